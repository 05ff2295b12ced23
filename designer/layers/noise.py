"""Layers that shake numbers while training."""

import math

import torch
from torch import nn


class GaussianNoise(nn.Module):
    """Adds normal noise while training."""

    def __init__(self, deviation: float) -> None:
        super().__init__()
        self.deviation = deviation

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if not self.training:
            return x
        return x + self.deviation * torch.randn_like(x)


class GaussianDropout(nn.Module):
    """Multiplies by normal noise around 1 while training (Srivastava et al. 2014)."""

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.deviation = math.sqrt(rate / (1 - rate))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if not self.training:
            return x
        return x * (1 + self.deviation * torch.randn_like(x))
