"""Convolutions over one, two and three axes, and over pictures channel by channel."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import gcd, prod
from typing import Any, ClassVar, NamedTuple

from designer.blocks.block import Block, Result, Set, Trouble
from designer.blocks.shape import reshapes
from designer.blocks.shape_rules import (
    as_argument,
    brief_sizes,
    cross,
    for_axes,
    per_axis,
    window,
    wrong_element,
    wrong_rank,
)
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import Parameter, Sizes, param


class _Windows(NamedTuple):
    """How filters move over an input, with one number for each axis."""

    kernel: Sizes
    stride: Sizes
    padding: Sizes
    dilation: Sizes

    @property
    def reach(self) -> Sizes:
        """Places from the first to the last point of a window."""
        return tuple(d * (k - 1) + 1 for d, k in zip(self.dilation, self.kernel, strict=True))


@dataclass(frozen=True)
class _Sliding(Block):
    """What every convolution shares."""

    family: ClassVar[str] = "Convolution"
    stem: ClassVar[str] = "conv"
    reference: ClassVar[str] = "LeCun et al. 1998, Gradient-based learning applied to documents"
    axes: ClassVar[int] = 2
    module: ClassVar[str] = "Conv"
    """How the name of torch's modules begins."""

    @classmethod
    @cache
    def parameters(cls) -> tuple[Parameter, ...]:
        """Return the parameters, with sizes for as many axes as it slides along."""
        return for_axes(super().parameters(), cls.axes)

    def _windows(self, *sizes: Sizes) -> _Windows:
        return _Windows(*(per_axis(size, self.axes) for size in sizes))

    def _refusal(self, spec: Spec) -> Trouble | None:
        return wrong_element(spec, "float32") or wrong_rank(
            spec, self.axes + 1, reshapes(spec, self.axes + 1)
        )

    def _indivisible(self, channels: int, filters: int, groups: int) -> Trouble | None:
        """Return the trouble of groups that do not divide channels and filters, or None."""
        for name, count in (("channels of the input", channels), ("filters", filters)):
            if count % groups:
                text = f"Expected {name} that {groups} groups divide, found {count}."
                fewer = dict.fromkeys((gcd(channels, filters, groups), 1))
                proposals = tuple(Set(f"Set groups to {n}", {"groups": n}) for n in fewer)
                return Trouble(text, "Take groups that divide both.", "in", proposals)
        return None

    def _slide(
        self, spec: Spec, windows: _Windows, filters: int, groups: int, *, bias: bool
    ) -> Result | Trouble:
        """Return the outcome of filters that move over an input."""
        channels, *places = spec.shape
        sizes = zip(places, *windows, strict=True)
        out = tuple(window(*one) for one in sizes)
        if min(out) < 1:
            return self._too_small(windows, places)
        weights = filters * (channels // groups) * prod(windows.kernel)
        parameters = weights + (filters if bias else 0)
        return Result((Spec((filters, *out)),), parameters, weights * prod(out))

    def _too_small(self, windows: _Windows, places: list[int]) -> Trouble:
        reach = windows.reach
        text = f"Expected an input of at least the window's {cross(reach)}, found {cross(places)}."
        pad = tuple(size // 2 for size in reach)
        proposals = [Set(f"Pad by {cross(pad)}", {"padding": pad})]
        if any(size > 1 for size in windows.dilation):
            proposals.append(Set("Set dilation to 1", {"dilation": (1,)}))
        fit = tuple(map(min, windows.kernel, places))
        proposals.append(Set(f"Use a kernel of {cross(fit)}", {"kernel": fit, "dilation": (1,)}))
        return Trouble(text, "Make the kernel smaller or add padding.", "in", tuple(proposals))

    def _call(
        self,
        channels: int,
        filters: int,
        windows: _Windows,
        groups: int,
        *,
        bias: bool,
        **more: Any,
    ) -> Call:
        """Return torch's module with those arguments that differ from its defaults."""
        keywords: dict[str, Any] = {"kernel_size": as_argument(windows.kernel)}
        usual = (("stride", windows.stride, 1), ("padding", windows.padding, 0))
        for name, sizes, default in usual:
            if set(sizes) != {default}:
                keywords[name] = as_argument(sizes)
        keywords |= more
        if set(windows.dilation) != {1}:
            keywords["dilation"] = as_argument(windows.dilation)
        if groups != 1:
            keywords["groups"] = groups
        if not bias:
            keywords["bias"] = False
        return Call(f"torch.nn.{self.module}{self.axes}d", (channels, filters), keywords)


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
class DepthwiseConv2d(_Sliding):
    """Slides filters over each channel of a picture alone (channels × height × width)."""

    formula: ClassVar[str] = "y[m·c + j, p] = b[m·c + j] + Σ w[m·c + j, k] · x[c, s·p + d·k]"
    use: ClassVar[str] = "Before a 1×1 convolution: together they cost far less than a full one."
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
        """Return torch's Conv2d with as many groups as channels."""
        channels = inputs[0].shape[0]
        filters = channels * self.multiplier
        return self._call(channels, filters, self._moves(), channels, bias=self.bias)

    def brief(self) -> str:
        """Show the kernel, and filters a channel where there are several."""
        kernel = brief_sizes(self.kernel, self.axes)
        return kernel if self.multiplier == 1 else f"{self.multiplier} each · {kernel}"


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
