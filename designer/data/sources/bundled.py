"""The data sets that come with Neurodraft; a note beside each tells its origin and licence."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar

import numpy as np

from designer.data.inputs import Arrangement, Held
from designer.data.source import Examples, Holds, Source, Task, stamp_of
from designer.data.sources.csv_table import read_table
from designer.data.sources.numpy_files import read_pair
from designer.data.table.table import Table
from designer.paths import resources


@dataclass(frozen=True)
class _Bundled(Source):
    """A set that comes with Neurodraft."""

    file: ClassVar[str] = ""

    def path(self) -> Path:
        """Return where the set lies."""
        return resources() / "data" / self.file

    def note(self) -> Path:
        """Return the note on origin and licence."""
        return self.path().with_suffix(".md")

    def stamp(self, *, thorough: bool = False) -> Hashable:
        """Return size and time of change of the file."""
        return stamp_of(str(self.path()))


@dataclass(frozen=True)
class _BundledPictures(_Bundled):
    """A set of small grey pictures."""

    family: ClassVar[str] = "Pictures"
    holds: ClassVar[Holds] = "pictures"

    def load(self) -> Examples:
        """Read the classes; the pictures are unpacked when they are needed."""
        inputs, targets, names = read_pair(self.path(), Arrangement())
        assert names is not None, "every bundled archive names its classes"
        return Examples((inputs,), targets, tuple(map(str, names)), "classification")


@dataclass(frozen=True)
class FashionMNIST(_BundledPictures):
    """10,000 grey pictures of clothes, 28×28, of 10 kinds."""

    title: ClassVar[str] = "Fashion-MNIST"
    file: ClassVar[str] = "fashion-mnist.npz"


@dataclass(frozen=True)
class Digits(_BundledPictures):
    """1,797 grey pictures of handwritten digits, 8×8."""

    file: ClassVar[str] = "digits.npz"

    def load(self) -> Examples:
        """Read the pictures, and bring their 0 to 16 to the 0 to 255 of every other picture."""
        found = super().load()
        stretched = (found.inputs[0].all().astype(np.uint16) * 255 + 8) // 16
        return replace(found, inputs=(Held(stretched.astype(np.uint8)),))


@dataclass(frozen=True)
class _BundledTable(_Bundled):
    """A small table."""

    family: ClassVar[str] = "Tables"
    holds: ClassVar[Holds] = "table"
    task: ClassVar[Task] = "classification"

    def load(self) -> Table:
        """Read the table, without rows that occur a second time."""
        return read_table(self.path(), self.task).without_copies()


@dataclass(frozen=True)
class Iris(_BundledTable):
    """149 flowers of three species, told by four lengths of their leaves."""

    file: ClassVar[str] = "iris.csv"


@dataclass(frozen=True)
class Wine(_BundledTable):
    """178 wines from three growers, told by 13 chemical measurements."""

    file: ClassVar[str] = "wine.csv"


@dataclass(frozen=True)
class BreastCancer(_BundledTable):
    """569 tumours, benign or malignant, told by 30 measurements of their cells."""

    title: ClassVar[str] = "Breast cancer"
    file: ClassVar[str] = "breast-cancer.csv"


@dataclass(frozen=True)
class Diabetes(_BundledTable):
    """442 patients, whose disease's progress in a year is told by 10 measurements."""

    file: ClassVar[str] = "diabetes.csv"
    task: ClassVar[Task] = "regression"
