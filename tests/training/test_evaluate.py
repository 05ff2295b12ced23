"""Measuring a run after it has ended."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from designer.data.batches import Batches
from designer.data.prepare import prepare
from designer.data.scaling import Constants
from designer.job import UserError
from designer.project.file import dumps
from designer.training.evaluate import evaluate, load_model
from designer.training.events import Evaluated, Finished, Measuring, Warned
from designer.training.measure import unscaling
from designer.unit import Choice
from tests.training.projects import digits, iris, of, project, tabular, train


def test_every_part_can_be_measured(tmp_path: Path) -> None:
    what = digits(epochs=2, metrics="F1, Accuracy")
    finished = of(Finished, train(what, tmp_path / "run"))[0]
    run = str(tmp_path / "run")
    found = {part: of(Evaluated, list(evaluate(run, part=part)))[0] for part in
             ("train", "validation", "test")}  # fmt: skip
    assert found["test"].measured == finished.test
    assert list(finished.test) == ["loss", "f1", "accuracy"]
    assert found["validation"].measured["accuracy"] == finished.metrics["accuracy"]
    data = prepare(what.data)
    assert [one.examples for one in found.values()] == [
        len(data.train), len(data.validation), len(data.test),
    ]  # fmt: skip
    (inputs,), targets = next(Batches(data.train, 10_000).epoch(0))
    with torch.no_grad():
        right = load_model(run).model(inputs).argmax(1) == targets
    assert found["train"].measured["accuracy"] == pytest.approx(right.float().mean().item())


def test_wrong_wishes_are_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no run"):
        next(evaluate(str(tmp_path)))
    train(digits(epochs=1), tmp_path / "run")
    with pytest.raises(UserError, match="no part"):
        next(evaluate(str(tmp_path / "run"), part="all"))
    with pytest.raises(UserError, match="no device"):
        next(evaluate(str(tmp_path / "run"), device="abacus"))


def test_the_loss_does_not_depend_on_the_moments_of_events(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    what = project(tabular(1, 10), "Diabetes", loss="MeanSquaredError", epochs=1)
    train(what, tmp_path / "run")
    from designer.training.measure import Ruler

    usual, found = Ruler._try, []
    for interval in (0.0, 100.0):
        monkeypatch.setattr(
            Ruler, "_try", lambda self, m, b, n, _, w, i=interval: usual(self, m, b, n, i, w)
        )
        events = list(evaluate(str(tmp_path / "run"), part="train"))
        found.append((events[-1], len(of(Measuring, events))))
    assert found[0][0] == found[1][0] and found[0][1] > found[1][1] == 0


def test_unscaling_takes_back_what_the_data_room_did() -> None:
    data = prepare(project(tabular(1, 10), "Diabetes").data)
    back = unscaling(data.scaling["targets"], torch.device("cpu"))
    assert back is not None
    values = torch.randn(7, 1)
    wanted = Constants.from_plain(data.scaling["targets"]).undo(values.numpy())
    assert back(values).numpy() == pytest.approx(wanted)
    assert unscaling(None, torch.device("cpu")) is None


def table(file: Path, shift: float = 0.0, columns: int = 2) -> None:
    """Write a table for regression whose inputs, and what they give, are moved by a number."""
    rows = [",".join([*"abcd"[:columns], "y"])]
    for number in range(60):
        inputs = [number % 7 + shift, number % 5, number % 3, number % 2][:columns]
        rows.append(",".join(map(str, [*inputs, 2 * inputs[0] + inputs[1]])))
    file.write_text("\n".join(rows) + "\n")


def trained_on(file: Path, run: Path) -> str:
    table(file)
    what = project(tabular(1, 2), "CsvTable", loss="MeanSquaredError", epochs=2)
    source = Choice("CsvTable", {"path": str(file), "target": "y", "task": "regression"})
    train(replace(what, data=replace(what.data, source=source)), run)
    return str(run)


def test_data_that_lack_a_column_are_refused_in_words(tmp_path: Path) -> None:
    run = trained_on(tmp_path / "t.csv", tmp_path / "run")
    table(tmp_path / "t.csv", columns=3)
    assert of(Evaluated, list(evaluate(run)))  # a column more is none that it makes use of
    text = (tmp_path / "t.csv").read_text()
    (tmp_path / "t.csv").write_text(text.replace("a,b,c", "a,d,c"))
    with pytest.raises(UserError, match="no column “b”, which the network has learnt from"):
        list(evaluate(run))
    (tmp_path / "run" / "preparation.json").unlink()  # as runs of earlier versions are
    table(tmp_path / "t.csv", columns=3)
    with pytest.raises(UserError, match=r"columns are now a, b, c, and .* from a, b"):
        list(evaluate(run))


def test_changed_data_are_measured_with_the_scaling_that_was_learnt(tmp_path: Path) -> None:
    run = trained_on(tmp_path / "t.csv", tmp_path / "run")
    table(tmp_path / "t.csv", shift=100.0)
    events = list(evaluate(run, part="train"))
    assert "have changed" in of(Warned, events)[0].text
    loaded = load_model(run)
    part = prepare(loaded.project.data).train
    (raw,), scaling = part.raw(), loaded.scaling
    with torch.no_grad():
        inputs = torch.from_numpy(Constants.from_plain(scaling["inputs"]).apply(raw))
        told = Constants.from_plain(scaling["targets"]).undo(loaded.model(inputs).numpy())[:, 0]
    wrong = abs(told - (2 * raw[:, 0] + raw[:, 1])).mean()
    assert of(Evaluated, events)[0].measured["mae"] == pytest.approx(wrong, rel=1e-4)


def test_a_device_that_is_not_here_gives_way_unless_it_was_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    train(iris(epochs=1), tmp_path / "run")
    file = tmp_path / "run" / "project.neurodraft"
    file.write_text(dumps(iris(epochs=1, device="cuda")))
    monkeypatch.setattr("designer.training.device._no_cuda", lambda: "there is none")
    events = list(evaluate(str(tmp_path / "run")))
    assert "CUDA" in of(Warned, events)[0].text and of(Evaluated, events)
    with pytest.raises(UserError, match="CUDA"):
        list(evaluate(str(tmp_path / "run"), device="cuda"))
