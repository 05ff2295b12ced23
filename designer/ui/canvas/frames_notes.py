"""Frames and notes: how they are drawn and where they are taken hold of."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextOption,
)

from designer.ui.canvas.camera import Camera
from designer.ui.canvas.card import draw_pin
from designer.ui.canvas.scene import Scene
from designer.ui.theme import CORNER, STEP, TEXT, Theme, blend, font
from designer.ui.words import tr

HEAD = 28.0
"""Height of a frame's title."""
INSIDE = 8.0
"""Distance of words from the edge of a frame or note."""
GRIP = 14.0
"""Size of the corner by which a frame or note is made larger."""
SMALLEST = 48.0

LONGEST = 5000
"""Characters of a note that are drawn."""

PIN = QPointF(-12, 2)
"""Where a pin sticks, from the upper right corner."""

Part = Literal["body", "grip"]


@dataclass(frozen=True, slots=True)
class BoxHit:
    """A frame or note that the pointer is at."""

    id: str
    part: Part


def box_at(scene: Scene, point: QPointF, reach: float) -> BoxHit | None:
    """Return the frame or note at a point. A frame is held by its title, edge or corner."""
    graph = scene.graph
    for key in reversed([*graph.frames, *graph.notes]):
        box = scene.boxes[key]
        if not box.adjusted(-reach, -reach, reach, reach).contains(point):
            continue
        grip = QRectF(box.right() - GRIP, box.bottom() - GRIP, GRIP + reach, GRIP + reach)
        if grip.contains(point):
            return BoxHit(key, "grip")
        inner = box.adjusted(reach, HEAD, -reach, -reach)
        if key in graph.notes or not inner.contains(point):
            return BoxHit(key, "body")
    return None


def draw_frames(
    painter: QPainter,
    scene: Scene,
    camera: Camera,
    area: QRectF,
    theme: Theme,
    *,
    on_paper: bool = False,
) -> None:
    """Draw the frames that touch an area of the canvas; on paper nobody pulls at their corners."""
    for key, frame in scene.graph.frames.items():
        box = scene.boxes[key]
        if not box.intersects(area):
            continue
        colour = theme.frame(frame.colour)
        painter.save()
        painter.setTransform(camera.transform(), True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(box, CORNER, CORNER)
        painter.fillPath(shape, QColor(blend(colour, theme.canvas, 0.07)))
        painter.save()
        head = QRectF(box.x(), box.y(), box.width(), HEAD)
        painter.setClipRect(head, Qt.ClipOperation.IntersectClip)
        painter.fillPath(shape, QColor(blend(colour, theme.canvas, 0.16)))
        painter.restore()
        chosen = key in scene.chosen
        edge = theme.accent if chosen else blend(colour, theme.canvas, 0.45)
        painter.setPen(_pen(edge, 2.0 if chosen else 1.0, camera))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
        if not on_paper:
            _draw_grip(painter, box, blend(colour, theme.canvas, 0.7))
        painter.setPen(QColor(theme.text))
        face = font(TEXT, bold=True)
        painter.setFont(face)
        head = title_area(box)
        words = QFontMetricsF(face).elidedText(
            frame.title[:200] or tr("Frame"), Qt.TextElideMode.ElideRight, head.width()
        )
        painter.drawText(head, _LEFT_MIDDLE | Qt.TextFlag.TextSingleLine, words)
        if frame.pinned and not on_paper:
            draw_pin(painter, box.topRight() + PIN, theme)
        painter.restore()


def draw_notes(
    painter: QPainter,
    scene: Scene,
    camera: Camera,
    area: QRectF,
    theme: Theme,
    *,
    on_paper: bool = False,
) -> None:
    """Draw the notes that touch an area of the canvas; on paper nobody is told how to write."""
    for key, note in scene.graph.notes.items():
        box = scene.boxes[key]
        if not box.intersects(area):
            continue
        painter.save()
        painter.setTransform(camera.transform(), True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = key in scene.chosen
        painter.setPen(_pen(theme.accent if chosen else theme.border, 2.0 if chosen else 1, camera))
        painter.setBrush(QColor(blend(theme.warning, theme.card, 0.08)))
        painter.drawRoundedRect(box, CORNER, CORNER)
        if not on_paper:
            _draw_grip(painter, box, theme.outline)
        painter.setPen(QColor(theme.text if note.text else theme.muted))
        hint = "" if on_paper else tr("Double click to write")
        _draw_words(painter, text_area(box), note.text[:LONGEST] or hint)
        if note.pinned and not on_paper:
            draw_pin(painter, box.topRight() + PIN, theme)
        painter.restore()


def title_area(box: QRectF) -> QRectF:
    """Return where a frame's title stands."""
    return QRectF(box.x() + INSIDE, box.y(), max(box.width() - 2 * INSIDE, 1.0), HEAD)


def text_area(box: QRectF) -> QRectF:
    """Return where a note's words stand."""
    return box.adjusted(INSIDE, INSIDE, -INSIDE, -INSIDE)


def needed_height(words: str, width: float) -> float:
    """Return the height of a note that shows all its words."""
    lines, height = _lay_out(words[:LONGEST], width - 2 * INSIDE)
    return ceil((lines * height + 2 * INSIDE) / STEP) * STEP


_LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _pen(colour: str, width: float, camera: Camera) -> QPen:
    """Return a pen that never gets thinner than this in pixels of the window."""
    return QPen(QColor(colour), width * max(1.0, 1.0 / camera.scale))


def _draw_grip(painter: QPainter, box: QRectF, colour: str) -> None:
    painter.setPen(QPen(QColor(colour), 1.5))
    for length in (4.0, 8.0):
        corner = box.bottomRight() - QPointF(3, 3)
        painter.drawLine(corner - QPointF(length, 0), corner - QPointF(0, length))


def _wrapped(words: str, width: float) -> QTextLayout:
    """Return the words broken into lines of at most this width."""
    layout = QTextLayout(words.replace("\n", "\u2028"), font(TEXT))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
    layout.endLayout()
    return layout


def _lay_out(words: str, width: float) -> tuple[int, float]:
    return _wrapped(words, width).lineCount(), _line_height()


def _line_height() -> float:
    return QFontMetricsF(font(TEXT)).lineSpacing()


def _draw_words(painter: QPainter, room: QRectF, words: str) -> None:
    """Draw as many whole lines as there is room for; the last ends in an ellipsis if it must."""
    face = font(TEXT)
    metrics, height = QFontMetricsF(face), _line_height()
    layout = _wrapped(words, room.width())
    fitting = min(layout.lineCount(), max(1, int(room.height() / height + 0.01)))
    painter.setFont(face)
    units = layout.text().encode("utf-16-le")  # Qt counts in these, Python in characters
    for number in range(fitting):
        line = layout.lineAt(number)
        begin = 2 * line.textStart()
        text = units[begin : begin + 2 * line.textLength()].decode("utf-16-le", "replace")
        text = text.rstrip("\u2028")
        if number == fitting - 1 and fitting < layout.lineCount():
            text = metrics.elidedText(text + " …", Qt.TextElideMode.ElideRight, room.width())
        place = QPointF(room.x(), room.y() + number * height + metrics.ascent())
        painter.drawText(place, text)
