"""Random changes to pictures while they are learnt from, made on the device a batch at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from designer.blocks.spec import Spec
from designer.data.inputs import DataError
from designer.unit import Choice, ParameterError, Unit, discover, param

if TYPE_CHECKING:
    from torch import Generator, Tensor


@dataclass(frozen=True)
class Augmentation(Unit):
    """A random change that leaves the meaning of a picture as it is."""

    family: ClassVar[str] = "Augmentation"

    def apply(self, pictures: Tensor, generator: Generator, background: Tensor) -> Tensor:
        """Return N × C × H × W pictures changed, each on its own, without touching those given.

        The generator is on the pictures' device and gives all the chance there is; `background`
        has C numbers: what black has become by scaling.
        """
        raise NotImplementedError


@dataclass(frozen=True)
class Flip(Augmentation):
    """Mirrors pictures left to right."""

    chance: float = param(0.5, "Part of the pictures that is mirrored.", low=0.0, high=1.0)

    def apply(self, pictures: Tensor, generator: Generator, background: Tensor) -> Tensor:
        """Mirror some of the pictures."""
        import torch

        count = len(pictures)
        chosen = torch.rand(count, generator=generator, device=pictures.device) < self.chance
        return torch.where(chosen[:, None, None, None], pictures.flip(3), pictures)


@dataclass(frozen=True)
class Shift(Augmentation):
    """Moves pictures by a few points in any direction; black comes in from the edge."""

    points: int = param(2, "Farthest move along each axis.", low=0, high=1024, suffix="px")

    def apply(self, pictures: Tensor, generator: Generator, background: Tensor) -> Tensor:
        """Cut every picture out of one with a margin, at a place of its own."""
        import torch

        count, _, height, width = pictures.shape
        margin, device = self.points, pictures.device
        places = 2 * margin + 1
        down, right = torch.randint(places, (2, count), generator=generator, device=device)
        larger = background.view(1, -1, 1, 1).repeat(
            count, 1, height + 2 * margin, width + 2 * margin
        )
        larger[:, :, margin : margin + height, margin : margin + width] = pictures
        # All cuts as one view, N × C × places × places × H × W, of which one each is copied.
        cuts = larger.unfold(2, height, 1).unfold(3, width, 1)
        return cuts[torch.arange(count, device=device), :, down, right]


@dataclass(frozen=True)
class Rotate(Augmentation):
    """Turns pictures about their middle by a small angle."""

    degrees: float = param(10.0, "Largest turn to either side.", low=0.0, high=180.0, suffix="°")

    def apply(self, pictures: Tensor, generator: Generator, background: Tensor) -> Tensor:
        """Turn every picture by an angle of its own; black comes in from the edge."""
        import torch
        from torch.nn.functional import affine_grid, grid_sample

        count, _, height, width = pictures.shape
        chance = torch.rand(count, generator=generator, device=pictures.device)
        angles = (2 * chance - 1) * torch.pi * self.degrees / 180
        turn = torch.zeros(count, 2, 3, device=pictures.device)
        turn[:, 0, 0] = turn[:, 1, 1] = angles.cos()
        # The grid counts each axis from -1 to 1, so a picture that is not square needs its sides.
        turn[:, 0, 1] = -angles.sin() * height / width
        turn[:, 1, 0] = angles.sin() * width / height
        grid = affine_grid(turn, list(pictures.shape), align_corners=False)
        black = background.view(1, -1, 1, 1)
        return grid_sample(pictures - black, grid, align_corners=False) + black


def augmentations(choices: Sequence[Choice], inputs: Spec) -> tuple[Augmentation, ...]:
    """Return the units of a recipe's choices.

    Raises DataError for one that is unknown, has a wrong parameter, or where the inputs are no
    pictures.
    """
    known: Mapping[str, type[Augmentation]] = discover("designer.data.augmentation", Augmentation)
    found = []
    for choice in choices:
        if choice.kind not in known:
            raise DataError(
                f"“{choice.kind}” is no augmentation that this version knows; choose one of "
                f"{', '.join(known)}."
            )
        unit = known[choice.kind]
        if inputs.rank != 3 or inputs.element != "float32":
            raise DataError(
                f"{unit.label()} changes pictures (channels × height × width), and the examples "
                f"are {inputs}; take it out of the recipe."
            )
        try:
            found.append(unit.make(choice.parameters))
        except ParameterError as error:
            raise DataError(f"{unit.label()}: {error}") from None
    return tuple(found)
