"""Guards, which keep an update from being applied where a loss or a gradient is not finite."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

Inputs = tuple[Tensor, ...]


class NotFinite(Exception):
    """A loss or a gradient that is NaN or infinite; the weights are those from before the step."""

    def __init__(self, inputs: Inputs, targets: Tensor) -> None:
        super().__init__()
        self.inputs, self.targets = inputs, targets


class _Finder:
    """Looks through tensors for NaN and infinity; what it finds stays found until it is cleared.

    Attributes:
        found: 1.0 on the device where there was one, else 0.0.
    """

    def __init__(self, device: torch.device) -> None:
        self.found = torch.zeros((), device=device)  # without axes, as optimizers want it
        self._one = torch.ones((), device=device)
        # It belongs to PyTorch's gradient scaler and may be missing on a kind of device.
        check: Any = getattr(torch, "_amp_foreach_non_finite_check_and_unscale_", None)
        try:
            check([torch.zeros(1, device=device)], self.found, self._one)
        except (TypeError, RuntimeError):
            check = None
        self._check = check

    def look(self, tensors: list[Tensor]) -> None:
        """Look through tensors of one element type, which stay as they are."""
        if self._check is not None:
            self._check(tensors, self.found, self._one)
            return
        for tensor in tensors:
            spoilt = tensor.isfinite().all().logical_not()
            self.found.copy_(torch.maximum(self.found, spoilt.float()))

    def clear(self) -> None:
        """Forget what was found."""
        self.found.zero_()


class AtOnce:
    """Looks at every step's numbers before its update: on a CPU that costs next to nothing.

    Attributes:
        depth: how many steps' buffers must be kept to take one back.
        behind: whether the last NotFinite was of the step before the one under way.
    """

    depth = 1
    behind = False

    def __init__(self, device: torch.device) -> None:
        self._finder = _Finder(device)

    def check(self, numbers: list[Tensor], inputs: Inputs, targets: Tensor) -> None:
        """Raise NotFinite where one of the numbers of a step is NaN or infinite."""
        self._finder.look(numbers)
        if self._finder.found.item():
            self._finder.clear()
            raise NotFinite(inputs, targets)

    def wait(self) -> None:
        """Make sure that all steps so far were sound. Raises NotFinite."""

    def clear(self) -> bool:
        """Begin anew; return what `behind` was."""
        return False


class Late:
    """Keeps unsound updates from being applied on the device, and hears of them one step later.

    The fused optimizers of PyTorch skip their update where `found_inf` is 1, as its gradient
    scaler uses them. Once it is 1 it stays so, and no later update is applied either.
    """

    depth = 2

    def __init__(self, optimizer: Any, device: torch.device) -> None:
        self.behind = False
        self._finder = _Finder(device)
        optimizer.found_inf = self._finder.found
        optimizer.grad_scale = None
        on_gpu = device.type == "cuda"
        self._seen = [torch.zeros((), pin_memory=on_gpu) for _ in range(2)]
        self._marks: list[Any] = [torch.cuda.Event() for _ in range(2)] if on_gpu else []  # type: ignore[no-untyped-call]
        self._batches: list[tuple[Inputs, Tensor] | None] = [None, None]
        self._turn = 0

    def check(self, numbers: list[Tensor], inputs: Inputs, targets: Tensor) -> None:
        """Let the device look at a step's numbers; raise NotFinite for the step before."""
        self._finder.look(numbers)
        last, self._turn = self._turn, 1 - self._turn
        self._seen[self._turn].copy_(self._finder.found, non_blocking=True)
        if self._marks:
            self._marks[self._turn].record()
        self._batches[self._turn] = (inputs, targets)
        self._hear(last, behind=True)

    def wait(self) -> None:
        """Wait for the device and make sure that all steps so far were sound. Raises NotFinite."""
        self._hear(self._turn, behind=False)

    def clear(self) -> bool:
        """Begin anew; return what `behind` was."""
        behind, self.behind = self.behind, False
        self._finder.clear()
        self._batches = [None, None]
        return behind

    def _hear(self, turn: int, *, behind: bool) -> None:
        batch = self._batches[turn]
        if batch is None:
            return
        if self._marks:
            self._marks[turn].synchronize()
        if self._seen[turn].item():
            self.behind = behind
            raise NotFinite(*batch)


def guard(optimizer: torch.optim.Optimizer, device: torch.device) -> AtOnce | Late:
    """Return the guard that suits a device and an optimizer."""
    if device.type == "cuda" and optimizer.defaults.get("fused"):
        return Late(optimizer, device)
    return AtOnce(device)
