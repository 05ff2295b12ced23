"""Depthwise and separable convolutions: channel by channel, then across the channels."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from typing import Any, ClassVar

from designer.blocks.block import Result, Trouble
from designer.blocks.shape_rules import brief_sizes
from designer.blocks.sliding import _Sliding, _Windows
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import Sizes, param


@dataclass(frozen=True)
class _Depthwise(_Sliding):
    """A convolution of each channel alone."""

    formula: ClassVar[str] = "y[m·c + j, p] = b[m·c + j] + Σ w[m·c + j, k] · x[c, s·p + d·k]"
    reference: ClassVar[str] = "Howard et al. 2017, MobileNets"

    multiplier: int = param(1, "Filters for each channel of the input.", low=1)
    kernel: Sizes = param((3,), "Size of the window.", low=1)
    stride: Sizes = param((1,), "Steps between windows.", low=1)
    padding: Sizes = param((0,), "Zeros added on each side.", low=0)
    dilation: Sizes = param((1,), "Distance between the window's points.", low=1)
    bias: bool = param(True, "Whether each filter adds a number of its own.")

    def _moves(self) -> _Windows:
        return self._windows(self.kernel, self.stride, self.padding, self.dilation)

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Slide the filters of each channel over it."""
        (spec,) = inputs
        refusal = self._refusal(spec)
        if refusal:
            return refusal
        channels = spec.shape[0]
        filters = channels * self.multiplier
        return self._slide(spec, self._moves(), filters, channels, bias=self.bias)

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's convolution with as many groups as channels."""
        channels = inputs[0].shape[0]
        filters = channels * self.multiplier
        return self._call(channels, filters, self._moves(), channels, bias=self.bias)

    def brief(self) -> str:
        """Show the kernel, and filters a channel where there are several."""
        kernel = brief_sizes(self.kernel, self.axes)
        return kernel if self.multiplier == 1 else f"{self.multiplier} each · {kernel}"


@dataclass(frozen=True)
class DepthwiseConv1d(_Depthwise):
    """Slides filters along each channel of a sequence alone (channels × steps)."""

    axes: ClassVar[int] = 1
    use: ClassVar[str] = "Before a convolution with kernel 1, as in light networks for speech."


@dataclass(frozen=True)
class DepthwiseConv2d(_Depthwise):
    """Slides filters over each channel of a picture alone (channels × height × width)."""

    axes: ClassVar[int] = 2
    use: ClassVar[str] = "Before a 1×1 convolution: together they cost far less than a full one."


@dataclass(frozen=True)
class DepthwiseConv3d(_Depthwise):
    """Slides filters through each channel of a volume alone."""

    axes: ClassVar[int] = 3
    use: ClassVar[str] = "In light networks for video and scans, before a convolution of size 1."


@dataclass(frozen=True)
class _Separable(_Sliding):
    """A convolution of each channel alone, then one of size 1 across them."""

    formula: ClassVar[str] = "y[f, p] = b[f] + Σ v[f, m] · (Σ w[m, k] · x[c(m), s·p + d·k])"
    reference: ClassVar[str] = "Chollet 2016, Xception"

    filters: int = param(32, "Filters, each giving one channel of the output.", low=1)
    multiplier: int = param(1, "Filters for each channel on the way.", low=1)
    kernel: Sizes = param((3,), "Size of the window.", low=1)
    stride: Sizes = param((1,), "Steps between windows.", low=1)
    padding: Sizes = param((0,), "Zeros added on each side.", low=0)
    dilation: Sizes = param((1,), "Distance between the window's points.", low=1)
    bias: bool = param(True, "Whether each channel of the output adds a number of its own.")

    def _moves(self) -> _Windows:
        return self._windows(self.kernel, self.stride, self.padding, self.dilation)

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Slide the filters of each channel over it, then join the channels at each place."""
        (spec,) = inputs
        refusal = self._refusal(spec)
        if refusal:
            return refusal
        channels = spec.shape[0]
        between = channels * self.multiplier
        first = self._slide(spec, self._moves(), between, channels, bias=False)
        if isinstance(first, Trouble):
            return first
        places = first.outputs[0].shape[1:]
        weights = between * self.filters
        parameters = first.parameters + weights + (self.filters if self.bias else 0)
        out = Spec((self.filters, *places))
        return Result((out,), parameters, first.macs + weights * prod(places))

    def layer(self, *inputs: Spec) -> Call | None:
        """Return a layer that holds both convolutions."""
        channels = inputs[0].shape[0]
        call = self._call(channels, self.filters, self._moves(), 1, bias=self.bias)
        keywords: dict[str, Any] = dict(call.keywords or {})
        if self.multiplier > 1:
            keywords["multiplier"] = self.multiplier
        target = f"designer.layers.separable.{type(self).__name__}"
        return Call(target, call.arguments, keywords)

    def brief(self) -> str:
        """Show filters and kernel."""
        return f"{self.filters} · {brief_sizes(self.kernel, self.axes)}"


@dataclass(frozen=True)
class SeparableConv1d(_Separable):
    """Slides filters along each channel alone, then joins the channels (channels × steps)."""

    axes: ClassVar[int] = 1
    use: ClassVar[str] = "In place of Conv1d where weights and time are scarce."


@dataclass(frozen=True)
class SeparableConv2d(_Separable):
    """Slides filters over each channel of a picture alone, then joins the channels."""

    axes: ClassVar[int] = 2
    use: ClassVar[str] = "In place of Conv2d where weights and time are scarce, as in MobileNet."


@dataclass(frozen=True)
class SeparableConv3d(_Separable):
    """Slides filters through each channel of a volume alone, then joins the channels."""

    axes: ClassVar[int] = 3
    use: ClassVar[str] = "In place of Conv3d where weights and time are scarce."
