"""How much training moves each weight away from zero."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn

from designer.compress.network import weights_of


class Movement:
    """Sums up, while a network is tuned, how far each weight is driven from zero.

    A weight that grows matters, one that shrinks does not, however large it is: −Σ w·∂L/∂w over the
    steps. Sanh et al., Movement Pruning, 2020, https://arxiv.org/abs/2005.07683
    """

    def __init__(self) -> None:
        self.scores: dict[str, Tensor] = {}

    def watch(self, model: nn.Module) -> None:
        """Look on while a model is tuned."""
        for name, weight in weights_of(model).items():
            if name not in self.scores:
                self.scores[name] = torch.zeros_like(weight)
            self.scores[name] = self.scores[name].to(weight.device)
            weight.register_post_accumulate_grad_hook(self._looking(name))  # type: ignore[no-untyped-call]

    def score(self, name: str, weight: Tensor) -> Tensor:
        """Return the scores of a weight; those of connections that are gone are the lowest."""
        return self.scores[name].cpu().masked_fill(weight == 0, -torch.inf)

    def _looking(self, name: str) -> Callable[[Tensor], None]:
        def look(weight: Tensor) -> None:
            assert weight.grad is not None
            self.scores[name] -= weight.detach() * weight.grad

        return look
