"""The page of ranges: what flows through each block, and what 8 or 16 bits would leave of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelectionModel,
    QPointF,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QProgressBar,
    QPushButton,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from designer import figures
from designer.compress.sensing.ranged import Range
from designer.table import Table
from designer.ui.elided import Elided
from designer.ui.panels.compression.range_model import (
    BITS,
    BLOCK,
    LITTLE,
    MUCH,
    RANGE,
    SORT,
    STRIPS,
    WAY,
    Index,
    RangeModel,
    Row,
    tallest,
)
from designer.ui.panels.compression.table_bar import copy_menu
from designer.ui.panels.layers import as_table
from designer.ui.panels.page import Empty
from designer.ui.theme import SMALL, Theme, font
from designer.ui.words import tr

EMPTY = (
    "What flows through each block, and how much of it whole numbers of 8 or 16 bits would keep, "
    "is measured on training examples: it tells which blocks to treat with care."
)
MEASURE = "compress_ranges"
"""The key of the action that measures."""
TALL, SIGN = 44, 12
"""Pixels of a row, and of the sign beside decibels that are too few."""
WIDTHS = {8: 76, 16: 66}
"""Pixels of the columns with decibels, by bits; few are the decibels of 8 bits alone."""


class Strips(QStyledItemDelegate):
    """Draws a histogram with both of its ends; the part with most of the values is coloured."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground, and the strip upon it."""
        super().paint(painter, option, index)
        one = index.data(RANGE)
        if isinstance(one, Range):
            painter.save()
            self._draw(painter, QRectF(option.rect).adjusted(11, 5, -11, -4), one)
            painter.restore()

    def _draw(self, painter: QPainter, area: QRectF, one: Range) -> None:
        theme, bars = self.theme, area.adjusted(0, 0, 0, -14)
        most, wide = tallest(one), bars.width() / max(1, len(one.histogram))
        reach = (one.high - one.low) or 1.0
        first, last = (one.percentiles.get(key, end) for key, end in
                       ((LITTLE, one.low), (MUCH, one.high)))  # fmt: skip
        for place, count in enumerate(one.histogram):
            if not count:
                continue
            left = one.low + reach * place / len(one.histogram)
            right = one.low + reach * (place + 1) / len(one.histogram)
            tall = bars.height() * min(1.0, max(0.08, count / most))  # rare ones cost bits, too
            colour = theme.accent if right >= first and left <= last else theme.muted
            painter.fillRect(
                QRectF(bars.left() + place * wide, bars.bottom() - tall, wide, tall),
                QColor(colour),
            )
        painter.setPen(QPen(QColor(theme.outline), 1))
        if one.low < 0 < one.high:
            zero = round(bars.left() + bars.width() * -one.low / reach) + 0.5
            painter.drawLine(QPointF(zero, bars.top()), QPointF(zero, bars.bottom() + 3))
        painter.drawLine(bars.bottomLeft(), bars.bottomRight())
        painter.setFont(font(SMALL))
        painter.setPen(QColor(theme.muted))
        foot = QRectF(area.left() - 8, bars.bottom() + 1, area.width() + 16, 14)
        low, high = (figures.real(end, 2) for end in (one.low, one.high))
        if painter.fontMetrics().horizontalAdvance(f"{low}  {high}") > foot.width():
            low, high = (figures.real(end, 1) for end in (one.low, one.high))
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, low)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, high)


class RangeTable(QTableView):
    """A row for each block; the titles sort, and a row that is chosen picks its block."""

    picked = Signal(tuple)
    """The way to a block."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Ranges of each block"))
        self.ranges = RangeModel(theme)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.ranges)
        self._sorted.setSortRole(SORT)
        self.setModel(self._sorted)
        self._strips = Strips(theme)
        for column in STRIPS:
            self.setItemDelegateForColumn(column, self._strips)
        as_table(self)
        self.verticalHeader().setDefaultSectionSize(TALL)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(64)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.setTextElideMode(Qt.TextElideMode.ElideLeft)  # the block is at the end of its way
        for column in STRIPS:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.setIconSize(QSize(SIGN, SIGN))
        for column, bits in BITS.items():
            self.setColumnWidth(column, WIDTHS[bits])
        self._marked: tuple[str, ...] = ()
        self._silent = False
        self.selectionModel().selectionChanged.connect(lambda *_: self._told())

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show the ranges of blocks."""
        self._silent = True
        self.ranges.show(rows)
        self._silent = False
        self._fit()
        self._select()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the strips the most of another width."""
        super().resizeEvent(event)
        self._fit()

    def mark(self, way: tuple[str, ...]) -> None:
        """Select the row of the block that is selected on the canvas."""
        if way != self._marked:
            self._marked = way
            self._select()

    @property
    def marked(self) -> tuple[str, ...]:
        """The way to the block whose row is selected."""
        rows = self.selectionModel().selectedRows()
        return tuple(rows[0].data(WAY)) if rows else ()

    def order(self) -> list[int]:
        """Return the places of the rows in the network, as they are sorted now."""
        places = range(self._sorted.rowCount())
        return [self._sorted.mapToSource(self._sorted.index(place, 0)).row() for place in places]

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self.ranges.theme = self._strips.theme = theme
        self.viewport().update()

    def _fit(self) -> None:
        most = max(80, self.viewport().width() // 7)
        self.setColumnWidth(BLOCK, max(64, min(self.sizeHintForColumn(BLOCK) + 8, most)))

    def _select(self) -> None:
        """Select the row of the marked block without telling of it."""
        self._silent = True
        ways = [row.found.block for row in self.ranges.rows]
        if self._marked not in ways:
            self.clearSelection()
        elif self.marked != self._marked:
            place = self.ranges.index(ways.index(self._marked), 0)
            index = self._sorted.mapFromSource(place)
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)
        self._silent = False

    def _told(self) -> None:
        way = self.marked
        if not self._silent and way:
            self._marked = way
            self.picked.emit(way)


class RangesPage(QWidget):
    """Told ranges, or why there are none; emits what a person wants of them."""

    wanted = Signal(str)
    """measure or stop."""
    picked = Signal(tuple)
    """The way to a block whose row was chosen."""
    table_wanted = Signal(str, bool)
    """A person wants the table: as markdown, latex or csv, and whether in a file."""
    renewed = Signal()
    """Other ranges are shown, or none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._running = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress of the measurement"))
        self.progress.hide()
        column.addWidget(self.progress)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)  # first: without a parent its page would be a window
        self._links = ((MEASURE, tr("Measure ranges")),)
        self.empty = Empty(tr(EMPTY), links=self._links)
        self._stack.addWidget(self.empty)
        self.rows = RangeTable(theme)
        self.rows.picked.connect(self.picked)
        self._stack.addWidget(self.rows)
        self.bar = QWidget()
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(8)
        self.sum = Elided()
        self.sum.setProperty("role", "muted")
        row.addWidget(self.sum, 1)
        self.again = QPushButton()
        self.again.setAutoDefault(False)
        self.again.clicked.connect(
            lambda _=False: self.wanted.emit("stop" if self._running else "measure")
        )
        row.addWidget(self.again)
        column.addWidget(self.bar)
        self._settle()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show ranges; without any, say how they are measured."""
        self.rows.show_rows(rows)
        self._settle()
        self.renewed.emit()

    def say(self, words: str) -> None:
        """Say of what the ranges are."""
        self.sum.setText(words)

    def show_running(self, running: bool) -> None:
        """Say that values are looked at."""
        self._running = running
        self.show_progress(None)
        self._settle()

    def show_progress(self, part: float | None) -> None:
        """Show how much is done, 0 to 1; None where nobody knows."""
        self.progress.setRange(0, 0 if part is None else 1000)
        if part is not None:
            self.progress.setValue(round(part * 1000))

    @property
    def some(self) -> bool:
        """Whether any ranges are shown."""
        return bool(self.rows.ranges.rows)

    def fill_menu(self, menu: QMenu) -> None:
        """Offer to take the table away."""
        menu.addMenu(copy_menu(self.table_wanted.emit, menu))
        save = menu.addAction(tr("Save as…"))
        save.triggered.connect(lambda _=False: self.table_wanted.emit("markdown", True))

    def table(self) -> Table:
        """Return the figures as they are sorted now."""
        return self.rows.ranges.table(self.rows.order())

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self.rows.set_theme(theme)

    def _settle(self) -> None:
        self._stack.setCurrentIndex(1 if self.some else 0)
        if self._running:
            self.empty.say(tr("Looking at what flows through each block…"), links=())
        else:
            self.empty.say(tr(EMPTY), links=self._links)
        self.progress.setVisible(self._running)
        self.again.setText(tr("Stop") if self._running else tr("Measure again"))
        self.again.setToolTip(
            tr("Ends the measurement; nothing of it is kept.") if self._running
            else tr("Looks at training examples once more, after the run was trained further.")
        )  # fmt: skip
        self.bar.setVisible(self.some or self._running)
