"""What each block costs, as trained and after a stage: a pair of bars a block."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from designer import figures
from designer.compress.insight.findings import BlockChange
from designer.compress.report.drawings import value_of
from designer.table import Table, table_of
from designer.ui.panels.compression.block_picker import HEAD, SIDES, BlockPicker
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
ROW, BAR, GAP = 34, 9, 12
NAME, BARS = 176, 80
"""Pixels that the name of a block takes at most, and the bars at least."""
ARROW, ARROWS = "→", 28
"""What stands between both figures, and the pixels that it has."""


class BlockBars(BlockPicker):
    """A row for each block; a click picks it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.measure = MEASURES[0][0]
        self._all: Sequence[BlockChange] = ()
        self._most = 1.0
        self._name = self._was = self._now = 0
        """Pixels of the longest name, and of the longest figures before and after."""

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
        drawn.measure, drawn.head = self.measure, HEAD
        drawn.show_blocks(self._all)
        drawn.resize(self.figure, drawn.minimumHeight())
        return drawn

    def words_of(self, block: BlockChange) -> str:
        """Return what a block cost, and costs now."""
        return f" {ARROW} ".join(self._figures(block))

    def _figures(self, block: BlockChange) -> tuple[str, str]:
        write = next(shown for key, _, shown in MEASURES if key == self.measure)
        was, now = (
            "—" if side is None
            else tr("not known") if (value := value_of(side, self.measure)) is None
            else write(value)
            for side in (block.before, block.after)
        )  # fmt: skip
        return was, now

    def place_of(self, place: int) -> QRectF:
        """Return where the row of a block is drawn."""
        return QRectF(0, self.head + 4 + place * ROW, self.width(), ROW)

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
        metrics = QFontMetrics(font(), self)

        def wide(text: str) -> int:
            return metrics.horizontalAdvance(text) + 2

        self._name = min(NAME, max((wide(one.title) for one in self.blocks), default=0))
        self._was, self._now = (
            max((wide(self._figures(one)[side]) for one in self.blocks), default=0)
            for side in (0, 1)
        )
        self.setMinimumWidth(self._name + BARS + self._was + self._now + ARROWS + 4 * GAP)
        self.setMinimumHeight(self.head + 8 + ROW * len(self.blocks))
        self.update()

    def _draw(self, painter: QPainter, area: QRectF, block: BlockChange) -> None:
        theme = self._theme
        if block.path == self.marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(area.adjusted(4, 0, -4, 0), 6, 6)
        painter.setFont(font())
        painter.setPen(QColor(theme.text))
        middle, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        name = QRectF(GAP, area.top(), self._name, ROW)
        elide = Qt.TextElideMode.ElideLeft
        title = painter.fontMetrics().elidedText(block.title, elide, self._name)
        painter.drawText(name, right | middle, title)
        was, now = self._figures(block)
        left = area.right() - GAP  # figures stand in line at the right end
        centre = Qt.AlignmentFlag.AlignHCenter
        for text, wide, side in (
            (now, self._now, right), (ARROW, ARROWS, centre), (was, self._was, right)
        ):  # fmt: skip
            left -= wide
            painter.drawText(QRectF(left, area.top(), wide, ROW), side | middle, text)
        room = QRectF(name.right() + GAP, area.top(), 0, ROW)
        room.setRight(max(room.left() + BARS, left - GAP))
        painter.setPen(Qt.PenStyle.NoPen)
        for one, (_, colour), down in zip(
            (block.before, block.after), SIDES, (6, 6 + BAR + 2), strict=True
        ):
            value = value_of(one, self.measure)
            if value:
                painter.setBrush(QColor(getattr(theme, colour)))
                long = max(2.0, room.width() * value / self._most)
                painter.drawRoundedRect(QRectF(room.left(), area.top() + down, long, BAR), 2, 2)
