"""Where a drag comes to rest: level with what lies near, wires straight, gaps equal.

All in canvas units and numpy alone; the drag draws the lines.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Reals = NDArray[np.float64]
LEFT, TOP, RIGHT, BOTTOM = range(4)


class Guide(NamedTuple):
    """A line that shows why a drag rests here."""

    x0: float
    y0: float
    x1: float
    y1: float
    gap: bool = False
    """Whether it measures a gap that is equal to another."""


class Rest(NamedTuple):
    """How much further a drag must go to rest; None along an axis where nothing is near."""

    dx: float | None
    dy: float | None
    guides: tuple[Guide, ...] = ()


class Level(NamedTuple):
    """A wire to something that does not move: where it is held fast, and where it moves."""

    fixed_x: float
    fixed_y: float
    x: float
    y: float


def rest(moving: Reals, others: Reals, levels: list[Level], reach: float) -> Rest:
    """Return where a moving box rests among others that lie still.

    `moving` is left, top, right and bottom; `others` has a column a box; `levels` are the wires
    from the moving box to what lies still, as they lie now.
    """
    dx, lines_x = _along(moving, others, [], reach, across=True)
    dy, lines_y = _along(moving, others, levels, reach, across=False)
    shift = np.array([dx or 0.0, dy or 0.0, dx or 0.0, dy or 0.0])
    here = moving + shift
    guides: list[Guide] = []
    for find, across in ((lines_x, True), (lines_y, False)):
        if find is not None:
            guides += find(here, across)
    return Rest(dx, dy, tuple(guides))


class _Edge(NamedTuple):
    """An edge or a centre that is on one line with that of another box."""

    part: float
    other: Reals

    def __call__(self, here: Reals, across: bool) -> list[Guide]:
        first, last = (LEFT, RIGHT) if across else (TOP, BOTTOM)
        line = here[first] + (here[last] - here[first]) * self.part
        if across:
            top = min(here[TOP], self.other[TOP])
            return [Guide(line, top, line, max(here[BOTTOM], self.other[BOTTOM]))]
        left = min(here[LEFT], self.other[LEFT])
        return [Guide(left, line, max(here[RIGHT], self.other[RIGHT]), line)]


class _Straight(NamedTuple):
    """A wire that is level."""

    level: Level
    from_left: float
    """How far right of the moving box's left edge the wire is held."""

    def __call__(self, here: Reals, across: bool) -> list[Guide]:
        y = self.level.fixed_y
        return [Guide(self.level.fixed_x, y, here[LEFT] + self.from_left, y)]


class _Gaps(NamedTuple):
    """Two gaps in a row that are equal: three boxes one after the other, None the moving one."""

    row: tuple[Reals | None, Reals | None, Reals | None]

    def __call__(self, here: Reals, across: bool) -> list[Guide]:
        boxes = [here if box is None else box for box in self.row]
        first, last, near, far = (
            (LEFT, RIGHT, TOP, BOTTOM) if across else (TOP, BOTTOM, LEFT, RIGHT)
        )
        level = (max(box[near] for box in boxes) + min(box[far] for box in boxes)) / 2
        guides = []
        for one, other in pairwise(boxes):
            ends = one[last], other[first]
            guides.append(
                Guide(ends[0], level, ends[1], level, gap=True)
                if across
                else Guide(level, ends[0], level, ends[1], gap=True)
            )
        return guides


_Find = _Edge | _Straight | _Gaps


def _along(
    moving: Reals, others: Reals, levels: list[Level], reach: float, *, across: bool
) -> tuple[float | None, _Find | None]:
    """Return how much further along one axis, and what is found there."""
    best = reach
    found: tuple[float, _Find] | None = None
    for level in levels:  # first: a straight wire is worth more than an edge as near
        step = level.fixed_y - level.y
        if abs(step) < best or (found is None and abs(step) <= best):
            best, found = abs(step), (step, _Straight(level, level.x - moving[LEFT]))
    if not others.shape[1]:
        return found if found is not None else (None, None)
    first, last = (LEFT, RIGHT) if across else (TOP, BOTTOM)
    aside = _distance(moving, others, across=not across)
    for part in (0.0, 1.0, 0.5):
        mine = moving[first] + (moving[last] - moving[first]) * part
        steps = others[first] + (others[last] - others[first]) * part - mine
        far = np.abs(steps)
        least = float(far.min())
        if least < best - 1e-6 or (found is None and least <= best):
            alike = np.flatnonzero(far <= least + 1e-6)
            nearest = alike[aside[alike].argmin()]
            best, found = least, (float(steps[nearest]), _Edge(part, others[:, nearest]))
    for step, gaps in _equal_gaps(moving, others, reach, across=across):
        if abs(step) < best - 1e-6:
            best, found = abs(step), (step, gaps)
    return found if found is not None else (None, None)


def _distance(moving: Reals, others: Reals, *, across: bool) -> Reals:
    """Return how wide the gap between the moving box and each other one is, 0 beside it."""
    first, last = (LEFT, RIGHT) if across else (TOP, BOTTOM)
    between = np.maximum(others[first] - moving[last], moving[first] - others[last])
    return np.asarray(np.maximum(between, 0.0))


def _equal_gaps(
    moving: Reals, others: Reals, reach: float, *, across: bool
) -> list[tuple[float, _Gaps]]:
    """Return the steps after which the gaps to two boxes in the same row are equal."""
    first, last = (LEFT, RIGHT) if across else (TOP, BOTTOM)
    row = others[:, _distance(moving, others, across=not across) == 0.0]
    before = _neighbour(row, moving[first] + reach, last)
    after = _neighbour(row, moving[last] - reach, first)
    length = moving[last] - moving[first]
    found: list[tuple[float, _Gaps]] = []
    if before is not None and after is not None:
        begin = (before[last] + after[first] - length) / 2
        found.append((begin - moving[first], _Gaps((before, None, after))))
    if before is not None and (further := _neighbour(row, before[first], last)) is not None:
        begin = before[last] + before[first] - further[last]
        found.append((begin - moving[first], _Gaps((further, before, None))))
    if after is not None and (further := _neighbour(row, after[last], first)) is not None:
        end = after[first] - (further[first] - after[last])
        found.append((end - moving[last], _Gaps((None, after, further))))
    return found


def _neighbour(row: Reals, limit: float, edge: int) -> Reals | None:
    """Return the box that ends last before a limit, or begins first after it."""
    ends = edge in (RIGHT, BOTTOM)
    fitting = row[:, row[edge] <= limit] if ends else row[:, row[edge] >= limit]
    if not fitting.shape[1]:
        return None
    place = fitting[edge].argmax() if ends else fitting[edge].argmin()
    return np.asarray(fitting[:, place])
