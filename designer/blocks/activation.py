"""Activations: functions of each number, which make a network more than a matrix."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from designer.blocks.block import Block, Result, Set, Trouble
from designer.blocks.shape_rules import needs_axis, unusual, wrong_element
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import param


@dataclass(frozen=True)
class _Activation(Block):
    """A function applied to each number."""

    family: ClassVar[str] = "Activation"
    names: ClassVar[Mapping[str, str]] = {}
    """What torch calls those parameters that have another name there."""

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape."""
        (spec,) = inputs
        return wrong_element(spec, "float32") or Result((spec,))

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's module of the same name, with what differs from its defaults."""
        described = {item.name: item.default for item in self.parameters()}
        usual = {name: (self.names.get(name, name), value) for name, value in described.items()}
        return Call(f"torch.nn.{type(self).__name__}", (), unusual(self, **usual))

    def brief(self) -> str:
        """Show parameters that are not the usual ones."""
        changed = (getattr(self, p.name) for p in self.parameters())
        usual = (p.default for p in self.parameters())
        pairs = zip(changed, usual, strict=True)
        return ", ".join(f"{here:g}" for here, there in pairs if here != there)


@dataclass(frozen=True)
class ReLU(_Activation):
    """Keeps positive numbers and turns negative ones into zero."""

    formula: ClassVar[str] = "y = max(0, x)"
    use: ClassVar[str] = "The first choice after a convolution or a dense layer."
    reference: ClassVar[str] = "Nair and Hinton 2010, Rectified linear units improve RBMs"

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep shape and element type; whole numbers are fine."""
        (spec,) = inputs
        refusal = wrong_element(spec, "float32")
        return refusal if refusal and spec.element == "bool" else Result(inputs)


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
class PReLU(_Activation):
    """Keeps positive numbers and learns which part of negative ones to let through."""

    formula: ClassVar[str] = "y = x for x > 0, else a·x, a learned"
    use: ClassVar[str] = "In place of LeakyReLU, where data are many enough to learn the slope."
    reference: ClassVar[str] = "He et al. 2015, Delving deep into rectifiers"

    each_channel: bool = param(False, "Whether each channel (first axis) learns its own slope.")
    start: float = param(0.25, "The slope before training.")

    def _slopes(self, spec: Spec) -> int:
        return spec.shape[0] if self.each_channel else 1

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape."""
        (spec,) = inputs
        refusal = wrong_element(spec, "float32")
        if not refusal and self.each_channel and not spec.rank:
            return needs_axis(spec)
        return refusal or Result((spec,), self._slopes(spec))

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's PReLU."""
        keywords = {} if self.start == 0.25 else {"init": self.start}
        slopes = (self._slopes(inputs[0]),) if self.each_channel else ()
        return Call("torch.nn.PReLU", slopes, keywords)

    def brief(self) -> str:
        """Show whether each channel has its own."""
        return "each channel" if self.each_channel else ""


@dataclass(frozen=True)
class RReLU(_Activation):
    """Keeps positive numbers; the part of negative ones is drawn at random while training."""

    formula: ClassVar[str] = "y = x for x > 0, else a·x, a drawn between the bounds"
    use: ClassVar[str] = "In small data sets, where LeakyReLU learns examples by heart."
    reference: ClassVar[str] = "Xu et al. 2015, Empirical evaluation of rectified activations"

    lower: float = param(0.125, "Least slope.", low=0.0)
    upper: float = param(1 / 3, "Largest slope.", low=0.0)

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape."""
        if self.lower > self.upper:
            text = f"Expected a lower bound below the upper one, {self.upper:g}, "
            same = (Set(f"Set upper to {self.lower:g}", {"upper": self.lower}),)
            return Trouble(f"{text}found {self.lower:g}.", "", "", same)
        return super().rule(*inputs)


@dataclass(frozen=True)
class ReLU6(_Activation):
    """Keeps numbers between 0 and 6 and cuts what lies outside."""

    formula: ClassVar[str] = "y = min(max(0, x), 6)"
    use: ClassVar[str] = "In networks for phones such as MobileNet, which count in few bits."
    reference: ClassVar[str] = "Krizhevsky 2010, Convolutional deep belief networks on CIFAR-10"


@dataclass(frozen=True)
class Threshold(_Activation):
    """Keeps numbers above a threshold and puts one value in the place of all others."""

    formula: ClassVar[str] = "y = x for x > threshold, else value"
    use: ClassVar[str] = "To let only what is strong enough through."

    threshold: float = param(0.0, "What numbers must be above.")
    value: float = param(0.0, "What comes in the place of others.")

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's Threshold."""
        return Call("torch.nn.Threshold", (self.threshold, self.value))


@dataclass(frozen=True)
class Hardshrink(_Activation):
    """Keeps numbers far from zero and turns those near it into zero."""

    names: ClassVar[Mapping[str, str]] = {"width": "lambd"}
    formula: ClassVar[str] = "y = x for |x| > width, else 0"
    use: ClassVar[str] = "To silence small values, as in denoising by thresholds."
    reference: ClassVar[str] = "Donoho and Johnstone 1994, Ideal spatial adaptation"

    width: float = param(0.5, "How far from zero numbers must lie.", low=0.0)


@dataclass(frozen=True)
class Softshrink(_Activation):
    """Moves every number towards zero by a width, and those nearer than it to zero."""

    names: ClassVar[Mapping[str, str]] = {"width": "lambd"}
    formula: ClassVar[str] = "y = x − width for x > width, x + width for x < −width, else 0"
    use: ClassVar[str] = "In sparse coding and denoising, where many values should be exactly zero."
    reference: ClassVar[str] = "Donoho 1995, De-noising by soft-thresholding"

    width: float = param(0.5, "How far numbers move.", low=0.0)
