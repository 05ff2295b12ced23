"""Proposals that bring one input of a merging block to the shape of another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from designer.blocks.adaptive import AdaptiveAvgPool1d, AdaptiveAvgPool2d, AdaptiveAvgPool3d
from designer.blocks.block import Insert, Trouble
from designer.blocks.convolution import Conv1d, Conv2d, Conv3d
from designer.blocks.dense import Linear
from designer.blocks.pooling import MaxPool1d, MaxPool2d, MaxPool3d
from designer.blocks.shape import Flatten, Reshape
from designer.blocks.shape_rules import cross
from designer.blocks.spec import Spec

_CONVOLUTIONS = {2: Conv1d, 3: Conv2d, 4: Conv3d}
_POOLINGS = {2: MaxPool1d, 3: MaxPool2d, 4: MaxPool3d}
_ADAPTIVES = {2: AdaptiveAvgPool1d, 3: AdaptiveAvgPool2d, 4: AdaptiveAvgPool3d}


def common_shape(shapes: Sequence[tuple[int, ...]]) -> tuple[int, ...] | None:
    """Return the shape to which shapes of as many axes stretch, or None; sizes of 1 stretch."""
    if len({len(shape) for shape in shapes}) > 1:
        return None
    sizes = [set(column) - {1} for column in zip(*shapes, strict=True)]
    if any(len(found) > 1 for found in sizes):
        return None
    return tuple(found.pop() if found else 1 for found in sizes)


def unlike_shapes(inputs: Sequence[Spec], *, stretching: bool = False) -> Trouble:
    """Return the trouble of inputs whose shapes differ; where `stretching`, sizes of 1 may."""
    shapes = [spec.shape for spec in inputs]
    fit = common_shape if stretching else lambda pair: len(set(pair)) == 1 or None
    wanted = next(
        wanted
        for wanted, _ in Counter(shapes).most_common()
        if any(fit((wanted, shape)) is None for shape in shapes)
    )
    odd = next(place for place, shape in enumerate(shapes) if fit((wanted, shape)) is None)
    usual = shapes.index(wanted)
    ways = [(odd, usual), (usual, odd)] if len(inputs) == 2 else [(odd, usual)]
    proposals: list[Insert] = []
    for propose in (stretches, towards) if stretching else (towards,):
        for here, there in ways:
            proposals += propose(inputs[here], shapes[there], str(here + 1))
    unless = " (or 1 along an axis)" if stretching else ""
    text = f"Expected inputs of one shape{unless}, found {cross(wanted)} at input {usual + 1} "
    text += f"and {inputs[odd]} at input {odd + 1}."
    hint = "Bring one of them to the shape of the other."
    return Trouble(text, hint, str(odd + 1), tuple(proposals))


def stretches(found: Spec, wanted: tuple[int, ...], port: str) -> Iterator[Insert]:
    """Propose axes of size 1 for an input that has fewer axes than the other."""
    rank, missing = found.rank, len(wanted) - found.rank
    if not rank or missing < 1:
        return
    ones = (1,) * missing
    shapes = []
    if found.shape == wanted[:rank]:
        shapes.append((*found.shape, *ones))
    if found.shape == wanted[missing:]:
        shapes.append((*ones, *found.shape))
    for shape in dict.fromkeys(shapes):
        reshape = Reshape(shape=shape)
        yield Insert(f"Reshape to {cross(shape)} on input {port}", (reshape,), port)


def towards(found: Spec, wanted: tuple[int, ...], port: str) -> Iterator[Insert]:
    """Propose blocks that bring an input to a shape; each shrinks places and never grows them."""
    rank = len(wanted)
    if found.rank != rank:
        if rank == 1 and found.rank:
            narrow = (Flatten(), Linear(features=wanted[0]))
            yield Insert(f"Flatten and Linear to {cross(wanted)} on input {port}", narrow, port)
    elif rank in _CONVOLUTIONS:
        yield from _towards_places(found.shape, wanted, port)
    if found.rank == rank and rank in (1, 2) and found.shape[:-1] == wanted[:-1]:
        linear = Linear(features=wanted[-1])
        yield Insert(f"Linear to {wanted[-1]} features on input {port}", (linear,), port)
    if wanted and found.size == Spec(wanted).size:
        reshape = Reshape(shape=wanted)
        yield Insert(f"Reshape to {cross(wanted)} on input {port}", (reshape,), port)


def _towards_places(found: tuple[int, ...], wanted: tuple[int, ...], port: str) -> Iterator[Insert]:
    rank = len(wanted)
    (channels, *places), (filters, *goal) = found, wanted
    if any(map(int.__lt__, places, goal)):
        return
    project = _CONVOLUTIONS[rank](filters=filters, kernel=(1,))
    if places == goal:
        label = f"1×1 convolution to {filters} channels on input {port}"
        yield Insert(label, (project,), port)
        return
    # a window of 1 with stride s has ⌈place / s⌉ places, one of s without padding ⌊place / s⌋
    steps = tuple(-(-place // size) for place, size in zip(places, goal, strict=True))
    if [-(-place // step) for place, step in zip(places, steps, strict=True)] == goal:
        narrow = _CONVOLUTIONS[rank](filters=filters, kernel=(1,), stride=steps)
        label = f"1×1 convolution to {filters} channels with stride {cross(steps)} on input {port}"
        yield Insert(label, (narrow,), port)
    after = () if channels == filters else (project,)
    and_then = "" if channels == filters else " and 1×1 convolution"
    steps = tuple(place // size for place, size in zip(places, goal, strict=True))
    if [place // step for place, step in zip(places, steps, strict=True)] == goal:
        label = f"Max pooling by {cross(steps)}{and_then} on input {port}"
        yield Insert(label, (_POOLINGS[rank](kernel=steps), *after), port)
    label = f"Mean pooling to {cross(goal)}{and_then} on input {port}"
    yield Insert(label, (_ADAPTIVES[rank](size=tuple(goal)), *after), port)
