"""Bringing rows into the order of time, one for every step."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from designer.data.inputs import Array, DataError
from designer.data.series.steps import Step, usual_step

MOST_COPIES = 0.01
"""Share of rows with a time that an earlier row has already, beyond which a file is refused."""
MOST_ADDED = 0.2
"""Share of rows that are added where steps are left out; beyond it rows are taken as they come."""


@dataclass(frozen=True, eq=False)
class Ordered:
    """Rows in the order of time.

    Attributes:
        times: T times, datetime64 in microseconds, each later than the one before.
        values: T × columns, float64; NaN where one is missing.
        warnings: what was done, in words.
    """

    times: Array
    values: Array
    step: Step
    warnings: tuple[str, ...]


def ordered(times: Array, values: Array, where: str) -> Ordered:
    """Return rows sorted, each time once, with empty rows where a step is left out.

    Raises DataError where many rows have the same time.
    """
    warnings = []
    if (np.diff(times) < np.timedelta64(0)).any():
        order = np.argsort(times, kind="stable")
        times, values = times[order], values[order]
        warnings.append("The rows are not in the order of time; they have been put into it.")
    again = np.nonzero(np.diff(times) == np.timedelta64(0))[0]
    if len(again) > MOST_COPIES * len(times) and len(again) > 1:
        raise DataError(
            f"{where}: {len(again):,} of {len(times):,} rows have the time of another row, such "
            f"as {shown(times[again[0]])}; put series side by side in columns, or name the column "
            "of hours as well."
        )
    if len(again):
        kept = np.ones(len(times), bool)
        kept[again] = False  # the last of each stays
        warnings.append(
            f"{_rows(len(again))} the time of another, such as {shown(times[again[0]])}; the last "
            "of each is kept."
        )
        times, values = times[kept], values[kept]
    step = usual_step(times)
    if not step.length:
        return Ordered(times, values, step, tuple(warnings))
    grid = (times.astype(np.int64) - times[:1].astype(np.int64)) // step.length
    exact = bool((times == times[0] + grid * np.timedelta64(step.length, "us")).all())
    total = int(grid[-1]) + 1
    added = total - len(times)
    if exact and 0 < added <= MOST_ADDED * total:
        whole = np.full((total, values.shape[1]), np.nan)
        whole[grid] = values
        missed = np.ones(total, bool)
        missed[grid] = False
        times = times[0] + np.arange(total) * np.timedelta64(step.length, "us")
        warnings.append(
            f"{added:,} of {total:,} steps of one {step.name} are not in the file, the first at "
            f"{shown(times[missed][0])}; they have been put in without values."
        )
        return Ordered(times, whole, Step(step.name, step.length, step.season), tuple(warnings))
    if not exact or added:
        warnings.append(
            f"The times are not evenly spaced: not every step is one {step.name}; each row counts "
            "as one step."
        )
    return Ordered(times, values, step, tuple(warnings))


def shown(time: np.datetime64) -> str:
    """Return a time as a person reads it, without a clock where it is midnight."""
    text = str(time.astype("datetime64[s]")).replace("T", " ")
    return text.removesuffix(" 00:00:00").removesuffix(":00") if " " in text else text


def filled(values: Array, *, line: bool = False) -> Array:
    """Return T × columns without NaN: the value before, or a straight line between two.

    A straight line uses what comes later. Before the first value stands the first.
    """
    if not np.isnan(values).any():
        return values
    found = values.copy()
    rows = np.arange(len(values))
    for place in range(values.shape[1]):
        column = found[:, place]
        present = ~np.isnan(column)
        if present.all() or not present.any():
            continue
        known = np.nonzero(present)[0]
        if line:
            column[:] = np.interp(rows, known, column[known])
        else:
            before = np.maximum.accumulate(np.where(present, rows, -1))
            column[:] = column[np.where(before < 0, known[0], before)]
    return found


def _rows(count: int) -> str:
    return "One row has" if count == 1 else f"{count:,} rows have"
