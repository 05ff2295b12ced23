"""What a metric is, and which ones suit a task."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Protocol

from designer.training.measured import Measured
from designer.training.method import (
    CLASSIFICATION,
    FORECAST,
    RECONSTRUCTION,
    REGRESSION,
    SEQUENCE,
    SPAN,
    Method,
)
from designer.training.pools import unit_of
from designer.unit import Choice

if TYPE_CHECKING:
    from torch import Tensor

_USUAL = {
    CLASSIFICATION: ("Accuracy",),
    REGRESSION: ("MAE", "R2"),
    FORECAST: ("MAE", "RMSE", "MASE"),
    SEQUENCE: ("TokenAccuracy", "BLEU", "ExactMatch"),
    SPAN: ("AnswerF1", "ExactMatch"),
    RECONSTRUCTION: ("MSE", "PSNR"),
}


class Meter(Protocol):
    """What gathers a metric over one pass."""

    def add(self, outputs: Tensor, targets: Tensor) -> None:
        """Take in a batch of answers N × … and targets, both as the task has them.

        Scores N × classes and N classes; numbers of one shape, in the units of the file; or scores
        N × steps × tokens and N × steps tokens.
        """

    def value(self) -> float:
        """Return the metric over all that was taken in; NaN where that was nothing."""


@dataclass(frozen=True)
class Metric(Method):
    """Something measured on the validation part after every epoch, and on the test part at the end.

    Attributes of the class:
        key: its name in events, files and on the command line.
        higher_is_better: whether a larger value is a better one.
        least_classes: how many classes there must be for it to say anything.
        of_texts: whether it compares texts, by `score`, and not outputs, by `meter`.
    """

    family: ClassVar[str] = "Metrics"
    key: ClassVar[str] = ""
    higher_is_better: ClassVar[bool] = True
    least_classes: ClassVar[int] = 0
    of_texts: ClassVar[bool] = False

    def meter(self, about: Measured) -> Meter:
        """Return a meter for one pass over such data."""
        raise NotImplementedError

    def score(self, told: Sequence[str], wanted: Sequence[Sequence[str]]) -> float:
        """Return the metric of the texts that a network has told.

        Of each example there is one text, and one text or more that would be right. NaN without
        examples.
        """
        raise NotImplementedError

    @property
    def most_texts(self) -> int:
        """Validation examples that it needs the texts of after an epoch; 0 for one of outputs."""
        return int(getattr(self, "examples", 0))


def metric(choice: Choice) -> Metric:
    """Return the metric that a recipe names. Raises UserError."""
    found = unit_of("metrics", choice)
    assert isinstance(found, Metric)
    return found


def usual_metrics(task: str) -> tuple[Choice, ...]:
    """Return what is measured for a task where a recipe names nothing, the chief one first."""
    return tuple(map(Choice, _USUAL.get(task, ())))


def fitting(choices: tuple[Choice, ...], task: str) -> tuple[Metric, ...]:
    """Return the metrics that a recipe names, or what fits the task where it names none."""
    found = map(metric, choices or usual_metrics(task))
    return tuple({one.key: one for one in found}.values())
