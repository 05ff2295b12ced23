"""The rows that pages of preferences are made of: a label, what is chosen, and what it means."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from designer.ui.forms.editors import Combo
from designer.ui.panels.page import muted, page

LABEL = 144
"""Pixels of the column of labels."""


class Page(QScrollArea):
    """One page: a title and rows below it."""

    def __init__(self, title: str, about: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        _, self.column = page(self)
        self.column.setContentsMargins(24, 20, 24, 16)
        head = QLabel(title)
        head.setProperty("role", "title")
        self.column.addWidget(head)
        if about:
            self.column.addWidget(muted(about))
        self.column.addSpacing(8)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(4)
        self.grid.setColumnMinimumWidth(0, LABEL)
        self.grid.setColumnStretch(1, 1)
        self.column.addLayout(self.grid)
        self.column.addStretch(1)

    def row(self, words: str, editor: QWidget, note: str = "") -> QLabel | None:
        """Add a row; the note below it says what it means."""
        label = QLabel(words)
        label.setBuddy(editor)
        if not editor.accessibleName():
            editor.setAccessibleName(words)
        place = self.grid.rowCount()
        self.grid.addWidget(label, place, 0)
        self.grid.addWidget(editor, place, 1)
        if not note:
            self.grid.setRowMinimumHeight(place + 1, 8)
            return None
        below = muted(note)
        below.setProperty("role", "small")
        holder = QVBoxLayout()
        holder.setContentsMargins(0, 0, 0, 12)
        holder.addWidget(below)
        self.grid.addLayout(holder, place + 1, 1)
        return below


def choice(
    offered: Sequence[tuple[str, str]], current: str, chosen: Callable[[str], object]
) -> QComboBox:
    """Return a list of words to choose from; `chosen` is told the value behind the word."""
    combo = Combo()
    for value, words in offered:
        combo.addItem(words, value)
    combo.setCurrentIndex(max(0, combo.findData(current)))
    combo.activated.connect(lambda place: chosen(combo.itemData(place)))
    return combo
