"""What an empty canvas says: how to begin, from a template or from nothing."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from designer.templates import all_templates
from designer.ui.panels.page import heading, muted


class Welcome(QFrame):
    """Lies over an empty canvas; goes away with the first block."""

    template_wanted = Signal(object)
    """The file of a template."""
    open_wanted = Signal()

    def __init__(self, canvas: QWidget, templates: list[tuple[Path, str, str]]) -> None:
        super().__init__(canvas)
        self.setObjectName("welcome")
        self.setAccessibleName("How to begin")
        self._canvas = canvas
        canvas.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        title = QLabel("Draw a network")
        title.setProperty("role", "title")
        column.addWidget(title)
        column.addWidget(
            muted("Drag blocks from the left, or press Tab and type a name. Wire an output to an "
                  "input by dragging from one to the other.")
        )  # fmt: skip
        if templates:
            column.addSpacing(8)
            column.addWidget(heading("Or begin with one that trains as it comes"))
        self.buttons: list[QPushButton] = []
        for path, name, about in templates:
            button = QPushButton(f"{name}")
            button.setToolTip(about)
            button.setProperty("role", "card")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _=False, path=path: self.template_wanted.emit(path))
            column.addWidget(button)
            self.buttons.append(button)
        column.addSpacing(8)
        other = QPushButton("Open a file…")
        other.setProperty("role", "card")
        other.setCursor(Qt.CursorShape.PointingHandCursor)
        other.clicked.connect(self.open_wanted)
        column.addWidget(other)
        self.setFixedWidth(360)
        self.adjustSize()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of the canvas."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.centre()
        return super().eventFilter(watched, event)

    def centre(self) -> None:
        """Move to the middle of the canvas."""
        self.adjustSize()
        room = self._canvas.rect()
        self.move((room.width() - self.width()) // 2, max(8, (room.height() - self.height()) // 2))


def offered_templates() -> list[tuple[Path, str, str]]:
    """Return file, title and task of every template; only the titles are read at the start."""
    found = []
    for item in all_templates():
        try:
            title = json.loads(item.path.read_text(encoding="utf-8"))["title"]
        except (OSError, ValueError, KeyError, TypeError):
            continue
        found.append((item.path, str(title), f"A template for {item.task}."))
    return found
