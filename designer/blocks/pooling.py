"""Pooling: a window or an axis gives one number, its largest or its mean."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import Any, ClassVar

from designer.blocks.block import Block, Port, Result, Set, Trouble
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
class _Moving(_OverAxes):
    """Pooling by a window that moves."""

    whole_window: ClassVar[bool] = False
    """Whether torch wants an input as large as the window, whatever the padding adds."""

    kernel: Sizes = param((2,), "Size of the window.", low=1)
    stride: Sizes | None = param(
        None, "Steps between windows; empty takes the size of the window.", low=1
    )
    ceil: bool = param(False, "Whether a window that hangs over the edge counts too.")

    def _slide(self, spec: Spec, padding: tuple[int, ...]) -> Result | Trouble:
        """Return the outcome of a window that moves over each channel."""
        kernel = per_axis(self.kernel, self.axes)
        stride = per_axis(self.stride or self.kernel, self.axes)
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
            smaller: dict[str, Any] = {"kernel": fit}
            if any(padding):
                smaller["padding"] = (0,)
            proposals = (
                Set(f"Use a window of {cross(fit)}", smaller),
                Set("Count windows that hang over", {"ceil": True}),
            )
            return Trouble(text, "Make the window smaller, or pool less before.", "in", proposals)
        return self._result(spec, out)

    def _sizes(self) -> tuple[Any, ...]:
        """Return the window, and the steps where they differ from it."""
        kernel, stride = as_argument(self.kernel), as_argument(self.stride or self.kernel)
        return (kernel,) if kernel == stride else (kernel, stride)

    def brief(self) -> str:
        """Show the window, and the steps where they differ."""
        kernel = brief_sizes(self.kernel, self.axes)
        stride = brief_sizes(self.stride or self.kernel, self.axes)
        return kernel if kernel == stride else f"{kernel} / {stride}"


@dataclass(frozen=True)
class _Pooling(_Moving):
    """Pooling by a window that moves over a padded input."""

    padding: Sizes = param(
        (0,), "Places added on each side: zeros in a mean, never the largest.", low=0
    )

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Move the window over each channel."""
        (spec,) = inputs
        refusal = self._refusal(spec)
        if refusal:
            return refusal
        padding = per_axis(self.padding, self.axes)
        half = tuple(size // 2 for size in per_axis(self.kernel, self.axes))
        if any(map(int.__gt__, padding, half)):
            text = f"Expected padding of at most half the window, {cross(half)}, "
            text += f"found {cross(padding)}."
            fit = tuple(map(min, padding, half))
            less = Set(f"Pad by {cross(fit)}", {"padding": fit})
            return Trouble(text, "Take a larger window or less padding.", "in", (less,))
        return self._slide(spec, padding)

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's module of the same name."""
        keywords: dict[str, Any] = {}
        if any(self.padding):
            keywords["padding"] = as_argument(self.padding)
        if self.ceil:
            keywords["ceil_mode"] = True
        keywords |= self._further()
        return Call(f"torch.nn.{type(self).__name__}", self._sizes(), keywords)

    def _further(self) -> dict[str, Any]:
        """Return arguments that one kind of pooling has."""
        return {}


@dataclass(frozen=True)
class _MaxPooling(_Pooling):
    formula: ClassVar[str] = "y[c, p] = max x[c, s·p + k] over the window k"
    reference: ClassVar[str] = "Ranzato et al. 2007, Unsupervised learning of invariant features"

    indices: bool = param(
        False, "Whether the places of the largest numbers come out too, for max unpooling."
    )

    def outputs(self) -> tuple[Port, ...]:
        """Return the output, and the places where they are wanted."""
        return (Port("out"), Port("indices")) if self.indices else (Port("out"),)

    def _further(self) -> dict[str, Any]:
        return {"return_indices": True} if self.indices else {}

    def _result(self, spec: Spec, places: tuple[int, ...]) -> Result:
        found = super()._result(spec, places)
        if not self.indices:
            return found
        (out,) = found.outputs
        return replace(found, outputs=(out, Spec(out.shape, "int64")))


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

    count_padding: bool = param(True, "Whether the zeros of the padding count in the mean.")

    def _further(self) -> dict[str, Any]:
        return {} if self.count_padding else {"count_include_pad": False}


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
class _PowerPooling(_Moving):
    formula: ClassVar[str] = "y[c, p] = (Σ x[c, s·p + k]^power)^(1/power) over the window k"
    reference: ClassVar[str] = "Sermanet et al. 2012, Convolutional networks for house numbers"

    power: int = param(
        2,
        "The power: 1 adds up, 2 takes the length, high ones near the largest.",
        low=1,
        high=64,
    )

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Move the window over each channel."""
        (spec,) = inputs
        found = self._refusal(spec) or self._slide(spec, (0,) * self.axes)
        if isinstance(found, Trouble) or self.power == 1 or self.power % 2 == 0:
            return found
        text = f"Expected an even power, found {self.power}: negative sums give no number (NaN)."
        even = (Set(f"Use a power of {self.power + 1}", {"power": self.power + 1}),)
        doubt = Trouble(text, "Take an even one, or put a ReLU before it.", "", even)
        return replace(found, warning=found.warning or doubt)

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's module of the same name."""
        keywords = {"ceil_mode": True} if self.ceil else {}
        return Call(f"torch.nn.{type(self).__name__}", (self.power, *self._sizes()), keywords)


@dataclass(frozen=True)
class LPPool1d(_PowerPooling):
    """Takes the length of the numbers of each window along a sequence (channels × steps)."""

    axes: ClassVar[int] = 1
    use: ClassVar[str] = "To shorten a sequence with something between mean and largest."


@dataclass(frozen=True)
class LPPool2d(_PowerPooling):
    """Takes the length of the numbers of each window of a picture (channels × height × width)."""

    axes: ClassVar[int] = 2
    use: ClassVar[str] = "To halve a picture with something between mean and largest."


@dataclass(frozen=True)
class LPPool3d(_PowerPooling):
    """Takes the length of the numbers of each window of a volume."""

    axes: ClassVar[int] = 3
    whole_window: ClassVar[bool] = True
    use: ClassVar[str] = "To halve a volume with something between mean and largest."
