"""The tokens that a text becomes, one mark beside the other."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from designer import figures
from designer.ui.panels.page import heading
from designer.ui.theme import Theme
from designer.ui.words import listed, said, tr, trn

if TYPE_CHECKING:
    from designer.data.text.shown import Cut

MOST = 120
"""Tokens of a text that are shown."""


class Tokens(QWidget):
    """One example cut into tokens; those that are not known stand out."""

    def __init__(self, theme: Theme, cuts: tuple[Cut, ...]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading(tr("One of them as tokens")))
        for cut in cuts:
            label = QLabel(_marked(theme, cut))
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setAccessibleName(
                tr("Tokens of {name}: {tokens}", name=cut.name, tokens=" ".join(cut.tokens[:MOST]))
            )
            column.addWidget(label)
            about = QLabel(_told(cut))
            about.setProperty("role", "small")
            about.setWordWrap(True)
            column.addWidget(about)


def _marked(theme: Theme, cut: Cut) -> str:
    parts = []
    for token, known in zip(cut.tokens[:MOST], cut.known, strict=False):
        ground = theme.accent_soft if known else theme.warning_soft
        shown = escape(token).replace(" ", "&nbsp;")
        style = f"background-color:{ground}; color:{theme.text}"
        parts.append(f'<span style="{style}">&nbsp;{shown}&nbsp;</span>')
    return " ".join(parts) + (" …" if len(cut.tokens) > MOST else "")


def _told(cut: Cut) -> str:
    """Return what became of a text, in a line."""
    count = len(cut.tokens)
    told = [trn("{name}: {n} token", "{name}: {n} tokens", count, name=said(cut.name))]
    unknown = cut.known.count(False)
    if unknown:
        told.append(tr("{count} unknown", count=figures.count(unknown)))
    if cut.padding:
        told.append(tr("{count} of padding behind them", count=figures.count(cut.padding)))
    if cut.lost:
        told.append(tr("{count} more cut off", count=figures.count(cut.lost)))
    return listed(told)
