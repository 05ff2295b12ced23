"""What convolutions share: windows that move, and what cannot be."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import gcd, prod
from typing import Any, ClassVar, NamedTuple

from designer.blocks.block import Block, Result, Set, Trouble
from designer.blocks.shape import reshapes
from designer.blocks.shape_rules import (
    as_argument,
    cross,
    for_axes,
    per_axis,
    window,
    wrong_element,
    wrong_rank,
)
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import Parameter, Sizes


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
