"""Histograms of the weights of each block, as trained and after a stage."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from designer import figures
from designer.compress.insight.findings import BlockChange, Side
from designer.compress.report.drawings import state_of
from designer.table import Cell, Table, table_of
from designer.ui.panels.compression.block_picker import HEAD, BlockPicker
from designer.ui.theme import SMALL, Theme, font
from designer.ui.words import said, tr

WIDE, TALL, GAP = 208, 124, 16
"""Pixels that a histogram is wide at least, its height, and what lies between two."""
MARGIN = 16


class Weights(BlockPicker):
    """A small histogram for each block that has weights, in rows; a click picks the block."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(tr("Weights of each block, before and after"))

    def show_blocks(self, blocks: Sequence[BlockChange]) -> None:
        """Show the blocks that have weights in either network."""
        self.blocks = [
            one
            for one in blocks
            if any(side is not None and side.counts for side in (one.before, one.after))
        ]
        told = [f"{one.title}: {state_of(one, said)}" for one in self.blocks]
        self.setAccessibleDescription("; ".join(told))
        self._settle()
        self.update()

    def table(self) -> Table:
        """Return the heights of all bars as numbers."""
        rows: list[list[Cell]] = []
        for one in self.blocks:
            sides = (one.before, one.after)
            bins = max(len(side.counts) for side in sides if side is not None)
            for place in range(bins):
                low = one.edge * (2 * place / bins - 1)
                high = one.edge * (2 * (place + 1) / bins - 1)
                counts = [_count(side, place) for side in sides]
                rows.append([one.title, low, high, *counts])
        heads = (tr("Block"), tr("From"), tr("To"), tr("Before"), tr("After"))
        return table_of(heads, rows, tr("Weights"))

    def twin(self, theme: Theme) -> Weights:
        """Return the same drawing in the look of a figure."""
        drawn = Weights(theme)
        drawn.head = HEAD
        drawn.resize(self.figure, 100)
        drawn.show_blocks(self.blocks)
        drawn.resize(self.figure, drawn.minimumHeight())
        return drawn

    def place_of(self, place: int) -> QRectF:
        """Return where the histogram of a block is drawn."""
        room = self.width() - 2 * MARGIN + GAP
        columns = max(1, room // (WIDE + GAP))
        wide = max(WIDE, room / columns - GAP)
        row, column = divmod(place, columns)
        top = self.head + 8 + row * (TALL + GAP)
        return QRectF(MARGIN + column * (wide + GAP), top, wide, TALL)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that all rows need."""
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        last = self.place_of(max(0, len(self.blocks) - 1))
        self.setMinimumHeight(int(last.bottom()) + 12)

    def _draw(self, painter: QPainter, area: QRectF, block: BlockChange) -> None:
        theme = self._theme
        if block.path == self.marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(area.adjusted(-8, -4, 8, 4), 6, 6)
        painter.setFont(font(bold=True))
        painter.setPen(QColor(theme.text))
        head = QRectF(area.left(), area.top(), area.width(), 18)
        elide = Qt.TextElideMode.ElideLeft
        title = painter.fontMetrics().elidedText(block.title, elide, int(area.width()))
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft, title)
        painter.setFont(font(SMALL))
        painter.setPen(QColor(theme.muted))
        elide = Qt.TextElideMode.ElideRight
        words = painter.fontMetrics().elidedText(state_of(block, said), elide, int(area.width()))
        painter.drawText(head.translated(0, 18), Qt.AlignmentFlag.AlignLeft, words)
        room = area.adjusted(0, 40, 0, -16)
        self._bars(painter, room, block.before, QColor(theme.muted), filled=True)
        self._bars(painter, room, block.after, QColor(theme.accent), filled=False)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        painter.setPen(QColor(theme.muted))
        foot = QRectF(room.left(), room.bottom() + 1, room.width(), 15)
        for value, side in (
            (-block.edge, Qt.AlignmentFlag.AlignLeft),
            (0.0, Qt.AlignmentFlag.AlignHCenter),
            (block.edge, Qt.AlignmentFlag.AlignRight),
        ):
            painter.drawText(foot, side, figures.real(value, 2))

    def _bars(
        self, painter: QPainter, room: QRectF, side: Side | None, colour: QColor, *, filled: bool
    ) -> None:
        if side is None or not sum(side.counts):
            return
        most, wide = max(side.counts), room.width() / len(side.counts)
        line = [room.bottomLeft()]
        for place, count in enumerate(side.counts):
            y = room.bottom() - room.height() * count / most
            left = room.left() + place * wide
            line += [QPointF(left, y), QPointF(left + wide, y)]
        line.append(room.bottomRight())
        ground = QColor(colour)
        ground.setAlpha(110 if filled else 36)
        painter.setBrush(ground)
        painter.setPen(Qt.PenStyle.NoPen if filled else QPen(colour, 1.4))
        painter.drawPolygon(QPolygonF(line))


def _count(side: Side | None, place: int) -> int | None:
    return side.counts[place] if side is not None and place < len(side.counts) else None
