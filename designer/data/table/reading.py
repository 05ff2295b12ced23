"""Reading CSV files column by column; every refusal names the file and the row."""

from __future__ import annotations

import csv
import gzip
import zlib
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import IO

import numpy as np

from designer.data.inputs import LARGEST_NUMBER, Array, DataError
from designer.data.table.cells import MISSING, cut, number_in, numbers_in

SEPARATORS = ",;\t|"
MOST_COLUMNS = 20_000
LARGEST_FILE = 2**30
"""Bytes of a file, and characters of one that is unpacked."""
_BLOCK = 4096
_HEAD = 20


class _Reread(Exception):
    """Columns that were taken for numbers turned out to hold text further down."""


@dataclass
class CsvFile:
    """A CSV file of which columns are read; `.gz` files are unpacked on the way.

    Attributes:
        header: `yes`, `no`, or `auto`, which takes a first row of mostly numbers for no names.
        names: of all columns.
        lines: the line of the file on which each row begins, once columns have been read.
    """

    path: Path
    header: str = "auto"
    separator: str = ","
    names: list[str] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Read the names of the columns. Raises DataError."""
        if self.path.stat().st_size > LARGEST_FILE:
            raise self._too_large()
        with self._rows() as rows:
            self.names, _ = self._named(rows)

    def place(self, name: str, what: str) -> int:
        """Return the number of a column. Raises DataError that lists the names there are."""
        if name in self.names:
            return self.names.index(name)
        shown = ", ".join(f"“{cut(known)}”" for known in self.names[:10])
        more = " …" if len(self.names) > 10 else ""
        raise self.refusal(f"there is no {what} “{cut(name)}”; choose one of {shown}{more}")

    def columns(
        self, places: Sequence[int], as_text: Collection[int] = ()
    ) -> list[Array | list[str]]:
        """Return columns: float64 with NaN where a number is missing, or texts without margins.

        A column holds numbers where at least half of what is not missing are numbers; then a text
        in it is refused. Those in `as_text` are texts whatever they hold. Raises DataError.
        """
        texts = set(as_text)
        while True:
            gathered = {place: _Gathered(place, place in texts) for place in places}
            self.lines = []
            with self._rows() as rows:
                _, rest = self._named(rows)
                while block := list(islice(rest, _BLOCK)):
                    self._check_widths(block)
                    start = len(self.lines)
                    self.lines += [line for line, _ in block]
                    turned = list(zip(*(cells for _, cells in block), strict=True))
                    for place, column in gathered.items():
                        column.add(start, turned[place], self.separator)
            if not self.lines:
                raise self.refusal("there are names of columns and no row below them; add rows")
            try:
                return [gathered[place].whole(self) for place in places]
            except _Reread as found:
                texts.add(found.args[0])

    def sample(self, places: Sequence[int], count: int = _BLOCK) -> list[list[str]]:
        """Return the first cells of columns as they stand in the file. Raises DataError."""
        with self._rows() as rows:
            _, rest = self._named(rows)
            block = list(islice(rest, count))
            self._check_widths(block)
            return [[cells[place].strip() for _, cells in block] for place in places]

    def refusal(self, what: str, row: int | None = None, column: str = "") -> DataError:
        """Return the sentence on what is wrong, at a row counted from 0 and in a column."""
        return self._refusal(what, None if row is None else self.lines[row], column)

    def _refusal(self, what: str, line: int | None = None, column: str = "") -> DataError:
        where = f"“{self.path.name}”"
        where += f", row {line}" if line is not None else ""
        where += f", column “{cut(column)}”" if column else ""
        return DataError(f"{where}: {what}.")

    def _too_large(self) -> DataError:
        return DataError(
            f"“{self.path.name}” is larger than {LARGEST_FILE / 2**30:g} GiB; save it as .npy "
            "files, which are read bit by bit."
        )

    @contextmanager
    def _rows(self) -> Iterator[Iterator[tuple[int, list[str]]]]:
        """Give every row that is not blank, with its line, and turn what breaks into words."""
        try:
            with self._open() as file:
                yield self._each(self._bounded(file))
        except UnicodeDecodeError:
            what = "this is no UTF-8 text; save the table as UTF-8"
            raise self._refusal(what, self._bad_line()) from None
        except csv.Error as error:
            line = self.lines[-1] + 1 if self.lines else 1
            raise self._refusal(f"the row cannot be read ({error}); mend it", line) from None
        except (EOFError, gzip.BadGzipFile, zlib.error):
            reason = "the packed file is damaged; pack it again, or unpack it"
            raise self._refusal(reason) from None
        except OSError as error:
            reason = f"the file cannot be read ({error.strerror}); choose another"
            raise self._refusal(reason) from None

    def _open(self) -> IO[str]:
        if self.path.suffix.lower() == ".gz":
            return gzip.open(self.path, "rt", encoding="utf-8-sig", newline="")
        return self.path.open(encoding="utf-8-sig", newline="")

    def _bounded(self, file: IO[str]) -> Iterator[str]:
        """Give lines up to the limit, which a small packed file may pass once unpacked."""
        left = LARGEST_FILE
        while line := file.readline(LARGEST_FILE):
            left -= len(line)
            if left < 0:
                raise self._too_large()
            yield line

    def _each(self, lines: Iterator[str]) -> Iterator[tuple[int, list[str]]]:
        head = list(islice(lines, _HEAD))
        self.separator = _separator(head)
        reader = csv.reader(chain(head, lines), delimiter=self.separator)
        before = 0
        for cells in reader:
            if cells and any(cell.strip() for cell in cells):
                yield before + 1, cells
            before = reader.line_num

    def _named(
        self, rows: Iterator[tuple[int, list[str]]]
    ) -> tuple[list[str], Iterator[tuple[int, list[str]]]]:
        """Return the names of the columns, and the rows below them."""
        first = next(rows, None)
        if first is None:
            raise self._refusal(
                "the file is empty; choose one with a row of names and rows below it"
            )
        line, cells = first
        if len(cells) > MOST_COLUMNS:
            raise self._refusal(
                f"{len(cells):,} cells are more than {MOST_COLUMNS:,}; check the separator", line
            )
        numbers = sum(number_in(cell, self.separator) is not None for cell in cells)
        if self.header == "no" or (self.header == "auto" and 2 * numbers > len(cells)):
            return [f"column {place + 1}" for place in range(len(cells))], chain([first], rows)
        names = [cell.strip() or f"column {place + 1}" for place, cell in enumerate(cells)]
        seen: set[str] = set()
        for name in names:
            if name in seen:
                raise self._refusal(f"two columns are called “{cut(name)}”; rename one", line)
            seen.add(name)
        return names, rows

    def _check_widths(self, block: list[tuple[int, list[str]]]) -> None:
        for line, cells in block:
            if len(cells) != len(self.names):
                raise self._refusal(
                    f"the row has {len(cells)} cells and the first row {len(self.names)}; make "
                    "them equal",
                    line,
                )

    def _bad_line(self) -> int:
        """Return the first line that is no UTF-8."""
        packed = self.path.suffix.lower() == ".gz"
        line = 0
        try:
            with gzip.open(self.path, "rb") if packed else self.path.open("rb") as file:
                for content in file:
                    line += 1
                    content.decode("utf-8")
        except (UnicodeDecodeError, EOFError, OSError, zlib.error):
            pass  # the line that broke is the one to tell
        return max(1, line)


@dataclass
class _Gathered:
    """A column while its file is read: blocks of numbers, or of texts where some are no numbers."""

    place: int
    text: bool
    blocks: list[tuple[int, Array | list[str]]] = field(default_factory=list)
    kept: dict[str, str] = field(default_factory=dict)
    """Every text once, as columns of classes repeat a few."""

    def add(self, start: int, cells: Sequence[str], separator: str) -> None:
        """Take the cells of some rows, the first of which has the number `start`."""
        numbers = None if self.text else numbers_in(cells, separator)
        if numbers is None:
            stripped = (cell.strip() for cell in cells)
            self.blocks.append((start, [self.kept.setdefault(cell, cell) for cell in stripped]))
        else:
            self.blocks.append((start, numbers))

    def whole(self, file: CsvFile) -> Array | list[str]:
        """Return the whole column. Raises DataError, or _Reread."""
        if self.text:
            return [cell for _, block in self.blocks for cell in block]
        name = file.names[self.place]
        if not all(isinstance(block, np.ndarray) for _, block in self.blocks):
            self._decide(file, name)
            return [cell for _, block in self.blocks for cell in block]
        numbers: Array = np.concatenate([block for _, block in self.blocks])
        with np.errstate(invalid="ignore"):
            wrong = np.nonzero(~(np.abs(numbers) <= LARGEST_NUMBER) & ~np.isnan(numbers))[0]
        if len(wrong):
            raise file.refusal(
                f"expected a finite number up to {LARGEST_NUMBER:g}, found "
                f"“{numbers[wrong[0]]:g}”; mend it",
                int(wrong[0]),
                name,
            )
        return numbers

    def _decide(self, file: CsvFile, name: str) -> None:
        """Let a column of texts pass; raise DataError at the first text in one of numbers."""
        numbers = texts = 0
        first: tuple[int, str] | None = None
        for start, block in self.blocks:
            if isinstance(block, np.ndarray):
                numbers += int((~np.isnan(block)).sum())
                continue
            for row, cell in enumerate(block, start):
                if cell.lower() in MISSING:
                    continue
                if number_in(cell, file.separator) is not None:
                    numbers += 1
                else:
                    texts += 1
                    first = first or (row, cell)
        if numbers >= texts and first is not None:
            raise file.refusal(
                f"expected a number, found “{cut(first[1])}”; mend it, or leave out the row or "
                "the column",
                first[0],
                name,
            )
        if any(isinstance(block, np.ndarray) for _, block in self.blocks):
            raise _Reread(self.place)


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
