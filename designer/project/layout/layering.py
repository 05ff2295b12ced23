"""Layers of a layered drawing: who stands in which column, and in which order from the top.

Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system structures",
1981: layers by the longest path, long ties cut into pieces, and sweeps that put every item near
the barycentre of its neighbours until fewer ties cross.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

MOST_BENDS = 30_000
"""Pieces that long ties are cut into, all together; the longest ties beyond it leave no room."""
MOST_SWEEPS = 12
PATIENCE = 3
"""Sweeps without fewer crossings after which the order stays as it is."""


class Tie(NamedTuple):
    """A wire between two items, each known by its number; heights count from the items' tops."""

    source: int
    leaves: float
    target: int
    enters: float


@dataclass
class Layers:
    """Items in columns; numbers beyond the items are bends, where a long tie passes a column."""

    columns: list[list[int]]
    """The items and bends of every column, from the top."""
    ties: list[list[Tie]]
    """The ties between each column and the next."""
    count: int
    """How many items there are; a number from here on is a bend."""
    column: list[int] = field(default_factory=list)
    """The column of every item and bend."""


def layered(
    ties: Sequence[Tie], heights: Sequence[float], fed: Collection[int] = frozenset()
) -> Layers:
    """Return items of these heights in columns, in an order with few crossings.

    Every tie leads from a column to a later one, but for those that close a loop. Items in `fed`
    have ties from further left that are not drawn here.
    """
    count = len(heights)
    forward = _without_loops(count, ties)
    column = _columns(count, forward, fed)
    layers = _with_bends(count, forward, column)
    _order(layers, heights)
    return layers


def _without_loops(count: int, ties: Sequence[Tie]) -> list[Tie]:
    """Return the ties without those that lead back to where a walk came from."""
    out: list[list[Tie]] = [[] for _ in range(count)]
    for tie in ties:
        if tie.source != tie.target:
            out[tie.source].append(tie)
    state = [0] * count  # not seen, on the way, done
    kept: list[Tie] = []
    for start in range(count):
        if state[start]:
            continue
        state[start] = 1
        way = [(start, iter(out[start]))]
        while way:
            here, rest = way[-1]
            for tie in rest:
                if state[tie.target] == 1:
                    continue
                kept.append(tie)
                if state[tie.target] == 0:
                    state[tie.target] = 1
                    way.append((tie.target, iter(out[tie.target])))
                    break
            else:
                state[here] = 2
                way.pop()
    return kept


def _columns(count: int, ties: Sequence[Tie], fed: Collection[int]) -> list[int]:
    """Return the column of every item: by the longest path, then near to what it feeds."""
    into: list[list[int]] = [[] for _ in range(count)]
    out: list[list[int]] = [[] for _ in range(count)]
    for tie in ties:
        into[tie.target].append(tie.source)
        out[tie.source].append(tie.target)
    missing = [len(sources) for sources in into]
    order = [item for item in range(count) if not missing[item]]
    column = [0] * count
    for item in order:  # grows while it is walked through
        for target in out[item]:
            column[target] = max(column[target], column[item] + 1)
            missing[target] -= 1
            if not missing[target]:
                order.append(target)
    # What feeds only something far to the right stands beside it, with all that leads there.
    for item in reversed(order):
        stays = item in fed and not into[item]
        if out[item] and not stays and len(out[item]) >= len(into[item]):
            column[item] = min(column[target] for target in out[item]) - 1
    for item in order:
        if into[item] and len(into[item]) >= len(out[item]):
            column[item] = max(column[source] for source in into[item]) + 1
    first = min(column, default=0)
    return [place - first for place in column]


def _with_bends(count: int, ties: Sequence[Tie], column: list[int]) -> Layers:
    """Cut ties that pass columns into pieces; those of one output share their bends."""
    layers = Layers(
        [[] for _ in range(max(column, default=-1) + 1)],
        [[] for _ in range(max(column, default=0))],
        count,
        list(column),
    )
    far: dict[tuple[int, float], int] = {}
    for tie in ties:
        key = tie.source, tie.leaves
        far[key] = max(far.get(key, 0), column[tie.target])
    bends: dict[tuple[int, float], list[int]] = {}
    room = MOST_BENDS
    for source, leaves in sorted(far, key=lambda key: far[key] - column[key[0]]):
        wanted = far[source, leaves] - column[source] - 1
        room -= wanted
        if room < 0:
            break
        first = len(layers.column)
        bends[source, leaves] = list(range(first, first + wanted))
        layers.column += range(column[source] + 1, far[source, leaves])
        before, height = source, leaves
        for bend in bends[source, leaves]:
            layers.ties[layers.column[before]].append(Tie(before, height, bend, 0.0))
            before, height = bend, 0.0
    for tie in ties:
        span = column[tie.target] - column[tie.source]
        passed = bends.get((tie.source, tie.leaves))
        if span == 1:
            layers.ties[column[tie.source]].append(tie)
        elif passed:
            last = passed[span - 2]
            layers.ties[column[tie.target] - 1].append(Tie(last, 0.0, tie.target, tie.enters))
    return layers


def _order(layers: Layers, heights: Sequence[float]) -> None:
    """Bring the columns into an order with few crossings."""
    total, count = len(layers.column), layers.count
    layers.columns = _first_order(layers)
    along = [1.0 / (height + 1.0) for height in heights] + [0.0] * (total - count)
    # what a port adds to the place of its item: ports further down count as further down
    ties = [
        [(t.source, t.leaves * along[t.source], t.target, t.enters * along[t.target]) for t in gap]
        for gap in layers.ties
    ]
    back: list[list[tuple[int, float]]] = [[] for _ in range(total)]
    onward: list[list[tuple[int, float]]] = [[] for _ in range(total)]
    for gap in ties:
        for source, leaves, target, enters in gap:
            back[target].append((source, leaves - enters))
            onward[source].append((target, enters - leaves))
    place = [0] * total
    _number(layers.columns, place)
    best, least = [list(column) for column in layers.columns], _crossings(ties, place)
    patience = PATIENCE
    for sweep in range(MOST_SWEEPS):
        if not least or not patience:
            break
        near = back if sweep % 2 == 0 else onward
        columns = layers.columns if sweep % 2 == 0 else layers.columns[::-1]
        for column in columns:
            _settle(column, near, place)
        crossings = _crossings(ties, place)
        patience -= 1
        if crossings < least:
            best, least = [list(column) for column in layers.columns], crossings
            patience = PATIENCE
    layers.columns = best


def _first_order(layers: Layers) -> list[list[int]]:
    """Return the columns in the order in which a walk along the ties comes by."""
    total = len(layers.column)
    out: list[list[int]] = [[] for _ in range(total)]
    fed = [False] * total
    for gap in layers.ties:
        for tie in sorted(gap, key=lambda tie: (tie.leaves, tie.enters), reverse=True):
            out[tie.source].append(tie.target)
            fed[tie.target] = True
    columns: list[list[int]] = [[] for _ in layers.columns]
    seen = [False] * total
    starts = [item for item in range(total) if not fed[item]] + list(range(total))
    for start in starts:
        waiting = [start]
        while waiting:
            here = waiting.pop()
            if seen[here]:
                continue
            seen[here] = True
            columns[layers.column[here]].append(here)
            waiting += [item for item in out[here] if not seen[item]]
    return columns


def _number(columns: Sequence[Sequence[int]], place: list[int]) -> None:
    for column in columns:
        for number, item in enumerate(column):
            place[item] = number


def _settle(column: list[int], near: list[list[tuple[int, float]]], place: list[int]) -> None:
    """Sort a column by the barycentres of its neighbours; what has none keeps its place."""
    if len(column) < 2:
        return
    free = [item for item in column if near[item]]
    wish = {
        item: sum(place[other] + more for other, more in near[item]) / len(near[item])
        for item in free
    }
    ordered = iter(sorted(free, key=wish.__getitem__))  # a stable sort: equals stay in order
    column[:] = [next(ordered) if near[item] else item for item in column]
    for number, item in enumerate(column):
        place[item] = number


def _crossings(ties: Sequence[Sequence[tuple[int, float, int, float]]], place: list[int]) -> int:
    """Return how often ties cross."""
    found = 0
    for gap in ties:
        if len(gap) < 2:
            continue
        ends = sorted((place[a] + leaves, place[b] + enters) for a, leaves, b, enters in gap)
        above: list[float] = []
        for _, end in ends:
            found += len(above) - bisect_right(above, end)
            insort(above, end)
    return found
