"""Writing in place: the title of a frame, the words of a note."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from designer.project import edits
from designer.project.graph import Frame, Note
from designer.ui.canvas.frames_notes import HEAD, needed_height
from designer.ui.theme import TEXT, font

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

_AWAY = Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason


class TextEditor(QPlainTextEdit):
    """A field over a frame's title or a note; leaving it keeps the words, Escape does not."""

    def __init__(self, canvas: Canvas, key: str) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.key = key
        self._ended = False
        item = self._item()
        is_frame = isinstance(item, Frame)
        self._one_line = is_frame
        self.setPlainText(item.text if isinstance(item, Note) else item.title if item else "")
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if is_frame:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        scale = canvas.camera.scale
        face = font(TEXT, bold=is_frame)
        face.setPixelSize(max(8, round(TEXT * scale)))
        self.setFont(face)
        box = QRectF(canvas.scene.boxes[key])
        if is_frame:
            box.setHeight(HEAD)
        seen = canvas.camera.area_to_view(box).toAlignedRect()
        if is_frame:
            seen.setHeight(max(seen.height(), 28))
            seen.setWidth(max(seen.width(), 160))
        self.setGeometry(seen)
        self.selectAll() if is_frame else self.moveCursor(QTextCursor.MoveOperation.End)
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End with Enter in a title, with Control and Enter in a note, and with Escape."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.end(keep=False)
        elif enter and (self._one_line or control):
            self.end(keep=True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was written when the person goes on to something else.

        A menu, such as the one of the field itself, or another window is no end of writing.
        """
        super().focusOutEvent(event)
        if event.reason() not in _AWAY:
            self.end(keep=True)

    def end(self, *, keep: bool) -> None:
        """Close the field; write into the document if `keep` and something changed."""
        if self._ended:
            return
        self._ended = True
        canvas, words = self._canvas, self.toPlainText()
        had_focus = self.hasFocus()
        canvas.editor = None
        self.hide()
        self.deleteLater()
        if had_focus:
            canvas.setFocus()
        item = self._item()
        if not keep or item is None:
            return
        if isinstance(item, Frame):
            changed: Frame | Note = replace(item, title=" ".join(words.split()))
            label = "Rename frame"
        else:
            height = max(item.height, needed_height(words, item.width))
            changed = replace(item, text=words.strip("\n"), height=height)
            label = "Write note"
        canvas.history.do(label, partial(edits.change, item=changed))

    def _item(self) -> Frame | Note | None:
        graph = self._canvas.history.project.graph
        return graph.frames.get(self.key) or graph.notes.get(self.key)
