"""A person's own arrays: one `.npz` archive, or two `.npy` files."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, cast

import numpy as np

from designer.data.inputs import (
    LARGEST_NUMBER,
    Arranged,
    Arrangement,
    Array,
    DataError,
    Layout,
    Mapped,
    Packed,
    Places,
    archive_names,
    file_header,
    read_archive,
    unreadable,
)
from designer.data.source import Examples, Source, Task, class_numbers, existing, stamp_of
from designer.unit import param

MOST_CLASSES = 1000
"""Distinct whole numbers up to which targets are taken for classes."""


@dataclass(frozen=True)
class NumpyFiles(Source):
    """Arrays saved by NumPy: an archive with inputs and targets, or a file of each.

    An archive may hold names of classes as well, and an array “test” that is true for the examples
    kept aside for the final measurement.
    """

    family: ClassVar[str] = "Your own"
    title: ClassVar[str] = "NumPy files"

    path: str = param("", "An .npz file with inputs and targets, or the .npy of inputs.", path=True)
    targets: str = param("", "The .npy file of targets; empty for an .npz file.", path=True)
    task: str = param(
        "auto",
        "What is to be told; auto takes whole numbers and text for classes.",
        choices=("auto", "classification", "regression"),
    )
    layout: str = param(
        "auto",
        "Where the channels of pictures lie; auto looks at arrays of bytes alone.",
        choices=("auto", "channels first", "channels last", "as stored"),
    )
    tokens: bool = param(False, "Whether inputs are numbers of tokens, for an Embedding.")

    def load(self) -> Examples:
        """Read the targets, and the header of the inputs, which are read when they are needed."""
        path = existing(self.path, ".npz or .npy file")
        how = Arrangement(cast(Layout, self.layout), tokens=self.tokens)
        inputs: Arranged
        names: Array | None = None
        if path.suffix.lower() == ".npy":
            inputs, targets = Mapped(path, how), _read_file(self._targets_file(path))
            where = f"“{Path(self.targets.strip()).name}”"
        else:
            inputs, targets, names = read_pair(path, how)
            where = f"“{path.name}”, array “targets”,"
        _check_inputs(inputs, path, tokens=self.tokens)
        numbers, classes, task = _meaning(targets, names, cast(Task, self.task), where)
        if len(inputs) != len(numbers):
            raise DataError(
                f"“{path.name}” has {len(inputs):,} inputs and {where} {len(numbers):,} targets; "
                "save as many of each."
            )
        return Examples(
            (inputs,), numbers, classes, task, kept_aside=_kept_aside(path, len(inputs))
        )

    def stamp(self, *, thorough: bool = False) -> Hashable:
        """Return sizes and times of change of the files."""
        return stamp_of(self.path, self.targets)

    def _targets_file(self, path: Path) -> Path:
        if not self.targets.strip():
            raise DataError(
                f"“{path.name}” holds the inputs alone; choose the .npy file of targets as well."
            )
        return existing(self.targets, ".npy file of targets")


def read_pair(path: Path, how: Arrangement) -> tuple[Packed, Array, Array | None]:
    """Return inputs, targets and, where there are any, names of classes of an archive."""
    names = archive_names(path)
    for wanted in ("inputs", "targets"):
        if wanted not in names:
            found = ", ".join(f"“{name}”" for name in names[:8]) or "none"
            raise DataError(
                f"“{path.name}” needs arrays called “inputs” and “targets”, found {found}; "
                "save it with numpy.savez(file, inputs=..., targets=...)."
            )
    classes = read_archive(path, "classes") if "classes" in names else None
    return Packed(path, "inputs", how), read_archive(path, "targets"), classes


def _kept_aside(path: Path, count: int) -> Places | None:
    """Return which examples an archive keeps for testing, where it says so. Raises DataError."""
    if path.suffix.lower() == ".npy" or "test" not in archive_names(path):
        return None
    found = read_archive(path, "test")
    if found.dtype.kind != "b" or found.shape != (count,) or not 0 < found.sum() < count:
        raise DataError(
            f"“{path.name}”, array “test”, must be true for some of the {count:,} examples and "
            f"false for the others, found {found.dtype} of shape {found.shape}; mend it."
        )
    return np.flatnonzero(found)


def _read_file(path: Path) -> Array:
    file_header(path)
    try:
        array: Array = np.load(path, allow_pickle=False)
    except (OSError, ValueError, MemoryError) as error:
        raise unreadable(path, error) from None
    return array


def _check_inputs(inputs: Arranged, path: Path, *, tokens: bool) -> None:
    kind = inputs.stored.kind
    if kind not in ("iu" if tokens else "biuf"):
        wanted = "whole numbers, since they are tokens" if tokens else "numbers"
        raise DataError(
            f"“{path.name}”: expected inputs that are {wanted}, found the element type "
            f"{inputs.stored}; convert them."
        )


def _meaning(
    targets: Array, names: Array | None, task: Task | str, where: str
) -> tuple[Array, tuple[str, ...], Task]:
    """Return targets as they are learnt from, the names of classes, and the task."""
    if targets.ndim == 2 and targets.shape[1] == 1:
        targets = targets[:, 0]
    kind = targets.dtype.kind
    if kind not in "biufU":
        raise DataError(
            f"{where} has the element type {targets.dtype}; save whole numbers or text for "
            "classes, or real numbers."
        )
    if task == "auto":
        few = kind in "iu" and targets.ndim == 1 and len(np.unique(targets)) <= MOST_CLASSES
        task = "classification" if kind in "bU" or few else "regression"
    if task == "regression":
        return _numbers(targets, where), (), "regression"
    if targets.ndim != 1:
        raise DataError(
            f"{where} has {targets.ndim} axes; give one class for each example, not a row of them."
        )
    if kind == "f":
        if not np.all(np.mod(_numbers(targets, where), 1) == 0):
            raise DataError(f"{where} holds fractions, which are no classes; choose regression.")
        targets = targets.astype(np.int64)
    if names is not None and kind in "iu":
        return (*_named(targets, names, where), "classification")
    return (*class_numbers(targets, where), "classification")


def _named(targets: Array, names: Array, where: str) -> tuple[Array, tuple[str, ...]]:
    if names.ndim != 1 or names.dtype.kind != "U" or len(set(names.tolist())) != len(names):
        raise DataError(
            f"{where} comes with “classes” that are no list of distinct names; mend it."
        )
    outside = np.nonzero((targets < 0) | (targets >= len(names)))[0]
    if len(outside):
        raise DataError(
            f"{where} example {outside[0]} (counted from 0) has the class {targets[outside[0]]}, "
            f"and there are names for 0 to {len(names) - 1} only; add its name or mend it."
        )
    class_numbers(targets, where)
    return targets.astype(np.int64), tuple(str(name) for name in names.tolist())


def _numbers(targets: Array, where: str) -> Array:
    if targets.dtype.kind == "U" or targets.ndim > 2:
        raise DataError(f"{where} holds no numbers that can be told; choose classification.")
    with np.errstate(invalid="ignore"):
        bad = np.nonzero(~(np.abs(targets.astype(np.float64)) <= LARGEST_NUMBER))[0]
    if len(bad):
        raise DataError(
            f"{where} example {bad[0]} (counted from 0): expected a finite number up to "
            f"{LARGEST_NUMBER:g}, found another; mend or leave out that example."
        )
    column = targets.reshape(len(targets), -1)
    return column.astype(np.float64)
