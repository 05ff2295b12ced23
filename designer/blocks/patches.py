"""Patches: a picture becomes a sequence."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import gcd
from typing import Any, ClassVar

from designer.blocks.block import Block, Result, Set, Trouble
from designer.blocks.shape import reshapes
from designer.blocks.shape_rules import (
    as_argument,
    brief_sizes,
    cross,
    for_axes,
    per_axis,
    wrong_element,
    wrong_rank,
)
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import Parameter, Sizes, param


@dataclass(frozen=True)
class PatchEmbedding(Block):
    """Cuts a picture into patches and maps each to a vector: a sequence of patches × features.

    Patches are read row by row. It is a convolution whose steps are as long as its window.
    """

    family: ClassVar[str] = "Embedding"
    title: ClassVar[str] = "Patch embedding"
    formula: ClassVar[str] = "y[p] = W·(all numbers of patch p) + b"
    use: ClassVar[str] = "First block of a Vision Transformer; positions come behind it."
    reference: ClassVar[str] = "Dosovitskiy et al. 2021, An image is worth 16×16 words"
    stem: ClassVar[str] = "patches"

    width: int = param(64, "Numbers in the vector of each patch.", low=1)
    patch: Sizes = param((4,), "Height and width of a patch.", low=1)
    bias: bool = param(True, "Whether each number of the vector has a number added to it.")

    @classmethod
    @cache
    def parameters(cls) -> tuple[Parameter, ...]:
        """Return the parameters, with a patch of two axes."""
        return for_axes(super().parameters(), 2)

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Give one vector for each patch."""
        (spec,) = inputs
        refusal = wrong_element(spec, "float32") or wrong_rank(spec, 3, reshapes(spec, 3))
        if refusal:
            return refusal
        channels, *places = spec.shape
        patch = per_axis(self.patch, 2)
        if any(place % side for place, side in zip(places, patch, strict=True)):
            text = f"Expected a height and width that patches of {cross(patch)} divide, "
            fit = tuple(map(gcd, places, patch))
            proposals = [Set(f"Use patches of {cross(fit)}", {"patch": fit})]
            return Trouble(
                f"{text}found {cross(places)}.",
                "Take a patch that fits, or pad the picture.",
                "in",
                tuple(proposals),
            )
        count = (places[0] // patch[0]) * (places[1] // patch[1])
        weights = channels * patch[0] * patch[1] * self.width
        parameters = weights + (self.width if self.bias else 0)
        return Result((Spec((count, self.width)),), parameters, count * weights)

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's Conv2d, whose windows stand side by side."""
        patch = as_argument(per_axis(self.patch, 2))
        keywords: dict[str, Any] = {"kernel_size": patch, "stride": patch}
        if not self.bias:
            keywords["bias"] = False
        return Call("torch.nn.Conv2d", (inputs[0].shape[0], self.width), keywords)

    def forward(self, layer: str, *arguments: str) -> str:
        """Put the patches one after another, with their features last."""
        return f"{layer}({arguments[0]}).flatten(2).transpose(1, 2)"

    def brief(self) -> str:
        """Show the width and the patch."""
        return f"{self.width} · {brief_sizes(self.patch, 2)}"
