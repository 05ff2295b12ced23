"""One column of a table on its way to become inputs."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from designer.data.inputs import Array, Places
from designer.data.table.cells import MISSING


@dataclass(frozen=True, eq=False)
class Feature:
    """A column of N numbers or of N texts.

    Attributes:
        values: float64 with NaN where a number is missing; or int64 numbers of categories with −1
            where a text is missing.
        categories: every text there is in the file, in order; None for numbers.
        origin: the columns of the file that it is made of.
    """

    name: str
    values: Array
    categories: tuple[str, ...] | None = None
    origin: tuple[str, ...] = ()

    @staticmethod
    def of(name: str, values: Array | Sequence[str]) -> Feature:
        """Return a column of the file: float64 numbers, or texts."""
        if isinstance(values, np.ndarray):
            return Feature(name, values, None, (name,))
        distinct = dict.fromkeys(values)
        texts = sorted((text for text in distinct if text.lower() not in MISSING), key=rank)
        codes = {text: number for number, text in enumerate(texts)}
        found = np.array([codes.get(text, -1) for text in values], np.int64)
        return Feature(name, found, tuple(texts), (name,))

    @property
    def missing(self) -> Array:
        """Where a value is missing, N flags."""
        return np.isnan(self.values) if self.categories is None else self.values < 0

    def rows(self, places: Places) -> Feature:
        """Return these rows of the column."""
        return replace(self, values=self.values[places])

    def told(self, place: int) -> str:
        """Return one value as a person reads it; nothing where it is missing."""
        value = self.values[place]
        if self.categories is None:
            return "" if math.isnan(value) else f"{value:g}"
        return self.categories[int(value)] if value >= 0 else ""


def numbers(name: str, values: Array, *parents: Feature) -> Feature:
    """Return a new column of numbers that is made of others."""
    origin = tuple(dict.fromkeys(name for parent in parents for name in parent.origin))
    return Feature(name, np.asarray(values, np.float64), None, origin)


def rank(text: str) -> tuple[bool, float, str]:
    """Return what orders texts: numbers as numbers, before all others by their letters."""
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    other = not math.isfinite(number)
    return other, 0.0 if other else number, text
