"""What a measurement tells of forecasts and pictures told again, in the units of the file."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from sklearn.metrics import r2_score

from designer.data.batches import Batches
from designer.data.prepare import prepare
from designer.data.scaling import Constants
from designer.data.series.forecasts import Forecasts
from designer.data.series.windows import Windows
from designer.job import Failed
from designer.training.evaluate import evaluate, load_model
from designer.training.events import Evaluated, Finished
from designer.unit import Choice
from tests.network.graphs import chain
from tests.training.projects import of, project, train

PAST, HORIZON, SEASON = 12, 4, 6


def series(file: Path) -> np.ndarray:  # type: ignore[type-arg]
    """Write 400 hours of two series that repeat every six hours, and return them."""
    chance = np.random.default_rng(5)
    hours = np.arange(400)
    wave = 20 + 5 * np.sin(2 * np.pi * hours / SEASON) + chance.normal(0, 1, 400)
    drift = 1000 + np.cumsum(chance.normal(0, 10, 400))
    days = np.datetime64("2013-01-01T00:00") + hours.astype("timedelta64[h]")
    rows = [f"{day},{a},{b}" for day, a, b in zip(days, wave, drift, strict=True)]
    file.write_text("time,drift,wave\n" + "\n".join(rows) + "\n")
    return np.stack([wave, drift], 1)


DIFFERENCES = next(item for item in Windows.parameters() if item.name == "difference").choices


@pytest.mark.parametrize("difference", DIFFERENCES)
@pytest.mark.parametrize("targets", ["wave", "drift, wave"])
def test_forecasts_are_measured_as_values_by_step(
    tmp_path: Path, difference: str, targets: str
) -> None:
    series(tmp_path / "s.csv")
    several = len(targets.split(","))
    windows = {"past": PAST, "horizon": HORIZON, "season": SEASON, "targets": targets}
    graph = chain(
        ("input", "Input", {"shape": [PAST, 2]}),
        ("flatten", "Flatten", {}),
        ("linear", "Linear", {"features": HORIZON * several}),
        *([("shape", "Reshape", {"shape": [HORIZON, several]})] if several > 1 else []),
        ("output", "Output", {}),
    )
    metrics = tuple(map(Choice, ("MAE", "RMSE", "MASE", "SMAPE", "R2")))
    what = project(graph, "Iris", loss="Huber", epochs=2, metrics=metrics)
    data = replace(
        what.data,
        source=Choice("SeriesCSV", {"path": str(tmp_path / "s.csv")}),
        series=Choice("Windows", {**windows, "difference": difference}),
    )
    events = train(replace(what, data=data), tmp_path / "run")
    assert not of(Failed, events), events[-1]
    run = str(tmp_path / "run")
    found = of(Evaluated, list(evaluate(run)))[0]
    prepared = prepare(data)
    examples, part, scaling = prepared.examples, prepared.test, prepared.scaling
    assert isinstance(examples, Forecasts)
    with torch.no_grad():
        outputs = load_model(run).model(*map(torch.from_numpy, part.scaled())).numpy()
    told = examples.restored(part.places, Constants.from_plain(scaling["targets"]).undo(outputs))
    wanted = examples.restored(part.places, examples.targets[part.places])
    assert wanted.min() > 5  # values, and no differences
    apart = np.abs(told - wanted).reshape(len(part), HORIZON, several)
    values = found.measured
    assert values["mae"] == pytest.approx(apart.mean(), rel=1e-5)
    assert values["rmse"] == pytest.approx(math.sqrt((apart**2).mean()), rel=1e-5)
    size = np.abs(told) + np.abs(wanted)
    assert values["smape"] == pytest.approx((200 * np.abs(told - wanted) / size).mean(), rel=1e-5)
    flat = wanted.reshape(len(part), -1), told.reshape(len(part), -1)
    assert values["r2"] == pytest.approx(r2_score(*flat), rel=1e-4)
    columns, learnt = examples.frame.columns, int(0.6 * 400)  # type: ignore[union-attr]
    naive = np.abs(columns[SEASON:learnt] - columns[: learnt - SEASON]).mean(0)
    assert values["mase"] == pytest.approx((apart.mean((0, 1)) / naive).mean(), rel=1e-5)
    rows = found.details["by_horizon"]
    assert [row["step"] for row in rows] == [1, 2, 3, 4]
    assert [row["mae"] for row in rows] == pytest.approx(list(apart.mean((0, 2))), rel=1e-5)
    assert ("by_series" in found.details) == (several > 1)
    windows_told = found.details["windows"]
    assert len(windows_told) == 6 and len({one["now"] for one in windows_told}) == 6 // several
    one, series_told = windows_told[-1], [name.strip() for name in targets.split(",")]
    assert [record["series"] for record in windows_told] == series_told * (6 // several)
    frame = examples.frame
    assert frame is not None and examples.times is not None
    (row,) = np.flatnonzero(examples.times == np.datetime64(one["now"]))
    place = int(np.flatnonzero(frame.nows[part.places] == row)[0])
    column = frame.columns[:, -1]
    assert one["before"] == pytest.approx(column[row + 1 - PAST : row + 1].tolist())
    assert one["wanted"] == pytest.approx(column[row + 1 : row + 1 + HORIZON].tolist(), rel=1e-5)
    whole = told[place].reshape(HORIZON, several)[:, -1]
    assert one["told"] == pytest.approx(whole.tolist(), rel=1e-5)
    finished = of(Finished, events)[0]
    assert finished.test == values and finished.details == found.details


@pytest.mark.parametrize("loss", ["MeanSquaredError", "BinaryCrossEntropy"])
def test_pictures_told_again_are_measured_between_black_and_white(
    tmp_path: Path, loss: str
) -> None:
    graph = chain(
        ("input", "Input", {"shape": [1, 8, 8]}),
        ("flatten", "Flatten", {}),
        ("narrow", "Linear", {"features": 12}),
        ("wide", "Linear", {"features": 64}),
        ("shape", "Reshape", {"shape": [1, 8, 8]}),
        ("output", "Output", {}),
    )
    what = project(graph, "Digits", loss=loss, epochs=2)
    data = replace(what.data, goal="reconstruct the input", scaling=Choice("NoScaling"))
    events = train(replace(what, data=data), tmp_path / "run")
    assert not of(Failed, events), events[-1]
    found = of(Finished, events)[0].test
    part = prepare(data).test
    with Batches(part, 10_000) as batches, torch.no_grad():
        ((inputs, targets),) = batches.epoch(0)
        outputs = load_model(str(tmp_path / "run")).model(*inputs)
    told = outputs.sigmoid() if loss == "BinaryCrossEntropy" else outputs
    error = ((told - targets) ** 2).mean().item()
    assert list(found) == ["loss", "mse", "psnr"]
    assert found["mse"] == pytest.approx(error, rel=1e-4)
    assert found["psnr"] == pytest.approx(-10 * math.log10(error), rel=1e-4)


def test_binary_cross_entropy_refuses_pictures_that_are_not_from_0_to_1(tmp_path: Path) -> None:
    graph = chain(("input", "Input", {"shape": [1, 8, 8]}), ("output", "Output", {}))
    what = project(graph, "Digits", loss="BinaryCrossEntropy")
    data = replace(what.data, goal="reconstruct the input")
    for scaling, said in (
        (Choice("Standardize"), True),
        (Choice("ToRange", {"low": -1.0}), True),
        (Choice("ToRange"), False),
    ):
        wrong = _problems(replace(what, data=replace(data, scaling=scaling)))
        assert any("from 0 to 1" in text for text in wrong) == said


def _problems(what) -> list[str]:  # type: ignore[no-untyped-def]
    from designer.data.prepare import describe
    from designer.training.preflight import problems

    return problems(what, describe(what.data))
