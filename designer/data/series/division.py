"""The division of windows by time: what is learnt from, then what is watched, then the rest."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from designer.data.inputs import DataError
from designer.data.series.framing import Frame
from designer.data.split import Split


@dataclass(frozen=True)
class Borders:
    """The rows at which validation and test begin, and the number of all rows."""

    validation: int
    test: int
    rows: int


def borders(rows: int, validation: float, test: float) -> Borders:
    """Return where the parts of a series begin: their shares of the rows, the test part last.

    A part that is asked for has one row at least, so that it is never left out without a word.
    Raises DataError where nothing would be left to learn from.
    """
    if validation + test >= 1:
        raise DataError(
            f"Validation ({validation:g}) and test ({test:g}) leave nothing to learn from; "
            "make them less than 1 together."
        )
    last = max(0, rows - _rows(rows, test))
    return Borders(max(0, last - _rows(rows, validation)), last, rows)


def _rows(rows: int, share: float) -> int:
    return max(1, round(rows * share)) if share > 0 else 0


def by_time(frame: Frame, found: Borders, where: str) -> Split:
    """Return the windows of every part; one that reaches over a border belongs to none.

    So no row that is watched or measured with is ever learnt from, neither as past nor as future.
    Raises DataError where a part is too short for a window.
    """
    first, end = frame.earliest, frame.ends
    parts = {
        "training": (0, found.validation),
        "validation": (found.validation, found.test),
        "test": (found.test, found.rows),
    }
    places = {}
    for name, (start, stop) in parts.items():
        places[name] = np.nonzero((first >= start) & (end <= stop))[0]
        if stop > start and not len(places[name]):
            span = int(end[0] - first[0])
            has = "1 row" if stop - start == 1 else f"{stop - start:,} rows"
            raise DataError(
                f"{where}: the {name} part has {has}, and a window needs {span:,} "
                "of them; make the part larger, or the past or the horizon shorter."
            )
    return Split(places["training"], places["validation"], places["test"])
