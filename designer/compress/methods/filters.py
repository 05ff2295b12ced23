"""Structured pruning: whole filters, neurons, heads and features go, and widths become smaller."""

from __future__ import annotations

from dataclasses import dataclass
from math import pow
from typing import TYPE_CHECKING, ClassVar

from designer.compress.compressor import Compressor
from designer.compress.single_blocks import Values
from designer.unit import param

if TYPE_CHECKING:
    from designer.compress.foresight.sketch import Sketch
    from designer.compress.network import Network
    from designer.compress.workshop import Work, Workshop

EVERYWHERE, EACH = "over all blocks together", "in each block alike"


@dataclass(frozen=True)
class PruneFilters(Compressor):
    """Takes whole filters, neurons and heads out; blocks that hang together lose the same ones."""

    family: ClassVar[str] = "Pruning"
    name: ClassVar[str] = "prune-filters"
    title: ClassVar[str] = "Prune filters, neurons and heads"
    amount: ClassVar[str] = "share"
    values_of_blocks: ClassVar[Values | None] = Values("share", 0.0, 0.99)
    formula: ClassVar[str] = (
        "L1: Σ|w|, L2: √Σw², scale: |γ| of batch norm, Taylor: |Σ w·∂L/∂w|, of what makes a unit"
    )
    use: ClassVar[str] = (
        "Where the network shall be faster, not only its file smaller: what is left is an ordinary "
        "network. Tune it afterwards, or prune in rounds."
    )
    reference: ClassVar[str] = (
        "Li et al., Pruning Filters for Efficient ConvNets, 2017, "
        "https://arxiv.org/abs/1608.08710; scale: Liu et al., Network Slimming, 2017, "
        "https://arxiv.org/abs/1708.06519; Taylor: Molchanov et al., 2019, "
        "https://arxiv.org/abs/1906.10771; heads: Michel et al., 2019, "
        "https://arxiv.org/abs/1905.10650"
    )

    share: float = param(0.5, "Part of the units that goes.", low=0.0, high=0.99)
    criterion: str = param(
        "L2",
        "What tells that a unit matters.",
        choices=("L1", "L2", "batch-norm scale", "Taylor", "random"),
    )
    among: str = param(EACH, "What is compared.", choices=(EVERYWHERE, EACH))
    least: float = param(
        0.1, "Part of every width that stays, whatever is compared.", low=0.0, high=1.0
    )
    rounds: int = param(
        1, "Steps to the share, with tuning behind each if several.", low=1, high=100
    )
    epochs: int = param(1, "Epochs of tuning in each of several rounds.", low=1, high=10_000)
    rate: float = param(
        0.3,
        "Their learning rate, as part of that of the training.",
        low=0.0,
        high=100.0,
        words="relative rate",
    )

    blocks: str = param(
        "",
        "Shares of single blocks, such as “conv1=0.6 stage/conv2=0.3”; 0 for none of its units.",
    )

    def expect(self, sketch: Sketch) -> Sketch:
        """Return the network with the widths that it will have."""
        normed = self.criterion == "batch-norm scale"
        sketch = sketch.thinner(self.share, self.given(), self.least, self.rounds, normed=normed)
        if self.among == EVERYWHERE:
            return sketch.guessed("Which blocks lose most is chosen by their weights.")
        return sketch

    def apply(self, network: Network, shop: Workshop) -> Work:
        """Prune in one round, or in several with tuning behind each."""
        from designer.compress.pruning.rounds import prune, unit_count
        from designer.compress.widths.groups import floors
        from designer.compress.widths.tracing import trace
        from designer.job import UserError
        from designer.network.check import check

        if not unit_count(network.project):
            raise UserError(
                "No filter, neuron or head of this network can go: its widths lead to its answer, "
                "or through blocks that need all of them."
            )
        stays = floors(trace(check(network.project.graph)), self.least)
        for _ in range(self.rounds):
            network = prune(
                network,
                shop,
                self._each_round(self.share),
                self.criterion,
                blocks={way: self._each_round(share) for way, share in self.given().items()},
                together=self.among == EVERYWHERE,
                floors=stays,
            )
            if self.rounds > 1:
                network = yield from shop.tune(network, self.epochs, self.rate)
        return network

    def _each_round(self, share: float) -> float:
        """Return the part that goes in one round, of what is left, for a share of the whole."""
        return 1.0 - pow(1.0 - share, 1.0 / self.rounds)
