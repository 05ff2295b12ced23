"""Small editing widgets that leave undo to the document and the wheel to the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QStylePainter,
    QToolTip,
    QWidget,
)

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
        self.elide = Qt.TextElideMode.ElideRight
        """Which part of a text without room gives way while nobody types here."""
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

    @property
    def elided(self) -> str:
        """The text as it is shown where it has no room as a whole; empty where it has."""
        text = self.text()
        if self.hasFocus() or not text or self._numbers:  # half a number would be another one
            return ""
        room = self._text_area().width() - 4  # Qt leaves two pixels at either side
        if self.isClearButtonEnabled():
            room -= 24
        shown = self.fontMetrics().elidedText(text, self.elide, room)
        return shown if shown != text else ""

    def _text_area(self) -> QRect:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        contents = QStyle.SubElement.SE_LineEditContents
        return self.style().subElementRect(contents, option, self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line; a text without room ends in … while nobody types here."""
        shown = self.elided
        if not shown:
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option)
        area = self._text_area().adjusted(2, 0, -2, 0)
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(option.palette.color(self.foregroundRole()))  # type: ignore[attr-defined]
        painter.drawText(area, side, shown)
        painter.end()

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
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.elided:
            tell_whole(self, self.text(), event)
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
    """A choice that the wheel leaves alone unless it was clicked first.

    A name that has no room ends in …, is told by the tooltip, and stands as a whole in the list.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.elide = Qt.TextElideMode.ElideRight
        """Which part of a name without room gives way."""
        self.installEventFilter(self)

    @property
    def shown(self) -> str:
        """The chosen name as there is room for it."""
        return self.fontMetrics().elidedText(
            self.currentText(), self.elide, self._room(self.rect())
        )

    def sizeHint(self) -> QSize:
        """Have room for the longest name where that is wanted; Qt forgets the room of the style."""
        hint = super().sizeHint()
        if self.sizeAdjustPolicy() == QComboBox.SizeAdjustPolicy.AdjustToContents:
            wide = self.fontMetrics().horizontalAdvance
            longest = max((wide(self.itemText(place)) for place in range(self.count())), default=0)
            lacks = longest - self._room(QRect(QPoint(), hint))
            hint.setWidth(hint.width() + max(0, lacks))
        return hint

    def _room(self, area: QRect) -> int:
        """Return the pixels that a name has in a combo of this size."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.rect = area  # type: ignore[attr-defined]
        field = QStyle.SubControl.SC_ComboBoxEditField
        combo = QStyle.ComplexControl.CC_ComboBox
        return self.style().subControlRect(combo, option, field, self).width() - 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the choice; Qt would cut its name off in the middle of a letter."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.shown  # type: ignore[attr-defined]
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def showPopup(self) -> None:
        """Open the list as wide as its longest name, up to what the screen has room for."""
        view = self.view()
        screen = self.screen().availableGeometry().width()
        wanted = view.sizeHintForColumn(0) + 32
        view.setMinimumWidth(min(max(self.width() - 8, wanted), screen - 48))
        super().showPopup()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell a name that is cut, before what else the tooltip says."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            if self.shown != self.currentText():
                tell_whole(self, self.currentText(), event)
                return True
        return super().eventFilter(watched, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the choice."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Tick(QCheckBox):
    """A yes or no."""


def tell_whole(widget: QWidget, text: str, event: QHelpEvent) -> None:
    """Show a text that is cut as a tooltip, above what the tooltip says anyway."""
    about = widget.toolTip()
    parts = [text] if not about or about == text else [text, about]
    QToolTip.showText(event.globalPos(), "\n".join(parts), widget)
