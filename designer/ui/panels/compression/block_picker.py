"""A drawing with a place for each block of a compression: marked, and picked by click or arrows."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from designer.compress.insight.findings import BlockChange
from designer.ui.theme import SMALL, Theme, font
from designer.ui.words import tr

SIDES = (("before", "muted"), ("after", "accent"))
"""Both networks, and the theme's colours that they have."""
HEAD = 24
"""Pixels of the legend above a figure; in the window it stands below the page."""


class BlockPicker(QWidget):
    """Draws each block in its place; a subclass says where that is, and what is drawn there."""

    picked = Signal(tuple)
    """The way to a block."""
    figure: ClassVar[int] = 720
    """Pixels that a figure of it is wide."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.blocks: list[BlockChange] = []
        self.marked: tuple[str, ...] = ()
        self.head = 0
        """Pixels above the blocks in which it is said what the colours mean."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def mark(self, way: tuple[str, ...]) -> None:
        """Mark the block that is selected on the canvas."""
        if way != self.marked:
            self.marked = way
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._theme = theme
        self.update()

    def place_of(self, place: int) -> QRectF:
        """Return where a block is drawn."""
        raise NotImplementedError

    def _draw(self, painter: QPainter, area: QRectF, block: BlockChange) -> None:
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the blocks that can be seen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.head:
            self._draw_legend(painter)
        for place, block in enumerate(self.blocks):
            area = self.place_of(place)
            if area.intersects(QRectF(event.rect())):
                self._draw(painter, area, block)
        painter.end()

    def _draw_legend(self, painter: QPainter) -> None:
        painter.setFont(font(SMALL))
        left, middle = 16.0, self.head / 2
        for words, colour in SIDES:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(getattr(self._theme, colour)))
            painter.drawRoundedRect(QRectF(left, middle - 4, 9, 9), 2, 2)
            painter.setPen(QColor(self._theme.text))
            wide = painter.fontMetrics().horizontalAdvance(tr(words))
            room = QRectF(left + 14, 0, wide + 2, self.head)
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, side, tr(words))
            left = room.right() + 16

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick the block that was clicked."""
        for place, block in enumerate(self.blocks):
            if self.place_of(place).contains(event.position()):
                self._pick(block)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from block to block."""
        ways = [one.path for one in self.blocks]
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1,
                Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))  # fmt: skip
        if step is None or not ways:
            super().keyPressEvent(event)
            return
        place = ways.index(self.marked) + step if self.marked in ways else 0
        self._pick(self.blocks[max(0, min(place, len(ways) - 1))])

    def _pick(self, block: BlockChange) -> None:
        self.mark(block.path)
        self.picked.emit(block.path)
