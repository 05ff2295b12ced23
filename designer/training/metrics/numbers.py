"""Metrics of numbers: how far answers are from the targets, in the units of the file."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from designer.training.measured import Measured
from designer.training.method import FORECAST, RECONSTRUCTION, REGRESSION
from designer.training.metrics.metric import Meter, Metric

if TYPE_CHECKING:
    from torch import Tensor


@dataclass(frozen=True)
class MAE(Metric):
    """The mean distance from the target, in the target's own unit."""

    title: ClassVar[str] = "Mean absolute error"
    key: ClassVar[str] = "mae"
    higher_is_better: ClassVar[bool] = False
    tasks: ClassVar[tuple[str, ...]] = (REGRESSION, FORECAST)
    formula: ClassVar[str] = "1/N · Σ mean |z-y|"
    use: ClassVar[str] = "To know by how much an answer is off."

    def meter(self, about: Measured) -> Meter:
        """Return a meter that adds up distances."""
        return _Distance(1)


@dataclass(frozen=True)
class RMSE(Metric):
    """The root of the mean squared distance from the target, in the target's own unit."""

    title: ClassVar[str] = "Root mean squared error"
    key: ClassVar[str] = "rmse"
    higher_is_better: ClassVar[bool] = False
    tasks: ClassVar[tuple[str, ...]] = (REGRESSION, FORECAST)
    formula: ClassVar[str] = "√( 1/N · Σ mean (z-y)² )"
    use: ClassVar[str] = "To know by how much an answer is off, where large errors matter most."

    def meter(self, about: Measured) -> Meter:
        """Return a meter that adds up squared distances."""
        return _Distance(2, root=True)


@dataclass(frozen=True)
class MSE(Metric):
    """The mean squared distance from the target; in pictures black is 0 and white is 1."""

    title: ClassVar[str] = "Mean squared error"
    key: ClassVar[str] = "mse"
    higher_is_better: ClassVar[bool] = False
    tasks: ClassVar[tuple[str, ...]] = (REGRESSION, FORECAST, RECONSTRUCTION)
    formula: ClassVar[str] = "1/N · Σ mean (z-y)²"
    use: ClassVar[str] = "To compare with other networks, and with what PCA keeps of pictures."

    def meter(self, about: Measured) -> Meter:
        """Return a meter that adds up squared distances."""
        return _Distance(2, unit=about.peak or 1.0)


@dataclass(frozen=True)
class PSNR(Metric):
    """How far the signal stands out from the error, in decibels, over all pictures together.

    Where black and white are not known, the range of the targets stands for them.
    """

    title: ClassVar[str] = "Peak signal-to-noise ratio"
    key: ClassVar[str] = "psnr"
    tasks: ClassVar[tuple[str, ...]] = (RECONSTRUCTION,)
    formula: ClassVar[str] = "10 · log₁₀( (white - black)² / (1/N · Σ mean (z-y)²) )"
    use: ClassVar[str] = "To say how much a picture told again resembles the original."

    def meter(self, about: Measured) -> Meter:
        """Return a meter that adds up squared distances."""
        return _Noise(about.peak)


@dataclass(frozen=True)
class R2(Metric):
    """The part of the targets' variance that the network explains: 1 is perfect, 0 the mean.

    With several outputs it is the mean over them. An output whose targets are all the same counts
    1 where every answer is right, else 0.
    """

    title: ClassVar[str] = "R²"
    key: ClassVar[str] = "r2"
    tasks: ClassVar[tuple[str, ...]] = (REGRESSION, FORECAST)
    formula: ClassVar[str] = "1 - Σ(y-z)² / Σ(y-ȳ)²"
    use: ClassVar[str] = "To compare networks for numbers, whatever their unit."

    def meter(self, about: Measured) -> Meter:
        """Return a meter that follows the variance in a stable way (Chan et al. 1983)."""
        return _Explained()


class _Distance:
    """Adds up distances or their squares."""

    def __init__(self, power: int, *, root: bool = False, unit: float = 1.0) -> None:
        self._power, self._root, self._unit = power, root, unit
        self._sum: Tensor | float = 0.0
        self._count = 0

    def add(self, outputs: Tensor, targets: Tensor) -> None:
        apart = (exact(outputs) - exact(targets)) / self._unit
        self._sum = self._sum + (apart.abs() if self._power == 1 else apart.square()).sum()
        self._count += targets.numel()

    def value(self) -> float:
        if not self._count:
            return float("nan")
        mean = float(self._sum) / self._count
        return math.sqrt(mean) if self._root else mean


class _Noise:
    """Adds up squared distances and looks for the least and the greatest target."""

    def __init__(self, peak: float) -> None:
        self._peak = peak
        self._squares = _Distance(2)
        self._least: Tensor | None = None
        self._most: Tensor | None = None

    def add(self, outputs: Tensor, targets: Tensor) -> None:
        self._squares.add(outputs, targets)
        if not self._peak and targets.numel():
            least, most = targets.min(), targets.max()
            self._least = least if self._least is None else self._least.minimum(least)
            self._most = most if self._most is None else self._most.maximum(most)

    def value(self) -> float:
        error, peak = self._squares.value(), self._peak
        if self._least is not None and self._most is not None:
            peak = float(self._most - self._least)
        if math.isnan(error) or not peak:
            return float("nan")
        return 10 * math.log10(peak**2 / error) if error else float("inf")


class _Explained:
    """Follows squared errors, means and squared distances from the mean, one an output."""

    def __init__(self) -> None:
        self._count = 0
        self._errors: Tensor | float = 0.0
        self._mean: Tensor | float = 0.0
        self._spread: Tensor | float = 0.0

    def add(self, outputs: Tensor, targets: Tensor) -> None:
        rows = len(targets)
        if not rows:
            return
        wanted, given = exact(targets).reshape(rows, -1), exact(outputs).reshape(rows, -1)
        self._errors = self._errors + (wanted - given).square().sum(0)
        mean = wanted.mean(0)
        apart = mean - self._mean
        total = self._count + rows
        spread = (wanted - mean).square().sum(0)
        self._spread = self._spread + spread + apart.square() * (self._count * rows / total)
        self._mean = self._mean + apart * (rows / total)
        self._count = total

    def value(self) -> float:
        if not self._count:
            return float("nan")
        assert not isinstance(self._errors, float) and not isinstance(self._spread, float)
        pairs = zip(self._errors.tolist(), self._spread.tolist(), strict=True)
        scores = [1 - error / spread if spread else float(error == 0) for error, spread in pairs]
        return sum(scores) / len(scores)


def exact(numbers: Tensor) -> Tensor:
    """Return numbers as float64, off a device that has none."""
    numbers = numbers.detach()
    return (numbers.cpu() if numbers.device.type == "mps" else numbers).double()
