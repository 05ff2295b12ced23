"""Times in the ways that people write them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Literal

import numpy as np

from designer.data.inputs import Array
from designer.data.table.cells import cut

Order = Literal["auto", "day first", "month first"]

_CLOCK = r"(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?)?"
_NUMERIC = re.compile(r"(\d{1,4})([-/. ])(\d{1,2})\2(\d{1,4})" + _CLOCK, re.IGNORECASE)
_DAY_MONTH = re.compile(r"(\d{1,2})[-/. ]+([a-z]{3,9})[-/., ]+(\d{2,4})" + _CLOCK, re.IGNORECASE)
_MONTH_DAY = re.compile(r"([a-z]{3,9})[-/. ]+(\d{1,2})[-/., ]+(\d{2,4})" + _CLOCK, re.IGNORECASE)
_YEAR_MONTH = re.compile(r"(\d{4})[-/](\d{1,2})")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_HINTS = frozenset(
    ("time", "date", "datetime", "timestamp", "ds", "year", "month", "day", "hour", "datum", "zeit")
)
_SECONDS = (1e8, 1e11)
"""Numbers taken for seconds since 1970; those a thousand times larger are milliseconds."""


class UnreadTime(ValueError):
    """A cell that says no time; `row` counts from 0."""

    def __init__(self, row: int, reason: str) -> None:
        super().__init__(reason)
        self.row = row


def read_times(cells: Sequence[str], order: Order = "auto") -> tuple[Array, str]:
    """Return N times as datetime64 in microseconds, and a warning or nothing.

    Times with a zone are brought to the zone of the first. Where day and month cannot be told
    apart the order is taken that makes even steps. Raises UnreadTime.
    """
    if order != "auto":
        return _read(cells, order == "day first"), ""
    try:
        by_month = _read(cells, False)
    except UnreadTime:
        return _read(cells, True), ""
    try:
        by_day = _read(cells, True)
    except UnreadTime:
        return by_month, ""
    if np.array_equal(by_month, by_day):
        return by_day, ""
    merits = [_evenness(times) for times in (by_day, by_month)]
    if merits[0] != merits[1]:
        return (by_day, "") if merits[0] > merits[1] else (by_month, "")
    return by_day, (
        f"Whether “{cut(cells[0])}” begins with the day or the month cannot be told; the day is "
        "taken, choose the other order if that is wrong."
    )


def looks_like_times(name: str, cells: Sequence[str]) -> bool:
    """Return whether a column holds times; plain numbers do so where its name says it."""
    present = [cell for cell in cells if cell]
    if not present:
        return False
    plain = all(_is_number(cell) for cell in present)
    if plain and not _HINTS & set(re.split(r"[^a-z]+", name.lower())):
        return False
    try:
        read_times(present)
    except UnreadTime:
        return False
    return True


def _read(cells: Sequence[str], day_first: bool) -> Array:
    found: list[datetime] = []
    zone = None
    for row, cell in enumerate(cells):
        text = cell.strip()
        try:
            time = _time(text, day_first)
            zone = time.tzinfo if row == 0 else zone
            if (time.tzinfo is None) != (zone is None):
                which = "has no zone" if time.tzinfo is None else "has a zone"
                raise UnreadTime(
                    row, f"the time “{cut(text)}” {which}, unlike the first; write all alike"
                )
            found.append(time if zone is None else time.astimezone(zone).replace(tzinfo=None))
        except UnreadTime:
            raise
        except (ValueError, OverflowError):
            reason = "the time is missing; fill it in or leave out the row"
            if text:
                reason = f"expected a time such as 2013-12-31 18:00, found “{cut(text)}”; mend it"
            raise UnreadTime(row, reason) from None
    return np.array(found, "datetime64[us]")


def _time(text: str, day_first: bool) -> datetime:
    """Return the time that a text says. Raises ValueError."""
    if text.endswith((" UTC", " GMT")):
        text = f"{text[:-4]}Z"
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        pass
    if _is_number(text):
        return _counted(float(text))
    if found := _NUMERIC.fullmatch(text):
        first, mark, second, third, *clock = found.groups()
        if len(first) > 2:
            year, month, day = int(first), int(second), int(third)
        elif day_first or mark == ".":
            day, month, year = int(first), int(second), _year(third)
        else:
            month, day, year = int(first), int(second), _year(third)
        return _dated(year, month, day, clock)
    if found := _DAY_MONTH.fullmatch(text):
        number, name, written, *clock = found.groups()
        return _dated(_year(written), _month(name), int(number), clock)
    if found := _MONTH_DAY.fullmatch(text):
        name, number, written, *clock = found.groups()
        return _dated(_year(written), _month(name), int(number), clock)
    if found := _YEAR_MONTH.fullmatch(text):
        return datetime(int(found[1]), int(found[2]), 1)
    raise ValueError("no time")


def _counted(number: float) -> datetime:
    if number.is_integer() and 1000 <= number < 3000:
        return datetime(int(number), 1, 1)
    low, high = _SECONDS
    if high <= number < 1000 * high:
        number /= 1000
    if low <= number < high:
        return datetime(1970, 1, 1, tzinfo=UTC).replace(tzinfo=None) + timedelta(seconds=number)
    raise ValueError("no time")


def _dated(year: int, month: int, day: int, clock: Sequence[str | None]) -> datetime:
    hour, minute, second, half = clock
    hours = int(hour or 0)
    if half:
        if not 1 <= hours <= 12:
            raise ValueError("no hour of half a day")
        hours = hours % 12 + (12 if half[0] in "pP" else 0)
    return datetime(year, month, day, hours, int(minute or 0), int(second or 0))


def _year(text: str) -> int:
    number = int(text)
    if len(text) == 4:
        return number
    return number + (2000 if number < 70 else 1900)


def _month(name: str) -> int:
    return _MONTHS.index(name[:3].lower()) + 1


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return "_" not in text


def _evenness(times: Array) -> tuple[int, float]:
    """Return what is larger the more even the steps are: few backwards, and many alike."""
    steps = np.diff(times.astype(np.int64))
    if not len(steps):
        return (0, 0.0)
    _, counts = np.unique(steps, return_counts=True)
    return -int((steps < 0).sum()), float(counts.max() / len(steps))
