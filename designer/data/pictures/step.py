"""What a step of preparing pictures is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from designer.data.inputs import Array
from designer.unit import Unit

Shape = tuple[int, int, int]
"""Channels × height × width."""


@dataclass(frozen=True)
class PictureStep(Unit):
    """Something that is done to every picture in the same way, without chance."""

    family: ClassVar[str] = "Pictures"

    def shape(self, shape: Shape) -> Shape:
        """Return what pictures of a shape become. Raises DataError where it cannot be done."""
        raise NotImplementedError

    def apply(self, pictures: Array) -> Array:
        """Return N × channels × height × width pictures changed, without touching those given.

        They are bytes (0 to 255) or float32, and stay so.
        """
        raise NotImplementedError
