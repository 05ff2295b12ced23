"""Max unpooling: each number goes back to the place that max pooling took it from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from designer.blocks.block import Port, Result, Set, Trouble
from designer.blocks.pooling import _OverAxes
from designer.blocks.shape_rules import as_argument, brief_sizes, cross, per_axis, wrong_element
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import Sizes, param


@dataclass(frozen=True)
class _Unpooling(_OverAxes):
    """Unpooling along the last axes."""

    formula: ClassVar[str] = "y[c, i[c, p]] = x[c, p], and 0 elsewhere"
    reference: ClassVar[str] = "Zeiler and Fergus 2014, Visualizing convolutional networks"
    stem: ClassVar[str] = "unpool"

    kernel: Sizes = param((2,), "Size of the window of the pooling that is undone.", low=1)
    stride: Sizes | None = param(
        None, "Steps between its windows; empty takes the size of the window.", low=1
    )
    padding: Sizes = param((0,), "Places that it added on each side.", low=0)
    size: Sizes | None = param(
        None, "Size that the pooling found; empty where windows filled it to the end.", low=1
    )

    def inputs(self) -> tuple[Port, ...]:
        """Return the numbers, and the places that max pooling gives beside them."""
        return (Port("in"), Port("indices"))

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Give the size back that the pooling took away."""
        spec, places = inputs
        refusal = self._refusal(spec) or wrong_element(places, "int64", "indices")
        if refusal:
            return refusal
        if spec.rank == self.axes:
            text = f"Expected channels before the {self.axes} axes of places, found {spec}."
            return Trouble(text, "Reshape it to one channel.", "in")
        if places.shape != spec.shape:
            text = f"Expected one index for each number, {spec}, found {places}."
            hint = "Wire the indices of the max pooling that gave these sizes."
            return Trouble(text, hint, "indices")
        usual, low, high = self._bounds(spec)
        size = per_axis(self.size, self.axes) if self.size else usual
        fits = all(map(int.__gt__, size, low)) and all(map(int.__lt__, size, high))
        if (self.size and not fits) or min(size) < 1:
            text = f"Expected a size within one stride of {cross(usual)}, found {cross(size)}."
            if min(usual) < 1:
                less = (Set("Set padding to 0", {"padding": (0,), "size": None}),)
                return Trouble(text, "Take less padding.", "", less)
            fitting = (Set(f"Take {cross(usual)}", {"size": None}),)
            return Trouble(text, "Give the size that went into the pooling.", "", fitting)
        return Result((Spec((spec.shape[0], *size)),))

    def _bounds(self, spec: Spec) -> tuple[tuple[int, ...], ...]:
        """Return the usual size, and the sizes that it stays above and below."""
        kernel = per_axis(self.kernel, self.axes)
        stride = per_axis(self.stride or self.kernel, self.axes)
        padding = per_axis(self.padding, self.axes)
        usual = tuple(
            (place - 1) * step - 2 * pad + window
            for place, step, pad, window in zip(
                spec.shape[1:], stride, padding, kernel, strict=True
            )
        )
        low = tuple(one - step for one, step in zip(usual, stride, strict=True))
        return usual, low, tuple(one + step for one, step in zip(usual, stride, strict=True))

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's module of the same name."""
        kernel, stride = as_argument(self.kernel), as_argument(self.stride or self.kernel)
        padding = {"padding": as_argument(self.padding)} if any(self.padding) else {}
        arguments = (kernel,) if kernel == stride else (kernel, stride)
        return Call(f"torch.nn.{type(self).__name__}", arguments, padding)

    def forward(self, layer: str, *arguments: str) -> str:
        """Name the size where it is not the usual one."""
        if self.size is None:
            return super().forward(layer, *arguments)
        size = ", ".join(map(str, per_axis(self.size, self.axes)))
        size = f"({size},)" if self.axes == 1 else f"({size})"
        return f"{layer}({', '.join(arguments)}, output_size={size})"

    def brief(self) -> str:
        """Show the window."""
        return brief_sizes(self.kernel, self.axes)


@dataclass(frozen=True)
class MaxUnpool1d(_Unpooling):
    """Puts the numbers of a pooled sequence back to the steps they came from."""

    axes: ClassVar[int] = 1
    use: ClassVar[str] = "In decoders of signals, with the indices of the max pooling before."


@dataclass(frozen=True)
class MaxUnpool2d(_Unpooling):
    """Puts the numbers of a pooled picture back to the points they came from."""

    axes: ClassVar[int] = 2
    use: ClassVar[str] = "In decoders of pictures such as SegNet, with the indices of the pooling."


@dataclass(frozen=True)
class MaxUnpool3d(_Unpooling):
    """Puts the numbers of a pooled volume back to the points they came from."""

    axes: ClassVar[int] = 3
    use: ClassVar[str] = "In decoders of volumes, with the indices of the max pooling before."
