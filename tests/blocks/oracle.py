"""What torch itself makes of a block's parameters: its modules, built without asking the block."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import torch
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


def convolution(name: str, b: Any, inputs: Inputs) -> Any:
    keywords = {
        "kernel_size": sizes(b.kernel),
        "stride": sizes(b.stride),
        "padding": sizes(b.padding),
        "dilation": sizes(b.dilation),
        "groups": b.groups,
        "bias": b.bias,
    }
    if name.startswith("ConvTranspose"):
        keywords["output_padding"] = sizes(b.output_padding)
    return getattr(nn, name)(front(inputs), b.filters, **keywords)


def depthwise(b: Any, inputs: Inputs) -> nn.Module:
    keywords = {"stride": sizes(b.stride), "padding": sizes(b.padding)}
    keywords |= {"dilation": sizes(b.dilation), "groups": front(inputs), "bias": b.bias}
    return nn.Conv2d(front(inputs), front(inputs) * b.multiplier, sizes(b.kernel), **keywords)


def pooling(name: str, b: Any, inputs: Inputs) -> nn.Module:
    stride = None if b.stride is None else sizes(b.stride)
    module = getattr(nn, name)(sizes(b.kernel), stride, sizes(b.padding), ceil_mode=b.ceil)
    return documented(module, b.axes)


def adaptive(name: str, b: Any, inputs: Inputs) -> nn.Module:
    return documented(getattr(nn, name)(sizes(b.size)), b.axes)


def batch_norm(b: Any, inputs: Inputs) -> Any:
    rank = inputs[0].rank if inputs[0] else 0
    module = {1: nn.BatchNorm1d, 2: nn.BatchNorm1d, 3: nn.BatchNorm2d}.get(rank, nn.BatchNorm3d)
    return module(front(inputs), b.epsilon, b.momentum, b.affine)


def layer_norm(b: Any, inputs: Inputs) -> nn.Module:
    shape = inputs[0].shape if inputs[0] else ()
    missing = (7,) * (b.axes - len(shape))  # axes that the input does not have
    return nn.LayerNorm(missing + shape[-b.axes :], b.epsilon, b.affine)


def lstm(b: Any, inputs: Inputs) -> nn.Module:
    dropout = b.dropout if b.layers > 1 else 0.0
    module = nn.LSTM(back(inputs), b.hidden, b.layers, b.bias, True, dropout, b.bidirectional)

    def apply(x: Tensor) -> Any:
        if x.dim() < 2:
            raise ValueError("torch fails with an AttributeError here")
        every, (hidden, _) = module(x)
        if b.returns == "every step":
            return every
        return torch.cat((hidden[-2], hidden[-1]), -1) if b.bidirectional else hidden[-1]

    return Applied(apply, module)


def attention(b: Any, inputs: Inputs) -> nn.Module:
    query, key, value = inputs
    key = key or query
    value = value or key
    widths = [back((spec,)) for spec in (query, key, value)]
    module = nn.MultiheadAttention(
        widths[0], b.heads, b.dropout, b.bias, kdim=widths[1], vdim=widths[2], batch_first=True
    )

    def apply(*given: Tensor) -> Any:
        waiting = list(given)
        q = waiting.pop(0)
        k = waiting.pop(0) if inputs[1] else q
        v = waiting.pop(0) if inputs[2] else k
        return module(q, k, v)[0]

    return Applied(apply, module)


def reshape(b: Any, inputs: Inputs) -> nn.Module:
    return Applied(lambda x: torch.stack([row.reshape(b.shape) for row in x]))


def softmax(b: Any, inputs: Inputs) -> nn.Module:
    return Applied(lambda x: torch.stack([row.softmax(b.axis) for row in each(x)]))


def each(x: Tensor) -> tuple[Tensor, ...]:
    """Return the examples of a batch; torch alone would take one number for an axis."""
    if x.dim() < 2:
        raise IndexError("examples without an axis")
    return tuple(x)


def concatenate(b: Any, inputs: Inputs) -> nn.Module:
    def apply(*given: Tensor) -> Any:
        rows = zip(*(each(x) for x in given), strict=True)
        return torch.stack([torch.cat(row, b.axis) for row in rows])

    return Applied(apply)


ORACLE: dict[str, Oracle] = {
    **{f"Conv{n}d": partial(convolution, f"Conv{n}d") for n in (1, 2, 3)},
    **{f"ConvTranspose{n}d": partial(convolution, f"ConvTranspose{n}d") for n in (1, 2, 3)},
    "DepthwiseConv2d": depthwise,
    **{f"MaxPool{n}d": partial(pooling, f"MaxPool{n}d") for n in (1, 2, 3)},
    **{f"AvgPool{n}d": partial(pooling, f"AvgPool{n}d") for n in (1, 2, 3)},
    **{f"AdaptiveAvgPool{n}d": partial(adaptive, f"AdaptiveAvgPool{n}d") for n in (1, 2, 3)},
    "AdaptiveMaxPool2d": partial(adaptive, "AdaptiveMaxPool2d"),
    "Linear": lambda b, i: nn.Linear(back(i), b.features, b.bias),
    "ReLU": lambda b, i: nn.ReLU(),
    "LeakyReLU": lambda b, i: nn.LeakyReLU(b.slope),
    "GELU": lambda b, i: nn.GELU(b.approximate),
    "SiLU": lambda b, i: nn.SiLU(),
    "Sigmoid": lambda b, i: nn.Sigmoid(),
    "Tanh": lambda b, i: nn.Tanh(),
    "Softmax": softmax,
    "BatchNorm": batch_norm,
    "LayerNorm": layer_norm,
    "GroupNorm": lambda b, i: nn.GroupNorm(b.groups, front(i), b.epsilon, b.affine),
    "Dropout": lambda b, i: nn.Dropout(b.rate),
    "Flatten": lambda b, i: nn.Flatten(),
    "Reshape": reshape,
    # stack, unlike + and *, refuses to stretch one input to the shape of another
    "Add": lambda b, i: Applied(lambda *x: torch.stack(x).sum(0)),
    "Multiply": lambda b, i: Applied(lambda *x: torch.stack(x).prod(0)),
    "Concatenate": concatenate,
    "LSTM": lstm,
    "MultiheadAttention": attention,
    "Embedding": lambda b, i: nn.Embedding(b.vocabulary, b.width),
}
