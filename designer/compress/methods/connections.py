"""Pruning of single connections: masks that the weights obey from then on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from math import pow
from typing import TYPE_CHECKING, ClassVar

from designer.compress.compressor import Compressor
from designer.compress.single_blocks import Values
from designer.unit import param

if TYPE_CHECKING:
    from torch import Tensor

    from designer.compress.foresight.sketch import Sketch
    from designer.compress.network import Network
    from designer.compress.pruning.movement import Movement
    from designer.compress.workshop import Work, Workshop

MAGNITUDE, MOVEMENT, RANDOM = "magnitude", "movement", "random"
EVERYWHERE, EACH = "over all blocks together", "in each block alike"
AT_ONCE, GRADUAL, REWIND = "at once", "gradually", "with rewinding"


@dataclass(frozen=True)
class PruneConnections(Compressor):
    """Sets the connections that matter least to zero, where they stay."""

    family: ClassVar[str] = "Pruning"
    name: ClassVar[str] = "prune-connections"
    title: ClassVar[str] = "Prune connections"
    amount: ClassVar[str] = "share"
    values_of_blocks: ClassVar[Values | None] = Values("share", 0.0, 0.9999)
    formula: ClassVar[str] = "w ← 0 where |w|, or −Σ w·∂L/∂w over tuning, is among the smallest"
    use: ClassVar[str] = (
        "Dense layers bear 90 % and more, convolutions less. The file becomes smaller, and the "
        "time does not: processors multiply zeros, too. Movement needs several rounds at a rate "
        "near 1, as for a network that learns something new."
    )
    reference: ClassVar[str] = (
        "Han et al., Learning both Weights and Connections, 2015, "
        "https://arxiv.org/abs/1506.02626; gradually: Zhu and Gupta, To Prune or Not to Prune, "
        "2017, https://arxiv.org/abs/1710.01878; with rewinding: Frankle and Carbin, The Lottery "
        "Ticket Hypothesis, 2019, https://arxiv.org/abs/1803.03635; movement: Sanh et al., "
        "Movement Pruning, 2020, https://arxiv.org/abs/2005.07683"
    )

    share: float = param(0.9, "Part of the connections that goes.", low=0.0, high=0.9999)
    criterion: str = param(
        MAGNITUDE,
        "What tells that a connection matters: its size, how far tuning drives it from zero, or "
        "chance.",
        choices=(MAGNITUDE, MOVEMENT, RANDOM),
    )
    among: str = param(EVERYWHERE, "What is compared.", choices=(EVERYWHERE, EACH))
    schedule: str = param(
        AT_ONCE,
        "How the share is come to.",
        choices=(AT_ONCE, GRADUAL, REWIND),
        words="pruning schedule",
    )
    rounds: int = param(5, "Steps to the share, where it is not come to at once.", low=2, high=100)
    epochs: int = param(
        1, "Epochs of tuning in each round; movement is measured in them.", low=1, high=10_000
    )
    rate: float = param(
        0.3,
        "Their learning rate, as part of that of the training.",
        low=0.0,
        high=100.0,
        words="relative rate",
    )
    blocks: str = param(
        "", "Shares of single blocks, such as “conv1=0.6 stage/conv2=0.3”; 0 for all that is there."
    )

    def expect(self, sketch: Sketch) -> Sketch:
        """Return the network with zeros, as if all blocks lost their share alike."""
        from designer.compress.foresight.sketch import ZERO, Mark
        from designer.compress.foresight.weighing import Held

        def hold(held: Held, share: float) -> Held:
            return replace(held, zero=max(held.zero, share))

        return sketch.coded(self.share, self.given(), hold, lambda share: Mark(ZERO, share))

    def apply(self, network: Network, shop: Workshop) -> Work:
        """Prune in one round, or in several with tuning between."""
        from designer.compress.pruning.movement import Movement

        moved = Movement() if self.criterion == MOVEMENT else None
        rounds = 1 if self.schedule == AT_ONCE else self.rounds
        for number in range(1, rounds + 1):
            if moved is not None:
                network = yield from shop.tune(network, self.epochs, self.rate, watch=moved.watch)
            now = partial(_gradually if self.schedule == GRADUAL else _evenly, number / rounds)
            network = self._pruned(network, now, shop.seed, moved)
            if self.schedule == GRADUAL and moved is None:
                network = yield from shop.tune(network, self.epochs, self.rate)
            elif self.schedule == REWIND:
                network = yield from shop.tune(self._rewound(network, shop), self.epochs, 1.0)
        return network

    def _pruned(
        self, network: Network, now: Callable[[float], float], seed: int, moved: Movement | None
    ) -> Network:
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
            if moved is not None:
                scores = {name: moved.score(name, one) for name, one in weights.items()}
            else:
                scores = {name: self._score(one, chance) for name, one in weights.items()}
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

        if self.criterion == MAGNITUDE:
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
    return 1 - pow(1 - share, part)


def _bound(scores: Tensor, share: float) -> float:
    """Return the score up to which this share of the connections goes."""
    count = round(share * scores.numel())
    return float(scores.kthvalue(count).values) if count else float("-inf")
