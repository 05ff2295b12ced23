"""What the network tells of a few examples while it learns, the same ones after every epoch."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from designer.training.events import Samples
from designer.ui.panels.layers import as_table
from designer.ui.words import tr

TITLES = ("Given", "Right", "Told now")


class SamplesTable(QWidget):
    """Given, right and told, a row for each example; hidden while nothing is told in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Samples | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        column.addWidget(self.title)
        self.table = QTableWidget(0, len(TITLES))
        self.table.setAccessibleName(tr("What the network tells of a few examples"))
        self.table.setHorizontalHeaderLabels([tr(title) for title in TITLES])
        as_table(self.table)
        self.table.setWordWrap(True)
        self.table.setAlternatingRowColors(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = self.table.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        rows.setMinimumSectionSize(28)
        rows.setMaximumSectionSize(4 * self.table.fontMetrics().lineSpacing() + 8)
        self.table.installEventFilter(self)
        column.addWidget(self.table, 1)
        self.setMinimumHeight(144)  # the first three of them
        self.hide()

    def show_samples(self, samples: Samples | None) -> None:
        """Show what was told after the last epoch."""
        if samples is self._shown:
            return
        self._shown = samples
        self.setVisible(samples is not None and bool(samples.rows))
        if samples is None:
            return
        self.title.setText(tr("Samples after epoch {epoch}", epoch=samples.epoch))
        self.table.setRowCount(len(samples.rows))
        for place, row in enumerate(samples.rows):
            for column, text in enumerate(row):
                self._write(place, column, text)

    def copied(self) -> str:
        """Return the selected cells, or all of them, with tabs between and a line for each row."""
        chosen = self.table.selectedIndexes()
        cells = {(index.row(), index.column()): str(index.data() or "") for index in chosen}
        if len(cells) < 2 and self._shown is not None and not cells:
            return "\n".join("\t".join(row) for row in self._shown.rows)
        rows = sorted({row for row, _ in cells})
        columns = sorted({column for _, column in cells})
        return "\n".join(
            "\t".join(cells.get((row, column), "") for column in columns) for row in rows
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Copy what is selected by the usual key."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            QGuiApplication.clipboard().setText(self.copied())
            return True
        return super().eventFilter(watched, event)

    def _write(self, row: int, column: int, text: str) -> None:
        item: Any = self.table.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(row, column, item)
        if item.text() != text:
            item.setText(text)
            item.setToolTip(text)
