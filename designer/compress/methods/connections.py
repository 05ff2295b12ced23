"""Pruning of single connections: masks that the weights obey from then on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from designer.compress.compressor import Compressor
from designer.compress.single_blocks import Values
from designer.unit import param

if TYPE_CHECKING:
    from torch import Tensor

    from designer.compress.network import Network
    from designer.compress.sketch import Sketch
    from designer.compress.workshop import Work, Workshop

EVERYWHERE, EACH = "over all blocks together", "in each block alike"
AT_ONCE, GRADUAL, REWIND = "at once", "gradually", "with rewinding"


@dataclass(frozen=True)
class PruneConnections(Compressor):
    """Sets the connections that matter least to zero, where they stay."""

    name: ClassVar[str] = "prune-connections"
    title: ClassVar[str] = "Prune connections"
    amount: ClassVar[str] = "share"
    values_of_blocks: ClassVar[Values | None] = Values("share", 0.0, 0.9999)
    formula: ClassVar[str] = "w ← 0 where |w| is among the smallest"
    use: ClassVar[str] = (
        "Dense layers bear 90 % and more, convolutions less. The file becomes smaller, and the "
        "time does not: processors multiply zeros, too."
    )
    reference: ClassVar[str] = (
        "Han et al., Learning both Weights and Connections, 2015, "
        "https://arxiv.org/abs/1506.02626; gradually: Zhu and Gupta, To Prune or Not to Prune, "
        "2017, https://arxiv.org/abs/1710.01878; with rewinding: Frankle and Carbin, The Lottery "
        "Ticket Hypothesis, 2019, https://arxiv.org/abs/1803.03635"
    )

    share: float = param(0.9, "Part of the connections that goes.", low=0.0, high=0.9999)
    criterion: str = param(
        "magnitude", "What tells that a connection matters.", choices=("magnitude", "random")
    )
    among: str = param(EVERYWHERE, "What is compared.", choices=(EVERYWHERE, EACH))
    schedule: str = param(AT_ONCE, "How the share is come to.", choices=(AT_ONCE, GRADUAL, REWIND))
    rounds: int = param(5, "Steps to the share, where it is not come to at once.", low=2, high=100)
    epochs: int = param(1, "Epochs of tuning in each of these rounds.", low=1, high=10_000)
    rate: float = param(
        0.3, "Their learning rate, as part of that of the training.", low=0.0, high=100.0
    )
    blocks: str = param(
        "", "Shares of single blocks, such as “conv1=0.6 stage/conv2=0.3”; 0 for all that is there."
    )

    def expect(self, sketch: Sketch) -> Sketch:
        """Return the network with zeros, as if all blocks lost their share alike."""
        from designer.compress.sketch import ZERO, Mark
        from designer.compress.weighing import Held

        def hold(held: Held, share: float) -> Held:
            return replace(held, zero=max(held.zero, share))

        return sketch.coded(self.share, self.given(), hold, lambda share: Mark(ZERO, share))

    def apply(self, network: Network, shop: Workshop) -> Work:
        """Prune in one round, or in several with tuning between."""
        from designer.training.optimizers import optimizer

        if self.schedule == AT_ONCE:
            return self._pruned(network, lambda share: share, shop.seed)
        rate = optimizer(shop.recipe.optimizer).learning_rate
        for number in range(1, self.rounds + 1):
            part = number / self.rounds
            if self.schedule == GRADUAL:
                network = self._pruned(network, partial(_gradually, part), shop.seed)
                network = yield from shop.tune(network, self.epochs, rate * self.rate)
            else:
                ticket = self._pruned(network, partial(_evenly, part), shop.seed)
                network = yield from shop.tune(self._rewound(ticket, shop), self.epochs, rate)
        return network

    def _pruned(self, network: Network, now: Callable[[float], float], seed: int) -> Network:
        """Return the network with more zeros; `now` gives what goes by now of a share."""
        import torch

        from designer.compress.network import given_weights, weights_of
        from designer.job import UserError

        weights = weights_of(network.model)
        if not weights:
            raise UserError("This network has no connections to prune: no layer with weights.")
        own = given_weights(network.model, self.given())
        chance = torch.Generator().manual_seed(seed)
        with torch.no_grad():
            scores = {name: self._score(weight, chance) for name, weight in weights.items()}
            rest = [name for name in scores if name not in own]
            if self.among == EVERYWHERE and rest:
                every = torch.cat([scores[name].reshape(-1) for name in rest])
                bounds = dict.fromkeys(rest, _bound(every, now(self.share)))
            else:
                bounds = {name: _bound(scores[name].reshape(-1), now(self.share)) for name in rest}
            bounds |= {name: _bound(scores[name].reshape(-1), now(own[name])) for name in own}
            pruned = {
                name: weights[name].detach().masked_fill(scores[name] <= bound, 0.0)
                for name, bound in bounds.items()
                if own.get(name) != 0
            }
        return network.with_weights(pruned, "pruned")

    def _score(self, weight: Tensor, chance: object) -> Tensor:
        import torch

        if self.criterion == "magnitude":
            return weight.detach().abs()
        assert isinstance(chance, torch.Generator)
        # what is gone already stays gone
        return torch.rand(weight.shape, generator=chance).masked_fill(weight == 0, 0.0)

    def _rewound(self, network: Network, shop: Workshop) -> Network:
        """Return the ticket: the connections that are left, as they were before training."""
        import torch

        from designer.compress.network import weights_of
        from designer.network.build import build

        torch.manual_seed(shop.recipe.seed)
        first = build(network.project.graph, network.project.title).state_dict()
        for name, weight in weights_of(network.model).items():
            first[name] = first[name].masked_fill(weight.detach() == 0, 0.0)
        return network.with_weights(first)


def _gradually(part: float, share: float) -> float:
    """Return what goes by now of a share: much at first, little at the end."""
    return share * (1 - (1 - part) ** 3)


def _evenly(part: float, share: float) -> float:
    """Return what goes by now of a share when each round takes as large a part of what is left."""
    return 1 - (1 - share) ** part


def _bound(scores: Tensor, share: float) -> float:
    """Return the score up to which this share of the connections goes, -1 where none does."""
    count = round(share * scores.numel())
    return float(scores.kthvalue(count).values) if count else -1.0
