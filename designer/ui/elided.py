"""A line of text that gives way: what does not fit ends in … and is told by the tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStyle, QStyleOption, QWidget


class Elided(QLabel):
    """A label of one line that never makes its window wider."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.end = ""
        """What stays at the end though the text before it gives way, such as a dot."""

    def minimumSizeHint(self) -> QSize:
        """Need next to no width."""
        return QSize(24, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        """Show a text; as a whole it is the tooltip."""
        super().setText(text)
        self.setToolTip(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        style = self.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        area = self.contentsRect()
        metrics = self.fontMetrics()
        room = area.width() - metrics.horizontalAdvance(self.end)
        stem = self.text().removesuffix(self.end)
        text = metrics.elidedText(stem, Qt.TextElideMode.ElideRight, room) + self.end
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(area, self.alignment() | Qt.TextFlag.TextSingleLine, text)
        painter.end()
