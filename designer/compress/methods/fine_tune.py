"""Training on: what a method has spoilt is learnt again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from designer.compress.compressor import Compressor
from designer.unit import param

if TYPE_CHECKING:
    from designer.compress.foresight.sketch import Sketch
    from designer.compress.network import Network
    from designer.compress.workshop import Work, Workshop


@dataclass(frozen=True)
class FineTune(Compressor):
    """Trains the network on, with everything pruned, shared or binary staying so."""

    family: ClassVar[str] = "Learning"
    name: ClassVar[str] = "fine-tune"
    title: ClassVar[str] = "Fine-tune"
    amount: ClassVar[str] = "epochs"
    use: ClassVar[str] = "After every method that costs accuracy; a few epochs mostly suffice."

    epochs: int = param(3, "Passes over the training part.", low=1, high=100_000)
    rate: float = param(
        0.1,
        "Learning rate at the beginning, as part of that of the training; it falls to zero.",
        low=0.0,
        high=100.0,
        words="relative rate",
    )

    def expect(self, sketch: Sketch) -> Sketch:
        """Return the network as it is."""
        return sketch

    def apply(self, network: Network, shop: Workshop) -> Work:
        """Train on and keep the best epoch."""

        return (yield from shop.tune(network, self.epochs, self.rate))
