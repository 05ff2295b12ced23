"""What the looks of a comparison mean: a small block of each, at the lower left of the drawing."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from designer.project.merged import ADDED, CHANGED, REMOVED
from designer.ui.corner_card import CornerCard
from designer.ui.panels.compare.quiet import quiet
from designer.ui.panels.compare.signs import draw_outline, draw_sign
from designer.ui.theme import CORNER, Theme
from designer.ui.words import tr

SIGNS = ((ADDED, "added"), (REMOVED, "removed"), (CHANGED, "changed"))
SAME = "="
"""Stands for what is the same in both drawings."""
EDGE = 8
"""Pixels between the legend and the edges of the drawing."""
COLUMNS = 4, 2, 1
"""How many stand side by side: as many as the drawing has room for."""
WIDE, HIGH, RADIUS = 30, 20, 6.5


class Sample(QWidget):
    """A block as it is drawn in the comparison, without words."""

    def __init__(self, sign: str, theme: Theme) -> None:
        super().__init__()
        self.sign, self.theme = sign, theme
        self.setFixedSize(WIDE, HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the block."""
        theme = self.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(5, 4, WIDE - 7, HIGH - 6)
        card = quiet(theme).card if self.sign == SAME else theme.card
        painter.setPen(QPen(QColor(theme.outline if self.sign == SAME else theme.border), 1))
        painter.setBrush(QColor(card))
        painter.drawRoundedRect(area, CORNER - 2, CORNER - 2)
        if self.sign != SAME:
            draw_outline(painter, area, self.sign, theme)
            at = area.topLeft() + QPointF(1.5, 3)
            draw_sign(painter, at, self.sign, RADIUS, theme, theme.card)
        painter.end()


class DiffLegend(CornerCard):
    """Lies over the drawing and says how much of each there is."""

    def __init__(self, drawing: QWidget, theme: Theme) -> None:
        super().__init__(drawing, theme, EDGE)
        self.setAccessibleName(tr("What the looks of blocks and wires mean"))
        self.labels: dict[str, QLabel] = {}
        self._samples: list[Sample] = []
        self._pairs: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(8, 4, 12, 4)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        for sign in (*dict(SIGNS), SAME):
            sample, label = Sample(sign, theme), QLabel()
            self._samples.append(sample)
            self.labels[sign] = label
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            row.addWidget(sample)
            row.addWidget(label, 1)
            self._pairs.append(pair)
        self._arrange(COLUMNS[0])
        self.labels[SAME].setText(tr("the same"))
        self.labels[SAME].setProperty("role", "muted")
        for inside in self.findChildren(QWidget):  # a pull that begins here pulls the drawing
            inside.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Say how many blocks and wires were added, removed and changed."""
        for sign, words in SIGNS:
            self.labels[sign].setText(f"{tr(words)} {counts.get(sign, 0)}")
        self.place()

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self.theme = theme
        for sample in self._samples:
            sample.theme = theme
        self.update()

    def place(self) -> None:
        """Go into the corner, with as many columns as there is room for."""
        room = self.below.width() - 2 * EDGE
        for columns in COLUMNS:
            self._arrange(columns)
            if self._grid.sizeHint().width() <= room:
                break
        self.resize(self._grid.sizeHint())
        super().place()

    def _arrange(self, columns: int) -> None:
        """Set so many side by side."""
        if columns == self._columns:
            return
        self._columns = columns
        for place, pair in enumerate(self._pairs):
            self._grid.removeWidget(pair)
            self._grid.addWidget(pair, place // columns, place % columns)
