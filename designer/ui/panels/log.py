"""What has happened, line by line, with the time of day."""

from __future__ import annotations

import time

from PySide6.QtWidgets import QPlainTextEdit, QStackedLayout, QWidget

from designer.ui.highlighting import fixed_font
from designer.ui.panels.page import Empty
from designer.ui.words import said, tr

LINES = 5_000
"""Lines kept."""


class Log(QWidget):
    """Keeps what jobs and errors said; the newest line is at the bottom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Log"))
        self._stack = QStackedLayout(self)
        self.text = QPlainTextEdit()
        self.text.setObjectName("log-text")
        self.text.setAccessibleName(tr("Log"))
        self.text.setReadOnly(True)
        self.text.setFont(fixed_font())
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.text.setMaximumBlockCount(LINES)
        self._stack.addWidget(
            Empty(
                tr(
                    "Nothing has happened yet. What trainings, measurements and exports say "
                    "is kept here."
                ),
                links=(("train", tr("Train now")),),
            )
        )
        self._stack.addWidget(self.text)

    def show_text(self) -> None:
        """Show the lines instead of what an empty log says."""
        self._stack.setCurrentIndex(1)

    def add(self, text: str) -> None:
        """Add a line, or several that belong together."""
        if not text:
            return
        first, *rest = said(text.rstrip()).split("\n")
        lines = [f"{time.strftime('%H:%M:%S')}  {first}", *(f"          {line}" for line in rest)]
        self.text.appendPlainText("\n".join(lines))
        self._stack.setCurrentIndex(1)
