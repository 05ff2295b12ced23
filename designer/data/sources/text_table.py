"""A person's own texts in a table: a CSV or TSV file with a text and its class in every row."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from designer.data.source import Holds, Source, existing, stamp_of
from designer.data.table.cells import cut, names_in
from designer.data.table.reading import CsvFile
from designer.data.text.labelled import Labelled
from designer.unit import param

_LONGEST_NAME = 40


@dataclass(frozen=True)
class TextTable(Source):
    """A CSV or TSV file of texts, each with its class."""

    family: ClassVar[str] = "Your own"
    title: ClassVar[str] = "Table of texts"
    holds: ClassVar[Holds] = "text"

    path: str = param("", "The CSV or TSV file, in UTF-8; its separator is found out.", path=True)
    text_column: str = param(
        "",
        "Column of the text, or several separated by commas, each an input; empty takes the one "
        "with the longest texts.",
    )
    class_column: str = param("", "Column of the class; empty takes the last that is no text.")
    header: str = param(
        "auto",
        "Whether the first row holds names; auto takes one for names that holds no class of the "
        "rows below.",
        choices=("auto", "yes", "no"),
    )

    def load(self) -> Labelled:
        """Read the whole table; rows without text and copies are left out."""
        file = CsvFile(existing(self.path, "CSV or TSV file"), "yes" if self._named() else "no")
        texts, label = self._places(file)
        if self.header == "auto" and not self._named() and _holds_names(file, label):
            file = CsvFile(file.path, "yes")
        columns = file.columns([*texts, label], as_text=(*texts, label))
        read = [[str(cell) for cell in column] for column in columns]
        for row, cell in enumerate(read[-1]):
            if not cell:
                what = "the class is missing; fill it in or leave out the row"
                raise file.refusal(what, row, file.names[label])
        names = [file.names[place] for place in texts] if len(texts) > 1 else ["text"]
        where = f"“{file.path.name}”, column “{cut(file.names[label])}”,"
        return Labelled.sifted(
            dict(zip(names, read[:-1], strict=True)),
            read[-1],
            where,
            lambda place: f"row {file.lines[place]}",
        )

    def stamp(self, *, thorough: bool = False) -> Hashable:
        """Return size and time of change of the file."""
        return stamp_of(self.path)

    def _named(self) -> bool:
        """Return whether the first row must hold names."""
        asked = bool(self.text_column.strip() or self.class_column.strip())
        return self.header == "yes" or (self.header == "auto" and asked)

    def _places(self, file: CsvFile) -> tuple[list[int], int]:
        """Return the numbers of the columns of texts and of the class. Raises DataError."""
        if len(file.names) < 2:
            raise file.refusal(
                "there is only one column; a text and its class are needed, separated by a comma "
                "or a tab"
            )
        texts = [file.place(name, "text column") for name in names_in(self.text_column, file.names)]
        label = (
            file.place(self.class_column.strip(), "class column")
            if self.class_column.strip()
            else None
        )
        if label is not None and label in texts:
            name = cut(file.names[label])
            raise file.refusal(f"the column “{name}” cannot be text and class; choose two columns")
        if not texts:
            cells = file.sample(range(len(file.names)))
            sizes = [-1 if place == label else sum(map(len, c)) for place, c in enumerate(cells)]
            texts = [sizes.index(max(sizes))]
        if label is None:
            left = [place for place in range(len(file.names)) if place not in texts]
            if not left:
                raise file.refusal("there is no column left for the class; name fewer of texts")
            label = left[-1]
        return texts, label


def _holds_names(file: CsvFile, label: int) -> bool:
    """Return whether the first of the rows looks like names of columns."""
    columns: Sequence[Sequence[str]] = file.sample(range(len(file.names)))
    first = [column[0] for column in columns]
    short = all(0 < len(cell) <= _LONGEST_NAME for cell in first)
    return short and len(set(first)) == len(first) and first[label] not in columns[label][1:]
