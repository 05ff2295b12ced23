"""The line along the top: the menu, the project's name, the workspaces, training and export."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from designer.ui.elided import Elided
from designer.ui.icons import icon
from designer.ui.panels.page import restyle
from designer.ui.theme import Theme
from designer.ui.window import TOP
from designer.ui.words import tr

WORKSPACES = (
    ("design", "Design"),
    ("data", "Data"),
    ("training", "Train"),
    ("compress", "Compress"),
    ("compare", "Compare"),
)


class TopBar(QFrame):
    """Told what to show; emits what is wanted by the keys of actions."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top-bar")
        self.setFixedHeight(TOP)
        self._busy = False
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        self.menu = QToolButton()
        self.menu.setObjectName("menu-button")
        self.menu.setAccessibleName(tr("Menu"))
        self.menu.setToolTip(tr("Every menu (F10)"))
        self.menu.setIconSize(QSize(16, 16))
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row.addWidget(self.menu)
        self.name = Elided()
        self.name.setProperty("role", "name")
        self.name.setMinimumWidth(80)
        # as wide as the other side, however long the name: the workspaces stay in the middle
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self.name, 1)
        words = QWidget()
        words.setObjectName("workspaces")
        inner = QHBoxLayout(words)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.words: dict[str, QToolButton] = {}
        for key, text in WORKSPACES:
            button = QToolButton()
            button.setText(tr(text))
            button.setCheckable(True)
            button.setProperty("role", "workspace")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setAccessibleName(tr("Workspace {name}", name=tr(text)))
            button.clicked.connect(lambda _=False, key=key: self.wanted.emit(key))
            self._group.addButton(button)
            self.words[key] = button
            inner.addWidget(button)
        row.addWidget(words)
        right = QWidget()
        ends = QHBoxLayout(right)
        ends.setContentsMargins(0, 0, 0, 0)
        ends.setSpacing(8)
        ends.addStretch(1)
        self.train = QPushButton(tr("Train"))
        self.train.setObjectName("train-button")
        self.train.clicked.connect(lambda: self.wanted.emit("stop" if self._busy else "train"))
        self.export = QPushButton(tr("Export"))
        self.export.setObjectName("export-button")
        self.export.setToolTip(tr("Takes a trained network away as a file (Ctrl+E)."))
        self.export.clicked.connect(lambda: self.wanted.emit("export"))
        for end in (self.train, self.export):
            end.setIconSize(QSize(16, 16))
            ends.addWidget(end)
        row.addWidget(right, 1)
        self.set_theme(theme)
        self.show_busy(False)

    def show_name(self, name: str, unsaved: bool, tip: str) -> None:
        """Show the project's name, with a dot while there is something to save."""
        self.name.end = " ●" if unsaved else ""
        self.name.setText(f"{name}{self.name.end}")
        self.name.setToolTip(tip)

    def show_workspace(self, key: str) -> None:
        """Mark the workspace that is shown."""
        self.words[key].setChecked(True)

    def show_busy(self, busy: bool) -> None:
        """Let the button start a training, or end the one under way."""
        self._busy = busy
        self.train.setText(tr("Stop") if busy else tr("Train"))
        self.train.setToolTip(
            tr("Ends the training after this step (Shift+F5).")
            if busy
            else tr("Trains the network as it is now (F5).")
        )
        restyle(self.train, primary=not busy)
        self._draw_icons()

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._theme = theme
        self._draw_icons()

    def hang(self, menus: list[QMenu]) -> None:
        """Hang the menus under the menu button."""
        root = QMenu(self)
        for menu in menus:
            root.addMenu(menu)
        self.menu.setMenu(root)

    def _draw_icons(self) -> None:
        theme = self._theme
        self.menu.setIcon(icon("menu", theme.text))
        self.export.setIcon(icon("export", theme.text, theme.outline))
        if self._busy:
            self.train.setIcon(icon("stop", theme.warning))
        else:
            self.train.setIcon(icon("train", theme.on_accent, theme.muted))
