"""What a recipe will do to each block: small tags at the cards, and rings around coupled blocks."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from math import ceil
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap

from designer.ui.canvas.painting import OVERVIEW
from designer.ui.canvas.tag import draw_lines
from designer.ui.foretold import Tag
from designer.ui.theme import CORNER, SMALL, Theme, blend, font

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

LEFT, UP, HIGH = 22.0, 9.0, 16.0
"""Where a tag lies from the upper left corner of its card, and its height, in canvas units."""
OVER = 40.0
"""How far a tag may reach over the right edge of its card."""
MOST_KEPT = 600
Kept = tuple[Tag, int, float, float]


class Marks:
    """Told by the recipe which blocks bear what; drawn over the blocks that are in sight."""

    def __init__(self) -> None:
        self.tags: Mapping[str, Tag] = {}
        self.coupled: frozenset[str] = frozenset()
        self.tell: Callable[[str], list[str]] = lambda key: []
        """Answers what becomes of a block, in lines, when the pointer is over it."""
        self._pictures: dict[Kept, QPixmap] = {}
        self._theme: Theme | None = None

    @property
    def on(self) -> bool:
        """Whether there is anything to draw."""
        return bool(self.tags or self.coupled)

    def draw(self, painter: QPainter, canvas: Canvas) -> None:
        """Draw rings and tags, in the coordinates of the view."""
        if self._theme is not canvas.theme:
            self._theme = canvas.theme
            self._pictures.clear()
        blocks, camera = canvas.scene.blocks, canvas.camera
        rows = blocks.within(camera.area_to_canvas(canvas.rect()))
        if self.coupled:
            self._draw_rings(painter, canvas, rows.tolist())
        if not self.tags or camera.scale < OVERVIEW:
            return
        ratio, scale = painter.device().devicePixelRatio(), camera.scale
        left = np.rint((blocks.x[rows] + LEFT) * scale + camera.x).astype(int).tolist()
        top = np.rint((blocks.y[rows] - UP) * scale + camera.y).astype(int).tolist()
        room = (np.maximum(blocks.w[rows] - LEFT, 0.0) + OVER).astype(int).tolist()
        for row, x, y, wide in zip(rows.tolist(), left, top, room, strict=True):
            tag = self.tags.get(blocks.items[row].node.id)
            if tag is not None:
                painter.drawPixmap(x, y, self._picture(tag, wide, scale, ratio))

    def draw_told(self, painter: QPainter, canvas: Canvas, key: str) -> None:
        """Tell of the block below the pointer what becomes of it, below its card."""
        row = canvas.scene.blocks.row.get(key)
        lines = self.tell(key)
        if lines and row is not None:
            area = canvas.camera.area_to_view(canvas.scene.blocks.rect(row))
            draw_lines(painter, canvas, area.bottomLeft() + QPointF(-16, -8), lines)

    def _draw_rings(self, painter: QPainter, canvas: Canvas, rows: list[int]) -> None:
        colour = QColor(canvas.theme.accent)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 2, Qt.PenStyle.DashLine))
        colour.setAlpha(30)
        painter.setBrush(colour)
        blocks = canvas.scene.blocks
        for row in rows:
            if blocks.items[row].node.id in self.coupled:
                area = canvas.camera.area_to_view(blocks.rect(row)).adjusted(-8, -13, 8, 13)
                painter.drawRoundedRect(area, CORNER + 3, CORNER + 3)
        painter.restore()

    def _picture(self, tag: Tag, room: int, scale: float, ratio: float) -> QPixmap:
        """Return the picture of a tag, which many blocks share."""
        key = tag, room, scale, ratio
        found = self._pictures.get(key)
        if found is not None:
            return found
        metrics = QFontMetricsF(font(SMALL))
        words = metrics.elidedText(tag.words, Qt.TextElideMode.ElideRight, max(24, room - 12))
        if len(self._pictures) > MOST_KEPT:
            self._pictures.clear()
        assert self._theme is not None
        long = ceil(metrics.horizontalAdvance(words)) + 12
        dense = scale * ratio
        pixmap = QPixmap(ceil((long + 2) * dense), ceil((HIGH + 2) * dense))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        painter.scale(dense, dense)
        edge = self._theme.family(tag.family)
        painter.setPen(QPen(QColor(edge), 1.0))
        painter.setBrush(QColor(blend(edge, self._theme.card, 0.15)))
        area = QRectF(0.5, 0.5, long, HIGH - 1)
        painter.drawRoundedRect(area, HIGH / 2 - 0.5, HIGH / 2 - 0.5)
        painter.setFont(font(SMALL))
        painter.setPen(QColor(self._theme.text))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        self._pictures[key] = pixmap
        return pixmap


def show_marks(canvas: Canvas, tags: Mapping[str, Tag], coupled: Collection[str]) -> None:
    """Let the blocks bear these tags, and ring these blocks; nothing is drawn for none."""
    marks, coupled = canvas.marks, frozenset(coupled)
    if marks.tags != tags or marks.coupled != coupled:
        marks.tags, marks.coupled = tags, coupled
        canvas.reach = OVER + 8 if marks.on else 0.0
        canvas.update()
