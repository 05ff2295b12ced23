"""Pictures mirrored and moved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from designer.blocks.spec import Spec
from designer.data.augmentation.augmentation import Augmentation, Tones, some
from designer.unit import param

if TYPE_CHECKING:
    from torch import Generator, Tensor


@dataclass(frozen=True)
class Flip(Augmentation):
    """Mirrors pictures left to right."""

    use: ClassVar[str] = "For most photographs; not where left and right mean something."

    chance: float = param(0.5, "Part of the pictures that is mirrored.", low=0.0, high=1.0)

    def apply(self, inputs: Tensor, generator: Generator, tones: Tones) -> Tensor:
        """Mirror some of the pictures."""
        import torch

        return torch.where(some(self.chance, inputs, generator), inputs.flip(3), inputs)


@dataclass(frozen=True)
class FlipVertically(Augmentation):
    """Mirrors pictures top to bottom."""

    title: ClassVar[str] = "Flip vertically"
    use: ClassVar[str] = "For pictures from above or through a microscope, which have no upside."

    chance: float = param(0.5, "Part of the pictures that is mirrored.", low=0.0, high=1.0)

    def apply(self, inputs: Tensor, generator: Generator, tones: Tones) -> Tensor:
        """Mirror some of the pictures."""
        import torch

        return torch.where(some(self.chance, inputs, generator), inputs.flip(2), inputs)


@dataclass(frozen=True)
class Shift(Augmentation):
    """Moves pictures by a few points in any direction.

    It is also known as a random crop with padding: every picture gets a margin, and a piece of its
    former size is cut out at a place of its own.
    """

    use: ClassVar[str] = "Where things do not always lie in the middle; 4 px for pictures of 32×32."
    reference: ClassVar[str] = "He et al. 2016, Deep residual learning for image recognition"

    points: int = param(2, "Farthest move along each axis.", low=0, high=1024, suffix="px")
    margin: str = param(
        "black",
        "What comes in from the edge: black, the picture mirrored there, or its last point.",
        choices=("black", "mirror", "edge"),
    )

    def trouble(self, inputs: Spec, classes: int) -> str:
        """Tell also of a margin that the picture is too small to be mirrored for."""
        found = super().trouble(inputs, classes)
        if not found and self.margin == "mirror" and self.points >= min(inputs.shape[1:]):
            return (
                f"{self.label()}: pictures of {inputs.shape[1]}×{inputs.shape[2]} are too small to "
                f"be mirrored {self.points} px beyond their edge; move them less far."
            )
        return found

    def apply(self, inputs: Tensor, generator: Generator, tones: Tones) -> Tensor:
        """Cut every picture out of one with a margin, at a place of its own."""
        import torch
        from torch.nn.functional import pad

        count, _, height, width = inputs.shape
        far, device = self.points, inputs.device
        places = 2 * far + 1
        down, right = torch.randint(places, (2, count), generator=generator, device=device)
        if self.margin == "black":
            larger = tones.black.view(1, -1, 1, 1).repeat(
                count, 1, height + 2 * far, width + 2 * far
            )
            larger[:, :, far : far + height, far : far + width] = inputs
        else:
            larger = pad(inputs, [far] * 4, "reflect" if self.margin == "mirror" else "replicate")
        # All cuts as one view, N × C × places × places × H × W, of which one each is copied.
        cuts = larger.unfold(2, height, 1).unfold(3, width, 1)
        return cuts[torch.arange(count, device=device), :, down, right]
