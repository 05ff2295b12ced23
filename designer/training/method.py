"""What optimizers, schedules, losses and metrics share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from designer.unit import Unit

CLASSIFICATION = "classification"
REGRESSION = "regression"
FORECAST = "forecast"
SEQUENCE = "sequence"
SPAN = "span"
RECONSTRUCTION = "reconstruction"
EVERY = (CLASSIFICATION, REGRESSION, FORECAST, SEQUENCE, SPAN, RECONSTRUCTION)
NUMBERS = (REGRESSION, FORECAST, RECONSTRUCTION)


@dataclass(frozen=True)
class Method(Unit):
    """A part of a training recipe that a person picks.

    Attributes of the class:
        formula: what it computes, in mathematical notation as plain text.
        use: when to take it, in a sentence.
        reference: the paper that it comes from, or nothing.
        tasks: the tasks that it fits.
    """

    formula: ClassVar[str] = ""
    use: ClassVar[str] = ""
    reference: ClassVar[str] = ""
    tasks: ClassVar[tuple[str, ...]] = EVERY

    def trouble(self) -> str:
        """Return why the values of the parameters do not go together, in a sentence, or nothing."""
        return ""
