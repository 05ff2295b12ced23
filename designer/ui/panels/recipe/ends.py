"""Where the chain begins and ends: the network as it was trained, and what is expected of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from designer.ui.panels.page import muted, restyle

Row = tuple[str, str, str]
"""What is counted, its figure, and what became of it, such as −74 %."""


class End(QFrame):
    """Told the figures; chosen by click or focus."""

    chosen = Signal()
    walked = Signal(int)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chain-end")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 8)
        column.setSpacing(2)
        self.title = QLabel(title)
        self.title.setProperty("role", "heading")
        column.addWidget(self.title)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        self.note = muted("")
        column.addWidget(self.note)
        self.labels: list[tuple[QLabel, QLabel, QLabel]] = []
        self.setAccessibleName(title)
        self.show_rows((), "")

    def show_rows(self, rows: Sequence[Row], note: str) -> None:
        """Show figures, one a line, and a sentence below."""
        while len(self.labels) < len(rows):
            self._make_row()
        for place, labels in enumerate(self.labels):
            words = rows[place] if place < len(rows) else ("", "", "")
            for label, text in zip(labels, words, strict=True):
                if label.text() != text:
                    label.setText(text)
                label.setVisible(bool(text))
        self.note.setText(note)
        self.note.setVisible(bool(note))
        told = ". ".join([*(" ".join(part for part in row if part) for row in rows), note])
        self.setAccessibleDescription(told)

    def show_chosen(self, chosen: bool) -> None:
        """Show whether the whole recipe is looked at."""
        restyle(self, chosen=chosen)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever has the keys is chosen."""
        super().focusInEvent(event)
        self.chosen.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the chain."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.walked.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _make_row(self) -> None:
        row = len(self.labels)
        name, figure, change = QLabel(), QLabel(), QLabel()
        name.setProperty("role", "field")
        change.setProperty("role", "heading")
        change.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        figure.setMinimumWidth(40)  # a narrow panel cuts it off, and does not grow
        for column, label in enumerate((name, figure, change)):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._grid.addWidget(label, row, column)
        self.labels.append((name, figure, change))
