"""All wires of the canvas in arrays: their curves, which are in sight, and which is hit."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from designer.project.graph import Wire
from designer.ui.canvas import card
from designer.ui.canvas.blocks import Blocks, Rows

End = tuple[str, str]
_ALONG = np.linspace(0.0, 1.0, 33)[:, None]
"""Where along a curve its distance from the pointer is measured."""
SHORTEST_HANDLE, LONGEST_HANDLE = 24.0, 160.0


class Wires:
    """Every wire, each a cubic curve that leaves and arrives level."""

    def __init__(self) -> None:
        self.wires: list[Wire] = []
        self.number: dict[End, int] = {}
        self.source = np.zeros(0, dtype=np.intp)
        self.output = np.zeros(0, dtype=np.intp)
        self.target = np.zeros(0, dtype=np.intp)
        self.input = np.zeros(0, dtype=np.intp)
        self.kind = np.zeros(0, dtype=np.int16)
        self.curve = np.zeros((5, 0))
        """Start x and y, end x and y, and how far the curve's handles reach."""
        self.box = np.zeros((4, 0))
        """Left, top, right and bottom."""
        self.kinds: list[str] = [""]
        """What the numbers in `kind` mean."""

    def __len__(self) -> int:
        return len(self.wires)

    def become(
        self, wires: Mapping[End, Wire], blocks: Blocks, changed: Collection[End], new_rows: Rows
    ) -> None:
        """Take the wires of a document; those in `changed` are looked at anew.

        `new_rows` is the new row of every old one. A wire without both its blocks is not drawn.
        """
        row = blocks.row
        drawn = {e: w for e, w in wires.items() if w.source in row and w.target in row}
        old = np.fromiter(
            (-1 if end in changed else self.number.get(end, -1) for end in drawn),
            dtype=np.intp,
            count=len(drawn),
        )
        kept = old >= 0
        for name in ("source", "output", "target", "input", "kind"):
            before = getattr(self, name)
            after = np.zeros(len(drawn), dtype=before.dtype)
            after[kept] = before[old[kept]]
            setattr(self, name, after)
        self.source[kept] = new_rows[self.source[kept]]
        self.target[kept] = new_rows[self.target[kept]]
        self.wires = list(drawn.values())
        self.number = {end: place for place, end in enumerate(drawn)}
        self.curve = np.zeros((5, len(drawn)))
        self.box = np.zeros((4, len(drawn)))
        for place in np.flatnonzero(~kept).tolist():
            self._attach(place, blocks)
        self.route(blocks)

    def _attach(self, place: int, blocks: Blocks) -> None:
        wire = self.wires[place]
        source, target = blocks.row[wire.source], blocks.row[wire.target]
        outputs, inputs = blocks.items[source].cast.outputs, blocks.items[target].cast.inputs
        self.source[place], self.target[place] = source, target
        self.output[place] = outputs.index(wire.output) if wire.output in outputs else 0
        self.input[place] = inputs.index(wire.input) if wire.input in inputs else 0
        self._colour(place, blocks)

    def _colour(self, place: int, blocks: Blocks) -> None:
        seen = blocks.items[self.source[place]].seen
        output = self.output[place]
        kind = seen.outputs[output].kind if seen and output < len(seen.outputs) else ""
        if kind not in self.kinds:
            self.kinds.append(kind)
        self.kind[place] = self.kinds.index(kind)

    def recolour(self, blocks: Blocks, rows: Rows) -> None:
        """Give the wires that leave these blocks the colour of what flows there now."""
        for place in np.flatnonzero(np.isin(self.source, rows)).tolist():
            self._colour(place, blocks)

    def of(self, blocks: Blocks, rows: Rows) -> Rows:
        """Return the wires that begin or end at these blocks."""
        mine = np.zeros(len(blocks), dtype=bool)
        mine[rows] = True
        return np.flatnonzero(mine[self.source] | mine[self.target])

    def route(self, blocks: Blocks, some: Rows | None = None) -> None:
        """Compute the curves of these wires, or of all, from where the blocks lie now."""
        pick: Rows | slice = slice(None) if some is None else some
        source, target = self.source[pick], self.target[pick]
        ax = blocks.x[source] + blocks.w[source]
        ay = blocks.y[source] + card.PORT_TOP + card.PORT_STEP * self.output[pick]
        bx = blocks.x[target]
        by = blocks.y[target] + card.PORT_TOP + card.PORT_STEP * self.input[pick]
        reach = handle(bx - ax, by - ay)
        self.curve[:, pick] = ax, ay, bx, by, reach
        # A curve stays within the hull of its ends and handles.
        self.box[:, pick] = (
            np.minimum(ax, bx - reach),
            np.minimum(ay, by),
            np.maximum(ax + reach, bx),
            np.maximum(ay, by),
        )

    def within(self, area: QRectF) -> Rows:
        """Return the wires whose box touches a rectangle."""
        left, top, right, bottom = self.box
        found = (
            (left <= area.right())
            & (right >= area.left())
            & (top <= area.bottom())
            & (bottom >= area.top())
        )
        return np.flatnonzero(found)

    def bounds(self, some: Rows) -> QRectF:
        """Return the rectangle around these wires; empty for none."""
        if not len(some):
            return QRectF()
        left, top = float(self.box[0, some].min()), float(self.box[1, some].min())
        right, bottom = float(self.box[2, some].max()), float(self.box[3, some].max())
        return QRectF(left, top, right - left, bottom - top)

    def at(self, point: QPointF, reach: float) -> int:
        """Return the number of the wire nearest to a point within reach, or -1."""
        area = QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach)
        near = self.within(area)
        if not len(near):
            return -1
        x, y = self.trace(near)
        # Distance from the point to each straight piece between two neighbouring samples.
        px, py = point.x(), point.y()
        dx, dy = np.diff(x, axis=0), np.diff(y, axis=0)
        length = np.maximum(dx * dx + dy * dy, 1e-12)
        along = np.clip(((px - x[:-1]) * dx + (py - y[:-1]) * dy) / length, 0.0, 1.0)
        away = (x[:-1] + along * dx - px) ** 2 + (y[:-1] + along * dy - py) ** 2
        least = away.min(axis=0)
        best = int(least.argmin())
        return int(near[best]) if least[best] <= reach * reach else -1

    def trace(self, some: Rows) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return points along these wires, one column a wire."""
        ax, ay, bx, by, reach = self.curve[:, some]
        t, u = _ALONG, 1.0 - _ALONG
        x = u**3 * ax + 3 * u * u * t * (ax + reach) + 3 * u * t * t * (bx - reach) + t**3 * bx
        y = (u**3 + 3 * u * u * t) * ay + (3 * u * t * t + t**3) * by
        return x, y


def handle(across: NDArray[np.float64], down: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how far the handles of curves reach that bridge these distances."""
    # A wire that leads back needs room to turn; one between near blocks must not overshoot.
    forward = np.clip(across * 0.5, SHORTEST_HANDLE, LONGEST_HANDLE)
    back = np.clip(SHORTEST_HANDLE - across * 0.5, SHORTEST_HANDLE, LONGEST_HANDLE)
    level = np.where(
        np.abs(down) < 1.0, np.minimum(forward, np.maximum(across * 0.5, 1.0)), forward
    )
    return np.where(across >= 0, level, back)
