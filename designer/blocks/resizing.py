"""Resizing: more or fewer places, without weights."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from designer.blocks.block import Block, Insert, Result, Set, Trouble
from designer.blocks.convolution import Conv2d
from designer.blocks.shape import reshapes
from designer.blocks.shape_rules import (
    as_argument,
    cross,
    per_axis,
    wrong_element,
    wrong_rank,
)
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import Sizes, param

_LINEAR = {2: "linear", 3: "bilinear", 4: "trilinear"}
"""What torch calls straight lines between the points of an example with so many axes."""


@dataclass(frozen=True)
class Upsample(Block):
    """Enlarges a sequence, picture or volume without weights, each channel alone."""

    family: ClassVar[str] = "Resizing"
    formula: ClassVar[str] = "y[c, p] = x[c, p / factor], between points as the mode says"
    use: ClassVar[str] = "In decoders, before a convolution; smoother than a transposed one."
    reference: ClassVar[str] = "Odena et al. 2016, Deconvolution and checkerboard artifacts"

    factor: Sizes = param((2,), "How many times larger each axis becomes.", low=1)
    size: Sizes | None = param(
        None, "Size of the output in place of the factor; empty takes the factor.", low=1
    )
    mode: str = param(
        "nearest",
        "Nearest point, straight lines between points, or curves (pictures alone).",
        choices=("nearest", "linear", "cubic"),
    )
    align_corners: bool = param(
        False, "Whether the corners of input and output meet; not for nearest."
    )

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the channels and enlarge the other axes."""
        (spec,) = inputs
        refusal = wrong_element(spec, "float32")
        if refusal:
            return refusal
        if spec.rank not in _LINEAR or (self.mode == "cubic" and spec.rank != 3):
            return self._unlike(spec)
        axes = spec.rank - 1
        wanted = self.size or self.factor
        if len(wanted) not in (1, axes):
            text = f"Expected 1 or {axes} numbers for {spec}, found {cross(wanted)}."
            name = "size" if self.size else "factor"
            one = Set(f"Set {name} to {wanted[0]}", {name: wanted[:1]})
            return Trouble(text, "Give one number for every axis but the channels.", "", (one,))
        places = per_axis(wanted, axes)
        if not self.size:
            places = tuple(map(int.__mul__, places, spec.shape[1:]))
        return Result((Spec((spec.shape[0], *places)),))

    def _unlike(self, spec: Spec) -> Trouble:
        if self.mode == "cubic" and spec.rank in _LINEAR:
            text = f"Expected a picture for cubic curves, found {spec}."
            lines = (Set("Take straight lines", {"mode": "linear"}),)
            return Trouble(text, "Take another mode.", "", lines)
        text = f"Expected channels and 1 to 3 axes of places, found {spec}."
        hint = "Change its shape before it comes here."
        return Trouble(text, hint, "in", reshapes(spec, 3 if self.mode == "cubic" else 2))

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's Upsample."""
        keywords: dict[str, Any] = {}
        axes = inputs[0].rank - 1
        if self.size:
            keywords["size"] = as_argument(per_axis(self.size, axes))
        else:
            keywords["scale_factor"] = as_argument(per_axis(self.factor, axes))
        if self.mode != "nearest":
            cubic = self.mode == "cubic"
            keywords["mode"] = "bicubic" if cubic else _LINEAR[inputs[0].rank]
            if self.align_corners:
                keywords["align_corners"] = True
        return Call("torch.nn.Upsample", (), keywords)

    def brief(self) -> str:
        """Show the factor or the size, and a mode that is not the usual one."""
        shown = f"to {cross(self.size)}" if self.size else f"× {cross(self.factor)}"
        return shown if self.mode == "nearest" else f"{shown} · {self.mode}"


@dataclass(frozen=True)
class _Shuffling(Block):
    """Numbers that move between channels and places of a picture."""

    family: ClassVar[str] = "Resizing"
    reference: ClassVar[str] = "Shi et al. 2016, Sub-pixel convolutional networks"

    factor: int = param(2, "How many times larger one side is than the other.", low=1)

    def _refusal(self, spec: Spec) -> Trouble | None:
        return wrong_rank(spec, 3, reshapes(spec, 3))

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's module of the same name."""
        return Call(f"torch.nn.{type(self).__name__}", (self.factor,))

    def brief(self) -> str:
        """Show the factor."""
        return f"× {self.factor}"


@dataclass(frozen=True)
class PixelShuffle(_Shuffling):
    """Makes a larger picture of many channels: each group of them becomes a square of points."""

    title: ClassVar[str] = "Pixel shuffle"
    formula: ClassVar[str] = "C·r² × H × W → C × H·r × W·r"
    use: ClassVar[str] = "Behind a convolution, to enlarge pictures sharply and cheaply."

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Give channels away for height and width."""
        (spec,) = inputs
        refusal = self._refusal(spec)
        if refusal:
            return refusal
        channels, height, width = spec.shape
        square = self.factor**2
        if channels % square:
            text = f"Expected channels that {square} divides, found {channels}."
            hint = "Let the convolution before it have as many filters."
            return Trouble(text, hint, "in", self._fitting(channels, square))
        shape = (channels // square, height * self.factor, width * self.factor)
        return Result((Spec(shape, spec.element),))

    def _fitting(self, channels: int, square: int) -> tuple[Insert | Set, ...]:
        filters = -(-channels // square) * square
        widen = Conv2d(filters=filters, kernel=(1,))
        less = next(f for f in range(min(self.factor, 64), 0, -1) if channels % f**2 == 0)
        words = f"1×1 convolution to {filters} channels"
        return Insert(words, (widen,)), Set(f"Set the factor to {less}", {"factor": less})


@dataclass(frozen=True)
class PixelUnshuffle(_Shuffling):
    """Makes a smaller picture of more channels: each square of points becomes a group of them."""

    title: ClassVar[str] = "Pixel unshuffle"
    formula: ClassVar[str] = "C × H·r × W·r → C·r² × H × W"
    use: ClassVar[str] = "To make a picture smaller without losing any of its numbers."

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Give height and width away for channels."""
        (spec,) = inputs
        refusal = self._refusal(spec)
        if refusal:
            return refusal
        channels, height, width = spec.shape
        if height % self.factor or width % self.factor:
            text = f"Expected height and width that {self.factor} divides, found {spec}."
            one = (Set("Set the factor to 1", {"factor": 1}),)
            return Trouble(text, "Pad the picture, or take another factor.", "in", one)
        places = (height // self.factor, width // self.factor)
        return Result((Spec((channels * self.factor**2, *places), spec.element),))


@dataclass(frozen=True)
class ChannelShuffle(Block):
    """Mixes the channels of groups, so that the next groups see something of each."""

    family: ClassVar[str] = "Resizing"
    title: ClassVar[str] = "Channel shuffle"
    formula: ClassVar[str] = "y[k·g + j] = x[j·n + k], g groups of n channels"
    use: ClassVar[str] = "Between two convolutions with groups."
    reference: ClassVar[str] = "Zhang et al. 2018, ShuffleNet"

    groups: int = param(2, "Parts of the channels that are mixed.", low=1)

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape; the first axis holds the channels."""
        (spec,) = inputs
        if spec.rank < 2:
            text = f"Expected channels and places (2 axes or more), found {spec}."
            return Trouble(text, "It stands between convolutions.", "in", reshapes(spec, 3))
        if spec.shape[0] % self.groups:
            text = f"Expected channels that {self.groups} groups divide, found {spec.shape[0]}."
            one = (Set("Set groups to 1", {"groups": 1}),)
            return Trouble(text, "Take groups that divide them.", "in", one)
        return Result((spec,))

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's ChannelShuffle."""
        return Call("torch.nn.ChannelShuffle", (self.groups,))

    def brief(self) -> str:
        """Show the groups."""
        return f"{self.groups} groups" if self.groups > 1 else "1 group"
