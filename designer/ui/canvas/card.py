"""The card of a block: its size, where its ports lie, and how it is drawn."""

from __future__ import annotations

from functools import cache, lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from designer.ui.canvas.faces import Face, PortFace
from designer.ui.canvas.ramp import Glow
from designer.ui.theme import CORNER, SMALL, STEP, TEXT, Theme, blend, contrast, font

NARROWEST, WIDEST = 120, 216
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
SIGN = 8.0
SIGN_AT = QPointF(-10.0, 1.0)
"""Radius of the sign of trouble, and where its centre lies from the upper right corner."""
GAP = 8
LEAST = 0.25
"""Part of the room for a title below which the id beside it could not be recognised."""
TINT = 0.25
"""How much of the colour of its cost the ground of a block takes."""
SHEET = 4
"""How far each sheet of a repeated composite peeps out above the one before it."""
_SMOOTH = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing


def size(face: Face) -> tuple[int, int]:
    """Return the width and height of a block in canvas units, each a whole number of steps."""
    width = _advance(face.title, title=True)
    if face.aside:
        width += GAP + _advance(face.aside)
    for line in face.lines:
        width = max(width, _advance(line))
    narrowest = NARROWEST // 2 if face.collapsed else NARROWEST
    width = min(max(width + LEFT + RIGHT, narrowest), WIDEST)
    height = HEAD + ROW * len(face.lines) + FOOT
    ports = max(len(face.inputs), len(face.outputs))
    height = max(height, PORT_TOP * 2 + PORT_STEP * (ports - 1))
    return _up(width), _up(height)


def port_height(place: int) -> float:
    """Return how far below the top of a block its port with this number lies."""
    return float(PORT_TOP + PORT_STEP * place)


def draw(
    painter: QPainter,
    face: Face,
    width: float,
    height: float,
    theme: Theme,
    glow: Glow | None = None,
) -> None:
    """Draw a block with its upper left corner at the origin, tinted by what it costs."""
    painter.setRenderHints(_SMOOTH, True)
    edge, ground, thick = theme.border, theme.card, 1.0
    if face.state == "error":
        edge, ground, thick = theme.error, theme.error_soft, 1.5
    elif face.state == "warning":
        edge, ground, thick = theme.warning, theme.warning_soft, 1.5
    if glow is not None:
        ground = blend(glow.colour, ground, TINT)
        edge = edge if face.state in ("error", "warning") else blend(glow.colour, edge, 0.7)
    outline = QPen(colour(edge if face.known else theme.muted), thick)
    if not face.known:
        outline.setDashPattern([4.0, 3.0])
    painter.setPen(outline)
    painter.setBrush(colour(ground))
    sheets = QPen(colour(theme.outline if face.known and not face.state else edge), 1.0)
    painter.setPen(sheets)
    for sheet in range(min(face.times, 3) - 1, 0, -1):
        aside = 2.0 * SHEET * sheet
        box = QRectF(aside + 0.5, 0.5 - SHEET * sheet, width - 1 - 2 * aside, 4 * CORNER)
        painter.drawRoundedRect(box, CORNER, CORNER)
    painter.setPen(outline)
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, height - 1), CORNER, CORNER)
    if face.times:  # a second line inside: there is something in it
        painter.setPen(QPen(colour(theme.border), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = QRectF(BAND + 2.5, 3.5, width - BAND - 6, height - 7)
        painter.drawRoundedRect(inner, CORNER - 3, CORNER - 3)
    if face.known:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(theme.family(face.family)))
        painter.setClipRect(QRectF(-1, -1, BAND + 1, height + 2))
        painter.drawRoundedRect(QRectF(0, 0, 3 * CORNER, height), CORNER, CORNER)
        painter.setClipping(False)
    _draw_words(painter, face, width, theme, plain=glow is not None)
    for place, port in enumerate(face.inputs):
        draw_port(painter, QPointF(0, port_height(place)), port, theme)
    for place, port in enumerate(face.outputs):
        draw_port(painter, QPointF(width, port_height(place)), port, theme)
    if glow is not None:
        _draw_cost(painter, glow, width, height, theme)
    if face.state in ("error", "warning"):
        _draw_sign(painter, QPointF(width, 0) + SIGN_AT, edge, theme)
    if face.pinned:
        draw_pin(painter, QPointF(14, 1), theme)


def draw_port(
    painter: QPainter,
    centre: QPointF,
    port: PortFace,
    theme: Theme,
    radius: float = PORT_RADIUS,
) -> None:
    """Draw a port: filled where something flows, a ring where a wire may still come."""
    edge = colour(theme.error if port.wanting else theme.kind(port.kind))
    painter.setPen(QPen(edge, 1.5))
    painter.setBrush(edge if port.wired else colour(theme.card))
    painter.drawEllipse(centre, radius - 0.75, radius - 0.75)


@lru_cache(maxsize=512)
def colour(text: str) -> QColor:
    """Return a colour from its text."""
    return QColor(text)


def _draw_cost(painter: QPainter, glow: Glow, width: float, height: float, theme: Theme) -> None:
    """Draw what a block costs on its lower edge, in the colour of the ramp."""
    words = _elided(glow.words, width - 2 * RIGHT)
    long = _advance(words) + 12
    area = QRectF(width - long - 6, height - 7, long, 15)
    light = contrast(glow.colour, "#ffffff") >= contrast(glow.colour, "#000000")
    painter.setPen(QPen(colour(theme.canvas), 1.0))
    painter.setBrush(colour(glow.colour))
    painter.drawRoundedRect(area, 7.5, 7.5)
    painter.setFont(_fonts()[1])
    painter.setPen(colour("#ffffff" if light else "#000000"))
    painter.drawText(QPointF(area.left() + 6, area.center().y() + _drop()), words)


def _draw_words(painter: QPainter, face: Face, width: float, theme: Theme, *, plain: bool) -> None:
    """Draw the words; `plain` on a tinted ground, where quiet ones could not be read."""
    quiet = theme.text if plain else theme.muted
    title, small = _fonts()
    room = width - LEFT - RIGHT
    # The aside gives way first, and is left out where nothing of it could be recognised.
    rest = room - GAP - _advance(face.title, title=True)
    aside = face.aside if rest >= min(_advance(face.aside), room * LEAST) else ""
    aside = _elided(aside, rest)
    name = _elided(face.title, room - GAP - _advance(aside) if aside else room, title=True)
    painter.setFont(title)
    painter.setPen(colour(theme.text))
    painter.drawText(QPointF(LEFT, PORT_TOP + _drop(title=True)), name)
    painter.setFont(small)
    first = HEAD + ROW / 2 + _drop()
    for number, line in enumerate(face.lines):
        painter.setPen(colour(theme.text if number == face.shape_line else quiet))
        painter.drawText(QPointF(LEFT, first + ROW * number), _elided(line, room))
    painter.setPen(colour(quiet))
    painter.drawText(QPointF(width - RIGHT - _advance(aside), PORT_TOP + _drop()), aside)


def _draw_sign(painter: QPainter, centre: QPointF, ground: str, theme: Theme) -> None:
    painter.setPen(QPen(colour(theme.canvas), 1.5))
    painter.setBrush(colour(ground))
    painter.drawEllipse(centre, SIGN, SIGN)
    mark = colour(theme.card)
    painter.setPen(QPen(mark, 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(centre + QPointF(0, -3.75), centre + QPointF(0, 0.75))
    painter.drawPoint(centre + QPointF(0, 3.75))


def draw_pin(painter: QPainter, tip: QPointF, theme: Theme) -> None:
    """Draw the pin that holds a block, a frame or a note; it leans, its head above its tip."""
    painter.save()
    painter.translate(tip + QPointF(-2.5, 4))
    painter.rotate(28)
    painter.setPen(QPen(colour(theme.text), 1.25))
    painter.drawLine(QPointF(0, 0), QPointF(0, -6))
    painter.setPen(QPen(colour(theme.card), 1.0))
    painter.setBrush(colour(theme.accent))
    painter.drawRoundedRect(QRectF(-4.5, -7.5, 9, 3), 1.5, 1.5)
    painter.drawRoundedRect(QRectF(-2.75, -13, 5.5, 6), 1.5, 1.5)
    painter.drawRoundedRect(QRectF(-4, -14.5, 8, 3), 1.5, 1.5)
    painter.restore()


@cache
def _fonts() -> tuple[QFont, QFont]:
    return font(TEXT, bold=True), font(SMALL)


@cache
def _metrics(title: bool) -> QFontMetricsF:
    return QFontMetricsF(_fonts()[0 if title else 1])


@cache
def _drop(*, title: bool = False) -> float:
    """Return how far the baseline lies below the middle of a line."""
    return _metrics(title).capHeight() / 2


@lru_cache(maxsize=20_000)
def _advance(text: str, *, title: bool = False) -> float:
    return ceil(_metrics(title).horizontalAdvance(text))


def _elided(text: str, room: float, *, title: bool = False) -> str:
    if _advance(text, title=title) <= room:
        return text
    return _metrics(title).elidedText(text, Qt.TextElideMode.ElideRight, room)


def _up(length: float) -> int:
    return ceil(length / STEP) * STEP
