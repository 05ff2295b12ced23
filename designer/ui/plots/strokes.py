"""What the kinds of lines mean where colours tell runs apart: a short piece of each with a word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from designer.ui.theme import Theme
from designer.ui.words import tr

SOLID, DASHED, FAINT = "solid", "dashed", "faint"
Meant = tuple[str, str]
"""A kind of line and what it means, in English."""
LONG = 28
FAINTLY = 130
"""How strongly faint lines are drawn, of 255."""


class Stroke(QWidget):
    """A short line, drawn as curves are."""

    def __init__(self, kind: str, theme: Theme) -> None:
        super().__init__()
        self.kind, self.theme = kind, theme
        self.setFixedSize(LONG, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        colour = QColor(self.theme.text)
        if self.kind == FAINT:
            colour.setAlpha(FAINTLY)
        style = Qt.PenStyle.DashLine if self.kind == DASHED else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colour, 1 if self.kind == FAINT else 2, style, Qt.PenCapStyle.FlatCap))
        painter.drawLine(0, self.height() // 2, self.width(), self.height() // 2)
        painter.end()


class Strokes(QWidget):
    """A row of lines with their meanings."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.meant: tuple[Meant, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self.setAccessibleName(tr("What the kinds of lines mean"))

    def tell(self, meant: Sequence[Meant]) -> None:
        """Tell of these kinds of lines."""
        if tuple(meant) == self.meant:
            return
        self.meant = tuple(meant)
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for kind, words in self.meant:
            if self._row.count():
                self._row.addSpacing(8)
            label = QLabel(tr(words))
            label.setProperty("role", "muted")
            self._row.addWidget(Stroke(kind, self._theme))
            self._row.addWidget(label)
        self.setAccessibleDescription(", ".join(tr(words) for _, words in self.meant))

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._theme = theme
        for stroke in self.findChildren(Stroke):
            stroke.theme = theme
        self.update()
