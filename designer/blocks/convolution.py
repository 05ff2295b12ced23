"""Convolutions over one, two and three axes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from designer.blocks.block import Result, Trouble
from designer.blocks.shape_rules import brief_sizes
from designer.blocks.sliding import _Sliding, _Windows
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import Sizes, param


@dataclass(frozen=True)
class _Convolution(_Sliding):
    """A convolution over the last axes."""

    formula: ClassVar[str] = "y[f, p] = b[f] + Σ w[f, c, k] · x[c, s·p + d·k]"

    filters: int = param(32, "Filters, each giving one channel of the output.", low=1)
    kernel: Sizes = param((3,), "Size of the window.", low=1)
    stride: Sizes = param((1,), "Steps between windows.", low=1)
    padding: Sizes = param((0,), "Zeros added on each side.", low=0)
    dilation: Sizes = param((1,), "Distance between the window's points.", low=1)
    groups: int = param(1, "Parts of the channels that do not see each other.", low=1)
    bias: bool = param(True, "Whether each filter adds a number of its own.")

    def _moves(self) -> _Windows:
        return self._windows(self.kernel, self.stride, self.padding, self.dilation)

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Slide every filter over the input."""
        (spec,) = inputs
        refusal = self._refusal(spec) or self._indivisible(spec.shape[0], self.filters, self.groups)
        return refusal or self._slide(
            spec, self._moves(), self.filters, self.groups, bias=self.bias
        )

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's convolution over as many axes."""
        channels = inputs[0].shape[0]
        return self._call(channels, self.filters, self._moves(), self.groups, bias=self.bias)

    def brief(self) -> str:
        """Show filters and kernel."""
        return f"{self.filters} · {brief_sizes(self.kernel, self.axes)}"


@dataclass(frozen=True)
class Conv1d(_Convolution):
    """Slides filters along a sequence (channels × steps)."""

    axes: ClassVar[int] = 1
    use: ClassVar[str] = "For signals, text and series, where what matters is near in time."


@dataclass(frozen=True)
class Conv2d(_Convolution):
    """Slides filters over a picture (channels × height × width)."""

    axes: ClassVar[int] = 2
    use: ClassVar[str] = "For pictures, where what matters is near in space."


@dataclass(frozen=True)
class Conv3d(_Convolution):
    """Slides filters through a volume (channels × depth × height × width)."""

    axes: ClassVar[int] = 3
    use: ClassVar[str] = "For scans and for video, with time as depth."


@dataclass(frozen=True)
class CausalConv1d(_Sliding):
    """Slides filters along a sequence so that no step sees a later one (channels × steps)."""

    axes: ClassVar[int] = 1
    formula: ClassVar[str] = "y[f, t] = b[f] + Σ w[f, c, k] · x[c, s·t − d·k]"
    use: ClassVar[str] = "In temporal convolutional networks; stack them with dilation 1, 2, 4, …."
    reference: ClassVar[str] = "van den Oord et al. 2016, WaveNet"

    filters: int = param(32, "Filters, each giving one channel of the output.", low=1)
    kernel: Sizes = param((3,), "Size of the window, which ends at each step.", low=1)
    stride: Sizes = param((1,), "Steps between windows.", low=1)
    dilation: Sizes = param((1,), "Distance between the window's points.", low=1)
    groups: int = param(1, "Parts of the channels that do not see each other.", low=1)
    bias: bool = param(True, "Whether each filter adds a number of its own.")

    def _moves(self) -> _Windows:
        return self._windows(self.kernel, self.stride, (0,), self.dilation)

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Slide every filter over the input, with zeros before its first step."""
        (spec,) = inputs
        refusal = self._refusal(spec) or self._indivisible(spec.shape[0], self.filters, self.groups)
        if refusal:
            return refusal
        windows = self._moves()
        longer = Spec((spec.shape[0], spec.shape[1] + windows.reach[0] - 1))
        return self._slide(longer, windows, self.filters, self.groups, bias=self.bias)

    def layer(self, *inputs: Spec) -> Call | None:
        """Return a Conv1d that pads the beginning alone."""
        channels = inputs[0].shape[0]
        call = self._call(channels, self.filters, self._moves(), self.groups, bias=self.bias)
        return Call("designer.layers.causal.CausalConv1d", call.arguments, call.keywords)

    def brief(self) -> str:
        """Show filters, kernel and an unusual dilation."""
        wide = f" · {self.dilation[0]} apart" if self.dilation != (1,) else ""
        return f"{self.filters} · {self.kernel[0]}{wide}"
