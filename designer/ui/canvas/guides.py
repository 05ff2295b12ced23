"""Lines that a drag rests on: found among what is in sight, and drawn while it lasts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from designer.ui.canvas.blocks import Rows
from designer.ui.canvas.camera import Camera
from designer.ui.canvas.painting import OVERVIEW
from designer.ui.canvas.snapping import Guide, Level, Reals, rest

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

SNAP = 6.0
"""Pixels within which a drag comes to rest."""
MOST = 500
"""More blocks that are dragged at once rest on the raster alone."""
TICK = 4.0
"""Pixels that the end of a measured gap stands out."""


class Guides:
    """Where a drag of some blocks, frames and notes rests."""

    def __init__(self, canvas: Canvas, rows: Rows, boxes: Mapping[str, QRectF]) -> None:
        self._canvas = canvas
        self._rows = rows
        self._boxes = boxes
        self._guides: tuple[Guide, ...] = ()
        self._camera: Camera | None = None
        self._others: Reals = np.zeros((4, 0))
        self._levels = self._find_levels()

    def rest(self, area: QRectF, by: QPointF, otherwise: QPointF) -> QPointF:
        """Return how far a drag goes that was wished by so far; `otherwise` where nothing is near.

        `area` is where lay what is dragged before the drag.
        """
        camera = self._canvas.camera
        if camera.scale < OVERVIEW or len(self._rows) > MOST:
            self.forget()
            return otherwise
        if camera != self._camera:
            self._camera, self._others = camera, self._in_sight()
        wish = area.translated(by)
        moving = np.array([wish.left(), wish.top(), wish.right(), wish.bottom()])
        levels = [level._replace(x=level.x + by.x(), y=level.y + by.y()) for level in self._levels]
        found = rest(moving, self._others, levels, SNAP / camera.scale)
        across = otherwise.x() if found.dx is None else by.x() + found.dx
        down = otherwise.y() if found.dy is None else by.y() + found.dy
        self._say(found.guides)
        return QPointF(across, down)

    def forget(self) -> None:
        """Show no lines any more."""
        self._say(())

    def draw(self, painter: QPainter) -> None:
        """Draw the lines, in the coordinates of the view."""
        if not self._guides:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(QColor(self._canvas.theme.accent), 1))
        for guide in self._guides:
            painter.drawLines(self._lines(guide))
        painter.restore()

    def _lines(self, guide: Guide) -> list[QLineF]:
        camera = self._canvas.camera
        one = camera.to_view(QPointF(guide.x0, guide.y0))
        other = camera.to_view(QPointF(guide.x1, guide.y1))
        lines = [QLineF(one, other)]
        if guide.gap:
            level = guide.y0 == guide.y1
            tick = QPointF(0, TICK) if level else QPointF(TICK, 0)
            lines += [QLineF(end - tick, end + tick) for end in (one, other)]
        return lines

    def _say(self, guides: tuple[Guide, ...]) -> None:
        if guides != self._guides:
            for guide in (*self._guides, *guides):
                line = QRectF(QPointF(guide.x0, guide.y0), QPointF(guide.x1, guide.y1))
                margin = (TICK + 2) / self._canvas.camera.scale
                self._canvas.update_area(line.normalized().adjusted(-1, -1, 1, 1), margin)
            self._guides = guides

    def _in_sight(self) -> Reals:
        """Return what lies still in sight, one column a box."""
        canvas, scene = self._canvas, self._canvas.scene
        seen, blocks = canvas.camera.area_to_canvas(canvas.rect()), scene.blocks
        rows = np.setdiff1d(blocks.within(seen), self._rows)
        x, y = blocks.x[rows], blocks.y[rows]
        found = np.stack([x, y, x + blocks.w[rows], y + blocks.h[rows]])
        boxes = [
            (box.left(), box.top(), box.right(), box.bottom())
            for key, box in scene.boxes.items()
            if key not in self._boxes and box.intersects(seen)
        ]
        if boxes:
            found = np.concatenate([found, np.array(boxes).T], axis=1)
        return found

    def _find_levels(self) -> list[Level]:
        """Return the wires between what is dragged and what lies still, as they lie now."""
        blocks, wires = self._canvas.scene.blocks, self._canvas.scene.wires
        if not 0 < len(self._rows) <= MOST:
            return []
        moved = np.zeros(len(blocks), dtype=bool)
        moved[self._rows] = True
        leads, comes = moved[wires.source], moved[wires.target]
        found = []
        for number in np.flatnonzero((leads ^ comes) & ~wires.bends.bent).tolist():
            ax, ay, bx, by = wires.curve[:4, number].tolist()
            found.append(Level(bx, by, ax, ay) if leads[number] else Level(ax, ay, bx, by))
        return found
