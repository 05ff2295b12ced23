"""Reductions: an axis becomes one number, over real steps alone where there is a mask."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from designer.blocks.block import Block, Port, Result, Trouble
from designer.blocks.shape_rules import torch_axis, wrong_axis, wrong_element
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import param

_METHODS = {
    "mean": "mean({})",
    "sum": "sum({})",
    "maximum": "amax({})",
    "minimum": "amin({})",
    "product": "prod({})",
    "deviation": "std({}, correction=0)",
    "length": "norm({})",
    "log-sum-exp": "logsumexp({})",
}
_LAYERS = {
    "mean": "MaskedMean",
    "sum": "MaskedSum",
    "maximum": "MaskedMaximum",
    "minimum": "MaskedMinimum",
    "product": "MaskedProduct",
    "deviation": "MaskedDeviation",
    "length": "MaskedLength",
    "log-sum-exp": "MaskedLogSumExp",
}


def wrong_mask(mask: Spec | None, spec: Spec, axis: int) -> Trouble | None:
    """Return the trouble of a mask that does not say one thing of each place of an axis."""
    if mask is None:
        return None
    refusal = wrong_element(mask, "bool", "mask")
    size = spec.shape[axis]
    if refusal or mask.shape == (size,):
        return refusal
    text = f"Expected a mask for {size} steps (axis {axis} of {spec}), found {mask}."
    return Trouble(text, "Take the mask of the same sequence, or another axis.", "mask")


@dataclass(frozen=True)
class Reduce(Block):
    """Takes one number out of all along an axis: their mean, sum, largest and so on.

    With a mask (steps,) only real steps count; an example without any gives 0.
    """

    family: ClassVar[str] = "Reduction"
    formula: ClassVar[str] = "y = mean, sum, max, … of x[t] over t, where mask[t]"
    use: ClassVar[str] = "To make one vector of a sequence, or one number of a row."

    takes: str = param("mean", "What is taken along the axis.", choices=tuple(_METHODS))
    axis: int = param(0, "Axis that goes: 0 is the first (steps of a sequence), −1 the last.")
    keep: bool = param(False, "Whether the axis stays, with size 1.")

    def inputs(self) -> tuple[Port, ...]:
        """Return the numbers and the mask, which may stay without a wire."""
        return (Port("in"), Port("mask", optional=True))

    def rule(self, *inputs: Spec | None) -> Result | Trouble:
        """Take the axis away."""
        spec, mask = inputs
        assert spec is not None, "the walk refuses an input without a wire"
        refusal = wrong_element(spec, "float32") or wrong_axis(spec, self.axis, usual=0)
        refusal = refusal or wrong_mask(mask, spec, self.axis)
        if refusal:
            return refusal
        place = self.axis % spec.rank
        kept = (1,) if self.keep else ()
        return Result((Spec((*spec.shape[:place], *kept, *spec.shape[place + 1 :])),))

    def layer(self, *inputs: Spec | None) -> Call | None:
        """Return a layer where there is a mask."""
        if inputs[1] is None:
            return None
        keywords = {"keepdim": True} if self.keep else {}
        target = f"designer.layers.reducing.{_LAYERS[self.takes]}"
        return Call(target, (torch_axis(self.axis),), keywords)

    def forward(self, layer: str, *arguments: str) -> str:
        """Call the method of the tensor, or the layer where there is a mask."""
        name, mask = arguments
        if mask:
            return f"{layer}({name}, {mask})"
        dim = f"dim={torch_axis(self.axis)}" + (", keepdim=True" if self.keep else "")
        return f"{name}.{_METHODS[self.takes].format(dim)}"

    def brief(self) -> str:
        """Show what is taken, and the axis."""
        return f"{self.takes} · axis {self.axis}"


@dataclass(frozen=True)
class ArgMax(Block):
    """Gives the place of the largest number along an axis, counted from 0."""

    family: ClassVar[str] = "Reduction"
    title: ClassVar[str] = "Place of the largest"
    formula: ClassVar[str] = "y = argmax x[i] over i"
    use: ClassVar[str] = "To read an answer as a class; nothing learns through it."

    takes: str = param("largest", "Which number is looked for.", choices=("largest", "smallest"))
    axis: int = param(-1, "Axis that goes: 0 is the first, −1 the last.")

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Take the axis away and give whole numbers."""
        (spec,) = inputs
        refusal = wrong_element(spec, "float32") or wrong_axis(spec, self.axis)
        if refusal:
            return refusal
        place = self.axis % spec.rank
        shape = spec.shape[:place] + spec.shape[place + 1 :]
        text = "Whole numbers come out, through which no gradient flows."
        doubt = Trouble(text, "Keep it out of what is trained.")
        return Result((Spec(shape, "int64"),), warning=doubt)

    def forward(self, layer: str, *arguments: str) -> str:
        """Call the method of the tensor."""
        name = "argmax" if self.takes == "largest" else "argmin"
        return f"{arguments[0]}.{name}(dim={torch_axis(self.axis)})"

    def brief(self) -> str:
        """Show an unusual choice or axis."""
        shown = [] if self.takes == "largest" else [self.takes]
        return ", ".join(shown + ([] if self.axis == -1 else [f"axis {self.axis}"]))
