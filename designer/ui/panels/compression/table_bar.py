"""The line below a table: what it comes to, and the buttons that take it away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from designer.ui.elided import Elided
from designer.ui.words import tr


class TableBar(QWidget):
    """Says a sentence, and emits in which form a person wants the table."""

    table_wanted = Signal(str, bool)
    """As markdown, latex or csv, and whether in a file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(8)
        self.sum = Elided()
        self.sum.setProperty("role", "muted")
        row.addWidget(self.sum, 1)
        self.copy = QPushButton(tr("Copy as"))
        self.copy.setToolTip(tr("Copies the table for a text, a paper or a sheet of numbers."))
        self.copy.setMenu(copy_menu(self.table_wanted.emit, self.copy))
        self.save = QPushButton(tr("Save as…"))
        self.save.setToolTip(tr("Writes the table to a file: Markdown, LaTeX or CSV."))
        self.save.clicked.connect(lambda _=False: self.table_wanted.emit("markdown", True))
        row.addWidget(self.copy)
        row.addWidget(self.save)

    def show_some(self, some: bool) -> None:
        """Offer the table where there is something in it."""
        self.copy.setEnabled(some)
        self.save.setEnabled(some)


def copy_menu(wish: Callable[[str, bool], object], parent: QWidget) -> QMenu:
    """Return the menu of the forms in which a table can be copied."""
    menu = QMenu(tr("Copy as"), parent)
    for form, words in (("markdown", "Markdown"), ("latex", "LaTeX"), ("csv", "CSV")):
        action = menu.addAction(words)
        action.setObjectName(form)
        action.triggered.connect(lambda _=False, form=form: wish(form, False))
    return menu
