"""A small table of text, for rows of data and what their columns are like."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from designer.ui.panels.layers import as_table

Index = QModelIndex | QPersistentModelIndex
_NUMBER = re.compile(r"[–?…∞]|[+−-]?[\d.,]+(e-?\d+)?( [%kMGT])?")
_SHORT = 16
"""Letters up to which a column of texts takes no more room than they need."""
_WIDEST = 240
"""Pixels of a column at most; what does not fit ends in … and is told by the tooltip."""
_NARROWEST = 40
"""Pixels of a column at least; a table that lacks more scrolls sideways."""
_AIR = 8
"""Pixels above and below texts that wrap, together."""


class _Rows(QAbstractTableModel):
    """A few rows of text."""

    def __init__(
        self, titles: tuple[str, ...], rows: Sequence[tuple[str, ...]], words: bool
    ) -> None:
        super().__init__()
        self._titles, self._rows, self._words = titles, rows, words
        self._texts = [not _numeric(row[place] for row in rows) for place in range(len(titles))]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return len(self._titles)

    def headerData(self, section: int, side: Qt.Orientation, role: int = 0) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and side == Qt.Orientation.Horizontal:
            return self._titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and side == Qt.Orientation.Horizontal:
            return self._side(section)
        return None

    def data(self, index: Index, role: int = 0) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._rows[index.row()][index.column()]
        return None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        """Return where a column stands: texts at the left, numbers one below the other."""
        flag = Qt.AlignmentFlag
        left = self._words or self._texts[column]
        return (flag.AlignLeft if left else flag.AlignRight) | flag.AlignVCenter


def _numeric(cells: Iterable[str]) -> bool:
    """Return whether cells hold numbers as people read them, or a sign that there is none."""
    return all(not cell or _NUMBER.fullmatch(cell) for cell in cells)


class _Roomy(QStyledItemDelegate):
    """Gives texts that wrap some air above and below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room that the text takes, and the air."""
        return super().sizeHint(option, index) + QSize(0, _AIR)


class SmallTable(QTableView):
    """A table as high as the rows that it shows at once, none of them cut."""

    def __init__(
        self, titles: tuple[str, ...], rows: Sequence[tuple[str, ...]], words: bool, most: int
    ) -> None:
        super().__init__()
        model = _Rows(titles, rows, words)
        model.setParent(self)
        self.setModel(model)
        self._shown = min(len(rows), most)
        self.verticalHeader().sectionResized.connect(self._fit)

    @property
    def needed(self) -> int:
        """The width at which no column is cut, with room for a bar at the side."""
        header = self.horizontalHeader()
        columns = range(header.count())
        widths = (max(self.sizeHintForColumn(n), header.sectionSizeHint(n)) for n in columns)
        return sum(widths) + self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the rows need now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        sides, header = self.verticalHeader(), self.horizontalHeader()
        all_shown = self._shown == sides.count()
        rows = sides.length() if all_shown else sides.sectionPosition(self._shown)
        inside = self.width() - 2 * self.frameWidth()
        inside -= 0 if all_shown else self.verticalScrollBar().sizeHint().width()
        wide = header.length() > inside
        bar = self.horizontalScrollBar().sizeHint().height() if wide else 0
        self.setFixedHeight(rows + header.sizeHint().height() + bar + 2 * self.frameWidth())


def small_table(
    titles: tuple[str, ...],
    rows: Sequence[tuple[str, ...]],
    name: str,
    *,
    words: bool = False,
    named: bool = False,
    most: int = 10,
) -> SmallTable:
    """Return a table that shows up to `most` rows at once.

    With `words` texts share the width and wrap. With `named` the first column says what each row
    is: it has the room that the others leave, and its names end in … where that is too little.
    """
    table = SmallTable(titles, rows, words, most)
    table.setAccessibleName(name)
    as_table(table)
    if words:
        return _of_words(table, rows)
    header, modes = table.horizontalHeader(), QHeaderView.ResizeMode
    header.setMaximumSectionSize(_WIDEST)
    if named:
        header.setSectionResizeMode(modes.ResizeToContents)
        header.setMinimumSectionSize(_NARROWEST)
        header.setSectionResizeMode(0, modes.Stretch)
    else:
        table.resizeColumnsToContents()
        header.setStretchLastSection(True)
    return table


def _of_words(table: SmallTable, rows: Sequence[tuple[str, ...]]) -> SmallTable:
    """Let long texts wrap in columns that share the width, up to three lines each."""
    table.setWordWrap(True)
    table.setAlternatingRowColors(True)
    table.setItemDelegate(_Roomy(table))
    header, modes = table.horizontalHeader(), QHeaderView.ResizeMode
    for place in range(len(rows[0]) if rows else 0):
        short = max(len(row[place]) for row in rows) <= _SHORT
        header.setSectionResizeMode(place, modes.ResizeToContents if short else modes.Stretch)
    if not any(header.sectionResizeMode(n) == modes.Stretch for n in range(header.count())):
        header.setSectionResizeMode(modes.Stretch)
    line = table.fontMetrics().lineSpacing()
    sides = table.verticalHeader()
    sides.setMinimumSectionSize(28)
    sides.setMaximumSectionSize(3 * line + _AIR)
    sides.setSectionResizeMode(modes.ResizeToContents)
    return table
