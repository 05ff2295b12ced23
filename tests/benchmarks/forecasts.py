"""What a network has to beat: forecasts that learn little or nothing, over the same windows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from designer.data.inputs import Array, Places
from designer.data.series.framing import Frame
from designer.data.series.timeline import Timeline
from designer.project.project import DataChoice


@dataclass(frozen=True, eq=False)
class Baseline:
    """The errors of a simple forecast of one part of the data, in the units of the file.

    Attributes:
        absolute: mean absolute error, horizon × series: at 1 step, at 2 steps, and so on.
        squared: root of the mean squared error, horizon × series.
        examples: how many windows were forecast.
    """

    name: str
    absolute: Array
    squared: Array
    examples: int

    @property
    def mean_absolute(self) -> float:
        """The mean absolute error over all steps and series."""
        return float(self.absolute.mean())

    @property
    def root_mean_square(self) -> float:
        """The root of the mean squared error over all steps and series."""
        return float(np.sqrt((self.squared**2).mean()))


def baselines(
    series: Timeline, choice: DataChoice, part: str = "test", seasons: Sequence[int] = ()
) -> tuple[Baseline, ...]:
    """Return what simple forecasts reach on a part: `train`, `validation` or `test`.

    They are the last value, the value one season earlier (the season of the windows unless
    `seasons` names others, such as 24 and 168 hours), and two regressions by least squares: on the
    past of what is forecast (linear autoregression), and on everything that the network sees.
    Raises DataError.
    """
    frame = series.frame(choice)
    parts = series.divide(choice)
    places = {"train": parts.train, "validation": parts.validation, "test": parts.test}[part]
    wanted = _values(frame, places)
    found = [("last value", last_value(frame, places))]
    for season in seasons or ((frame.season,) if frame.season > 1 else ()):
        name = f"value {season} steps earlier"
        found.append((name, seasonal_value(frame, places, season)))
    found.append(("linear autoregression", autoregression(frame, parts.train, places)))
    if frame.inputs.shape[1] > len(frame.names):
        every = regression(frame, parts.train, places)
        found.append(("linear regression on all inputs", every))
    return tuple(measured(name, wanted, told) for name, told in found)


def measured(name: str, wanted: Array, told: Array) -> Baseline:
    """Return the errors of a forecast: both N × horizon × series, in the units of the file."""
    errors = told - wanted
    return Baseline(
        name, np.abs(errors).mean(axis=0), np.sqrt((errors**2).mean(axis=0)), len(wanted)
    )


def last_value(frame: Frame, places: Places) -> Array:
    """Return the last value seen for every step to come, N × horizon × series."""
    last = frame.columns[frame.nows[places]]
    return np.repeat(last[:, None], frame.horizon, axis=1)


def seasonal_value(frame: Frame, places: Places, season: int) -> Array:
    """Return for every step the latest value whole seasons earlier that is known by then.

    Before the series is that long, the first value stands in.
    """
    steps = np.arange(1, frame.horizon + 1)
    back = steps - season * -(-steps // season)
    rows = np.maximum(frame.nows[places][:, None] + back, 0)
    found: Array = frame.columns[rows]
    return found


def autoregression(frame: Frame, train: Places, places: Places) -> Array:
    """Return what least squares on the past of the forecast series tell."""
    windows = sliding_window_view(frame.columns, frame.past, axis=0)

    def seen(chosen: Places) -> Array:
        found: Array = windows[frame.starts[chosen]]
        return found

    goal = _values(frame, train)
    return _regression(seen(train), goal, seen(places))


def regression(frame: Frame, train: Places, places: Places) -> Array:
    """Return what least squares tell from all that a network is shown, differences included."""
    take = frame.inputs.take
    shape = (len(places), frame.horizon, len(frame.names))
    told = _regression(take(train), frame.targets[train], take(places)).reshape(shape)
    return told if frame.bases is None else told + frame.bases[places].reshape(shape)


def _regression(learnt: Array, goal: Array, asked: Array) -> Array:
    """Return N × the shape of a goal, by weights that are fitted on what is learnt.

    Columns that depend on each other do no harm: the smallest of all solutions is taken.
    """
    inputs, outputs = learnt.reshape(len(learnt), -1), goal.reshape(len(goal), -1)
    shift, mean = inputs.mean(axis=0), outputs.mean(axis=0)
    spread = inputs.std(axis=0)
    spread[spread == 0] = 1
    weights = _least_squares((inputs - shift) / spread, outputs - mean)
    told: Array = (asked.reshape(len(asked), -1) - shift) / spread @ weights + mean
    return told.reshape(len(asked), *goal.shape[1:])


def _least_squares(inputs: Array, goal: Array) -> Array:
    """Return weights (columns × outputs) from the eigenvectors of the columns' covariance."""
    values, vectors = np.linalg.eigh(inputs.T @ inputs)
    kept = values > values[-1] * len(values) * 1e-12
    turned = vectors[:, kept]
    found: Array = turned @ ((turned.T @ (inputs.T @ goal)) / values[kept][:, None])
    return found


def _values(frame: Frame, places: Places) -> Array:
    """Return what comes after these windows, N × horizon × series, in the units of the file."""
    rows = frame.nows[places][:, None] + np.arange(1, frame.horizon + 1)
    found: Array = frame.columns[rows]
    return found
