"""What networks tell of single examples, after every epoch and of a whole part."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from designer.data.prepare import prepare
from designer.job import Command, Event, UserError
from designer.runs import Run
from designer.training.evaluate import evaluate, load_model
from designer.training.events import Epoch, Evaluated, Finished, Samples, Warned
from designer.training.metrics import ChrF, ExactMatch, fitting
from designer.training.telling import Told, evenly, teller
from designer.training.tokenizers import kept
from designer.unit import Choice
from tests.training.projects import iris, of, train
from tests.training.worded import (
    ENGLISH,
    GERMAN,
    finder,
    learning,
    moods,
    pairs,
    questions,
    reader,
    renamed,
    translator,
)

CPU = torch.device("cpu")


def test_a_translator_learns_and_shows_what_it_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured = tuple(map(Choice, ("BLEU", "ChrF", "ExactMatch", "TokenAccuracy", "Perplexity")))
    slow = {"kind": "Adam", "parameters": {"learning_rate": 0.01}}
    what = learning(
        pairs(500), translator(), monkeypatch, epochs=4, metrics=measured, optimizer=slow
    )
    events = train(what, tmp_path / "run")
    assert not of(Warned, events)
    shown = of(Samples, events)
    assert [event.epoch for event in shown] == [1, 2, 3, 4]
    assert all(len(event.rows) == 5 for event in shown)
    assert len({tuple(row[:2] for row in event.rows) for event in shown}) == 1  # the same ones
    for source, wanted, told in shown[-1].rows:
        assert told == wanted
        assert [ENGLISH[GERMAN.index(word)] for word in source.split()] == wanted.split()
    assert any(told != wanted for _, wanted, told in shown[0].rows)
    finished = of(Finished, events)[0]
    assert list(finished.test) == [
        "loss", "bleu", "chrf", "exact_match", "token_accuracy", "perplexity",
    ]  # fmt: skip
    assert finished.test["exact_match"] == 1.0 and finished.test["bleu"] == pytest.approx(100)
    texts = finished.details["texts"]
    assert len(texts) == 20 and all(row["told"] == row["wanted"] for row in texts)
    again = of(Evaluated, list(evaluate(str(tmp_path / "run"), beam=3)))[0]
    assert again.measured["exact_match"] == 1.0 and again.details["texts"] == texts
    kinds = [type(event) for event in events if isinstance(event, (Epoch, Samples))]
    assert kinds == [Epoch, Samples] * 4
    logged = of(Samples, Run(tmp_path / "run").events())
    assert [event.record() for event in logged] == [
        {**event.record(), "rows": [list(row) for row in event.rows]} for event in shown
    ]


def test_samples_survive_a_kill_with_their_epoch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    what = learning(pairs(60), translator(), monkeypatch, epochs=3, metrics=(Choice("ChrF"),))

    def copy(event: Event) -> Sequence[Command]:
        if isinstance(event, Epoch) and event.epoch == 2:
            shutil.copytree(tmp_path / "run", tmp_path / "killed")
        return []

    whole = train(what, tmp_path / "run", copy, save_every=0.0)
    train("", tmp_path / "killed", resume=True)
    logged = of(Samples, Run(tmp_path / "killed").events())
    assert [event.epoch for event in logged] == [1, 2, 3]
    assert [tuple(map(tuple, event.rows)) for event in logged] == [
        event.rows for event in of(Samples, whole)
    ]


def test_pieces_of_texts_are_found_and_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    what = learning(questions(200), finder(), monkeypatch, epochs=4)
    events = train(what, tmp_path / "run")
    finished = of(Finished, events)[0]
    assert list(finished.test) == ["loss", "answer_f1", "exact_match"]
    assert finished.test["exact_match"] == 1.0
    for source, wanted, told in of(Samples, events)[-1].rows:
        assert told == wanted == GERMAN[4] and "  " in source


def test_texts_of_classes_are_shown_with_theirs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    events = train(learning(moods(200), reader(), monkeypatch, epochs=6), tmp_path / "run")
    for source, wanted, told in of(Samples, events)[-1].rows:
        assert told == wanted == ("even", "odd")[GERMAN.index(source.split()[0]) % 2]
    table = of(Finished, events)[0].details["confusion"]
    assert table["classes"] == ["even", "odd"] and table["counts"][0][1] == 0


def test_numbers_have_no_samples(tmp_path: Path) -> None:
    events = train(iris(), tmp_path / "run")
    assert not of(Samples, events) and "texts" not in of(Finished, events)[0].details


def test_without_a_validation_part_training_examples_are_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace

    what = learning(moods(50), reader(), monkeypatch, epochs=1)
    what = replace(what, data=replace(what.data, validation=0.0))
    assert len(of(Samples, train(what, tmp_path / "run"))[0].rows) == 5


def test_inputs_are_told_apart_by_their_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The blocks stand in the other order than the data, and take theirs by title."""
    graph = renamed(translator(), input1="target", input2="source")
    events = train(learning(pairs(400), graph, monkeypatch, epochs=4), tmp_path / "run")
    assert of(Finished, events)[0].test["exact_match"] == 1.0


def test_a_network_that_sees_what_it_is_to_write_is_warned_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from designer.project.graph import Node, Wire

    graph = translator()
    graph = graph.with_nodes([Node("both", "GRU", "", {"hidden": 8, "bidirectional": True})])
    graph = graph.with_wires(
        [Wire("vectors2", "out", "both", "in"), Wire("both", "out", "add", "2")]
    )
    events = train(learning(pairs(40), graph, monkeypatch, epochs=1), tmp_path / "run")
    assert any("nonsense" in event.text for event in of(Warned, events))


def test_tokenizers_are_kept_with_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    examples = pairs(40)
    what = learning(examples, translator(), monkeypatch, epochs=1)
    train(what, tmp_path / "run")
    assert kept(Run(tmp_path / "run")) == examples.tokenizers
    assert load_model(str(tmp_path / "run")).tokenizers == examples.tokenizers
    learning(pairs(41, seed=3), translator(), monkeypatch)
    failed = train("", tmp_path / "run", resume=True)[-1]
    assert "other tokens" in failed.text  # type: ignore[attr-defined]
    with pytest.raises(UserError, match="other tokens"):
        list(evaluate(str(tmp_path / "run")))


class Greedy(nn.Module):
    """Complains of too many examples at once, and tells the class of the first word."""

    most = 3

    def forward(self, text: Tensor) -> Tensor:
        if len(text) > self.most:
            raise RuntimeError("CPU allocator: not enough memory")
        return torch.stack([text[:, 0] * 0.0, text[:, 0] - 5.5], 1)


def test_fewer_examples_are_told_at_once_where_memory_is_short(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    prepared = prepare(learning(moods(50), reader(), monkeypatch).data)
    words = teller(prepared, (0,), CPU)
    assert words is not None
    rows = evenly(len(prepared.train), 8)
    work = words.tell(Greedy().eval(), prepared.train, rows)
    told: list[Told] = []
    try:
        while True:
            next(work)
    except StopIteration as end:
        told = end.value
    texts = prepared.examples.texts["text"]
    assert [one.source for one in told] == [texts[prepared.train.places[row]] for row in rows]
    model = Greedy().eval()
    model.most = 0
    with pytest.raises(UserError, match="not enough memory"):
        list(words.tell(model, prepared.train, rows))


def test_metrics_of_texts_are_measured_on_as_many_as_they_ask_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from designer.training import telling

    asked: list[int] = []
    usual = telling.Teller.tell

    def counted(self, model, part, rows, beams=1):  # type: ignore[no-untyped-def]
        asked.append(len(rows))
        return usual(self, model, part, rows, beams)

    monkeypatch.setattr(telling.Teller, "tell", counted)
    metrics = (Choice("ChrF", {"examples": 7}),)
    what = learning(pairs(100), translator(), monkeypatch, epochs=1, metrics=metrics)
    events = train(what, tmp_path / "run")
    assert asked == [7, 5, 20]  # of the 20 to validate, of the samples, and of all 20 to test
    assert fitting(metrics, "sequence")[0].most_texts == 7 and of(Finished, events)


def test_each_metric_of_texts_is_measured_on_its_own_number_of_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scored: dict[str, list[list[str]]] = {"ChrF": [], "ExactMatch": []}

    def counted(self, told, wanted):  # type: ignore[no-untyped-def]
        assert len(told) == len(wanted)
        scored[type(self).__name__].append([right[0] for right in wanted])
        return 0.0

    for one in (ChrF, ExactMatch):
        monkeypatch.setattr(one, "score", counted)
    metrics = (Choice("ChrF", {"examples": 7}), Choice("ExactMatch", {"examples": 3}))
    what = learning(pairs(100), translator(), monkeypatch, epochs=1, metrics=metrics)
    assert of(Finished, train(what, tmp_path / "run"))
    assert [[len(texts) for texts in found] for found in scored.values()] == [[7, 20], [3, 20]]
    prepared = prepare(what.data)
    texts = prepared.examples.texts["target"]
    for found, most in zip(scored.values(), (7, 3), strict=True):
        rows = evenly(len(prepared.validation), most)
        assert found[0] == [texts[place] for place in prepared.validation.places[rows]]


def test_rows_at_even_distances() -> None:
    assert evenly(10, 5).tolist() == [0, 2, 4, 6, 8]
    assert evenly(3, 5).tolist() == [0, 1, 2] and evenly(0, 5).tolist() == []
