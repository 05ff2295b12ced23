"""The whole drawing, small: where the view is, and a handle to take it elsewhere."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from designer.ui.canvas.blocks import STATES
from designer.ui.canvas.camera import Camera
from designer.ui.canvas.clearing import COVERS, kept_fitted
from designer.ui.canvas.primitives import Shapes
from designer.ui.canvas.view import Canvas
from designer.ui.theme import CORNER, Theme, blend
from designer.ui.words import tr

WIDTH, LOWEST, HIGHEST = 208, 72, 136
"""Pixels; a long flat drawing has a flat map."""
AWAY = 12
"""Pixels between the map and the edge of the canvas."""
INSIDE = 10.0
"""Pixels left free around the drawing."""
LEAST = 2.0
"""Pixels that a block takes at least."""
LARGEST = 0.16
"""The scale at which a small drawing is shown."""
SLICE = 1024
"""Blocks that are drawn before the window may do something else."""
SOON, LATER = 40, 250
"""Milliseconds after a change until the picture is made anew; and while sizes are not known."""
SMALLEST_CANVAS = WIDTH * 2, HIGHEST * 2


class Minimap(QWidget):
    """Lies over the lower right corner of a canvas; shows a kept picture and the view's outline."""

    def __init__(self, canvas: Canvas, theme: Theme) -> None:
        super().__init__(canvas)
        self.setObjectName("minimap")
        self.setAccessibleName(tr("Map of the drawing"))
        self.setToolTip(tr("Click or drag to look elsewhere. Alt+M hides the map."))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.resize(WIDTH, LOWEST)
        self.setProperty(COVERS, True)
        self.theme = theme
        self.wanted = True
        """Whether the person wants to see it, where there is room."""
        self._canvas = canvas
        self._picture = QImage()
        self._camera = self._next_camera = Camera()
        """From the canvas to the map, as it is and as the next picture has it."""
        self._next: QImage | None = None
        self._rows = np.zeros(0, dtype=np.intp)
        self._held = QPointF()
        self._rects = Shapes(QRectF)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._draw_some)
        self._stops = canvas.history.subscribe(lambda *_: self.renew())
        canvas.view_changed.connect(self._looked)
        canvas.selection_changed.connect(lambda _: self.renew())
        canvas.installEventFilter(self)
        self.settle()

    def show_it(self, wanted: bool) -> None:
        """Show or hide it."""
        self.wanted = wanted
        self.settle()

    def set_theme(self, theme: Theme) -> None:
        """Draw with other colours."""
        self.theme = theme
        self.renew()

    def close_document(self) -> None:
        """Stop following the history."""
        self._stops()
        self._timer.stop()

    def renew(self) -> None:
        """Make the picture anew before long; what is under way is begun again."""
        self.settle()  # it comes with the first block and goes with the last
        self._next = None
        if self.isVisible() and not self._timer.isActive():
            self._timer.start(SOON)

    def settle(self) -> None:
        """Lie in the corner of the canvas, or nowhere where that is too small or empty."""
        area, scene = self._canvas.rect(), self._canvas.scene
        roomy = area.width() >= SMALLEST_CANVAS[0] and area.height() >= SMALLEST_CANVAS[1]
        shown = self.wanted and roomy and bool(len(scene.blocks) or scene.boxes)
        if shown:
            self.move(area.right() + 1 - WIDTH - AWAY, area.bottom() + 1 - self.height() - AWAY)
        if shown != self.isVisibleTo(self._canvas):
            with kept_fitted(self._canvas):
                self.setVisible(shown)
            if shown:
                self.raise_()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was not drawn while nobody looked."""
        super().showEvent(event)
        self.renew()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the canvas where it goes, and the drawing when it begins or ends."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.settle()
            self._looked()
        return super().eventFilter(watched, event)

    # Drawing: the picture in slices, then the outline of the view over it.

    def _draw_some(self) -> None:
        """Draw a slice of the next picture."""
        self.settle()
        if not self.isVisible():
            return
        if self._next is None:
            self._begin()
        image = self._next
        assert image is not None
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._draw_blocks(painter, self._rows[:SLICE])
        painter.end()
        self._rows = self._rows[SLICE:]
        if len(self._rows):
            self._timer.start(1)
            return
        self._picture, self._next = image, None
        self._camera = self._next_camera
        height = round(image.deviceIndependentSize().height())
        if height != self.height():
            with kept_fitted(self._canvas):
                self.resize(WIDTH, height)
                self.settle()
        self.update()
        if self._canvas.scene.blocks.stale:
            self._timer.start(LATER)

    def _begin(self) -> None:
        scene = self._canvas.scene
        area = scene.bounds()
        across = (WIDTH - 2 * INSIDE) / max(area.width(), 1.0)
        height = round(area.height() * across + 2 * INSIDE)
        height = min(max(height, LOWEST), HIGHEST)
        down = (height - 2 * INSIDE) / max(area.height(), 1.0)
        ratio = self.devicePixelRatioF()
        kind = QImage.Format.Format_ARGB32_Premultiplied
        image = QImage(round(WIDTH * ratio), round(height * ratio), kind)
        image.setDevicePixelRatio(ratio)
        image.fill(QColor(self.theme.surface))
        scale = min(across, down, LARGEST)
        middle = area.center() * scale
        self._next_camera = Camera(scale, WIDTH / 2 - middle.x(), height / 2 - middle.y())
        self._next = image
        self._rows = np.arange(len(scene.blocks), dtype=np.intp)
        painter = QPainter(image)
        self._draw_frames(painter)
        painter.end()

    def _draw_frames(self, painter: QPainter) -> None:
        scene, theme = self._canvas.scene, self.theme
        painter.setPen(Qt.PenStyle.NoPen)
        for key, box in scene.boxes.items():
            frame = scene.graph.frames.get(key)
            colour = theme.frame(frame.colour) if frame else theme.warning
            painter.setBrush(QColor(blend(colour, theme.surface, 0.22)))
            painter.drawRect(self._next_camera.area_to_view(box))

    def _draw_blocks(self, painter: QPainter, rows: np.ndarray) -> None:
        blocks, theme, camera = self._canvas.scene.blocks, self.theme, self._next_camera
        rows = rows[rows < len(blocks)]
        painter.setPen(Qt.PenStyle.NoPen)
        colours = [theme.family(name) for name in blocks.families]
        special = {STATES["warning"]: theme.warning, STATES["error"]: theme.error, 99: theme.accent}
        marks = np.where(blocks.chosen[rows], 99, blocks.state[rows]).astype(np.int64)
        groups = np.where(marks > 0, 1000 + marks, blocks.family[rows])
        x, y = blocks.x * camera.scale + camera.x, blocks.y * camera.scale + camera.y
        w = np.maximum(blocks.w * camera.scale, LEAST)
        h = np.maximum(blocks.h * camera.scale, LEAST)
        for group in np.unique(groups).tolist():
            painter.setBrush(QColor(special[group - 1000] if group >= 1000 else colours[group]))
            mine = rows[groups == group]
            painter.drawRects(self._rects.of(np.stack([a[mine] for a in (x, y, w, h)], axis=1)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture and what is in sight."""
        painter = QPainter(self)
        theme = self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(theme.surface))
        painter.setPen(QPen(QColor(theme.border), 1))
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(whole, CORNER, CORNER)
        inner = self.rect().adjusted(3, 3, -3, -3)
        painter.setClipRect(inner)
        if not self._picture.isNull():
            painter.drawImage(0, 0, self._picture)
        seen = self.seen() & QRectF(inner).adjusted(0.5, 0.5, -0.5, -0.5)
        shade = QColor(theme.canvas)
        shade.setAlpha(110)
        painter.setClipRegion(QRegion(inner) - QRegion(seen.toRect()))
        painter.fillRect(inner, shade)
        painter.setClipRect(inner)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.accent), 1.25))
        painter.drawRoundedRect(seen, 2, 2)
        painter.end()

    def seen(self) -> QRectF:
        """Return where on the map the view of the canvas is."""
        area = self._canvas.camera.area_to_canvas(self._canvas.rect())
        return self._camera.area_to_view(area)

    def _looked(self) -> None:
        if self.isVisible():
            self.update()

    # The mouse takes the view along.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the view; a press beside it brings it there first."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        seen = self.seen()
        if not seen.contains(event.position()):
            self._look_at(event.position())
            seen = self.seen()
        self._held = event.position() - seen.center()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take it for another press; the canvas below must not add a block."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull the view along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._look_at(event.position() - self._held)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom the canvas around its middle."""
        turn = event.angleDelta().y()
        if turn:
            middle = QPointF(self._canvas.width() / 2, self._canvas.height() / 2)
            self._canvas.zoom_at(2.0 ** (turn / 480), middle)
        event.accept()

    def _look_at(self, point: QPointF) -> None:
        self._canvas.centre_at(self._camera.to_canvas(point))
