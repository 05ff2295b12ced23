"""Training steps: forward, backward, penalties, clipping, and the update if all is finite.

Around PyTorch's own work a step costs a few calls over lists of tensors. With the optimizers that
PyTorch has as one kernel (Adam, AdamW, SGD) it never waits for a CUDA device to finish.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from designer.job import UserError
from designer.training.guard import Inputs, Late, NotFinite, guard

if TYPE_CHECKING:
    from designer.training.losses import Measure

_NORMS = (
    nn.modules.batchnorm._BatchNorm,
    nn.LayerNorm,
    nn.GroupNorm,
    nn.modules.instancenorm._InstanceNorm,
)
_NO_MEMORY = ("not enough memory", "can't allocate memory", "cannot allocate memory")


class Steps:
    """Takes the steps of a run.

    Attributes:
        l1, l2: penalties l1·Σ|w| + l2/2·Σw² over weights, not over biases and normalization;
            their gradients are added, and the loss that is shown is without them.
        clip: longest gradient over all weights together; 0 for any.
        micro: most examples that go through the network at once; 0 for all of a step. The
            gradients of the parts of a step are added up, weighted by their examples.
    """

    def __init__(
        self,
        model: nn.Module,
        optimizer: torch.optim.Optimizer,
        measure: Measure,
        device: torch.device,
        warn: Callable[[str], None],
    ) -> None:
        self.l1 = self.l2 = self.clip = 0.0
        self.micro = 0
        self._model, self._optimizer, self._measure, self._warn = model, optimizer, measure, warn
        self._parameters: list[Tensor] = [p for p in model.parameters() if p.requires_grad]
        self._weights = penalized(model)
        self._guard = guard(optimizer, device)
        self._buffers = [b for b in model.buffers() if b.numel()]
        self._device = device
        self._total = 0.0
        self._late_total: Tensor | None = None
        if isinstance(self._guard, Late):
            self._late_total = torch.zeros((), dtype=torch.float64, device=device)
        self._kept = [[b.clone() for b in self._buffers] for _ in range(self._guard.depth)]
        self._turn = 0
        self._last: tuple[Inputs, Tensor] | None = None

    @property
    def total(self) -> float:
        """Sum over the examples of the losses since `restart`; on a GPU this waits for it."""
        return self._total if self._late_total is None else float(self._late_total)

    def restart(self, total: float = 0.0) -> None:
        """Begin the sum of losses anew."""
        self._total = total
        if self._late_total is not None:
            self._late_total.fill_(total)

    def set_rates(self, learning_rate: float, weight_decay: float) -> None:
        """Tell the optimizer its learning rate and its weight decay."""
        for group in self._optimizer.param_groups:
            group["lr"] = learning_rate
            group["weight_decay"] = weight_decay

    def take(self, inputs: Inputs, targets: Tensor) -> None:
        """Take one step on N examples.

        Raises NotFinite, with the weights as they were, and UserError where even one example is
        too much for the memory.
        """
        self._last = inputs, targets
        if self._buffers:  # a forward pass changes running means before it shows to be sound
            self._turn = (self._turn + 1) % len(self._kept)
            torch._foreach_copy_(self._kept[self._turn], self._buffers)
        loss = self._gradients(inputs, targets)
        while loss is None:
            self._halve(len(targets))
            loss = self._gradients(inputs, targets)
        gradients = [p.grad for p in self._parameters if p.grad is not None]
        if self.l1 or self.l2:
            self._penalize()
        try:
            self._guard.check([loss, *gradients], inputs, targets)
        except NotFinite:
            self._forget()
            raise
        if self.clip:
            norm = torch.linalg.vector_norm(torch.stack(torch._foreach_norm(gradients)))
            torch._foreach_mul_(gradients, (self.clip / (norm + 1e-6)).clamp(max=1.0))
        self._optimizer.step()
        if self._late_total is None:
            self._total += loss.item() * len(targets)
        else:
            self._late_total.add_(loss, alpha=len(targets))

    def settle(self) -> None:
        """Make sure that every step taken was sound. Raises NotFinite."""
        try:
            self._guard.wait()
        except NotFinite:
            self._forget()
            raise

    @property
    def behind(self) -> bool:
        """Whether NotFinite was of the step before the one under way, as a GPU tells of it."""
        return self._guard.behind

    def acquit(self) -> bool:
        """Let steps be sound again after NotFinite; return what `behind` was."""
        return self._guard.clear()

    def look(self) -> None:
        """Raise NotFinite where an update, finite itself, has made a weight infinite."""
        if not self.sound() and self._last is not None:
            raise NotFinite(*self._last)

    def sound(self) -> bool:
        """Return whether all weights are finite."""
        if not self._parameters:
            return True
        with torch.no_grad():
            norms = torch.stack(torch._foreach_norm(self._parameters))
            if bool(torch.isfinite(norms).all()):
                return True
            return all(bool(torch.isfinite(p).all()) for p in self._parameters)

    def _gradients(self, inputs: Inputs, targets: Tensor) -> Tensor | None:
        """Return the loss, with its gradient at the weights, or None for lack of memory."""
        self._optimizer.zero_grad()
        try:
            if not 0 < self.micro < len(targets):
                loss = self._measure(self._model(*inputs), targets)
                loss.backward()  # type: ignore[no-untyped-call]
                return loss.detach()
            whole = torch.zeros((), device=targets.device)
            for some, wanted in portions(inputs, targets, self.micro):
                part = self._measure(self._model(*some), wanted) * (len(wanted) / len(targets))
                part.backward()  # type: ignore[no-untyped-call]
                whole += part.detach()
            return whole
        except (RuntimeError, MemoryError) as error:
            if not lacks_memory(error):
                raise
        return None

    def _halve(self, size: int) -> None:
        """Let half as many examples through at once, from the next try on."""
        before = min(self.micro or size, size)
        self._optimizer.zero_grad()
        if self._buffers:
            torch._foreach_copy_(self._buffers, self._kept[self._turn])
        release(self._device)
        if before <= 1:
            raise UserError(
                "There is not enough memory for this network even with one example at a time; "
                "make the network smaller, or train on another device."
            )
        self.micro = (before + 1) // 2
        text = (
            f"The memory did not suffice for {before} examples at once: {self.micro} go through "
            "the network at a time, and their gradients are added up to those of the whole batch."
        )
        if any(isinstance(module, _NORMS[0]) for module in self._model.modules()):
            text += " Batch normalization sees the smaller number, so it may learn less well."
        self._warn(text)

    def _penalize(self) -> None:
        with torch.no_grad():
            weights: list[Tensor] = [w for w in self._weights if w.grad is not None]
            gradients = [w.grad for w in weights if w.grad is not None]
            if weights and self.l2:
                torch._foreach_add_(gradients, weights, alpha=self.l2)
            if weights and self.l1:
                torch._foreach_add_(gradients, torch._foreach_sign(weights), alpha=self.l1)

    def _forget(self) -> None:
        """Take back what the unsound step did to running means."""
        if self._buffers:
            # Where soundness shows a step late, the other copy is from before the step to blame.
            turn = (self._turn + 1) % len(self._kept) if self._guard.behind else self._turn
            torch._foreach_copy_(self._buffers, self._kept[turn])


def portions(inputs: Inputs, targets: Tensor, size: int) -> Iterator[tuple[Inputs, Tensor]]:
    """Give N examples in portions of at most `size`."""
    for start in range(0, len(targets), size):
        rows = slice(start, start + size)
        yield tuple(one[rows] for one in inputs), targets[rows]


def penalized(model: nn.Module) -> list[nn.Parameter]:
    """Return the weights that penalties fall on: all but biases and those of normalization."""
    found: dict[int, nn.Parameter] = {}
    for module in model.modules():
        if not isinstance(module, _NORMS):
            for weight in module.parameters(recurse=False):
                if weight.requires_grad and weight.dim() > 1:
                    found[id(weight)] = weight
    return list(found.values())


def lacks_memory(error: BaseException) -> bool:
    """Return whether an exception says that memory, of the device or of the machine, ran out."""
    if isinstance(error, (torch.OutOfMemoryError, MemoryError)):
        return True
    text = str(error).lower()
    return isinstance(error, RuntimeError) and any(words in text for words in _NO_MEMORY)


def release(device: torch.device) -> None:
    """Give cached memory back to the device."""
    if device.type == "cuda":
        torch.cuda.empty_cache()
    elif device.type == "mps":
        torch.mps.empty_cache()
