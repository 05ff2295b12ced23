"""A table of columns of numbers and short texts, from rows of any file."""

from __future__ import annotations

from typing import Any

import numpy as np

from designer.data.inputs import LARGEST_NUMBER, Array, DataError
from designer.data.large.rows import Rows
from designer.data.large.targets import column, has_target, target_column, targets_of
from designer.data.table.cells import MISSING, names_in
from designer.data.table.feature import Feature, rank
from designer.data.table.table import Table

MOST_CLASSES = 20
"""Distinct whole numbers up to which a target is taken for classes."""


def table_of(rows: Rows, target: str, task: str, leave_out: str) -> Table:
    """Return the columns of numbers and texts as a table. Raises DataError.

    An empty target is the column called label, or else the last.
    """
    plain = [name for name in rows.names if _fits(rows.kind(name))]
    if target.strip() or has_target(rows):
        goal = target_column(rows, target)
    elif plain:
        goal = plain[-1]
    else:
        raise DataError(f"{rows.where} has no column of numbers or texts; choose another.")
    left = {column(rows, name) for name in names_in(leave_out, rows.names)}
    used = [name for name in plain if name != goal and name not in left]
    if not used:
        raise DataError(
            f"{rows.where}: beside the target “{goal}” there is no column of numbers or texts to "
            "tell it from; choose another file."
        )
    features = []
    for name in used:
        feature = _feature(rows, name)
        if feature.missing.all():
            raise DataError(
                f"{rows.where}, column “{name}”: every value is missing; leave the column out."
            )
        features.append(feature)
    numbers, classes, meaning = targets_of(rows, goal, task, MOST_CLASSES)
    return Table(tuple(features), numbers, classes, meaning, rows.where, _unused(rows, plain))


def _unused(rows: Rows, plain: list[str]) -> tuple[str, ...]:
    """Return a sentence on the columns that a table has no use for."""
    tops = rows.table.schema.names
    unused = [name for name in tops if not any(one.split(".")[0] == name for one in plain)]
    if not unused:
        return ()
    listed = ", ".join(f"“{name}”" for name in unused[:5])
    return (f"What {listed} holds is neither a number nor a text, and is not used.",)


def _feature(rows: Rows, name: str) -> Feature:
    from pyarrow import compute, types

    found = rows.array(name)
    kind = found.type
    if types.is_integer(kind) or types.is_floating(kind) or types.is_boolean(kind):
        return Feature.of(name, _numbers(rows, name, found))
    if types.is_decimal(kind):
        return Feature.of(name, _numbers(rows, name, found.cast("float64")))
    encoded: Any = compute.cast(found, "string").dictionary_encode().combine_chunks()
    texts = [str(text or "").strip() for text in encoded.dictionary.to_pylist()]
    # Texts that differ in blanks alone are one; those that say that something is missing, none.
    kept = sorted({text for text in texts if text.lower() not in MISSING}, key=rank)
    codes = {text: code for code, text in enumerate(kept)}
    of_each = np.array([*(codes.get(text, -1) for text in texts), -1], np.int64)
    places = np.asarray(encoded.indices.fill_null(len(texts)), np.int64)
    return Feature(name, of_each[places], tuple(kept), (name,))


def _numbers(rows: Rows, name: str, found: Any) -> Array:
    """Return float64, NaN where a number is missing. Raises DataError for infinite ones."""
    import pyarrow as arrow

    numbers = np.array(found.cast(arrow.float64()).fill_null(float("nan")), np.float64)
    with np.errstate(invalid="ignore"):
        wrong = np.nonzero(~(np.abs(numbers) <= LARGEST_NUMBER) & ~np.isnan(numbers))[0]
    if len(wrong):
        raise DataError(
            f"{rows.where}, row {wrong[0] + 1}, column “{name}”: expected a finite number up to "
            f"{LARGEST_NUMBER:g}, found {numbers[wrong[0]]:g}; mend it."
        )
    return numbers


def _fits(kind: Any) -> bool:
    from pyarrow import types

    text = types.is_string(kind) or types.is_large_string(kind)
    number = types.is_integer(kind) or types.is_floating(kind) or types.is_decimal(kind)
    return bool(text or number or types.is_boolean(kind) or types.is_date(kind))
