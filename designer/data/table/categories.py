"""Columns of texts, made into numbers or combined."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from designer.data.inputs import Array, DataError, Places
from designer.data.table.cells import cut, listed, names_in
from designer.data.table.change import Change, of_column
from designer.data.table.changes import Indicate, Join, Multiply, Range, Rank, Spread
from designer.data.table.feature import Feature
from designer.data.table.step import ColumnStep, Features, always, holds_numbers, holds_texts
from designer.unit import param

MOST_CATEGORIES = 50
"""Different texts of a column up to which each gets an input unasked."""


@dataclass(frozen=True)
class OneHot(ColumnStep):
    """Gives every text of a column an input of its own, 1 where the text stands and else 0.

    Which texts there are is taken from the whole file, so that a text which only the test part
    holds has its input; that tells nothing of the target. Where a text is missing all are 0.
    """

    title: ClassVar[str] = "One-hot"

    most: int = param(
        MOST_CATEGORIES,
        "Texts with an input each; the rarest beyond them share the input “other”.",
        low=1,
        high=5000,
    )

    def learn(self, features: Features, train: Places) -> Iterator[Change]:
        """Change the columns, all of texts where none is named; numbers are taken as texts."""
        fits = always if self.columns.strip() else holds_texts
        for feature in self.each(features, fits, "texts"):
            values, counts = _counted(feature)
            frequent = np.sort(np.argsort(-counts, kind="stable")[: self.most]).tolist()
            kept = [values[place] for place in frequent]
            made = [f"{feature.name} = {_label(value)}" for value in kept]
            rest = len(values) > self.most
            if rest:
                made.append(f"{feature.name} = other")
            yield Indicate(column=feature.name, made=tuple(made), values=tuple(kept), rest=rest)


@dataclass(frozen=True)
class Ordinal(ColumnStep):
    """Turns texts that have an order into the numbers 0, 1, 2 and so on."""

    order: str = param(
        "", "The texts from the least to the most, separated by commas; empty takes the alphabet."
    )

    def learn(self, features: Features, train: Places) -> Iterator[Change]:
        """Change the columns, all of texts where none is named; a missing text stays missing."""
        for feature in self.each(features, holds_texts, "texts"):
            texts = feature.categories or ()
            order = names_in(self.order) or texts
            lost = [text for text in texts if text not in order]
            if lost:
                raise DataError(
                    f"{self.label()}: the column “{cut(feature.name)}” also holds {listed(lost)}; "
                    "write every text into the order."
                )
            yield Rank(column=feature.name, order=order)


@dataclass(frozen=True)
class Cross(ColumnStep):
    """Adds what two columns say together: the product of numbers, or the pair of two texts.

    Of a text and a number it adds an input for every text, which is the number where the text
    stands and else 0.
    """

    title: ClassVar[str] = "Cross two columns"

    columns: str = param("", "Names of the two columns, separated by a comma.")

    def learn(self, features: Features, train: Places) -> Iterator[Change]:
        """Add the columns at the end; the two themselves stay."""
        names = names_in(self.columns)
        if len(names) != 2:
            raise DataError(f"{self.label()}: name two columns, separated by a comma.")
        self.chosen(features, always, "values")
        first, second = (of_column(features, name) for name in names)
        both = (f"{first.name} × {second.name}",)
        if first.categories is None and second.categories is None:
            yield Multiply(column=first.name, other=second.name, made=both)
        elif first.categories is not None and second.categories is not None:
            yield Join(column=first.name, other=second.name, made=both)
        else:
            yield _spread(*((first, second) if first.categories is not None else (second, first)))


@dataclass(frozen=True)
class Bins(ColumnStep):
    """Turns numbers into a few ranges that hold equally many rows of the training part."""

    title: ClassVar[str] = "Into ranges"

    count: int = param(4, "Ranges.", low=2, high=100)

    def learn(self, features: Features, train: Places) -> Iterator[Change]:
        """Change the columns, all of numbers where none is named, into texts."""
        names = tuple(f"range {number + 1} of {self.count}" for number in range(self.count))
        for feature in self.each(features, holds_numbers, "numbers"):
            seen = feature.values[train]
            seen = seen[~np.isnan(seen)]
            if not len(seen):
                raise DataError(
                    f"{self.label()}: the column “{cut(feature.name)}” has no value in the "
                    "training part; leave the column out."
                )
            borders = np.quantile(seen, np.arange(1, self.count) / self.count)
            yield Range(column=feature.name, borders=tuple(borders.tolist()), names=names)


def _counted(feature: Feature) -> tuple[Sequence[str | float], Array]:
    """Return the values of a column in order, and how often each stands there."""
    present = feature.values[~feature.missing]
    if feature.categories is not None:
        return feature.categories, np.bincount(present, minlength=len(feature.categories))
    distinct, counts = np.unique(present, return_counts=True)
    return distinct.tolist(), counts


def _label(value: str | float) -> str:
    return value if isinstance(value, str) else f"{value:g}"


def _spread(text: Feature, number: Feature) -> Spread:
    texts = text.categories or ()
    if len(texts) > MOST_CATEGORIES:
        raise DataError(
            f"Cross two columns: “{cut(text.name)}” holds {len(texts):,} different "
            f"texts, more than {MOST_CATEGORIES} to cross with a number; choose another column."
        )
    made = tuple(f"{text.name} = {value} × {number.name}" for value in texts)
    return Spread(column=text.name, other=number.name, made=made, values=texts)
