"""How far apart the rows of a series are, and after how many of them it repeats itself."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from designer.data.inputs import Array, DataError

SECOND = 1_000_000
"""Microseconds."""
MINUTE, HOUR, DAY = 60 * SECOND, 3600 * SECOND, 86_400 * SECOND
_NAMED = ((7 * DAY, "week"), (DAY, "day"), (HOUR, "hour"), (MINUTE, "minute"), (SECOND, "second"))
_MONTHS = {1: ("month", 12), 3: ("quarter", 4), 6: ("half-year", 2), 12: ("year", 1)}
EVEN = 0.9
"""Share of equal steps from which on rows count as evenly spaced."""


@dataclass(frozen=True)
class Step:
    """The usual distance between rows.

    Attributes:
        name: “hour”, “10 minutes”, “working day”, “month” or “row”.
        length: microseconds; 0 where that differs, as of months and working days.
        season: rows after which days, weeks or years repeat; 1 where nothing is known to.
        even: whether the rows follow each other at this distance.
    """

    name: str
    length: int
    season: int
    even: bool = True


def usual_step(times: Array) -> Step:
    """Return the step of N distinct times (datetime64 in microseconds) in order."""
    if len(times) < 3:
        return Step("row", 0, 1)
    steps = np.diff(times.astype(np.int64))
    lengths, counts = np.unique(steps, return_counts=True)
    usual = int(lengths[counts.argmax()])
    months = _months(times)
    if months is not None:
        return months
    if usual == DAY and _working_days(times):
        return Step("working day", 0, 5)
    even = bool(counts.max() >= EVEN * len(steps))
    for length, name in _NAMED:
        if usual % length == 0:
            number = usual // length
            named = name if number == 1 else f"{number} {name}s"
            return Step(named, usual, _season(usual), even)
    return Step("row", usual, 1, even)


def following(times: Array, step: Step, count: int) -> Array:
    """Return the next `count` times, datetime64, after T times in order that are so far apart."""
    last = times[-1]
    found: Array
    if step.length:
        found = last + np.arange(1, count + 1) * np.timedelta64(step.length, "us")
        return found
    day = last.astype("datetime64[D]")
    clock: Array = last - day
    if step.name == "working day":
        found = np.busday_offset(day, np.arange(1, count + 1), roll="backward") + clock
        return found
    months = _months_of(step.name)
    if not months:
        raise DataError(f"The times after a step of one {step.name} are not known.")
    firsts = day.astype("datetime64[M]") + months * np.arange(1, count + 1)
    ends = (firsts + 1).astype("datetime64[D]") - 1
    days = times.astype("datetime64[D]")
    of_month = (days - days.astype("datetime64[M]")).astype(np.int64)
    at_end = bool((_days_left(days) == 0).all()) and (of_month.max() >= 29 or len(days) > 1)
    same = np.minimum(firsts.astype("datetime64[D]") + of_month[-1], ends)
    found = (ends if at_end else same) + clock
    return found


def _days_left(days: Array) -> Array:
    """Return how many days of its month come after each."""
    ends = (days.astype("datetime64[M]") + 1).astype("datetime64[D]") - 1
    found: Array = (ends - days).astype(np.int64)
    return found


def _months_of(name: str) -> int:
    """Return how many months a step of this name takes; 0 where it takes none."""
    named = {known: count for count, (known, _) in _MONTHS.items()}
    number = name.removesuffix(" months")
    return named.get(name, int(number) if number.isdigit() else 0)


def _season(length: int) -> int:
    if length < DAY:
        return DAY // length if DAY % length == 0 else 1
    if length == DAY:
        return 7
    return 52 if length == 7 * DAY else 1


def _months(times: Array) -> Step | None:
    """Return the step where every row is the same day of a month, or the last one."""
    days = times.astype("datetime64[D]")
    number = days.astype("datetime64[M]").astype(np.int64)
    gaps = np.diff(number)
    if (gaps < 1).any():
        return None
    of_month = (days - days.astype("datetime64[M]")).astype(np.int64)
    last = (days + 1).astype("datetime64[M]").astype(np.int64) != number
    if len(np.unique(of_month)) > 1 and not last.all():
        return None
    lengths, counts = np.unique(gaps, return_counts=True)
    usual = int(lengths[counts.argmax()])
    name, season = _MONTHS.get(usual, (f"{usual} months", 1))
    return Step(name, 0, season, bool(counts.max() >= EVEN * len(gaps)))


def _working_days(times: Array) -> bool:
    days = times.astype("datetime64[D]")
    weekdays = (days.astype(np.int64) + 3) % 7  # 0 is Monday: 1 January 1970 was a Thursday
    gaps = np.diff(days.astype(np.int64))
    return bool((weekdays < 5).all() and (gaps <= 7).mean() > EVEN and (gaps > 1).any())
