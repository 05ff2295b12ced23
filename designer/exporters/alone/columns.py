# mypy: ignore-errors
"""Columns of a table made into inputs, as exported programs do it."""

import re

import numpy as np

MISSING = ("", "na", "n/a", "nan", "null", "none", "?", "-")


def is_missing(cell):
    """Return whether a cell says in a usual word that a value is missing."""
    return cell is None or str(cell).strip().lower() in MISSING


def numbers(rows, name):
    """Return a column of numbers, NaN where one is missing."""
    cells = [row[name] for row in rows]
    return np.array([np.nan if is_missing(cell) else float(cell) for cell in cells])


def texts(rows, name):
    """Return a column of texts, None where one is missing."""
    cells = [row[name] for row in rows]
    return objects(None if is_missing(cell) else str(cell).strip() for cell in cells)


def objects(values):
    """Return an array of texts, which may have any length or be None."""
    return np.array(list(values), object)


def missing(column):
    """Return where a value is missing."""
    return np.array([value is None or value != value for value in column], bool)


def fill(column, value):
    """Put a value where one is missing."""
    return np.where(missing(column), value, column)


def others(column, values):
    """Return 1 where a text stands that is none of these, else 0."""
    known = np.array([value in values for value in column], bool)
    return (~missing(column) & ~known).astype(float)


def ranks(column, order):
    """Return the place of every text in an order, NaN where it has none."""
    return np.array(
        [order.index(text) if text in order else np.nan for text in column], float
    )


def parsed(column, decimal):
    """Return the number in every text, NaN where there is none."""
    found = [None if text is None else number_in(text, decimal) for text in column]
    return np.array([np.nan if number is None else number for number in found])


def number_in(text, decimal):
    """Return the number in a text, such as 1,200 in “$1,200”."""
    groups = ("," if decimal == "." else ".") + "\u00a0\u2009\u202f ’'"
    mark = re.escape(decimal)
    wanted = rf"[+-]?\d[\d{re.escape(groups)}]*(?:{mark}\d+)?|[+-]?{mark}\d+"
    found = re.search(wanted, text.replace("−", "-"))
    if found is None:
        return None
    digits = "".join(sign for sign in found.group() if sign not in groups)
    number = float(digits.replace(decimal, "."))
    return number if abs(number) <= 1e30 else None


def ranges(column, borders, names):
    """Return the name of the range of every number, None where it is missing."""
    places = np.searchsorted(borders, column, side="left")
    return objects(
        None if gap else names[place]
        for gap, place in zip(missing(column), places, strict=True)
    )


def pairs(first, second):
    """Return two texts as one, None where either is missing."""
    return objects(
        None if one is None or other is None else f"{one} and {other}"
        for one, other in zip(first, second, strict=True)
    )
