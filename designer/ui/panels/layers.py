"""The table of blocks: shapes and costs, with the share of the parameters as bars."""

from __future__ import annotations

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
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from designer import figures
from designer.blocks.registry import class_of, label_of
from designer.network.check import Check, Seen
from designer.project.graph import Node
from designer.ui.panels.page import Empty
from designer.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("Block", "Kind", "Output", "Parameters", "", "Multiply-adds", "Memory", "Order")
BAR, ORDER = 4, 7
SORT = Qt.ItemDataRole.UserRole
SHARE = Qt.ItemDataRole.UserRole + 1


class Layers(QWidget):
    """Lists what every block gives and costs; a row leads to its block."""

    selected = Signal(list)

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
        self._stack.addWidget(Empty("Each block and what it costs will be listed here."))
        self._stack.addWidget(self.table)
        self._telling = True

    def show_check(self, check: Check) -> None:
        """Show what the walk found."""
        ids = self._ids()
        self._telling = False
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
    name = label_of(node) if class_of(node) else f"{node.kind} (unknown)"
    out = ", ".join(map(str, seen.outputs)) if seen.known else "—"
    if not seen.outputs and seen.known:
        out = ", ".join(str(spec) for spec in seen.inputs if spec is not None)
    costs = (seen.parameters, seen.parameters, seen.macs, seen.memory)
    return (node.title, name, out, *costs, place)


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
