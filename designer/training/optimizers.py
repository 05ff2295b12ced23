"""Optimizers: how weights follow the gradient."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from designer.call import Call, call
from designer.training.method import Method
from designer.training.pools import unit_of
from designer.unit import Choice, param

if TYPE_CHECKING:
    import torch
    from torch import Tensor


@dataclass(frozen=True)
class Optimizer(Method):
    """A rule by which every step changes the weights.

    In the formulas w is a weight, g its gradient with the penalties, η the learning rate times the
    schedule's factor, λ the weight decay.
    """

    family: ClassVar[str] = "Optimizers"
    fused: ClassVar[bool] = False
    """Whether PyTorch has it as one kernel for all weights, which costs less a step."""

    learning_rate: float = param(0.001, "How far one step goes.", low=0.0, high=1e6)
    weight_decay: float = param(
        0.0, "Pull of every weight towards zero, in each step.", low=0.0, high=1e6
    )

    def call(self) -> Call:
        """Return the constructor of torch's optimizer; the weights come ahead of its arguments."""
        raise NotImplementedError

    def engine(self, weights: Iterable[Tensor], place: torch.device) -> torch.optim.Optimizer:
        """Return torch's optimizer of these weights, as one kernel where the device has it."""
        fused = {"fused": True} if self.fused and place.type in ("cpu", "cuda", "mps") else {}
        found: torch.optim.Optimizer = self.call().execute(weights, **fused)
        return found


def optimizer(choice: Choice) -> Optimizer:
    """Return the optimizer that a recipe names. Raises UserError."""
    found = unit_of("optimizers", choice)
    assert isinstance(found, Optimizer)
    return found


@dataclass(frozen=True)
class _Adaptive(Optimizer):
    """What Adam and AdamW share."""

    fused: ClassVar[bool] = True
    target: ClassVar[str] = ""

    beta1: float = param(0.9, "Memory of the mean gradient.", low=0.0, high=0.999999)
    beta2: float = param(0.999, "Memory of the mean squared gradient.", low=0.0, high=0.99999999)
    epsilon: float = param(1e-8, "Added below the line, against division by zero.", low=1e-16)
    amsgrad: bool = param(False, "Divide by the largest mean square so far (Reddi et al. 2018).")

    def call(self) -> Call:
        """Return torch's optimizer of the same name."""
        return call(
            self.target,
            lr=self.learning_rate,
            betas=(self.beta1, self.beta2),
            eps=self.epsilon,
            weight_decay=self.weight_decay,
            amsgrad=self.amsgrad,
        )


@dataclass(frozen=True)
class Adam(_Adaptive):
    """Steps scaled for each weight by the mean and mean square of its gradients.

    Weight decay is added to the gradient, as an L2 penalty; AdamW keeps it apart.
    """

    target: ClassVar[str] = "torch.optim.Adam"
    formula: ClassVar[str] = (
        "m ← β₁·m + (1-β₁)·g;  v ← β₂·v + (1-β₂)·g²;  w ← w - η·(m/(1-β₁ᵗ)) / (√(v/(1-β₂ᵗ)) + ε)"
    )
    use: ClassVar[str] = "A good first choice for nearly every network."
    reference: ClassVar[str] = "Kingma and Ba 2015, Adam: a method for stochastic optimization"


@dataclass(frozen=True)
class AdamW(_Adaptive):
    """Adam with a weight decay that does not pass through the scaling of its steps."""

    target: ClassVar[str] = "torch.optim.AdamW"
    formula: ClassVar[str] = "w ← w - η·λ·w, then the step of Adam without λ in the gradient"
    use: ClassVar[str] = "For larger networks and transformers, where weight decay matters."
    reference: ClassVar[str] = "Loshchilov and Hutter 2019, Decoupled weight decay regularization"

    weight_decay: float = param(
        0.01, "Pull of every weight towards zero, in each step.", low=0.0, high=1e6
    )


@dataclass(frozen=True)
class SGD(Optimizer):
    """Plain steps against the gradient, with momentum."""

    fused: ClassVar[bool] = True
    formula: ClassVar[str] = (
        "g ← g + λ·w;  b ← μ·b + (1-d)·g;  w ← w - η·b, with Nesterov w ← w - η·(g + μ·b)"
    )
    use: ClassVar[str] = "Slower to set right than Adam, and often better in the end on pictures."
    reference: ClassVar[str] = (
        "Robbins and Monro 1951, A stochastic approximation method; Sutskever et al. 2013, "
        "On the importance of initialization and momentum in deep learning"
    )

    learning_rate: float = param(0.01, "How far one step goes.", low=0.0, high=1e6)
    momentum: float = param(0.9, "Part of the last step that goes on.", low=0.0, high=0.999999)
    dampening: float = param(0.0, "Part of the gradient kept out of the momentum.", low=0.0, high=1)
    nesterov: bool = param(False, "Look ahead along the momentum; needs momentum and no dampening.")

    def call(self) -> Call:
        """Return torch's SGD."""
        return call(
            "torch.optim.SGD",
            lr=self.learning_rate,
            momentum=self.momentum,
            dampening=self.dampening,
            weight_decay=self.weight_decay,
            nesterov=self.nesterov,
        )

    def trouble(self) -> str:
        """Refuse to look ahead where there is no plain momentum to look along."""
        if self.nesterov and (self.momentum == 0 or self.dampening != 0):
            return "Nesterov needs a momentum above 0 and no dampening; change these or leave it."
        return ""


@dataclass(frozen=True)
class RMSprop(Optimizer):
    """Steps divided for each weight by the root of its mean squared gradient."""

    formula: ClassVar[str] = "v ← α·v + (1-α)·g²;  w ← w - η·g / (√v + ε)"
    use: ClassVar[str] = "For recurrent networks, and where gradients change their size much."
    reference: ClassVar[str] = "Tieleman and Hinton 2012, Lecture 6.5 of Neural networks (Coursera)"

    alpha: float = param(0.99, "Memory of the mean squared gradient.", low=0.0, high=0.999999)
    epsilon: float = param(1e-8, "Added below the line, against division by zero.", low=1e-16)
    momentum: float = param(0.0, "Part of the last step that goes on.", low=0.0, high=0.999999)
    centered: bool = param(False, "Divide by the standard deviation instead.")

    def call(self) -> Call:
        """Return torch's RMSprop."""
        return call(
            "torch.optim.RMSprop",
            lr=self.learning_rate,
            alpha=self.alpha,
            eps=self.epsilon,
            weight_decay=self.weight_decay,
            momentum=self.momentum,
            centered=self.centered,
        )
