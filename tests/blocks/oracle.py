"""What torch itself makes of a block's parameters: its modules, built without asking the block."""

from __future__ import annotations

from functools import partial
from typing import Any

import torch
from torch import Tensor, nn

from tests.blocks.applied import (
    Applied,
    Inputs,
    Oracle,
    back,
    documented,
    each,
    front,
    sizes,
)
from tests.blocks.oracle_numbers import NUMBERS
from tests.blocks.oracle_sequences import SEQUENCES
from tests.blocks.oracle_shapes import SHAPES


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


def reshape(b: Any, inputs: Inputs) -> nn.Module:
    return Applied(lambda x: torch.stack([row.reshape(b.shape) for row in x]))


def softmax(b: Any, inputs: Inputs) -> nn.Module:
    return Applied(lambda x: torch.stack([row.softmax(b.axis) for row in each(x)]))


def concatenate(b: Any, inputs: Inputs) -> nn.Module:
    def apply(*given: Tensor) -> Any:
        rows = zip(*(each(x) for x in given), strict=True)
        return torch.stack([torch.cat(row, b.axis) for row in rows])

    return Applied(apply)


ORACLE: dict[str, Oracle] = {
    **NUMBERS,
    **SHAPES,
    **SEQUENCES,
    **{f"Conv{n}d": partial(convolution, f"Conv{n}d") for n in (1, 2, 3)},
    **{f"ConvTranspose{n}d": partial(convolution, f"ConvTranspose{n}d") for n in (1, 2, 3)},
    **{f"AdaptiveAvgPool{n}d": partial(adaptive, f"AdaptiveAvgPool{n}d") for n in (1, 2, 3)},
    **{f"AdaptiveMaxPool{n}d": partial(adaptive, f"AdaptiveMaxPool{n}d") for n in (1, 2, 3)},
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
    "Reshape": reshape,
    "Concatenate": concatenate,
    "Embedding": lambda b, i: nn.Embedding(b.vocabulary, b.width),
}
