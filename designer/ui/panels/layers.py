"""The table of blocks: shapes and costs, with the share of the parameters as bars."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from designer import figures
from designer.network.check import Check, Seen
from designer.network.layer_table import kind_words, layer_table, output_words
from designer.project.graph import Node
from designer.table import Table
from designer.ui.panels.page import Empty
from designer.ui.theme import Theme
from designer.ui.words import tr

Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("Block", "Kind", "Output", "Parameters", "", "Multiply-adds", "Memory", "Order")
BAR, ORDER = 4, 7
SORT = Qt.ItemDataRole.UserRole
SHARE = Qt.ItemDataRole.UserRole + 1


class Layers(QWidget):
    """Lists what every block gives and costs; a row leads to its block."""

    selected = Signal(list)
    table_wanted = Signal(str, bool)
    """A person wants the table: as markdown, latex or csv, and whether in a file."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Layers and their cost")
        self._stack = QStackedLayout(self)
        self._model = LayerModel()
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._model)
        self._sorted.setSortRole(SORT)
        self.table = QTableView()
        self.table.setAccessibleName("Layers")
        self.table.setModel(self._sorted)
        self._bars = Bars(theme)
        self.table.setItemDelegateForColumn(BAR, self._bars)
        as_table(self.table)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setColumnHidden(ORDER, True)
        self.table.setSortingEnabled(True)
        self._sorted.sort(ORDER)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        for column, width in enumerate((200, 160, 160, 112, 240, 128, 112)):
            self.table.setColumnWidth(column, width)
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
        self.mark(ids)

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
        return page

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._bars.theme = theme
        self.table.viewport().update()

    def _ids(self) -> list[str]:
        rows = self.table.selectionModel().selectedRows()
        return [self._model.ids[self._sorted.mapToSource(row).row()] for row in rows]

    def _chosen(self, *_: Any) -> None:
        if self._telling:
            self.selected.emit(self._ids())


class LayerModel(QAbstractTableModel):
    """The rows, in the order in which data flow."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self._rows: list[tuple[Any, ...]] = []
        self._made: dict[str, tuple[Seen, Node, tuple[Any, ...]]] = {}
        self._most = 1

    def show(self, check: Check) -> None:
        """Take the outcome of a walk."""
        rows = []
        for place, key in enumerate(check.order):
            seen, node = check.blocks[key], check.graph.nodes[key]
            row = self._made.get(key)
            # most blocks are as they were: their row is used again
            if row is None or row[0] is not seen or row[1] is not node or row[2][-1] != place:
                row = (seen, node, _row(seen, node, place))
                self._made[key] = row
            rows.append(row[2])
        ids = list(check.order)
        if len(self._made) > 2 * len(ids) + 100:
            self._made = {key: self._made[key] for key in ids}
        if ids == self.ids:
            pairs = zip(self._rows, rows, strict=True)
            changed = [row for row, (old, new) in enumerate(pairs) if old is not new]
            self._rows = rows
            most = max((row[3] for row in rows), default=1) or 1
            if most != self._most and rows:
                changed = [0, len(rows) - 1]
            self._most = most
            if changed:
                self.dataChanged.emit(
                    self.index(changed[0], 0), self.index(changed[-1], len(COLUMNS) - 1)
                )
            return
        self.beginResetModel()
        self._rows, self.ids = rows, ids
        self._most = max((row[3] for row in rows), default=1) or 1
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many blocks there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, side: Qt.Orientation, role: int = 0) -> Any:
        """Return the title of a column."""
        if side == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: Index, role: int = 0) -> Any:
        """Return what a cell shows."""
        value = self._rows[index.row()][index.column()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            if column == BAR:
                return ""
            if column in (3, 5):
                return figures.count(value) if value else "—"
            if column == 6:
                return figures.memory(value) if value else "—"
            return value
        if role == SORT:
            return value
        if role == SHARE and column == BAR:
            return value / self._most
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole and column in (3, BAR):
            return f"{figures.plural(self._rows[index.row()][3], 'parameter')}"
        return None


def _row(seen: Seen, node: Node, place: int) -> tuple[Any, ...]:
    costs = (seen.parameters, seen.parameters, seen.macs, seen.memory)
    return (node.title, kind_words(node), output_words(seen), *costs, place)


class Bars(QStyledItemDelegate):
    """Draws a share of the largest as a bar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground and the bar."""
        super().paint(painter, option, index)
        share = index.data(SHARE)
        if not share:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.accent))
        room = QRectF(option.rect).adjusted(8, 0, -16, 0)
        height = 8.0
        bar = QRectF(room.left(), room.center().y() - height / 2 + 0.5,
                     max(2.0, room.width() * share), height)  # fmt: skip
        painter.drawRoundedRect(bar, 2, 2)
        painter.restore()


def _alignment(column: int) -> Qt.AlignmentFlag:
    if column in (3, 5, 6):
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


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
