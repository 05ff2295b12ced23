"""Small editing widgets that leave undo to the document and the wheel to the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QWidget

from designer.ui.forms.wording import stepped

OWN_KEYS = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
)
"""The keys with Ctrl and a letter that a line of text keeps for itself."""


class Line(QLineEdit):
    """A line of text whose undo is that of the document."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None, numbers: str = "") -> None:
        super().__init__(parent)
        self._numbers = numbers
        """`whole` or `real` where the arrow keys and the wheel step the number."""
        self._always, self._while_typing = "", ""
        self.aside = QLabel(self)
        """What is said at the right end of the line: what a sum comes to, or the range."""
        self.aside.setProperty("role", "small")
        self.aside.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.aside.hide()
        self.textChanged.connect(lambda _: self._place_aside())
        self.installEventFilter(self)

    def set_numbers(self, numbers: str) -> None:
        """Step as `whole` or `real` numbers do."""
        self._numbers = numbers

    def say_aside(self, always: str, while_typing: str = "") -> None:
        """Say something at the right end of the line, where the text leaves room for it."""
        self._always, self._while_typing = always, while_typing
        self._place_aside()

    def _place_aside(self) -> None:
        text = self._always or (self._while_typing if self.hasFocus() else "")
        self.aside.setText(text)
        self.aside.adjustSize()
        room = self.width() - 22 - self.fontMetrics().horizontalAdvance(self.text())
        fits = bool(text) and self.aside.width() <= room
        self.aside.setVisible(fits)
        self.aside.move(
            self.width() - self.aside.width() - 6, (self.height() - self.aside.height()) // 2
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is said aside at the right end."""
        super().resizeEvent(event)
        self._place_aside()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say the range while typing."""
        super().focusInEvent(event)
        self._place_aside()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say it no more."""
        super().focusOutEvent(event)
        self._place_aside()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step the number while it is typed at; else the page scrolls."""
        turns = event.angleDelta().y()
        if not (self._numbers and self.hasFocus() and turns):
            event.ignore()
            return
        self._step(turns > 0, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        event.accept()

    def _step(self, up: bool, large: bool) -> None:
        found = stepped(self.text(), self._numbers == "whole", up, large)
        if found is not None:
            self.setText(found)
            self.selectAll()
            self.textEdited.emit(found)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the window have its keys, undo and redo too: the document holds what was typed.

        Left alone, Ctrl+E would go to the end of the line on some systems and export on others.
        A filter rather than an override of event: PySide crashes where an error arises in an
        override that runs inside another one.
        """
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            letter = Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z
            if control and letter and not any(event.matches(key) for key in OWN_KEYS):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step numbers with the arrows; Escape puts back what was there."""
        key = event.key()
        if self._numbers and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            large = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step(key == Qt.Key.Key_Up, large)
            return
        if key == Qt.Key.Key_Escape:
            self.cancelled.emit()
        super().keyPressEvent(event)


class Combo(QComboBox):
    """A choice that the wheel leaves alone unless it was clicked first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the choice."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Tick(QCheckBox):
    """A yes or no."""
