"""Thousands of rectangles or lines handed to a painter without making a Python object for each.

The objects are made once and lie over the memory of arrays, as pyqtgraph does it; a frame only
writes the arrays. Made one by one, 5,000 rectangles take longer than drawing them.
"""

from __future__ import annotations

from typing import Any, Generic, TypeVar

import numpy as np
import shiboken6
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF

Shape = TypeVar("Shape", QRectF, QLineF)
_NUMBERS = 4
"""Both shapes are four doubles in memory: x, y, width, height, or two points."""
_PART = 1024
"""Shapes that are made room for at a time, which takes about two milliseconds."""


class Shapes(Generic[Shape]):
    """Room for many shapes of one kind, used again every frame."""

    def __init__(self, kind: type[Shape]) -> None:
        self._kind: type[Any] = kind
        self._parts: list[NDArray[np.float64]] = []
        self._shapes: list[Shape] = []

    def of(self, numbers: NDArray[np.float64]) -> list[Shape]:
        """Return a shape for every row; they hold good until the next call."""
        count = len(numbers)
        while self.make_room(count):
            pass
        for place, begin in enumerate(range(0, count, _PART)):
            some = numbers[begin : begin + _PART]
            self._parts[place][: len(some)] = some
        return self._shapes[:count]

    def make_room(self, count: int) -> bool:
        """Make a part of the room for so many shapes; return whether there was any to make."""
        if count <= len(self._shapes):
            return False
        part = np.zeros((_PART, _NUMBERS))
        self._parts.append(part)
        first, step = part.ctypes.data, part.strides[0]
        for place in range(_PART):
            shape: Any = shiboken6.wrapInstance(first + place * step, self._kind)
            self._shapes.append(shape)
        return True
