"""What a source of data is, and what most sources need to read files and labels."""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Literal

import numpy as np
import numpy.typing as npt

from designer.data.description import Task
from designer.data.inputs import Array, DataError
from designer.data.material import Examples, Material
from designer.unit import Unit

__all__ = [
    "Array",
    "DataError",
    "Examples",
    "Holds",
    "Source",
    "Task",
    "class_numbers",
    "existing",
]

Holds = Literal["pictures", "text", "series", "table", "arrays"]
"""Kinds of data, which decide what preparation there is for them."""


PREPARATION: Mapping[Holds, tuple[str, ...]] = {
    "pictures": ("scaling", "pictures", "goal"),
    "arrays": ("scaling", "goal"),
    "table": ("columns", "scaling", "goal"),
    "text": ("text",),
    "series": ("series", "scaling"),
}
"""Which fields of a choice of data have a say in how each kind of data is prepared."""


@dataclass(frozen=True)
class Source(Unit):
    """A place that examples come from."""

    holds: ClassVar[Holds] = "arrays"

    def load(self) -> Material:
        """Return what there is; large inputs stay in their files.

        Raises DataError, one sentence that names the file and the row, and what to do.
        """
        raise NotImplementedError

    def stamp(self, *, thorough: bool = False) -> Hashable:
        """Return a value that changes when the files change, so that they are read only once.

        A look that is not thorough is quick, and may miss a change inside a folder of many files.
        """
        return ()


def existing(path: str, what: str, *, folder: bool = False) -> Path:
    """Return the path of a file or folder that is there. Raises DataError."""
    if not path.strip():
        raise DataError(f"No {what} is chosen yet; choose one.")
    if "\0" in path:
        raise DataError(f"The name of the {what} holds a character no file can have; choose one.")
    found = Path(path.strip()).expanduser()
    try:
        there = found.is_dir() if folder else found.is_file()
        other = found.exists()
    except OSError as error:
        raise DataError(f"“{path}” cannot be opened ({error.strerror}); choose another.") from None
    if not there:
        kind = "folder" if folder else "file"
        reason = f"is no {kind}" if other else "is not there"
        raise DataError(f"“{path}” {reason}; choose an existing {what}.")
    return found


def stamp_of(*paths: str) -> Hashable:
    """Return sizes and times of change of files; None for one that is not there."""
    stamps: list[tuple[int, int] | None] = []
    for path in paths:
        try:
            status = Path(path.strip()).expanduser().stat()
            stamps.append((status.st_size, status.st_mtime_ns))
        except (OSError, ValueError):
            stamps.append(None)
    return tuple(stamps)


def class_numbers(
    labels: Sequence[str] | Array, where: str
) -> tuple[npt.NDArray[np.int64], tuple[str, ...]]:
    """Return the number of every label's class, and the names of the classes in order.

    Labels that are numbers are ordered as numbers, before those that are text. Raises DataError
    where there is only one class, or one for every example.
    """
    if isinstance(labels, np.ndarray):
        distinct, found = np.unique(labels, return_inverse=True)
        names = [str(label) for label in distinct.tolist()]
    else:
        seen: dict[str, int] = {}
        found = np.array([seen.setdefault(label, len(seen)) for label in labels], np.int64)
        names = list(seen)
    if len(names) == 1:
        raise DataError(
            f"{where} holds only the class “{names[0]}”; at least two are needed to tell apart."
        )
    if len(names) == len(labels) and len(labels) > 3:
        raise DataError(
            f"{where} holds a class of its own for each of the {len(labels):,} examples; choose "
            "another target, or regression if it holds numbers."
        )
    order = sorted(range(len(names)), key=lambda place: _rank(names[place]))
    number_of = np.empty(len(names), np.int64)
    number_of[order] = np.arange(len(names))
    return number_of[found.reshape(-1)], tuple(names[place] for place in order)


def _rank(name: str) -> tuple[bool, float, str]:
    try:
        number = float(name)
    except ValueError:
        number = math.nan
    text = not math.isfinite(number)
    return text, 0.0 if text else number, name
