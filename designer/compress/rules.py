"""What weights obey while they are tuned: pruned ones stay zero, shared ones equal, and so on.

The optimizer moves latent weights; the network computes with what the rule makes of them, and the
gradient comes back through the rule. A rule is made of the weights alone, so that a network that
was read from a file obeys it, too.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn


class Rule:
    """What one weight obeys."""

    name: ClassVar[str] = ""

    def __init__(self, weight: Tensor) -> None:
        raise NotImplementedError

    def forward(self, latent: Tensor) -> Tensor:
        """Return the weight that the network computes with."""
        raise NotImplementedError

    def backward(self, gradient: Tensor, latent: Tensor) -> Tensor:
        """Return the gradient at the latent weight."""
        raise NotImplementedError

    @staticmethod
    def steps(weight: Tensor) -> NDArray[np.float32] | None:
        """Return what whole numbers are multiplied by, along the first axis, or None."""
        return None


def there(weight: Tensor) -> Tensor:
    """Return 1 for every connection and 0 where there is none.

    PyTorch multiplies by it several times faster than it fills zeros in by a mask.
    """
    return (weight != 0).to(weight.dtype)


class Pruned(Rule):
    """Zeros stay zero."""

    name: ClassVar[str] = "pruned"

    def __init__(self, weight: Tensor) -> None:
        self._there = there(weight)

    def forward(self, latent: Tensor) -> Tensor:
        """Return the weight with its zeros, none of which has a sign."""
        return (latent * self._there).add_(0.0)

    def backward(self, gradient: Tensor, latent: Tensor) -> Tensor:
        """Return no gradient where there is no connection."""
        return gradient * self._there


class Shared(Rule):
    """Equal weights stay equal, and zeros zero; the gradient of a group is the sum of its members'.

    Han et al., Deep Compression, 2016, https://arxiv.org/abs/1510.00149
    """

    name: ClassVar[str] = "shared"

    def __init__(self, weight: Tensor) -> None:
        book, which = torch.unique(weight, return_inverse=True)
        self._which, self._count = which.reshape(-1), len(book)
        self._zero = book == 0
        members = torch.arange(self._which.numel(), device=weight.device)
        self._first = torch.zeros(self._count, dtype=torch.long, device=weight.device)
        # of the members of each group one speaks for all
        self._first[self._which.flip(0)] = members.flip(0)

    def forward(self, latent: Tensor) -> Tensor:
        """Return every weight as the one that speaks for its group."""
        book = latent.reshape(-1)[self._first].masked_fill(self._zero, 0.0)
        return book[self._which].reshape(latent.shape)

    def backward(self, gradient: Tensor, latent: Tensor) -> Tensor:
        """Return the sum over the group for each of its members."""
        flat = gradient.reshape(-1)
        total = torch.zeros(self._count, dtype=flat.dtype, device=flat.device)
        total.index_add_(0, self._which, flat)
        return total.masked_fill(self._zero, 0.0)[self._which].reshape(gradient.shape)


class Binary(Rule):
    """Weights are a sign times one scale for each output; gradients go straight through.

    Courbariaux et al., BinaryConnect, 2015, https://arxiv.org/abs/1511.00363; with the scale of
    Rastegari et al., XNOR-Net, 2016, https://arxiv.org/abs/1603.05279: the mean size of the latent
    weights.
    """

    name: ClassVar[str] = "binary"

    def __init__(self, weight: Tensor) -> None:
        pass

    def forward(self, latent: Tensor) -> Tensor:
        """Return sign × scale."""
        scale = latent.abs().flatten(1).mean(1).reshape(-1, *[1] * (latent.dim() - 1))
        return torch.where(latent >= 0, scale, -scale)

    def backward(self, gradient: Tensor, latent: Tensor) -> Tensor:
        """Return the gradient where the latent weight is not far beyond its scale."""
        scale = latent.abs().flatten(1).mean(1).reshape(-1, *[1] * (latent.dim() - 1))
        far = (latent.abs() > 4 * scale) & (gradient * latent < 0)
        return gradient.masked_fill(far, 0.0)

    @staticmethod
    def steps(weight: Tensor) -> NDArray[np.float32] | None:
        """Return the scales."""
        found: NDArray[np.float32] = weight.detach().abs().flatten(1).amax(1).cpu().numpy()
        return found


class Grid(Rule):
    """Weights are whole numbers times one step for each output; gradients go straight through.

    Jacob et al., Quantization and Training of Neural Networks for Efficient
    Integer-Arithmetic-Only Inference, 2018, https://arxiv.org/abs/1712.05877
    """

    bits: ClassVar[int] = 8

    def __init__(self, weight: Tensor) -> None:
        pass

    def forward(self, latent: Tensor) -> Tensor:
        """Return every weight as the whole number of steps that is next to it."""
        most = 2 ** (self.bits - 1) - 1
        step = self._step(latent)
        whole = (latent / torch.where(step > 0, step, 1.0)).round().clamp(-most, most)
        found: Tensor = whole * step + 0.0  # so that no zero has a sign
        return found

    def backward(self, gradient: Tensor, latent: Tensor) -> Tensor:
        """Return the gradient as it is."""
        return gradient

    @classmethod
    def _step(cls, weight: Tensor) -> Tensor:
        """Return the steps, of so few digits that whole numbers times them are exact.

        So the steps of weights that lie on the grid are found again from these alone.
        """
        size = weight.detach().abs().flatten(1).amax(1) / (2 ** (cls.bits - 1) - 1)
        digits = (size.contiguous().view(torch.int32) + 2048) & ~4095
        found: Tensor = digits.view(torch.float32).reshape(-1, *[1] * (weight.dim() - 1))
        return found

    @classmethod
    def steps(cls, weight: Tensor) -> NDArray[np.float32] | None:
        """Return the steps."""
        found: NDArray[np.float32] = cls._step(weight).reshape(-1).cpu().numpy()
        return found


class SparseGrid(Grid):
    """As a grid; zeros stay zero, too."""

    def __init__(self, weight: Tensor) -> None:
        self._there = there(weight)

    def forward(self, latent: Tensor) -> Tensor:
        """Return weights on the grid, with their zeros."""
        return super().forward(latent * self._there)

    def backward(self, gradient: Tensor, latent: Tensor) -> Tensor:
        """Return no gradient where there is no connection."""
        return gradient * self._there


BITS = (2, 3, 4, 5, 6, 7, 8)
"""Bits of the grids that weights may lie on."""


def grid(bits: int, *, sparse: bool = False) -> str:
    """Return the name of the rule of a grid."""
    return f"{'sparse ' if sparse else ''}grid of {bits} bits"


RULES: Mapping[str, type[Rule]] = {
    **{rule.name: rule for rule in (Pruned, Shared, Binary)},
    **{
        grid(bits, sparse=kind is SparseGrid): type(kind.__name__, (kind,), {"bits": bits})
        for kind in (Grid, SparseGrid)
        for bits in BITS
    },
}


class Obedience:
    """Keeps the weights of a model to their rules while an optimizer moves them."""

    def __init__(
        self, model: nn.Module, engine: torch.optim.Optimizer, rules: Mapping[str, str]
    ) -> None:
        named = dict(model.named_parameters())
        self._weights = {name: named[name] for name in rules}
        with torch.no_grad():
            self._rules = {name: RULES[rule](named[name]) for name, rule in rules.items()}
            self._latent = {name: weight.detach().clone() for name, weight in self._weights.items()}
        self._hooks = [
            engine.register_step_pre_hook(self._before),
            engine.register_step_post_hook(self._after),
        ]
        self._show()

    def end(self) -> None:
        """Leave the weights as the rules make them."""
        for hook in self._hooks:
            hook.remove()

    @torch.no_grad()
    def _before(self, *_: Any) -> None:
        for name, weight in self._weights.items():
            if weight.grad is not None:
                weight.grad.copy_(self._rules[name].backward(weight.grad, self._latent[name]))
            weight.copy_(self._latent[name])

    @torch.no_grad()
    def _after(self, *_: Any) -> None:
        for name, weight in self._weights.items():
            self._latent[name].copy_(weight)
        self._show()

    @torch.no_grad()
    def _show(self) -> None:
        for name, weight in self._weights.items():
            weight.copy_(self._rules[name].forward(self._latent[name]))
