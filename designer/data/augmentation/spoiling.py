"""Pictures with less to see: pieces erased, noise, blur."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from designer.blocks.spec import Spec
from designer.data.augmentation.augmentation import Augmentation, Tones, between, some
from designer.unit import param

if TYPE_CHECKING:
    from torch import Generator, Tensor


@dataclass(frozen=True)
class Erase(Augmentation):
    """Covers a rectangle of pictures, so that no single place decides."""

    use: ClassVar[str] = "Where things may be hidden in part, or a network looks at one detail."
    reference: ClassVar[str] = "Zhong et al. 2017, Random erasing data augmentation"

    chance: float = param(0.5, "Part of the pictures that is covered.", low=0.0, high=1.0)
    least: float = param(0.02, "Smallest part of the area that is covered.", low=0.0, high=1.0)
    most: float = param(0.33, "Largest part of the area that is covered.", low=0.0, high=1.0)
    stretch: float = param(3.3, "Most that a side is longer than the other.", low=1.0, high=100.0)
    cover: str = param(
        "noise",
        "What covers it: points by chance, black, or the picture's own mean.",
        choices=("noise", "black", "mean"),
    )

    def trouble(self, inputs: Spec, classes: int) -> str:
        """Tell also of a smallest part above the largest."""
        found = super().trouble(inputs, classes)
        if not found and self.least > self.most:
            return (
                f"{self.label()}: the smallest part {self.least:g} is more than the largest "
                f"{self.most:g}; exchange them."
            )
        return found

    def apply(self, inputs: Tensor, generator: Generator, tones: Tones) -> Tensor:
        """Cover a rectangle of its own of some pictures."""
        import torch

        count, _, height, width = inputs.shape
        chosen = some(self.chance, inputs, generator)
        area = between(self.least, self.most, count, generator, inputs) * height * width
        bound = math.log(self.stretch)
        proportion = between(-bound, bound, count, generator, inputs).exp()
        down = _inside(height, (area * proportion).sqrt(), generator, inputs)
        across = _inside(width, (area / proportion).sqrt(), generator, inputs)
        covered = chosen & down.view(count, 1, height, 1) & across.view(count, 1, 1, width)
        return torch.where(covered, self._cover(inputs, generator, tones), inputs)

    def _cover(self, inputs: Tensor, generator: Generator, tones: Tones) -> Tensor:
        import torch

        black, white = (tone.view(1, -1, 1, 1) for tone in (tones.black, tones.white))
        if self.cover == "mean":
            return inputs.mean((2, 3), keepdim=True)
        if self.cover == "black":
            return black
        chance = torch.rand(inputs.shape, generator=generator, device=inputs.device)
        return black + (white - black) * chance


def _inside(total: int, length: Tensor, generator: Generator, like: Tensor) -> Tensor:
    """Return for N lengths, laid at places of their own, which of `total` points they cover."""
    import torch

    size = length.round().clamp(1, total)
    start = (between(0.0, 1.0, len(size), generator, like) * (total + 1 - size)).floor()
    points = torch.arange(total, device=like.device)
    return (points >= start[:, None]) & (points < (start + size)[:, None])


@dataclass(frozen=True)
class Noise(Augmentation):
    """Adds normal noise to every point of pictures."""

    use: ClassVar[str] = "Where cameras are poor; also to make an autoencoder denoise."
    reference: ClassVar[str] = "Bishop 1995, Training with noise is equivalent to Tikhonov"

    deviation: float = param(
        0.05, "Standard deviation; 1 is the distance from black to white.", low=0.0, high=10.0
    )
    chance: float = param(1.0, "Part of the pictures that is changed.", low=0.0, high=1.0)

    def apply(self, inputs: Tensor, generator: Generator, tones: Tones) -> Tensor:
        """Add noise to some pictures; points may become darker than black."""
        import torch

        chosen = some(self.chance, inputs, generator)
        noise = torch.randn(inputs.shape, generator=generator, device=inputs.device)
        strength = self.deviation * (tones.white - tones.black).view(1, -1, 1, 1)
        return torch.where(chosen, inputs + noise * strength, inputs)


@dataclass(frozen=True)
class Blur(Augmentation):
    """Makes pictures unsharp, each by a normal curve of its own width."""

    use: ClassVar[str] = "Where cameras are out of focus, or shapes matter more than grain."
    reference: ClassVar[str] = "Chen et al. 2020, A simple framework for contrastive learning"

    least: float = param(0.1, "Smallest standard deviation.", low=0.01, high=32.0, suffix="px")
    most: float = param(1.0, "Largest standard deviation.", low=0.01, high=32.0, suffix="px")
    chance: float = param(0.5, "Part of the pictures that is changed.", low=0.0, high=1.0)

    def trouble(self, inputs: Spec, classes: int) -> str:
        """Tell also of a smallest deviation above the largest."""
        found = super().trouble(inputs, classes)
        if not found and self.least > self.most:
            return (
                f"{self.label()}: the smallest deviation {self.least:g} is more than the largest "
                f"{self.most:g}; exchange them."
            )
        return found

    def apply(self, inputs: Tensor, generator: Generator, tones: Tones) -> Tensor:
        """Blur some pictures; beyond the edge its last point goes on."""
        import torch

        chosen = some(self.chance, inputs, generator)
        width = between(self.least, self.most, len(inputs), generator, inputs)
        return torch.where(chosen, blurred(inputs, width, math.ceil(3 * self.most)), inputs)


def blurred(pictures: Tensor, deviations: Tensor, reach: int) -> Tensor:
    """Return pictures blurred by N normal curves that end `reach` points from their middle."""
    import torch
    from torch.nn.functional import conv2d, pad

    count, channels, height, width = pictures.shape
    points = torch.arange(-reach, reach + 1, device=pictures.device)
    curve = torch.exp(-((points / deviations[:, None]) ** 2) / 2)
    curve = (curve / curve.sum(1, keepdim=True)).repeat_interleave(channels, 0)
    # Every channel of every picture is a group of one convolution, with a curve of its own.
    wide = pad(pictures, [reach] * 4, "replicate").reshape(
        1, count * channels, -1, width + 2 * reach
    )
    groups = count * channels
    down = conv2d(wide, curve[:, None, :, None], groups=groups)
    across = conv2d(down, curve[:, None, None, :], groups=groups)
    return across.view(count, channels, height, width)
