"""An editor for Python: a font of one width, colours, numbered lines, and indents that follow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from designer.ui.forms.editors import OWN_KEYS
from designer.ui.highlighting import Highlighter, fixed_font
from designer.ui.theme import Theme

INDENT = "    "
_KEPT = (*OWN_KEYS, QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class CodeEditor(QPlainTextEdit):
    """Text of several lines; Ctrl+Enter says that it is done."""

    done = Signal()
    """The person has ended typing: by Ctrl+Enter, or by going elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("code-editor")
        self.setFont(fixed_font())
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(False)
        self._numbers = _Numbers(self)
        self._colours = Highlighter(self.document(), self._theme())
        self.blockCountChanged.connect(lambda _: self._make_room())
        self.updateRequest.connect(self._follow)
        self.installEventFilter(self)
        self._make_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the window have its keys, but for those that every text keeps for itself."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            letter = Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z
            if control and letter and not any(event.matches(key) for key in _KEPT):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Indent by four spaces, keep the indent of the line above, and end by Ctrl+Enter."""
        key, cursor = event.key(), self.textCursor()
        entered = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.done.emit()
        elif entered:
            line = cursor.block().text()[: cursor.positionInBlock()]
            indent = line[: len(line) - len(line.lstrip())]
            if line.rstrip().endswith(":"):
                indent += INDENT
            cursor.insertText("\n" + indent)
            self.ensureCursorVisible()
        elif key == Qt.Key.Key_Tab and not cursor.hasSelection():
            cursor.insertText(INDENT[cursor.positionInBlock() % len(INDENT) :])
        elif key == Qt.Key.Key_Backspace and self._is_indent():
            for _ in INDENT:
                cursor.deletePreviousChar()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QEvent) -> None:  # type: ignore[override]
        """Say that typing has ended; a menu that opens over the text ends nothing."""
        super().focusOutEvent(event)  # type: ignore[arg-type]
        if not self.hasFocus():
            self.done.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window into the dark and back."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            colours = getattr(self, "_colours", None)
            if colours is not None and colours.theme is not self._theme():
                colours.set_theme(self._theme())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the numbers beside the lines."""
        super().resizeEvent(event)
        area = self.contentsRect()
        self._numbers.setGeometry(QRect(area.left(), area.top(), self.number_width, area.height()))

    @property
    def number_width(self) -> int:
        """Pixels that the numbers of the lines take."""
        digits = max(2, len(str(self.blockCount())))
        return 12 + self.fontMetrics().horizontalAdvance("9") * digits

    def paint_numbers(self, event: QPaintEvent) -> None:
        """Draw the numbers of the lines that can be seen."""
        theme = self._theme()
        painter = QPainter(self._numbers)
        painter.fillRect(event.rect(), QColor(theme.surface))
        painter.setPen(QColor(theme.muted))
        painter.setFont(self.font())
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        height = self.fontMetrics().height()
        while block.isValid() and top <= event.rect().bottom():
            if block.isVisible():
                area = QRect(0, round(top), self.number_width - 6, height)
                painter.drawText(area, Qt.AlignmentFlag.AlignRight, str(block.blockNumber() + 1))
            top += self.blockBoundingRect(block).height()
            block = block.next()

    def _is_indent(self) -> bool:
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        return not cursor.hasSelection() and before.isspace() and len(before) % len(INDENT) == 0

    def _make_room(self) -> None:
        self.setViewportMargins(self.number_width, 0, 0, 0)

    def _follow(self, area: QRect, moved: int) -> None:
        if moved:
            self._numbers.scroll(0, moved)
        else:
            self._numbers.update(0, area.y(), self._numbers.width(), area.height())

    def _theme(self) -> Theme:
        dark = self.palette().base().color().lightness() < 128
        return Theme.dark() if dark else Theme.light()


class _Numbers(QWidget):
    """The numbers of the lines."""

    def __init__(self, editor: CodeEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    def sizeHint(self) -> QSize:
        """Take what the longest number takes."""
        return QSize(self._editor.number_width, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the numbers."""
        self._editor.paint_numbers(event)
