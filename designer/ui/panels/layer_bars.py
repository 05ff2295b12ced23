"""How the layer table draws costs: a bar beside each figure, and a line of totals below."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from designer.ui.panels.layer_model import COLUMNS, COSTS, KEY, SHARE, Index, alignment
from designer.ui.theme import Theme, font
from designer.ui.words import listed, tr, trn

FIGURE = 100
"""Pixels at the right of a cell that its figure takes; the bar has the rest."""
BAR = 8.0


class Bars(QStyledItemDelegate):
    """Draws a share of the largest as a bar, and marks the row that is pointed at."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.glow = ""
        """The block whose row is marked."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground, the figure and the bar."""
        chosen = option.state & QStyle.StateFlag.State_Selected
        if self.glow and not chosen and index.data(KEY) == self.glow:
            painter.fillRect(option.rect, QColor(self.theme.hover))
        super().paint(painter, option, index)
        share = index.data(SHARE)
        if not share:
            return
        room = QRectF(option.rect).adjusted(8, 0, -FIGURE, 0)
        if room.width() < 16:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.accent))
        top = room.center().y() - BAR / 2 + 0.5
        painter.drawRoundedRect(QRectF(room.left(), top, max(2.0, room.width() * share), BAR), 2, 2)
        painter.restore()


class Totals(QWidget):
    """A line below a table that says under each column what all rows come to."""

    def __init__(self, table: QTableView, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._table = table
        self.words: dict[int, str] = {}
        """What is said, by column."""
        self.setFixedHeight(30)
        header = table.horizontalHeader()
        header.sectionResized.connect(lambda *_: self.update())
        header.geometriesChanged.connect(self.update)
        table.horizontalScrollBar().valueChanged.connect(lambda _: self.update())

    def show_totals(self, blocks: int, totals: Mapping[int, float]) -> None:
        """Say what so many blocks cost together, by column."""
        self.words = {0: trn("{n} block in all", "{n} blocks in all", blocks)}
        for column, value in totals.items():
            self.words[column] = COSTS[column](value) if value else "—"
        told = [
            tr("{what}: {value}", what=tr(COLUMNS[column]), value=words)
            for column, words in self.words.items()
            if column and not self._table.isColumnHidden(column)
        ]
        self.setAccessibleName(listed((self.words[0], *told)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words below their columns."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.theme.surface))
        painter.setPen(QPen(QColor(self.theme.border), 1))
        painter.drawLine(0, 0, self.width(), 0)
        painter.setFont(font(bold=True))
        painter.setPen(QColor(self.theme.text))
        header = self._table.horizontalHeader()
        for column, words in self.words.items():
            if not self._table.isColumnHidden(column):
                left = header.sectionViewportPosition(column)
                room = QRectF(left, 1, header.sectionSize(column), self.height() - 1)
                # as far from the sides as the words of the cells are
                painter.drawText(room.adjusted(11, 0, -11, 0), alignment(column), words)
        painter.end()
