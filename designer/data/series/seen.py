"""What a network sees of rows over time: values or their changes, and the calendar."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from designer.data.inputs import Array
from designer.data.series.calendar import clock


def lag_of(difference: str, season: int) -> int:
    """Return over how many rows changes are taken; 0 where values are seen themselves."""
    return {"none": 0, "first": 1, "seasonal": season}[difference]


def seen(times: Array, values: Array, lag: int, parts: Sequence[str]) -> Array:
    """Return T × variables: columns, or their changes over `lag` rows, and parts of the calendar.

    The first `lag` rows have no changes and hold 0.
    """
    found = values
    if lag:
        found = np.zeros_like(values)
        found[lag:] = values[lag:] - values[:-lag]
    columns = [found, *(clock(times, part) for part in parts)]
    return np.ascontiguousarray(np.concatenate(columns, axis=1))


def variables(names: Sequence[str], lag: int, parts: Sequence[str]) -> tuple[str, ...]:
    """Return the names of what `seen` gives."""
    circles = [f"{part} ({side})" for part in parts for side in ("sine", "cosine")]
    return (*(f"change of {name}" if lag else name for name in names), *circles)


def bases(columns: Array, nows: Array, horizon: int, difference: str, season: int) -> Array | None:
    """Return what differences are added to, N × horizon × series, or None where there are none.

    `columns` is T × series, `nows` are the N rows at which forecasts are made.
    """
    steps = np.arange(1, horizon + 1)
    if difference == "none":
        return None
    if difference == "first":
        back = np.zeros_like(steps)
    else:
        back = steps - season * -(-steps // season)  # the latest same time that is past
    found: Array = columns[nows[:, None] + back]
    return found
