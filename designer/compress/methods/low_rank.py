"""Low rank: a block with a large matrix becomes two with small ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from designer.compress.compressor import Compressor
from designer.compress.single_blocks import Values
from designer.unit import param

if TYPE_CHECKING:
    from designer.compress.foresight.sketch import Sketch
    from designer.compress.network import Network
    from designer.compress.workshop import Work, Workshop


@dataclass(frozen=True)
class LowRank(Compressor):
    """Draws dense layers, convolutions and embeddings as two that are narrow between."""

    family: ClassVar[str] = "Low rank"
    name: ClassVar[str] = "low-rank"
    title: ClassVar[str] = "Low rank"
    amount: ClassVar[str] = "energy"
    values_of_blocks: ClassVar[Values | None] = Values("energy", 0.01, 1.0)
    formula: ClassVar[str] = "W ≈ U·V with W = U·Σ·Vᵀ and Σ σ²[i ≤ r] ≥ energy · Σ σ²"
    use: ClassVar[str] = (
        "Where layers are wide and have learnt few directions: large dense layers, embeddings and "
        "convolutions with many channels. A block stays as it is where nothing would be saved."
    )
    reference: ClassVar[str] = (
        "Eckart and Young, The approximation of one matrix by another of lower rank, 1936; "
        "convolutions: Zhang et al., 2016, https://arxiv.org/abs/1505.06798"
    )

    energy: float = param(
        0.9, "Part of the sum of squared singular values that stays.", low=0.01, high=1.0
    )
    blocks: str = param(
        "", "Energy of single blocks, such as “conv1=0.8 stage/dense2=0.95”; 0 leaves one whole."
    )

    def expect(self, sketch: Sketch) -> Sketch:
        """Return the network as it is: the ranks follow from the weights."""
        return sketch.guessed("Which rank an energy needs is known of the weights alone.")

    def apply(self, network: Network, shop: Workshop) -> Work:
        """Factorise every block in which that saves weights."""
        from designer.compress.factors import factorised
        from designer.job import Message, UserError

        found, told = factorised(network, self.energy, self.given())
        if found is network:
            raise UserError(
                f"No block of this network needs fewer weights as two blocks at an energy of "
                f"{self.energy:g}; take less."
            )
        for text in told:
            yield Message(text)
        return found
