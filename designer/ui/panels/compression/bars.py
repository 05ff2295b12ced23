"""What each block costs, as trained and after a stage: a pair of bars a block."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from designer import figures
from designer.compress.insight.findings import BlockChange
from designer.compress.report.drawings import value_of
from designer.table import Table, table_of
from designer.ui.panels.compression.block_picker import BlockPicker
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


class BlockBars(BlockPicker):
    """A row for each block; a click picks it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.measure = MEASURES[0][0]
        self._all: Sequence[BlockChange] = ()
        self._most = 1.0
        self.setMinimumWidth(NAME + VALUES + 80)

    def show_blocks(self, blocks: Sequence[BlockChange]) -> None:
        """Show these blocks."""
        self._all = blocks
        self._arrange()

    def show_measure(self, measure: str) -> None:
        """Draw another cost."""
        self.measure = measure
        self._arrange()

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
        drawn.resize(self.figure, drawn.minimumHeight())
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

    def _arrange(self) -> None:
        self.blocks = [
            one
            for one in self._all
            if any(
                side is not None and (value_of(side, self.measure) or side.parameters)
                for side in (one.before, one.after)
            )
        ]
        values = [
            value_of(side, self.measure) or 0
            for one in self.blocks
            for side in (one.before, one.after)
        ]
        self._most = max(values, default=0) or 1
        words = tr(next(words for key, words, _ in MEASURES if key == self.measure))
        self.setAccessibleName(tr("{what} of each block, before and after", what=words))
        told = [f"{one.title}: {self.words_of(one)}" for one in self.blocks]
        self.setAccessibleDescription("; ".join(told))
        self.setMinimumHeight(8 + ROW * len(self.blocks))
        self.update()

    def _draw(self, painter: QPainter, area: QRectF, block: BlockChange) -> None:
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
                long = max(2.0, room.width() * value / self._most)
                painter.drawRoundedRect(QRectF(room.left(), area.top() + down, long, BAR), 2, 2)
        painter.setPen(QColor(theme.text))
        told = QRectF(room.right() + 12, area.top(), VALUES - 16, ROW)
        painter.drawText(told, Qt.AlignmentFlag.AlignLeft | middle, self.words_of(block))
