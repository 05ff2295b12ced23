"""The window of the preferences: pages at the left, what is chosen at the right; never modal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPoint, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from designer.ui.preferences import pages
from designer.ui.preferences.keys_page import KeysPage
from designer.ui.settings import Settings
from designer.ui.words import tr

if TYPE_CHECKING:
    from designer.ui.window import Window

PAGES = (
    ("appearance", "Appearance"),
    ("training", "Training"),
    ("files", "Files"),
    ("shortcuts", "Shortcuts"),
)
WIDTH, HEIGHT = 760, 540


class Owner(Protocol):
    """What the preferences ask of the program that holds all windows."""

    settings: Settings
    windows: list[Window]

    def set_theme(self, name: str) -> None:
        """Give every window another look."""

    def runs_moved(self) -> None:
        """Let every window list the runs of another folder."""

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Give the actions of every window other shortcuts."""

    def set_language(self, code: str) -> None:
        """Let every window speak another language."""


class Preferences(QObject):
    """Opens the window where it is asked for, and closes it with the last one."""

    def __init__(self, owner: Owner, parent: QObject) -> None:
        super().__init__(parent)
        self._owner = owner
        self.dialog: Dialog | None = None

    def show(self, beside: QWidget, page: str = "") -> None:
        """Show the window over another one, made anew so that it tells what holds now."""
        if self.dialog is None or not self.dialog.isVisible():
            self._make(beside.frameGeometry().center())
        self._show(page or PAGES[0][0])

    def _make(self, middle: QPoint) -> None:
        self.close()
        self.dialog = Dialog(self._owner)
        area = self.dialog.rect()
        area.moveCenter(middle)
        self.dialog.move(area.topLeft())

    def _show(self, page: str) -> None:
        assert self.dialog is not None, "it was made before"
        self.dialog.show_page(page)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def renew(self) -> None:
        """Make the window anew where it is open: its words and choices are others now."""
        old = self.dialog
        if old is None or not old.isVisible():
            return
        page, middle = PAGES[old.names.currentRow()][0], old.frameGeometry().center()
        self._make(middle)
        self._show(page)

    def close(self) -> None:
        """Take the window away."""
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None


class Dialog(QDialog):
    """The window itself; every change holds at once, so there is nothing to confirm."""

    def __init__(self, owner: Owner) -> None:
        super().__init__(None)
        self.setObjectName("preferences")
        self.setWindowTitle(tr("Preferences"))
        self.resize(WIDTH, HEIGHT)
        self.names = QListWidget()
        self.names.setObjectName("preference-pages")
        self.names.setAccessibleName(tr("Pages"))
        self.names.setFixedWidth(168)
        self.stack = QStackedWidget()
        self.stack.setObjectName("side-panel")
        made: dict[str, QWidget] = {
            "appearance": pages.appearance(owner),
            "training": pages.training(owner),
            "files": pages.files(owner),
            "shortcuts": KeysPage(owner.settings.keys(), owner.set_keys),
        }
        self.pages = made
        for key, words in PAGES:
            item = QListWidgetItem(tr(words))
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setSizeHint(QSize(0, 32))
            self.names.addItem(item)
            self.stack.addWidget(made[key])
        self.names.currentRowChanged.connect(self.stack.setCurrentIndex)
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self.names)
        upper.addWidget(self.stack, 1)
        lower = QHBoxLayout()
        lower.setContentsMargins(16, 8, 16, 12)
        lower.addStretch(1)
        lower.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(upper, 1)
        column.addLayout(lower)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    def show_page(self, key: str) -> None:
        """Show a page."""
        self.names.setCurrentRow([name for name, _ in PAGES].index(key))
        if key == "shortcuts":
            page = self.pages[key]
            assert isinstance(page, KeysPage)
            page.search.setFocus()
