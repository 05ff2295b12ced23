"""Heights in a layered drawing: chains lie level, and nothing lies over anything else.

Items that follow each other are lined up port to port, those on the longest paths first, which
makes rigid rows. Rows are packed from the top and then drawn towards what they are tied to, as far
as there is room. After Brandes and Köpf, "Fast and simple horizontal coordinate assignment", 2001,
with one alignment in the place of four: data flows along one main path, and that one is to be
straight.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from designer.project.layout.layering import Layers, Tie

BETWEEN = 40.0
"""Canvas units between two items, one above the other."""
BESIDE_WIRE, BETWEEN_WIRES = 24.0, 16.0
"""Room between an item and a wire that passes it, and between two such wires."""
ROUNDS = 4


def levelled(layers: Layers, heights: Sequence[float]) -> list[float]:
    """Return the top of every item and the height of every bend."""
    return _Rows(layers, heights).packed()


class _Rows:
    """Rigid rows of items and bends, and how near to each other they may come."""

    def __init__(self, layers: Layers, heights: Sequence[float]) -> None:
        self.layers = layers
        total = len(layers.column)
        self.height = [*heights, *[0.0] * (total - layers.count)]
        self.place = [0] * total
        for column in layers.columns:
            for number, item in enumerate(column):
                self.place[item] = number
        self.row = list(range(total))
        """The row that an item is in, named by its first item."""
        self.down = [0.0] * total
        """How far below its row's height an item's top lies."""
        self._line_up()
        self.above: list[dict[int, float]] = [{} for _ in range(total)]
        """For every row, the rows right above it and how far it stays away from each."""
        self.below: list[dict[int, float]] = [{} for _ in range(total)]
        self._part()

    def packed(self) -> list[float]:
        """Return the heights of all items and bends."""
        order = self._from_the_top()
        height = [0.0] * len(self.row)
        low = [0.0] * len(self.row)
        for item, row in enumerate(self.row):
            low[row] = max(low[row], -self.down[item])
        for row in order:
            height[row] = max(
                [low[row], *(height[other] + away for other, away in self.above[row].items())]
            )
        pulls = self._pulls()
        for _ in range(ROUNDS):
            moved = False
            for row in (*reversed(order), *order):
                moved |= self._draw(row, height, pulls[row])
            if not moved:
                break
        return [height[row] + down for row, down in zip(self.row, self.down, strict=True)]

    def _line_up(self) -> None:
        """Let ties lie level, the most important first, as far as they do not cross."""
        layers = self.layers
        weight = _path_lengths(layers)
        wishes = [
            (
                -weight[tie.source] - weight[tie.target],
                tie.enters,
                tie.leaves,
                self.place[tie.target],
                gap,
                number,
            )
            for gap, ties in enumerate(layers.ties)
            for number, tie in enumerate(ties)
        ]
        leads_on = [-1] * len(self.row)
        led_to = [False] * len(self.row)
        level: list[list[tuple[int, int]]] = [[] for _ in layers.ties]
        chosen: list[Tie | None] = [None] * len(self.row)
        for *_, gap, number in sorted(wishes):
            tie = layers.ties[gap][number]
            if leads_on[tie.source] >= 0 or led_to[tie.target]:
                continue
            ends = self.place[tie.source], self.place[tie.target]
            where = bisect_left(level[gap], ends)
            if where and level[gap][where - 1][1] > ends[1]:
                continue
            if where < len(level[gap]) and level[gap][where][1] < ends[1]:
                continue
            level[gap].insert(where, ends)
            leads_on[tie.source], led_to[tie.target] = tie.target, True
            chosen[tie.source] = tie
        for column in layers.columns:
            for item in column:
                found = chosen[item]
                if found is not None:
                    self.row[found.target] = self.row[item]
                    self.down[found.target] = self.down[item] + found.leaves - found.enters

    def _part(self) -> None:
        """Take note of which row lies above which, and how far apart they must be."""
        count = self.layers.count
        for column in self.layers.columns:
            for upper, lower in pairwise(column):
                bends = (upper >= count) + (lower >= count)
                room = (BETWEEN, BESIDE_WIRE, BETWEEN_WIRES)[bends]
                away = self.down[upper] + self.height[upper] + room - self.down[lower]
                a, b = self.row[upper], self.row[lower]
                away = max(away, self.above[b].get(a, away))
                self.above[b][a] = self.below[a][b] = away

    def _from_the_top(self) -> list[int]:
        rows = sorted(set(self.row))
        missing = {row: len(self.above[row]) for row in rows}
        order = [row for row in rows if not missing[row]]
        for row in order:  # grows while it is walked through
            for other in self.below[row]:
                missing[other] -= 1
                if not missing[other]:
                    order.append(other)
        return order

    def _pulls(self) -> list[list[tuple[int, float]]]:
        """Return for every row the rows that it is tied to, and where it would lie level."""
        found: list[list[tuple[int, float]]] = [[] for _ in self.row]
        for gap in self.layers.ties:
            for tie in gap:
                a, b = self.row[tie.source], self.row[tie.target]
                if a != b:
                    rise = self.down[tie.source] + tie.leaves - self.down[tie.target] - tie.enters
                    found[b].append((a, rise))
                    found[a].append((b, -rise))
        return found

    def _draw(self, row: int, height: list[float], pulls: list[tuple[int, float]]) -> bool:
        """Move a row towards the middle of what it is tied to, as far as there is room."""
        if not pulls:
            return False
        wishes = sorted(height[other] + rise for other, rise in pulls)
        goal = wishes[(len(wishes) - 1) // 2]
        for other, away in self.below[row].items():
            goal = min(goal, height[other] - away)
        for other, away in self.above[row].items():
            goal = max(goal, height[other] + away)
        moved = abs(goal - height[row]) > 0.5
        if moved:
            height[row] = goal
        return moved


def _path_lengths(layers: Layers) -> list[int]:
    """Return how many items lie on the longest path through each; 0 for a bend."""
    total, count = len(layers.column), layers.count
    behind, ahead = [0] * total, [0] * total
    for gap in layers.ties:
        for tie in gap:
            step = behind[tie.source] + (tie.source < count)
            behind[tie.target] = max(behind[tie.target], step)
    for gap in reversed(layers.ties):
        for tie in gap:
            step = ahead[tie.target] + (tie.target < count)
            ahead[tie.source] = max(ahead[tie.source], step)
    return [behind[item] + ahead[item] + 1 if item < count else 0 for item in range(total)]
