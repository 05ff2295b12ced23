"""Steps that change colours."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from designer.data.inputs import Array, DataError
from designer.data.pictures.step import PictureStep, Shape

RED, GREEN, BLUE = 19595, 38470, 7471
"""Parts of 65,536 by which colours are seen as bright (ITU-R BT.601)."""


@dataclass(frozen=True)
class Grey(PictureStep):
    """Makes one channel of brightness out of three of colour; grey pictures stay as they are."""

    def shape(self, shape: Shape) -> Shape:
        """Return one channel. Raises DataError where there are neither one nor three."""
        if shape[0] not in (1, 3):
            raise DataError(
                f"Grey: pictures of {shape[0]} channels have no red, green and blue to make grey "
                "of; take the step away."
            )
        return 1, *shape[1:]

    def apply(self, pictures: Array) -> Array:
        """Weigh the colours as an eye does, rounded for bytes as Pillow does it."""
        if pictures.shape[1] == 1:
            return pictures.copy()
        wide = np.uint32 if pictures.dtype == np.uint8 else np.float32
        red, green, blue = (
            pictures[:, place].astype(wide) * wide(weight)
            for place, weight in enumerate((RED, GREEN, BLUE))
        )
        seen: Array = red + green + blue
        if pictures.dtype == np.uint8:
            return ((seen + 2**15) >> 16).astype(np.uint8)[:, None]
        return (seen / np.float32(2**16))[:, None]


@dataclass(frozen=True)
class Invert(PictureStep):
    """Turns dark into bright: bytes become 255 less themselves, other numbers 1 less themselves."""

    def shape(self, shape: Shape) -> Shape:
        """Return the shape as it is."""
        return shape

    def apply(self, pictures: Array) -> Array:
        """Invert every channel."""
        if pictures.dtype == np.uint8:
            return 255 - pictures
        return 1 - pictures
