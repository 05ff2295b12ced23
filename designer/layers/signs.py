"""Signs with a scale, for networks with binary activations (Rastegari et al. 2016)."""

import torch
from torch import nn


class Signs(nn.Module):
    """Takes the mean off, and tells of what is left the signs and one scale."""

    def __init__(self, last: bool = False) -> None:
        super().__init__()
        self.last = last

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        axes = (-1,) if self.last else tuple(range(1, x.dim()))
        x = x - x.mean(axes, keepdim=True)
        scale = x.abs().mean(axes, keepdim=True)
        signs = (x >= 0).to(x.dtype) * 2 - 1
        if (
            self.training
        ):  # the gradient goes straight through where a number is not far out
            near = (x / scale.clamp_min(1e-12)).clamp(-2, 2)
            signs = near + (signs - near).detach()
        return scale * signs
