"""Activations: functions of each number, which make a network more than a matrix."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from designer.blocks.block import Block, Result, Set, Trouble
from designer.blocks.shape_rules import axis_range, needs_axis, torch_axis, wrong_element
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import param


@dataclass(frozen=True)
class _Activation(Block):
    """A function applied to each number."""

    family: ClassVar[str] = "Activation"

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape."""
        (spec,) = inputs
        return wrong_element(spec, "float32") or Result((spec,))

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's module of the same name."""
        return Call(f"torch.nn.{type(self).__name__}")


@dataclass(frozen=True)
class ReLU(_Activation):
    """Keeps positive numbers and turns negative ones into zero."""

    formula: ClassVar[str] = "y = max(0, x)"
    use: ClassVar[str] = "The first choice after a convolution or a dense layer."
    reference: ClassVar[str] = "Nair and Hinton 2010, Rectified linear units improve RBMs"

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep shape and element type; whole numbers are fine."""
        return Result(inputs)


@dataclass(frozen=True)
class LeakyReLU(_Activation):
    """Keeps positive numbers and lets a small part of negative ones through."""

    formula: ClassVar[str] = "y = x for x > 0, else slope·x"
    use: ClassVar[str] = "Where units with ReLU die, as in discriminators of GANs."
    reference: ClassVar[str] = "Maas et al. 2013, Rectifier nonlinearities improve acoustic models"

    slope: float = param(0.01, "Factor for negative numbers.")

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's LeakyReLU."""
        return Call("torch.nn.LeakyReLU", (self.slope,))

    def brief(self) -> str:
        """Show the slope."""
        return f"{self.slope:g}"


@dataclass(frozen=True)
class GELU(_Activation):
    """Weighs each number by the chance that a normal variable lies below it."""

    formula: ClassVar[str] = "y = x·Φ(x)"
    use: ClassVar[str] = "In transformers."
    reference: ClassVar[str] = "Hendrycks and Gimpel 2016, Gaussian error linear units"

    approximate: str = param(
        "none", "Whether Φ is exact or a tanh that is close to it.", choices=("none", "tanh")
    )

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's GELU."""
        keywords = {} if self.approximate == "none" else {"approximate": self.approximate}
        return Call("torch.nn.GELU", (), keywords)


@dataclass(frozen=True)
class SiLU(_Activation):
    """Weighs each number by its own sigmoid; also called Swish."""

    formula: ClassVar[str] = "y = x / (1 + e^−x)"
    use: ClassVar[str] = "In EfficientNet-like networks, where ReLU is too abrupt."
    reference: ClassVar[str] = "Ramachandran et al. 2017, Searching for activation functions"


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
class Softmax(_Activation):
    """Turns scores along an axis into probabilities that add up to one."""

    formula: ClassVar[str] = "y[i] = e^x[i] / Σ e^x[j]"
    use: ClassVar[str] = (
        "To read scores as probabilities; the cross-entropy loss wants the scores without it."
    )
    reference: ClassVar[str] = "Bridle 1990, Probabilistic interpretation of network outputs"

    axis: int = param(-1, "Axis along which they add up: 0 is the first, −1 the last.")

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape."""
        (spec,) = inputs
        if not spec.rank:
            return needs_axis(spec)
        if not -spec.rank <= self.axis < spec.rank:
            text = f"Expected an axis {axis_range(spec.rank)} for {spec}, found {self.axis}."
            return Trouble(text, "", "in", (Set("Use the last axis", {"axis": -1}),))
        return super().rule(spec)

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's Softmax, which counts the batch as axis 0."""
        return Call("torch.nn.Softmax", (), {"dim": torch_axis(self.axis)})

    def brief(self) -> str:
        """Show an unusual axis."""
        return "" if self.axis == -1 else f"axis {self.axis}"
