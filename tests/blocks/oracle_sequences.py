"""What torch makes of sequences: packed ones where there is padding, and formulas of papers."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from tests.blocks.applied import Applied, Inputs, Oracle, back, front


def given(inputs: Inputs, tensors: tuple[Tensor, ...]) -> list[Tensor | None]:
    """Return a tensor for every port, None where there is no wire."""
    waiting = list(tensors)
    return [waiting.pop(0) if spec is not None else None for spec in inputs]


def fitting(mask: Tensor | None, sequence: Tensor) -> Tensor | None:
    """Return a mask of steps, or refuse what is none."""
    if mask is None:
        return None
    if mask.dtype != torch.bool or sequence.dim() != 3 or mask.shape != sequence.shape[:2]:
        raise ValueError("a mask says yes or no to each step")
    return mask


def recurrent(b: Any, inputs: Inputs) -> nn.Module:
    """Return torch's own module, over packed sequences where there is a mask."""
    kind = b.kind()
    dropout = b.dropout if b.layers > 1 else 0.0
    more = {"nonlinearity": b.activation} if kind == "RNN" else {}
    module = getattr(nn, kind)(
        back(inputs),
        b.hidden,
        b.layers,
        bias=b.bias,
        batch_first=True,
        dropout=dropout,
        bidirectional=b.bidirectional,
        **more,
    )

    def apply(*tensors: Tensor) -> Any:
        x, mask, *begin = given(inputs, tensors)
        assert x is not None
        if x.dim() != 3 or any(part is not None and part.dim() != 3 for part in begin):
            raise ValueError("torch would take the batch for steps, or fail with AttributeError")
        mask = fitting(mask, x)
        first = [part.transpose(0, 1).contiguous() for part in begin if part is not None]
        if len(first) not in (0, len(begin)):
            raise ValueError("a state without a cell, or a cell without a state")
        hidden = tuple(first) if len(first) > 1 else (first[0] if first else None)
        if mask is None:
            every, last = module(x, hidden)
        else:
            packed = pack_padded_sequence(x, mask.sum(1), True, enforce_sorted=False)
            every, last = module(packed, hidden)
            every, _ = pad_packed_sequence(every, True, total_length=x.shape[1])
        states = [part.transpose(0, 1) for part in (last if kind == "LSTM" else (last,))]
        out = states[0][:, -b.directions :].flatten(1) if b.returns == "last step" else every
        return (out, *states) if b.states else out

    return Applied(apply, module)


def turned(x: Tensor) -> Tensor:
    """Return a sequence whose pairs of numbers were turned as complex ones (Su et al. 2021)."""
    steps, width = x.shape[-2:]
    speeds = torch.tensor([10000 ** (-2 * i / width) for i in range(width // 2)])
    angles = torch.outer(torch.arange(steps).float(), speeds)
    pairs = torch.view_as_complex(x.unflatten(-1, (-1, 2)).contiguous())
    return torch.view_as_real(pairs * torch.polar(torch.ones_like(angles), angles)).flatten(-2)


def narrow_attention(b: Any, inputs: Inputs, widths: list[int]) -> nn.Module:
    """Return attention whose heads have a width of their own, head after head."""
    inner = b.heads * b.head_width
    module = nn.Module()
    for name, width in zip("qkv", widths, strict=True):
        module.register_parameter(name, nn.Parameter(torch.zeros(inner, width)))
    if b.bias:
        module.bias = nn.Parameter(torch.zeros(3 * inner))
    module.out = nn.Linear(inner, widths[0], b.bias)
    if b.rotary and b.head_width % 2:
        raise ValueError("pairs are turned")

    def apply(*tensors: Tensor) -> Any:
        q, k, v, mask = given(inputs, tensors)
        assert q is not None
        k = q if k is None else k
        v = k if v is None else v
        mask = fitting(mask, k)
        three = [
            F.linear(x, module.get_parameter(n)) for x, n in zip((q, k, v), "qkv", strict=True)
        ]
        if b.bias:
            three = [x + part for x, part in zip(three, module.bias.chunk(3), strict=True)]
        found = []
        for q, k, v in zip(*(x.split(b.head_width, -1) for x in three), strict=True):
            q, k = (turned(q), turned(k)) if b.rotary else (q, k)
            scores = q @ k.transpose(1, 2) / math.sqrt(b.head_width)
            if mask is not None:
                scores = scores.masked_fill(~mask[:, None], -math.inf)
            if b.causal:
                scores = scores.masked_fill(torch.ones(scores.shape[1:]).triu(1).bool(), -math.inf)
            found.append(F.dropout(scores.softmax(-1), b.dropout, module.training) @ v)
        return module.out(torch.cat(found, -1))

    return Applied(apply, module)


def attention(b: Any, inputs: Inputs) -> nn.Module:
    query, key, value = inputs[:3]
    key = key or query
    value = value or key
    widths = [back((spec,)) for spec in (query, key, value)]
    if b.head_width:
        return narrow_attention(b, inputs, widths)
    module = nn.MultiheadAttention(
        widths[0], b.heads, b.dropout, b.bias, kdim=widths[1], vdim=widths[2], batch_first=True
    )

    def project(place: int, x: Tensor) -> Tensor:
        whole = module.in_proj_weight
        names = ("q_proj_weight", "k_proj_weight", "v_proj_weight")
        weight = getattr(module, names[place]) if whole is None else whole.chunk(3)[place]
        bias = None if module.in_proj_bias is None else module.in_proj_bias.chunk(3)[place]
        return F.linear(x, weight, bias).unflatten(-1, (b.heads, -1)).transpose(1, 2)

    def apply(*tensors: Tensor) -> Any:
        q, k, v, mask = given(inputs, tensors)
        assert q is not None
        k = q if k is None else k
        v = k if v is None else v
        mask = fitting(mask, k)
        future = torch.ones(q.shape[1], k.shape[1]).triu(1).bool() if b.causal else None
        padding = None if mask is None else ~mask
        plain = module(q, k, v, key_padding_mask=padding, attn_mask=future, need_weights=False)[0]
        if not b.rotary:
            return plain
        if widths[0] // b.heads % 2:
            raise ValueError("pairs are turned")
        scores = turned(project(0, q)) @ turned(project(1, k)).transpose(2, 3)
        scores = scores / math.sqrt(widths[0] // b.heads)
        for hidden in (future, None if padding is None else padding[:, None, None]):
            scores = scores if hidden is None else scores.masked_fill(hidden, -math.inf)
        links = F.dropout(scores.softmax(-1), b.dropout, module.training)
        return module.out_proj((links @ project(2, v)).transpose(1, 2).flatten(2))

    return Applied(apply, module)


def shares(scores: Tensor, mask: Tensor | None) -> Tensor:
    """Return shares of the last axis; each row of the mask has a real step."""
    return (scores if mask is None else scores.masked_fill(~mask, -math.inf)).softmax(-1)


def aligned(b: Any, inputs: Inputs) -> nn.Module:
    """Return additive or dot attention, written with sums over named axes."""
    widths = back(inputs), back(inputs, 1)
    if b.kind() == "AdditiveAttention":
        parts = nn.ModuleList(
            [
                nn.Linear(widths[0], b.width, bias=False),
                nn.Linear(widths[1], b.width),
                nn.Linear(b.width, 1, bias=False),
            ]
        )
    else:
        general = nn.Linear(*widths, bias=False)
        parts = nn.ModuleList([general] if b.score == "general" else [])

    def apply(*tensors: Tensor) -> Any:
        query, memory, mask = given(inputs, tensors)
        assert query is not None and memory is not None
        if query.dim() != 3 or memory.dim() != 3 or not query.is_floating_point():
            raise ValueError("sequences are wanted")
        mask = fitting(mask, memory)
        if b.kind() == "AdditiveAttention":
            rows = [parts[0](query[:, t, None]) + parts[1](memory) for t in range(query.shape[1])]
            scores = torch.stack([parts[2](row.tanh()).squeeze(2) for row in rows], 1)
        else:
            mapped = parts[0](query) if b.score == "general" else query
            if mapped.shape[2] != memory.shape[2]:
                raise ValueError("sums over named axes stretch a width of 1")
            scores = torch.einsum("btf,bsf->bts", mapped, memory)
        links = shares(scores, None if mask is None else mask[:, None].expand(scores.shape))
        out = torch.einsum("bts,bsf->btf", links, memory)
        return (out, links) if b.weights else out

    return Applied(apply, *parts)


def pooled(b: Any, inputs: Inputs) -> nn.Module:
    key, query = nn.Linear(back(inputs), b.width), nn.Linear(b.width, 1, bias=False)

    def apply(*tensors: Tensor) -> Any:
        x, mask = given(inputs, tensors)
        assert x is not None
        if x.dim() != 3:
            raise ValueError("a sequence is wanted")
        links = shares(query(key(x).tanh())[..., 0], fitting(mask, x))
        out = torch.einsum("bt,btf->bf", links, x)
        return (out, links) if b.weights else out

    return Applied(apply, key, query)


def patches(b: Any, inputs: Inputs) -> nn.Module:
    """Return patches that were cut out and mapped by the weights of a convolution."""
    height, width = (b.patch * 2)[:2]
    module = nn.Conv2d(front(inputs), b.width, (height, width), (height, width), bias=b.bias)

    def apply(x: Tensor) -> Tensor:
        if x.dim() != 4 or x.shape[2] % height or x.shape[3] % width:
            raise ValueError("patches cover a picture")
        cut = F.unfold(x, (height, width), stride=(height, width)).transpose(1, 2)
        return F.linear(cut, module.weight.flatten(1), module.bias)

    return Applied(apply, module)


class Waves(nn.Module):
    """Sines and cosines, number by number as the paper has them."""

    def __init__(self, b: Any, inputs: Inputs) -> None:
        super().__init__()
        (spec,) = inputs
        steps, width = (*spec.shape, 1, 1)[:2] if spec else (1, 1)
        table = [
            [
                (math.cos if d % 2 else math.sin)(t / 10000 ** (d // 2 * 2 / width))
                for d in range(width)
            ]
            for t in range(steps)
        ]
        self.register_buffer("table", torch.tensor(table))
        self.scale = math.sqrt(width) if b.scale else 1.0

    def forward(self, x: Tensor) -> Tensor:
        if x.dim() != 3 or not x.is_floating_point():
            raise ValueError("a sequence of real numbers is wanted")
        return x * self.scale + self.table


class Learned(nn.Module):
    """A learned table, added to a sequence or put before it."""

    def __init__(self, b: Any, inputs: Inputs) -> None:
        super().__init__()
        (spec, *_) = inputs
        shape = (*spec.shape, 1, 1)[:2] if spec else (1, 1)
        self.before = b.kind() == "ClassToken"
        self.rows = nn.Parameter(torch.randn(shape[1:] if self.before else shape))

    def forward(self, x: Tensor, mask: Tensor | None = None) -> Any:
        if x.dim() != 3 or not x.is_floating_point():
            raise ValueError("a sequence of real numbers is wanted")
        mask = fitting(mask, x)
        if not self.before:
            return torch.stack([row + self.rows for row in x])
        x = torch.stack([torch.cat((self.rows[None], row)) for row in x])
        return x if mask is None else (x, F.pad(mask.float(), (1, 0), value=1.0).bool())


def token_mask(b: Any, inputs: Inputs) -> nn.Module:
    def apply(x: Tensor) -> Tensor:
        if x.dtype != torch.int64 or x.dim() != 2:
            raise TypeError("a row of tokens is wanted")
        return torch.tensor([[token != b.padding for token in row] for row in x.tolist()])

    return Applied(apply)


def masked_steps(b: Any, inputs: Inputs) -> nn.Module:
    def apply(x: Tensor, mask: Tensor | None = None) -> Tensor:
        if not x.is_floating_point() or x.dim() != 3:
            raise TypeError("steps of real numbers are wanted")
        if mask is None:
            return x
        found = fitting(mask, x)
        assert found is not None
        return torch.where(found[:, :, None], x, torch.zeros_like(x))

    return Applied(apply)


SEQUENCES: dict[str, Oracle] = {
    **dict.fromkeys(("RNN", "GRU", "LSTM"), recurrent),
    "MultiheadAttention": attention,
    "AdditiveAttention": aligned,
    "DotAttention": aligned,
    "AttentionPooling": pooled,
    "PatchEmbedding": patches,
    "SinusoidalPositions": Waves,
    "LearnedPositions": Learned,
    "ClassToken": Learned,
    "PaddingMask": token_mask,
    "MaskSteps": masked_steps,
}
