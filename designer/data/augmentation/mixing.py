"""Examples mixed with each other, and their classes likewise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from designer.data.augmentation.augmentation import Augmentation, Needs, between, some
from designer.unit import param

if TYPE_CHECKING:
    from torch import Generator, Tensor


@dataclass(frozen=True)
class Mixup(Augmentation):
    """Lays another example over each, and learns both classes in the same proportion."""

    needs: ClassVar[Needs] = "numbers"
    mixes: ClassVar[bool] = True
    use: ClassVar[str] = "Against learning by heart, in longer trainings on not many examples."
    reference: ClassVar[str] = "Zhang et al. 2018, mixup: Beyond empirical risk minimization"

    alpha: float = param(
        0.2,
        "Shape of the distribution Beta(α, α) of the proportion: small is nearly all of one.",
        low=0.01,
        high=100.0,
    )
    chance: float = param(1.0, "Part of the examples that is mixed.", low=0.0, high=1.0)

    def mix(
        self, inputs: Tensor, targets: Tensor, classes: int, generator: Generator
    ) -> tuple[Tensor, Tensor]:
        """Mix every example with one of its batch by chance."""
        import torch

        count = len(inputs)
        share = beta(self.alpha, count, generator, inputs)
        share = torch.where(some(self.chance, inputs, generator).view(-1), share, 1.0)
        other = torch.randperm(count, generator=generator, device=inputs.device)
        part = share.view(-1, *[1] * (inputs.dim() - 1))
        mixed = torch.where(part < 1, part * inputs + (1 - part) * inputs[other], inputs)
        return mixed, _mixed(probabilities(targets, classes), other, share)


@dataclass(frozen=True)
class CutMix(Augmentation):
    """Puts a rectangle of another picture into each, and learns both classes by their areas."""

    title: ClassVar[str] = "CutMix"
    mixes: ClassVar[bool] = True
    use: ClassVar[str] = "As Mixup, where pieces of a picture should suffice to tell its class."
    reference: ClassVar[str] = "Yun et al. 2019, CutMix: Regularization strategy"

    alpha: float = param(
        1.0,
        "Shape of the distribution Beta(α, α) of the area; with 1 all are equally likely.",
        low=0.01,
        high=100.0,
    )
    chance: float = param(0.5, "Part of the pictures that is mixed.", low=0.0, high=1.0)

    def mix(
        self, inputs: Tensor, targets: Tensor, classes: int, generator: Generator
    ) -> tuple[Tensor, Tensor]:
        """Fill a rectangle of its own of every picture from one of its batch by chance."""
        import torch

        count, _, height, width = inputs.shape
        side = (1 - beta(self.alpha, count, generator, inputs)).sqrt()
        chosen = some(self.chance, inputs, generator)
        other = torch.randperm(count, generator=generator, device=inputs.device)
        down = _stretch(height, side, generator, inputs).view(count, 1, height, 1)
        across = _stretch(width, side, generator, inputs).view(count, 1, 1, width)
        taken = chosen & down & across
        share = 1 - taken.float().mean((1, 2, 3))
        mixed = torch.where(taken, inputs[other], inputs)
        return mixed, _mixed(probabilities(targets, classes), other, share)


def beta(alpha: float, count: int, generator: Generator, like: Tensor) -> Tensor:
    """Return `count` numbers by chance, of the distribution Beta(α, α).

    They come from Student's distribution with 2α degrees of freedom in its polar form (Bailey 1994,
    Polar generation of random variates with the t-distribution), which needs no rejection.
    """
    import torch

    # 1 − U to the power 1/α is precise for large α too.
    rest = -torch.expm1(between(0.0, 1.0, count, generator, like).log() / alpha)
    cosine = torch.cos(2 * torch.pi * between(0.0, 1.0, count, generator, like))
    square = rest * cosine**2
    side = square / (1 - rest + square).clamp(min=1e-30)
    return 0.5 + 0.5 * cosine.sign() * side.clamp(max=1).sqrt()


def probabilities(targets: Tensor, classes: int) -> Tensor:
    """Return N × classes: 1 for the class of each example, or what was mixed before."""
    import torch

    if targets.is_floating_point():
        return targets
    certain = torch.zeros(len(targets), classes, device=targets.device)
    return certain.scatter_(1, targets[:, None], 1.0)


def _mixed(targets: Tensor, other: Tensor, share: Tensor) -> Tensor:
    """Return N × classes: a share of each row, and for the rest another row."""
    return share[:, None] * targets + (1 - share)[:, None] * targets[other]


def _stretch(total: int, side: Tensor, generator: Generator, like: Tensor) -> Tensor:
    """Return for N parts of a side, about middles of their own, which of its points they take."""
    import torch

    middle = between(0.0, float(total), len(side), generator, like)
    first, last = (middle - side * total / 2).round(), (middle + side * total / 2).round()
    points = torch.arange(total, device=like.device)
    return (points >= first[:, None]) & (points < last[:, None])
