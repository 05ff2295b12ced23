"""Torch's own word on blocks that act on numbers: activations, arithmetic, noise, scaling."""

from __future__ import annotations

import operator
from collections.abc import Callable
from functools import reduce
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from tests.blocks.applied import Applied, Inputs, Oracle, back, each, front, real


def activation(name: str, **torch_names: str) -> Oracle:
    """Return torch's activation of a name, with the block's parameters under torch's names."""

    def build(b: Any, inputs: Inputs) -> nn.Module:
        module = getattr(nn, name)(**{t: getattr(b, own) for own, t in torch_names.items()})
        return real(module)

    return build


def along(name: str) -> Oracle:
    def build(b: Any, inputs: Inputs) -> nn.Module:
        function = getattr(F, name)
        return Applied(lambda x: torch.stack([function(row, b.axis) for row in each(x)]))

    return build


def prelu(b: Any, inputs: Inputs) -> nn.Module:
    if not b.each_channel:
        return real(nn.PReLU(1, b.start))
    module = nn.PReLU(front(inputs), b.start)
    return Applied(lambda x: module(x) if len(each(x)) else x, module)


def rrelu(b: Any, inputs: Inputs) -> nn.Module:
    if b.lower > b.upper:
        raise ValueError("torch draws from nothing while training alone")
    return real(nn.RReLU(b.lower, b.upper))


def softmax_2d(b: Any, inputs: Inputs) -> nn.Module:
    def apply(x: Tensor) -> Tensor:
        if x.dim() != 4:
            raise ValueError("torch takes the batch for channels")
        return x.softmax(1)

    return Applied(apply)


def stretched(function: Callable[..., Tensor]) -> Oracle:
    """Return a function of inputs whose examples have as many axes each."""

    def apply(*given: Tensor) -> Tensor:
        if len({x.dim() for x in given}) > 1:
            raise ValueError("torch would lay a batch beside channels")
        return torch.stack([function(*row) for row in zip(*given, strict=True)])

    return lambda b, i: Applied(apply)


def floats(function: Callable[..., Tensor]) -> Callable[..., Tensor]:
    def apply(*given: Tensor) -> Tensor:
        if not all(x.is_floating_point() for x in given):
            raise TypeError("real numbers are wanted")
        return function(*given)

    return apply


def matrix_multiply(b: Any, inputs: Inputs) -> nn.Module:
    def apply(one: Tensor, two: Tensor) -> Tensor:
        if one.dim() != two.dim() or one.dim() < 2:
            raise ValueError("matrices in as many axes each")
        return one.matmul(two.mT if b.transposed else two)

    return stretched(floats(apply))(b, inputs)


def compare(b: Any, inputs: Inputs) -> nn.Module:
    def apply(one: Tensor, two: Tensor) -> Tensor:
        if not one.dim():
            raise ValueError("no vectors")
        one, two = torch.broadcast_tensors(one.movedim(b.axis, -1), two.movedim(b.axis, -1))
        if b.takes == "cosine":
            return (F.normalize(one, dim=-1) * F.normalize(two, dim=-1)).sum(-1)
        if b.takes == "dot product":
            return torch.einsum("...i,...i->...", one, two)
        order = 2 if b.takes == "distance" else 1
        return torch.linalg.vector_norm(one - two, order, -1)

    return stretched(floats(apply))(b, inputs)


def halves(function: Callable[[Tensor], Tensor]) -> Oracle:
    def build(b: Any, inputs: Inputs) -> nn.Module:
        def one(x: Tensor) -> Tensor:
            if x.shape[b.axis] % 2:
                raise ValueError("halves are alike")
            value, gate = x.tensor_split(2, b.axis)
            return value.mul(function(gate))

        return Applied(lambda x: torch.stack([floats(one)(row) for row in each(x)]))

    return build


def quiet(check: Callable[[Any, Tensor], bool] = lambda b, x: True) -> Oracle:
    """Return what a block does that acts while training alone: nothing."""

    def build(b: Any, inputs: Inputs) -> nn.Module:
        def apply(x: Tensor) -> Tensor:
            if not check(b, x):
                raise ValueError("a shape that torch refuses or warns of")
            return x

        return real(Applied(apply))

    return build


def scale_shift(b: Any, inputs: Inputs) -> nn.Module:
    (spec,) = inputs
    assert spec is not None
    shapes: dict[str, Callable[[], tuple[int, ...]]] = {
        "first axis": lambda: (spec.shape[0],) + (1,) * (spec.rank - 1),
        "last axis": lambda: (spec.shape[-1],),
        "number": lambda: spec.shape,
        "example": tuple,
    }
    shape = shapes[b.for_each]()
    wanted = [torch.full(shape, b.start)] * b.scale + [torch.zeros(shape)] * b.shift
    if not wanted:
        raise ValueError("nothing is learned")
    held = nn.ParameterList(map(nn.Parameter, wanted))

    def apply(x: Tensor) -> Tensor:
        x = x * held[0] if b.scale else x
        return x + held[-1] if b.shift else x

    return real(Applied(apply, held))


FUNCTIONS: dict[str, Callable[[Tensor], Tensor]] = {
    "absolute value": torch.abs,
    "square": lambda x: x * x,
    "square root": lambda x: x**0.5,
    "exponential": torch.exp,
    "logarithm": torch.log,
    "reciprocal": lambda x: 1 / x,
    "negative": lambda x: -x,
    "sign": torch.sign,
    "sine": torch.sin,
    "cosine": torch.cos,
}


def bilinear(b: Any, inputs: Inputs) -> nn.Module:
    module = nn.Bilinear(back(inputs, 0), back(inputs, 1), b.features, b.bias)

    def apply(one: Tensor, two: Tensor) -> Tensor:
        if min(one.dim(), two.dim()) < 2:
            raise ValueError("the batch would be a vector")
        return module(one, two)

    return Applied(apply, module)


NUMBERS: dict[str, Oracle] = {
    "Convert": lambda b, i: Applied(lambda x: x.to(getattr(torch, b.to))),
    "Identity": lambda b, i: Applied(lambda x: x),
    **{
        name: activation(name)
        for name in ("ReLU6", "Mish", "Hardswish", "SELU", "LogSigmoid", "Hardsigmoid")
    },
    **{name: activation(name) for name in ("Softsign", "Tanhshrink")},
    "PReLU": prelu,
    "RReLU": rrelu,
    "Threshold": activation("Threshold", threshold="threshold", value="value"),
    "Hardshrink": activation("Hardshrink", width="lambd"),
    "Softshrink": activation("Softshrink", width="lambd"),
    "ELU": activation("ELU", alpha="alpha"),
    "CELU": activation("CELU", alpha="alpha"),
    "Softplus": activation("Softplus", beta="beta", threshold="threshold"),
    "Hardtanh": activation("Hardtanh", lower="min_val", upper="max_val"),
    "Softmin": along("softmin"),
    "LogSoftmax": along("log_softmax"),
    "Softmax2d": softmax_2d,
    "GLU": halves(torch.sigmoid),
    "SwiGLU": halves(lambda x: x * torch.sigmoid(x)),
    "GEGLU": halves(F.gelu),
    "ReGLU": halves(F.relu),
    "Add": stretched(lambda *x: reduce(operator.add, x)),
    "Multiply": stretched(lambda *x: reduce(operator.mul, x)),
    "Maximum": stretched(lambda *x: torch.stack(torch.broadcast_tensors(*x)).amax(0)),
    "Minimum": stretched(lambda *x: torch.stack(torch.broadcast_tensors(*x)).amin(0)),
    "Average": stretched(floats(lambda *x: torch.stack(torch.broadcast_tensors(*x)).mean(0))),
    "Subtract": stretched(operator.sub),
    "Divide": stretched(operator.truediv),
    "MatrixMultiply": matrix_multiply,
    "Compare": compare,
    "Bilinear": bilinear,
    "ScaleShift": scale_shift,
    "Rescale": lambda b, i: Applied(lambda x: x.float().mul(b.factor).add(b.offset)),
    "Function": lambda b, i: real(Applied(FUNCTIONS[b.name])),
    "ChannelDropout": quiet(lambda b, x: 3 <= x.dim() <= 5),
    "AlphaDropout": quiet(lambda b, x: x.dim() > 1 or not b.whole_channels),
    "DropPath": quiet(),
    "GaussianNoise": quiet(),
    "GaussianDropout": quiet(),
}
