"""A card that lies over the lower left corner of a drawing and stays there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from designer.ui.theme import CORNER, Theme


class CornerCard(QWidget):
    """Draws its ground, and moves with the size of what it lies on."""

    def __init__(self, below: QWidget, theme: Theme, edge: int) -> None:
        super().__init__(below)
        self.below, self.theme, self._edge = below, theme, edge
        below.installEventFilter(self)

    def place(self) -> None:
        """Go into the corner."""
        self.move(self._edge, max(self._edge, self.below.height() - self._edge - self.height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when what is below gets another size."""
        if event.type() == QEvent.Type.Resize:
            self.place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.theme.border), 1))
        painter.setBrush(QColor(self.theme.card))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, CORNER, CORNER)
        painter.end()
