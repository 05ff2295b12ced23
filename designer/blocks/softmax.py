"""Softmax and its kin: scores along an axis become probabilities."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from designer.blocks.activation import _Activation
from designer.blocks.block import Result, Trouble
from designer.blocks.shape import reshapes
from designer.blocks.shape_rules import torch_axis, wrong_axis, wrong_rank
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import param


@dataclass(frozen=True)
class _AlongAxis(_Activation):
    """An activation in which the numbers along an axis see each other."""

    axis: int = param(-1, "Axis along which probabilities add up: 0 is the first, −1 the last.")

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape."""
        (spec,) = inputs
        return wrong_axis(spec, self.axis) or super().rule(spec)

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's module of the same name, which counts the batch as axis 0."""
        return Call(f"torch.nn.{type(self).__name__}", (), {"dim": torch_axis(self.axis)})

    def brief(self) -> str:
        """Show an unusual axis."""
        return "" if self.axis == -1 else f"axis {self.axis}"


@dataclass(frozen=True)
class Softmax(_AlongAxis):
    """Turns scores along an axis into probabilities that add up to one."""

    formula: ClassVar[str] = "y[i] = e^x[i] / Σ e^x[j]"
    use: ClassVar[str] = (
        "To read scores as probabilities; the cross-entropy loss wants the scores without it."
    )
    reference: ClassVar[str] = "Bridle 1990, Probabilistic interpretation of network outputs"


@dataclass(frozen=True)
class Softmin(_AlongAxis):
    """Turns distances along an axis into probabilities: the smallest gets the largest."""

    formula: ClassVar[str] = "y[i] = e^−x[i] / Σ e^−x[j]"
    use: ClassVar[str] = "To choose by distance or cost, where less is better."


@dataclass(frozen=True)
class LogSoftmax(_AlongAxis):
    """Takes the logarithm of Softmax, without loss where probabilities are near zero."""

    title: ClassVar[str] = "Log softmax"
    formula: ClassVar[str] = "y[i] = x[i] − ln Σ e^x[j]"
    use: ClassVar[str] = (
        "Before a negative log-likelihood; the cross-entropy loss does it by itself."
    )


@dataclass(frozen=True)
class Softmax2d(_Activation):
    """Turns the channels at each point of a picture into probabilities that add up to one."""

    formula: ClassVar[str] = "y[c, p] = e^x[c, p] / Σ e^x[j, p]"
    use: ClassVar[str] = "To read what each point of a picture shows, as in segmentation."

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape of a picture."""
        (spec,) = inputs
        return super().rule(spec) if spec.rank == 3 else self._unlike(spec)

    @staticmethod
    def _unlike(spec: Spec) -> Trouble:
        trouble = wrong_rank(spec, 3, reshapes(spec, 3))
        assert trouble is not None
        return trouble
