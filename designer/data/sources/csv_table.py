"""A person's own table: a CSV file, one row an example, one column the target."""

from __future__ import annotations

import csv
import re
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import ClassVar

import numpy as np

from designer.data.inputs import LARGEST_NUMBER, Array, DataError, Held
from designer.data.source import Examples, Source, Task, class_numbers, existing, stamp_of
from designer.data.split import first_of_each
from designer.unit import param

SEPARATORS = ",;\t|"
MISSING = frozenset(("", "na", "n/a", "nan", "null", "none", "?", "-"))
"""How tables say that a number is missing, in lower case."""
MOST_COLUMNS = 20_000
LARGEST_FILE = 2**30
MOST_CLASSES = 20
"""Distinct whole numbers up to which a target is taken for classes."""
_BLOCK = 4096
_DECIMAL_COMMA = re.compile(r"[+-]?\d*,\d+(e[+-]?\d+)?", re.IGNORECASE)


@dataclass(frozen=True)
class CsvTable(Source):
    """A table of numbers in a CSV file, one row for each example."""

    family: ClassVar[str] = "Your own"
    title: ClassVar[str] = "CSV table"

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

    def load(self) -> Examples:
        """Read the whole table."""
        path = existing(self.path, "CSV file")
        leave_out = tuple(name.strip() for name in self.leave_out.split(",") if name.strip())
        table = _Table(path, self.header)
        examples = table.examples(self.target.strip(), leave_out, self.task)
        return without_copies(examples) if self.drop_copies else examples

    def stamp(self, *, thorough: bool = False) -> Hashable:
        """Return size and time of change of the file."""
        return stamp_of(self.path)


def read_table(path: Path, task: Task) -> Examples:
    """Return the examples of a table whose target is its last column."""
    return _Table(path, "yes").examples("", (), task)


def without_copies(examples: Examples) -> Examples:
    """Return the examples without rows that repeat an earlier one, target included."""
    inputs = examples.inputs.all()
    kept = first_of_each(inputs, examples.targets)
    return Examples(
        Held(inputs[kept]),
        examples.targets[kept],
        examples.classes,
        examples.task,
        examples.columns,
        examples.warnings,
    )


@dataclass
class _Table:
    """A CSV file that is being read; every refusal names it and the row."""

    path: Path
    header: str
    separator: str = ","
    lines: list[int] = field(default_factory=list)
    """The line of the file on which each row begins."""

    def examples(self, target: str, leave_out: Sequence[str], task: str) -> Examples:
        if self.path.stat().st_size > LARGEST_FILE:
            raise DataError(
                f"“{self.path.name}” is larger than {LARGEST_FILE / 2**30:g} GiB; save it as .npy "
                "files, which are read bit by bit."
            )
        try:
            with self.path.open(encoding="utf-8-sig", newline="") as file:
                return self._examples(file, target, leave_out, task)
        except UnicodeDecodeError:
            raise self._refusal(
                "this is no UTF-8 text; save the table as UTF-8", _bad_line(self.path)
            ) from None
        except csv.Error as error:
            line = self.lines[-1] + 1 if self.lines else 1
            raise self._refusal(f"the row cannot be read ({error}); mend it", line) from None
        except OSError as error:
            reason = f"the file cannot be read ({error.strerror}); choose another"
            raise self._refusal(reason) from None

    def _examples(
        self, file: Iterator[str], target: str, leave_out: Sequence[str], task: str
    ) -> Examples:
        rows = self._rows(file)
        first = next(rows, None)
        if first is None:
            raise self._refusal(
                "the file is empty; choose one with a row of names and rows below it"
            )
        names, rows = self._names(first, rows)
        goal = self._place(names, target, "target") if target else len(names) - 1
        left = {self._place(names, name, "column to leave out") for name in leave_out} - {goal}
        inputs = [place for place in range(len(names)) if place != goal and place not in left]
        if not inputs:
            raise self._refusal(
                f"beside the target “{names[goal]}” there is no column to tell it from"
            )
        blocks: list[Array] = []
        targets: list[str] = []
        while block := list(islice(rows, _BLOCK)):
            start = len(targets)
            for row, (line, cells) in enumerate(block, start):
                if len(cells) != len(names):
                    raise self._refusal(
                        f"the row has {len(cells)} cells and the first row {len(names)}; make them "
                        "equal",
                        line,
                    )
                assert row == len(self.lines)
                self.lines.append(line)
                targets.append(cells[goal].strip())
            blocks.append(self._numbers([cells for _, cells in block], inputs, names, start))
        if not targets:
            raise self._refusal("there are names of columns and no row below them; add rows")
        columns = tuple(names[place] for place in inputs)
        numbers, classes, meaning = self._meaning(targets, names[goal], task)
        return Examples(Held(np.concatenate(blocks)), numbers, classes, meaning, columns)

    def _rows(self, file: Iterator[str]) -> Iterator[tuple[int, list[str]]]:
        """Give every row that is not blank, with the line on which it begins."""
        head = list(islice(file, 20))
        self.separator = _separator(head)
        reader = csv.reader(chain(head, file), delimiter=self.separator)
        before = 0
        for cells in reader:
            if cells and any(cell.strip() for cell in cells):
                yield before + 1, cells
            before = reader.line_num

    def _names(
        self, first: tuple[int, list[str]], rows: Iterator[tuple[int, list[str]]]
    ) -> tuple[list[str], Iterator[tuple[int, list[str]]]]:
        line, cells = first
        if len(cells) > MOST_COLUMNS:
            raise self._refusal(
                f"{len(cells):,} cells are more than {MOST_COLUMNS:,}; check the separator",
                line,
            )
        numbers = sum(_number(cell, self.separator) is not None for cell in cells)
        if self.header == "no" or (self.header == "auto" and 2 * numbers > len(cells)):
            return [f"column {place + 1}" for place in range(len(cells))], chain([first], rows)
        names = [cell.strip() or f"column {place + 1}" for place, cell in enumerate(cells)]
        seen: set[str] = set()
        for name in names:
            if name in seen:
                raise self._refusal(f"two columns are called “{_cut(name)}”; rename one", line)
            seen.add(name)
        return names, rows

    def _place(self, names: list[str], name: str, what: str) -> int:
        if name in names:
            return names.index(name)
        shown = ", ".join(f"“{_cut(known)}”" for known in names[:10])
        more = " …" if len(names) > 10 else ""
        raise self._refusal(f"there is no {what} “{_cut(name)}”; choose one of {shown}{more}")

    def _numbers(
        self, rows: list[list[str]], columns: list[int], names: list[str], start: int
    ) -> Array:
        try:
            array = np.array([[float(cells[place]) for place in columns] for cells in rows])
            with np.errstate(invalid="ignore"):
                good = bool((np.abs(array) <= LARGEST_NUMBER).all())
            # Python reads 1_000 as a number; nobody who writes it in a table means one.
            if good and not any("_" in cells[place] for cells in rows for place in columns):
                return array
        except ValueError:
            pass
        return np.array(
            [
                [self._cell(cells[place], names[place], start + row) for place in columns]
                for row, cells in enumerate(rows)
            ]
        )

    def _cell(self, cell: str, name: str, row: int) -> float:
        number = _number(cell, self.separator)
        if number is None:
            what = (
                "a value is missing"
                if cell.strip().lower() in MISSING
                else (f"expected a number, found “{_cut(cell.strip())}”")
            )
            advice = "fill it in, or leave out the row or the column"
            raise self._refusal(f"{what}; {advice}", self.lines[row], name)
        if not abs(number) <= LARGEST_NUMBER:
            advice = (
                f"expected a finite number up to {LARGEST_NUMBER:g}, found “{_cut(cell)}”; mend it"
            )
            raise self._refusal(advice, self.lines[row], name)
        return number

    def _meaning(
        self, targets: list[str], name: str, task: str
    ) -> tuple[Array, tuple[str, ...], Task]:
        distinct = dict.fromkeys(targets)
        present = [
            _number(text, self.separator) for text in distinct if text.lower() not in MISSING
        ]
        if task == "auto":
            whole = all(number is not None and number.is_integer() for number in present)
            few = len(present) <= min(MOST_CLASSES, max(2, len(targets) // 2))
            numbers = bool(present) and None not in present
            task = "regression" if numbers and not (whole and few) else "classification"
        if task == "regression":
            values = [self._cell(text, name, row) for row, text in enumerate(targets)]
            return np.array(values, np.float64)[:, None], (), "regression"
        # A class may be called “none”; beside numbers, though, the word means that one is missing.
        blank = MISSING if present and None not in present else {""}
        for row, text in enumerate(targets):
            if text.lower() in blank:
                raise self._refusal(
                    "the class is missing; fill it in or leave out the row", self.lines[row], name
                )
        where = f"“{self.path.name}”, column “{_cut(name)}”,"
        return (*class_numbers(targets, where), "classification")

    def _refusal(self, what: str, line: int | None = None, column: str = "") -> DataError:
        where = f"“{self.path.name}”"
        where += f", row {line}" if line is not None else ""
        where += f", column “{_cut(column)}”" if column else ""
        return DataError(f"{where}: {what}.")


def _separator(head: list[str]) -> str:
    """Return the separator that cuts most of the first rows into equally many cells."""

    def merit(separator: str) -> tuple[int, int]:
        try:
            widths = [len(cells) for cells in csv.reader(head, delimiter=separator) if cells]
        except csv.Error:
            return (0, 0)
        if not widths or widths[0] < 2:
            return (0, 0)
        return (sum(width == widths[0] for width in widths), widths[0])

    return max(SEPARATORS, key=merit)


def _number(cell: str, separator: str) -> float | None:
    """Return the number in a cell, with a decimal comma where that cannot be the separator."""
    text = cell.strip()
    if separator != "," and _DECIMAL_COMMA.fullmatch(text):
        text = text.replace(",", ".")
    if text.lower() in MISSING or "_" in text:
        return None
    try:
        return float(text)
    except ValueError:
        return None


def _bad_line(path: Path) -> int:
    """Return the first line that is no UTF-8."""
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            try:
                line.decode("utf-8")
            except UnicodeDecodeError:
                return number
    return 1


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 40 else text[:37] + "…"
