"""What the mouse does between a press and its release."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas


class Tool:
    """One drag. Positions are those of the view; the canvas may move below the pointer."""

    def __init__(self, canvas: Canvas, at: QPointF) -> None:
        self.canvas = canvas
        self.start = canvas.camera.to_canvas(at)
        self.at = at

    @property
    def here(self) -> QPointF:
        """The point of the canvas below the pointer."""
        return self.canvas.camera.to_canvas(self.at)

    def move(self, at: QPointF) -> None:
        """Follow the pointer."""
        self.at = at

    def release(self, at: QPointF) -> None:
        """Carry out what the drag meant."""

    def cancel(self) -> None:
        """Put everything back as it was before the drag."""

    def draw(self, painter: QPainter) -> None:
        """Draw over the canvas what the drag is about, in the coordinates of the view."""
