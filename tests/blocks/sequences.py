"""Sequences for tests: blocks as modules, masks of random lengths, and padding put behind."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from designer.blocks.block import Block, Result
from designer.blocks.spec import Spec

Outputs = dict[str, Tensor]


class Module(nn.Module):
    """A block as a module: its layer, and the expression that is printed for it."""

    def __init__(self, block: Block, *inputs: Spec | None) -> None:
        super().__init__()
        self.block = block
        result = block.rule(*inputs)  # type: ignore[arg-type]
        assert isinstance(result, Result), result
        call = block.layer(*inputs)  # type: ignore[arg-type]
        self.layer = call.execute() if call else None
        self.eval()

    def forward(self, *inputs: Tensor | None) -> Outputs:
        names = [f"x{place}" if x is not None else "" for place, x in enumerate(inputs)]
        space: dict[str, Any] = {"self": SimpleNamespace(block=self.layer), "torch": torch, "F": F}
        space |= {name: x for name, x in zip(names, inputs, strict=True) if name}
        found = eval(self.block.forward("self.block", *names), space)
        parts = found if isinstance(found, tuple) else (found,)
        return dict(zip((port.name for port in self.block.outputs()), parts, strict=True))


def with_weights_of(module: nn.Module, other: nn.Module) -> None:
    """Give a module the weights of another, which has as many in the same order."""
    with torch.no_grad():
        for ours, theirs in zip(module.parameters(), other.parameters(), strict=True):
            ours.copy_(theirs)


def masks(steps: int, seed: int, batch: int = 4) -> Tensor:
    """Return masks of random lengths; the first example is all padding, the second has none."""
    generator = torch.Generator().manual_seed(seed)
    lengths = torch.randint(0, steps + 1, (batch, 1), generator=generator)
    lengths[0], lengths[1] = 0, steps
    return torch.arange(steps) < lengths


def sequences(steps: int, width: int, seed: int, batch: int = 4) -> Tensor:
    """Return random sequences."""
    return torch.randn(batch, steps, width, generator=torch.Generator().manual_seed(seed))


def longer(x: Tensor, mask: Tensor, more: int, seed: int) -> tuple[Tensor, Tensor]:
    """Return a sequence with steps behind it, other numbers at all padding, and its mask."""
    noise = sequences(x.shape[1] + more, x.shape[2], seed, len(x))
    mask = F.pad(mask, (0, more))
    x = F.pad(x, (0, 0, 0, more))
    return torch.where(mask[:, :, None], x, noise), mask
