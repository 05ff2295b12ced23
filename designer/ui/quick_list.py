"""A list that floats over the window and narrows down while one types."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from designer.ui.theme import SMALL, Theme, font
from designer.ui.words import tr

Index = QModelIndex | QPersistentModelIndex
ITEM = Qt.ItemDataRole.UserRole
MOST = 400
"""Items that are shown at once; typing brings the others."""
WIDTH, HEIGHT = 440, 360


@dataclass(frozen=True, slots=True)
class Item:
    """One line: its words, what it does, its key, and what it stands for."""

    title: str
    detail: str = ""
    key: str = ""
    payload: Any = None
    words: str = ""
    """More words by which it is found."""
    colour: str = ""
    """The colour of its band, if it has one."""
    refusal: str = ""
    """Why it cannot be taken now; said when it is chosen all the same."""
    name: str = ""
    """What it is called in English, by which it is found as well as by its title."""


def rank(query: str, item: Item) -> int:
    """Return how well an item answers what was typed: 0 not at all, more is better."""
    names = (item.title.lower(), item.name.lower())
    rest = f"{item.detail} {item.words}".lower()
    family = item.key.lower().split()
    total = 0
    for part in query.lower().split():
        called = max(_called(part, name) for name in names)
        if called:
            total += called
        elif any(word.startswith(part) for word in family):
            total += 20
        elif part in rest:
            total += 8
        elif any(_in_order(part, name) for name in names):
            total += 4
        else:
            return 0
    return total


def _called(part: str, name: str) -> int:
    """Return how well a word answers to a name: 0 not at all."""
    if name == part:
        return 100
    if name.startswith(part):
        return 60
    if f" {part}" in name:
        return 40
    return 30 if part in name else 0


def _in_order(letters: str, text: str) -> bool:
    found = iter(text)
    return len(letters) > 1 and all(letter in found for letter in letters)


class QuickList(QFrame):
    """Shows items, runs what is chosen and goes away."""

    narrowed = Signal(list)
    """The items that are left, best first."""
    closed = Signal()
    """It went away."""
    refused = Signal(str)
    """Why the item that a person chose cannot be taken."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("quick-list")
        self._items: Sequence[Item] = ()
        self._chosen: Callable[[Item], None] = lambda item: None
        self._room = HEIGHT
        self.search: Callable[[str], Sequence[Item]] | None = None
        """What answers in place of the ranking of the items' words."""
        self._back: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        self.line = QLineEdit()
        self.line.textChanged.connect(self._filter)
        self.line.installEventFilter(self)
        column.addWidget(self.line)
        self.view = QListView()
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._model = _Items()
        self._rows = _Rows(theme)
        self.view.setModel(self._model)
        self.view.setItemDelegate(self._rows)
        self.view.clicked.connect(lambda index: self._choose(index.row()))
        column.addWidget(self.view, 1)
        self.nothing = QLabel(tr("Nothing answers to this."))
        self.nothing.setProperty("role", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.nothing, 1)
        self.hide()

    def ask(
        self,
        prompt: str,
        items: Sequence[Item],
        chosen: Callable[[Item], None],
        at: QPoint | None = None,
        search: Callable[[str], Sequence[Item]] | None = None,
    ) -> None:
        """Show items, at a place in the window, and call `chosen` with the one that is taken.

        With `search`, that answers what was typed, and not the ranking of the items' words.
        """
        self._items, self._chosen, self.search = items, chosen, search
        window = self.window()
        focus = window.focusWidget()
        if focus is not self.line:
            self._back = focus
        self.line.setPlaceholderText(prompt)
        self.line.setAccessibleName(prompt)
        self.line.clear()
        self._filter("")
        width = min(WIDTH, window.width() - 32)
        height = self._room = min(HEIGHT, window.height() - 96)
        place = at or QPoint((window.width() - width) // 2, 72)
        x = max(8, min(place.x(), window.width() - width - 8))
        y = max(8, min(place.y(), window.height() - height - 8))
        self.setGeometry(x, y, width, height)
        self._shrink()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._rows.theme = theme

    def shown(self) -> list[Item]:
        """Return the items that are left, best first."""
        return list(self._model.items)

    def dismiss(self) -> None:
        """Go away without choosing."""
        if self.isVisible():
            self.hide()
            if self._back is not None:
                self._back.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows, Enter and Escape work while the line has the focus."""
        if event.type() == QEvent.Type.FocusOut:
            if not self.isAncestorOf(self.window().focusWidget()):
                self.hide()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            row = self.view.currentIndex().row()
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8,
                     Qt.Key.Key_PageUp: -8, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}  # fmt: skip
            if key in steps:
                last = self._model.rowCount() - 1
                place = max(0, min(row + steps[Qt.Key(key)], last))
                self.view.setCurrentIndex(self._model.index(place, 0))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(row)
                return True
            if key == Qt.Key.Key_Escape:
                self.dismiss()
                return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it is gone."""
        super().hideEvent(event)
        self.closed.emit()

    def _filter(self, query: str) -> None:
        if query.strip() and self.search is not None:
            found = list(self.search(query))
        elif query.strip():
            ranked = [(rank(query, item), -place, item) for place, item in enumerate(self._items)]
            found = [item for score, _, item in sorted(ranked, key=lambda r: r[:2], reverse=True)
                     if score]  # fmt: skip
        else:
            found = list(self._items)
        self._model.show(found[:MOST])
        self.view.setVisible(bool(found))
        self.nothing.setVisible(not found)
        if found:
            self.view.setCurrentIndex(self._model.index(0, 0))
        self._shrink()
        self.narrowed.emit(found)

    def _shrink(self) -> None:
        """Be as high as what is left needs, so that more of the canvas is seen."""
        rows = self._model.rowCount()
        step = self.view.sizeHintForRow(0) if rows else self.nothing.sizeHint().height()
        margins = self.height() - self.view.height() if self.view.isVisible() else 64
        self.resize(self.width(), min(self._room, margins + step * max(rows, 1) + 4))

    def _choose(self, row: int) -> None:
        if 0 <= row < self._model.rowCount():
            item = self._model.items[row]
            if item.refusal:
                self.refused.emit(item.refusal)
                return
            self.dismiss()
            self._chosen(item)


class _Items(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.items: list[Item] = []

    def show(self, items: list[Item]) -> None:
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = 0) -> Any:
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == ITEM:
            return item
        if role == Qt.ItemDataRole.ToolTipRole:
            return item.detail
        return None


class _Rows(QStyledItemDelegate):
    """Draws the words, what they do in quiet text, and the key at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, 44 if index.data(ITEM).detail else 32)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: Item = index.data(ITEM)
        theme, rect = self.theme, option.rect.adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(rect, 4, 4)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(rect, 4, 4)
        inner = rect.adjusted(12, 0, -12, 0)
        if item.colour:
            painter.setBrush(QColor(item.colour))
            painter.drawRoundedRect(QRect(inner.left(), inner.center().y() - 8, 3, 17), 1.5, 1.5)
            inner.adjust(12, 0, 0, 0)
        painter.setPen(QColor(theme.muted))
        painter.setFont(font(SMALL))
        used = painter.fontMetrics().horizontalAdvance(item.key)
        centre = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, centre | Qt.AlignmentFlag.AlignRight, item.key)
        inner.adjust(0, 0, -used - 12, 0)
        if item.detail:
            below = QRect(inner.left(), inner.center().y() + 1, inner.width(), 17)
            text = painter.fontMetrics().elidedText(
                item.detail, Qt.TextElideMode.ElideRight, below.width()
            )
            painter.drawText(below, Qt.AlignmentFlag.AlignLeft, text)
            inner.setBottom(inner.center().y() + 1)
            inner.adjust(0, 3, 0, 0)
        painter.setFont(font())
        painter.setPen(QColor(theme.muted if item.refusal else theme.text))
        painter.drawText(inner, centre | Qt.AlignmentFlag.AlignLeft, item.title)
        painter.restore()
