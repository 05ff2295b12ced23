"""Gated units: two halves of an axis, a value and its gate (Shazeer 2020)."""

import torch
from torch import nn
from torch.nn import functional as F


class SwiGLU(nn.Module):
    """Multiplies one half of an axis by the SiLU of the other (Shazeer 2020)."""

    def __init__(self, dim: int = -1) -> None:
        super().__init__()
        self.dim = dim

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        value, gate = x.chunk(2, dim=self.dim)
        return value * F.silu(gate)


class GEGLU(nn.Module):
    """Multiplies one half of an axis by the GELU of the other (Shazeer 2020)."""

    def __init__(self, dim: int = -1) -> None:
        super().__init__()
        self.dim = dim

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        value, gate = x.chunk(2, dim=self.dim)
        return value * F.gelu(gate)


class ReGLU(nn.Module):
    """Multiplies one half of an axis by the ReLU of the other (Shazeer 2020)."""

    def __init__(self, dim: int = -1) -> None:
        super().__init__()
        self.dim = dim

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        value, gate = x.chunk(2, dim=self.dim)
        return value * F.relu(gate)
