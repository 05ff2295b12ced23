"""The signs of what was added, removed and changed: drawn alike wherever they are shown."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from designer.project.merged import ADDED, CHANGED, REMOVED
from designer.ui.theme import CORNER, Theme

OUTLINE = 2.5
"""Width in pixels of the outline of a block that differs, and of a wire."""
TINT = 28
"""How strongly the colour of a sign lies over its block, of 255."""
LARGEST, SMALLEST, GROWTH = 9.0, 6.0, 16.0
"""Radius in pixels of the sign at a block: at most, at least, and at a scale of 1."""
ASIDE = QPointF(-2.0, -3.0)
"""Where the centre of a sign lies from the upper left corner of its block: beside all words."""
GLYPH = 0.45
"""How far the strokes of a sign reach from its centre, as a part of its radius."""


def colour_of(sign: str, theme: Theme) -> QColor:
    """Return the colour of what was added, removed or changed."""
    named = {ADDED: theme.series[2], REMOVED: theme.error, CHANGED: theme.warning}
    return QColor(named[sign])


def radius_at(scale: float) -> float:
    """Return how large the sign of a block is where its words are drawn at a scale."""
    return min(LARGEST, max(SMALLEST, GROWTH * scale))


def outline(sign: str, theme: Theme, width: float = OUTLINE) -> QPen:
    """Return what outlines and wires of a sign are drawn with: broken for what was removed."""
    pen = QPen(colour_of(sign, theme), width)
    if sign == REMOVED:
        pen.setDashPattern([3.0, 2.0])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def draw_outline(painter: QPainter, area: QRectF, sign: str, theme: Theme) -> None:
    """Draw the edge around a block that differs, and tint the block."""
    tint = colour_of(sign, theme)
    tint.setAlpha(TINT)
    painter.setPen(outline(sign, theme))
    painter.setBrush(tint)
    painter.drawRoundedRect(area, CORNER + 1, CORNER + 1)


def draw_sign(
    painter: QPainter, at: QPointF, sign: str, radius: float, theme: Theme, ground: str = ""
) -> None:
    """Draw a sign, which says without colour what has happened, in a disc set off its ground."""
    painter.setPen(QPen(QColor(ground or theme.canvas), 1.5))
    painter.setBrush(colour_of(sign, theme))
    painter.drawEllipse(at, radius, radius)
    pen = QPen(QColor(theme.on_accent), max(1.5, radius / 4.5))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    reach = GLYPH * radius
    if sign == CHANGED:
        wave = QPainterPath(at + QPointF(-reach, reach / 4))
        wave.cubicTo(
            at + QPointF(-reach / 3, -reach * 1.3),
            at + QPointF(reach / 3, reach * 1.3),
            at + QPointF(reach, -reach / 4),
        )
        painter.drawPath(wave)
        return
    painter.drawLine(at - QPointF(reach, 0), at + QPointF(reach, 0))
    if sign == ADDED:
        painter.drawLine(at - QPointF(0, reach), at + QPointF(0, reach))
