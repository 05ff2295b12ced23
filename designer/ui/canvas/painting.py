"""One frame of the canvas: ground, frames, wires, blocks, each culled to what must be drawn."""

from __future__ import annotations

from math import ceil

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap, QTransform

from designer.ui.canvas import card
from designer.ui.canvas.blocks import STATES, Rows
from designer.ui.canvas.camera import Camera
from designer.ui.canvas.frames_notes import draw_frames, draw_notes
from designer.ui.canvas.heat import Heat
from designer.ui.canvas.lanes import Reals
from designer.ui.canvas.pixmaps import Pixmaps
from designer.ui.canvas.primitives import Shapes
from designer.ui.canvas.ramp import ramp
from designer.ui.canvas.scene import Scene
from designer.ui.canvas.ways_round import turns
from designer.ui.canvas.wires import End, path
from designer.ui.theme import CORNER, Theme, blend

OVERVIEW = 0.35
"""Below this scale words cannot be read, and blocks are plain rectangles."""
GRID = 24
"""Canvas units between two dots of the ground."""
WIRE = 2.0
"""Width of a wire in canvas units."""
POINT = 5.0
"""Radius of a point that a wire is led through, in canvas units."""
HAIRLINE = 0.6
"""Below this scale wires are one pixel wide, which is drawn several times faster."""
FRAME_SECONDS = 0.006
"""Time in a frame for new pictures of blocks."""


class Painting:
    """Draws a scene; keeps what is worth keeping from one frame to the next."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.pixmaps = Pixmaps(theme)
        self.heat = Heat()
        self.hidden: End | None = None
        """A wire that is being pulled off and is not drawn in its place."""
        self._rects = Shapes(QRectF)
        self._lines = Shapes(QLineF)
        self._rings: dict[tuple[float, float, float], QPixmap] = {}

    def make_room(self, scene: Scene) -> bool:
        """Do a part of what the first frame from afar needs; return whether there was any to do."""
        blocks, lines = len(scene.blocks), 2 * len(scene.wires)
        return self._rects.make_room(blocks) or self._lines.make_room(lines)

    def set_theme(self, theme: Theme) -> None:
        """Draw with other colours."""
        self.theme = theme
        self.pixmaps.clear(theme)
        self._rings.clear()

    def pictures(self, key: str) -> Pixmaps:
        """Return where the picture of a block is kept."""
        return self.pixmaps

    def draw(self, painter: QPainter, scene: Scene, camera: Camera, view: QRect) -> None:
        """Draw the part of the scene that is seen in a rectangle of the view."""
        if self.heat.on and scene.costs_changed:
            self.heat.take(scene.blocks)
            scene.costs_changed = False
        painter.fillRect(view, QColor(self.theme.canvas))
        self._draw_dots(painter, camera, view)
        margin = card.MARGIN
        area = camera.area_to_canvas(view).adjusted(-margin, -margin, margin, margin)
        draw_frames(painter, scene, camera, area, self.theme)
        draw_notes(painter, scene, camera, area, self.theme)
        rows = scene.blocks.within(area)
        wires = scene.wires.within(area)
        if self.hidden in scene.wires.number:
            wires = wires[wires != scene.wires.number[self.hidden]]
        if camera.scale < OVERVIEW:
            self._draw_far_wires(painter, scene, camera, wires)
            self._draw_far_blocks(painter, scene, camera, rows)
        else:
            self._draw_wires(painter, scene, camera, wires)
            self._draw_blocks(painter, scene, camera, rows)

    def _draw_dots(self, painter: QPainter, camera: Camera, view: QRect) -> None:
        step = GRID * camera.scale
        while step < 16:
            step *= 2
        left, top = view.left(), view.top()
        across = np.arange(ceil((left - camera.x) / step), (left + view.width() - camera.x) / step)
        down = np.arange(ceil((top - camera.y) / step), (top + view.height() - camera.y) / step)
        places = np.rint(across * step + camera.x - left).astype(np.intp)
        # One row of dots is made and copied to every height: no point is drawn on its own.
        row = np.zeros((2, view.width() + 2), dtype=np.uint32)
        colour = QColor(self.theme.grid).rgba()
        row[:, places] = colour
        row[:, places + 1] = colour
        kind = QImage.Format.Format_ARGB32_Premultiplied
        image = QImage(row.data, view.width(), 2, row.shape[1] * 4, kind)
        for y in np.rint(down * step + camera.y).tolist():
            painter.drawImage(left, int(y), image)

    # Near: wires as curves, blocks as kept pictures.

    def _draw_wires(self, painter: QPainter, scene: Scene, camera: Camera, some: Rows) -> None:
        wires = scene.wires
        if not len(some):
            return
        chosen = [n for end in scene.chosen_wires if (n := wires.number.get(end)) is not None]
        if chosen:
            some = some[~np.isin(some, chosen)]
        wrong, some = some[wires.wrong[some]], some[~wires.wrong[some]]
        painter.save()
        painter.setTransform(camera.transform(), True)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for kind in np.unique(wires.kind[some]).tolist():
            colour = QColor(self.theme.kind(wires.kinds[kind]))
            self._draw_curves(painter, scene, camera, some[wires.kind[some] == kind], colour, WIRE)
        if len(wrong):
            self._draw_wrong(painter, scene, camera, wrong)
        if chosen:
            colour = QColor(self.theme.accent)
            self._draw_curves(painter, scene, camera, np.array(chosen), colour, WIRE * 1.75)
        if (knot := scene.chosen_point) is not None and knot[0] in wires.number:
            at = QPointF(*wires.bends.points(wires.number[knot[0]])[knot[1]])
            painter.setPen(QPen(QColor(self.theme.accent), 2))
            painter.setBrush(QColor(self.theme.canvas))
            painter.drawEllipse(at, POINT + 2, POINT + 2)
        painter.restore()

    def _draw_wrong(self, painter: QPainter, scene: Scene, camera: Camera, some: Rows) -> None:
        """Draw wires that bring what cannot be worked on: red, and broken for who sees no red."""
        pen = QPen(QColor(self.theme.error), max(WIRE, 1.5 / camera.scale))
        pen.setDashPattern([4.0, 2.0])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for number in some.tolist():
            painter.drawPath(scene.wires.path_of(number))

    def _draw_curves(
        self,
        painter: QPainter,
        scene: Scene,
        camera: Camera,
        some: Rows,
        colour: QColor,
        width: float,
    ) -> None:
        pen = QPen(colour, width)
        if camera.scale < HAIRLINE:
            # what is cosmetic is measured in pixels of the screen, not of the window
            pen.setWidthF(max(1.0, width * camera.scale) * painter.device().devicePixelRatio())
            pen.setCosmetic(True)
        painter.setPen(pen)
        curve = scene.wires.curve[:, some]
        bent = scene.wires.bends.bent[some]
        level = (np.abs(curve[1] - curve[3]) < 0.5) & (curve[2] >= curve[0]) & np.isnan(curve[5])
        level &= ~bent
        # A level wire is a bar of whole pixels: sharp at every scale, and quicker than a curve.
        fine = painter.device().devicePixelRatio()
        thick = max(1, round(width * camera.scale * fine))
        bars = curve[:3, level] * camera.scale
        left = np.rint((bars[0] + camera.x) * fine)
        top = np.rint((bars[1] + camera.y) * fine - thick / 2)
        long = np.rint((bars[2] + camera.x) * fine) - left
        painter.setTransform(QTransform.fromScale(1 / fine, 1 / fine))
        for x, y, length in np.stack([left, top, long], axis=1).astype(int).tolist():
            painter.fillRect(x, y, length, thick, colour)
        painter.setTransform(camera.transform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for numbers in curve[:, ~level & ~bent].T.tolist():
            painter.drawPath(path(*numbers))
        for number in some[bent].tolist():
            painter.drawPath(scene.wires.bends.path(number))
        if bent.any():
            painter.setPen(QPen(QColor(self.theme.canvas), 1.5))
            painter.setBrush(colour)
            for number in some[bent].tolist():
                for x, y in scene.wires.bends.points(number):
                    painter.drawEllipse(QPointF(x, y), POINT, POINT)
            painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_blocks(self, painter: QPainter, scene: Scene, camera: Camera, rows: Rows) -> None:
        blocks, scale, margin = scene.blocks, camera.scale, card.MARGIN
        chosen = blocks.chosen[rows]
        rows = np.concatenate([rows[~chosen], rows[chosen]])  # what is selected lies on top
        fine = painter.device().devicePixelRatio()
        x = (np.rint(((blocks.x[rows] - margin) * scale + camera.x) * fine) / fine).tolist()
        y = (np.rint(((blocks.y[rows] - margin) * scale + camera.y) * fine) / fine).tolist()
        w, h = blocks.w[rows].tolist(), blocks.h[rows].tolist()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
        for row, left, top, width, height in zip(rows.tolist(), x, y, w, h, strict=True):
            item = blocks.items[row]
            picture, place = None, QPointF(left, top)
            ring = self._ring(painter, width, height, scale) if blocks.chosen[row] else None
            if ring is not None:  # below ports and the sign of a problem, which stay whole
                painter.drawPixmap(place, ring)
            if item.face is not None:
                glow = self.heat.glow(row, self.theme) if self.heat.on else None
                pictures = self.pictures(item.node.id)
                picture = pictures.get(item.node.id, item.face, width, height, scale, glow)
            if picture is None:
                self.pixmaps.late = True
                self._draw_outline(painter, scene, camera, row)
            elif picture.scale == scale:
                painter.drawPixmap(place, picture.pixmap)
            else:
                stretch = scale / picture.scale
                size = picture.pixmap.deviceIndependentSize() * stretch
                painter.drawPixmap(
                    QRectF(left, top, size.width(), size.height()),
                    picture.pixmap,
                    QRectF(picture.pixmap.rect()),
                )
            if ring is not None and item.face is not None and item.face.times > 1:
                # its upper edge lies on the sheets that peep out behind a repeated composite
                edge = QRectF(0, 0, ring.width(), (margin + card.SHEET) * scale * fine)
                painter.drawPixmap(place, ring, edge)

    def _draw_outline(self, painter: QPainter, scene: Scene, camera: Camera, row: int) -> None:
        """Draw what stands for a block until there is time for its words."""
        area = camera.area_to_view(scene.blocks.rect(row))
        painter.fillRect(area, QColor(self.theme.card))
        family = scene.blocks.items[row].cast.family
        area.setWidth(card.BAND * camera.scale)
        painter.fillRect(area, QColor(self.theme.family(family)))

    def _ring(self, painter: QPainter, width: float, height: float, scale: float) -> QPixmap:
        """Return the outline of a selected block."""
        key = width, height, scale
        if key not in self._rings:
            if len(self._rings) > 200:
                self._rings.clear()
            ratio, margin = painter.device().devicePixelRatio(), card.MARGIN
            pixmap = QPixmap(
                ceil((width + 2 * margin) * scale * ratio),
                ceil((height + 2 * margin) * scale * ratio),
            )
            pixmap.fill(Qt.GlobalColor.transparent)
            inner = QPainter(pixmap)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            inner.scale(scale * ratio, scale * ratio)
            inner.translate(margin, margin)
            inner.setPen(QPen(QColor(self.theme.accent), max(2.0, 1.5 / scale)))
            inner.drawRoundedRect(QRectF(-1, -1, width + 2, height + 2), CORNER + 1, CORNER + 1)
            inner.end()
            pixmap.setDevicePixelRatio(ratio)
            self._rings[key] = pixmap
        return self._rings[key]

    # Far: straight wires, plain rectangles.

    def _draw_far_wires(self, painter: QPainter, scene: Scene, camera: Camera, some: Rows) -> None:
        wires = scene.wires
        painter.save()
        painter.setTransform(camera.transform(), True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for kind in np.unique(wires.kind[some]).tolist():
            colour = blend(self.theme.kind(wires.kinds[kind]), self.theme.canvas, 0.7)
            painter.setPen(QPen(QColor(colour), 0))
            mine = some[wires.kind[some] == kind]
            lines = _far_lines(wires.curve[:, mine[~wires.bends.bent[mine]]])
            if wires.bends.bent[mine].any():
                lines = np.concatenate([lines, wires.bends.lines(mine)])
            painter.drawLines(self._lines.of(lines))
        wrong = some[wires.wrong[some]]
        if len(wrong):
            painter.setPen(QPen(QColor(self.theme.error), 0))
            painter.drawLines(self._lines.of(_far_lines(wires.curve[:, wrong])))
        painter.restore()

    def _draw_far_blocks(self, painter: QPainter, scene: Scene, camera: Camera, rows: Rows) -> None:
        blocks, theme = scene.blocks, self.theme
        painter.save()
        painter.setTransform(camera.transform(), True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.PenStyle.NoPen)
        colours = [blend(theme.family(name), theme.card, 0.65) for name in blocks.families]
        kinds = blocks.family[rows]
        if self.heat.on:
            colours = [*ramp(dark=theme.is_dark), theme.border]
            if self.heat.stale:
                colours = [theme.outline] * len(colours)
            kinds = np.where(self.heat.level[rows] < 0, len(colours) - 1, self.heat.level[rows])
        special = {STATES["warning"]: theme.warning, STATES["error"]: theme.error, 99: theme.accent}
        marks = np.where(blocks.chosen[rows], 99, blocks.state[rows]).astype(np.int64)
        groups = np.where(marks > 0, 1000 + marks, kinds)
        for group in np.unique(groups).tolist():
            painter.setBrush(QColor(special[group - 1000] if group >= 1000 else colours[group]))
            mine = rows[groups == group]
            places = np.stack([a[mine] for a in (blocks.x, blocks.y, blocks.w, blocks.h)], axis=1)
            painter.drawRects(self._rects.of(places))
        painter.restore()


def _far_lines(curve: Reals) -> Reals:
    """Return wires as straight lines, one or three each."""
    ax, ay, bx, by, _, lane = curve
    laned = ~np.isnan(lane)
    lines = [curve[:4, ~laned].T]
    if laned.any():
        ax, ay, bx, by, lane = ax[laned], ay[laned], bx[laned], by[laned], lane[laned]
        turn = turns(ax, bx)[0]
        lines += [
            np.stack([ax, ay, ax + turn, lane], axis=1),
            np.stack([ax + turn, lane, bx - turn, lane], axis=1),
            np.stack([bx - turn, lane, bx, by], axis=1),
        ]
    return np.concatenate(lines)
