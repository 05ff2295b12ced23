"""A person's own table: a CSV file, one row an example, one column the target."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import numpy as np

from designer.data.inputs import LARGEST_NUMBER, Array
from designer.data.source import Holds, Source, Task, class_numbers, existing, stamp_of
from designer.data.table.cells import MISSING, cut, names_in, number_in
from designer.data.table.feature import Feature
from designer.data.table.reading import CsvFile
from designer.data.table.table import Table
from designer.unit import param

MOST_CLASSES = 20
"""Distinct whole numbers up to which a target is taken for classes."""


@dataclass(frozen=True)
class CsvTable(Source):
    """A table in a CSV file, one row for each example."""

    family: ClassVar[str] = "Your own"
    title: ClassVar[str] = "CSV table"
    holds: ClassVar[Holds] = "table"

    path: str = param("", "The CSV file, in UTF-8; its separator is found out.", path=True)
    target: str = param("", "Column to be told from the others; empty takes the last.")
    task: str = param(
        "auto",
        "What is to be told; auto takes text and few whole numbers for classes.",
        choices=("auto", "classification", "regression"),
    )
    leave_out: str = param("", "Columns that are not used, separated by commas.")
    header: str = param(
        "auto",
        "Whether the first row holds names; auto says no where most of it are numbers.",
        choices=("auto", "yes", "no"),
    )
    drop_copies: bool = param(False, "Whether rows that repeat an earlier one are left out.")

    def load(self) -> Table:
        """Read the whole table."""
        file = CsvFile(existing(self.path, "CSV file"), self.header)
        leave_out = names_in(self.leave_out, file.names)
        table = _table(file, self.target.strip(), leave_out, self.task)
        return table.without_copies() if self.drop_copies else table

    def stamp(self, *, thorough: bool = False) -> Hashable:
        """Return size and time of change of the file."""
        return stamp_of(self.path)


def read_table(path: Path, task: Task) -> Table:
    """Return a table whose target is its last column."""
    return _table(CsvFile(path, "yes"), "", (), task)


def _table(file: CsvFile, target: str, leave_out: Sequence[str], task: str) -> Table:
    goal = file.place(target, "target") if target else len(file.names) - 1
    left = {file.place(name, "column to leave out") for name in leave_out} - {goal}
    places = [place for place in range(len(file.names)) if place != goal and place not in left]
    if not places:
        raise file.refusal(
            f"beside the target “{cut(file.names[goal])}” there is no column to tell it from"
        )
    *columns, targets = file.columns([*places, goal], as_text=(goal,))
    assert not isinstance(targets, np.ndarray)
    features = []
    for place, column in zip(places, columns, strict=True):
        feature = Feature.of(file.names[place], column)
        if feature.missing.all():
            raise file.refusal("every value is missing; leave the column out", None, feature.name)
        features.append(feature)
    numbers, classes, meaning = _meaning(file, targets, file.names[goal], task)
    return Table(tuple(features), numbers, classes, meaning, f"“{file.path.name}”")


def _meaning(
    file: CsvFile, targets: list[str], name: str, task: str
) -> tuple[Array, tuple[str, ...], Task]:
    """Return the targets as numbers, the names of classes, and what is to be told."""
    distinct = dict.fromkeys(targets)
    present = [number_in(text, file.separator) for text in distinct if text.lower() not in MISSING]
    if task == "auto":
        whole = all(number is not None and number.is_integer() for number in present)
        few = len(present) <= min(MOST_CLASSES, max(2, len(targets) // 2))
        numbers = bool(present) and None not in present
        task = "regression" if numbers and not (whole and few) else "classification"
    if task == "regression":
        values = [_number(file, text, name, row) for row, text in enumerate(targets)]
        return np.array(values, np.float64)[:, None], (), "regression"
    # A class may be called “none”; beside numbers, though, the word means that one is missing.
    blank = MISSING if present and None not in present else {""}
    for row, text in enumerate(targets):
        if text.lower() in blank:
            raise file.refusal("the class is missing; fill it in or leave out the row", row, name)
    where = f"“{file.path.name}”, column “{cut(name)}”,"
    return (*class_numbers(targets, where), "classification")


def _number(file: CsvFile, text: str, name: str, row: int) -> float:
    """Return the target of a row. Raises DataError."""
    number = number_in(text, file.separator)
    if number is None:
        missing = text.lower() in MISSING
        what = "a value is missing" if missing else f"expected a number, found “{cut(text)}”"
        raise file.refusal(f"{what}; fill it in, or leave out the row or the column", row, name)
    if not abs(number) <= LARGEST_NUMBER:
        what = f"expected a finite number up to {LARGEST_NUMBER:g}, found “{cut(text)}”; mend it"
        raise file.refusal(what, row, name)
    return number
