"""What an empty canvas says: how to begin, from a template, from data or from nothing."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from designer.templates import all_templates
from designer.ui.panels.page import heading, muted

Offer = tuple[Path, str, str]
"""File, title and task of a template."""
FIRST = ("lenet-5", "reviews-convolution", "weather-lstm", "wine")
"""Templates that stand here by name, one for each of the most frequent tasks."""

WIDTH = 376
"""Pixels; the longest of the titles fits."""


class Welcome(QFrame):
    """Lies over an empty canvas; goes away with the first block."""

    template_wanted = Signal(object)
    """The file of a template."""
    all_wanted = Signal()
    """Every template is to be listed."""
    import_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, canvas: QWidget, templates: Sequence[Offer]) -> None:
        super().__init__(canvas)
        self.setObjectName("welcome")
        self.setAccessibleName("How to begin")
        self._canvas = canvas
        self.templates = tuple(templates)
        canvas.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        title = QLabel("Draw a network")
        title.setProperty("role", "title")
        column.addWidget(title)
        about = muted(
            "Drag blocks from the left, or press Tab and type a name. Wire an output to an "
            "input by dragging from one to the other."
        )
        column.addWidget(about)
        self.buttons: list[QPushButton] = []
        first = [offer for name in FIRST for offer in templates if offer[0].stem == name]
        if first:
            column.addSpacing(8)
            column.addWidget(heading("Or begin with one that trains as it comes"))
        for path, name, task in first:
            button = self._card(name, task)
            button.clicked.connect(lambda _=False, path=path: self.template_wanted.emit(path))
            column.addWidget(button)
            self.buttons.append(button)
        if len(templates) > len(first):
            other = self._card(f"All {len(templates)} templates…", "Lists them; type to find one.")
            other.clicked.connect(self.all_wanted)
            column.addWidget(other)
        column.addSpacing(8)
        for words, about_it, wish in (
            ("Import data of your own…", "Finds out how they are read (Ctrl+I).",
             self.import_wanted),
            ("Open a file…", "Opens a project (Ctrl+O).", self.open_wanted),
        ):  # fmt: skip
            button = self._card(words, about_it)
            button.clicked.connect(wish)
            column.addWidget(button)
        self.setFixedWidth(WIDTH)
        inner = WIDTH - 48
        about.setMinimumHeight(about.heightForWidth(inner))
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
        left = max(8, (room.width() - self.width()) // 2)
        self.move(left, max(8, (room.height() - self.height()) // 2))

    def _card(self, words: str, about: str) -> QPushButton:
        button = QPushButton(words)
        button.setToolTip(about)
        button.setProperty("role", "card")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button


def offered_templates() -> list[Offer]:
    """Return file, title and task of every template; only the titles are read at the start."""
    found = []
    for item in all_templates():
        try:
            title = json.loads(item.path.read_text(encoding="utf-8"))["title"]
        except (OSError, ValueError, KeyError, TypeError):
            continue
        found.append((item.path, str(title), f"A template for {item.task}."))
    return found
