"""Pictures as under another light."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from designer.data.augmentation.augmentation import Augmentation, Tones, between, some
from designer.unit import param

if TYPE_CHECKING:
    from torch import Generator, Tensor

SEEN = (0.299, 0.587, 0.114)
"""Parts by which red, green and blue are seen as bright (ITU-R BT.601)."""


@dataclass(frozen=True)
class ColourJitter(Augmentation):
    """Changes brightness, contrast, saturation and hue, in this order.

    Saturation and hue need three channels; grey pictures have neither.
    """

    title: ClassVar[str] = "Colour jitter"
    use: ClassVar[str] = "For photographs taken in any light; not where colour tells the class."
    reference: ClassVar[str] = (
        "Krizhevsky et al. 2012, ImageNet classification with deep convolutional neural networks"
    )

    brightness: float = param(
        0.2, "Largest change: with 0.2 points are multiplied by 0.8 to 1.2.", low=0.0, high=1.0
    )
    contrast: float = param(
        0.2, "Largest change of the distance from the mean brightness.", low=0.0, high=1.0
    )
    saturation: float = param(0.2, "Largest change of the distance from grey.", low=0.0, high=1.0)
    hue: float = param(
        0.02, "Farthest turn of the circle of colours, of which 0.5 is half.", low=0.0, high=0.5
    )
    chance: float = param(1.0, "Part of the pictures that is changed.", low=0.0, high=1.0)

    def apply(self, inputs: Tensor, generator: Generator, tones: Tones) -> Tensor:
        """Change every picture in its own way; nothing becomes darker than black."""
        import torch

        black, white = (tone.view(1, -1, 1, 1) for tone in (tones.black, tones.white))
        chosen = some(self.chance, inputs, generator)

        def factors(most: float) -> Tensor:
            return between(1 - most, 1 + most, len(inputs), generator, inputs).view(-1, 1, 1, 1)

        lit = (inputs - black) / (white - black)
        if self.brightness:
            lit = (lit * factors(self.brightness)).clamp(0, 1)
        if self.contrast:
            mean = brightness(lit).mean((1, 2, 3), keepdim=True)
            lit = (mean + (lit - mean) * factors(self.contrast)).clamp(0, 1)
        if self.saturation and inputs.shape[1] == 3:
            grey = brightness(lit)
            lit = (grey + (lit - grey) * factors(self.saturation)).clamp(0, 1)
        if self.hue and inputs.shape[1] == 3:
            lit = turned(lit, between(-self.hue, self.hue, len(inputs), generator, inputs))
        return torch.where(chosen, lit * (white - black) + black, inputs)


def brightness(pictures: Tensor) -> Tensor:
    """Return N × 1 × height × width: how bright every point is seen."""
    if pictures.shape[1] != 3:
        return pictures.mean(1, keepdim=True)
    red, green, blue = pictures.unbind(1)
    return (red * SEEN[0] + green * SEEN[1] + blue * SEEN[2]).unsqueeze(1)


def turned(pictures: Tensor, turns: Tensor) -> Tensor:
    """Return pictures whose hues are turned, 1 being a full circle.

    Pictures are N × 3 × height × width, from 0 to 1, and turns N. Value and saturation in the
    sense of HSV stay (Smith 1978, Color gamut transform pairs).
    """
    import torch

    red, green, blue = pictures.unbind(1)
    value, largest = pictures.max(1)
    chroma = value - pictures.amin(1)
    whole = torch.where(chroma > 0, chroma, torch.ones_like(chroma))
    sixths = torch.where(
        largest == 0,
        (green - blue) / whole,
        torch.where(largest == 1, 2 + (blue - red) / whole, 4 + (red - green) / whole),
    )
    sixths = sixths + 6 * turns.view(-1, 1, 1)
    place = torch.stack([(offset + sixths) % 6 for offset in (5, 3, 1)], 1)
    ramps = torch.minimum(place, 4 - place).clamp(0, 1)
    return value.unsqueeze(1) - chroma.unsqueeze(1) * ramps
