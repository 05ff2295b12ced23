"""How numbers are scaled before the network sees them, fitted on the training part alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
import numpy.typing as npt

from designer.data.inputs import Array, DataError
from designer.unit import Unit, param

_COUNTED = 2**20
"""Bytes of pictures that are counted at once."""


@dataclass(frozen=True)
class Constants:
    """What scaling has fitted: the network sees (number − shift) × factor.

    The numbers are those of the file: 0 to 255 for pictures. There is one shift and one factor
    for everything, or one a channel of a picture or column of a table.
    """

    shift: tuple[float, ...] = (0.0,)
    factor: tuple[float, ...] = (1.0,)
    axis: int = 0
    """The axis of an example that channels or columns lie along: the first (0) or the last (−1)."""

    def plain(self) -> dict[str, Any]:
        """Return the constants as JSON holds them."""
        found: dict[str, Any] = {"shift": list(self.shift), "factor": list(self.factor)}
        return {**found, "axis": self.axis} if self.axis else found

    @staticmethod
    def from_plain(plain: Mapping[str, Any]) -> Constants:
        """Return the constants that `plain` gave."""
        return Constants(tuple(plain["shift"]), tuple(plain["factor"]), plain.get("axis", 0))

    def shaped(self, rank: int) -> tuple[Array, Array]:
        """Return shift and factor as float64 arrays that fit examples with `rank` axes."""
        ones = (1,) * (rank - 1) if rank > 1 and not self.axis else ()
        shift, factor = (np.array(part, np.float64) for part in (self.shift, self.factor))
        return shift.reshape(-1, *ones), factor.reshape(-1, *ones)

    def apply(self, array: Array) -> npt.NDArray[np.float32]:
        """Return N examples scaled, as float32."""
        shift, factor = self.shaped(array.ndim - 1)
        # Small numbers are exact in float32; a table's may lie close together far from zero.
        kind = np.float32 if array.dtype in (np.uint8, np.float32) else np.float64
        scaled: Array = array.astype(kind)
        np.subtract(scaled, shift.astype(kind), out=scaled)
        np.multiply(scaled, factor.astype(kind), out=scaled)
        return scaled.astype(np.float32, copy=False)

    def undo(self, array: Array) -> Array:
        """Return what was scaled in the units of the file, as float64."""
        shift, factor = self.shaped(array.ndim - 1)
        back: Array = array.astype(np.float64) / factor + shift
        return back


@dataclass(frozen=True)
class Scaling(Unit):
    """A way to bring numbers to a size that networks learn from well."""

    family: ClassVar[str] = "Scaling"

    def fit(self, train: Array, axis: int | None = 0) -> Constants:
        """Return the constants for the inputs of the training part, as the file holds them.

        `axis` is that of an example along which channels or columns lie, 0 or −1, each scaled by
        itself; None scales all numbers alike.
        """
        raise NotImplementedError

    def fit_targets(self, train: Array, axis: int | None = 0) -> Constants:
        """Return the constants for the numbers that the network is to tell."""
        return Constants()


@dataclass(frozen=True)
class NoScaling(Scaling):
    """Leaves numbers as they are; pictures lie between 0 and 1."""

    title: ClassVar[str] = "None"

    def fit(self, train: Array, axis: int | None = 0) -> Constants:
        """Divide pictures by 255, and nothing else."""
        return Constants((0.0,), (1 / 255 if train.dtype == np.uint8 else 1.0,))


@dataclass(frozen=True)
class Standardize(Scaling):
    """Brings every channel or column to mean 0 and standard deviation 1."""

    targets: bool = param(
        True,
        "Whether numbers to be told are scaled as well; they are shown in the file's units.",
    )

    def fit(self, train: Array, axis: int | None = 0) -> Constants:
        """Take mean and standard deviation (over N) of every channel or column."""
        return _constants([_moments(part) for part in _parts(train, axis)], axis)

    def fit_targets(self, train: Array, axis: int | None = 0) -> Constants:
        """Do the same with the targets where that is wanted."""
        return self.fit(train, axis) if self.targets else Constants()


@dataclass(frozen=True)
class ToRange(Scaling):
    """Brings every channel or column into a range, 0 to 1 unless another is given."""

    title: ClassVar[str] = "To a range"

    low: float = param(0.0, "Where the smallest number learnt from goes.", low=-1e6, high=1e6)
    high: float = param(1.0, "Where the largest number learnt from goes.", low=-1e6, high=1e6)
    targets: bool = param(
        True,
        "Whether numbers to be told are scaled as well; they are shown in the file's units.",
    )

    def fit(self, train: Array, axis: int | None = 0) -> Constants:
        """Take the smallest and the largest number of every channel or column."""
        found = []
        for part in _parts(train, axis):
            least, most = float(part.min()), float(part.max())
            spread = most - least
            factor = (self.high - self.low) / spread if _wide(spread, max(-least, most)) else 1.0
            factor = factor or 1.0  # a range of no width would put all numbers in one place
            found.append((least - self.low / factor, factor))
        return _constants(found, axis)

    def fit_targets(self, train: Array, axis: int | None = 0) -> Constants:
        """Do the same with the targets where that is wanted."""
        return self.fit(train, axis) if self.targets else Constants()


@dataclass(frozen=True)
class GivenMoments(Scaling):
    """Subtracts given means and divides by given deviations, as a network trained before wants it.

    For pictures they are those of numbers from 0 to 1, so that black is 0 and white 1.
    """

    title: ClassVar[str] = "By given mean and deviation"

    mean: str = param("0.5", "One number for every channel or column, or one for all.")
    deviation: str = param("0.5", "One number for every channel or column, or one for all.")

    def fit(self, train: Array, axis: int | None = 0) -> Constants:
        """Return the given numbers in the units of the file. Raises DataError."""
        whole = 255.0 if train.dtype == np.uint8 else 1.0
        wanted = 1 if axis is None or train.ndim == 1 else train.shape[1:][axis]
        pairs = zip(
            self._numbers(self.mean, "mean", wanted),
            self._numbers(self.deviation, "deviation", wanted),
            strict=True,
        )
        return _constants([(mean * whole, 1 / (by * whole)) for mean, by in pairs], axis)

    def _numbers(self, text: str, name: str, wanted: int) -> list[float]:
        try:
            found = [float(part) for part in text.replace(",", " ").split()]
        except ValueError:
            found = []
        least = 1e-12 if name == "deviation" else -1e30
        if not found or not all(least <= number <= 1e30 for number in found):
            kind = "positive numbers" if name == "deviation" else "numbers"
            raise DataError(
                f"{self.label()}: {name}: expected {kind} such as “0.485, 0.456, 0.406”, found "
                f"“{text[:40]}”."
            )
        if len(found) not in (1, wanted):
            raise DataError(
                f"{self.label()}: {name}: the data have {wanted} channels or columns, and "
                f"{len(found)} numbers are given; give {wanted}, or one for all."
            )
        return found * (wanted // len(found))


def _parts(train: Array, axis: int | None) -> list[Array]:
    """Return what is scaled together: columns of tables, channels of pictures, else everything."""
    if axis is None or train.ndim == 1:
        return [train]
    along = np.moveaxis(train, axis if axis < 0 else axis + 1, 0)
    return list(along)


def _moments(part: Array) -> tuple[float, float]:
    """Return mean and 1 / standard deviation; 1 for a column that never changes."""
    if part.dtype == np.uint8:
        # Counting the 256 values gives exact sums, and needs no copy of the pictures.
        counts = np.zeros(256)
        flat = part.reshape(-1)
        for start in range(0, len(flat), _COUNTED):  # counting needs 8 bytes for each of one
            counts += np.bincount(flat[start : start + _COUNTED], minlength=256)
        values = np.arange(256.0)
        mean = float(counts @ values / counts.sum())
        deviation = float(np.sqrt(counts @ (values - mean) ** 2 / counts.sum()))
        return mean, 1 / deviation if deviation > 0 else 1.0
    numbers = part.astype(np.float64)
    mean, deviation = float(numbers.mean()), float(numbers.std())
    return mean, 1 / deviation if _wide(deviation, float(np.abs(numbers).max())) else 1.0


def _wide(spread: float, size: float) -> bool:
    """Return whether a spread is more than what rounding leaves in numbers of this size."""
    return spread > max(1e-12 * abs(size), 1e-30)


def _constants(pairs: list[tuple[float, float]], axis: int | None) -> Constants:
    shift, factor = tuple(pair[0] for pair in pairs), tuple(pair[1] for pair in pairs)
    return Constants(shift, factor, axis or 0)
