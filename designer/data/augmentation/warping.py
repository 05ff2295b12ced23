"""Pictures turned, enlarged and sheared: every new point is mixed from four old ones."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from designer.data.augmentation.augmentation import Augmentation, Tones, between, some
from designer.unit import param

if TYPE_CHECKING:
    from torch import Generator, Tensor


@dataclass(frozen=True)
class Rotate(Augmentation):
    """Turns pictures about their middle by a small angle."""

    use: ClassVar[str] = "Where a camera or a hand is not always straight."

    degrees: float = param(10.0, "Largest turn to either side.", low=0.0, high=180.0, suffix="°")

    def apply(self, inputs: Tensor, generator: Generator, tones: Tones) -> Tensor:
        """Turn every picture by an angle of its own; black comes in from the edge."""
        angles = _angles(self.degrees, inputs, generator)
        cos, sin = angles.cos(), angles.sin()
        return warped(inputs, _matrix(cos, -sin, sin, cos), None, tones)


@dataclass(frozen=True)
class Affine(Augmentation):
    """Moves, turns, enlarges and shears pictures, all at once."""

    use: ClassVar[str] = "One unit for every small change of the point of view."

    degrees: float = param(10.0, "Largest turn to either side.", low=0.0, high=180.0, suffix="°")
    shift: float = param(0.1, "Farthest move, as part of height and width.", low=0.0, high=1.0)
    scale: float = param(
        0.1,
        "Largest change of size: with 0.1 pictures become up to 10% larger or smaller.",
        low=0.0,
        high=0.9,
    )
    shear: float = param(5.0, "Largest shear to either side.", low=0.0, high=60.0, suffix="°")
    chance: float = param(1.0, "Part of the pictures that is changed.", low=0.0, high=1.0)

    def apply(self, inputs: Tensor, generator: Generator, tones: Tones) -> Tensor:
        """Change every picture in its own way; black comes in from the edge."""
        import torch

        count, _, height, width = inputs.shape
        chosen = some(self.chance, inputs, generator)
        angles = _angles(self.degrees, inputs, generator)
        slant = _angles(self.shear, inputs, generator).tan()
        size = between(1 - self.scale, 1 + self.scale, count, generator, inputs)
        right = between(-self.shift * width, self.shift * width, count, generator, inputs)
        down = between(-self.shift * height, self.shift * height, count, generator, inputs)
        cos, sin = angles.cos(), angles.sin()
        turn = _matrix(cos, -sin, sin, cos)
        lean = _matrix(
            torch.ones_like(slant), slant, torch.zeros_like(slant), torch.ones_like(slant)
        )
        matrix = turn @ lean / size.view(-1, 1, 1)
        changed = warped(inputs, matrix, torch.stack([right, down], 1), tones)
        return torch.where(chosen, changed, inputs)


@dataclass(frozen=True)
class ResizedCrop(Augmentation):
    """Cuts a piece of any size and place out of pictures and enlarges it to the former size."""

    title: ClassVar[str] = "Resized crop"
    use: ClassVar[str] = "For photographs in which things are near or far; the usual for ImageNet."
    reference: ClassVar[str] = "Szegedy et al. 2015, Going deeper with convolutions"

    least: float = param(0.5, "Smallest part of the area that is kept.", low=0.01, high=1.0)
    stretch: float = param(
        4 / 3, "Most that a side is stretched against the other.", low=1.0, high=4.0
    )
    chance: float = param(1.0, "Part of the pictures that is changed.", low=0.0, high=1.0)

    def apply(self, inputs: Tensor, generator: Generator, tones: Tones) -> Tensor:
        """Enlarge a piece of its own of every picture."""
        import torch

        count, _, height, width = inputs.shape
        chosen = some(self.chance, inputs, generator)
        area = between(self.least, 1.0, count, generator, inputs)
        bound = math.log(self.stretch)
        proportion = between(-bound, bound, count, generator, inputs).exp()
        wide, high = (
            (area * proportion).sqrt().clamp(max=1),
            (area / proportion).sqrt().clamp(max=1),
        )
        right = between(-1.0, 1.0, count, generator, inputs) * (1 - wide) * width / 2
        down = between(-1.0, 1.0, count, generator, inputs) * (1 - high) * height / 2
        zero = torch.zeros_like(wide)
        matrix = _matrix(wide, zero, zero, high)
        changed = warped(inputs, matrix, torch.stack([right, down], 1), tones, "border")
        return torch.where(chosen, changed, inputs)


def warped(
    pictures: Tensor, matrix: Tensor, move: Tensor | None, tones: Tones, beyond: str = "zeros"
) -> Tensor:
    """Return pictures whose point p is the point matrix · p + move of those given.

    Points are counted from the middle. `matrix` is N × 2 × 2 over (right, down) in points, `move`
    N × 2. Black lies beyond the edge (“zeros”), or its last point goes on (“border”).
    """
    import torch
    from torch.nn.functional import affine_grid, grid_sample

    count, _, height, width = pictures.shape
    theta = torch.zeros(count, 2, 3, device=pictures.device)
    theta[:, :, :2] = matrix
    # The grid counts each axis from -1 to 1, so a picture that is not square needs its sides.
    theta[:, 0, 1] = matrix[:, 0, 1] * height / width
    theta[:, 1, 0] = matrix[:, 1, 0] * width / height
    if move is not None:
        theta[:, 0, 2] = move[:, 0] * 2 / width
        theta[:, 1, 2] = move[:, 1] * 2 / height
    grid = affine_grid(theta, list(pictures.shape), align_corners=False)
    black = tones.black.view(1, -1, 1, 1)
    return grid_sample(pictures - black, grid, "bilinear", beyond, align_corners=False) + black


def _angles(degrees: float, inputs: Tensor, generator: Generator) -> Tensor:
    """Return an angle for every picture, in radians."""
    import torch

    chance = torch.rand(len(inputs), generator=generator, device=inputs.device)
    return (2 * chance - 1) * torch.pi * degrees / 180


def _matrix(a: Tensor, b: Tensor, c: Tensor, d: Tensor) -> Tensor:
    """Return N matrices [[a, b], [c, d]]."""
    import torch

    return torch.stack([torch.stack([a, b], 1), torch.stack([c, d], 1)], 1)
