"""Binary weights: one bit each."""

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
    from designer.project.inside import Path

NONE = "This network has no weights to make binary beside its ends."


@dataclass(frozen=True)
class BinarizeWeights(Compressor):
    """Lets every weight be one of two numbers for each output, and trains with that."""

    family: ClassVar[str] = "Few values"
    name: ClassVar[str] = "binarize"
    title: ClassVar[str] = "Binarize weights"
    amount: ClassVar[str] = "epochs"
    values_of_blocks: ClassVar[Values | None] = Values("value", only=(1,))
    formula: ClassVar[str] = "w = α · sign(v), with α = mean |v| of an output's latent weights v"
    use: ClassVar[str] = (
        "For wide networks, which lose little. The file takes one bit for a weight; the time "
        "stays, because the numbers are multiplied as before."
    )
    reference: ClassVar[str] = (
        "Courbariaux et al., BinaryConnect, 2015, https://arxiv.org/abs/1511.00363; the scale: "
        "Rastegari et al., XNOR-Net, 2016, https://arxiv.org/abs/1603.05279"
    )

    epochs: int = param(5, "Epochs of training with binary weights.", low=1, high=100_000)
    rate: float = param(
        1.0,
        "Their learning rate, as part of that of the training.",
        low=0.0,
        high=100.0,
        words="relative rate",
    )
    ends: bool = param(True, "Whether the first and the last block are binary, too.")
    blocks: str = param(
        "", "Single blocks, such as “conv1=0 dense2=1”: 1 makes them binary, 0 leaves them real."
    )

    def expect(self, sketch: Sketch) -> Sketch:
        """Return the network with binary weights."""
        from designer.compress.foresight.sketch import BINARY, Mark
        from designer.compress.foresight.weighing import BINARY as SIGNS
        from designer.compress.foresight.weighing import Held

        def hold(held: Held, _: float) -> Held:
            return Held(0.0, SIGNS, 1)

        return sketch.coded(
            1.0, self.given(), hold, lambda _: Mark(BINARY, 1.0), only=self._able, none=NONE
        )

    def apply(self, network: Network, shop: Workshop) -> Work:
        """Train with binary weights and straight gradients."""
        from dataclasses import replace

        from designer.compress.inside import blocks_of
        from designer.compress.network import given_weights, weights_of
        from designer.job import UserError

        blocks = blocks_of(network.model, weights_of(network.model))
        able = self._able(list(dict.fromkeys(blocks.values())))
        usual = {name: 1.0 for name, path in blocks.items() if path in able}
        binary = usual | given_weights(network.model, self.given())
        names = [name for name in blocks if binary.get(name)]
        if not names:
            raise UserError(NONE)
        network = replace(network, rules={**network.rules, **dict.fromkeys(names, "binary")})
        return (yield from shop.tune(network, self.epochs, self.rate))

    def _able(self, paths: list[Path]) -> list[Path]:
        """Return the blocks that become binary where nothing else is said of them."""
        return paths if self.ends else paths[1:-1]
