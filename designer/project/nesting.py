"""A frame within others: where it comes to lie so that every title can be read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from designer.project.layout.boxes import Box, around

ROOM, HEAD = 24.0, 28.0
"""What a frame leaves free around what it holds, and the height of its title."""
EDGE = 8.0
"""What is left free between a frame and one around it."""


def nested(
    held: Box, frames: Mapping[str, Box], others: Iterable[Box], fixed: Iterable[str] = ()
) -> tuple[Box, dict[str, Box]]:
    """Return a new frame around something, and the frames around it that grow to hold it.

    Those grow where nothing of `others`, all else that is drawn, comes to lie in them by it and
    none is in `fixed`. Else they stay as they are, and the new one begins below their titles as
    far as it can.
    """
    new = Box(held.left - ROOM, held.top - ROOM - HEAD, held.right + ROOM, held.bottom + ROOM)
    holders = sorted(
        (key for key, box in frames.items() if box.holds(held)), key=lambda key: frames[key].area
    )
    rest = [*others, *(box for key, box in frames.items() if key not in holders)]
    grown: dict[str, Box] = {}
    inner = new
    for key in holders:
        old = frames[key]
        wanted = Box(
            inner.left - EDGE, inner.top - HEAD - EDGE, inner.right + EDGE, inner.bottom + EDGE
        )
        wanted = around([old, wanted])
        if wanted == old:
            break
        if key in set(fixed) or any(_meet(one, wanted) and not _meet(one, old) for one in rest):
            least = max(frames[key].top + HEAD for key in holders)
            return Box(new.left, min(max(new.top, least), held.top - HEAD), *new[2:]), {}
        grown[key] = inner = wanted
    return new, grown


def _meet(one: Box, other: Box) -> bool:
    across = one.left < other.right and other.left < one.right
    return across and one.top < other.bottom and other.top < one.bottom
