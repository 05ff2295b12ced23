"""Squashing activations: whatever comes in, what goes out lies between bounds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from designer.blocks.activation import _Activation
from designer.blocks.block import Result, Set, Trouble
from designer.blocks.spec import Spec
from designer.unit import param


@dataclass(frozen=True)
class _Squashing(_Activation):
    """An activation that also takes whole numbers and gives real ones."""

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape and give real numbers."""
        return Result((Spec(inputs[0].shape),))


@dataclass(frozen=True)
class Sigmoid(_Squashing):
    """Squeezes each number between 0 and 1."""

    formula: ClassVar[str] = "y = 1 / (1 + e^−x)"
    use: ClassVar[str] = "For gates, and for yes-or-no answers that do not exclude each other."


@dataclass(frozen=True)
class Tanh(_Squashing):
    """Squeezes each number between −1 and 1."""

    formula: ClassVar[str] = "y = (e^x − e^−x) / (e^x + e^−x)"
    use: ClassVar[str] = "In recurrent and classic networks such as LeNet-5, around zero."
    reference: ClassVar[str] = "LeCun et al. 1998, Efficient backprop"


@dataclass(frozen=True)
class LogSigmoid(_Activation):
    """Takes the logarithm of the sigmoid, without loss where that is near zero."""

    formula: ClassVar[str] = "y = −ln(1 + e^−x)"
    use: ClassVar[str] = "In losses of your own on yes-or-no answers."


@dataclass(frozen=True)
class Hardsigmoid(_Activation):
    """Comes close to the sigmoid with straight lines."""

    formula: ClassVar[str] = "y = min(max(0, x + 3), 6) / 6"
    use: ClassVar[str] = "For gates on phones, as in the squeeze-and-excitation of MobileNetV3."
    reference: ClassVar[str] = "Courbariaux et al. 2015, BinaryConnect"


@dataclass(frozen=True)
class Hardtanh(_Activation):
    """Keeps numbers between two bounds and cuts what lies outside."""

    names: ClassVar[Mapping[str, str]] = {"lower": "min_val", "upper": "max_val"}
    formula: ClassVar[str] = "y = min(max(lower, x), upper)"
    use: ClassVar[str] = "To clamp numbers, and in binarized networks, which it lets learn."
    reference: ClassVar[str] = "Collobert 2004, Large scale machine learning"

    lower: float = param(-1.0, "Least outcome.")
    upper: float = param(1.0, "Largest outcome.")

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape."""
        if self.lower >= self.upper:
            text = f"Expected an upper bound above the lower one, {self.lower:g}, "
            above = self.lower + max(1.0, abs(self.lower))
            more = (Set(f"Set upper to {above:g}", {"upper": above}),)
            return Trouble(f"{text}found {self.upper:g}.", "", "", more)
        return super().rule(*inputs)


@dataclass(frozen=True)
class Softsign(_Activation):
    """Squeezes each number between −1 and 1, more gently than Tanh."""

    formula: ClassVar[str] = "y = x / (1 + |x|)"
    use: ClassVar[str] = "In place of Tanh where units get stuck at its ends."
    reference: ClassVar[str] = "Glorot and Bengio 2010, Difficulty of training deep networks"


@dataclass(frozen=True)
class Tanhshrink(_Activation):
    """Takes the tanh of each number away from it, so that small ones all but vanish."""

    formula: ClassVar[str] = "y = x − tanh(x)"
    use: ClassVar[str] = "In sparse coding, for a shrinking without a corner."
