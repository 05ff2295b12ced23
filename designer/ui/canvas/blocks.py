"""All blocks of the canvas in arrays, so that thousands are moved, culled and hit at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from designer.network.seen import Seen
from designer.project.graph import Node
from designer.ui.canvas import card
from designer.ui.canvas.faces import Cast, Face, Problems, face, state

Rows = NDArray[np.intp]
STATES = {"": 0, "open": 0, "warning": 1, "error": 2}
FIRST_GUESS = 144.0, 88.0
"""Width and height of a block whose words have not been measured yet."""


class Item:
    """What is known of one block."""

    __slots__ = ("cast", "face", "node", "problems", "seen", "wired")

    def __init__(self, node: Node, cast: Cast, wired: frozenset[str]) -> None:
        self.node = node
        self.cast = cast
        self.wired = wired
        self.seen: Seen | None = None
        self.problems: Problems = ()
        self.face: Face | None = None


class Blocks:
    """Every block in the order of the document, the later ones on top."""

    def __init__(self) -> None:
        self.items: list[Item] = []
        self.row: dict[str, int] = {}
        self.x = np.zeros(0)
        self.y = np.zeros(0)
        self.w = np.zeros(0)
        self.h = np.zeros(0)
        self.state = np.zeros(0, dtype=np.int8)
        self.family = np.zeros(0, dtype=np.int16)
        self.chosen = np.zeros(0, dtype=bool)
        self.families: list[str] = []
        """What the numbers in `family` mean."""
        self.stale: dict[str, None] = {}
        """Blocks whose face or size must be made anew, in the order in which that was noticed."""

    def __len__(self) -> int:
        return len(self.items)

    def become(self, nodes: Mapping[str, Node], make: Callable[[Node], Item]) -> Rows:
        """Take the nodes of a document; return the old row of each one, or -1."""
        row = self.row.get
        old = np.array([row(key, -1) for key in nodes], dtype=np.intp)
        kept = old >= 0
        items: list[Item] = []
        for key, place in zip(nodes, old.tolist(), strict=True):
            items.append(self.items[place] if place >= 0 else make(nodes[key]))
        for name, fill in (
            ("x", 0.0),
            ("y", 0.0),
            ("w", FIRST_GUESS[0]),
            ("h", FIRST_GUESS[1]),
            ("state", 0),
            ("family", 0),
            ("chosen", False),
        ):
            before = getattr(self, name)
            after = np.full(len(nodes), fill, dtype=before.dtype)
            after[kept] = before[old[kept]]
            setattr(self, name, after)
        self.items = items
        self.row = {key: place for place, key in enumerate(nodes)}
        self.stale = {key: None for key in self.stale if key in self.row}
        for place in np.flatnonzero(~kept).tolist():
            self.place(place)
            self.recast(place, items[place].cast)
        return old

    def place(self, row: int) -> None:
        """Put a block where its node says."""
        node = self.items[row].node
        self.x[row], self.y[row] = node.x, node.y

    def recast(self, row: int, cast: Cast) -> None:
        """Take note of what a block has become."""
        item = self.items[row]
        item.cast = cast
        if cast.family not in self.families:
            self.families.append(cast.family)
        self.family[row] = self.families.index(cast.family)
        self.stale[item.node.id] = None

    def judge(self, row: int, seen: Seen | None, problems: Problems) -> None:
        """Take note of what the walk says of a block."""
        item = self.items[row]
        item.seen, item.problems = seen, problems
        self.state[row] = STATES[state(problems, item.wired)]
        self.stale[item.node.id] = None

    def renew(self, row: int) -> bool:
        """Make the face of a block anew; return whether that changed what is drawn."""
        item = self.items[row]
        self.stale.pop(item.node.id, None)
        new = face(item.node, item.cast, item.seen, item.problems, item.wired)
        self.state[row] = STATES[new.state]
        if new == item.face:
            return False
        item.face = new
        self.w[row], self.h[row] = card.size(new)
        return True

    def ids(self, rows: Iterable[int]) -> list[str]:
        """Return the ids of these rows."""
        return [self.items[row].node.id for row in rows]

    def rows(self, ids: Iterable[str]) -> Rows:
        """Return the rows of those of these ids that are blocks."""
        return np.array([self.row[key] for key in ids if key in self.row], dtype=np.intp)

    def rect(self, row: int) -> QRectF:
        """Return where a block lies."""
        return QRectF(self.x[row], self.y[row], self.w[row], self.h[row])

    def bounds(self, rows: Rows | None = None) -> QRectF:
        """Return the rectangle around these blocks, or around all; empty for none."""
        x, y, w, h = self.x, self.y, self.w, self.h
        if rows is not None:
            x, y, w, h = x[rows], y[rows], w[rows], h[rows]
        if not len(x):
            return QRectF()
        left, top = float(x.min()), float(y.min())
        return QRectF(left, top, float((x + w).max()) - left, float((y + h).max()) - top)

    def within(self, area: QRectF) -> Rows:
        """Return the rows of the blocks that touch a rectangle."""
        found = (
            (self.x <= area.right())
            & (self.x + self.w >= area.left())
            & (self.y <= area.bottom())
            & (self.y + self.h >= area.top())
        )
        return np.flatnonzero(found)

    def inside(self, area: QRectF) -> Rows:
        """Return the rows of the blocks that lie in a rectangle as a whole."""
        found = (
            (self.x >= area.left())
            & (self.x + self.w <= area.right())
            & (self.y >= area.top())
            & (self.y + self.h <= area.bottom())
        )
        return np.flatnonzero(found)

    def at(self, point: QPointF) -> int:
        """Return the row of the topmost block at a point, or -1; chosen blocks lie on top."""
        found = self.within(QRectF(point, point))
        if not len(found):
            return -1
        on_top = found[self.chosen[found]]
        return int((on_top if len(on_top) else found)[-1])

    def port(self, row: int, place: int, *, output: bool) -> QPointF:
        """Return the centre of a port."""
        x = self.x[row] + (self.w[row] if output else 0.0)
        return QPointF(x, self.y[row] + card.port_height(place))

    def port_at(self, point: QPointF, reach: float) -> tuple[int, int, bool] | None:
        """Return row, place and whether it is an output, of the nearest port within reach."""
        area = QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach)
        nearest, found = reach * reach, None
        for row in self.within(area).tolist():
            cast = self.items[row].cast
            for output, names in ((False, cast.inputs), (True, cast.outputs)):
                across = point.x() - self.x[row] - (self.w[row] if output else 0.0)
                place = round((point.y() - self.y[row] - card.PORT_TOP) / card.PORT_STEP)
                place = min(max(place, 0), len(names) - 1)
                if place < 0:
                    continue
                down = point.y() - self.y[row] - card.port_height(place)
                distance = across * across + down * down
                if distance <= nearest:  # the later block lies on top
                    nearest, found = distance, (row, place, output)
        return found
