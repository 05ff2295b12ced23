"""The table of stages: what was measured of each, the chief metric first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from designer import figures
from designer.compress.outcome.events import Stage
from designer.compress.outcome.folder import Outcome
from designer.table import Column, Table
from designer.ui.panels.layers import as_table
from designer.ui.words import said, tr

Index = QModelIndex | QPersistentModelIndex
SORT = Qt.ItemDataRole.UserRole
NUMBER, NAME, WORTH = range(3)
"""The columns with the number of a stage, its name, and the metric that tells its worth."""
PADDING, SORT_SIGN = 12, 16
"""Pixels beside a title, and of the sign of the order."""
LEAST = 150
"""Pixels that the name of a stage has before a column behind it is out of sight."""


def times(value: float) -> str:
    """Return a factor, such as 3.50 × or 10.7 ×, so that those of a column are alike."""
    return f"{value:.2f} ×" if 0.095 <= value < 9.995 else f"{figures.real(value, 3)} ×"


def measured(metric: str, value: float) -> str:
    """Return a metric with its value, such as accuracy 0.9100."""
    return f"{said(figures.metric(metric))} {figures.score(value)}"


def stage_name(stage: Stage, number: int) -> str:
    """Return what a stage is called: its method as a recipe writes it."""
    return tr("original") if number == 0 else stage.name


def columns(chief: str) -> tuple[Column, ...]:
    """Return the columns for compressions that are compared by a metric."""
    told = said(figures.metric(chief)) if chief else tr("Result")
    return (
        Column("#"),
        Column(tr("Stage")),
        Column(told[:1].upper() + told[1:], figures.score),
        Column(tr("File"), figures.memory, tr("bytes")),
        Column(tr("Smaller"), times),
        Column(tr("Faster"), times),
        Column(tr("Multiply-adds"), _whole),
        Column(tr("Parameters"), _whole),
        Column(tr("Not zero"), _whole),
        Column(tr("Time"), figures.duration, tr("seconds")),
    )


TIPS = (
    "",
    "The method that was applied, as the command line writes it.",
    "On the test part.",
    "Bytes of the file on the disk.",
    "How many times smaller the file is than that of the original.",
    "How many times faster than the original, both measured by turns.",
    "Multiply-adds for one example.",
    "Weights of the network.",
    "Weights that are not zero.",
    "Time for one example on this machine, in a batch, on the processor.",
)


def cells(stage: Stage, number: int, chief: str) -> tuple[Any, ...]:
    """Return what stands in the row of a stage."""
    return (
        number,
        stage_name(stage, number),
        stage.measured.get(chief),
        stage.file_bytes,
        1 / stage.ratio_bytes if stage.ratio_bytes else None,
        1 / stage.ratio_time if stage.ratio_time else None,
        stage.macs,
        stage.parameters,
        stage.nonzero,
        stage.seconds_per_example,
    )


def table_of_stages(outcome: Outcome, title: str) -> Table:
    """Return the table to be taken away, in the order of the recipe."""
    rows = [cells(one, number, outcome.chief) for number, one in enumerate(outcome.stages)]
    return Table(columns(outcome.chief), tuple(rows), title=title)


class StageModel(QAbstractTableModel):
    """The stages of one compression."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[Any, ...]] = []
        self._columns = columns("")

    def show(self, outcome: Outcome | None) -> None:
        """Take other stages; further ones of the same compression are added."""
        chief = outcome.chief if outcome else ""
        stages = outcome.stages if outcome else ()
        rows = [cells(one, number, chief) for number, one in enumerate(stages)]
        heads = columns(chief)
        if len(rows) > len(self._rows) > 0 and rows[: len(self._rows)] == self._rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(rows) - 1)
            self._rows = rows
            self.endInsertRows()
        elif rows != self._rows or [c.title for c in heads] != [c.title for c in self._columns]:
            self.beginResetModel()
            self._rows, self._columns = rows, heads
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many stages there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, side: Qt.Orientation, role: int = 0) -> Any:
        """Return the title of a column."""
        if side != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(TIPS[section]) if TIPS[section] else None
        return _side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = 0) -> Any:
        """Return what a cell shows."""
        value, column = self._rows[index.row()][index.column()], self._columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _text(column.shown, value)
        if role == SORT:
            return float("-inf") if value is None else value
        return _side(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None


class Stages(QTableView):
    """Lists the stages; one is chosen."""

    chosen = Signal(int)
    """The number of the stage whose row was selected."""
    opened = Signal(int)
    """The number of the stage whose network shall be opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Stages of the recipe"))
        self.stages = StageModel()
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.stages)
        self._sorted.setSortRole(SORT)
        self.setModel(self._sorted)
        as_table(self)
        self.setSortingEnabled(True)
        header = self.horizontalHeader()
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(lambda *_: self._fit())
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(36)
        self.selectionModel().selectionChanged.connect(lambda *_: self._told())
        self.doubleClicked.connect(lambda index: self.opened.emit(self._number(index)))
        self._silent = False

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Show the stages; the one that was chosen stays so."""
        before = self.current
        self._silent = True
        self.stages.show(outcome)
        self._silent = False
        self._fit()
        if self.current != before:
            self.choose(before)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many whole columns as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the name of a stage what the columns leave that fit; the others are scrolled to."""
        needed = [
            max(self.sizeHintForColumn(column), self._title_width(column))
            for column in range(self.stages.columnCount())
        ]
        least = min(needed[NAME], LEAST)
        rest = self.viewport().width() - needed[NUMBER]
        for width in needed[WORTH:]:
            if rest - width < least:
                break
            rest -= width
        needed[NAME] = max(least, rest)
        for column, width in enumerate(needed):
            self.setColumnWidth(column, width)

    def _title_width(self, column: int) -> int:
        """Return the pixels of a title, with room for the sign of sorting where it stands."""
        header = self.horizontalHeader()
        words = self.stages.headerData(
            column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole
        )
        sign = SORT_SIGN if header.sortIndicatorSection() == column else 0
        wide = header.fontMetrics().horizontalAdvance(words) + 2 * PADDING + sign
        return max(wide, header.minimumSectionSize())

    @property
    def current(self) -> int:
        """The number of the chosen stage; −1 where none is."""
        rows = self.selectionModel().selectedRows()
        return self._number(rows[0]) if rows else -1

    def choose(self, number: int) -> None:
        """Select the row of a stage."""
        if number == self.current or not 0 <= number < self.stages.rowCount():
            return
        index = self._sorted.mapFromSource(self.stages.index(number, 0))
        flags = QItemSelectionModel.SelectionFlag
        self._silent = True
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self._silent = False
        self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the network of the chosen stage."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current >= 0:
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

    def _number(self, index: Index) -> int:
        return self._sorted.mapToSource(self._sorted.index(index.row(), 0)).row()

    def _told(self) -> None:
        if not self._silent and self.current >= 0:
            self.chosen.emit(self.current)


def _text(shown: Callable[[float], str] | None, value: Any) -> str:
    if value is None or value != value:
        return "—"
    return shown(value) if shown is not None and not isinstance(value, str) else str(value)


def _whole(value: float) -> str:
    return figures.count(int(value))


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column < 2 else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
