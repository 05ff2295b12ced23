"""A person's own series: a CSV file with a column of times."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import numpy as np

from designer.data.inputs import Array
from designer.data.series.timeline import Timeline
from designer.data.series.times import UnreadTime, looks_like_times, read_times
from designer.data.source import Holds, Source, existing, stamp_of
from designer.data.table.cells import listed, names_in
from designer.data.table.reading import CsvFile
from designer.unit import param

_SAMPLE = 200


@dataclass(frozen=True)
class SeriesCSV(Source):
    """Columns of numbers over time in a CSV file, one row for each time."""

    family: ClassVar[str] = "Your own"
    title: ClassVar[str] = "CSV of a series"
    holds: ClassVar[Holds] = "series"

    path: str = param("", "The CSV file, in UTF-8; its separator is found out.", path=True)
    time: str = param(
        "",
        "Column of times, or two of them with day and clock; empty takes the first that holds "
        "times.",
    )
    columns: str = param(
        "", "Columns of numbers to use, separated by commas; empty takes all, forecasting the last."
    )
    order: str = param(
        "auto",
        "What comes first in dates such as 03/04/2013; auto finds out.",
        choices=("auto", "day first", "month first"),
    )

    def load(self) -> Timeline:
        """Read the whole series."""
        return read_series(
            existing(self.path, "CSV file"), self.time, self.columns, order=self.order
        )

    def stamp(self, *, thorough: bool = False) -> Hashable:
        """Return size and time of change of the file."""
        return stamp_of(self.path)


def read_series(
    path: Path, time: str = "", columns: str = "", *, target: str = "", order: str = "auto"
) -> Timeline:
    """Return the series in a file, whose last column is the target unless another is named.

    Raises DataError.
    """
    file = series_file(path)
    clock = _clock(file, time)
    named = names_in(columns, file.names)
    places = [file.place(name, "column") for name in named]
    if not named:
        places = [place for place in range(len(file.names)) if place not in clock]
    read = file.columns([*places, *clock], as_text=clock)
    times, warning = _read(file, clock, read[len(places) :], order)
    warnings = [warning] if warning else []
    numbers: dict[str, Array] = {}
    texts = []
    for place, column in zip(places, read, strict=False):
        name = file.names[place]
        if isinstance(column, np.ndarray) and not np.isnan(column).all():
            numbers[name] = column
            continue
        reason = "no values" if isinstance(column, np.ndarray) else "text"
        if named:
            raise file.refusal(f"the column holds {reason}; choose columns of numbers", None, name)
        texts.append(name)
    if not numbers:
        raise file.refusal("beside the times there is no column of numbers; add one")
    if texts:
        holds = "holds" if len(texts) == 1 else "hold"
        warnings.append(f"{listed(texts)} {holds} no numbers and cannot be used.")
    return Timeline.of(
        times,
        tuple(numbers),
        np.column_stack(list(numbers.values())),
        f"“{file.path.name}”",
        target,
        tuple(warnings),
    )


def series_file(path: Path) -> CsvFile:
    """Return the file of a series; one whose first row holds a time has no names of columns."""
    file = CsvFile(path)
    if any(looks_like_times("", [name]) for name in file.names):
        file = CsvFile(path, "no")
    return file


def _clock(file: CsvFile, time: str) -> list[int]:
    """Return the numbers of the columns of times. Raises DataError."""
    if time.strip():
        names = names_in(time, file.names)
        if len(names) > 2:
            raise file.refusal("more than two columns of times are named; name one, or two")
        return [file.place(name, "column of times") for name in names]
    sample = file.sample(range(len(file.names)), _SAMPLE)
    for place, name in enumerate(file.names):
        if looks_like_times(name, sample[place]):
            return [place]
    raise file.refusal(
        f"no column holds times; name one of {listed(file.names)}, or write times such as "
        "2013-12-31 18:00"
    )


def _read(
    file: CsvFile, clock: list[int], cells: list[Array | list[str]], order: str
) -> tuple[Array, str]:
    texts = [" ".join(row).strip() for row in zip(*cells, strict=True)]
    try:
        return read_times(texts, order)  # type: ignore[arg-type]  # the form offers no other
    except UnreadTime as error:
        names = ", ".join(file.names[place] for place in clock)
        raise file.refusal(str(error), error.row, names) from None
