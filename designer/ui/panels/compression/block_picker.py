"""A drawing with a place for each block of a compression: marked, and picked by click or arrows."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from designer.compress.insight.findings import BlockChange
from designer.ui.theme import Theme


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
        for place, block in enumerate(self.blocks):
            area = self.place_of(place)
            if area.intersects(QRectF(event.rect())):
                self._draw(painter, area, block)
        painter.end()

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
