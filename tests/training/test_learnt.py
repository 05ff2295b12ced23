"""What a run has learnt of its data stays with it when they change, or when an attempt breaks."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from designer.data.prepare import prepare
from designer.data.text.tokenizer import Tokenizer
from designer.job import Failed, UserError
from designer.project.file import dumps
from designer.project.project import Project
from designer.runs import Run, create_at
from designer.training import checkpoint, tokenizers
from designer.training.evaluate import evaluate, load_model
from designer.training.events import Evaluated, Finished, Resumed, Warned
from designer.training.predict import predict
from designer.training.steps import Steps
from designer.training.tokenizers import keep, kept
from designer.unit import Choice
from tests.network.graphs import chain
from tests.training.projects import iris, of, project, tabular, train

WORDS = ["sun", "rain", "wind", "snow", "fog", "hail"]


def numbers(file: Path, shift: float = 0.0, name: str = "a") -> None:
    """Write a table for regression whose inputs, and what they give, are moved by a number."""
    rows = [f"{n % 7 + shift},{n % 5},{2 * (n % 7 + shift) + n % 5}" for n in range(60)]
    file.write_text("\n".join([f"{name},b,y", *rows]) + "\n")


def of_numbers(folder: Path, **recipe: object) -> Project:
    numbers(folder / "t.csv")
    what = project(tabular(1, 2), "CsvTable", loss="MeanSquaredError", **{"epochs": 1, **recipe})
    chosen = source(folder, "CsvTable", target="y", task="regression")
    return replace(what, data=replace(what.data, source=chosen))


def source(folder: Path, kind: str, **parameters: str) -> Choice:
    return Choice(kind, {"path": str(folder / "t.csv"), **parameters})


def texts(file: Path, more: str = "") -> None:
    """Write fifty texts whose first word says their class."""
    chance = random.Random(0)
    rows = []
    for number in range(50):
        row = [WORDS[number % 5], *(chance.choice(WORDS[:5]) for _ in range(4)), f"on {number}"]
        rows.append(f"{' '.join(row)},{'even' if number % 5 % 2 else 'odd'}")
    file.write_text("\n".join(["text,class", *rows]) + f"\n{more}")


def of_texts(folder: Path, **recipe: object) -> Project:
    texts(folder / "t.csv")
    graph = chain(
        ("input", "Input", {"shape": [6], "element": "int64"}),
        ("vectors", "Embedding", {"vocabulary": 24, "width": 8}),
        ("flatten", "Flatten", {}),
        ("linear", "Linear", {"features": 2}),
        ("output", "Output", {}),
    )
    what = project(graph, "TextTable", **{"epochs": 1, **recipe})
    words = Choice("Words", {"vocabulary": 24, "length": 6, "occurrences": 1})
    chosen = source(folder, "TextTable", text_column="text", class_column="class")
    return replace(what, data=replace(what.data, source=chosen, text=words))


def longer(what: Project) -> str:
    return dumps(replace(what, recipe=replace(what.recipe, epochs=what.recipe.epochs + 1)))


APPENDED = " ".join(["hail"] * 8) + ",odd\n"


def test_a_run_goes_on_with_the_scaling_that_its_weights_have_learnt(tmp_path: Path) -> None:
    what = of_numbers(tmp_path)
    train(what, tmp_path / "run")
    learnt = load_model(str(tmp_path / "run")).scaling
    numbers(tmp_path / "t.csv", shift=100.0)
    assert prepare(what.data).scaling["inputs"] != learnt["inputs"]
    for _ in range(2):  # from the second time on, the checkpoint knows the new data already
        what = replace(what, recipe=replace(what.recipe, epochs=what.recipe.epochs + 1))
        events = train(dumps(what), tmp_path / "run", resume=True)
        assert of(Resumed, events) and not of(Failed, events)
        last = Run(tmp_path / "run").checkpoint("last")
        assert last is not None and checkpoint.read(last)[1]["data"]["scaling"] == learnt
    # what is said of the test part is in the units of the file, and found with that scaling
    found = of(Finished, events)[0].test
    assert of(Evaluated, list(evaluate(str(tmp_path / "run"))))[0].measured == found


def test_the_steps_of_a_run_that_goes_on_see_what_was_learnt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    what = of_numbers(tmp_path)
    train(what, tmp_path / "run")
    numbers(tmp_path / "t.csv", shift=100.0)
    seen: list[torch.Tensor] = []
    usual = Steps.take

    def watched(self, inputs, targets, *others):  # type: ignore[no-untyped-def]
        seen.extend((inputs[0], targets))
        return usual(self, inputs, targets, *others)

    monkeypatch.setattr(Steps, "take", watched)
    train(longer(what), tmp_path / "run", resume=True)
    assert seen[0][:, 0].min() > 40 and seen[1].min() > 20  # 100 and 200 more, by a deviation


def test_data_that_have_become_others_are_not_gone_on_with(tmp_path: Path) -> None:
    what = of_numbers(tmp_path)
    train(what, tmp_path / "run")
    (tmp_path / "run" / "preparation.json").unlink()  # as runs of earlier versions are
    numbers(tmp_path / "t.csv", name="c")
    failed = train(longer(what), tmp_path / "run", resume=True)[-1]
    assert isinstance(failed, Failed) and "columns are now c, b" in failed.text


def test_a_text_more_is_read_by_the_tokenizers_that_were_learnt(tmp_path: Path) -> None:
    what = of_texts(tmp_path)
    train(what, tmp_path / "run")
    before = kept(Run(tmp_path / "run"))
    texts(tmp_path / "t.csv", APPENDED)
    assert prepare(what.data).examples.tokenizers != before
    events = list(evaluate(str(tmp_path / "run"), part="train"))
    said = [one.text for one in of(Warned, events)]
    assert of(Evaluated, events) and "its own tokenizers are used" in said[0]
    assert any("cut off" in text for text in said[1:])
    events = train(longer(what), tmp_path / "run", resume=True)
    assert of(Finished, events) and not of(Failed, events)
    assert any("cut off" in one.text for one in of(Warned, events))
    assert kept(Run(tmp_path / "run")) == before
    prepared = prepare(what.data)
    assert prepared.examples.tokenizers != before  # nothing of it stays in memory


def test_another_release_of_the_library_locks_no_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    what = of_texts(tmp_path)
    usual = of(Finished, train(what, tmp_path / "run"))[0].test
    trains = Tokenizer.train
    monkeypatch.setattr(Tokenizer, "train", lambda self, texts: trains(self, list(texts)[:5]))
    assert of(Evaluated, list(evaluate(str(tmp_path / "run"))))[0].measured == usual
    texts(tmp_path / "t.csv", APPENDED)
    assert of(Evaluated, list(evaluate(str(tmp_path / "run"))))
    assert not of(Failed, train(longer(what), tmp_path / "run", resume=True))


@pytest.mark.parametrize("left", [{"text": "{}"}, {"text": "{}", "another": "{}"}])
def test_tokenizers_of_a_broken_attempt_are_no_obstacle(
    tmp_path: Path, left: dict[str, str]
) -> None:
    what = of_texts(tmp_path)
    run = create_at(tmp_path / "run", dumps(what), "A test")
    keep(run, left)
    assert not of(Failed, train(what, tmp_path / "run"))
    assert kept(run) == prepare(what.data).examples.tokenizers
    for file in run.checkpoints.iterdir():
        file.unlink()
    assert not of(Failed, train(iris(epochs=1), tmp_path / "run"))
    assert kept(run) == {}


def test_a_first_attempt_that_is_gone_on_with_begins_with_its_own_tokenizers(
    tmp_path: Path,
) -> None:
    """As after a kill between two files: the run has no checkpoint, and is resumed."""
    what = of_texts(tmp_path)
    run = create_at(tmp_path / "run", dumps(what), "A test")
    keep(run, {"other": "{}"})
    events = train("", tmp_path / "run", resume=True)
    assert not of(Failed, events)
    assert set(kept(run)) == {"text"}


def test_a_run_that_lost_its_tokenizers_says_so(tmp_path: Path) -> None:
    what = of_texts(tmp_path)
    train(what, tmp_path / "run")
    place = tmp_path / "run" / tokenizers.FOLDER
    place.rename(tmp_path / "elsewhere")
    with pytest.raises(UserError, match="The tokenizers of this run are gone"):
        list(predict(str(tmp_path / "run"), ["sun and rain"]))
    assert of(Evaluated, list(evaluate(str(tmp_path / "run"))))  # as the data are all here
    texts(tmp_path / "t.csv", APPENDED)
    with pytest.raises(UserError, match="The tokenizers of this run are gone"):
        list(evaluate(str(tmp_path / "run")))
    failed = train(longer(what), tmp_path / "run", resume=True)[-1]
    assert isinstance(failed, Failed) and "tokenizers of this run are gone" in failed.text
