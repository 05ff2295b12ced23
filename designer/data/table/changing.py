"""Columns of numbers, each changed by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from designer.data.inputs import Array, DataError, Places
from designer.data.table.cells import cut
from designer.data.table.change import Change
from designer.data.table.changes import Leave, Logarithm, Parse, Scale
from designer.data.table.feature import Feature
from designer.data.table.numerals import numeral
from designer.data.table.step import ColumnStep, Features, holds_numbers
from designer.unit import param


@dataclass(frozen=True)
class DropColumns(ColumnStep):
    """Leaves columns out; where none is named, those that hold the same everywhere."""

    title: ClassVar[str] = "Leave out columns"

    columns: str = param(
        "",
        "Names of columns, separated by commas; empty takes those that hold the same everywhere.",
    )

    def learn(self, features: Features, train: Places) -> Iterator[Change]:
        """Leave them out."""

        def fits(feature: Feature) -> bool:
            if self.columns.strip():
                return True
            values = feature.values
            same = values == values[0]
            return bool(same.all() or feature.missing.all())

        for feature in self.each(features, fits, "values"):
            yield Leave(column=feature.name)


@dataclass(frozen=True)
class Log(ColumnStep):
    """Takes the natural logarithm, which brings numbers of very different sizes together."""

    title: ClassVar[str] = "Logarithm"

    plus: float = param(1.0, "What is added first, so that 0 can be taken.", low=0.0, high=1e12)

    def learn(self, features: Features, train: Places) -> Iterator[Change]:
        """Change the columns, where none is named all whose numbers are large enough."""

        def fits(feature: Feature) -> bool:
            named = bool(self.columns.strip())
            return holds_numbers(feature) and (named or self._least(feature) + self.plus > 0)

        for feature in self.each(features, fits, "numbers"):
            least = self._least(feature)
            if not least + self.plus > 0:
                raise DataError(
                    f"{self.label()}: the column “{cut(feature.name)}” holds {least:g}, which has "
                    f"no logarithm after {self.plus:g} is added; add more, or leave it out here."
                )
            yield Logarithm(column=feature.name, made=(f"log {feature.name}",), plus=self.plus)

    def _least(self, feature: Feature) -> float:
        missing = feature.missing
        return float("inf") if missing.all() else float(feature.values[~missing].min())


@dataclass(frozen=True)
class ToNumber(ColumnStep):
    """Reads the number in a text, such as 1,200 in “$1,200” or 12 in “12 kg”."""

    title: ClassVar[str] = "Text to number"

    decimal: str = param(".", "The mark before decimals; the other one groups.", choices=(".", ","))

    def learn(self, features: Features, train: Places) -> Iterator[Change]:
        """Change the columns, where none is named all whose texts hold a number each.

        A text without a number becomes missing.
        """

        def fits(feature: Feature) -> bool:
            if feature.categories is None:
                return False
            if self.columns.strip():
                return True
            return all(numeral(text, self.decimal) is not None for text in feature.categories)

        for feature in self.each(features, fits, "texts"):
            texts = feature.categories or ()
            if texts and all(numeral(text, self.decimal) is None for text in texts):
                raise DataError(
                    f"{self.label()}: no text of the column “{cut(feature.name)}” holds a number; "
                    "choose another column, or one-hot."
                )
            yield Parse(column=feature.name, decimal=self.decimal)


@dataclass(frozen=True)
class ScaleColumns(ColumnStep):
    """Scales some columns in a way of their own, before the scaling that all inputs share."""

    title: ClassVar[str] = "Scale columns"

    how: str = param(
        "by quartiles",
        "What becomes 0 and 1: median and quartiles, which few extremes do not disturb, mean and "
        "standard deviation, or least and most.",
        choices=("by quartiles", "by deviation", "to a range"),
    )
    limit: float = param(0.0, "Size beyond which numbers are cut off; 0 cuts none.", low=0.0)

    def learn(self, features: Features, train: Places) -> Iterator[Change]:
        """Change the columns, all of numbers where none is named."""
        for feature in self.each(features, holds_numbers, "numbers"):
            seen = feature.values[train]
            seen = seen[~np.isnan(seen)]
            shift, width = self._fit(seen) if len(seen) else (0.0, 1.0)
            width = width if width > 0 else 1.0
            yield Scale(column=feature.name, shift=shift, width=width, limit=self.limit)

    def _fit(self, seen: Array) -> tuple[float, float]:
        if self.how == "by deviation":
            return float(seen.mean()), float(seen.std())
        if self.how == "to a range":
            return float(seen.min()), float(seen.max() - seen.min())
        low, middle, high = np.quantile(seen, (0.25, 0.5, 0.75))
        return float(middle), float(high - low)
