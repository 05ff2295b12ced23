"""Metrics of classes: which are told rightly, and which are taken for which."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from designer.training.measured import Measured
from designer.training.method import CLASSIFICATION
from designer.training.metrics.metric import Meter, Metric

if TYPE_CHECKING:
    from torch import Tensor


@dataclass(frozen=True)
class Accuracy(Metric):
    """The part of the examples whose class is told rightly."""

    key: ClassVar[str] = "accuracy"
    tasks: ClassVar[tuple[str, ...]] = (CLASSIFICATION,)
    formula: ClassVar[str] = "1/N · Σ [argmax z = y]; with a single score, [z > 0] = y"
    use: ClassVar[str] = "When classes have about as many examples each."

    def meter(self, about: Measured) -> Meter:
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

    def meter(self, about: Measured) -> Meter:
        """Return a meter that counts targets among the first five."""
        return _Hits(5)


@dataclass(frozen=True)
class Precision(Metric):
    """How much of what is told to be a class is of it, as the mean over the classes.

    Classes that are neither a target nor an answer do not count; a class with no right answer
    counts 0.
    """

    title: ClassVar[str] = "Precision (macro)"
    key: ClassVar[str] = "precision"
    tasks: ClassVar[tuple[str, ...]] = (CLASSIFICATION,)
    formula: ClassVar[str] = "mean_c TP_c / (TP_c + FP_c)"
    use: ClassVar[str] = "When a false alarm costs more than a miss."
    reference: ClassVar[str] = "Van Rijsbergen 1979, Information retrieval"

    def meter(self, about: Measured) -> Meter:
        """Return a meter that counts every pair of target and answer."""
        return _Mean(about, precision)


@dataclass(frozen=True)
class Recall(Metric):
    """How much of a class is told to be of it, as the mean over the classes.

    Classes that are neither a target nor an answer do not count; a class with no right answer
    counts 0.
    """

    title: ClassVar[str] = "Recall (macro)"
    key: ClassVar[str] = "recall"
    tasks: ClassVar[tuple[str, ...]] = (CLASSIFICATION,)
    formula: ClassVar[str] = "mean_c TP_c / (TP_c + FN_c)"
    use: ClassVar[str] = "When a miss costs more than a false alarm."
    reference: ClassVar[str] = "Van Rijsbergen 1979, Information retrieval"

    def meter(self, about: Measured) -> Meter:
        """Return a meter that counts every pair of target and answer."""
        return _Mean(about, recall)


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

    def meter(self, about: Measured) -> Meter:
        """Return a meter that counts every pair of target and answer."""
        return _Mean(about, f1)


def predicted(outputs: Tensor) -> Tensor:
    """Return the class of every example, shape N; a single score above 0 means the second."""
    if outputs.shape[1] == 1:
        return (outputs[:, 0] > 0).long()
    return outputs.argmax(1)


Share = Callable[[int, int, int], float]
"""From how many examples a class has, how often it is told, and how often rightly."""


def precision(count: int, told: int, right: int) -> float:
    """Return how much of what is told to be a class is of it."""
    return right / told if told else 0.0


def recall(count: int, told: int, right: int) -> float:
    """Return how much of a class is told to be of it."""
    return right / count if count else 0.0


def f1(count: int, told: int, right: int) -> float:
    """Return the harmonic mean of precision and recall."""
    return 2 * right / (count + told) if count + told else 0.0


class Pairs:
    """Counts pairs of target and answer."""

    def __init__(self, classes: int) -> None:
        self._classes = classes
        self._pairs: Tensor | None = None

    def add(self, outputs: Tensor, targets: Tensor) -> None:
        """Take in a batch: scores N × classes or N × 1, and N numbers of classes."""
        cells = targets * self._classes + predicted(outputs)
        found = cells.bincount(minlength=self._classes**2)
        self._pairs = found if self._pairs is None else self._pairs + found

    @property
    def table(self) -> list[list[int]]:
        """How many examples of each class, a row, were taken for each class, a column."""
        if self._pairs is None:
            return [[0] * self._classes for _ in range(self._classes)]
        found: list[list[int]] = self._pairs.reshape(self._classes, self._classes).tolist()
        return found

    @property
    def counts(self) -> list[tuple[int, int, int]]:
        """For each class, its examples, how often it was told, and how often rightly."""
        table = self.table
        told = [sum(column) for column in zip(*table, strict=True)]
        return [(sum(row), told[place], row[place]) for place, row in enumerate(table)]


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


class _Mean:
    """The mean of something over the classes that occur."""

    def __init__(self, about: Measured, share: Share) -> None:
        self._pairs, self._share = Pairs(len(about.classes)), share

    def add(self, outputs: Tensor, targets: Tensor) -> None:
        self._pairs.add(outputs, targets)

    def value(self) -> float:
        found = [self._share(*counts) for counts in self._pairs.counts if counts[0] + counts[1]]
        return sum(found) / len(found) if found else float("nan")
