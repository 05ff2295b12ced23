"""Which of several networks no other one beats in both size and worth."""

from __future__ import annotations

import math
from collections.abc import Sequence


def front(points: Sequence[tuple[float, float]], *, less: bool = False) -> list[int]:
    """Return the places of points (cost, worth) that no other one beats, by rising cost.

    A point is beaten by one that costs no more and is worth no less, and differs in one of them.
    `less` says that a smaller worth is the better one. Points with a number that is none are left
    out; of equal points the first stays.
    """
    known = [
        (cost, -worth if less else worth, place)
        for place, (cost, worth) in enumerate(points)
        if math.isfinite(cost) and math.isfinite(worth)
    ]
    found, best = [], -math.inf
    for _, worth, place in sorted(known, key=lambda one: (one[0], -one[1], one[2])):
        if worth > best:
            best = worth
            found.append(place)
    return found
