"""Importing this loads all that the first training step would otherwise load, for some seconds.

A worker is told to import it while a person still draws.
"""

from __future__ import annotations

import torch

from designer.training import fit as fit


def _one_step() -> None:
    """Take one step, since PyTorch loads a good part of itself only then."""
    state = torch.get_rng_state()
    weight = torch.nn.Parameter(torch.zeros(1, 1, 3, 3))
    optimizer = torch.optim.Adam([weight], fused=True)
    torch.nn.functional.conv2d(torch.ones(1, 1, 3, 3), weight).sum().backward()  # type: ignore[no-untyped-call]
    optimizer.step()
    torch.set_rng_state(state)


_one_step()
