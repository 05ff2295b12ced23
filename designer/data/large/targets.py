"""What is to be told, from a column of a large table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from designer.data.description import Task
from designer.data.inputs import Array, DataError
from designer.data.large.rows import Rows
from designer.data.source import class_numbers

MOST_CLASSES = 1000
"""Distinct whole numbers up to which targets are taken for classes."""
USUAL = ("label", "labels", "class", "target", "y", "category")
"""What a column of targets is called, in small letters."""


def target_column(rows: Rows, asked: str) -> str:
    """Return the column to be told: the one asked for, or one called so. Raises DataError."""
    found = column(rows, asked) if asked.strip() else _usual(rows)
    if not found:
        raise DataError(
            f"{rows.where} has no column called “label”; name the column to be told: "
            f"{listed(rows)}."
        )
    return found


def has_target(rows: Rows) -> bool:
    """Return whether a column is called as those that are to be told."""
    return bool(_usual(rows))


def _usual(rows: Rows) -> str:
    by_name = {name.lower(): name for name in reversed(rows.names)}
    for name in USUAL:
        if name in by_name:
            return by_name[name]
    noted = [name for name, said in rows.features.items() if _is(said, "ClassLabel")]
    return noted[0] if len(noted) == 1 and noted[0] in rows.names else ""


def column(rows: Rows, name: str) -> str:
    """Return the name of a column that is there. Raises DataError that lists those there are."""
    found = name.strip()
    if found not in rows.names:
        raise DataError(
            f"{rows.where} has no column called “{found[:60]}”; choose from {listed(rows)}."
        )
    return found


def listed(rows: Rows) -> str:
    """Return the names of the columns as a person reads them."""
    shown = ", ".join(f"“{name[:60]}”" for name in rows.names[:12])
    more = len(rows.names) - 12
    return shown + (f" and {more} more" if more > 0 else "")


def targets_of(
    rows: Rows, name: str, task: str, most_classes: int = MOST_CLASSES
) -> tuple[Array, tuple[str, ...], Task]:
    """Return the targets of every row, the names of the classes, and what is to be told.

    Classes are int64 numbers (N), others float64 (N × 1). Raises DataError that names the row.
    """
    where = f"{rows.where}, column “{name}”,"
    found = rows.array(name)
    if found.null_count:
        row = next(place for place, value in enumerate(found.is_null().to_pylist()) if value)
        raise DataError(f"{where} row {row + 1}: the value is missing; fill it in or leave it out.")
    noted: Any = rows.features.get(name)
    if _is(noted, "ClassLabel") and task != "regression":
        return _noted(found, noted["names"], where)
    return _plain(found, where, task, most_classes)


def _plain(
    found: Any, where: str, task: str, most_classes: int
) -> tuple[Array, tuple[str, ...], Task]:
    from pyarrow import types

    kind = found.type
    text = types.is_string(kind) or types.is_large_string(kind) or types.is_date(kind)
    number = types.is_integer(kind) or types.is_floating(kind) or types.is_decimal(kind)
    if not text and not number and not types.is_boolean(kind):
        raise DataError(
            f"{where} holds values of the kind {kind}, which cannot be told; choose another column."
        )
    if task == "auto":
        few = types.is_integer(kind) and len(found.unique()) <= most_classes
        task = "regression" if number and not few else "classification"
    if task == "regression":
        if text:
            raise DataError(f"{where} holds texts, which are no numbers; choose classification.")
        numbers = np.asarray(found, np.float64)[:, None]
        wrong = np.nonzero(~np.isfinite(numbers))[0]
        if len(wrong):
            raise DataError(
                f"{where} row {wrong[0] + 1}: expected a finite number; mend it or leave it out."
            )
        return numbers, (), "regression"
    # Every distinct name stands in memory once, however many rows there are.
    encoded = found.dictionary_encode().combine_chunks()
    names = [str(name) for name in encoded.dictionary.to_pylist()]
    labels = [names[code] for code in encoded.indices.to_numpy()]
    return (*class_numbers(labels, where), "classification")


def _noted(found: Any, names: Sequence[str], where: str) -> tuple[Array, tuple[str, ...], Task]:
    """Return the classes whose names the file itself has noted."""
    numbers = np.asarray(found, np.int64)
    outside = np.nonzero((numbers < 0) | (numbers >= len(names)))[0]
    if len(outside):
        raise DataError(
            f"{where} row {outside[0] + 1}: {numbers[outside[0]]} is none of the {len(names)} "
            "classes that are named, as in splits that are not labelled; choose another split."
        )
    class_numbers(numbers, where)
    return numbers, tuple(map(str, names)), "classification"


def _is(said: object, kind: str) -> bool:
    return isinstance(said, dict) and said.get("_type") == kind
