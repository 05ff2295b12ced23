"""What a source of data is, and what it gives: inputs, targets, and what the targets mean."""

from __future__ import annotations

import math
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt

from designer.blocks.spec import Spec
from designer.data.inputs import Array, DataError, Inputs
from designer.unit import Unit

__all__ = ["Array", "DataError", "Examples", "Source", "Task", "class_numbers", "existing"]

Task = Literal["classification", "regression"]


@dataclass(frozen=True, eq=False)
class Examples:
    """All examples of a source, before they are divided and scaled.

    Attributes:
        inputs: N inputs, in memory or read from files when they are needed.
        targets: int64 of shape N, numbers of classes; or float64 of shape N × outputs.
        classes: the name of every class; empty for regression.
        task: whether a class or numbers are to be told.
        columns: the name of every input column of a table; else empty.
        warnings: sentences on what works and is rarely meant.
    """

    inputs: Inputs
    targets: Array
    classes: tuple[str, ...]
    task: Task
    columns: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    def __len__(self) -> int:
        """Return how many examples there are."""
        return len(self.targets)

    @property
    def input(self) -> Spec:
        """What goes into the network for one example."""
        return Spec(self.inputs.shape, "int64" if self.inputs.tokens else "float32")

    @property
    def target(self) -> Spec:
        """What the network must give for one example: a score a class, or the numbers."""
        return Spec((len(self.classes),) if self.classes else self.targets.shape[1:])


@dataclass(frozen=True)
class Source(Unit):
    """A place that examples come from."""

    def load(self) -> Examples:
        """Return the examples; large inputs stay in their files.

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
