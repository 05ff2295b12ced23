"""What networks are measured against, with slow sums and scikit-learn as oracles."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.linear_model import LinearRegression

from tests.benchmarks.forecasts import baselines
from tests.data.series.making import noise, series, windows


def test_errors_of_values_repeated() -> None:
    values = noise(300, 2).cumsum(axis=0)
    found = series(*values.T)
    choice = windows(0.2, 0.2, past=6, horizon=5, season=4, targets="a, b")
    last, seasonal, *_ = baselines(found, choice)
    parts = found.divide(choice)
    errors = {"last": np.zeros((5, 2)), "seasonal": np.zeros((5, 2))}
    for window in parts.test:
        now = window + 5
        for step in range(1, 6):
            wanted = values[now + step]
            back = now + step
            while back > now:
                back -= 4
            errors["last"][step - 1] += np.abs(values[now] - wanted)
            errors["seasonal"][step - 1] += np.abs(values[back] - wanted)
    assert last.absolute == pytest.approx(errors["last"] / len(parts.test))
    assert seasonal.absolute == pytest.approx(errors["seasonal"] / len(parts.test))
    assert (last.name, seasonal.name) == ("last value", "value 4 steps earlier")
    assert last.examples == len(parts.test)
    assert last.mean_absolute == pytest.approx(last.absolute.mean())
    assert last.root_mean_square >= last.mean_absolute


def test_regressions_are_those_of_scikit_learn() -> None:
    values = noise(400, 3)
    values[:, 0] = values.cumsum(axis=0)[:, 0] + 50
    found = series(*values.T, target="a")
    choice = windows(0.2, 0.2, past=4, horizon=3)
    parts = found.divide(choice)
    told = {one.name: one for one in baselines(found, choice)}
    examples = found.finish(choice, parts)
    inputs, targets = examples.inputs[0].all(), examples.targets
    for name, seen in (
        ("linear autoregression", inputs[:, :, 0]),
        ("linear regression on all inputs", inputs.reshape(len(inputs), -1)),
    ):
        oracle = LinearRegression().fit(seen[parts.train], targets[parts.train])
        errors = np.abs(oracle.predict(seen[parts.test]) - targets[parts.test]).mean(axis=0)
        assert told[name].absolute[:, 0] == pytest.approx(errors, rel=1e-6)


def test_differences_leave_errors_in_the_units_of_the_file() -> None:
    values = noise(900).cumsum(axis=0) * 100
    found = series(values)
    plain = baselines(found, windows(past=24, horizon=3))
    for difference in ("first", "seasonal"):
        other = baselines(found, windows(past=24, horizon=3, difference=difference))
        assert other[0].absolute == pytest.approx(plain[0].absolute, rel=0.1)
        # The same least squares, seen as changes, reach errors of the same size.
        assert other[2].mean_absolute == pytest.approx(plain[2].mean_absolute, rel=0.3)


def test_a_linear_series_is_told_exactly_even_from_columns_that_repeat() -> None:
    line = np.arange(300.0)
    found = series(line, 2 * line, line + 5, target="a")
    for one in baselines(found, windows(past=12, horizon=6))[2:]:
        assert one.mean_absolute < 1e-6


def test_seasons_may_be_longer_than_the_past() -> None:
    values = np.sin(np.arange(600) * 2 * np.pi / 100)
    found = series(values)
    week = baselines(found, windows(0.3, 0.3, past=5, horizon=7), seasons=(100, 30))
    assert [one.name for one in week[1:3]] == ["value 100 steps earlier", "value 30 steps earlier"]
    assert week[1].mean_absolute < 1e-9 < week[2].mean_absolute


@pytest.mark.parametrize("part", ["train", "validation", "test"])
def test_every_part_can_be_measured(part: str) -> None:
    found = series(noise(400))
    parts = found.divide(windows(past=4, horizon=3))
    for one in baselines(found, windows(past=4, horizon=3), part):
        assert one.examples == len(getattr(parts, part))
        assert one.absolute.shape == one.squared.shape == (3, 1)
