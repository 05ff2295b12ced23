"""A bar that finds words in a text: as they are typed, onward with Enter, back with Shift."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from designer.ui.panels.page import small_button
from designer.ui.panels.source_text import MOST_MARKED, SourceText
from designer.ui.words import tr, trn


class FindBar(QWidget):
    """Finds in one text; hidden until it is asked for."""

    closed = Signal()

    def __init__(self, text: SourceText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 4)
        row.setSpacing(4)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Find in the source"))
        self.line.setAccessibleName(tr("Find in the source"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(lambda _: self.again(stay=True))
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.back = small_button("↑", tr("Previous place (Shift+Enter)"))
        self.onward = small_button("↓", tr("Next place (Enter)"))
        cross = small_button("×", tr("Close (Escape)"))
        cross.setObjectName("cross")
        self.back.clicked.connect(lambda _=False: self.again(back=True))
        self.onward.clicked.connect(lambda _=False: self.again())
        cross.clicked.connect(lambda _=False: self.close_bar())
        row.addWidget(self.line, 1)
        row.addWidget(self.count)
        for button in (self.back, self.onward, cross):
            row.addWidget(button)
        self.hide()

    def ask(self) -> None:
        """Let a person type what to find, beginning with what is selected."""
        selected = self._text.textCursor().selectedText()
        self.show()
        if selected and "\u2029" not in selected:  # more than a line is nothing to find
            self.line.setText(selected)
        self.line.setFocus()
        self.line.selectAll()
        self.again(stay=True)

    def again(self, *, back: bool = False, stay: bool = False) -> None:
        """Mark every place and go to the next one."""
        words = self.line.text()
        places = self._text.find_all(words)
        self._tell(places, self._text.find_next(words, back=back, stay=stay))

    def _tell(self, places: int, at: int = 0) -> None:
        """Say at which of the places the caret is, or how many there are."""
        for button in (self.back, self.onward):
            button.setEnabled(places > 0)
        if not self.line.text():
            self.count.clear()
        elif not places:
            self.count.setText(tr("not found"))
        elif places == MOST_MARKED:
            self.count.setText(tr("{at} of many", at=at))
        elif not at:
            self.count.setText(trn("{n} place", "{n} places", places))
        else:
            self.count.setText(trn("{at} of {n}", "{at} of {n}", places, at=at))

    def refresh(self) -> None:
        """Mark the places anew after the text has changed."""
        if self.isVisible():
            self._tell(self._text.find_all(self.line.text()))

    def close_bar(self) -> None:
        """Take the marks away and give the text the focus back."""
        self._text.find_all("")
        self.hide()
        self._text.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, back with Shift and Enter; Escape closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.again(back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.matches(QKeySequence.StandardKey.Cancel):
            self.close_bar()
        else:
            super().keyPressEvent(event)
