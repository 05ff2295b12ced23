"""The table of blocks: shapes and costs, with bars in its cells and what all cost together."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QObject,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from designer.network.check import Check
from designer.network.layer_table import layer_table
from designer.table import Table
from designer.ui.panels.layer_bars import Bars, Totals
from designer.ui.panels.layer_model import KEY, ORDER, SORT, TIME, LayerModel
from designer.ui.panels.page import Empty
from designer.ui.theme import Theme
from designer.ui.words import tr


class Layers(QWidget):
    """Lists what every block gives and costs; a row leads to its block."""

    selected = Signal(list)
    table_wanted = Signal(str, bool)
    """A person wants the table: as markdown, latex or csv, and whether in a file."""
    hovered = Signal(str)
    """The block whose row the pointer is over, or an empty text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Layers and their cost"))
        self._stack = QStackedLayout(self)
        self._model = LayerModel()
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._model)
        self._sorted.setSortRole(SORT)
        self.table = QTableView()
        self.table.setAccessibleName(tr("Layers"))
        self.table.setModel(self._sorted)
        self._bars = Bars(theme)
        self.table.setItemDelegate(self._bars)
        as_table(self.table)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setColumnHidden(ORDER, True)
        self.table.setColumnHidden(TIME, True)
        self.table.setMouseTracking(True)
        self.table.entered.connect(lambda index: self._point(index.data(KEY)))
        self.table.viewport().installEventFilter(self)
        self.table.setSortingEnabled(True)
        self._sorted.sort(ORDER)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        for column, width in enumerate((200, 200, 160, 200, 200, 200, 200)):
            self.table.setColumnWidth(column, width)
        header = self.table.horizontalHeader()
        header.setMinimumSectionSize(96)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.selectionModel().selectionChanged.connect(self._chosen)
        self._stack.addWidget(
            Empty(
                tr(
                    "Nothing is drawn yet. Each block is listed here with its shape, its "
                    "parameters and what it costs; click a row to go to it."
                ),
                links=(("add", tr("Add a block")), ("start_page", tr("Start page"))),
            )
        )
        self.totals = Totals(self.table, theme)
        self._stack.addWidget(self._with_buttons())
        self._check: Check | None = None
        self._telling = True

    def show_check(self, check: Check) -> None:
        """Show what the walk found."""
        ids = self._ids()
        self._telling, self._check = False, check
        self._model.show(check)
        self._telling = True
        self._stack.setCurrentIndex(1 if check.order else 0)
        self.totals.show_totals(len(check.order), self._model.totals())
        self.mark(ids)

    def show_times(self, seconds: Mapping[str, float]) -> None:
        """Show how long each block takes, as far as it was measured."""
        if seconds == self._model.seconds:
            return
        self.table.setColumnHidden(TIME, not seconds)
        self._model.show_times(seconds)
        self.totals.show_totals(len(self._model.ids), self._model.totals())

    def glow_at(self, key: str) -> None:
        """Mark the row of the block that the pointer is over on the canvas."""
        if key != self._bars.glow:
            self._bars.glow = key
            self.table.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Point at nothing once the pointer has left the rows."""
        if event.type() == QEvent.Type.Leave:
            self._point("")
        return False

    def mark(self, ids: list[str]) -> None:
        """Mark the rows of the selected blocks."""
        if sorted(ids) == sorted(self._ids()):
            return
        self._telling = False
        selection = QItemSelection()
        wanted = set(ids)
        first = None
        for row, key in enumerate(self._model.ids):
            if key in wanted:
                index = self._sorted.mapFromSource(self._model.index(row, 0))
                selection.select(index, index)
                first = first or index
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
        if first is not None and not self.table.hasFocus():
            self.table.scrollTo(first)
        self._telling = True

    def as_table(self, title: str) -> Table:
        """Return the rows as they are sorted now, to be taken away."""
        assert self._check is not None, "there are rows once a walk was shown"
        rows = (self._sorted.index(row, 0) for row in range(self._sorted.rowCount()))
        order = [self._model.ids[self._sorted.mapToSource(row).row()] for row in rows]
        return layer_table(self._check, title, order)

    def _with_buttons(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 4, 12, 4)
        bar.setSpacing(8)
        bar.addStretch(1)
        copy = QPushButton(tr("Copy as"))
        copy.setToolTip(tr("Copies the table for a text, a paper or a sheet of numbers."))
        menu = QMenu(copy)
        for form, words in (("markdown", "Markdown"), ("latex", "LaTeX"), ("csv", "CSV")):
            action = menu.addAction(words)
            action.setObjectName(form)
            wish = partial(self.table_wanted.emit, form, False)
            action.triggered.connect(lambda _=False, wish=wish: wish())
        copy.setMenu(menu)
        save = QPushButton(tr("Save as…"))
        save.setToolTip(tr("Writes the table to a file: Markdown, LaTeX or CSV."))
        save.clicked.connect(lambda _=False: self.table_wanted.emit("markdown", True))
        self.copy, self.save = copy, save
        bar.addWidget(copy)
        bar.addWidget(save)
        column.addLayout(bar)
        column.addWidget(self.table, 1)
        column.addWidget(self.totals)
        return page

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._bars.theme = self.totals.theme = theme
        self.totals.update()
        self.table.viewport().update()

    def _point(self, key: str) -> None:
        self.glow_at(key)
        self.hovered.emit(key)

    def _ids(self) -> list[str]:
        rows = self.table.selectionModel().selectedRows()
        return [self._model.ids[self._sorted.mapToSource(row).row()] for row in rows]

    def _chosen(self, *_: Any) -> None:
        if self._telling:
            self.selected.emit(self._ids())


def as_table(table: QTableView) -> None:
    """Give a table the quiet look of all tables here."""
    table.setShowGrid(False)
    table.setFrameShape(QTableView.Shape.NoFrame)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(28)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
