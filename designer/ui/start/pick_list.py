"""A list of things to pick from by a click or Enter, and the model that holds them."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

Index = QModelIndex | QPersistentModelIndex
THING = Qt.ItemDataRole.UserRole
Thing = TypeVar("Thing")


class Things(QAbstractListModel, Generic[Thing]):
    """Holds what is listed; a subclass tells its texts in `data`."""

    def __init__(self) -> None:
        super().__init__()
        self.things: list[Thing] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.things)

    def show(self, things: list[Thing]) -> None:
        """Show these and no others."""
        self.beginResetModel()
        self.things = things
        self.endResetModel()

    def add(self, thing: Thing) -> None:
        """Show one more."""
        row = len(self.things)
        self.beginInsertRows(QModelIndex(), row, row)
        self.things.append(thing)
        self.endInsertRows()


class PickList(QListView):
    """Emits what was picked; a subclass says how it is drawn."""

    picked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._pick)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick with Enter or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _pick(self, index: Index) -> None:
        thing = index.data(THING)
        if thing is not None:
            self.picked.emit(thing)
