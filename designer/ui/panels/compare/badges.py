"""Where the signs of wires come to lie: on their wire, on no block and no other sign."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

CELL = 64.0
"""Pixels of a cell of the raster in which what is near is looked up."""
PLACES = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82)
"""Parts of its way at which a wire may bear its sign, the best first."""
AIR = 2.0


class Badges:
    """The places that are taken, in pixels."""

    def __init__(self, signs: Iterable[tuple[QPointF, float]], blocks: Sequence[QRectF]) -> None:
        """Begin with signs, each a centre and a radius, and with blocks."""
        self._signs: dict[tuple[int, int], list[tuple[QPointF, float]]] = {}
        self._blocks: dict[tuple[int, int], list[QRectF]] = {}
        for at, radius in signs:
            self._take(at, radius)
        for area in blocks:
            for cell in _cells(area):
                self._blocks.setdefault(cell, []).append(area)

    def place(self, curve: QPainterPath, radius: float) -> QPointF:
        """Return where a wire bears its sign: as near to its middle as there is room."""
        best, most = QPointF(), -1.0
        for part in PLACES:
            at = curve.pointAtPercent(part)
            free = self._free(at, radius)
            if free > most:
                best, most = at, free
            if free >= AIR:
                break
        self._take(best, radius)
        return best

    def _take(self, at: QPointF, radius: float) -> None:
        self._signs.setdefault(_cell(at), []).append((at, radius))

    def _free(self, at: QPointF, radius: float) -> float:
        """Return how much is free around a sign; 0 where it touches another or a block."""
        free = CELL - 3 * radius
        column, line = _cell(at)
        for cell in ((column + x, line + y) for x in (-1, 0, 1) for y in (-1, 0, 1)):
            for other, reach in self._signs.get(cell, ()):
                away = at - other
                free = min(free, (away.x() ** 2 + away.y() ** 2) ** 0.5 - radius - reach)
        for area in self._blocks.get((column, line), ()):
            if area.contains(at):
                free = 0.0
        return max(free, 0.0)


def _cell(at: QPointF) -> tuple[int, int]:
    return int(at.x() // CELL), int(at.y() // CELL)


def _cells(area: QRectF) -> Iterable[tuple[int, int]]:
    left, top = _cell(area.topLeft())
    right, low = _cell(area.bottomRight())
    return ((x, y) for x in range(left, right + 1) for y in range(top, low + 1))
