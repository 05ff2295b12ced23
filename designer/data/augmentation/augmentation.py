"""What an augmentation is: a random change that leaves the meaning of an example as it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from designer.blocks.spec import Spec
from designer.unit import Unit

if TYPE_CHECKING:
    from torch import Generator, Tensor

Needs = Literal["pictures", "numbers", "tokens"]

_WORDS = {
    "pictures": "pictures (channels × height × width)",
    "numbers": "numbers",
    "tokens": "tokens of text",
}


@dataclass(frozen=True, slots=True, eq=False)
class Tones:
    """What black and white have become by scaling, one number a channel each.

    For series and tables they are 0 and 1 of the file; tokens have none.
    """

    black: Tensor
    white: Tensor


@dataclass(frozen=True)
class Augmentation(Unit):
    """A random change that leaves the meaning of an example as it is.

    All chance comes from the generator, which is on the device of the examples, so that seed, epoch
    and step alone decide what is learnt from.

    Attributes of the class:
        needs: what it changes.
        mixes: whether it mixes examples and their targets (`mix`), or changes each example on its
            own (`apply`).
        use: when to take it, in a sentence.
        reference: the paper that it comes from, or nothing.
    """

    family: ClassVar[str] = "Augmentation"
    needs: ClassVar[Needs] = "pictures"
    mixes: ClassVar[bool] = False
    use: ClassVar[str] = ""
    reference: ClassVar[str] = ""

    def apply(self, inputs: Tensor, generator: Generator, tones: Tones) -> Tensor:
        """Return N examples changed, each on its own, without touching those given.

        Pictures are N × channels × height × width, series N × steps × series, tables N × columns;
        tokens are int64, N × steps.
        """
        raise NotImplementedError

    def mix(
        self, inputs: Tensor, targets: Tensor, classes: int, generator: Generator
    ) -> tuple[Tensor, Tensor]:
        """Return N examples mixed with each other, and the probabilities of their classes.

        Targets are numbers of classes (int64, N) or already probabilities (N × classes); those
        returned are probabilities. Neither is touched.
        """
        raise NotImplementedError

    def trouble(self, inputs: Spec, classes: int) -> str:
        """Return in a sentence why examples cannot be changed so, or nothing."""
        fits = {
            "pictures": inputs.element == "float32" and inputs.rank == 3,
            "numbers": inputs.element == "float32",
            "tokens": inputs.element == "int64" and inputs.rank == 1,
        }
        if not fits[self.needs]:
            found = f"{inputs} of tokens" if inputs.element == "int64" else str(inputs)
            return (
                f"{self.label()} changes {_WORDS[self.needs]}, and the examples are {found}; "
                "take it out of the recipe."
            )
        if self.mixes and not classes:
            return (
                f"{self.label()} mixes the classes of examples, and these data tell no class; "
                "take it out of the recipe."
            )
        return ""


def between(low: float, high: float, count: int, generator: Generator, like: Tensor) -> Tensor:
    """Return `count` numbers by chance, evenly from `low` to `high`, where `like` is."""
    import torch

    chance = torch.rand(count, generator=generator, device=like.device)
    return low + (high - low) * chance


def some(chance: float, inputs: Tensor, generator: Generator) -> Tensor:
    """Return which examples are chosen: booleans that broadcast over the inputs."""
    import torch

    drawn = torch.rand(len(inputs), generator=generator, device=inputs.device) < chance
    return drawn.view(-1, *[1] * (inputs.dim() - 1))
