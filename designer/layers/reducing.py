"""Reductions over the real steps of sequences; an example without any gives 0."""

import math

import torch
from torch import nn


class MaskedReduction(nn.Module):
    """Takes one number along an axis; masks are True at real steps (batch, steps)."""

    def __init__(self, dim: int, keepdim: bool = False) -> None:
        super().__init__()
        self.dim = dim
        self.keepdim = keepdim

    def stretched(self, mask: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        shape = [1] * x.dim()
        shape[0], shape[self.dim] = mask.shape
        return mask.reshape(shape)

    def count(self, real: torch.Tensor) -> torch.Tensor:
        return real.sum(self.dim, keepdim=self.keepdim).clamp(min=1)

    def zero_if_none(self, found: torch.Tensor, real: torch.Tensor) -> torch.Tensor:
        some = real.any(self.dim, keepdim=self.keepdim)
        return found.masked_fill(~some, 0.0)


class MaskedMean(MaskedReduction):
    """Takes the mean over real steps."""

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        real = self.stretched(mask, x)
        total = x.masked_fill(~real, 0.0).sum(self.dim, keepdim=self.keepdim)
        return total / self.count(real)


class MaskedSum(MaskedReduction):
    """Takes the sum over real steps."""

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        real = self.stretched(mask, x)
        return x.masked_fill(~real, 0.0).sum(self.dim, keepdim=self.keepdim)


class MaskedMaximum(MaskedReduction):
    """Takes the largest number of real steps."""

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        real = self.stretched(mask, x)
        found = x.masked_fill(~real, -math.inf).amax(self.dim, keepdim=self.keepdim)
        return self.zero_if_none(found, real)


class MaskedMinimum(MaskedReduction):
    """Takes the smallest number of real steps."""

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        real = self.stretched(mask, x)
        found = x.masked_fill(~real, math.inf).amin(self.dim, keepdim=self.keepdim)
        return self.zero_if_none(found, real)


class MaskedProduct(MaskedReduction):
    """Takes the product of real steps."""

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        real = self.stretched(mask, x)
        found = x.masked_fill(~real, 1.0).prod(self.dim, keepdim=self.keepdim)
        return self.zero_if_none(found, real)


class MaskedDeviation(MaskedReduction):
    """Takes the standard deviation over real steps."""

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        real = self.stretched(mask, x)
        count = real.sum(self.dim, keepdim=True).clamp(min=1)
        x = x.masked_fill(~real, 0.0)
        away = x - x.sum(self.dim, keepdim=True) / count
        squares = away.masked_fill(~real, 0.0).square()
        variance = squares.sum(self.dim, keepdim=self.keepdim) / self.count(real)
        # the slope of a root is infinite at 0
        return self.zero_if_none(variance.clamp(min=1e-12).sqrt(), real)


class MaskedLength(MaskedReduction):
    """Takes the root of the sum of squares over real steps."""

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        real = self.stretched(mask, x)
        return x.masked_fill(~real, 0.0).norm(dim=self.dim, keepdim=self.keepdim)


class MaskedLogSumExp(MaskedReduction):
    """Takes the logarithm of the sum of exponentials over real steps."""

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        real = self.stretched(mask, x)
        x = x.masked_fill(~real, -math.inf)
        return self.zero_if_none(x.logsumexp(self.dim, keepdim=self.keepdim), real)
