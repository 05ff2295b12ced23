"""Data of any size: Parquet, Arrow, CSV and JSON lines, or sets of the Hugging Face hub.

Rows stay on the disk and are read when they are needed.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import numpy as np

from designer.data.inputs import DataError
from designer.data.large.copying import rows_of, stamp
from designer.data.large.files import found_files
from designer.data.large.hub import hub_rows, hub_stamp
from designer.data.large.pictures import RowPictures, picture_column
from designer.data.large.rows import Rows
from designer.data.large.tables import table_of
from designer.data.large.targets import has_target, target_column, targets_of
from designer.data.large.texts import corpus_of
from designer.data.material import Examples, Material
from designer.data.pictures.decoding import Manner
from designer.data.source import Holds, Source
from designer.unit import Sizes, param


@dataclass(frozen=True)
class _Dataset(Source):
    """Rows in files of this computer, or in a set of the hub."""

    family: ClassVar[str] = "Large"

    path: str = param(
        "", "A Parquet, Arrow, CSV or JSON lines file, or a folder of them.", path=True
    )
    name: str = param(
        "", "Instead of files: a name on the Hugging Face hub, such as “ylecun/mnist”."
    )
    fetch: bool = param(
        False, "Whether that set is fetched where it is not on this computer; it may be large."
    )
    configuration: str = param("", "Which of several configurations a set of the hub has.")
    split: str = param(
        "",
        "Which split is taken; empty takes “train”, or everything where nothing is called so, and "
        "“all” takes every file.",
    )
    target: str = param("", "Column to be told; empty takes the one called “label”.")

    def rows(self) -> tuple[Rows, Path, str]:
        """Return the rows, where paths in them start, and what changes with them.

        Raises DataError.
        """
        if self.name.strip():
            if self.path.strip():
                raise DataError(
                    f"Both a file (“{self.path}”) and a name of the hub (“{self.name}”) are given; "
                    "empty one of them."
                )
            rows = hub_rows(self.name, self.configuration, self.split, self.fetch)
            return rows, rows.files[0].parent, repr([file.stat().st_size for file in rows.files])
        path = _existing(self.path)
        found = found_files(path, self.split)
        rows = rows_of(found, f"“{path.name}”")
        # A copy elsewhere, or in another folder, is still the same data.
        told = [(Path(name).name, size, time) for name, size, time in stamp(found.files)]
        return rows, found.root, repr(told)

    def stamp(self, *, thorough: bool = False) -> Hashable:
        """Return sizes and times of change of the files."""
        if self.name.strip():
            return hub_stamp(self.name, self.configuration, self.split)
        try:
            return stamp(found_files(_existing(self.path), self.split).files)
        except DataError:
            return None


@dataclass(frozen=True)
class PictureDataset(_Dataset):
    """Pictures in a table of any size: in its cells, or in files that its cells name."""

    title: ClassVar[str] = "Large set of pictures"
    holds: ClassVar[Holds] = "pictures"

    pictures: str = param("", "Column of pictures; empty takes the only one.")
    task: str = param(
        "auto",
        "What is to be told; auto takes whole numbers and text for classes.",
        choices=("auto", "classification", "regression"),
    )
    size: Sizes = param(
        (64,), "Height and width to which every picture is brought.", low=1, high=4096, axes=2
    )
    colour: str = param(
        "colour", "Three channels of colour, or one of grey.", choices=("colour", "grey")
    )
    fit: str = param(
        "crop",
        "How a picture of another proportion is made to fit: its middle, or all of it stretched.",
        choices=("crop", "stretch"),
    )

    def load(self) -> Examples:
        """Read the column to be told; pictures are decoded when they are needed."""
        rows, root, told = self.rows()
        column = picture_column(rows, self.pictures)
        manner = Manner.of(self.size, self.colour, self.fit)
        inputs = RowPictures(rows, column, root, manner, told)
        if not self.target.strip() and not has_target(rows):
            # Nothing is to be told but the pictures themselves.
            return Examples((inputs,), np.empty((len(rows), 0)), (), "reconstruction")
        numbers, classes, task = targets_of(rows, target_column(rows, self.target), self.task)
        return Examples((inputs,), numbers, classes, task)


@dataclass(frozen=True)
class TextDataset(_Dataset):
    """Texts in a table of any size, with the class, the text or the answer to be told of each."""

    title: ClassVar[str] = "Large set of texts"
    holds: ClassVar[Holds] = "text"

    texts: str = param("", "Columns of texts, separated by commas; empty takes the only one.")
    tells: str = param(
        "class",
        "What the target is: a class, another text, or answers that stand in the text.",
        choices=("class", "text", "answers"),
    )

    def load(self) -> Material:
        """Read the columns of texts; whole, as copies are looked for among them."""
        rows, _, _ = self.rows()
        return corpus_of(rows, self.texts, self.target, self.tells)


@dataclass(frozen=True)
class TableDataset(_Dataset):
    """A table of any file, one row for each example; its numbers are read into memory."""

    title: ClassVar[str] = "Large table"
    holds: ClassVar[Holds] = "table"

    task: str = param(
        "auto",
        "What is to be told; auto takes text and few whole numbers for classes.",
        choices=("auto", "classification", "regression"),
    )
    leave_out: str = param("", "Columns that are not used, separated by commas.")

    def load(self) -> Material:
        """Read the columns of numbers and short texts."""
        rows, _, _ = self.rows()
        return table_of(rows, self.target, self.task, self.leave_out)


def _existing(path: str) -> Path:
    """Return a file or folder that is there. Raises DataError."""
    if not path.strip() or "\0" in path:
        raise DataError("No file is chosen yet; choose one, or a folder of them.")
    found = Path(path.strip()).expanduser()
    try:
        there = found.exists()
    except OSError as error:
        raise DataError(f"“{path}” cannot be opened ({error.strerror}); choose another.") from None
    if not there:
        raise DataError(f"“{path}” is not there; choose an existing file or folder.")
    return found
