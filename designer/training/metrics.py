"""Metrics: what is measured over a whole pass beside the loss, exactly and not as a mean of means.

A metric makes a meter, which is shown every batch and says its value at the end. Meters gather on
the device without waiting for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Protocol

from designer.training.method import CLASSIFICATION, REGRESSION, Method
from designer.training.pools import unit_of
from designer.unit import Choice

if TYPE_CHECKING:
    from torch import Tensor


class Meter(Protocol):
    """What gathers a metric over one pass."""

    def add(self, outputs: Tensor, targets: Tensor) -> None:
        """Take in a batch: outputs N × …, targets N (classes) or N × … (numbers)."""

    def value(self) -> float:
        """Return the metric over all that was taken in; NaN where that was nothing."""


@dataclass(frozen=True)
class Metric(Method):
    """Something measured on the validation part after every epoch, and on the test part at the end.

    Attributes of the class:
        key: its name in events, files and on the command line.
        higher_is_better: whether a larger value is a better one.
        least_classes: how many classes there must be for it to say anything.
    """

    family: ClassVar[str] = "Metrics"
    key: ClassVar[str] = ""
    higher_is_better: ClassVar[bool] = True
    least_classes: ClassVar[int] = 0

    def meter(self, classes: int) -> Meter:
        """Return a meter for one pass over data with this many classes."""
        raise NotImplementedError


def metric(choice: Choice) -> Metric:
    """Return the metric that a recipe names. Raises UserError."""
    found = unit_of("metrics", choice)
    assert isinstance(found, Metric)
    return found


def fitting(choices: tuple[Choice, ...], task: str) -> tuple[Metric, ...]:
    """Return the metrics that a recipe names, or what fits the task where it names none."""
    if choices:
        return tuple({found.key: found for found in map(metric, choices)}.values())
    return (Accuracy(),) if task == CLASSIFICATION else (MAE(), R2())


@dataclass(frozen=True)
class Accuracy(Metric):
    """The part of the examples whose class is told rightly."""

    key: ClassVar[str] = "accuracy"
    tasks: ClassVar[tuple[str, ...]] = (CLASSIFICATION,)
    formula: ClassVar[str] = "1/N · Σ [argmax z = y]; with a single score, [z > 0] = y"
    use: ClassVar[str] = "When classes have about as many examples each."

    def meter(self, classes: int) -> Meter:
        """Return a meter that counts right answers."""
        return _Hits()


@dataclass(frozen=True)
class TopFive(Metric):
    """The part of the examples whose class is among the five with the highest scores."""

    title: ClassVar[str] = "Top-5 accuracy"
    key: ClassVar[str] = "top5_accuracy"
    tasks: ClassVar[tuple[str, ...]] = (CLASSIFICATION,)
    least_classes: ClassVar[int] = 6
    formula: ClassVar[str] = "1/N · Σ [fewer than 5 classes have a higher score than y]"
    use: ClassVar[str] = "With many classes that resemble each other."
    reference: ClassVar[str] = "Russakovsky et al. 2015, ImageNet large scale visual recognition"

    def meter(self, classes: int) -> Meter:
        """Return a meter that counts targets among the first five."""
        return _Hits(5)


@dataclass(frozen=True)
class F1(Metric):
    """The mean over the classes of the harmonic mean of precision and recall.

    Classes that are neither a target nor an answer do not count; a class with no right answer
    counts 0.
    """

    title: ClassVar[str] = "F1 (macro)"
    key: ClassVar[str] = "f1"
    tasks: ClassVar[tuple[str, ...]] = (CLASSIFICATION,)
    formula: ClassVar[str] = "mean_c 2·TP_c / (2·TP_c + FP_c + FN_c)"
    use: ClassVar[str] = "When some classes have far fewer examples than others."
    reference: ClassVar[str] = "Van Rijsbergen 1979, Information retrieval"

    def meter(self, classes: int) -> Meter:
        """Return a meter that counts every pair of target and answer."""
        return _Confusion(classes)


@dataclass(frozen=True)
class MAE(Metric):
    """The mean distance from the target, in the target's own unit."""

    title: ClassVar[str] = "Mean absolute error"
    key: ClassVar[str] = "mae"
    higher_is_better: ClassVar[bool] = False
    tasks: ClassVar[tuple[str, ...]] = (REGRESSION,)
    formula: ClassVar[str] = "1/N · Σ mean |z-y|"
    use: ClassVar[str] = "To know by how much an answer is off."

    def meter(self, classes: int) -> Meter:
        """Return a meter that adds up distances."""
        return _Distance()


@dataclass(frozen=True)
class R2(Metric):
    """The part of the targets' variance that the network explains: 1 is perfect, 0 the mean.

    With several outputs it is the mean over them. An output whose targets are all the same counts
    1 where every answer is right, else 0.
    """

    title: ClassVar[str] = "R²"
    key: ClassVar[str] = "r2"
    tasks: ClassVar[tuple[str, ...]] = (REGRESSION,)
    formula: ClassVar[str] = "1 - Σ(y-z)² / Σ(y-ȳ)²"
    use: ClassVar[str] = "To compare networks for numbers, whatever their unit."

    def meter(self, classes: int) -> Meter:
        """Return a meter that follows the variance in a stable way (Chan et al. 1983)."""
        return _Explained()


def predicted(outputs: Tensor) -> Tensor:
    """Return the class of every example, shape N; a single score above 0 means the second."""
    if outputs.shape[1] == 1:
        return (outputs[:, 0] > 0).long()
    return outputs.argmax(1)


class _Hits:
    """Counts examples whose class is among the first few."""

    def __init__(self, first: int = 1) -> None:
        self._first = first
        self._right: Tensor | int = 0
        self._count = 0

    def add(self, outputs: Tensor, targets: Tensor) -> None:
        if self._first == 1:
            hit = predicted(outputs) == targets
        else:
            best = outputs.topk(min(self._first, outputs.shape[1]), dim=1).indices
            hit = (best == targets.unsqueeze(1)).any(1)
        self._right = self._right + hit.sum()
        self._count += len(targets)

    def value(self) -> float:
        return int(self._right) / self._count if self._count else float("nan")


class _Confusion:
    """Counts pairs of target and answer."""

    def __init__(self, classes: int) -> None:
        self._classes = classes
        self._pairs: Tensor | None = None

    def add(self, outputs: Tensor, targets: Tensor) -> None:
        cells = targets * self._classes + predicted(outputs)
        found = cells.bincount(minlength=self._classes**2)
        self._pairs = found if self._pairs is None else self._pairs + found

    def value(self) -> float:
        if self._pairs is None:
            return float("nan")
        table = self._pairs.reshape(self._classes, self._classes).tolist()
        scores = []
        for place, row in enumerate(table):
            told = sum(line[place] for line in table)
            if told + sum(row):
                scores.append(2 * row[place] / (told + sum(row)))
        return sum(scores) / len(scores) if scores else float("nan")


class _Distance:
    """Adds up distances."""

    def __init__(self) -> None:
        self._sum: Tensor | float = 0.0
        self._count = 0

    def add(self, outputs: Tensor, targets: Tensor) -> None:
        self._sum = self._sum + (_exact(outputs) - _exact(targets)).abs().sum()
        self._count += targets.numel()

    def value(self) -> float:
        return float(self._sum) / self._count if self._count else float("nan")


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
        wanted, given = _exact(targets).reshape(rows, -1), _exact(outputs).reshape(rows, -1)
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


def _exact(numbers: Tensor) -> Tensor:
    """Return numbers as float64, off a device that has none."""
    numbers = numbers.detach()
    return (numbers.cpu() if numbers.device.type == "mps" else numbers).double()
