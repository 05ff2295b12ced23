"""All wires of the canvas in arrays: their curves, which are in sight, and which is hit."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from designer.project.graph import Wire
from designer.ui.canvas import card
from designer.ui.canvas.bends import Bends, nearest
from designer.ui.canvas.blocks import Blocks, Rows
from designer.ui.canvas.faces import wrong_inputs
from designer.ui.canvas.lanes import Reals, lanes
from designer.ui.canvas.ways_round import LEADS_BACK, LEADS_ON, TURN, cubic, turns

End = tuple[str, str]
SHORTEST_HANDLE, LONGEST_HANDLE = 24.0, 160.0
_ALONG = np.linspace(0.0, 1.0, 33)[:, None]
"""Where along a curve its distance from the pointer is measured."""


class Wires:
    """Every wire, each a cubic curve that leaves and arrives level, or two with a lane between.

    Those that a person leads through points are curves of their own, in `bends`.
    """

    def __init__(self) -> None:
        self.wires: list[Wire] = []
        self.number: dict[End, int] = {}
        self.source = np.zeros(0, dtype=np.intp)
        self.output = np.zeros(0, dtype=np.intp)
        self.target = np.zeros(0, dtype=np.intp)
        self.input = np.zeros(0, dtype=np.intp)
        self.kind = np.zeros(0, dtype=np.int16)
        self.wrong = np.zeros(0, dtype=bool)
        """Whether the block at its end cannot work on what the wire brings."""
        self.curve = np.zeros((6, 0))
        """Start x and y, end x and y, how far the handles reach, height of the lane or NaN."""
        self.box = np.zeros((4, 0))
        """Left, top, right and bottom."""
        self.kinds: list[str] = [""]
        """What the numbers in `kind` mean."""
        self.bends = Bends()

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
        number = self.number.get
        found = [-1 if end in changed else number(end, -1) for end in drawn]
        old = np.array(found, dtype=np.intp)
        kept = old >= 0
        for name in ("source", "output", "target", "input", "kind", "wrong"):
            before = getattr(self, name)
            after = np.zeros(len(drawn), dtype=before.dtype)
            after[kept] = before[old[kept]]
            setattr(self, name, after)
        self.source[kept] = new_rows[self.source[kept]]
        self.target[kept] = new_rows[self.target[kept]]
        self.wires = list(drawn.values())
        self.number = {end: place for place, end in enumerate(drawn)}
        self.bends.become(self.wires)
        self.curve = np.full((6, len(drawn)), np.nan)
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

    def numbers(self, ends: Iterable[End]) -> Rows:
        """Return the numbers of those of these wires that are drawn."""
        number = self.number
        return np.array([number[end] for end in ends if end in number], dtype=np.intp)

    def blame(self, blocks: Blocks, rows: Rows) -> None:
        """Take note of which wires into these blocks the walk blames now."""
        for place in np.flatnonzero(np.isin(self.target, rows)).tolist():
            item = blocks.items[self.target[place]]
            self.wrong[place] = self.wires[place].input in wrong_inputs(
                item.seen, item.problems, item.wired
            )

    def is_wrong(self, end: End) -> bool:
        """Return whether the block at the end of a wire cannot work on what it brings."""
        number = self.number.get(end)
        return number is not None and bool(self.wrong[number])

    def bounds_of(self, end: End) -> QRectF:
        """Return the rectangle around a wire; empty for one that is not drawn."""
        number = self.number.get(end)
        return QRectF() if number is None else self.bounds(np.array([number], dtype=np.intp))

    def of(self, blocks: Blocks, rows: Rows) -> Rows:
        """Return the wires that begin or end at these blocks."""
        mine = np.zeros(len(blocks), dtype=bool)
        mine[rows] = True
        return np.flatnonzero(mine[self.source] | mine[self.target])

    def route(self, blocks: Blocks, some: Rows | None = None, *, moving: bool = False) -> None:
        """Compute the curves of these wires, or of all, from where the blocks lie now.

        While blocks are `moving` the curves are found quickly; `relane` completes them at rest.
        """
        pick: Rows | slice = slice(None) if some is None else some
        self._span(blocks, pick)
        below = self.input[pick] > self.output[pick]
        ends = self.source[pick], self.target[pick]
        self.curve[5, pick] = lanes(blocks, self.curve[:, pick], *ends, below, moving=moving)
        self.curve[5, self.bends.owners] = np.nan
        self._measure(pick)

    def part_lanes(self, some: Rows, apart: float) -> None:
        """Lead these wires beside each other where several would run along one lane."""
        spans: list[tuple[float, float, float, int]] = []
        for number in some[~np.isnan(self.curve[5, some])].tolist():
            ax, _, bx, _, _, lane = self.curve[:, number].tolist()
            spans.append((lane, min(ax, bx), max(ax, bx), number))
        spans.sort()
        groups: list[list[tuple[float, float, float, int]]] = []
        for span in spans:
            mine = groups[-1] if groups else []
            near = [one for one in mine if span[0] - one[0] < apart / 2]
            if any(one[1] < span[2] and span[1] < one[2] for one in near):
                mine.append(span)
            else:
                groups.append([span])
        for group in groups:
            for place, (lane, _, _, number) in enumerate(group):
                self.curve[5, number] = lane + (place - (len(group) - 1) / 2) * apart
        self._measure(some)

    def carry(self, blocks: Blocks, rows: Rows, by: float) -> None:
        """Follow blocks that were moved together, the lanes between them down by so much.

        A wire of which only one end moved has no lane until it is routed again.
        """
        moved = np.zeros(len(blocks), dtype=bool)
        moved[rows] = True
        source, target = moved[self.source], moved[self.target]
        some = np.flatnonzero(source | target)
        self._span(blocks, some)
        self.curve[5, source & target] += by
        self.curve[5, source ^ target] = np.nan
        self._measure(some)

    def relane(self, blocks: Blocks, area: QRectF | None = None) -> QRectF:
        """Look anew at which wires blocks hide, of those that touch an area or of all.

        Returns what must be redrawn.
        """
        some = np.arange(len(self.wires)) if area is None else self.within(area)
        below = self.input[some] > self.output[some]
        new = lanes(blocks, self.curve[:, some], self.source[some], self.target[some], below)
        new[self.bends.bent[some]] = np.nan
        old = self.curve[5, some]
        changed = (new != old) & ~(np.isnan(old) & np.isnan(new))
        if not changed.any():
            return QRectF()
        some, new = some[changed], new[changed]
        damage = self.bounds(some)
        self.curve[5, some] = new
        self._measure(some)
        return damage | self.bounds(some)

    def _span(self, blocks: Blocks, pick: Rows | slice) -> None:
        source, target = self.source[pick], self.target[pick]
        ax = blocks.x[source] + blocks.w[source]
        ay = blocks.y[source] + card.PORT_TOP + card.PORT_STEP * self.output[pick]
        bx = blocks.x[target]
        by = blocks.y[target] + card.PORT_TOP + card.PORT_STEP * self.input[pick]
        self.curve[:5, pick] = ax, ay, bx, by, handle(bx - ax, by - ay)

    def _measure(self, pick: Rows | slice) -> None:
        ax, ay, bx, by, reach, lane = self.curve[:, pick]
        # A curve stays within the hull of its ends and handles; fmin and fmax pass over NaN.
        self.box[:, pick] = (
            np.minimum(ax, bx - np.maximum(reach, TURN)),
            np.fmin(np.minimum(ay, by), lane),
            np.maximum(ax + np.maximum(reach, TURN), bx),
            np.fmax(np.maximum(ay, by), lane),
        )
        if self.bends.bent[pick].any():
            self.bends.route(self.curve)
            self.box[:, self.bends.owners] = self.bends.box

    def follow(self, blocks: Blocks, rows: Rows, dx: float, dy: float) -> None:
        """Let points follow blocks that were moved together, so far from the document's places."""
        if len(self.bends.owners):
            moved = np.zeros(len(blocks), dtype=bool)
            moved[rows] = True
            self.bends.follow(moved[self.source] & moved[self.target], dx, dy)

    def bend(self, number: int, place: int, point: QPointF) -> QRectF:
        """Show one point of a wire elsewhere; return what must be redrawn."""
        one = np.array([number], dtype=np.intp)
        damage = self.bounds(one)
        self.bends.put(number, place, point)
        self._measure(one)
        return damage | self.bounds(one)

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
        for place in np.flatnonzero(self.bends.bent[near]).tolist():
            least[place] = self.bends.nearest(int(near[place]), point)[0] ** 2
        best = int(least.argmin())
        return int(near[best]) if least[best] <= reach * reach else -1

    def trace(self, some: Rows) -> tuple[Reals, Reals]:
        """Return points along these wires, one column a wire."""
        ax, ay, bx, by, reach, lane = self.curve[:, some]
        x, y = cubic(ax, ay, ax + reach, bx - reach, bx, by, _ALONG)
        laned = np.flatnonzero(~np.isnan(lane))
        if len(laned):
            ax, ay, bx, by, lane = ax[laned], ay[laned], bx[laned], by[laned], lane[laned]
            half = _ALONG[:17] * 2
            turn, near, far = turns(ax, bx)
            into = cubic(ax, ay, ax + near, ax + far, ax + turn, lane, half)
            out = cubic(bx - turn, lane, bx - far, bx - near, bx, by, half[1:])
            x[:, laned] = np.concatenate([into[0], out[0]])
            y[:, laned] = np.concatenate([into[1], out[1]])
        for place in np.flatnonzero(self.bends.bent[some]).tolist():
            x[:, place], y[:, place] = self.bends.trace(int(some[place]), len(_ALONG))
        return x, y

    def nearest(self, number: int, point: QPointF) -> tuple[int, QPointF]:
        """Return which piece of a wire is nearest to a point, and where on it."""
        if self.bends.bent[number]:
            return self.bends.nearest(number, point)[1:]
        return nearest(*self.trace(np.array([number], dtype=np.intp)), point)[1:]

    def corners(self, number: int) -> list[tuple[float, float]]:
        """Return where a wire turns into its lane and out of it; nothing where it has none."""
        ax, _, bx, _, _, lane = self.curve[:, number].tolist()
        if lane != lane:  # NaN
            return []
        turn = (LEADS_BACK if bx < ax else LEADS_ON)[0]
        return [(ax + turn, lane), (bx - turn, lane)]

    def middle(self, number: int) -> QPointF:
        """Return the point halfway along a wire."""
        x, y = (column[:, 0] for column in self.trace(np.array([number], dtype=np.intp)))
        way = np.concatenate([[0.0], np.cumsum(np.hypot(np.diff(x), np.diff(y)))])
        return QPointF(*(float(np.interp(way[-1] / 2, way, values)) for values in (x, y)))

    def path_of(self, number: int) -> QPainterPath:
        """Return the curve of a wire as a painter draws it."""
        if self.bends.bent[number]:
            return self.bends.path(number)
        return path(*self.curve[:, number].tolist())


def handle(across: Reals, down: Reals) -> Reals:
    """Return how far the handles of curves reach that bridge these distances."""
    # A wire that leads back needs room to turn; one between near blocks must not overshoot.
    forward = np.clip(across * 0.5, SHORTEST_HANDLE, LONGEST_HANDLE)
    back = np.clip(SHORTEST_HANDLE - across * 0.5, SHORTEST_HANDLE, LONGEST_HANDLE)
    level = np.where(np.abs(down) < 1.0, across * 0.5, forward)
    return np.where(across >= 0, level, back)


def path(ax: float, ay: float, bx: float, by: float, reach: float, lane: float) -> QPainterPath:
    """Return the curve of a wire as a painter draws it."""
    result = QPainterPath(QPointF(ax, ay))
    if lane != lane:  # NaN: no lane
        result.cubicTo(ax + reach, ay, bx - reach, by, bx, by)
    else:
        turn, near, far = LEADS_BACK if bx < ax else LEADS_ON
        result.cubicTo(ax + near, ay, ax + far, lane, ax + turn, lane)
        result.lineTo(bx - turn, lane)
        result.cubicTo(bx - far, lane, bx - near, by, bx, by)
    return result
