"""Checks and arithmetic that several families share: ranks, element types, sliding windows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from designer.blocks.block import Insert, Set, Trouble
from designer.blocks.spec import Element, Spec
from designer.unit import LARGEST, Parameter, Sizes, Unit

AXES = {
    0: "one number",
    1: "a vector (features)",
    2: "a sequence (2 axes)",
    3: "a picture (channels × height × width)",
    4: "a volume (channels × depth × height × width)",
}


MOST_AXES = 8
"""Examples have at most this many axes; torch's limit is 64, and no layer knows more than 4."""


def cross(sizes: Iterable[int]) -> str:
    """Return sizes as a person reads them, such as 3×5."""
    return "×".join(map(str, sizes))


def for_axes(parameters: Iterable[Parameter], axes: int) -> tuple[Parameter, ...]:
    """Return the parameters with those for sizes taking one number, or one for each axis."""
    return tuple(replace(item, axes=axes) if item.type == "sizes" else item for item in parameters)


def torch_axis(axis: int) -> int:
    """Return an axis of one example as torch counts it, where the batch is axis 0."""
    return axis if axis < 0 else axis + 1


def axis_range(rank: int) -> str:
    """Return in words which axes there are."""
    return f"from {-rank} to {rank - 1}"


def per_axis(sizes: Sizes, axes: int) -> tuple[int, ...]:
    """Return one number for every axis, from one for all or one each."""
    return sizes * axes if len(sizes) == 1 else sizes


def brief_sizes(sizes: Sizes, axes: int) -> str:
    """Return sizes as they are shown on a block, such as 3×3."""
    return cross(per_axis(sizes, axes))


def as_argument(sizes: Sizes) -> int | tuple[int, ...]:
    """Return sizes as PyTorch code written by hand has them: one number, or a tuple."""
    return sizes[0] if len(set(sizes)) == 1 else sizes


_WORDS = {
    "float32": "real numbers (float32)",
    "int64": "whole numbers (int64)",
    "bool": "a mask of yes and no (bool)",
}
_HINTS = {
    "float32": "Put an Embedding before it, which turns tokens into vectors.",
    "int64": "It takes token numbers, straight from the input.",
    "bool": "A mask says which steps are real; PaddingMask makes one from tokens.",
}


def wrong_element(spec: Spec, wanted: Element, port: str = "in") -> Trouble | None:
    """Return the trouble of an input whose numbers are of another type, or None."""
    if spec.element == wanted:
        return None
    from designer.blocks.converting import Convert  # they take their checks from here
    from designer.blocks.embedding import Embedding
    from designer.blocks.masking import PaddingMask

    text = f"Expected {_WORDS[wanted]}, found {_WORDS[spec.element]}."
    convert = Insert("Take them as real numbers", (Convert(),), port)
    if wanted == "bool" and spec.element == "int64":
        mask = Insert("Make a mask of the tokens", (PaddingMask(),), port)
        return Trouble(text, _HINTS[wanted], port, (mask,))
    if wanted != "float32":
        return Trouble(text, _HINTS[wanted], port)
    if spec.element == "bool":
        return Trouble(text, "Put a Convert before it, which makes 1 and 0.", port, (convert,))
    embed = Insert("Add an Embedding", (Embedding(),), port)
    return Trouble(text, _HINTS[wanted], port, (embed, convert))


def wrong_axis(spec: Spec, axis: int, port: str = "in", *, usual: int = -1) -> Trouble | None:
    """Return the trouble of an axis that an example does not have, or None."""
    if not spec.rank:
        return needs_axis(spec, port)
    if -spec.rank <= axis < spec.rank:
        return None
    text = f"Expected an axis {axis_range(spec.rank)} for {spec}, found {axis}."
    last, first = Set("Use the last axis", {"axis": -1}), Set("Use the first axis", {"axis": 0})
    proposals = (last, first) if usual else (first, last)
    return Trouble(text, "0 is the first axis of an example, −1 the last.", port, proposals)


def common_element(inputs: Iterable[Spec]) -> Element:
    """Return the element type of what several inputs give together; real numbers win, as in torch.

    Whole numbers win against yes and no.
    """
    found = {spec.element for spec in inputs}
    return next(one for one in ("float32", "int64", "bool") if one in found)


def needs_axis(spec: Spec, port: str = "in") -> Trouble:
    """Return the trouble of an example that is one number where an axis is needed."""
    text = f"Expected at least one axis, found {spec}."
    return Trouble(text, "Only blocks that act on each number alone take it.", port)


def too_large(specs: Iterable[Spec]) -> Trouble | None:
    """Return the trouble of an example that no machine holds, or None.

    It keeps sizes that grow from block to block from becoming numbers that take long to write.
    """
    for spec in specs:
        if spec.size > LARGEST:
            text = f"Expected at most {LARGEST:,} numbers in one example, found "
            found = f"{spec.size:,}" if spec.size < 2**200 else "far more"
            return Trouble(f"{text}{found}.", "Make its sizes smaller.")
    return None


def wrong_rank(
    spec: Spec, wanted: int, proposals: tuple[Insert, ...] = (), port: str = "in"
) -> Trouble | None:
    """Return the trouble of an input with another number of axes, or None."""
    if spec.rank == wanted:
        return None
    found = f"{AXES.get(spec.rank, f'{spec.rank} axes').split(' (')[0]} of {spec}"
    text = f"Expected {AXES[wanted]}, found {found}."
    return Trouble(text, "Change its shape before it comes here.", port, proposals)


def window(
    size: int, kernel: int, stride: int, padding: int, dilation: int = 1, *, ceil: bool = False
) -> int:
    """Return how many places a window has along one axis; it may be less than 1.

    As torch.nn.Conv2d and torch.nn.MaxPool2d document it.
    """
    room = size + 2 * padding - dilation * (kernel - 1) - 1
    places = (-(-room // stride) if ceil else room // stride) + 1
    if ceil and (places - 1) * stride >= size + padding:
        places -= 1  # the last window must begin inside the picture or its left padding
    return places


def unusual(block: Unit, **names: tuple[str, float]) -> dict[str, float]:
    """Return those parameters that differ from torch's defaults, under torch's names."""
    values = ((theirs, getattr(block, ours), usual) for ours, (theirs, usual) in names.items())
    return {theirs: value for theirs, value, usual in values if value != usual}
