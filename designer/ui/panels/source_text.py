"""Source as it is read: numbered lines, marks, a size that can be changed, and finding words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from designer.ui.highlighting import fixed_font
from designer.ui.theme import TEXT, Theme
from designer.ui.words import tr

SMALLEST, LARGEST = 8, 40
"""Pixels of the letters at least and at most."""
GAP = 12
"""Pixels between the numbers and the text."""
MOST_MARKED = 2000
"""Places of a word that are marked; more would take longer than a person waits."""
_CONTROL = Qt.KeyboardModifier.ControlModifier
_LARGER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
_KEYS = (Qt.Key.Key_F, Qt.Key.Key_Minus, Qt.Key.Key_0, *_LARGER)
"""With Ctrl these belong to the source while it has the focus, and else to the canvas."""


class SourceText(QPlainTextEdit):
    """Text that is only read. A click on a line, or Enter, leads to its block."""

    clicked = Signal(int)
    """A line, counted from 1."""
    find_wanted = Signal()
    resized = Signal(int)
    """The letters have so many pixels now."""

    def __init__(self, theme: Theme, pixels: int = TEXT) -> None:
        super().__init__()
        self._theme = theme
        self._marked: list[int] = []
        self._found: list[QTextCursor] = []
        self.setObjectName("source-text")
        self.setReadOnly(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setAccessibleName(tr("PyTorch source"))
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(0)  # marks reach from the numbers to the other side
        self.numbers = Numbers(self)
        self.blockCountChanged.connect(lambda _: self._make_room())
        self.updateRequest.connect(self._follow)
        self.installEventFilter(self)
        self.set_pixels(pixels)

    @property
    def pixels(self) -> int:
        """The height of the letters."""
        return self.font().pixelSize()

    def set_pixels(self, pixels: int) -> None:
        """Show the letters larger or smaller, as far as they can be read."""
        font: QFont = fixed_font()
        font.setPixelSize(min(max(pixels, SMALLEST), LARGEST))
        self.setFont(font)
        # the look of the window would give every text its own size
        self.setStyleSheet(f"font-size: {font.pixelSize()}px;")
        self.setTabStopDistance(4 * self.fontMetrics().horizontalAdvance(" "))
        self._make_room()
        self.resized.emit(font.pixelSize())

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._theme = theme
        self._show_marks()
        self.numbers.update()

    # Marks.

    def mark(self, lines: Iterable[int]) -> None:
        """Mark these lines, counted from 1, and bring the first of them into sight."""
        self._marked = sorted(lines)
        self._show_marks()
        if self._marked and not self.hasFocus():
            first = self.document().findBlockByNumber(self._marked[0] - 1)
            if first.isValid():
                self.reveal(QTextCursor(first))

    def find_all(self, words: str) -> int:
        """Mark every place of these words, whatever their case; return how many there are."""
        self._found = []
        cursor = QTextCursor(self.document())
        while words and len(self._found) < MOST_MARKED:
            cursor = self.document().find(words, cursor)
            if cursor.isNull():
                break
            self._found.append(QTextCursor(cursor))
        self._show_marks()
        return len(self._found)

    def find_next(self, words: str, *, back: bool = False, stay: bool = False) -> int:
        """Go to the next place of these words, past the end to the first; return its number.

        With `stay` a place that is selected already counts as the next one. 0 means none.
        """
        if not self._found:
            return 0
        here = self.textCursor()
        at = here.selectionStart() if back or stay else here.position()
        places = [place.selectionStart() for place in self._found]
        if back:
            earlier = [number for number, place in enumerate(places) if place < at]
            number = earlier[-1] if earlier else len(places) - 1
        else:
            number = next((n for n, place in enumerate(places) if place >= at), 0)
        self.setTextCursor(self._found[number])
        self.centerCursor()
        return number + 1

    def _show_marks(self) -> None:
        document = self.document()
        marks = []
        for line in self._marked:
            block = document.findBlockByNumber(line - 1)
            if block.isValid():
                mark = _selection(QTextCursor(block), self._theme.accent_soft)
                full = QTextFormat.Property.FullWidthSelection
                mark.format.setProperty(full, True)  # type: ignore[attr-defined]
                marks.append(mark)
        marks += [_selection(place, self._theme.warning_soft) for place in self._found]
        self.setExtraSelections(marks)
        self.numbers.update()

    def reveal(self, cursor: QTextCursor) -> None:
        """Scroll to a line without moving the caret."""
        top = self.firstVisibleBlock().blockNumber()
        height = max(1, self.viewport().height() // max(1, self.fontMetrics().lineSpacing()))
        line = cursor.blockNumber()
        if not top <= line < top + height - 1:
            self.verticalScrollBar().setValue(max(0, line - height // 2))

    # Mouse and keys.

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A plain click on a line leads to its block."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            cursor = self.cursorForPosition(event.position().toPoint())
            self.clicked.emit(cursor.blockNumber() + 1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the size of the letters while Ctrl is held."""
        if event.modifiers() & _CONTROL:
            turn = event.angleDelta().y()
            if turn:
                self.set_pixels(self.pixels + (1 if turn > 0 else -1))
            event.accept()
        else:
            super().wheelEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the keys that find and zoom from the canvas while the source has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.modifiers() & ~_KEYPAD == _CONTROL and event.key() in _KEYS:
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Find and zoom with Ctrl; Enter leads to the block of the line."""
        key = event.key()
        if event.modifiers() & ~_KEYPAD & ~_SHIFT == _CONTROL and key in _KEYS:
            if key == Qt.Key.Key_F:
                self.find_wanted.emit()
            elif key == Qt.Key.Key_0:
                self.set_pixels(TEXT)
            else:
                self.set_pixels(self.pixels + (1 if key in _LARGER else -1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD:
            self.clicked.emit(self.textCursor().blockNumber() + 1)
        else:
            super().keyPressEvent(event)

    # The numbers of the lines.

    def numbers_width(self) -> int:
        """Return the room that the numbers take."""
        digits = max(2, len(str(self.blockCount())))
        return digits * self.fontMetrics().horizontalAdvance("9") + 2 * GAP

    def draw_numbers(self, painter: QPainter, area: QRect) -> None:
        """Draw the numbers of the lines that can be seen."""
        theme, width = self._theme, self.numbers_width()
        painter.fillRect(area, QColor(theme.card))
        painter.setFont(self.font())
        marked = set(self._marked)
        block = self.firstVisibleBlock()
        offset = self.contentOffset()
        height = self.fontMetrics().lineSpacing()
        while block.isValid():
            box = self.blockBoundingGeometry(block).translated(offset)
            if box.top() > area.bottom():
                break
            line = block.blockNumber() + 1
            row = QRect(0, round(box.top()), width, round(box.height()))
            if line in marked:
                painter.fillRect(row, QColor(theme.accent_soft))
            painter.setPen(QColor(theme.text if line in marked else theme.muted))
            room = QRect(0, row.top(), width - GAP, height)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, str(line))
            block = block.next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the numbers the height of the text."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        if not hasattr(self, "numbers"):
            return
        width = self.numbers_width()
        self.setViewportMargins(width, 0, 0, 0)
        seen = self.viewport().geometry()
        self.numbers.setGeometry(seen.left() - width, seen.top(), width, seen.height())

    def _follow(self, area: QRect, down: int) -> None:
        if down:
            self.numbers.scroll(0, down)
        else:
            self.numbers.update(0, area.y(), self.numbers.width(), area.height())


class Numbers(QWidget):
    """The numbers beside the text; a click on one leads to the block of its line."""

    def __init__(self, text: SourceText) -> None:
        super().__init__(text)
        self._text = text

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what can be seen."""
        painter = QPainter(self)
        self._text.draw_numbers(painter, event.rect())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Lead to the block of the line."""
        if event.button() == Qt.MouseButton.LeftButton:
            point = event.position().toPoint()
            point.setX(0)
            self._text.clicked.emit(self._text.cursorForPosition(point).blockNumber() + 1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the text."""
        self._text.wheelEvent(event)


_KEYPAD, _SHIFT = Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.ShiftModifier


def _selection(cursor: QTextCursor, ground: str) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.cursor = cursor  # type: ignore[attr-defined]
    mark.format.setBackground(QColor(ground))  # type: ignore[attr-defined]
    return mark
