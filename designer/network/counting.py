"""Multiply-adds of a module that nobody described: counted while it runs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
from torch import Tensor
from torch.overrides import TorchFunctionMode

_PRODUCTS = {"matmul", "__matmul__", "__rmatmul__", "mm", "bmm", "mv", "dot"}


class MultiplyAdds(TorchFunctionMode):
    """Counts the products of dense layers, convolutions, matrices and attention under it.

    What runs inside PyTorch's own recurrent layers and `nn.MultiheadAttention` is not seen.
    PyTorch's own counter of operations sees them, and loads its compiler for that, some seconds.
    """

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.count: int = 0

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Sequence[type],
        args: tuple[Any, ...] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        """Run a function of PyTorch and count what it multiplies."""
        found = func(*args, **(kwargs or {}))
        tensors = [part for part in (*args, *(kwargs or {}).values()) if isinstance(part, Tensor)]
        if isinstance(found, Tensor) and len(tensors) > 1:
            self.count += _products(getattr(func, "__name__", ""), tensors, found)
        return found


def _products(name: str, given: Sequence[Tensor], found: Tensor) -> int:
    """Return the multiply-adds of one function, 0 for those that are not counted."""
    first, second = given[:2]
    if name == "linear" or name in _PRODUCTS:
        shared = second.shape[-1] if name == "linear" else first.shape[-1]
        if name == "__rmatmul__":
            shared = second.shape[-1]
        return found.numel() * shared
    if name in ("addmm", "baddbmm") and len(given) > 2:
        return found.numel() * second.shape[-1]
    if name.startswith("conv_transpose"):
        return first.numel() * second[0].numel()
    if name in ("conv1d", "conv2d", "conv3d"):
        return found.numel() * second[0].numel()
    if name == "scaled_dot_product_attention" and len(given) > 2:
        scores = found.numel() // max(1, found.shape[-1]) * second.shape[-2]
        return scores * (first.shape[-1] + found.shape[-1])
    return 0


def multiply_adds(module: torch.nn.Module, inputs: Sequence[Tensor]) -> int:
    """Return the multiply-adds that a module takes for these inputs, as far as they are seen."""
    counter = MultiplyAdds()
    with counter:
        module(*inputs)
    return counter.count
