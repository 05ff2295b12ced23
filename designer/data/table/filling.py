"""Values for cells that say nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np

from designer.data.inputs import DataError, Places
from designer.data.table.cells import cut
from designer.data.table.feature import Feature, numbers
from designer.data.table.step import ColumnStep, Features
from designer.unit import param


@dataclass(frozen=True)
class FillMissing(ColumnStep):
    """Fills cells that are missing with a value found in the training part."""

    title: ClassVar[str] = "Fill missing values"

    how: str = param(
        "median",
        "What is put there; texts take the most frequent one where a median or mean is asked for.",
        choices=("median", "mean", "most frequent", "constant"),
    )
    value: str = param("0", "The number or text that is put there as a constant.")
    mark: bool = param(False, "Whether a column is added that is 1 where a value was missing.")

    def apply(self, features: Features, train: Places) -> Features:
        """Fill the columns, those that lack a value where none is named."""

        def fits(feature: Feature) -> bool:
            return bool(self.columns.strip()) or bool(feature.missing.any())

        def change(feature: Feature) -> Iterator[Feature]:
            missing = feature.missing
            yield self._filled(feature, missing, train)
            if self.mark:
                yield numbers(f"{feature.name} is missing", missing, feature)

        return self.each(features, self.chosen(features, fits, "missing values"), change)

    def _filled(self, feature: Feature, missing: np.ndarray, train: Places) -> Feature:
        if not missing.any():
            return feature
        if self.how == "constant":
            return self._constant(feature, missing)
        seen = feature.values[train][~missing[train]]
        if not len(seen):
            raise DataError(
                f"{self.label()}: the column “{cut(feature.name)}” has no value in the training "
                "part; leave the column out, or fill it with a constant."
            )
        if feature.categories is not None or self.how == "most frequent":
            distinct, counts = np.unique(seen, return_counts=True)
            value = distinct[counts.argmax()]
        else:
            value = np.median(seen) if self.how == "median" else seen.mean()
        return replace(feature, values=np.where(missing, value, feature.values))

    def _constant(self, feature: Feature, missing: np.ndarray) -> Feature:
        text = self.value.strip()
        categories = feature.categories
        if categories is None:
            try:
                value = float(text)
            except ValueError:
                value = np.nan
            if not np.isfinite(value):
                raise DataError(
                    f"{self.label()}: “{cut(text)}” is no number to fill the column "
                    f"“{cut(feature.name)}” with; write one."
                )
            return replace(feature, values=np.where(missing, value, feature.values))
        if text not in categories:
            categories = (*categories, text)
        filled = np.where(missing, categories.index(text), feature.values)
        return replace(feature, values=filled, categories=categories)
