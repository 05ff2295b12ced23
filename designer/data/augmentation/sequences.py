"""Small changes to series, tables and text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from designer.data.augmentation.augmentation import Augmentation, Needs, Tones, some
from designer.unit import param

if TYPE_CHECKING:
    from torch import Generator, Tensor

UNKNOWN = 1
"""The token of a word that is not in the vocabulary."""
SPECIAL = 4
"""Tokens below it are padding, unknown, begin and end."""


@dataclass(frozen=True)
class Jitter(Augmentation):
    """Adds normal noise to the numbers of series and tables."""

    needs: ClassVar[Needs] = "numbers"
    use: ClassVar[str] = "Against learning by heart, where measurements are not exact anyway."
    reference: ClassVar[str] = "Um et al. 2017, Data augmentation of wearable sensor data"

    deviation: float = param(
        0.05,
        "Standard deviation, in that of the numbers themselves once they are standardized.",
        low=0.0,
        high=10.0,
    )
    chance: float = param(1.0, "Part of the examples that is changed.", low=0.0, high=1.0)

    def apply(self, inputs: Tensor, generator: Generator, tones: Tones) -> Tensor:
        """Add noise to some examples."""
        import torch

        chosen = some(self.chance, inputs, generator)
        noise = torch.randn(inputs.shape, generator=generator, device=inputs.device)
        return torch.where(chosen, inputs + self.deviation * noise, inputs)


@dataclass(frozen=True)
class WordDropout(Augmentation):
    """Takes words for unknown ones, so that no single word decides."""

    title: ClassVar[str] = "Word dropout"
    needs: ClassVar[Needs] = "tokens"
    use: ClassVar[str] = "For short texts, where a few words give the class away."
    reference: ClassVar[str] = (
        "Iyyer et al. 2015, Deep unordered composition rivals syntactic methods"
    )

    chance: float = param(0.1, "Part of the words that becomes unknown.", low=0.0, high=1.0)

    def apply(self, inputs: Tensor, generator: Generator, tones: Tones) -> Tensor:
        """Replace some tokens by that of unknown words; padding and marks stay."""
        import torch

        chance = torch.rand(inputs.shape, generator=generator, device=inputs.device)
        dropped = (chance < self.chance) & (inputs >= SPECIAL)
        return torch.where(dropped, UNKNOWN, inputs)
