"""The parts that panels are made of: a scrolling page, headings, quiet text, thin lines."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)


def page(area: QScrollArea) -> tuple[QWidget, QVBoxLayout]:
    """Make an area a page that scrolls up and down alone; return it and its column."""
    inner = QWidget()
    inner.setObjectName("page")
    column = QVBoxLayout(inner)
    column.setContentsMargins(16, 16, 16, 16)
    column.setSpacing(8)
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return inner, column


def heading(text: str) -> QLabel:
    """Return the heading of a section."""
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label


def muted(text: str) -> QLabel:
    """Return text of second rank that wraps."""
    label = QLabel(text)
    label.setProperty("role", "muted")
    label.setWordWrap(True)
    return label


def rule() -> QFrame:
    """Return a thin line between sections."""
    line = QFrame()
    line.setObjectName("rule")
    line.setFixedHeight(1)
    line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return line


def band() -> QFrame:
    """Return the narrow band that shows the colour of a family."""
    bar = QFrame()
    bar.setFixedSize(QSize(4, 20))
    return bar


class Empty(QLabel):
    """What an empty panel says: how to fill it, with links that do it at once.

    `links` are keys of actions and the words to press for them.
    """

    def __init__(
        self, text: str, parent: QWidget | None = None, links: Sequence[tuple[str, str]] = ()
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "muted")
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContentsMargins(32, 16, 32, 16)
        self._links = tuple(links)
        if links:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.LinksAccessibleByMouse
                | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            )
            self.linkActivated.connect(self._follow)
        self.say(text)

    def say(self, text: str, links: Sequence[tuple[str, str]] | None = None) -> None:
        """Say another thing, with the same links unless others are given."""
        chosen = self._links if links is None else tuple(links)
        self.setAccessibleName(text)
        if not chosen:
            self.setText(text)
            return
        marks = " &nbsp;·&nbsp; ".join(
            f'<a href="{key}" style="text-decoration: none">{escape(words)}</a>'
            for key, words in chosen
        )
        self.setText(f"{escape(text)}<br><br>{marks}")

    def _follow(self, key: str) -> None:
        """Do what a link says, as the menu would."""
        owner: QWidget | None = self.window()
        while owner is not None:
            action = owner.findChild(QAction, key)
            if action is not None:
                action.trigger()
                return
            owner = owner.parentWidget()


def small_button(text: str, name: str, parent: QWidget | None = None) -> QToolButton:
    """Return a quiet button with a sign on it and a name for those who do not see it."""
    button = QToolButton(parent)
    button.setText(text)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def restyle(widget: QWidget, **properties: object) -> None:
    """Give a widget other properties and let the style sheet see them."""
    if any(
        (widget.property(name) or None) != (value or None) for name, value in properties.items()
    ):
        for name, value in properties.items():
            widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        # frames take the padding of a style sheet only when they hear of another style
        QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
        widget.updateGeometry()
