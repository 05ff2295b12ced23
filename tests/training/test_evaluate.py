"""Measuring a run after it has ended."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from designer.data.batches import Batches
from designer.data.prepare import prepare
from designer.data.scaling import Constants
from designer.job import UserError
from designer.training.evaluate import evaluate, load_model
from designer.training.events import Evaluated, Finished, Measuring
from designer.training.measure import unscaling
from tests.training.projects import digits, of, project, tabular, train


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
    inputs, targets = next(Batches(data.train, 10_000).epoch(0))
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
            Ruler, "_try", lambda self, m, b, n, _, i=interval: usual(self, m, b, n, i)
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
