"""Layers that leave something out at random while training."""

import torch
from torch import nn
from torch.nn import functional as F


class DropPath(nn.Module):
    """Leaves a branch out for some examples, as Huang et al. 2016 do."""

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.rate = rate

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        kept = x.new_ones((x.shape[0],) + (1,) * (x.dim() - 1))
        return x * F.dropout(kept, self.rate, self.training)
