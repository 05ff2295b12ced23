"""Positions and marks that are added to a sequence or put before it."""

import math

import torch
from torch import nn


class SinusoidalPositions(nn.Module):
    """Adds waves of many lengths to x (batch, steps, width) (Vaswani et al. 2017)."""

    def __init__(self, steps, width, scale=False):
        super().__init__()
        self.scale = math.sqrt(width) if scale else 1.0
        place = torch.arange(steps)[:, None]
        speed = 10000.0 ** -(torch.arange(0, width, 2) / width)
        waves = torch.stack(((place * speed).sin(), (place * speed).cos()), 2)
        self.register_buffer("waves", waves.flatten(1)[:, :width], persistent=False)

    def forward(self, x):
        return x * self.scale + self.waves[: x.shape[1]]


class LearnedPositions(nn.Module):
    """Adds a learned vector to each step of x (batch, steps, width)."""

    def __init__(self, steps, width):
        super().__init__()
        self.vectors = nn.Parameter(0.02 * torch.randn(steps, width))

    def forward(self, x):
        return x + self.vectors[: x.shape[1]]


class ClassToken(nn.Module):
    """Puts a learned vector before the steps of x (batch, steps, width).

    Returns the mask with a place for it too, where one is given.
    """

    def __init__(self, width):
        super().__init__()
        self.vector = nn.Parameter(0.02 * torch.randn(width))

    def forward(self, x, mask=None):
        first = self.vector.expand(x.shape[0], 1, -1)
        x = torch.cat((first, x), 1)
        if mask is None:
            return x
        real = torch.ones_like(mask[:, :1])
        return x, torch.cat((real, mask), 1)
