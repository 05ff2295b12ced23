"""The card of a block: its size, where its ports lie, and how it is drawn."""

from __future__ import annotations

from functools import cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from designer.ui.canvas.faces import Face, PortFace
from designer.ui.theme import CORNER, SMALL, STEP, TEXT, Theme, font

NARROWEST, WIDEST = 128, 232
"""Canvas units; a longer text is cut with an ellipsis."""
BAND = 4
LEFT, RIGHT = 16, 12
"""Distance of the text from the card's sides."""
HEAD, ROW, FOOT = 32, 16, 8
"""Heights of the title, of each line below it, and of the free edge at the bottom."""
PORT_TOP, PORT_STEP, PORT_RADIUS = 20, 20, 4.5
"""The first port lies level with the title, so that aligned blocks have straight wires."""
MARGIN = 12
"""Ports, outlines and signs reach over the card's edge by at most this much."""
GAP = 8


def size(face: Face) -> tuple[int, int]:
    """Return the width and height of a block in canvas units, each a whole number of steps."""
    title, small = _metrics()
    width = _advance(title, face.title) + GAP + _advance(small, face.aside)
    for line in face.lines:
        width = max(width, _advance(small, line))
    width = min(max(width + LEFT + RIGHT, NARROWEST), WIDEST)
    height = HEAD + ROW * len(face.lines) + FOOT
    ports = max(len(face.inputs), len(face.outputs))
    height = max(height, PORT_TOP * 2 + PORT_STEP * (ports - 1))
    return _up(width), _up(height)


def port_height(place: int) -> float:
    """Return how far below the top of a block its port with this number lies."""
    return float(PORT_TOP + PORT_STEP * place)


def draw(painter: QPainter, face: Face, width: float, height: float, theme: Theme) -> None:
    """Draw a block with its upper left corner at the origin."""
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing, True
    )
    body = QRectF(0.5, 0.5, width - 1, height - 1)
    edge = {"error": theme.error, "warning": theme.warning}.get(face.state, theme.border)
    ground = {"error": theme.error_soft, "warning": theme.warning_soft}.get(face.state, theme.card)
    outline = QPen(QColor(edge if face.known else theme.muted), 1.0)
    if face.state in ("error", "warning"):
        outline.setWidthF(1.5)
    if not face.known:
        outline.setDashPattern([4.0, 3.0])
    shape = QPainterPath()
    shape.addRoundedRect(body, CORNER, CORNER)
    painter.fillPath(shape, QColor(ground))
    if face.known:
        painter.save()
        painter.setClipRect(QRectF(0, 0, BAND, height))
        painter.fillPath(shape, QColor(theme.family(face.family)))
        painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(outline)
    painter.drawPath(shape)
    _draw_text(painter, face, width, theme)
    for place, port in enumerate(face.inputs):
        wanting = face.state == "open" and not port.wired
        draw_port(painter, QPointF(0, port_height(place)), port, theme, wanting=wanting)
    for place, port in enumerate(face.outputs):
        draw_port(painter, QPointF(width, port_height(place)), port, theme)
    if face.state in ("error", "warning"):
        _draw_sign(painter, QPointF(width - 10, 1), edge, theme)


def draw_port(
    painter: QPainter,
    centre: QPointF,
    port: PortFace,
    theme: Theme,
    *,
    wanting: bool = False,
    radius: float = PORT_RADIUS,
) -> None:
    """Draw a port: filled where something flows, a ring where a wire may still come."""
    colour = QColor(theme.error if wanting else theme.kind(port.kind))
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(QBrush(colour if port.wired else QColor(theme.card)))
    painter.drawEllipse(centre, radius - 0.75, radius - 0.75)


def _draw_text(painter: QPainter, face: Face, width: float, theme: Theme) -> None:
    title, small = _metrics()
    room = width - LEFT - RIGHT
    # The aside gives way first, but is never cut to less than it needs to be recognised.
    wanted = _advance(title, face.title)
    beside = min(_advance(small, face.aside), max(room - GAP - wanted, room * 0.25))
    name = _elided(title, face.title, room - GAP - beside)
    painter.setFont(_fonts()[0])
    painter.setPen(QColor(theme.text))
    left_middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    head = QRectF(LEFT, PORT_TOP - 12, room, 24)
    painter.drawText(head, left_middle | Qt.TextFlag.TextSingleLine, name)
    painter.setFont(_fonts()[1])
    painter.setPen(QColor(theme.muted))
    right_middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    aside = _elided(small, face.aside, beside)
    painter.drawText(head.translated(0, 0.5), right_middle | Qt.TextFlag.TextSingleLine, aside)
    for number, line in enumerate(face.lines):
        row = QRectF(LEFT, HEAD + ROW * number, room, ROW)
        painter.drawText(row, left_middle | Qt.TextFlag.TextSingleLine, _elided(small, line, room))


def _draw_sign(painter: QPainter, centre: QPointF, colour: str, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.canvas), 1.5))
    painter.setBrush(QColor(colour))
    painter.drawEllipse(centre, 8.0, 8.0)
    pen = QPen(QColor(theme.card), 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(centre + QPointF(0, -3.75), centre + QPointF(0, 0.75))
    painter.drawPoint(centre + QPointF(0, 3.75))


@cache
def _fonts() -> tuple[QFont, QFont]:
    return font(TEXT, bold=True), font(SMALL)


@cache
def _metrics() -> tuple[QFontMetricsF, QFontMetricsF]:
    title, small = _fonts()
    return QFontMetricsF(title), QFontMetricsF(small)


def _advance(metrics: QFontMetricsF, text: str) -> float:
    return ceil(metrics.horizontalAdvance(text))


def _elided(metrics: QFontMetricsF, text: str, room: float) -> str:
    if metrics.horizontalAdvance(text) <= room:
        return text
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)


def _up(length: float) -> int:
    return ceil(length / STEP) * STEP
