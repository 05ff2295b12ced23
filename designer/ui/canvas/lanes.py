"""Lanes: where a wire runs level between two turns, because a plain curve would not be seen.

A skip connection in a row of blocks runs below or above those it skips, and a wire that leads
back, as from the end of one row to the start of the next, runs between the rows.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from designer.ui.canvas.blocks import Blocks, Rows
from designer.ui.canvas.ways_round import DISTANCE, ways_round

Reals = NDArray[np.float64]

LONG = 200.0
"""A shorter wire is never hidden."""
CELL = 32.0
"""Blocks are looked up in a raster of cells of this size."""
MOST_CELLS = 4_000_000
MOST_BACK = 400
"""Wires that lead back whose rows are looked at block by block; more run halfway."""
_ALONG = np.linspace(0.0, 1.0, 24)[:, None]


def lanes(
    blocks: Blocks,
    curve: Reals,
    source: Rows,
    target: Rows,
    below: NDArray[np.bool_],
    *,
    moving: bool = False,
) -> Reals:
    """Return the height of each wire's lane, NaN for one that needs none.

    `curve` holds the wires as `Wires.curve` does; `below` says on which side a skip lies. While
    blocks are `moving` no way round others is looked for, which would take long and flicker.
    """
    found = _usual(blocks, curve, source, target, below)
    return found if moving else ways_round(blocks, curve, source, target, found)


def _usual(
    blocks: Blocks, curve: Reals, source: Rows, target: Rows, below: NDArray[np.bool_]
) -> Reals:
    """Return lanes beside what would hide a wire, and between rows for those that lead back."""
    found = np.full(curve.shape[1], np.nan)
    ax, ay, bx, by = curve[:4]
    back = np.flatnonzero(bx < ax)
    if len(back):
        found[back] = _between(blocks, source[back], target[back])
    long = np.flatnonzero(bx - ax > LONG)
    if not len(long):
        return found
    ax, ay, bx, by = ax[long], ay[long], bx[long], by[long]
    left, top = float(ax.min()), float(np.minimum(ay, by).min())
    area = QRectF(left, top, float(bx.max()) - left, float(np.maximum(ay, by).max()) - top)
    raster = _Raster(blocks, blocks.within(area), area)
    if not raster.usable:
        return found
    # The ends are left out: there the wire's own blocks lie.
    x = ax + 1.5 * CELL + (bx - ax - 3 * CELL) * _ALONG
    ease = _ALONG * _ALONG * (3 - 2 * _ALONG)
    y = ay + (by - ay) * ease
    tops, bottoms = raster.look_up(x, y)
    hides = (tops <= y) & (y <= bottoms)
    hidden = hides.any(axis=0)
    low = np.where(hides, bottoms, -np.inf).max(axis=0) + DISTANCE
    high = np.where(hides, tops, np.inf).min(axis=0) - DISTANCE
    found[long[hidden]] = np.where(below[long], low, high)[hidden]
    return found


def _between(blocks: Blocks, source: Rows, target: Rows) -> Reals:
    """Return the height of a lane between each pair of blocks, or below both."""
    top, other_top = blocks.y[source], blocks.y[target]
    bottom, other_bottom = top + blocks.h[source], other_top + blocks.h[target]
    beside = np.maximum(bottom, other_bottom) + DISTANCE
    down = np.where(other_top > bottom, (bottom + other_top) / 2, beside)
    found = np.where(top > other_bottom, (top + other_bottom) / 2, down)
    rows = np.flatnonzero(other_top > bottom)
    if len(rows) <= MOST_BACK:
        for place in rows.tolist():
            found[place] = _gap(blocks, source[place], target[place], found[place])
    return found


def _gap(blocks: Blocks, source: int, target: int, middle: float) -> float:
    """Return a height between two rows that no block reaches, where there is one."""
    left, right = blocks.x[target], blocks.x[source] + blocks.w[source]
    above, below = blocks.y[source] + blocks.h[source], blocks.y[target]
    bottoms = blocks.y + blocks.h
    beside = (blocks.x < right) & (blocks.x + blocks.w > left) & (bottoms > above)
    low = max(bottoms[beside & (bottoms <= below)].max(initial=above), above)
    high = blocks.y[beside & (bottoms > below) & (blocks.y >= low)].min(initial=below)
    return float(low + high) / 2 if high - low >= DISTANCE else middle


class _Raster:
    """The highest top and the lowest bottom of the blocks that touch each cell of an area."""

    def __init__(self, blocks: Blocks, rows: Rows, area: QRectF) -> None:
        self._left, self._top = area.left() - CELL, area.top() - CELL
        columns, lines = int(area.width() // CELL) + 3, int(area.height() // CELL) + 3
        self.usable = len(rows) > 0 and columns * lines <= MOST_CELLS
        if not self.usable:
            return
        self._shape = lines, columns
        self._tops = np.full(lines * columns, np.inf)
        self._bottoms = np.full(lines * columns, -np.inf)
        x, y, w, h = blocks.x[rows], blocks.y[rows], blocks.w[rows], blocks.h[rows]
        first_column = np.clip((x - self._left) // CELL, 0, columns - 1).astype(np.intp)
        last_column = np.clip((x + w - self._left) // CELL, 0, columns - 1).astype(np.intp)
        first_line = np.clip((y - self._top) // CELL, 0, lines - 1).astype(np.intp)
        last_line = np.clip((y + h - self._top) // CELL, 0, lines - 1).astype(np.intp)
        # Every block marks its cells, all blocks at once: offset by offset from its first cell.
        for down in range(int((last_line - first_line).max()) + 1):
            for across in range(int((last_column - first_column).max()) + 1):
                line, column = first_line + down, first_column + across
                mine = (line <= last_line) & (column <= last_column)
                cells = line[mine] * columns + column[mine]
                _keep_extremes(self._tops, cells, y[mine], np.minimum)
                _keep_extremes(self._bottoms, cells, (y + h)[mine], np.maximum)

    def look_up(self, x: Reals, y: Reals) -> tuple[Reals, Reals]:
        """Return the tops and bottoms of the cells at these points."""
        lines, columns = self._shape
        column = np.clip((x - self._left) // CELL, 0, columns - 1).astype(np.intp)
        line = np.clip((y - self._top) // CELL, 0, lines - 1).astype(np.intp)
        cells = line * columns + column
        return self._tops[cells], self._bottoms[cells]


def _keep_extremes(kept: Reals, cells: Rows, values: Reals, extreme: np.ufunc) -> None:
    """Let each cell keep the least or the greatest of its value and those given for it."""
    # The last of several values for one cell is the one that stays, and ten times faster than
    # `ufunc.at`; so the extreme one has to come last.
    order = np.argsort(-values if extreme is np.minimum else values, kind="stable")
    cells, values = cells[order], values[order]
    kept[cells] = extreme(kept[cells], values)
