"""The rows of the layer table: what every block gives and costs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from designer import figures
from designer.network.check import Check, Seen
from designer.network.layer_table import kind_words, output_words
from designer.project.graph import Node
from designer.ui.words import said, tr

Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("Block", "Kind", "Output", "Parameters", "Multiply-adds", "Memory", "Time", "Order")
TIME, ORDER = 6, 7
COSTS: Mapping[int, Callable[[float], str]] = {
    3: lambda value: figures.count(int(value)),
    4: lambda value: figures.count(int(value)),
    5: figures.memory,
    TIME: figures.duration,
}
"""The columns with a bar, and how their values are told."""
SORT = Qt.ItemDataRole.UserRole
SHARE = Qt.ItemDataRole.UserRole + 1
"""What part of the largest in its column a value is."""
KEY = Qt.ItemDataRole.UserRole + 2
"""The id of the row's block."""


class LayerModel(QAbstractTableModel):
    """The rows, in the order in which data flow."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.seconds: Mapping[str, float] = {}
        """How long each block takes, as far as it was measured."""
        self._rows: list[tuple[Any, ...]] = []
        self._made: dict[str, tuple[Seen, Node, tuple[Any, ...]]] = {}
        self._most: dict[int, float] = {}

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
        if ids != self.ids:
            self.beginResetModel()
            self._rows, self.ids = rows, ids
            self._measure()
            self.endResetModel()
            return
        pairs = zip(self._rows, rows, strict=True)
        changed = [row for row, (old, new) in enumerate(pairs) if old is not new]
        self._rows = rows
        if self._measure() and rows:
            changed = [0, len(rows) - 1]
        if changed:
            last = self.index(changed[-1], len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(changed[0], 0), last)

    def show_times(self, seconds: Mapping[str, float]) -> None:
        """Take how long each block takes."""
        self.seconds = dict(seconds)
        self._measure()
        if self._rows:
            last = self.index(len(self._rows) - 1, TIME)
            self.dataChanged.emit(self.index(0, TIME), last)

    def totals(self) -> dict[int, float]:
        """Return what all blocks cost together, by column."""
        found: dict[int, float] = {
            column: sum(row[column] for row in self._rows) for column in COSTS if column != TIME
        }
        return found | {TIME: sum(self.seconds.get(key, 0.0) for key in self.ids)}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many blocks there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, side: Qt.Orientation, role: int = 0) -> Any:
        """Return the title of a column."""
        if side == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(section)
        return None

    def data(self, index: Index, role: int = 0) -> Any:
        """Return what a cell shows."""
        row, column = index.row(), index.column()
        if role == KEY:
            return self.ids[row]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(column)
        value = self._value(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            if column in COSTS:
                return COSTS[column](value) if value else "—"
            return value
        if role == SORT:
            return value
        if role == SHARE and column in COSTS:
            return value / (self._most[column] or 1)
        if role == Qt.ItemDataRole.ToolTipRole and column in COSTS and value:
            total = self.totals()[column]
            share = figures.percent(value / total)
            return tr("{share} of all {what}", share=share, what=tr(COLUMNS[column]).lower())
        return None

    def _value(self, row: int, column: int) -> Any:
        if column == TIME:
            return self.seconds.get(self.ids[row], 0.0)
        return self._rows[row][column]

    def _measure(self) -> bool:
        """Look for the largest of every column; return whether one of them is another."""
        found = {c: max((row[c] for row in self._rows), default=0) for c in COSTS if c != TIME}
        found[TIME] = max(self.seconds.values(), default=0.0)
        before, self._most = self._most, found
        return before != found


def alignment(column: int) -> Qt.AlignmentFlag:
    """Return to which side a column leans: figures to the right."""
    side = Qt.AlignmentFlag.AlignRight if column in COSTS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _row(seen: Seen, node: Node, place: int) -> tuple[Any, ...]:
    costs = (seen.parameters, seen.macs, seen.memory)
    return (node.title, said(kind_words(node)), output_words(seen), *costs, 0.0, place)
