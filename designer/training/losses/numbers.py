"""Losses that compare numbers with numbers, of any shape."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from designer.call import Call, call
from designer.training.losses.loss import Loss
from designer.training.method import NUMBERS
from designer.unit import param


@dataclass(frozen=True)
class MeanSquaredError(Loss):
    """The mean of the squared distances."""

    title: ClassVar[str] = "Mean squared error"
    tasks: ClassVar[tuple[str, ...]] = NUMBERS
    formula: ClassVar[str] = "1/N · Σ mean (z-y)²"
    use: ClassVar[str] = "For numbers, where large errors are much worse than small ones."

    def call(self) -> Call:
        """Return torch's mean squared error."""
        return call("torch.nn.MSELoss")


@dataclass(frozen=True)
class MeanAbsoluteError(Loss):
    """The mean of the distances (L1)."""

    title: ClassVar[str] = "Mean absolute error (L1)"
    tasks: ClassVar[tuple[str, ...]] = NUMBERS
    formula: ClassVar[str] = "1/N · Σ mean |z-y|"
    use: ClassVar[str] = "For numbers, where a few examples are far off and must not rule the rest."

    def call(self) -> Call:
        """Return torch's L1 loss."""
        return call("torch.nn.L1Loss")


@dataclass(frozen=True)
class Huber(Loss):
    """Half the squared distance where it is short, and a straight line beyond."""

    title: ClassVar[str] = "Huber"
    tasks: ClassVar[tuple[str, ...]] = NUMBERS
    formula: ClassVar[str] = "1/N · Σ mean( |z-y| ≤ δ: (z-y)²/2; else δ·(|z-y| - δ/2) )"
    use: ClassVar[str] = "For numbers, to be exact on most examples and calm about the few far off."
    reference: ClassVar[str] = "Huber 1964, Robust estimation of a location parameter"

    delta: float = param(
        1.0, "Distance δ where the line begins, in units of the scaled target.", low=1e-6, high=1e6
    )

    def call(self) -> Call:
        """Return torch's Huber loss."""
        return call("torch.nn.HuberLoss", delta=self.delta)
