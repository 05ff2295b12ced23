"""Activations as they are on few bits, while a network is tuned: it learns to bear them."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

MEMORY = 0.99
"""How much of a range that was seen before is kept at every step."""


class Rounded:
    """Rounds what a layer gives to whole numbers of a range that it tracks; straight gradients."""

    def __init__(self, bits: int) -> None:
        self._most = 2**bits - 1
        self._low: Tensor | None = None
        self._high: Tensor | None = None

    def __call__(self, layer: nn.Module, inputs: Any, output: Any) -> Any:
        """Return the output on the grid of its range; nothing but real numbers is changed."""
        if isinstance(output, tuple):
            return (self(layer, inputs, output[0]), *output[1:])
        if not isinstance(output, Tensor) or output.dtype != torch.float32:
            return output
        if layer.training or self._low is None:
            self._track(output.detach())
        assert self._low is not None and self._high is not None
        step = ((self._high - self._low) / self._most).clamp_min(1e-12)
        zero = (self._low / step).round()
        within = output.clamp(self._low.item(), self._high.item())
        whole = ((within / step).round() - zero).clamp(0, self._most)
        return within + ((whole + zero) * step - within).detach()

    def _track(self, output: Tensor) -> None:
        """Let the range follow what is seen; zero lies in it."""
        if not output.numel() or not output.isfinite().all():
            return
        low, high = output.amin().clamp(max=0.0), output.amax().clamp(min=0.0)
        if self._low is None or self._high is None:
            self._low, self._high = low, high
            return
        self._low = MEMORY * self._low + (1 - MEMORY) * low
        self._high = MEMORY * self._high + (1 - MEMORY) * high


def round_activations(model: nn.Module, bits: int) -> None:
    """Round what every layer of a model gives."""
    for layer in model.modules():
        if not list(layer.children()) and layer is not model:
            layer.register_forward_hook(Rounded(bits))
