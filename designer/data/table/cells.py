"""What a cell of a table says: a number, a text, or that something is missing."""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Sequence

import numpy as np

from designer.data.inputs import Array

MISSING = frozenset(("", "na", "n/a", "nan", "null", "none", "?", "-"))
"""How tables say that a value is missing, in lower case."""
_DECIMAL_COMMA = re.compile(r"[+-]?\d*,\d+(e[+-]?\d+)?", re.IGNORECASE)


def number_in(cell: str, separator: str) -> float | None:
    """Return the number in a cell, with a decimal comma where that cannot be the separator."""
    text = cell.strip()
    if separator != "," and _DECIMAL_COMMA.fullmatch(text):
        text = text.replace(",", ".")
    # Python reads 1_000 as a number; nobody who writes it in a table means one.
    if text.lower() in MISSING or "_" in text:
        return None
    try:
        return float(text)
    except ValueError:
        return None


def numbers_in(cells: Sequence[str], separator: str) -> Array | None:
    """Return cells as float64, NaN where one is missing; None where any is a text."""
    try:
        found = np.array([float(cell) for cell in cells])
        if not any("_" in cell for cell in cells):
            return found
    except ValueError:
        pass
    values = []
    for cell in cells:
        number = number_in(cell, separator)
        if number is None:
            if cell.strip().lower() not in MISSING:
                return None
            number = math.nan
        values.append(number)
    return np.array(values)


def names_in(text: str, known: Sequence[str] = ()) -> tuple[str, ...]:
    """Return the names in a list that commas separate; one in quotes may hold commas itself.

    A text that is itself the name of a `known` column is that one name.
    """
    if text.strip() in known:
        return (text.strip(),)
    try:
        rows = list(csv.reader([text], skipinitialspace=True))
    except csv.Error:
        rows = [text.split(",")]
    return tuple(dict.fromkeys(name.strip() for row in rows for name in row if name.strip()))


def quoted(names: Sequence[str]) -> str:
    """Return a list of names as a person writes it, such that `names_in` reads it."""
    return ", ".join('"' + name.replace('"', '""') + '"' for name in names)


def cut(text: str) -> str:
    """Return a text on one line, its end left out where it is long."""
    text = " ".join(text.split())
    return text if len(text) <= 40 else text[:37] + "…"


def listed(names: Sequence[str], most: int = 5) -> str:
    """Return names in quotes, the first few of many."""
    shown = ", ".join(f"“{cut(name)}”" for name in names[:most])
    return shown + (f" and {len(names) - most:,} more" if len(names) > most else "")
