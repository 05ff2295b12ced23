"""Folding: a long chain in several rows, as a text is set in lines, so that it can be read at once.

A row ends where a single wire leads on, which is then led back between the rows. Only a drawing
that would stay flat without it is also broken where all wires that lead on come from one output.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from designer.project.layout.boxes import Box
from designer.project.layout.layering import Layers

LONGEST = 2000.0
"""Canvas units up to which a drawing stays in one row, however flat it is."""
FLATTEST = 3.0
"""How many times as wide as high a longer drawing may be and yet stay in one row."""
STILL_FLAT = 4.0
"""A drawing that is flatter even in rows stays as it is."""
VIEW = 1.8
"""How many times as wide as high the view is that shall show it."""
WORTH = 0.95
"""Of the room that fewer rows take, more rows take at most this part."""
BETWEEN = 72.0
"""Canvas units between two rows, with room for the wire that leads back."""
MOST_ROWS = 80
MOST_WIRES = 3
"""Wires from one output that are led back together at most."""
MOST_MISSED = 4


class _Column(NamedTuple):
    left: float
    right: float
    top: float
    bottom: float
    ends: bool
    """Whether a row may end here."""


def folded(
    layers: Layers, boxes: Sequence[Box], lefts: Sequence[float], tops: Sequence[float]
) -> list[tuple[float, float]]:
    """Return how far every column moves so that a long chain stands in rows; else no way at all."""
    columns = _measured(layers, boxes, lefts, tops, 1)
    if not columns or columns[-1].right - columns[0].left <= LONGEST:
        return [(0.0, 0.0)] * len(columns)
    if _flatness([columns]) <= FLATTEST:
        return [(0.0, 0.0)] * len(columns)
    best = _best(columns)
    if _flatness(best) > FLATTEST:
        best = _best(_measured(layers, boxes, lefts, tops, MOST_WIRES))
    if _flatness(best) > STILL_FLAT:  # no chain: rows would tear it apart and help little
        return [(0.0, 0.0)] * len(columns)
    moves: list[tuple[float, float]] = []
    y = _reach(best[0])[0]
    for row in best:
        top, bottom = _reach(row)
        moves += [(columns[0].left - row[0].left, y - top)] * len(row)
        y += bottom - top + BETWEEN
    return moves


def _best(columns: list[_Column]) -> list[list[_Column]]:
    """Return the rows that come nearest to the shape that is wanted."""
    whole = columns[-1].right - columns[0].left
    best = [columns]
    for count in range(2, MOST_ROWS):
        rows = _broken(columns, whole / count)
        worth = WORTH if _flatness(best) <= FLATTEST else 1.0
        if len(rows) > len(best) and _room(rows) <= worth * _room(best):
            best = rows
        if len(rows) < count - MOST_MISSED:  # no further places where a row could end
            break
    return best


def _measured(
    layers: Layers,
    boxes: Sequence[Box],
    lefts: Sequence[float],
    tops: Sequence[float],
    most: int,
) -> list[_Column]:
    found = []
    for place, column in enumerate(layers.columns):
        items = [item for item in column if item < layers.count]
        width = max((boxes[item].width for item in items), default=0.0)
        high = [tops[item] for item in items]
        low = [tops[item] + boxes[item].height for item in items]
        ties = layers.ties[place] if place < len(layers.ties) else []
        ends = 1 <= len(ties) <= most and len({(tie.source, tie.leaves) for tie in ties}) == 1
        left = lefts[place]
        found.append(
            _Column(left, left + width, min(high, default=0.0), max(low, default=0.0), ends)
        )
    return found


def _broken(columns: list[_Column], width: float) -> list[list[_Column]]:
    """Return rows that each end at the place nearest to a width."""
    rows: list[list[_Column]] = []
    begin, last = 0, -1
    for place, column in enumerate(columns):
        reach = column.right - columns[begin].left
        if reach > width and last >= begin and place > begin:
            before = columns[last].right - columns[begin].left
            if column.ends and reach - width < width - before:
                last = place
            rows.append(columns[begin : last + 1])
            begin = last + 1
        if column.ends:
            last = place
    if begin < len(columns):
        rows.append(columns[begin:])
    return rows


def _reach(row: list[_Column]) -> tuple[float, float]:
    return min(column.top for column in row), max(column.bottom for column in row)


def _flatness(rows: list[list[_Column]]) -> float:
    """Return how many times as wide as high rows are, one below the other."""
    width, height = _size(rows)
    return width / max(height, 1.0)


def _size(rows: list[list[_Column]]) -> tuple[float, float]:
    width = max(row[-1].right - row[0].left for row in rows)
    heights = [bottom - top for top, bottom in map(_reach, rows)]
    return width, sum(heights) + BETWEEN * (len(rows) - 1)


def _room(rows: list[list[_Column]]) -> float:
    """Return the height of the least view that shows all rows."""
    width, height = _size(rows)
    return max(width / VIEW, height)
