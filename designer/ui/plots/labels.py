"""Where a short text stands beside a point so that it hides as little as possible."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSizeF

Side = tuple[float, float]
SIDES: tuple[Side, ...] = (
    *((-0.5, 1.1), (-0.5, -0.1), (1.5, 1.1), (1.5, -0.1)),
    *((0.5, 1.5), (0.5, -0.5), (-0.9, 0.5), (1.9, 0.5)),
)
"""The sides of a point, the best first, as pyqtgraph anchors texts."""


def best_side(
    point: QPointF, size: QSizeF, taken: Iterable[QRectF], seen: QRectF
) -> tuple[Side, QRectF]:
    """Return the side of a point for a text of a size, and the pixels that it takes there.

    `taken` is what it should not lie upon, `seen` where it should be.
    """
    others = tuple(taken)
    ways = ((side, _at(point, size, side)) for side in SIDES)
    return min(ways, key=lambda way: _hidden(way[1], others, seen))


def _at(point: QPointF, size: QSizeF, side: Side) -> QRectF:
    left, top = point.x() - side[0] * size.width(), point.y() - side[1] * size.height()
    return QRectF(QPointF(left, top), size)


def _hidden(text: QRectF, taken: Iterable[QRectF], seen: QRectF) -> float:
    """Return the square pixels that lie upon others, or outside of what is seen."""
    lost = _area(text) - _area(text.intersected(seen))
    return lost + sum(_area(text.intersected(one)) for one in taken)


def _area(one: QRectF) -> float:
    return one.width() * one.height()
