"""Which part of the canvas is in sight: a scale and an offset."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QTransform

SMALLEST, LARGEST = 0.02, 4.0
FITS_AT_MOST = 1.25
"""A small drawing is not blown up to fill a large window."""
EDGE = 40.0
"""Pixels left free around what is fitted into the view."""


@dataclass(frozen=True, slots=True)
class Camera:
    """A point of the view is a point of the canvas, times the scale, plus the offset."""

    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0

    def to_view(self, point: QPointF) -> QPointF:
        """Return where a point of the canvas is seen."""
        return QPointF(point.x() * self.scale + self.x, point.y() * self.scale + self.y)

    def to_canvas(self, point: QPointF) -> QPointF:
        """Return which point of the canvas is seen here."""
        return QPointF((point.x() - self.x) / self.scale, (point.y() - self.y) / self.scale)

    def area_to_view(self, area: QRectF) -> QRectF:
        """Return where a rectangle of the canvas is seen."""
        return QRectF(self.to_view(area.topLeft()), area.size() * self.scale)

    def area_to_canvas(self, area: QRectF | QRect) -> QRectF:
        """Return which rectangle of the canvas is seen here."""
        area = QRectF(area)
        return QRectF(self.to_canvas(area.topLeft()), area.size() / self.scale)

    def transform(self) -> QTransform:
        """Return the same as a painter needs it."""
        return QTransform(self.scale, 0, 0, self.scale, self.x, self.y)

    def zoomed(self, factor: float, at: QPointF) -> Camera:
        """Return the camera with another scale and the same point of the canvas at `at`."""
        scale = min(max(self.scale * factor, SMALLEST), LARGEST)
        point = self.to_canvas(at)
        return Camera(scale, at.x() - point.x() * scale, at.y() - point.y() * scale)

    def panned(self, dx: float, dy: float) -> Camera:
        """Return the camera after the canvas was pulled by so many pixels."""
        return Camera(self.scale, self.x + dx, self.y + dy)

    def centred(self, point: QPointF, size: QSizeF) -> Camera:
        """Return the camera with this point of the canvas in the middle of a view."""
        x = round(size.width() / 2 - point.x() * self.scale)
        y = round(size.height() / 2 - point.y() * self.scale)
        return Camera(self.scale, x, y)

    @staticmethod
    def fitting(
        area: QRectF, size: QSizeF, edge: float = EDGE, most: float = FITS_AT_MOST
    ) -> Camera:
        """Return the camera that shows a rectangle as a whole, no larger than `most`."""
        edge = min(edge, size.width() / 8, size.height() / 8)
        across = (size.width() - 2 * edge) / max(area.width(), 1.0)
        down = (size.height() - 2 * edge) / max(area.height(), 1.0)
        scale = min(max(min(across, down), SMALLEST), most)
        return Camera(scale).centred(area.center(), size)
