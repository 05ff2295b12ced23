"""Training steps: forward, backward, penalties, clipping, and the update if all is finite.

Around PyTorch's own work a step costs a few calls over lists of tensors. With the optimizers that
PyTorch has as one kernel (Adam, AdamW, SGD) it never waits for a CUDA device to finish.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn

from designer.job import UserError

if TYPE_CHECKING:
    from designer.training.losses import Measure

_NORMS = (
    nn.modules.batchnorm._BatchNorm,
    nn.LayerNorm,
    nn.GroupNorm,
    nn.modules.instancenorm._InstanceNorm,
)
_NO_MEMORY = ("not enough memory", "can't allocate memory", "cannot allocate memory")


class NotFinite(Exception):
    """A loss or a gradient that is NaN or infinite; the weights are those from before the step."""

    def __init__(self, inputs: Tensor, targets: Tensor) -> None:
        super().__init__()
        self.inputs, self.targets = inputs, targets


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
        self._guard = _late(optimizer, device) or _AtOnce()
        self._buffers = [b for b in model.buffers() if b.numel()]
        self._device = device
        self._total = 0.0
        self._late_total: Tensor | None = None
        if isinstance(self._guard, _Late):
            self._late_total = torch.zeros((), dtype=torch.float64, device=device)
        self._kept = [[b.clone() for b in self._buffers] for _ in range(self._guard.depth)]
        self._turn = 0
        self._last: tuple[Tensor, Tensor] | None = None

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

    def take(self, inputs: Tensor, targets: Tensor) -> None:
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
        norm = torch.linalg.vector_norm(torch.stack(torch._foreach_norm(gradients)))
        try:
            self._guard.check(loss, norm, gradients, inputs, targets)
        except NotFinite:
            self._forget()
            raise
        if self.clip:
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

    def _gradients(self, inputs: Tensor, targets: Tensor) -> Tensor | None:
        """Return the loss, with its gradient at the weights, or None for lack of memory."""
        self._optimizer.zero_grad()
        try:
            if not 0 < self.micro < len(targets):
                loss = self._measure(self._model(inputs), targets)
                loss.backward()  # type: ignore[no-untyped-call]
                return loss.detach()
            whole = torch.zeros((), device=inputs.device)
            parts = zip(
                torch.split(inputs, self.micro), torch.split(targets, self.micro), strict=True
            )
            for some, wanted in parts:
                part = self._measure(self._model(some), wanted) * (len(wanted) / len(targets))
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


class _AtOnce:
    """Looks at every step's numbers before its update: on a CPU that costs nothing."""

    depth = 1
    behind = False

    def check(
        self,
        loss: Tensor,
        norm: Tensor,
        gradients: Sequence[Tensor],
        inputs: Tensor,
        targets: Tensor,
    ) -> None:
        if _is_finite(loss) and (_is_finite(norm) or _all_finite(gradients)):
            return
        raise NotFinite(inputs, targets)

    def wait(self) -> None:
        pass

    def clear(self) -> bool:
        return False


class _Late:
    """Keeps unsound updates from being applied on the device, and hears of them one step later.

    The fused optimizers of PyTorch skip their update where `found_inf` is 1, as its gradient
    scaler uses them. Once it is 1 it stays so, and no later update is applied either.
    """

    depth = 2

    def __init__(self, optimizer: Any, device: torch.device) -> None:
        self.behind = False
        self._found = torch.zeros((), device=device)  # a number without axes, as optimizers want it
        optimizer.found_inf = self._found
        optimizer.grad_scale = None
        on_gpu = device.type == "cuda"
        self._seen = [torch.zeros((), pin_memory=on_gpu) for _ in range(2)]
        self._marks: list[Any] = [torch.cuda.Event() for _ in range(2)] if on_gpu else []  # type: ignore[no-untyped-call]
        self._batches: list[tuple[Tensor, Tensor] | None] = [None, None]
        self._turn = 0

    def check(
        self,
        loss: Tensor,
        norm: Tensor,
        gradients: Sequence[Tensor],
        inputs: Tensor,
        targets: Tensor,
    ) -> None:
        spoilt = (norm + loss) * 0.0  # 0 where both are finite, else NaN
        self._found.copy_(torch.maximum(self._found, (spoilt != spoilt).float()))
        last, self._turn = self._turn, 1 - self._turn
        self._seen[self._turn].copy_(self._found, non_blocking=True)
        if self._marks:
            self._marks[self._turn].record()
        self._batches[self._turn] = (inputs, targets)
        self._hear(last, behind=True)

    def wait(self) -> None:
        self._hear(self._turn, behind=False)

    def clear(self) -> bool:
        behind, self.behind = self.behind, False
        self._found.zero_()
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


def _late(optimizer: torch.optim.Optimizer, device: torch.device) -> _Late | None:
    fused = optimizer.defaults.get("fused")
    return _Late(optimizer, device) if fused and device.type == "cuda" else None


def _is_finite(number: Tensor) -> bool:
    value = number.item()
    return value - value == 0.0


def _all_finite(gradients: Sequence[Tensor]) -> bool:
    """Return whether a norm that is infinite only came from squares too large for float32."""
    return all(bool(torch.isfinite(gradient).all()) for gradient in gradients)
