"""Aligning and distributing boxes: from where things lie to where they shall lie."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from itertools import pairwise
from typing import Literal, NamedTuple

from designer.project.graph import Point

Side = Literal["left", "centre", "right", "top", "middle", "bottom"]
Axis = Literal["across", "down"]
_PART = {"left": 0.0, "centre": 0.5, "right": 1.0, "top": 0.0, "middle": 0.5, "bottom": 1.0}
"""How far into a box its left edge, its centre and so on lie."""


class Box(NamedTuple):
    """A rectangle on the canvas."""

    x: float
    y: float
    width: float
    height: float


def align(boxes: Mapping[str, Box], side: Side, fixed: Collection[str] = ()) -> dict[str, Point]:
    """Return new places of boxes so that this edge or centre of all is on one line.

    The line is that of the rectangle around all, or around the fixed ones, which do not move.
    """
    held = [boxes[key] for key in boxes if key in fixed]
    if not boxes:
        return {}
    across = side in ("left", "centre", "right")
    spans = [_span(box, across) for box in held or boxes.values()]
    first, last = min(begin for begin, _ in spans), max(b + length for b, length in spans)
    part = _PART[side]
    line = first + (last - first) * part
    return {
        key: _placed(box, across, line - _span(box, across)[1] * part)
        for key, box in boxes.items()
        if key not in fixed
    }


def distribute(
    boxes: Mapping[str, Box], axis: Axis, fixed: Collection[str] = ()
) -> dict[str, Point]:
    """Return new places of boxes so that the gaps between neighbours are equal.

    The outermost two and the fixed ones do not move; between any two that stay, gaps are equal.
    """
    across = axis == "across"
    row = sorted(boxes, key=lambda key: _middle(boxes[key], across))
    if len(row) < 3:
        return {}
    stays = [place for place, key in enumerate(row) if key in fixed or place in (0, len(row) - 1)]
    found: dict[str, Point] = {}
    for begin, end in pairwise(stays):
        spans = [_span(boxes[key], across) for key in row[begin : end + 1]]
        start, stop = spans[0][0] + spans[0][1], spans[-1][0]
        room = stop - start - sum(length for _, length in spans[1:-1])
        gap = room / (end - begin)
        for key, (_, length) in zip(row[begin + 1 : end], spans[1:-1], strict=True):
            found[key] = _placed(boxes[key], across, start + gap)
            start += gap + length
    return found


def _span(box: Box, across: bool) -> tuple[float, float]:
    return (box.x, box.width) if across else (box.y, box.height)


def _middle(box: Box, across: bool) -> float:
    begin, length = _span(box, across)
    return begin + length / 2


def _placed(box: Box, across: bool, begin: float) -> Point:
    return (begin, box.y) if across else (box.x, begin)
