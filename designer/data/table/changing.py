"""Columns of numbers, each changed by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np

from designer.data.inputs import LARGEST_NUMBER, Array, DataError, Places
from designer.data.table.cells import cut
from designer.data.table.feature import Feature, numbers
from designer.data.table.step import ColumnStep, Features, holds_numbers
from designer.unit import param

_POINT = re.compile(r"[+-]?\d[\d,   ’']*(?:\.\d+)?|[+-]?\.\d+")
_COMMA = re.compile(r"[+-]?\d[\d.   ’']*(?:,\d+)?|[+-]?,\d+")


@dataclass(frozen=True)
class DropColumns(ColumnStep):
    """Leaves columns out; where none is named, those that hold the same everywhere."""

    title: ClassVar[str] = "Leave out columns"

    columns: str = param(
        "",
        "Names of columns, separated by commas; empty takes those that hold the same everywhere.",
    )

    def apply(self, features: Features, train: Places) -> Features:
        """Return the other columns."""

        def fits(feature: Feature) -> bool:
            if self.columns.strip():
                return True
            values = feature.values
            same = values == values[0]
            return bool(same.all() or feature.missing.all())

        names = self.chosen(features, fits, "values")
        return tuple(feature for feature in features if feature.name not in names)


@dataclass(frozen=True)
class Log(ColumnStep):
    """Takes the natural logarithm, which brings numbers of very different sizes together."""

    title: ClassVar[str] = "Logarithm"

    plus: float = param(1.0, "What is added first, so that 0 can be taken.", low=0.0, high=1e12)

    def apply(self, features: Features, train: Places) -> Features:
        """Change the columns, where none is named all whose numbers are large enough."""

        def fits(feature: Feature) -> bool:
            named = bool(self.columns.strip())
            return holds_numbers(feature) and (named or self._least(feature) + self.plus > 0)

        def change(feature: Feature) -> Iterator[Feature]:
            least = self._least(feature)
            if not least + self.plus > 0:
                raise DataError(
                    f"{self.label()}: the column “{cut(feature.name)}” holds {least:g}, which has "
                    f"no logarithm after {self.plus:g} is added; add more, or leave it out here."
                )
            yield numbers(f"log {feature.name}", np.log(feature.values + self.plus), feature)

        return self.each(features, self.chosen(features, fits, "numbers"), change)

    def _least(self, feature: Feature) -> float:
        missing = feature.missing
        return float("inf") if missing.all() else float(feature.values[~missing].min())


@dataclass(frozen=True)
class ToNumber(ColumnStep):
    """Reads the number in a text, such as 1,200 in “$1,200” or 12 in “12 kg”."""

    title: ClassVar[str] = "Text to number"

    decimal: str = param(".", "The mark before decimals; the other one groups.", choices=(".", ","))

    def apply(self, features: Features, train: Places) -> Features:
        """Change the columns, where none is named all whose texts hold a number each.

        A text without a number becomes missing.
        """

        def fits(feature: Feature) -> bool:
            if feature.categories is None:
                return False
            if self.columns.strip():
                return True
            return all(self._number(text) is not None for text in feature.categories)

        def change(feature: Feature) -> Iterator[Feature]:
            assert feature.categories is not None
            found = [self._number(text) for text in feature.categories]
            if feature.categories and not any(number is not None for number in found):
                raise DataError(
                    f"{self.label()}: no text of the column “{cut(feature.name)}” holds a number; "
                    "choose another column, or one-hot."
                )
            table = np.array([*(np.nan if one is None else one for one in found), np.nan])
            yield numbers(feature.name, table[feature.values], feature)

        return self.each(features, self.chosen(features, fits, "texts"), change)

    def _number(self, text: str) -> float | None:
        found = (_POINT if self.decimal == "." else _COMMA).search(text.replace("−", "-"))
        if found is None:
            return None
        digits = re.sub(r"[   ’']", "", found.group())
        if self.decimal == ",":
            digits = digits.replace(".", "").replace(",", ".")
        number = float(digits.replace(",", ""))
        return number if abs(number) <= LARGEST_NUMBER else None


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

    def apply(self, features: Features, train: Places) -> Features:
        """Change the columns, all of numbers where none is named."""

        def change(feature: Feature) -> Iterator[Feature]:
            seen = feature.values[train]
            seen = seen[~np.isnan(seen)]
            shift, width = self._fit(seen) if len(seen) else (0.0, 1.0)
            scaled = (feature.values - shift) / (width if width > 0 else 1.0)
            if self.limit:
                scaled = np.clip(scaled, -self.limit, self.limit)
            yield replace(feature, values=scaled)

        return self.each(features, self.chosen(features, holds_numbers, "numbers"), change)

    def _fit(self, seen: Array) -> tuple[float, float]:
        if self.how == "by deviation":
            return float(seen.mean()), float(seen.std())
        if self.how == "to a range":
            return float(seen.min()), float(seen.max() - seen.min())
        low, middle, high = np.quantile(seen, (0.25, 0.5, 0.75))
        return float(middle), float(high - low)
