"""Masks of sequences: which steps are real, and which only fill up a batch."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from designer.blocks.block import Block, Insert, Port, Result, Trouble
from designer.blocks.reduction import wrong_mask
from designer.blocks.shape import reshapes
from designer.blocks.shape_rules import wrong_element, wrong_rank
from designer.blocks.spec import Spec
from designer.unit import param


@dataclass(frozen=True)
class PaddingMask(Block):
    """Says of each token whether it is real (yes) or padding (no)."""

    family: ClassVar[str] = "Sequence"
    title: ClassVar[str] = "Padding mask"
    formula: ClassVar[str] = "y[t] = (x[t] ≠ padding)"
    use: ClassVar[str] = (
        "Wherever texts of unlike lengths share a batch: wire it to the mask of each block."
    )
    stem: ClassVar[str] = "mask"

    padding: int = param(0, "The token that fills up short sequences.", low=0)

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Answer for every token."""
        (spec,) = inputs
        refusal = wrong_element(spec, "int64")
        if refusal is None and spec.rank != 1:
            text = f"Expected a row of tokens, found {spec}."
            refusal = Trouble(text, "Take the tokens straight from the input.", "in")
        return refusal or Result((Spec(spec.shape, "bool"),))

    def forward(self, layer: str, *arguments: str) -> str:
        """Compare with the padding."""
        return f"{arguments[0]} != {self.padding}"

    def brief(self) -> str:
        """Show an unusual padding."""
        return f"padding {self.padding}" if self.padding else ""


@dataclass(frozen=True)
class MaskSteps(Block):
    """Sets the steps at padding to zero and leaves real ones as they are (steps × features).

    Without a mask, as inside a composite whose mask is not wired, all steps stay as they are.
    """

    family: ClassVar[str] = "Sequence"
    title: ClassVar[str] = "Mask steps"
    formula: ClassVar[str] = "y[t] = x[t] where mask[t], else 0"
    use: ClassVar[str] = "Before a convolution or a sum over time, which would see the padding."
    stem: ClassVar[str] = "masked"

    def inputs(self) -> tuple[Port, ...]:
        """Return the sequence and its mask."""
        return (Port("in"), Port("mask", optional=True))

    def rule(self, *inputs: Spec | None) -> Result | Trouble:
        """Keep the shape."""
        spec, mask = inputs
        assert spec is not None, "the walk refuses a block without its first wire"
        refusal = wrong_element(spec, "float32") or wrong_rank(spec, 2, reshapes(spec, 2))
        return refusal or unfit_mask(mask, spec) or Result((spec,))

    def forward(self, layer: str, *arguments: str) -> str:
        """Fill what is not real with zeros."""
        name, mask = arguments
        return f"{name}.masked_fill(~{mask}.unsqueeze(2), 0.0)" if mask else name


def unfit_mask(mask: Spec | None, sequence: Spec) -> Trouble | None:
    """Return the trouble of a mask that does not fit a sequence (steps × features), or None."""
    trouble = wrong_mask(mask, sequence, 0)
    if trouble is None or mask != Spec(sequence.shape[:1], "int64"):
        return trouble
    make = Insert("Make a mask of the tokens", (PaddingMask(),), "mask")
    return replace(trouble, proposals=(make,))
