"""Numbers that are learned and that scale or shift others."""

import torch
from torch import nn


class ScaleShift(nn.Module):
    """Multiplies by learned numbers and adds learned numbers."""

    def __init__(
        self,
        shape: tuple[int, ...],
        start: float = 1.0,
        scale: bool = True,
        shift: bool = True,
    ) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.full(shape, start)) if scale else None
        self.shift = nn.Parameter(torch.zeros(shape)) if shift else None

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if self.scale is not None:
            x = x * self.scale
        return x if self.shift is None else x + self.shift
