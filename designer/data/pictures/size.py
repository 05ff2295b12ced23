"""Steps that change height and width."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from designer.data.inputs import Array, DataError
from designer.data.pictures.step import PictureStep, Shape
from designer.unit import Sizes, param


@dataclass(frozen=True)
class Resize(PictureStep):
    """Brings every picture to a height and width; what gets smaller is averaged over its points."""

    size: Sizes = param((32,), "Height and width in points.", low=1, high=4096, axes=2)
    fit: str = param(
        "crop",
        "How another proportion is made to fit: the middle is cut out, the whole picture is "
        "stretched, or it is kept whole between black bars.",
        choices=("crop", "stretch", "bars"),
    )
    points: str = param(
        "smooth",
        "Whether new points are mixed from their neighbours, or the nearest is taken as it is.",
        choices=("smooth", "nearest"),
    )

    def shape(self, shape: Shape) -> Shape:
        """Return the channels as they are, with the new height and width."""
        return shape[0], *_pair(self.size)

    def apply(self, pictures: Array) -> Array:
        """Resize one channel after the other, by Pillow."""
        from PIL import Image

        count, channels, *old = pictures.shape
        size = _pair(self.size)
        smooth = self.points == "smooth"
        way = Image.Resampling.BILINEAR if smooth else Image.Resampling.NEAREST
        box, place = self._box(old[0], old[1])
        top, left, height, width = place
        found = np.zeros((count, channels, *size), pictures.dtype)
        flat = np.ascontiguousarray(pictures).reshape(-1, *old)
        for number, target in enumerate(found.reshape(-1, *size)):
            smaller = Image.fromarray(flat[number]).resize((width, height), way, box)
            target[top : top + height, left : left + width] = smaller
        return found

    def _box(
        self, height: int, width: int
    ) -> tuple[tuple[float, float, float, float], tuple[int, int, int, int]]:
        """Return what is taken (left, top, right, bottom) and where it goes (top, left, size)."""
        tall, wide = _pair(self.size)
        whole = (0.0, 0.0, float(width), float(height))
        if self.fit == "crop":
            scale = min(height / tall, width / wide)
            left, top = (width - wide * scale) / 2, (height - tall * scale) / 2
            right, bottom = min(left + wide * scale, width), min(top + tall * scale, height)
            return (left, top, right, bottom), (0, 0, tall, wide)
        if self.fit == "bars":
            scale = max(height / tall, width / wide)
            high, broad = max(1, round(height / scale)), max(1, round(width / scale))
            return whole, ((tall - high) // 2, (wide - broad) // 2, high, broad)
        return whole, (0, 0, tall, wide)


@dataclass(frozen=True)
class CropCentre(PictureStep):
    """Keeps the middle of every picture."""

    title: ClassVar[str] = "Crop centre"

    size: Sizes = param((24,), "Height and width in points.", low=1, high=4096, axes=2)

    def shape(self, shape: Shape) -> Shape:
        """Return the channels as they are, with the new height and width. Raises DataError."""
        height, width = _pair(self.size)
        if height > shape[1] or width > shape[2]:
            raise DataError(
                f"Crop centre: a middle of {height}×{width} cannot be cut out of pictures of "
                f"{shape[1]}×{shape[2]}; make it smaller, or resize the pictures first."
            )
        return shape[0], height, width

    def apply(self, pictures: Array) -> Array:
        """Cut out the middle; with an odd rest one point more is lost at the end."""
        height, width = _pair(self.size)
        top, left = (pictures.shape[2] - height) // 2, (pictures.shape[3] - width) // 2
        return pictures[:, :, top : top + height, left : left + width].copy()


def _pair(size: Sizes) -> tuple[int, int]:
    return (size[0], size[1]) if len(size) == 2 else (size[0], size[0])
