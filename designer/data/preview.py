"""A look at data before anything is learnt from them; needs no torch."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from designer.data.inputs import Array, DataError, Places
from designer.data.prepare import Description, description_of, divide, load
from designer.data.source import Examples
from designer.data.split import Split, copies
from designer.project.project import DataChoice


@dataclass(frozen=True, slots=True)
class Column:
    """What the numbers of one column of a table are like."""

    name: str
    mean: float
    deviation: float
    least: float
    most: float
    distinct: int


@dataclass(frozen=True, eq=False)
class Preview:
    """Some examples, and counts of all.

    Attributes:
        inputs: some examples as the source holds them; uint8 for pictures.
        labels: what each of them is: its class, or its numbers.
        sizes: how many examples each part has: train, validation, test.
        counts: how many examples of each class, in the order of the classes, each part has; empty
            for regression.
        columns: the columns of a table, the target of a regression last.
        warnings: sentences on what works and is rarely meant.
    """

    description: Description
    inputs: Array
    labels: tuple[str, ...]
    sizes: dict[str, int]
    counts: dict[str, tuple[int, ...]]
    columns: tuple[Column, ...]
    warnings: tuple[str, ...]


def preview(choice: DataChoice, count: int = 24, seed: int = 0) -> Preview:
    """Return up to `count` examples by chance, the classes in turn. Raises DataError."""
    examples = load(choice.source)
    warnings = list(examples.warnings)
    parts = Split(np.arange(len(examples)), *(np.arange(0),) * 2)
    try:
        parts = divide(examples, choice)
        warnings += parts.warnings
    except DataError as error:
        warnings.append(str(error))  # the data can be looked at though they cannot be divided so
    shown = _some(examples, count, seed)
    inputs = examples.inputs.take(shown)
    warnings.append(copies(examples.inputs, parts))
    columns = _columns(examples)
    warnings += [
        f"The column “{column.name}” has the same number everywhere, which tells nothing."
        for column in columns
        if column.distinct == 1
    ]
    named = {"train": parts.train, "validation": parts.validation, "test": parts.test}
    return Preview(
        description_of(examples),
        inputs,
        tuple(_label(examples, place) for place in shown),
        {name: len(places) for name, places in named.items()},
        {name: _counts(examples, places) for name, places in named.items()}
        if examples.classes
        else {},
        columns,
        tuple(filter(None, warnings)),
    )


def _some(examples: Examples, count: int, seed: int) -> Places:
    """Return examples by chance: one of each class, then a second of each, and so on."""
    order = np.argsort(np.random.PCG64(seed).random_raw(len(examples)), kind="stable")
    if not examples.classes:
        return order[:count]
    groups = examples.targets[order]
    by_class = np.argsort(groups, kind="stable")
    sizes = np.bincount(groups, minlength=len(examples.classes))
    turn = np.empty(len(order), np.int64)
    turn[by_class] = np.arange(len(order)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    return order[np.lexsort((groups, turn))[:count]]


def _label(examples: Examples, place: int) -> str:
    target = examples.targets[place]
    if examples.classes:
        return examples.classes[int(target)]
    return ", ".join(f"{number:g}" for number in target)


def _counts(examples: Examples, places: Places) -> tuple[int, ...]:
    counts = np.bincount(examples.targets[places], minlength=len(examples.classes))
    return tuple(counts.tolist())


def _columns(examples: Examples) -> tuple[Column, ...]:
    if not examples.columns:
        return ()
    table = examples.inputs.all()
    found = [_column(name, table[:, place]) for place, name in enumerate(examples.columns)]
    if not examples.classes:
        found.append(_column("target", examples.targets[:, 0]))
    return tuple(found)


def _column(name: str, numbers: Array) -> Column:
    return Column(
        name,
        float(numbers.mean()),
        float(numbers.std()),
        float(numbers.min()),
        float(numbers.max()),
        len(np.unique(numbers)),
    )
