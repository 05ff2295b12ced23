"""Pooling to a given size, and to one number a channel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from designer.blocks.block import Block, Result, Trouble
from designer.blocks.pooling import _OverAxes
from designer.blocks.shape_rules import as_argument, brief_sizes, per_axis, wrong_element
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import Sizes, param


@dataclass(frozen=True)
class _Adaptive(_OverAxes):
    """Pooling to a given size, whatever the size of the input."""

    size: Sizes = param((1,), "Size of the output; 1 leaves one number a channel.", low=1)

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Divide each axis into as many windows as numbers should come out."""
        (spec,) = inputs
        return self._refusal(spec) or self._result(spec, per_axis(self.size, self.axes))

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's module of the same name."""
        return Call(f"torch.nn.{type(self).__name__}", (as_argument(self.size),))

    def brief(self) -> str:
        """Show the size."""
        return brief_sizes(self.size, self.axes)


@dataclass(frozen=True)
class _AdaptiveAverage(_Adaptive):
    formula: ClassVar[str] = "y[c, p] = mean of the p-th part of x[c]"
    reference: ClassVar[str] = "Lin et al. 2013, Network in network"


@dataclass(frozen=True)
class AdaptiveAvgPool1d(_AdaptiveAverage):
    """Takes means of a sequence so that a given number of steps comes out."""

    axes: ClassVar[int] = 1
    use: ClassVar[str] = "Before the dense layers, so that sequences of any length fit."


@dataclass(frozen=True)
class AdaptiveAvgPool2d(_AdaptiveAverage):
    """Takes means of a picture so that a given height and width come out."""

    axes: ClassVar[int] = 2
    use: ClassVar[str] = "Before the last dense layer, in place of a large Flatten."


@dataclass(frozen=True)
class AdaptiveAvgPool3d(_AdaptiveAverage):
    """Takes means of a volume so that a given depth, height and width come out."""

    axes: ClassVar[int] = 3
    use: ClassVar[str] = "Before the last dense layer of a network on volumes."


@dataclass(frozen=True)
class _AdaptiveMaximum(_Adaptive):
    formula: ClassVar[str] = "y[c, p] = max of the p-th part of x[c]"
    reference: ClassVar[str] = "Oquab et al. 2015, Is object localization for free?"


@dataclass(frozen=True)
class AdaptiveMaxPool1d(_AdaptiveMaximum):
    """Keeps the largest numbers of a sequence so that a given number of steps comes out."""

    axes: ClassVar[int] = 1
    use: ClassVar[str] = "Before the dense layers, where one strong step should decide."


@dataclass(frozen=True)
class AdaptiveMaxPool2d(_AdaptiveMaximum):
    """Keeps the largest numbers of a picture so that a given height and width come out."""

    axes: ClassVar[int] = 2
    use: ClassVar[str] = "Before the last dense layer, where one strong place should decide."


@dataclass(frozen=True)
class AdaptiveMaxPool3d(_AdaptiveMaximum):
    """Keeps the largest numbers of a volume so that a given depth, height and width come out."""

    axes: ClassVar[int] = 3
    use: ClassVar[str] = "Before the last dense layer of a network on volumes, as in two axes."


@dataclass(frozen=True)
class GlobalPool(Block):
    """Leaves one number of each channel, over all its places."""

    family: ClassVar[str] = "Pooling"
    title: ClassVar[str] = "Global pooling"
    formula: ClassVar[str] = "y[c] = mean or max of x[c, p] over all places p"
    use: ClassVar[str] = "Between convolutions and the last dense layer, for any size of picture."
    reference: ClassVar[str] = "Lin et al. 2013, Network in network"
    stem: ClassVar[str] = "pool"

    takes: str = param("mean", "What is taken of all places.", choices=("mean", "maximum"))

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the first axis alone."""
        (spec,) = inputs
        if spec.rank < 2:
            text = f"Expected channels and places (2 axes or more), found {spec}."
            return Trouble(text, "It comes behind convolutions, before Flatten.", "in")
        refusal = wrong_element(spec, "float32")
        return refusal or Result((Spec(spec.shape[:1]),))

    def forward(self, layer: str, *arguments: str) -> str:
        """Join the places of each channel and take the mean or the largest."""
        name = "mean" if self.takes == "mean" else "amax"
        return f"{arguments[0]}.flatten(2).{name}(dim=2)"

    def brief(self) -> str:
        """Show what is taken."""
        return self.takes
