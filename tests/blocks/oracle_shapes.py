"""Another word on blocks that change shapes: numpy, and torch example by example."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from tests.blocks.applied import Applied, Inputs, Oracle, documented, front, real, sizes


def example_by_example(function: Callable[..., Any]) -> Oracle:
    """Return a function of a block and single examples as a module over batches."""

    def build(b: Any, inputs: Inputs) -> nn.Module:
        def apply(*given: Tensor) -> Any:
            rows = [function(b, *row) for row in zip(*given, strict=True)]
            if isinstance(rows[0], Tensor):
                return torch.stack(rows)
            return tuple(torch.stack(column) for column in zip(*rows, strict=True))

        return Applied(apply)

    return build


def max_pooling(axes: int) -> Oracle:
    def build(b: Any, inputs: Inputs) -> nn.Module:
        stride = None if b.stride is None else sizes(b.stride)
        module = getattr(nn, f"MaxPool{axes}d")(
            sizes(b.kernel), stride, sizes(b.padding), 1, b.indices, b.ceil
        )
        return documented(module, axes)

    return build


def average_pooling(axes: int) -> Oracle:
    def build(b: Any, inputs: Inputs) -> nn.Module:
        stride = None if b.stride is None else sizes(b.stride)
        module = getattr(nn, f"AvgPool{axes}d")(
            sizes(b.kernel), stride, sizes(b.padding), b.ceil, b.count_padding
        )
        return documented(module, axes)

    return build


def power_pooling(axes: int) -> Oracle:
    def build(b: Any, inputs: Inputs) -> nn.Module:
        stride = None if b.stride is None else sizes(b.stride)
        module = getattr(nn, f"LPPool{axes}d")(b.power, sizes(b.kernel), stride, b.ceil)
        return documented(module, axes)

    return build


def max_unpooling(axes: int) -> Oracle:
    def build(b: Any, inputs: Inputs) -> nn.Module:
        stride = None if b.stride is None else sizes(b.stride)
        module = getattr(nn, f"MaxUnpool{axes}d")(sizes(b.kernel), stride, sizes(b.padding))
        size = b.size and (b.size * axes if len(b.size) == 1 else b.size)

        def apply(x: Tensor, indices: Tensor) -> Tensor:
            if x.dim() != axes + 2 or not x.is_floating_point():
                raise ValueError("torch takes one example without a batch as well")
            return module(x, indices, output_size=size and list(size))

        return Applied(apply, module)

    return build


def global_pool(b: Any, x: Tensor) -> Tensor:
    if x.dim() < 2:
        raise ValueError("no places")
    rows = [row.flatten() for row in x]
    return torch.stack([row.mean() if b.takes == "mean" else row.max() for row in rows])


def upsample(b: Any, inputs: Inputs) -> nn.Module:
    (spec,) = inputs
    assert spec is not None
    names = {"nearest": "nearest", "cubic": "bicubic"}
    lines = {2: "linear", 3: "bilinear", 4: "trilinear"}
    mode = names.get(b.mode) or lines.get(spec.rank, "linear")
    keywords: dict[str, Any] = {"size": b.size and sizes(b.size)}
    if not b.size:
        keywords["scale_factor"] = tuple(map(float, b.factor)) if len(b.factor) > 1 else b.factor[0]
    if b.mode != "nearest":
        keywords["align_corners"] = b.align_corners
    module = nn.Upsample(mode=mode, **keywords)

    def apply(x: Tensor) -> Tensor:
        if not 3 <= x.dim() <= 5:
            raise ValueError("channels and 1 to 3 axes")
        return module(x)

    return real(Applied(apply))


def pixel(name: str) -> Oracle:
    def build(b: Any, inputs: Inputs) -> nn.Module:
        def apply(x: Tensor) -> Tensor:
            if x.dim() != 4:
                raise ValueError("pictures are wanted; torch takes any axes before")
            return getattr(nn, name)(b.factor)(x)

        return Applied(apply)

    return build


def channel_shuffle(b: Any, x: Tensor) -> Tensor:
    if x.dim() < 2:
        raise ValueError("no places")
    return x.unflatten(0, (b.groups, -1)).transpose(0, 1).flatten(0, 1)


def pad(b: Any, x: Tensor) -> Tensor:
    """Pad with numpy, which knows all of it for any axes; refuse where torch's modules do."""
    ends = [b.before, b.before if b.after is None else b.after]
    for end in ends:
        if len(end) not in (1, max(x.dim() - 1, 1), x.dim()):
            raise ValueError("a number for each axis")
    places = max(x.dim() - 1, 1)
    ends = [end * places if len(end) == 1 else end for end in ends]
    before, after = ((0,) * (x.dim() - len(end)) + tuple(end) for end in ends)
    pairs = list(zip(before, after, strict=True))
    moved = len(pairs) if any(pairs[0]) else len(pairs) - 1
    if moved > 3:
        raise ValueError("torch pads three axes")
    if b.mode == "constant":
        if x.dtype != torch.float32 and b.value not in ((0, 1) if x.dtype == torch.bool else ()):
            if x.dtype == torch.bool or b.value != int(b.value):
                raise ValueError("no such number")
        return torch.from_numpy(np.pad(x.numpy(), pairs, "constant", constant_values=b.value))
    if not x.is_floating_point():
        raise TypeError("real numbers are wanted")
    for size, pair in zip(x.shape, pairs, strict=True):
        if max(pair) > {"reflect": size - 1, "circular": size}.get(b.mode, 2**40):
            raise ValueError("more than there is")
    mode = {"reflect": "reflect", "replicate": "edge", "circular": "wrap"}[b.mode]
    return torch.from_numpy(np.pad(x.numpy(), pairs, mode))


REDUCTIONS: dict[str, Callable[[np.ndarray, int], Any]] = {
    "mean": lambda x, a: x.mean(a),
    "sum": lambda x, a: x.sum(a),
    "maximum": lambda x, a: x.max(a),
    "minimum": lambda x, a: x.min(a),
    "product": lambda x, a: x.prod(a),
    "deviation": lambda x, a: x.std(a),
    "length": lambda x, a: np.sqrt((x**2).sum(a)),
    "log-sum-exp": lambda x, a: np.log(np.exp(x).sum(a)),
}


def real_steps(b: Any, x: Tensor, mask: Tensor | None) -> Tensor:
    """Return an example without the places that a mask takes for padding."""
    if mask is None:
        return x
    if mask.dtype != torch.bool or mask.shape != (x.shape[b.axis],):
        raise ValueError("one mask for all along the axis")
    return x.index_select(b.axis, mask.nonzero()[:, 0])


def reduction(b: Any, x: Tensor, mask: Tensor | None = None) -> Tensor:
    if not x.is_floating_point():
        raise TypeError("real numbers are wanted")
    found = REDUCTIONS[b.takes](real_steps(b, x, mask).double().numpy(), b.axis)
    out = torch.as_tensor(found).float()
    return out.unsqueeze(range(x.dim())[b.axis]) if b.keep else out


def select(b: Any, x: Tensor, mask: Tensor | None = None) -> Tensor:
    if not -x.shape[b.axis] <= b.index < x.shape[b.axis]:
        raise IndexError("no such place")
    kept = real_steps(b, x, mask).unbind(b.axis)
    return kept[max(-len(kept), min(b.index, len(kept) - 1))]


def arg_max(b: Any, x: Tensor) -> Tensor:
    if not x.is_floating_point():
        raise TypeError("real numbers are wanted")
    function = np.argmax if b.takes == "largest" else np.argmin
    return torch.as_tensor(function(x.numpy(), b.axis))


def split(b: Any, x: Tensor) -> tuple[Tensor, ...]:
    if b.sizes:
        if len(b.sizes) < 2:
            raise ValueError("one part")
        return x.split_with_sizes(b.sizes, b.axis)
    if x.shape[b.axis] % b.parts:
        raise ValueError("parts are alike")
    return x.tensor_split(b.parts, b.axis)


def repeat(b: Any, x: Tensor) -> Tensor:
    if b.each:
        return torch.from_numpy(np.repeat(x.numpy(), b.times, b.axis))
    return torch.from_numpy(np.concatenate([x.numpy()] * b.times, b.axis))


def squeeze(b: Any, x: Tensor) -> Tensor:
    if not x.dim():
        raise ValueError("numpy takes it all the same")
    return torch.from_numpy(np.squeeze(x.numpy(), b.axis))


def expand(b: Any, x: Tensor) -> Tensor:
    if len(b.shape) != x.dim() or not x.dim():
        raise ValueError("torch adds axes in front, where the batch is")
    return x.expand(b.shape)


def permute(b: Any, x: Tensor) -> Tensor:
    if not x.dim():
        raise ValueError("no axes")
    return torch.from_numpy(np.transpose(x.numpy(), b.order).copy())


def flatten(b: Any, x: Tensor) -> Tensor:
    if not x.dim():
        raise ValueError("no axes")
    return x.flatten(b.first, b.last)


def unit_length(b: Any, x: Tensor) -> Tensor:
    if not x.dim() or not x.is_floating_point():
        raise ValueError("no vectors")
    return x / x.movedim(b.axis, 0).square().sum(0).sqrt().unsqueeze(b.axis).clamp_min(1e-12)


def signs(b: Any, x: Tensor) -> Tensor:
    if not x.dim() or not x.is_floating_point():
        raise ValueError("no numbers along an axis")
    rows = x.reshape(-1, x.shape[-1]) if b.scale == "last axis" else x.reshape(1, -1)
    above = [[1.0 if one >= row.mean() else -1.0 for one in row] for row in rows]
    sizes = torch.stack([(row - row.mean()).abs().mean() for row in rows])
    return (torch.tensor(above) * sizes[:, None]).reshape(x.shape)


def separable(axes: int) -> Oracle:
    def build(b: Any, inputs: Inputs) -> nn.Module:
        module = getattr(nn, f"Conv{axes}d")
        channels = front(inputs)
        between = channels * b.multiplier
        moves = {name: sizes(getattr(b, name)) for name in ("stride", "padding", "dilation")}
        first = module(channels, between, sizes(b.kernel), groups=channels, bias=False, **moves)
        return nn.Sequential(first, module(between, b.filters, 1, bias=b.bias))

    return build


def depthwise(axes: int) -> Oracle:
    def build(b: Any, inputs: Inputs) -> nn.Module:
        moves = {name: sizes(getattr(b, name)) for name in ("stride", "padding", "dilation")}
        channels = front(inputs)
        module = getattr(nn, f"Conv{axes}d")
        filters = channels * b.multiplier
        return module(channels, filters, sizes(b.kernel), groups=channels, bias=b.bias, **moves)

    return build


def causal(b: Any, inputs: Inputs) -> nn.Module:
    reach = b.dilation[0] * (b.kernel[0] - 1)
    moves = {"stride": b.stride, "dilation": b.dilation, "groups": b.groups, "bias": b.bias}
    module = nn.Conv1d(front(inputs), b.filters, b.kernel, padding=reach, **moves)

    def apply(x: Tensor) -> Tensor:
        if x.dim() != 3:
            raise ValueError("channels and steps")
        both_ends = module(x)
        return both_ends[..., : (x.shape[-1] - 1) // b.stride[0] + 1]

    return Applied(apply, module)


def instance_norm(b: Any, inputs: Inputs) -> Any:
    rank = inputs[0].rank if inputs[0] else 0
    if not 2 <= rank <= 4:
        raise ValueError("torch takes one example without a batch as well")
    return getattr(nn, f"InstanceNorm{rank - 1}d")(front(inputs), b.epsilon, affine=b.affine)


def rms_norm(b: Any, inputs: Inputs) -> nn.Module:
    shape = inputs[0].shape if inputs[0] else ()
    missing = (7,) * (b.axes - len(shape))  # axes that the input does not have
    return real(nn.RMSNorm(missing + shape[-b.axes :], b.epsilon, b.affine))


SHAPES: dict[str, Oracle] = {
    **{f"MaxPool{n}d": max_pooling(n) for n in (1, 2, 3)},
    **{f"AvgPool{n}d": average_pooling(n) for n in (1, 2, 3)},
    **{f"LPPool{n}d": power_pooling(n) for n in (1, 2, 3)},
    **{f"MaxUnpool{n}d": max_unpooling(n) for n in (1, 2, 3)},
    **{f"DepthwiseConv{n}d": depthwise(n) for n in (1, 2, 3)},
    **{f"SeparableConv{n}d": separable(n) for n in (1, 2, 3)},
    "CausalConv1d": causal,
    "GlobalPool": example_by_example(
        lambda b, x: global_pool(b, x) if x.is_floating_point() else x.softmax("no")
    ),
    "Upsample": upsample,
    "PixelShuffle": pixel("PixelShuffle"),
    "PixelUnshuffle": pixel("PixelUnshuffle"),
    "ChannelShuffle": example_by_example(channel_shuffle),
    "Pad": example_by_example(pad),
    "InstanceNorm": instance_norm,
    "RMSNorm": rms_norm,
    "LocalResponseNorm": lambda b, i: real(nn.LocalResponseNorm(b.size, b.alpha, b.beta, b.k)),
    "UnitLength": example_by_example(unit_length),
    "Signs": example_by_example(signs),
    "Reduce": example_by_example(reduction),
    "ArgMax": example_by_example(arg_max),
    "Slice": example_by_example(
        lambda b, x: torch.from_numpy(
            x.numpy().take(range(x.shape[b.axis])[b.start : b.stop : b.step], b.axis)
        )
    ),
    "Select": example_by_example(select),
    "Pick": example_by_example(
        lambda b, x: torch.stack([x.select(b.axis, place) for place in b.places], b.axis)
    ),
    "Split": example_by_example(split),
    "Permute": example_by_example(permute),
    "Transpose": example_by_example(lambda b, x: x.swapaxes(b.first, b.second)),
    "Squeeze": example_by_example(squeeze),
    "Unsqueeze": example_by_example(lambda b, x: torch.stack([x], b.axis)),
    "Repeat": example_by_example(repeat),
    "Expand": example_by_example(expand),
    "Flatten": example_by_example(flatten),
    "Stack": example_by_example(lambda b, *x: torch.stack(x, b.axis)),
}
