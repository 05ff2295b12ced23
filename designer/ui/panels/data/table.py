"""A small table of text, for rows of data and what their columns are like."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from designer.ui.panels.layers import as_table

Index = QModelIndex | QPersistentModelIndex
_NUMBER = re.compile(r"[–?…∞]|[+−-]?[\d.,]+(e-?\d+)?( [%kMGT])?")
_SHORT = 16
"""Letters up to which a column of texts takes no more room than they need."""
_WIDEST = 240
"""Pixels of a column at most; what does not fit ends in … and is told by the tooltip."""


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


def small_table(
    titles: tuple[str, ...], rows: Sequence[tuple[str, ...]], name: str, *, words: bool = False
) -> QTableView:
    """Return a table of up to ten rows at once; with `words` texts share the width and wrap."""
    table = QTableView()
    model = _Rows(titles, rows, words)
    model.setParent(table)
    table.setModel(model)
    table.setAccessibleName(name)
    as_table(table)
    if words:
        return _of_words(table, rows)
    table.resizeColumnsToContents()
    table.horizontalHeader().setMaximumSectionSize(_WIDEST)
    table.horizontalHeader().setStretchLastSection(True)
    height = table.verticalHeader().defaultSectionSize() * min(len(rows), 10)
    table.setFixedHeight(height + table.horizontalHeader().sizeHint().height() + 16)
    return table


def _of_words(table: QTableView, rows: Sequence[tuple[str, ...]]) -> QTableView:
    """Let long texts wrap in columns that share the width, up to three lines each."""
    table.setWordWrap(True)
    table.setAlternatingRowColors(True)
    header, modes = table.horizontalHeader(), QHeaderView.ResizeMode
    for place in range(len(rows[0]) if rows else 0):
        short = max(len(row[place]) for row in rows) <= _SHORT
        header.setSectionResizeMode(place, modes.ResizeToContents if short else modes.Stretch)
    if not any(header.sectionResizeMode(n) == modes.Stretch for n in range(header.count())):
        header.setSectionResizeMode(modes.Stretch)
    line = table.fontMetrics().lineSpacing()
    sides = table.verticalHeader()
    sides.setMinimumSectionSize(28)
    sides.setMaximumSectionSize(3 * line + 8)
    sides.setSectionResizeMode(modes.ResizeToContents)
    shown = min(len(rows), 10)
    table.setFixedHeight(shown * (2 * line + 8) + header.sizeHint().height() + 8)
    return table
