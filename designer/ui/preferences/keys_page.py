"""The list of every action with its key; a key is changed by pressing another."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from designer.ui import keys
from designer.ui.actions import TABLE
from designer.ui.panels.page import muted, restyle
from designer.ui.words import tr

KEY = Qt.ItemDataRole.UserRole
WORDS = Qt.ItemDataRole.UserRole + 1


class KeysPage(QWidget):
    """Shows the shortcuts and tells every change at once."""

    def __init__(
        self, changed: Mapping[str, str], tell: Callable[[Mapping[str, str]], object]
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(tr("Keyboard shortcuts"))
        self._changed = keys.tidied(changed)
        self._tell = tell
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        title = QLabel(tr("Keyboard shortcuts"))
        title.setProperty("role", "title")
        column.addWidget(title)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find an action by its name, menu or key"))
        self.search.setAccessibleName(tr("Find an action"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        column.addWidget(self.search)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Actions and their keys"))
        self.tree.setObjectName("keys")
        self.tree.setColumnCount(3)
        self.tree.setHeaderLabels([tr("Action"), tr("Menu"), tr("Key")])
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setAlternatingRowColors(True)
        self.tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for place in (1, 2):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.currentItemChanged.connect(lambda *_: self._chosen())
        column.addWidget(self.tree, 1)
        column.addLayout(self._editor())
        self.said = muted("")
        self.said.setMinimumHeight(self.said.fontMetrics().height() * 2 + 2)
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.said)
        self._fill()

    @property
    def current(self) -> str:
        """The key of the action that is chosen; empty where none is."""
        item = self.tree.currentItem()
        return str(item.data(0, KEY)) if item is not None else ""

    def choose(self, key: str) -> None:
        """Choose an action."""
        for item in self._items():
            if item.data(0, KEY) == key:
                self.tree.setCurrentItem(item)

    def _editor(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.press = QKeySequenceEdit()
        self.press.setMaximumSequenceLength(1)
        self.press.setClearButtonEnabled(True)
        self.press.setAccessibleName(tr("New key of the chosen action"))
        self.press.keySequenceChanged.connect(lambda _: self._weigh())
        self.use = QPushButton(tr("Use this key"))
        self.use.clicked.connect(self._use)
        self.none = QPushButton(tr("No key"))
        self.none.clicked.connect(self._drop)
        self.usual = QPushButton(tr("Reset"))
        self.usual.setToolTip(tr("Gives the chosen action its usual key."))
        self.usual.clicked.connect(self._reset)
        self.all = QPushButton(tr("Reset all"))
        self.all.setToolTip(tr("Gives every action its usual key."))
        self.all.clicked.connect(lambda: self._become({}))
        row.addWidget(self.press, 1)
        for button in (self.use, self.none, self.usual, self.all):
            row.addWidget(button)
        return row

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self.tree.topLevelItem(n) for n in range(self.tree.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _fill(self) -> None:
        for entry in TABLE:
            item = QTreeWidgetItem(self.tree, [tr(entry.text), tr(entry.menu), ""])
            item.setData(0, KEY, entry.key)
            item.setToolTip(0, tr(entry.help))
        self._write()
        self.tree.setCurrentItem(self._items()[0])

    def _write(self) -> None:
        """Write the keys anew; what was changed stands in bold."""
        for item in self._items():
            key = str(item.data(0, KEY))
            shown = keys.native(keys.shortcut_of(key, self._changed))
            item.setText(2, shown or "–")
            bold = item.font(2)
            bold.setBold(key in self._changed)
            item.setFont(2, bold)
            entry = keys.BY_KEY[key]
            words = f"{item.text(0)} {item.text(1)} {shown} {entry.text} {tr(entry.help)}"
            item.setData(0, WORDS, words.lower())
        self.all.setEnabled(bool(self._changed))
        self._filter()
        self._chosen()

    def _filter(self) -> None:
        parts = self.search.text().lower().split()
        for item in self._items():
            item.setHidden(not all(part in item.data(0, WORDS) for part in parts))

    def _chosen(self) -> None:
        key = self.current
        if not key:
            return
        fixed = key in keys.FIXED
        shown = keys.shortcut_of(key, self._changed)
        self.press.setKeySequence(QKeySequence(shown))
        self.press.setEnabled(not fixed)
        self.none.setEnabled(not fixed and bool(shown))
        self.usual.setEnabled(key in self._changed)
        self._weigh()

    def _weigh(self) -> None:
        """Tell whether the pressed key can be had, and who has it."""
        key = self.current
        if not key:
            return
        wanted = self.press.keySequence().toString()
        same = keys.plain(wanted) == keys.shortcut_of(key, self._changed)
        refused = "" if same and key not in keys.FIXED else keys.refusal(key, wanted)
        other = keys.holder(wanted, self._changed, but=key)
        self.use.setEnabled(not same and not refused)
        self.use.setText(tr("Take it from there") if other is not None else tr("Use this key"))
        text, role = tr("Press the keys that shall do this."), "muted"
        if refused:
            text, role = refused, "error"
        elif other is not None and not same:
            text, role = (
                tr(
                    "{keys} belongs to “{action}”, which would be left without a key.",
                    keys=keys.native(wanted),
                    action=tr(other.text),
                ),
                "warning",
            )
        self.said.setText(text)
        restyle(self.said, role=role)

    def _use(self) -> None:
        key = self.current
        self._become(keys.given(key, self.press.keySequence().toString(), self._changed))

    def _drop(self) -> None:
        self._become(keys.tidied({**self._changed, self.current: ""}))

    def _reset(self) -> None:
        self._become(keys.reset(self.current, self._changed))

    def _become(self, changed: Mapping[str, str]) -> None:
        self._changed = dict(changed)
        self._tell(self._changed)
        self._write()
