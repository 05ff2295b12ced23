"""Examples of the test part that a smaller network answers otherwise."""

from __future__ import annotations

import base64

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from designer import figures
from designer.compress.insight.findings import APART, LOST, OTHER, RIGHT, WON, Answer, Answers
from designer.table import Cell, Table, table_of
from designer.ui.panels.layers import as_table
from designer.ui.panels.page import Empty
from designer.ui.theme import Theme
from designer.ui.words import said, tr, trn

PICTURE = 40
CHANGES = {LOST: "no longer right", WON: "right now", OTHER: "wrong both times", APART: ""}
TITLES = ("Example", "Right", "Before", "After", "Change")


class ChangedAnswers(QWidget):
    """A sentence with the counts, and a row for each example that is shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.answers = Answers()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setContentsMargins(16, 4, 16, 0)
        column.addWidget(self.words)
        self.rows = QTableWidget(0, len(TITLES))
        self.rows.setAccessibleName(tr("Examples whose answer changed"))
        self.rows.setHorizontalHeaderLabels([tr(title) for title in TITLES])
        as_table(self.rows)
        self.rows.setIconSize(QSize(PICTURE, PICTURE))
        self.none = Empty("")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self.none)
        column.addWidget(self._stack, 1)

    def show_answers(self, answers: Answers) -> None:
        """Show how answers changed."""
        self.answers = answers
        told = sentence(answers)
        self.words.setText(told)
        self.words.setVisible(bool(answers.shown))
        self.none.say(told)
        self._stack.setCurrentIndex(0 if answers.shown else 1)
        self.rows.setRowCount(0)
        self.rows.setRowCount(len(answers.shown))
        for place, one in enumerate(answers.shown):
            self._write(place, one)
        texts = any(one.text for one in answers.shown)
        modes, last = QHeaderView.ResizeMode, len(TITLES) - 1
        for place in range(len(TITLES)):
            wide = place == 0 if texts else 0 < place < last
            narrow = place in (0, last) and not wide
            self.rows.horizontalHeader().setSectionResizeMode(
                place, modes.ResizeToContents if narrow else modes.Stretch
            )

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._theme = theme
        self.show_answers(self.answers)

    def table(self) -> Table:
        """Return the examples as they are shown."""
        rows: list[list[Cell]] = [
            [one.example, one.text, one.right, one.before, one.sure_before, one.after,
             one.sure_after, tr(CHANGES[one.change])]
            for one in self.answers.shown
        ]  # fmt: skip
        numbers = any(one.change == APART for one in self.answers.shown)
        sure = tr("error") if numbers else tr("probability")
        heads = (tr("Example"), tr("Text"), tr("Right"), tr("Before"), sure, tr("After"), sure,
                 tr("Change"))  # fmt: skip
        return table_of(heads, rows, tr("Changed answers"))

    def _write(self, place: int, one: Answer) -> None:
        number = figures.count(one.example)
        name = tr("Example {n}", n=number)
        first = QTableWidgetItem(" ".join(one.text.split()) or number)
        first.setToolTip(f"{name}\n{one.text}".strip())
        if one.picture:
            first.setIcon(_icon(one.picture))
            self.rows.setRowHeight(place, PICTURE + 8)
        change = tr(CHANGES[one.change]) if CHANGES[one.change] else _farther(one)
        last = QTableWidgetItem(change)
        colours = {LOST: self._theme.error, WON: self._theme.series[2]}
        if one.change == APART:
            grew = (one.sure_after or 0) > (one.sure_before or 0)
            last.setForeground(QColor(self._theme.error if grew else self._theme.series[2]))
        elif one.change in colours:
            last.setForeground(QColor(colours[one.change]))
        texts = (one.right, _told(one, one.before, one.sure_before),
                 _told(one, one.after, one.sure_after))  # fmt: skip
        self.rows.setItem(place, 0, first)
        for column, text in enumerate(texts, 1):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            self.rows.setItem(place, column, item)
        self.rows.setItem(place, len(TITLES) - 1, last)


def sentence(answers: Answers) -> str:
    """Return how many answers changed, and how."""
    if answers.why_none:
        return said(answers.why_none)
    lost, won, other = (answers.counts.get(key, 0) for key in (LOST, WON, OTHER))
    asked = figures.count(answers.asked)
    if not answers.asked:
        return tr("This is the network as it was trained: choose a later stage.")
    if RIGHT not in answers.counts:
        return tr(
            "Of {asked} examples of the test part {lost} are told less exactly than before, and "
            "{won} more exactly; these changed most.",
            asked=asked,
            lost=figures.count(lost),
            won=figures.count(won),
        )
    if not lost + won + other:
        return tr("Of {asked} examples of the test part none is answered otherwise.", asked=asked)
    return trn(
        "{n} of {asked} examples of the test part is answered otherwise: {lost} right before, "
        "{won} right now, {other} wrong both times.",
        "{n} of {asked} examples of the test part are answered otherwise: {lost} right before, "
        "{won} right now, {other} wrong both times.",
        lost + won + other,
        asked=asked,
        lost=figures.count(lost),
        won=figures.count(won),
        other=figures.count(other),
    )


def _told(one: Answer, text: str, sure: float | None) -> str:
    if sure is None:
        return " ".join(text.split())
    if one.change == APART:
        error = tr("error {error}", error=figures.real(sure, 3))
        return f"{text} · {error}" if text else error
    gap = "\n" if one.picture else " · "  # beside a picture there is room for two lines
    return f"{text}{gap}{figures.percent(sure)}"


def _farther(one: Answer) -> str:
    apart = (one.sure_after or 0.0) - (one.sure_before or 0.0)
    return f"{'+' if apart > 0 else '−'}{figures.real(abs(apart), 3)}"


def _icon(picture: str) -> QIcon:
    pixmap = QPixmap()
    pixmap.loadFromData(base64.b64decode(picture))
    large = pixmap.scaled(
        PICTURE * 2,
        PICTURE * 2,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.FastTransformation,
    )
    icon = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        icon.addPixmap(large, mode)
    return icon
