"""Metrics of forecasts, which compare series of any unit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from designer.training.measured import Measured
from designer.training.method import FORECAST
from designer.training.metrics.metric import Meter, Metric
from designer.training.metrics.numbers import exact

if TYPE_CHECKING:
    from torch import Tensor

NAIVE = "naive_errors"
"""The fact that MASE needs: for each series, the mean absolute error of the naive forecast on the
training part, in the units of the file."""


@dataclass(frozen=True)
class MASE(Metric):
    """The mean distance from the target, measured by that of a naive forecast one step ahead.

    The naive forecast repeats the last value, or that of a season before; its error is taken over
    the training part, whatever the horizon. Several series count alike. NaN where it is not known.
    """

    title: ClassVar[str] = "Mean absolute scaled error"
    key: ClassVar[str] = "mase"
    higher_is_better: ClassVar[bool] = False
    tasks: ClassVar[tuple[str, ...]] = (FORECAST,)
    formula: ClassVar[str] = "1/N · Σ mean |z-y| / q, q = mean_t |y_t - y_(t-m)| over training"
    use: ClassVar[str] = "To compare forecasts of different series: below 1 they are useful."
    reference: ClassVar[str] = (
        "Hyndman & Koehler 2006, Another look at measures of forecast accuracy"
    )

    def meter(self, about: Measured) -> Meter:
        """Return a meter that adds up distances by series."""
        return _Scaled(naive_errors(about))


@dataclass(frozen=True)
class SMAPE(Metric):
    """The mean distance from the target in percent of the mean of both, from 0 to 200.

    Where target and answer are both 0, it is 0.
    """

    title: ClassVar[str] = "Symmetric mean absolute percentage error"
    key: ClassVar[str] = "smape"
    higher_is_better: ClassVar[bool] = False
    tasks: ClassVar[tuple[str, ...]] = (FORECAST,)
    formula: ClassVar[str] = "1/N · Σ mean 200 · |z-y| / (|z|+|y|)"
    use: ClassVar[str] = "For series above zero, when people think in percent."
    reference: ClassVar[str] = "Makridakis & Hibon 2000, The M3-Competition"

    def meter(self, about: Measured) -> Meter:
        """Return a meter that adds up percentages."""
        return _Percent()


def naive_errors(about: Measured) -> tuple[float, ...]:
    """Return the error of the naive forecast of each series; nothing where it is not known."""
    found = about.facts.get(NAIVE, ())
    errors = found if isinstance(found, (list, tuple)) else [found]
    return tuple(float(one or 0.0) for one in errors)


def by_series(numbers: Tensor) -> Tensor:
    """Return N × steps × series, of forecasts of one series or of several."""
    return numbers.reshape(len(numbers), -1, 1) if numbers.dim() < 3 else numbers


class _Scaled:
    """Adds up distances for each series."""

    def __init__(self, naive: tuple[float, ...]) -> None:
        self._naive = naive
        self._sum: Tensor | float = 0.0
        self._count = 0

    def add(self, outputs: Tensor, targets: Tensor) -> None:
        apart = by_series((exact(outputs) - exact(targets)).abs())
        self._sum = self._sum + apart.sum((0, 1))
        self._count += apart.shape[0] * apart.shape[1]

    def value(self) -> float:
        if not self._count or isinstance(self._sum, float):
            return float("nan")
        means = (self._sum / self._count).tolist()
        if len(means) != len(self._naive):
            return float("nan")
        # A series that never changed has no error to measure by.
        found = [mean / naive for mean, naive in zip(means, self._naive, strict=True) if naive]
        return sum(found) / len(found) if found else float("nan")


class _Percent:
    """Adds up percentages."""

    def __init__(self) -> None:
        self._sum: Tensor | float = 0.0
        self._count = 0

    def add(self, outputs: Tensor, targets: Tensor) -> None:
        told, wanted = exact(outputs), exact(targets)
        size = told.abs() + wanted.abs()
        share = (told - wanted).abs() / size.where(size > 0, 1.0)
        self._sum = self._sum + 200 * share.sum()
        self._count += wanted.numel()

    def value(self) -> float:
        return float(self._sum) / self._count if self._count else float("nan")
