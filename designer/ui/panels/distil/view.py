"""Teacher and student side by side: the student's size above, hints between, what they need."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.compress.distillation.hints import Hint, Link, hints_text
from designer.ui.flow import Flow
from designer.ui.panels.distil.drawing import PairDrawing
from designer.ui.panels.distil.head import Head
from designer.ui.panels.distil.pair import Pair
from designer.ui.panels.distil.telling import fit_words, told
from designer.ui.panels.page import restyle, rule, small_button
from designer.ui.theme import Theme
from designer.ui.words import said, tr

Repair = tuple[str, Callable[[], object]]


class DistilView(QWidget):
    """Told the pair and the values of a step; emits what a person changes of them."""

    hints_changed = Signal(str, str)
    """The hints as the step holds them, and how the change is called."""
    message = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("distil")
        self.setAccessibleName(tr("Teacher and student"))
        self.pair: Pair | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = Head()
        self.head.left.connect(self.left)
        column.addWidget(self.head)
        self._strips = QVBoxLayout()
        self._strips.setSpacing(0)
        column.addWidget(rule())
        column.addLayout(self._strips)
        self.drawing = PairDrawing(theme)
        self.head.fit_wanted.connect(self.drawing.fit)
        self.drawing.drawn.connect(self._draw)
        self.drawing.removed.connect(self.remove)
        self.drawing.left.connect(self.left)
        self.drawing.message.connect(self.message)
        self.drawing.chosen_changed.connect(self._advise)
        column.addWidget(self.drawing, 1)
        column.addWidget(rule())
        column.addWidget(self._foot())

    def show_pair(self, pair: Pair) -> None:
        """Show these networks, what they cost, and the hints between them."""
        self.pair = pair
        self.drawing.show_pair(pair)
        self.head.show_costs(pair)
        self._show_troubles(pair)
        self._show_hints(pair)
        self._advise()

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self.drawing.set_theme(theme)

    def remove(self, link: Link) -> None:
        """Take a hint away."""
        there, here = link.ends
        self._write(
            [one.hint for one in self._links() if one != link],
            tr("Remove the hint from {there} to {here}", there=there, here=here),
        )

    def release(self) -> None:
        """End what was put off; the window is about to go."""
        self.drawing.release()

    def _foot(self) -> QWidget:
        foot = QFrame()
        foot.setObjectName("distil-foot")
        foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(foot)
        column.setContentsMargins(12, 6, 12, 8)
        column.setSpacing(6)
        self.words = QLabel()
        self.words.setProperty("role", "muted")
        self.words.setWordWrap(True)
        column.addWidget(self.words)
        self.chips = QWidget()
        self.chips.setAccessibleName(tr("Hints"))
        self._flow = Flow(self.chips, gap=6)
        column.addWidget(self.chips)
        return foot

    def _advise(self) -> None:
        """Say what the keys would do now, and mark the chosen hint in the list."""
        self.words.setText(self.drawing.advice())
        chosen = self.drawing.marks.link
        name = hints_text([chosen.hint]) if chosen is not None else ""
        for chip in self.chips.findChildren(QToolButton):
            if chip.isCheckable():
                chip.setChecked(chip.objectName() == name)

    def _show_troubles(self, pair: Pair) -> None:
        """Say what would stop the run, each with a click that mends it."""
        while (item := self._strips.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if pair.trouble:
            words = tr("Remove all hints")
            unread = pair.student is not None
            mend: list[Repair] = [(words, lambda: self._write([], words))] if unread else []
            self._strips.addWidget(_strip(said(pair.trouble), "error", mend))
        elif pair.note:
            self._strips.addWidget(_strip(said(pair.note), "warning", []))
        for link in pair.links:
            if link.trouble:
                self._strips.addWidget(_strip(said(link.refusal), "error", self._repairs(link)))

    def _repairs(self, link: Link) -> list[Repair]:
        found: list[Repair] = []
        if link.instead is not None:
            hint = link.instead
            words = tr("Lead it to “{block}”", block=self._title(hint)[1])
            found.append((words, lambda: self._replace(link, hint)))
        found.append((tr("Remove the hint"), lambda: self.remove(link)))
        return found

    def _show_hints(self, pair: Pair) -> None:
        """List the hints, each a button that chooses it, with another that takes it away."""
        focused = self.chips.isAncestorOf(self.window().focusWidget() or self.window())
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        for link in pair.links:
            self._flow.addWidget(self._chip(link))
        self.chips.setVisible(bool(pair.links))
        self.chips.updateGeometry()
        if focused:
            self.drawing.setFocus()

    def _chip(self, link: Link) -> QWidget:
        held = QWidget(self.chips)
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        there, here = link.ends
        chip = QToolButton()
        chip.setProperty("role", "chip")
        chip.setObjectName(hints_text([link.hint]))
        chip.setCheckable(True)
        how = fit_words(link)
        chip.setText(tr("{there} → {here} · {how}", there=there, here=here, how=how))
        chip.setToolTip(told(link))
        chip.clicked.connect(lambda: self.drawing.choose_link(link))
        if link.trouble:
            restyle(chip, wrong=True)
        row.addWidget(chip)
        away = small_button(
            "✕", tr("Remove the hint from {there} to {here}", there=there, here=here), held
        )
        away.setProperty("role", "compact")
        away.clicked.connect(lambda: self.remove(link))
        row.addWidget(away)
        return held

    # What a person does.

    def _links(self) -> tuple[Link, ...]:
        return self.pair.links if self.pair is not None else ()

    def _draw(self, hint: Hint) -> None:
        there, here = self._title(hint)
        self._write(
            [*(one.hint for one in self._links()), hint],
            tr("Draw a hint from {there} to {here}", there=there, here=here),
        )

    def _replace(self, link: Link, hint: Hint) -> None:
        found = [hint if one == link else one.hint for one in self._links()]
        self._write(list(dict.fromkeys(found)), tr("Lead a hint to another block"))

    def _write(self, hints: list[Hint], label: str) -> None:
        self.hints_changed.emit(hints_text(hints), label)

    def _title(self, hint: Hint) -> tuple[str, str]:
        """Return how the blocks of a hint are called."""
        pair: Any = self.pair
        nets = (pair.teacher, pair.student)
        there, here = (
            net.blocks[tuple(name.split("/"))].node.title
            for net, name in zip(nets, hint, strict=True)
        )
        return there, here


def _strip(text: str, role: str, repairs: list[Repair]) -> QWidget:
    """Return a bar that says what is wrong, with the clicks that mend it."""
    bar = QFrame()
    bar.setObjectName("notice")
    bar.setProperty("role", role)
    row = QHBoxLayout(bar)
    row.setContentsMargins(12, 4, 8, 4)
    row.setSpacing(8)
    words = QLabel(text)
    words.setWordWrap(True)
    row.addWidget(words, 1)
    for label, act in repairs:
        button = QPushButton(label)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False, act=act: act())
        row.addWidget(button)
    return bar
