"""The part of the canvas that knows only how to look: zoom, pan, fit."""

from __future__ import annotations

import sys

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QInputDevice,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from designer.ui.canvas.camera import Camera

NOTCH = 120 * 4
"""Turn of the wheel that doubles the scale, in eighths of a degree."""
ZOOM_STEP = 2**0.5
SETTLES = 90
"""Milliseconds after the last step of a zoom until words are drawn sharp again."""


class Viewport(QWidget):
    """A widget that shows a part of an endless plane through a camera."""

    view_changed = Signal()
    """Another part of the plane is in sight, or at another scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.camera = Camera()
        self.zooming = False
        self.reach = 0.0
        """How far something is drawn beyond what it belongs to, in canvas units."""
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLES)
        self._settle.timeout.connect(self._settled)
        self._pulled_from: QPointF | None = None
        self._space = False
        self._awaited: QRectF | None = None
        """What was to be fitted before the view was shown, and so before it had its size."""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # What a subclass draws.

    def draw(self, painter: QPainter, event: QPaintEvent) -> None:
        """Draw what is exposed."""
        raise NotImplementedError

    @property
    def settled(self) -> bool:
        """Whether all that is in sight is drawn as it should be, and nothing was put off."""
        return not self.zooming

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw, and let no error leave."""
        painter = QPainter(self)
        try:
            self.draw(painter, event)
        except Exception:
            # PySide 6.11 crashes if an exception leaves an override inside another one.
            sys.excepthook(*sys.exc_info())
        finally:
            painter.end()

    # What others ask for.

    def zoom_in(self) -> None:
        """Show things larger."""
        self.zoom_at(ZOOM_STEP, self._middle())

    def zoom_out(self) -> None:
        """Show things smaller."""
        self.zoom_at(1 / ZOOM_STEP, self._middle())

    def zoom_reset(self) -> None:
        """Show things at their own size."""
        self.zoom_to(1.0)

    def zoom_to(self, scale: float) -> None:
        """Show things at a scale; what is in the middle stays there."""
        self.zoom_at(scale / self.camera.scale, self._middle())

    def zoom_at(self, factor: float, at: QPointF) -> None:
        """Change the scale; the point of the canvas at `at` stays where it is."""
        self.zooming = True
        self._settle.start()
        self.look(self.camera.zoomed(factor, at))

    def pan_by(self, dx: int, dy: int) -> None:
        """Pull the canvas by so many pixels."""
        self.camera = self.camera.panned(dx, dy)
        if self.may_scroll() and self.devicePixelRatio() % 1 == 0:
            # copies what is seen already; only the new edge is drawn, and what lies on the canvas
            # stays where it is: its old picture, copied along, is drawn over
            self.scroll(dx, dy, self.rect())
            for over in self.findChildren(
                QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
            ):
                if over.isVisible():
                    self.update(over.geometry() | over.geometry().translated(dx, dy))
        else:
            self.update()
        self.view_changed.emit()

    def look(self, camera: Camera) -> None:
        """Show what this camera shows."""
        if camera != self.camera:
            self.camera = camera
            self.update()
            self.view_changed.emit()

    def show_area(self, area: QRectF) -> None:
        """Show a rectangle of the canvas as a whole."""
        if area.isNull():
            return
        self.look(self.camera_for(area))
        self._awaited = None if self.isVisible() else QRectF(area)

    def camera_for(self, area: QRectF) -> Camera:
        """Return the camera that shows a rectangle as a whole."""
        return Camera.fitting(area, QSizeF(self.size()))

    def showEvent(self, event: QShowEvent) -> None:
        """Fit again what was fitted before the view had its size."""
        super().showEvent(event)
        if self._awaited is not None:
            self.show_area(self._awaited)

    def centre_at(self, point: QPointF) -> None:
        """Show a point of the canvas in the middle."""
        self.look(self.camera.centred(point, QSizeF(self.size())))

    def update_area(self, area: QRectF | None, margin: float = 16.0) -> None:
        """Draw anew what is seen of a rectangle of the canvas; None draws everything anew."""
        if area is None:
            self.update()
        elif not area.isNull():
            margin = max(margin, self.reach)
            seen = self.camera.area_to_view(area.adjusted(-margin, -margin, margin, margin))
            seen &= QRectF(self.rect())
            if not seen.isEmpty():
                self.update(seen.toAlignedRect().adjusted(-1, -1, 1, 1))

    def may_scroll(self) -> bool:
        """Whether everything in sight moves along when the canvas is pulled."""
        return True

    @property
    def pulling(self) -> bool:
        """Whether the canvas is being pulled, or Space waits for the mouse to do so."""
        return self._space or self._pulled_from is not None

    # Mouse, wheel, touchpad and Space.

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer; on a touchpad two fingers pull the canvas."""
        touchpad = event.device().type() == QInputDevice.DeviceType.TouchPad
        zoom = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if touchpad and not zoom and not event.pixelDelta().isNull():
            self.pan_by(event.pixelDelta().x(), event.pixelDelta().y())
        else:
            turn = event.angleDelta().y() or event.angleDelta().x()
            if turn:
                self.zoom_at(2.0 ** (turn / NOTCH), event.position())
        event.accept()

    def begin_pull(self, event: QMouseEvent) -> bool:
        """Begin to pull the canvas if this press asks for it."""
        middle = event.button() == Qt.MouseButton.MiddleButton
        left = event.button() == Qt.MouseButton.LeftButton
        if not (middle or (left and self._space)):
            return False
        self._pulled_from = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        return True

    def pull(self, event: QMouseEvent) -> bool:
        """Follow the pointer if the canvas is being pulled."""
        if self._pulled_from is None:
            return False
        step: QPoint = (event.position() - self._pulled_from).toPoint()
        if not step.isNull():
            self._pulled_from += QPointF(step)
            self.pan_by(step.x(), step.y())
        return True

    def end_pull(self) -> bool:
        """Let go of the canvas if it is being pulled."""
        if self._pulled_from is None:
            return False
        self._pulled_from = None
        self.hold_space(self._space)
        return True

    def hold_space(self, held: bool) -> None:
        """Take note of whether Space is held, so that the left button pulls."""
        self._space = held
        if self._pulled_from is None:
            if held:
                self.setCursor(Qt.CursorShape.OpenHandCursor)
            else:
                self.unsetCursor()

    def _middle(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2)

    def _settled(self) -> None:
        self.zooming = False
        self.update()
