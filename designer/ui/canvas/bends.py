"""Wires that a person leads through points: smooth curves, all of them in one set of arrays.

A wire leaves and arrives level. Between, it rises or falls only where the points do, so that it
never swings above or below them: two points on one height have a level wire between.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from designer.project.graph import Wire

Reals = NDArray[np.float64]
Rows = NDArray[np.intp]

SHORTEST, LONGEST = 16.0, 96.0
"""How far the first and the last handle reach, in canvas units."""
_ALONG = np.linspace(0.0, 1.0, 17)[:, None]


class Bends:
    """The points of all wires and the curves through them; wires are known by their number."""

    def __init__(self) -> None:
        self.owners: Rows = np.zeros(0, dtype=np.intp)
        """The wires that have points, in rising order."""
        self.bent = np.zeros(0, dtype=bool)
        """For every wire whether it has points."""
        self.of: Rows = np.zeros(0, dtype=np.intp)
        """The wire of each point."""
        self.places = np.zeros((2, 0))
        """Where the points are shown, which a drag may move ahead of the document."""
        self.pieces = np.zeros((8, 0))
        """The cubic curves between neighbouring points: four points each, x before y."""
        self._document = np.zeros((2, 0))
        self._first: Rows = np.zeros(1, dtype=np.intp)
        """Where the points of each owner begin, and where the last end."""
        self.box = np.zeros((4, 0))
        """Left, top, right and bottom of each owner's curve."""

    def become(self, wires: Sequence[Wire]) -> None:
        """Take the points of these wires."""
        bent = [(number, wire.points) for number, wire in enumerate(wires) if wire.points]
        self.owners = np.array([number for number, _ in bent], dtype=np.intp)
        self.bent = np.zeros(len(wires), dtype=bool)
        self.bent[self.owners] = True
        counts = np.array([len(points) for _, points in bent], dtype=np.intp)
        self._first = np.concatenate([[0], np.cumsum(counts)]).astype(np.intp)
        self.of = np.repeat(self.owners, counts)
        flat = [point for _, points in bent for point in points]
        self._document = np.array(flat, dtype=np.float64).reshape(-1, 2).T.copy()
        self.places = self._document.copy()

    def follow(self, both: NDArray[np.bool_], dx: float, dy: float) -> None:
        """Show the points of the wires in `both` so far from where the document has them."""
        if len(self.of):
            mine = both[self.of]
            self.places[:, mine] = self._document[:, mine] + np.array([[dx], [dy]])

    def put(self, number: int, place: int, point: QPointF) -> None:
        """Show one point of a wire elsewhere."""
        self.places[:, self._begin(number) + place] = point.x(), point.y()

    def points(self, number: int) -> list[tuple[float, float]]:
        """Return the points of a wire as they are shown."""
        begin, end = self._range(number)
        return [(x, y) for x, y in self.places[:, begin:end].T.tolist()]

    def route(self, curve: Reals) -> None:
        """Compute all curves; `curve` holds where the wires begin and end, as in `Wires`."""
        if not len(self.owners):
            return
        ax, ay, bx, by = curve[:4, self.owners]
        firsts = self._first[:-1]
        # Every line: the wire's beginning, its points, its end, all lines one behind the other.
        line = np.insert(self.places, self._first[1:], [bx, by], axis=1)
        starts = firsts + np.arange(len(firsts))
        line = np.insert(line, starts, [ax, ay], axis=1)
        begins = firsts + 2 * np.arange(len(firsts))
        ends = self._first[1:] + 2 * np.arange(len(firsts)) + 1
        step = np.diff(line, axis=1)
        chord = np.maximum(np.hypot(*step), 1e-6)
        slope = step / chord
        tangent = np.zeros_like(line)
        one, other = slope[:, :-1], slope[:, 1:]
        tangent[:, 1:-1] = _gentle(one, other, chord[:-1], chord[1:])
        sharp = np.flatnonzero(~tangent[:, 1:-1].any(axis=0))  # it turns back: level, in a bow
        leveller = np.where(np.abs(one[1]) <= np.abs(other[1]), one[0], other[0])[sharp]
        tangent[0, 1 + sharp] = np.where(leveller < 0, -1.0, 1.0)
        tangent /= np.maximum(np.hypot(*tangent), 1e-9)
        after, before = np.zeros_like(line), np.zeros_like(line)
        after[:, :-1] = tangent[:, :-1] * _reach(tangent[:, :-1], step, chord)
        before[:, 1:] = tangent[:, 1:] * _reach(tangent[:, 1:], step, chord)
        after[:, begins] = _level(chord[begins])
        before[:, ends] = _level(chord[ends - 1])
        inside = np.ones(len(chord), dtype=bool)
        inside[ends[:-1]] = False  # from the end of one wire to the beginning of the next
        a, d = line[:, :-1][:, inside], line[:, 1:][:, inside]
        b, c = a + after[:, :-1][:, inside], d - before[:, 1:][:, inside]
        self.pieces = np.concatenate([a, b, c, d])
        first = self._pieces_from()[:-1]
        x, y = self.pieces[0::2], self.pieces[1::2]
        self.box = np.stack(
            [
                np.minimum.reduceat(x.min(axis=0), first),
                np.minimum.reduceat(y.min(axis=0), first),
                np.maximum.reduceat(x.max(axis=0), first),
                np.maximum.reduceat(y.max(axis=0), first),
            ]
        )

    def path(self, number: int) -> QPainterPath:
        """Return the curve of a wire as a painter draws it."""
        pieces = self._pieces(number).T.tolist()
        result = QPainterPath(QPointF(*pieces[0][:2]))
        for piece in pieces:
            result.cubicTo(*piece[2:])
        return result

    def lines(self, numbers: Rows) -> Reals:
        """Return these wires as straight lines from point to point, one a row."""
        mine = np.isin(self.of_pieces(), numbers)
        return self.pieces[:, mine][[0, 1, 6, 7]].T

    def trace(self, number: int, samples: int) -> tuple[Reals, Reals]:
        """Return points along a wire."""
        pieces = self._pieces(number)
        along = np.linspace(0.0, pieces.shape[1], samples)
        piece = np.minimum(along.astype(np.intp), pieces.shape[1] - 1)
        return _cubic(pieces[:, piece], along - piece)

    def nearest(self, number: int, point: QPointF) -> tuple[float, int, QPointF]:
        """Return how far a wire is from a point, which of its pieces is nearest, and where."""
        return nearest(*_cubic(self._pieces(number)[:, None], _ALONG), point)

    def at(self, point: QPointF, reach: float) -> tuple[int, int] | None:
        """Return the wire and the place of the point nearest to a point, within reach."""
        if not len(self.of):
            return None
        away = np.hypot(self.places[0] - point.x(), self.places[1] - point.y())
        best = int(away.argmin())
        if away[best] > reach:
            return None
        number = int(self.of[best])
        return number, best - self._begin(number)

    def within(self, area: QRectF) -> Rows:
        """Return which points lie in a rectangle."""
        x, y = self.places
        found = (x >= area.left()) & (x <= area.right()) & (y >= area.top()) & (y <= area.bottom())
        return np.flatnonzero(found)

    def of_pieces(self) -> Rows:
        """Return the wire of each piece."""
        return np.repeat(self.owners, np.diff(self._first) + 1)

    def _begin(self, number: int) -> int:
        return self._range(number)[0]

    def _range(self, number: int) -> tuple[int, int]:
        owner = int(np.searchsorted(self.owners, number))
        return int(self._first[owner]), int(self._first[owner + 1])

    def _pieces_from(self) -> Rows:
        return self._first + np.arange(len(self._first))

    def _pieces(self, number: int) -> Reals:
        owner = int(np.searchsorted(self.owners, number))
        first = self._pieces_from()
        return self.pieces[:, first[owner] : first[owner + 1]]


def nearest(x: Reals, y: Reals, point: QPointF) -> tuple[float, int, QPointF]:
    """Return how far lines through samples are from a point, which is nearest, and where.

    There is a row a sample and a column a line.
    """
    dx, dy = np.diff(x, axis=0), np.diff(y, axis=0)
    length = np.maximum(dx * dx + dy * dy, 1e-12)
    part = ((point.x() - x[:-1]) * dx + (point.y() - y[:-1]) * dy) / length
    part = np.clip(part, 0.0, 1.0)
    on_x, on_y = x[:-1] + part * dx, y[:-1] + part * dy
    away = np.hypot(on_x - point.x(), on_y - point.y())
    step, line = np.unravel_index(int(away.argmin()), away.shape)
    at = QPointF(on_x[step, line], on_y[step, line])
    return float(away[step, line]), int(line), at


def _gentle(one: Reals, other: Reals, length: Reals, other_length: Reals) -> Reals:
    """Return slopes between two neighbouring ones: level where they point apart.

    F. N. Fritsch and J. Butland, A method for constructing local monotone piecewise cubic
    interpolants, SIAM J. Sci. Stat. Comput. 5 (1984).
    """
    same = one * other > 0
    safe_one, safe_other = np.where(same, one, 1.0), np.where(same, other, 1.0)
    total = 3 * (length + other_length)
    near, far = (2 * other_length + length) / safe_one, (other_length + 2 * length) / safe_other
    return np.where(same, total / (near + far), 0.0)


def _reach(tangent: Reals, step: Reals, chord: Reals) -> Reals:
    """Return how far a handle reaches into a piece: not above or below the piece's other end."""
    rises = np.abs(tangent[1]) > 1e-9
    most = np.abs(step[1]) / np.where(rises, np.abs(tangent[1]), 1.0)
    return np.asarray(np.where(rises, np.minimum(chord / 3, most), chord / 3))


def _level(chord: Reals) -> Reals:
    reach = np.clip(0.4 * chord, SHORTEST, LONGEST)
    return np.stack([reach, np.zeros_like(reach)])


def _cubic(pieces: Reals, t: Reals) -> tuple[Reals, Reals]:
    u = 1.0 - t
    weights = u**3, 3 * u * u * t, 3 * u * t * t, t**3
    x = sum(weight * pieces[2 * number] for number, weight in enumerate(weights))
    y = sum(weight * pieces[2 * number + 1] for number, weight in enumerate(weights))
    return np.asarray(x), np.asarray(y)
