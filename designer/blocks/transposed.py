"""Transposed convolutions: each place of the input is spread over several."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from typing import ClassVar

from designer.blocks.block import Result, Set, Trouble
from designer.blocks.shape_rules import as_argument, brief_sizes, cross, per_axis
from designer.blocks.sliding import _Sliding, _Windows
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import Sizes, param


@dataclass(frozen=True)
class _Transposed(_Sliding):
    """A transposed convolution over the last axes."""

    module: ClassVar[str] = "ConvTranspose"
    formula: ClassVar[str] = "y[f, s·p + d·k] += w[c, f, k] · x[c, p], and b[f] everywhere"
    reference: ClassVar[str] = "Zeiler et al. 2010, Deconvolutional networks"

    filters: int = param(32, "Filters, each giving one channel of the output.", low=1)
    kernel: Sizes = param((2,), "Size of the window.", low=1)
    stride: Sizes = param((2,), "Steps between windows in the output.", low=1)
    padding: Sizes = param((0,), "Places cut off on each side of the output.", low=0)
    output_padding: Sizes = param((0,), "Places added at the end of each axis.", low=0)
    dilation: Sizes = param((1,), "Distance between the window's points.", low=1)
    groups: int = param(1, "Parts of the channels that do not see each other.", low=1)
    bias: bool = param(True, "Whether each filter adds a number of its own.")

    def _moves(self) -> _Windows:
        return self._windows(self.kernel, self.stride, self.padding, self.dilation)

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Lay a window for every place of the input into the output."""
        (spec,) = inputs
        refusal = self._refusal(spec) or self._indivisible(spec.shape[0], self.filters, self.groups)
        if refusal:
            return refusal
        windows = self._moves()
        extra = per_axis(self.output_padding, self.axes)
        most = tuple(max(s, d) - 1 for s, d in zip(windows.stride, windows.dilation, strict=True))
        if any(map(int.__gt__, extra, most)):
            text = "Expected an output padding below the stride or the dilation, "
            text += f"at most {cross(most)}, found {cross(extra)}."
            fit = tuple(map(min, extra, most))
            less = Set(f"Set output padding to {cross(fit)}", {"output_padding": fit})
            return Trouble(text, "Take less output padding.", "", (less,))
        channels, *places = spec.shape
        out = tuple(
            (place - 1) * stride - 2 * padding + reach + more
            for place, stride, padding, reach, more in zip(
                places, windows.stride, windows.padding, windows.reach, extra, strict=True
            )
        )
        if min(out) < 1:
            text = f"Expected padding that leaves something, found {cross(windows.padding)}, "
            text += f"which leaves {cross(out)} of the output."
            none = Set("Set padding to 0", {"padding": (0,)})
            return Trouble(text, "Take less padding or a larger kernel.", "in", (none,))
        weights = channels * (self.filters // self.groups) * prod(windows.kernel)
        parameters = weights + (self.filters if self.bias else 0)
        return Result((Spec((self.filters, *out)),), parameters, weights * prod(places))

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's transposed convolution over as many axes."""
        extra = per_axis(self.output_padding, self.axes)
        more = {"output_padding": as_argument(extra)} if any(extra) else {}
        channels, moves = inputs[0].shape[0], self._moves()
        return self._call(channels, self.filters, moves, self.groups, bias=self.bias, **more)

    def brief(self) -> str:
        """Show filters and kernel."""
        return f"{self.filters} · {brief_sizes(self.kernel, self.axes)}"


@dataclass(frozen=True)
class ConvTranspose1d(_Transposed):
    """Spreads each step of a sequence over several, with learned filters (channels × steps)."""

    axes: ClassVar[int] = 1
    use: ClassVar[str] = "To lengthen a sequence, as decoders of signals do."


@dataclass(frozen=True)
class ConvTranspose2d(_Transposed):
    """Spreads each point of a picture over several, with learned filters."""

    axes: ClassVar[int] = 2
    use: ClassVar[str] = "To enlarge a picture, as decoders, GANs and U-Nets do."


@dataclass(frozen=True)
class ConvTranspose3d(_Transposed):
    """Spreads each point of a volume over several, with learned filters."""

    axes: ClassVar[int] = 3
    use: ClassVar[str] = "To enlarge a volume, as decoders of scans do."
