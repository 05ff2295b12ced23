"""Values for cells that say nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from designer.data.inputs import DataError, Places
from designer.data.table.cells import cut
from designer.data.table.change import Change
from designer.data.table.changes import Fill, Mark
from designer.data.table.feature import Feature
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

    def learn(self, features: Features, train: Places) -> Iterator[Change]:
        """Fill the columns, those that lack a value where none is named."""

        def fits(feature: Feature) -> bool:
            return bool(self.columns.strip()) or bool(feature.missing.any())

        for feature in self.each(features, fits, "missing values"):
            if self.mark:
                yield Mark(column=feature.name, made=(f"{feature.name} is missing",))
            value = self._value(feature, train)
            if value is not None:
                yield Fill(column=feature.name, value=value)

    def _value(self, feature: Feature, train: Places) -> float | str | None:
        """Return what is put there; None where nothing is known and nothing is missing."""
        missing = feature.missing
        if self.how == "constant":
            return self._constant(feature)
        seen = feature.values[train][~missing[train]]
        if not len(seen):
            if not missing.any():
                return None
            raise DataError(
                f"{self.label()}: the column “{cut(feature.name)}” has no value in the training "
                "part; leave the column out, or fill it with a constant."
            )
        if feature.categories is None and self.how != "most frequent":
            return float(np.median(seen) if self.how == "median" else seen.mean())
        distinct, counts = np.unique(seen, return_counts=True)
        value = distinct[counts.argmax()]
        return float(value) if feature.categories is None else feature.categories[int(value)]

    def _constant(self, feature: Feature) -> float | str | None:
        text = self.value.strip()
        if feature.categories is not None:
            return text
        try:
            value = float(text)
        except ValueError:
            value = np.nan
        if np.isfinite(value):
            return value
        if not feature.missing.any():
            return None
        raise DataError(
            f"{self.label()}: “{cut(text)}” is no number to fill the column "
            f"“{cut(feature.name)}” with; write one."
        )
