"""Columns of texts, made into numbers or combined."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from designer.data.inputs import Array, DataError, Places
from designer.data.table.cells import cut, listed, names_in
from designer.data.table.feature import Feature, numbers
from designer.data.table.step import ColumnStep, Features, always, holds_texts
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

    def apply(self, features: Features, train: Places) -> Features:
        """Change the columns, all of texts where none is named; numbers are taken as texts."""
        fits = always if self.columns.strip() else holds_texts
        return self.each(features, self.chosen(features, fits, "texts"), self._inputs)

    def _inputs(self, feature: Feature) -> Iterator[Feature]:
        codes, names = as_categories(feature)
        counts = np.bincount(codes[codes >= 0], minlength=len(names))
        frequent = np.argsort(-counts, kind="stable")[: self.most]
        for code in np.sort(frequent):
            yield numbers(f"{feature.name} = {names[code]}", codes == code, feature)
        if len(names) > self.most:
            rare = (codes >= 0) & ~np.isin(codes, frequent)
            yield numbers(f"{feature.name} = other", rare, feature)


@dataclass(frozen=True)
class Ordinal(ColumnStep):
    """Turns texts that have an order into the numbers 0, 1, 2 and so on."""

    order: str = param(
        "", "The texts from the least to the most, separated by commas; empty takes the alphabet."
    )

    def apply(self, features: Features, train: Places) -> Features:
        """Change the columns, all of texts where none is named; a missing text stays missing."""
        return self.each(
            features,
            self.chosen(features, holds_texts, "texts"),
            lambda one: iter((self._of(one),)),
        )

    def _of(self, feature: Feature) -> Feature:
        assert feature.categories is not None
        order = names_in(self.order) or feature.categories
        lost = [text for text in feature.categories if text not in order]
        if lost:
            raise DataError(
                f"{self.label()}: the column “{cut(feature.name)}” also holds {listed(lost)}; "
                "write every text into the order."
            )
        places = np.array([*(order.index(text) for text in feature.categories), np.nan])
        return numbers(feature.name, places[feature.values], feature)


@dataclass(frozen=True)
class Cross(ColumnStep):
    """Adds what two columns say together: the product of numbers, or the pair of two texts.

    Of a text and a number it adds an input for every text, which is the number where the text
    stands and else 0.
    """

    title: ClassVar[str] = "Cross two columns"

    columns: str = param("", "Names of the two columns, separated by a comma.")

    def apply(self, features: Features, train: Places) -> Features:
        """Add the columns at the end; the two themselves stay."""
        names = names_in(self.columns)
        if len(names) != 2:
            raise DataError(f"{self.label()}: name two columns, separated by a comma.")
        self.chosen(features, always, "values")
        by_name = {feature.name: feature for feature in features}
        first, second = by_name[names[0]], by_name[names[1]]
        if first.categories is None and second.categories is None:
            product = first.values * second.values
            return (*features, numbers(f"{first.name} × {second.name}", product, first, second))
        if first.categories is not None and second.categories is not None:
            return (*features, _pairs(first, second))
        text, number = (first, second) if first.categories is not None else (second, first)
        return (*features, *_products(text, number))


@dataclass(frozen=True)
class Bins(ColumnStep):
    """Turns numbers into a few ranges that hold equally many rows of the training part."""

    title: ClassVar[str] = "Into ranges"

    count: int = param(4, "Ranges.", low=2, high=100)

    def apply(self, features: Features, train: Places) -> Features:
        """Change the columns, all of numbers where none is named, into texts."""

        def change(feature: Feature) -> Iterator[Feature]:
            seen = feature.values[train]
            seen = seen[~np.isnan(seen)]
            if not len(seen):
                raise DataError(
                    f"{self.label()}: the column “{cut(feature.name)}” has no value in the "
                    "training part; leave the column out."
                )
            borders = np.quantile(seen, np.arange(1, self.count) / self.count)
            codes = np.searchsorted(borders, feature.values, side="left")
            codes = np.where(feature.missing, -1, codes)
            names = tuple(f"range {number + 1} of {self.count}" for number in range(self.count))
            yield Feature(feature.name, codes.astype(np.int64), names, feature.origin)

        def fits(feature: Feature) -> bool:
            return feature.categories is None

        return self.each(features, self.chosen(features, fits, "numbers"), change)


def as_categories(feature: Feature) -> tuple[Array, tuple[str, ...]]:
    """Return the number of every row's category, −1 where it is missing, and their names."""
    if feature.categories is not None:
        return feature.values, feature.categories
    distinct, codes = np.unique(feature.values, return_inverse=True)
    present = distinct[~np.isnan(distinct)]
    found = np.where(feature.missing, -1, codes.reshape(-1))
    return found, tuple(f"{number:g}" for number in present)


def _pairs(first: Feature, second: Feature) -> Feature:
    assert first.categories is not None
    assert second.categories is not None
    width = max(1, len(second.categories))
    both = first.values * width + second.values
    missing = first.missing | second.missing
    found, codes = np.unique(both[~missing], return_inverse=True)
    names = tuple(
        f"{first.categories[pair // width]} and {second.categories[pair % width]}"
        for pair in found.tolist()
    )
    values = np.full(len(both), -1, np.int64)
    values[~missing] = codes.reshape(-1)
    origin = tuple(dict.fromkeys((*first.origin, *second.origin)))
    return Feature(f"{first.name} × {second.name}", values, names, origin)


def _products(text: Feature, number: Feature) -> Iterator[Feature]:
    assert text.categories is not None
    if len(text.categories) > MOST_CATEGORIES:
        raise DataError(
            f"Cross two columns: “{cut(text.name)}” holds {len(text.categories):,} different "
            f"texts, more than {MOST_CATEGORIES} to cross with a number; choose another column."
        )
    for code, name in enumerate(text.categories):
        product = np.where(text.values == code, number.values, 0.0)
        yield numbers(f"{text.name} = {name} × {number.name}", product, text, number)
