"""What is drawn over the canvas: the hint on an empty one, labels of ports, what is dragged."""

from __future__ import annotations

from math import ceil, nan
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from designer.ui.canvas import card
from designer.ui.canvas.adding import draw_insertion
from designer.ui.canvas.beside import blocks_in_sight, draw_refusal
from designer.ui.canvas.faces import PortFace, port_tip
from designer.ui.canvas.painting import OVERVIEW, WIRE
from designer.ui.canvas.scene import PortHit
from designer.ui.canvas.tag import draw_wire_tag
from designer.ui.canvas.wires import handle, path
from designer.ui.canvas.wiring import Wiring
from designer.ui.theme import CORNER, SMALL, TEXT, TITLE, Theme, font
from designer.ui.words import said, tr

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

MOST_RINGS = 200
"""Rings that are drawn smooth; more are drawn quickly."""
HINT = (
    "Nothing drawn yet",
    "Drag blocks here from the palette, or double click to add one.",
    "Begin with an Input, end with an Output, and draw wires from port to port.",
)


def draw(painter: QPainter, canvas: Canvas) -> None:
    """Draw what lies over the blocks."""
    if canvas.marks.on:
        canvas.marks.draw(painter, canvas)
    if canvas.scene.lit:
        _draw_lit(painter, canvas)
    graph = canvas.scene.graph
    empty = not (graph.nodes or graph.frames or graph.notes)
    if empty and canvas.shows_hint and canvas.dropping.cast is None:
        _draw_hint(painter, canvas)
    if canvas.dropping.cast is not None:
        _draw_ghost(painter, canvas)
    pointer = canvas.pointer
    if pointer.tool is not None:
        pointer.tool.draw(painter)
        if isinstance(pointer.tool, Wiring):
            if pointer.tool.refusal or pointer.tool.doubt:
                _draw_refusal(painter, canvas, pointer.tool)
            elif pointer.tool.goal is not None:
                _draw_words(painter, *_label(canvas, pointer.tool.goal), canvas.theme)
        return
    if pointer.pending is not None:
        _draw_pending(painter, canvas, *pointer.pending)
    glow = pointer.over.glow if pointer.over.glow in canvas.scene.blocks.row else ""
    if glow:
        _draw_glow(painter, canvas, glow)
    if pointer.over.wire is not None:
        draw_wire_tag(painter, canvas, pointer.over.wire, pointer.over.at)
    elif canvas.marks.on and pointer.over.block:
        canvas.marks.draw_told(painter, canvas, pointer.over.block)
    if pointer.hover is not None:
        _draw_port(painter, canvas, pointer.hover)
        _draw_words(painter, *_label(canvas, pointer.hover), canvas.theme)


def label_area(canvas: Canvas, hit: PortHit) -> QRect:
    """Return the part of the view that a port and its label take."""
    return (_label(canvas, hit)[1] | _port_area(canvas, hit)).toAlignedRect().adjusted(-2, -2, 2, 2)


def _draw_lit(painter: QPainter, canvas: Canvas) -> None:
    """Draw rings around the blocks that answer to what is looked for, and dim nothing."""
    blocks, camera = canvas.scene.blocks, canvas.camera
    seen = set(blocks.within(camera.area_to_canvas(canvas.rect())).tolist())
    rows = [row for row in blocks.rows(canvas.scene.lit).tolist() if row in seen]
    colour = QColor(canvas.theme.warning)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, len(rows) <= MOST_RINGS)
    painter.setPen(QPen(colour, 2.5))
    colour.setAlpha(36)
    painter.setBrush(colour)
    for row in rows:
        area = camera.area_to_view(blocks.rect(row)).adjusted(-4, -4, 4, 4)
        painter.drawRoundedRect(area, CORNER + 3, CORNER + 3)
    painter.restore()


def _draw_hint(painter: QPainter, canvas: Canvas) -> None:
    theme: Theme = canvas.theme
    middle = QRectF(canvas.rect()).center()
    top = middle.y() - 40
    ground = QRectF(middle.x() - 280, top - 8, 560, 96)
    painter.fillRect(ground, QColor(theme.canvas))  # no dots between the words
    for number, line in enumerate(HINT):
        face = font(TITLE if number == 0 else TEXT, bold=number == 0)
        painter.setFont(face)
        painter.setPen(QColor(theme.text if number == 0 else theme.muted))
        room = QRectF(0, top, canvas.width(), 24).adjusted(8, 0, -8, 0)
        shown = QFontMetricsF(face).elidedText(tr(line), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)
        top += 32 if number == 0 else 24


def _draw_ghost(painter: QPainter, canvas: Canvas) -> None:
    theme, dropping = canvas.theme, canvas.dropping
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if dropping.into is not None and not dropping.into.refusal:
        draw_insertion(painter, canvas, dropping.into, dropping.at)
    painter.setPen(QPen(QColor(theme.accent), 1.5, Qt.PenStyle.DashLine))
    ground = QColor(theme.card)
    ground.setAlpha(230)
    painter.setBrush(ground)
    area = canvas.camera.area_to_view(dropping.area)
    painter.drawRoundedRect(area, CORNER, CORNER)
    if dropping.cast is not None and canvas.camera.scale >= OVERVIEW:
        painter.setFont(font(TEXT, bold=True))
        painter.setPen(QColor(theme.text))
        words = QFontMetricsF(painter.font()).elidedText(
            dropping.cast.label, Qt.TextElideMode.ElideRight, area.width() - 16
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
    if dropping.into is not None and dropping.into.refusal:
        draw_insertion(painter, canvas, dropping.into, dropping.at)


def _draw_pending(painter: QPainter, canvas: Canvas, fixed: PortHit, loose: QPointF) -> None:
    """Draw the wire that waits for the block which is being chosen."""
    if fixed.node not in canvas.scene.blocks.row:
        return
    start = canvas.scene.port_point(fixed)
    a, b = (start, loose) if fixed.side == "output" else (loose, start)
    reach = float(handle(np.array(b.x() - a.x()), np.array(b.y() - a.y())))
    painter.save()
    painter.setTransform(canvas.camera.transform(), True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    width = max(WIRE, 1.5 / canvas.camera.scale)
    painter.setPen(QPen(QColor(canvas.theme.accent), width))
    painter.drawPath(path(a.x(), a.y(), b.x(), b.y(), reach, nan))
    card.draw_port(painter, loose, PortFace("", ""), canvas.theme)
    painter.restore()


def _draw_glow(painter: QPainter, canvas: Canvas, key: str) -> None:
    """Draw a soft ring around a block that is pointed at elsewhere."""
    colour = QColor(canvas.theme.accent)
    colour.setAlpha(110)
    area = canvas.camera.area_to_view(canvas.scene.blocks.rect(canvas.scene.blocks.row[key]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 4))
    painter.drawRoundedRect(area.adjusted(-4, -4, 4, 4), CORNER + 2, CORNER + 2)


def _draw_port(painter: QPainter, canvas: Canvas, hit: PortHit) -> None:
    item = canvas.scene.item(hit.node)
    if item.face is None:
        return
    ports = item.face.inputs if hit.side == "input" else item.face.outputs
    kind = next((port.kind for port in ports if port.name == hit.port), "")
    painter.save()
    painter.setTransform(canvas.camera.transform(), True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre = canvas.scene.port_point(hit)
    radius = card.PORT_RADIUS + 2.5
    card.draw_port(painter, centre, PortFace("", kind), canvas.theme, radius=radius)
    painter.restore()


def _objections(canvas: Canvas, tool: Wiring) -> list[str]:
    if tool.refusal:
        return [tool.refusal]
    end = tool.fixed if tool.fixed.side == "input" else tool.goal
    assert end is not None, "a doubt is about a port"
    title = canvas.title_of(end.node)
    return [
        tr("{block}: {why}", block=title, why=said(tool.doubt)),
        tr("Drop it all the same, and what mends it is offered."),
    ]


def _draw_refusal(painter: QPainter, canvas: Canvas, tool: Wiring) -> None:
    draw_refusal(painter, canvas, tool.at, _objections(canvas, tool), blocks_in_sight(canvas))


def _draw_words(painter: QPainter, words: str, area: QRectF, theme: Theme) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.border), 1))
    painter.setBrush(QColor(theme.card))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(font(SMALL))
    painter.setPen(QColor(theme.text))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)


def _label(canvas: Canvas, hit: PortHit) -> tuple[str, QRectF]:
    """Return the words beside a port and where they stand in the view."""
    item = canvas.scene.item(hit.node)
    words = port_tip(item.cast, item.seen, hit.port, hit.side)
    metrics = QFontMetricsF(font(SMALL))
    words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, 280)
    width, height = ceil(metrics.horizontalAdvance(words)) + 12, 20
    at = canvas.camera.to_view(canvas.scene.port_point(hit))
    left = at.x() + 12 if hit.side == "output" else at.x() - 12 - width
    return words, QRectF(round(left), round(at.y()) - 26, width, height)


def _port_area(canvas: Canvas, hit: PortHit) -> QRectF:
    reach = (card.PORT_RADIUS + 4) * max(1.0, canvas.camera.scale)
    at = canvas.camera.to_view(canvas.scene.port_point(hit))
    return QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)
