"""Taking a plot or a table away: its picture, and the numbers that it shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QMargins, QPoint, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QRegion
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from designer.table import Table
from designer.ui.canvas.sheet import WHITE, Look
from designer.ui.panels.page import heading, small_button
from designer.ui.picture_file import Figure
from designer.ui.theme import Theme
from designer.ui.words import tr

SAVE_PICTURE, COPY_PICTURE, SAVE_DATA, COPY_DATA = "save", "copy", "save data", "copy data"
MARGIN = 12
"""Units of free paper around a plot."""
Wish = Callable[[str, Any], object]
"""Is told which of these a person wants, and of what."""


@runtime_checkable
class Thick(Protocol):
    """A plot whose lines are so many pixels wide, whatever the scale."""

    def thicken(self, scale: float) -> None:
        """Draw lines so that they keep their width at a scale."""


@dataclass(frozen=True)
class Taken:
    """Something shown that can be taken away."""

    name: str
    table: Callable[[], Table]
    make: Callable[[Theme], QWidget] | None = None
    """Makes the plot anew, at the size and in the look of a figure; a table has no picture."""

    def figure(self) -> Figure:
        """Return the plot on white paper."""
        assert self.make is not None, "a table has no picture"
        theme = replace(Look().theme, card=WHITE, surface=WHITE)
        return figure_of(self.make(theme), self.name, theme)


def figure_of(widget: QWidget, name: str, theme: Theme) -> Figure:
    """Return a widget that nobody sees as a figure; it is drawn as vectors."""
    # The window's own look may be dark while paper is white.
    widget.setStyleSheet(f"* {{ background: transparent; color: {theme.text}; }}")
    size = widget.size().grownBy(QMargins(MARGIN, MARGIN, MARGIN, MARGIN))
    flags = QWidget.RenderFlag.DrawChildren

    def paint(painter: QPainter, scale: float) -> None:
        if isinstance(widget, Thick):
            widget.thicken(scale)
        painter.save()
        painter.scale(scale, scale)
        painter.fillRect(0, 0, size.width(), size.height(), QColor(theme.canvas))
        widget.render(painter, QPoint(MARGIN, MARGIN), QRegion(), flags)
        painter.restore()

    return Figure(name, QSizeF(size), paint)


def take_button(taken: Taken, wish: Wish) -> QToolButton:
    """Return the button beside a plot that offers all that can be taken away of it."""
    button = small_button("⋯", tr("Save or copy: {what}", what=taken.name))
    button.setProperty("role", "more")
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setStyleSheet("QToolButton::menu-indicator { image: none; width: 0; }")
    button.setMenu(take_menu(taken, wish, button))
    return button


def take_menu(taken: Taken, wish: Wish, parent: QWidget) -> QMenu:
    """Return the menu of all that can be taken away of a plot."""
    menu = QMenu(parent)
    fill_menu(menu, taken, wish)
    return menu


def fill_menu(menu: QMenu, taken: Taken, wish: Wish) -> None:
    """Add all that can be taken away of a plot to a menu."""
    entries = [(SAVE_DATA, tr("Save data as CSV…")), (COPY_DATA, tr("Copy data"))]
    if taken.make is not None:
        entries = [
            (SAVE_PICTURE, tr("Save picture…")),
            (COPY_PICTURE, tr("Copy picture")),
            *entries,
        ]
    for what, words in entries:
        action = menu.addAction(words)
        action.setObjectName(what)
        action.triggered.connect(lambda _=False, what=what: wish(what, taken))


def headed(title: str, taken: Taken, wish: Wish) -> QHBoxLayout:
    """Return the heading of a plot with its button, and let a right click offer the same."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    row.addWidget(heading(title))
    row.addWidget(take_button(taken, wish))
    row.addStretch(1)
    return row


def offer(widget: QWidget, taken: Taken, wish: Wish) -> None:
    """Let a right click on a plot offer all that can be taken away of it."""
    menu = take_menu(taken, wish, widget)
    widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    widget.customContextMenuRequested.connect(lambda at: menu.popup(widget.mapToGlobal(at)))
