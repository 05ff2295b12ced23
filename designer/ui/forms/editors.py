"""Small editing widgets that leave undo to the document and the wheel to the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

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
        """`whole` or `real` where the arrow keys step the number."""
        self.installEventFilter(self)

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
            whole = self._numbers == "whole"
            found = stepped(self.text(), whole, key == Qt.Key.Key_Up, large)
            if found is not None:
                self.setText(found)
                self.selectAll()
                self.textEdited.emit(found)
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
