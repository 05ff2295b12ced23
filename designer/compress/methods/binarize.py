"""Binary weights: one bit each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from designer.compress.compressor import Compressor
from designer.compress.single_blocks import Values
from designer.unit import param

if TYPE_CHECKING:
    from designer.compress.network import Network
    from designer.compress.workshop import Work, Workshop


@dataclass(frozen=True)
class BinarizeWeights(Compressor):
    """Lets every weight be one of two numbers for each output, and trains with that."""

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
        1.0, "Their learning rate, as part of that of the training.", low=0.0, high=100.0
    )
    ends: bool = param(True, "Whether the first and the last layer are binary, too.")
    blocks: str = param(
        "", "Single blocks, such as “conv1=0 dense2=1”: 1 makes them binary, 0 leaves them real."
    )

    def apply(self, network: Network, shop: Workshop) -> Work:
        """Train with binary weights and straight gradients."""
        from dataclasses import replace

        from designer.compress.network import given_weights, weights_of
        from designer.job import UserError
        from designer.training.optimizers import optimizer

        every = list(weights_of(network.model))
        usual = dict.fromkeys(every if self.ends else every[1:-1], 1.0)
        binary = usual | given_weights(network.model, self.given())
        names = [name for name in every if binary.get(name)]
        if not names:
            raise UserError("This network has no weights to make binary beside its ends.")
        network = replace(network, rules={**network.rules, **dict.fromkeys(names, "binary")})
        rate = optimizer(shop.recipe.optimizer).learning_rate * self.rate
        return (yield from shop.tune(network, self.epochs, rate))
