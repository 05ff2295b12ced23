"""A look at data before anything is learnt from them; needs no torch."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from designer.data.description import Description
from designer.data.inputs import Array, DataError, Places
from designer.data.material import Column, Look
from designer.data.prepare import divide, material
from designer.data.split import Split
from designer.project.project import DataChoice


@dataclass(frozen=True, eq=False)
class Preview:
    """Some examples, and counts of all.

    Attributes:
        look: some examples as a person looks at them.
        sizes: how many examples each part has: train, validation, test.
        counts: how many examples of each class, in the order of the classes, each part has; empty
            where no class is to be told.
        columns: the columns of a table, the target of a regression last.
        warnings: sentences on what works and is rarely meant.
    """

    description: Description
    look: Look
    sizes: dict[str, int]
    counts: dict[str, tuple[int, ...]]
    columns: tuple[Column, ...]
    warnings: tuple[str, ...]


def preview(choice: DataChoice, count: int = 24, seed: int = 0) -> Preview:
    """Return up to `count` examples by chance, the classes in turn. Raises DataError."""
    found = material(choice)
    warnings = list(found.warnings)
    about = found.describe(choice)
    parts = Split(np.arange(about.examples), *(np.arange(0),) * 2)
    try:
        parts = divide(found, choice)
        warnings += parts.warnings
    except DataError as error:
        warnings.append(str(error))  # the data can be looked at though they cannot be divided so
    groups = found.groups()
    look = found.look(choice, _some(len(found), groups, len(about.classes), count, seed))
    warnings.append(found.leaks(parts))
    columns = found.columns_seen()
    warnings += [
        f"The column “{column.name}” has the same number everywhere, which tells nothing."
        for column in columns
        if column.distinct == 1
    ]
    named = {"train": parts.train, "validation": parts.validation, "test": parts.test}
    return Preview(
        about,
        look,
        {name: len(places) for name, places in named.items()},
        {}
        if groups is None
        else {name: _counts(groups[places], about.classes) for name, places in named.items()},
        columns,
        tuple(filter(None, warnings)),
    )


def _some(total: int, groups: Array | None, classes: int, count: int, seed: int) -> Places:
    """Return examples by chance: one of each class, then a second of each, and so on."""
    order = np.argsort(np.random.PCG64(seed).random_raw(total), kind="stable")
    if groups is None:
        return order[:count]
    groups = groups[order]
    by_class = np.argsort(groups, kind="stable")
    sizes = np.bincount(groups, minlength=classes)
    turn = np.empty(len(order), np.int64)
    turn[by_class] = np.arange(len(order)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    return order[np.lexsort((groups, turn))[:count]]


def _counts(groups: Array, classes: tuple[str, ...]) -> tuple[int, ...]:
    return tuple(np.bincount(groups, minlength=len(classes)).tolist())
