"""A small picture of a network, drawn by the very code that draws the canvas."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap

from designer.network.check import Check
from designer.project.graph import Graph
from designer.ui.canvas.camera import Camera
from designer.ui.canvas.painting import Painting
from designer.ui.canvas.scene import Scene
from designer.ui.theme import CORNER, Theme

SECONDS = 1.0
"""Time that the blocks of one picture may take at most."""
EDGE = 10.0
"""Pixels left free around the blocks."""


def picture(graph: Graph, check: Check, size: QSize, ratio: float, theme: Theme) -> QPixmap:
    """Return the blocks and wires of a network, fitted into a size, with round upper corners."""
    scene = Scene()
    # words that cannot be read at this size are left out, with the room that they take
    scene.become(Graph(graph.nodes, graph.wires))
    scene.show_check(check)
    scene.refresh()
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(_card(size))
    area = scene.bounds()
    room = QSizeF(size)
    if area.isNull():
        painter.fillRect(QRect(0, 0, size.width(), size.height()), QColor(theme.canvas))
    else:
        across = (size.width() - 2 * EDGE) / max(area.width(), 1.0)
        down = (size.height() - 2 * EDGE) / max(area.height(), 1.0)
        camera = Camera(min(across, down, 1.0)).centred(area.center(), room)
        painting = Painting(theme)
        painting.pixmaps.begin(SECONDS, ratio, refine=True)
        painting.draw(painter, scene, camera, QRect(0, 0, size.width(), size.height()))
    painter.end()
    return pixmap


def _card(size: QSize) -> QPainterPath:
    """Return an area whose upper corners are round, as those of the card that it lies on."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(0, 0, size.width(), size.height() + CORNER), CORNER, CORNER)
    return path
