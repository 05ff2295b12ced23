"""Binary activations: of numbers their signs are left, and how large they are together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from designer.blocks.block import Block, Result, Trouble
from designer.blocks.shape_rules import needs_axis, wrong_element
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import param

EXAMPLE, LAST = "example", "last axis"


@dataclass(frozen=True)
class Signs(Block):
    """Keeps of each number whether it lies above the mean, and one scale for all."""

    family: ClassVar[str] = "Normalization"
    title: ClassVar[str] = "Signs with scale"
    formula: ClassVar[str] = "y = β·sign(x − μ), β = mean of |x − μ|, μ = mean of x"
    use: ClassVar[str] = (
        "Before a layer with binary weights, which then counts equal signs. Gradients go straight "
        "through where |x − μ| ≤ 2·β."
    )
    reference: ClassVar[str] = (
        "Rastegari et al. 2016, XNOR-Net, https://arxiv.org/abs/1603.05279; the straight gradient: "
        "Bengio et al. 2013, https://arxiv.org/abs/1308.3432"
    )

    scale: str = param(
        EXAMPLE,
        "What has a mean and a scale of its own: the whole example, or what lies along the last "
        "axis, such as the features of a step.",
        choices=(EXAMPLE, LAST),
    )

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape."""
        (spec,) = inputs
        if not spec.rank:
            return needs_axis(spec)
        return wrong_element(spec, "float32") or Result((spec,))

    def layer(self, *inputs: Spec) -> Call | None:
        """Return our own layer."""
        keywords = {"last": True} if self.scale == LAST else {}
        return Call("designer.layers.signs.Signs", (), keywords)

    def brief(self) -> str:
        """Show that each place along the last axis has its own."""
        return "last axis" if self.scale == LAST else ""
