"""Gated units: one half of the numbers decides how much of the other half goes through."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from designer.blocks.block import Block, Insert, Result, Trouble
from designer.blocks.dense import Linear
from designer.blocks.shape_rules import torch_axis, wrong_axis, wrong_element
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import param


@dataclass(frozen=True)
class _Gated(Block):
    """Two halves of an axis, the first a value and the second its gate."""

    family: ClassVar[str] = "Activation"
    reference: ClassVar[str] = "Shazeer 2020, GLU variants improve transformer"
    target: ClassVar[str] = "designer.layers.gating"

    axis: int = param(-1, "Axis that is halved: 0 is the first (channels), −1 the last.")

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Halve the axis."""
        (spec,) = inputs
        astray = wrong_element(spec, "float32") or wrong_axis(spec, self.axis)
        if astray:
            return astray
        place = self.axis % spec.rank
        size = spec.shape[place]
        if size % 2:
            text = f"Expected an even size along axis {self.axis}, found {size} in {spec}."
            twice = Insert(f"Linear to {2 * size} features", (Linear(features=2 * size),))
            proposals = (twice,) if place == spec.rank - 1 else ()
            return Trouble(text, "Let the block before it give twice as many.", "in", proposals)
        shape = (*spec.shape[:place], size // 2, *spec.shape[place + 1 :])
        return Result((Spec(shape),))

    def layer(self, *inputs: Spec) -> Call | None:
        """Return the unit, which counts the batch as axis 0."""
        keywords = {} if self.axis == -1 else {"dim": torch_axis(self.axis)}
        return Call(f"{self.target}.{type(self).__name__}", (), keywords)

    def brief(self) -> str:
        """Show an unusual axis."""
        return "" if self.axis == -1 else f"axis {self.axis}"


@dataclass(frozen=True)
class GLU(_Gated):
    """Lets one half of an axis through as far as the sigmoid of the other half opens."""

    target: ClassVar[str] = "torch.nn"
    formula: ClassVar[str] = "y = a·σ(b), x = [a, b]"
    use: ClassVar[str] = "Behind convolutions over text and speech, with twice as many filters."
    reference: ClassVar[str] = "Dauphin et al. 2016, Gated convolutional networks"


@dataclass(frozen=True)
class SwiGLU(_Gated):
    """Multiplies one half of an axis by the SiLU of the other half."""

    formula: ClassVar[str] = "y = a·SiLU(b), x = [a, b]"
    use: ClassVar[str] = "In the dense part of newer transformers, behind a Linear twice as wide."


@dataclass(frozen=True)
class GEGLU(_Gated):
    """Multiplies one half of an axis by the GELU of the other half."""

    formula: ClassVar[str] = "y = a·GELU(b), x = [a, b]"
    use: ClassVar[str] = "In the dense part of transformers, behind a Linear twice as wide."


@dataclass(frozen=True)
class ReGLU(_Gated):
    """Multiplies one half of an axis by the ReLU of the other half."""

    formula: ClassVar[str] = "y = a·max(0, b), x = [a, b]"
    use: ClassVar[str] = "Like SwiGLU, where the gate should be cheap and often exactly zero."
