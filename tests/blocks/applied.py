"""Small parts of the oracles: functions as modules, sizes of inputs, examples one by one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from torch import Tensor, nn

from designer.blocks.spec import Spec

Inputs = tuple[Spec | None, ...]
Oracle = Callable[[Any, Inputs], Any]


class Applied(nn.Module):
    """A function of inputs as a module, around the modules it uses."""

    def __init__(self, function: Callable[..., Any], *modules: nn.Module) -> None:
        super().__init__()
        self.function, self.modules_used = function, nn.ModuleList(modules)

    def forward(self, *inputs: Tensor) -> Any:
        return self.function(*inputs)


def documented(module: nn.Module, axes: int) -> nn.Module:
    """Refuse what torch's pooling takes by accident of device and size, against its manual."""

    def apply(x: Tensor) -> Any:
        if not x.is_floating_point():
            raise TypeError("whole numbers are pooled on a CPU alone, and not for all axes")
        if x.dim() not in (axes + 1, axes + 2):
            raise ValueError("a mean to size 1 takes any number of axes, other sizes do not")
        return module(x)

    return Applied(apply, module)


def sizes(value: tuple[int, ...]) -> Any:
    return value[0] if len(value) == 1 else value


def front(inputs: Inputs, place: int = 0) -> int:
    spec = inputs[place]
    return spec.shape[0] if spec is not None and spec.rank else 1


def back(inputs: Inputs, place: int = 0) -> int:
    spec = inputs[place]
    return spec.shape[-1] if spec is not None and spec.rank else 1


def each(x: Tensor) -> tuple[Tensor, ...]:
    """Return the examples of a batch; torch alone would take one number for an axis."""
    if x.dim() < 2:
        raise IndexError("examples without an axis")
    return tuple(x)


def real(module: nn.Module) -> nn.Module:
    """Refuse whole numbers, which torch takes in some functions alone and on some devices."""

    def apply(x: Tensor) -> Any:
        if not x.is_floating_point():
            raise TypeError("real numbers are wanted")
        return module(x)

    return Applied(apply, module)
