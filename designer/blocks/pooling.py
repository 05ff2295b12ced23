"""Pooling: a window or an axis gives one number, its largest or its mean."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from designer.blocks.block import Block, Result, Set, Trouble
from designer.blocks.shape import reshapes
from designer.blocks.shape_rules import (
    AXES,
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


@dataclass(frozen=True)
class _OverAxes(Block):
    """What all pooling shares: it acts on the last axes, each channel alone."""

    family: ClassVar[str] = "Pooling"
    stem: ClassVar[str] = "pool"
    axes: ClassVar[int] = 2

    @classmethod
    @cache
    def parameters(cls) -> tuple[Parameter, ...]:
        """Return the parameters, with sizes for as many axes as it acts on."""
        return for_axes(super().parameters(), cls.axes)

    def _refusal(self, spec: Spec) -> Trouble | None:
        # torch pools whole numbers on some devices and for some axes only: refused on all
        refusal = wrong_element(spec, "float32")
        if refusal or spec.rank == self.axes:
            return refusal
        return wrong_rank(spec, self.axes + 1, reshapes(spec, self.axes + 1))

    def _result(self, spec: Spec, places: tuple[int, ...]) -> Result:
        """Return the channels with new sizes; without channels, torch takes one for granted."""
        channels = spec.shape[: -self.axes]
        doubt = None
        if not channels:
            text = f"Expected {AXES[self.axes + 1]}, found {spec} without channels."
            add = reshapes(spec, self.axes + 1)
            doubt = Trouble(text, "It is taken as one channel.", "in", add)
        return Result((Spec(channels + places),), warning=doubt)


@dataclass(frozen=True)
class _Pooling(_OverAxes):
    """Pooling by a window that moves."""

    whole_window: ClassVar[bool] = False
    """Whether torch wants an input as large as the window, whatever the padding adds."""

    kernel: Sizes = param((2,), "Size of the window.", low=1)
    stride: Sizes | None = param(
        None, "Steps between windows; empty takes the size of the window.", low=1
    )
    padding: Sizes = param(
        (0,), "Places added on each side: zeros in a mean, never the largest.", low=0
    )
    ceil: bool = param(False, "Whether a window that hangs over the edge counts too.")

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Move the window over each channel."""
        (spec,) = inputs
        refusal = self._refusal(spec)
        if refusal:
            return refusal
        kernel = per_axis(self.kernel, self.axes)
        stride = per_axis(self.stride or self.kernel, self.axes)
        padding = per_axis(self.padding, self.axes)
        half = tuple(size // 2 for size in kernel)
        if any(map(int.__gt__, padding, half)):
            text = f"Expected padding of at most half the window, {cross(half)}, "
            text += f"found {cross(padding)}."
            fit = tuple(map(min, padding, half))
            less = Set(f"Pad by {cross(fit)}", {"padding": fit})
            return Trouble(text, "Take a larger window or less padding.", "in", (less,))
        places = spec.shape[-self.axes :]
        out = tuple(
            window(*sizes, ceil=self.ceil)
            for sizes in zip(places, kernel, stride, padding, strict=True)
        )
        too_small = self.whole_window and any(map(int.__lt__, places, kernel))
        if min(out) < 1 or too_small:
            text = f"Expected an input of at least the window, {cross(kernel)}, "
            text += f"found {cross(places)}."
            fit = tuple(map(min, kernel, places))
            smaller = {"kernel": fit, "padding": (0,)}
            proposals = (
                Set(f"Use a window of {cross(fit)}", smaller),
                Set("Count windows that hang over", {"ceil": True}),
            )
            return Trouble(text, "Make the window smaller, or pool less before.", "in", proposals)
        return self._result(spec, out)

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's module of the same name."""
        arguments = [as_argument(self.kernel)]
        if self.stride and as_argument(self.stride) != as_argument(self.kernel):
            arguments.append(as_argument(self.stride))
        keywords: dict[str, int | tuple[int, ...]] = {}
        if any(self.padding):
            keywords["padding"] = as_argument(self.padding)
        if self.ceil:
            keywords["ceil_mode"] = True
        return Call(f"torch.nn.{type(self).__name__}", tuple(arguments), keywords)

    def brief(self) -> str:
        """Show the window, and the steps where they differ."""
        kernel = brief_sizes(self.kernel, self.axes)
        stride = brief_sizes(self.stride or self.kernel, self.axes)
        return kernel if kernel == stride else f"{kernel} / {stride}"


@dataclass(frozen=True)
class _MaxPooling(_Pooling):
    formula: ClassVar[str] = "y[c, p] = max x[c, s·p + k] over the window k"
    reference: ClassVar[str] = "Ranzato et al. 2007, Unsupervised learning of invariant features"


@dataclass(frozen=True)
class MaxPool1d(_MaxPooling):
    """Keeps the largest number of each window along a sequence (channels × steps)."""

    axes: ClassVar[int] = 1
    use: ClassVar[str] = "To shorten a sequence and keep what stood out."


@dataclass(frozen=True)
class MaxPool2d(_MaxPooling):
    """Keeps the largest number of each window of a picture (channels × height × width)."""

    axes: ClassVar[int] = 2
    use: ClassVar[str] = "After convolutions, to halve a picture and keep what stood out."


@dataclass(frozen=True)
class MaxPool3d(_MaxPooling):
    """Keeps the largest number of each window of a volume (channels × depth × height × width)."""

    axes: ClassVar[int] = 3
    use: ClassVar[str] = "To halve a volume and keep what stood out."


@dataclass(frozen=True)
class _AveragePooling(_Pooling):
    formula: ClassVar[str] = "y[c, p] = mean of x[c, s·p + k] over the window k"
    reference: ClassVar[str] = "LeCun et al. 1998, Gradient-based learning applied to documents"


@dataclass(frozen=True)
class AvgPool1d(_AveragePooling):
    """Takes the mean of each window along a sequence (channels × steps)."""

    axes: ClassVar[int] = 1
    use: ClassVar[str] = "To shorten a sequence smoothly."


@dataclass(frozen=True)
class AvgPool2d(_AveragePooling):
    """Takes the mean of each window of a picture (channels × height × width)."""

    axes: ClassVar[int] = 2
    use: ClassVar[str] = "To halve a picture smoothly, as LeNet-5 does."


@dataclass(frozen=True)
class AvgPool3d(_AveragePooling):
    """Takes the mean of each window of a volume (channels × depth × height × width)."""

    axes: ClassVar[int] = 3
    whole_window: ClassVar[bool] = True
    use: ClassVar[str] = "To halve a volume smoothly."


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
class AdaptiveMaxPool2d(_Adaptive):
    """Keeps the largest numbers of a picture so that a given height and width come out."""

    axes: ClassVar[int] = 2
    formula: ClassVar[str] = "y[c, p] = max of the p-th part of x[c]"
    use: ClassVar[str] = "Before the last dense layer, where one strong place should decide."
    reference: ClassVar[str] = "Oquab et al. 2015, Is object localization for free?"
