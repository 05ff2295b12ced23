"""Steps of a sequence chosen by their place among the real ones."""

import torch
from torch import nn


class SelectRealStep(nn.Module):
    """Takes one real step, from the end where negative; 0 where there is none."""

    def __init__(self, index: int, dim: int = 1) -> None:
        super().__init__()
        self.index = index
        self.dim = dim

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        lengths = mask.sum(1)
        place = lengths * 0 + self.index if self.index >= 0 else lengths + self.index
        place = torch.minimum(place, lengths - 1).clamp(min=0)
        x = x.movedim(self.dim, 1)
        place = place.reshape([-1] + [1] * (x.dim() - 1)).expand(-1, 1, *x.shape[2:])
        found = x.gather(1, place).squeeze(1)
        none = (lengths == 0).reshape([-1] + [1] * (found.dim() - 1))
        return found.masked_fill(none, 0)
