"""What each block costs, as trained and after a stage: a pair of bars a block."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from designer import figures
from designer.compress.insight.findings import BlockChange
from designer.compress.report.drawings import value_of
from designer.table import Table, table_of
from designer.ui.theme import Theme, font
from designer.ui.words import tr


def _whole(value: float) -> str:
    return figures.count(int(value))


MEASURES: tuple[tuple[str, str, Callable[[float], str]], ...] = (
    ("file_bytes", "File size", figures.memory),
    ("parameters", "Parameters", _whole),
    ("nonzero", "Not zero", _whole),
    ("macs", "Multiply-adds", figures.short),
)
ROW, BAR = 34, 9
NAME, VALUES = 176, 168
"""Pixels for the name of a block, and for what its bars come to."""
FIGURE = 720


class BlockBars(QWidget):
    """A row for each block; a click picks it."""

    picked = Signal(tuple)
    """The way to a block."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.measure = MEASURES[0][0]
        self._all: Sequence[BlockChange] = ()
        self.blocks: list[BlockChange] = []
        self.marked: tuple[str, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(NAME + VALUES + 80)

    def show_blocks(self, blocks: Sequence[BlockChange]) -> None:
        """Show these blocks."""
        self._all = blocks
        self._arrange()

    def show_measure(self, measure: str) -> None:
        """Draw another cost."""
        self.measure = measure
        self._arrange()

    def mark(self, way: tuple[str, ...]) -> None:
        """Mark the block that is selected on the canvas."""
        if way != self.marked:
            self.marked = way
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._theme = theme
        self.update()

    def table(self) -> Table:
        """Return every block with all its costs, before and after."""
        heads = [tr("Block")]
        for _, words, _ in MEASURES:
            heads += [tr("{what}, before", what=tr(words)), tr("{what}, after", what=tr(words))]
        rows = [
            [one.title, *(value_of(side, key) for key, _, _ in MEASURES
                          for side in (one.before, one.after))]
            for one in self._all
        ]  # fmt: skip
        return table_of(heads, rows, tr("Blocks"))

    def twin(self, theme: Theme) -> BlockBars:
        """Return the same drawing in the look of a figure."""
        drawn = BlockBars(theme)
        drawn.measure = self.measure
        drawn.show_blocks(self._all)
        drawn.resize(FIGURE, drawn.minimumHeight())
        return drawn

    def words_of(self, block: BlockChange) -> str:
        """Return what a block cost, and costs now."""
        write = next(shown for key, _, shown in MEASURES if key == self.measure)
        was, now = (value_of(side, self.measure) for side in (block.before, block.after))
        words = [
            "—" if side is None else tr("not known") if value is None else write(value)
            for side, value in ((block.before, was), (block.after, now))
        ]
        return " → ".join(words)

    def place_of(self, place: int) -> QRectF:
        """Return where the row of a block is drawn."""
        return QRectF(0, 4 + place * ROW, self.width(), ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows that can be seen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        values = [
            value_of(side, self.measure) or 0
            for one in self.blocks
            for side in (one.before, one.after)
        ]
        most = max(values, default=0) or 1
        for place, one in enumerate(self.blocks):
            area = self.place_of(place)
            if area.intersects(QRectF(event.rect())):
                self._draw(painter, area, one, most)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick the block that was clicked."""
        place = int((event.position().y() - 4) // ROW)
        if 0 <= place < len(self.blocks):
            self._pick(self.blocks[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from block to block."""
        ways = [one.path for one in self.blocks]
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None or not ways:
            super().keyPressEvent(event)
            return
        place = ways.index(self.marked) + step if self.marked in ways else 0
        self._pick(self.blocks[max(0, min(place, len(ways) - 1))])

    def _pick(self, block: BlockChange) -> None:
        self.mark(block.path)
        self.picked.emit(block.path)

    def _arrange(self) -> None:
        self.blocks = [
            one
            for one in self._all
            if any(
                side is not None and (value_of(side, self.measure) or side.parameters)
                for side in (one.before, one.after)
            )
        ]
        words = tr(next(words for key, words, _ in MEASURES if key == self.measure))
        self.setAccessibleName(tr("{what} of each block, before and after", what=words))
        told = [f"{one.title}: {self.words_of(one)}" for one in self.blocks]
        self.setAccessibleDescription("; ".join(told))
        self.setMinimumHeight(8 + ROW * len(self.blocks))
        self.update()

    def _draw(self, painter: QPainter, area: QRectF, block: BlockChange, most: float) -> None:
        theme = self._theme
        if block.path == self.marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(area.adjusted(4, 0, -4, 0), 6, 6)
        painter.setFont(font())
        painter.setPen(QColor(theme.text))
        name = QRectF(12, area.top(), NAME - 20, ROW)
        middle = Qt.AlignmentFlag.AlignVCenter
        elide = Qt.TextElideMode.ElideLeft
        title = painter.fontMetrics().elidedText(block.title, elide, int(name.width()))
        painter.drawText(name, Qt.AlignmentFlag.AlignRight | middle, title)
        room = QRectF(NAME, area.top(), max(16.0, area.width() - NAME - VALUES), ROW)
        painter.setPen(Qt.PenStyle.NoPen)
        for side, colour, down in (
            (block.before, theme.muted, 6),
            (block.after, theme.accent, 6 + BAR + 2),
        ):
            value = value_of(side, self.measure)
            if value:
                painter.setBrush(QColor(colour))
                long = max(2.0, room.width() * value / most)
                painter.drawRoundedRect(QRectF(room.left(), area.top() + down, long, BAR), 2, 2)
        painter.setPen(QColor(theme.text))
        told = QRectF(room.right() + 12, area.top(), VALUES - 16, ROW)
        painter.drawText(told, Qt.AlignmentFlag.AlignLeft | middle, self.words_of(block))
