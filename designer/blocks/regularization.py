"""Regularization: what keeps a network from learning its examples by heart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from designer.blocks.block import Block, Result, Trouble
from designer.blocks.shape_rules import wrong_element
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import param


@dataclass(frozen=True)
class Dropout(Block):
    """Sets numbers to zero at random while training, and does nothing afterwards."""

    family: ClassVar[str] = "Regularization"
    formula: ClassVar[str] = "y = m·x / (1 − rate), m = 0 with probability rate, else 1"
    use: ClassVar[str] = "Between dense layers when training is far better than validation."
    reference: ClassVar[str] = "Srivastava et al. 2014, Dropout"

    rate: float = param(0.5, "Part of the numbers that is set to zero.", low=0.0, high=1.0)

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape."""
        (spec,) = inputs
        if 0 < self.rate < 1:  # at the ends torch does not scale, and takes whole numbers
            refusal = wrong_element(spec, "float32")
            if refusal:
                return refusal
        return Result((spec,))

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's Dropout."""
        return Call("torch.nn.Dropout", (self.rate,))

    def brief(self) -> str:
        """Show the rate."""
        return f"{self.rate:g}"
