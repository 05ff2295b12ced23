"""Rectangles of the canvas, and how far they must move not to lie over each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil, hypot
from typing import NamedTuple

import numpy as np

APART = 16.0
"""Canvas units that are left between what was moved out of the way and what it lay over."""
MOST_PAIRS = 4_000_000
"""Pairs of rectangles that are looked at one by one; more are looked at as a whole."""


class Box(NamedTuple):
    """A rectangle by its edges."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """How high it is."""
        return self.bottom - self.top

    @property
    def area(self) -> float:
        """How much it covers."""
        return self.width * self.height

    def moved(self, dx: float, dy: float) -> Box:
        """Return it elsewhere."""
        return Box(self.left + dx, self.top + dy, self.right + dx, self.bottom + dy)

    def at(self, left: float, top: float) -> Box:
        """Return it with its corner at a place."""
        return Box(left, top, left + self.width, top + self.height)

    def holds(self, other: Box) -> bool:
        """Return whether another lies in it as a whole."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and self.right >= other.right
            and self.bottom >= other.bottom
        )


def around(boxes: Iterable[Box]) -> Box:
    """Return the rectangle around others; an empty one for none."""
    found = list(boxes)
    if not found:
        return Box(0.0, 0.0, 0.0, 0.0)
    lefts, tops, rights, bottoms = zip(*found, strict=True)
    return Box(min(lefts), min(tops), max(rights), max(bottoms))


def distance(one: Box, other: Box) -> float:
    """Return how far apart two rectangles are; 0 where they touch."""
    across = max(one.left - other.right, other.left - one.right, 0.0)
    down = max(one.top - other.bottom, other.top - one.bottom, 0.0)
    return hypot(across, down)


def free_shift(box: Box, taken: Sequence[Box], raster: float) -> float:
    """Return how far up or down a rectangle must move to lie over none of these."""
    return apart([box], taken, raster)


def apart(mine: Sequence[Box], others: Sequence[Box], raster: float) -> float:
    """Return the least way up or down by which rectangles lie over none of the others."""
    if not mine or not others:
        return 0.0
    if len(mine) * len(others) > MOST_PAIRS:
        mine = [around(mine)]
    a, b = np.array(mine, dtype=float), np.array(others, dtype=float)
    meets = (a[:, None, 0] < b[None, :, 2]) & (a[:, None, 2] > b[None, :, 0])
    one, other = np.nonzero(meets)
    # each pair forbids the ways from `low` to `high`
    low, high = b[other, 1] - a[one, 3], b[other, 3] - a[one, 1]
    if not ((low < 0) & (high > 0)).any():
        return 0.0
    low, high = low - APART, high + APART
    order = np.argsort(low)
    up = down = 0.0
    for begin, end in zip(low[order].tolist(), high[order].tolist(), strict=True):
        if begin < down < end:
            down = ceil(end / raster) * raster
    order = np.argsort(-high)
    for begin, end in zip(low[order].tolist(), high[order].tolist(), strict=True):
        if begin < up < end:
            up = -ceil(-begin / raster) * raster
    return down if down <= -up else up
