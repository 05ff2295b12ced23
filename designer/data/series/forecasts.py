"""Windows as examples, with what brings forecasts back into the units of the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from designer.data.inputs import Array, Places
from designer.data.material import Examples
from designer.data.series.division import Borders
from designer.data.series.framing import Frame
from designer.data.table.concerns import alike

ERRORS = ("naive_errors", "last_errors")
"""Facts that rows learnt from alone tell."""
_ROWS_COMPARED = 5000
_MOST_LAGS = 200


@dataclass(frozen=True, eq=False)
class Forecasts(Examples):
    """Examples of past and future.

    Attributes:
        frame: how they were cut.
        times: the time of every row of the series, datetime64.
    """

    frame: Frame | None = None
    times: Array | None = None

    def restored(self, places: Places, told: Array) -> Array:
        """Return what a network told of these examples, or their targets, as values.

        `told` is in the units of the file, N × horizon or N × horizon × series, but may be
        differences; what they differ from is added.
        """
        assert self.frame is not None
        return told if self.frame.bases is None else told + self.frame.bases[places]


def facts(frame: Frame, found: Borders) -> dict[str, Any]:
    """Return what metrics of forecasts need, as plain values.

    `naive_errors` are the mean absolute errors of the forecast that takes the value a season
    earlier, `last_errors` of the one that takes the last value, one for each series that is told,
    in the units of the file and over the rows learnt from: the denominators of the mean absolute
    scaled error (Hyndman and Koehler 2006, Another look at measures of forecast accuracy). Where
    targets are `differenced`, distances between outputs and targets are those of values, but shares
    of a value or of its variance are not.
    """
    learnt, known = frame.columns[: found.validation], frame.known[: found.validation]
    return {
        "series": list(frame.names),
        "horizon": frame.horizon,
        "season": frame.season,
        "step": frame.step.name,
        "differenced": frame.bases is not None,
        "naive_errors": _errors(learnt, known, frame.season),
        "last_errors": _errors(learnt, known, 1),
    }


def _errors(values: Array, known: Array, lag: int) -> list[float]:
    """Return the mean absolute change over `lag` rows of every column; 0 where there is none."""
    if lag >= len(values):
        return [0.0] * values.shape[1]
    changes = np.abs(values[lag:] - values[:-lag])
    both = known[lag:] & known[:-lag]
    return [
        float(changes[both[:, place], place].mean()) if both[:, place].any() else 0.0
        for place in range(values.shape[1])
    ]


def told_early(
    columns: Array, names: Sequence[str], target: Array, target_name: str, horizon: int
) -> tuple[str, int] | None:
    """Return a column that holds the target of a later row, and how many rows later.

    Such a column cannot be known when the forecast is made. `columns` is T × names; the last
    rows of it are looked at.
    """
    columns, target = columns[-_ROWS_COMPARED:], target[-_ROWS_COMPARED:]
    for place, name in enumerate(names):
        column = columns[:, place]
        if name == target_name or np.ptp(column) == 0:
            continue
        for lag in range(1, min(horizon, _MOST_LAGS, len(column) - 20) + 1):
            if alike(column[:-lag], target[lag:]):
                return name, lag
    return None
