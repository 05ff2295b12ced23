"""A small card at a block or wire in trouble: what was expected and found, and what mends it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from designer.blocks.code import TRUST
from designer.network.problem import Problem
from designer.network.repair import Repair
from designer.ui.panels.page import muted
from designer.ui.words import said, tr, trn

NARROW, WIDE = 312, 460
"""Pixels of its width, which the longest button asks for."""
SHOWN = 2
"""Problems of one block that the card shows; the Problems tab lists all."""
REPAIRS = 3
GAP = 10
"""Pixels between the card and what it speaks of."""


class TroubleCard(QFrame):
    """Lies over the canvas beside what it speaks of."""

    repair_chosen = Signal(object, str)
    """The problem, and the label of the repair that a person wants."""
    inside_wanted = Signal(object)
    """The problem of a composite whose block inside is to be seen."""
    trust_wanted = Signal()
    entered = Signal()
    left = Signal()
    escaped = Signal()

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setObjectName("trouble-card")
        self.problems: tuple[Problem, ...] = ()
        self.buttons: list[QPushButton] = []
        self._columns: list[QVBoxLayout] = []
        self._search: dict[int, QLabel] = {}
        """Both by the place of the problem, since not every problem can be hashed."""
        self._around = QRect()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 12, 12)
        self._column.setSpacing(8)
        self.hide()

    def show_problems(self, title: str, problems: Sequence[Problem]) -> None:
        """Say what is wrong at a block; its repairs are told of once they are found."""
        self.hide()  # new parts of what is in sight would be shown, and measured, too late
        self._clear()
        self.problems = tuple(problems[:SHOWN])
        head = QLabel(title)
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setProperty("role", "heading")
        head.setWordWrap(True)
        self._column.addWidget(head)
        for problem in self.problems:
            self._add(problem)
        if len(problems) > SHOWN:
            n = len(problems) - SHOWN
            more = trn("And {n} more in the Problems tab.", "And {n} more in the Problems tab.", n)
            self._column.addWidget(muted(more))
        words = " ".join(f"{said(p.text)} {said(p.hint)}" for p in self.problems)
        self.setAccessibleName(tr("Trouble at {block}: {words}", block=title, words=words))

    def offer(self, problem: Problem, found: Sequence[Repair]) -> None:
        """Show the repairs of a problem that were tried and work."""
        if problem not in self.problems:
            return
        place = self.problems.index(problem)
        column, search = self._columns[place], self._search.pop(place, None)
        if search is not None:
            search.hide()
            search.deleteLater()
        for repair in found[:REPAIRS]:
            button = self._button(said(repair.label), column)
            button.show()
            button.setToolTip(tr("Mends this problem; it was tried and works. Undo takes it back."))
            button.clicked.connect(
                lambda _=False, label=repair.label: self.repair_chosen.emit(problem, label)
            )
        self.place(self._around)

    def place(self, around: QRect) -> None:
        """Lie below what the card speaks of, or above it where there is more room, in sight."""
        self._around = around
        self.ensurePolished()
        for child in self.findChildren(QWidget):
            child.ensurePolished()
        layout = self._column
        layout.invalidate()
        longest = max((button.sizeHint().width() for button in self.buttons), default=0)
        width = min(max(NARROW, longest + 26), WIDE)
        self.resize(width, layout.totalHeightForWidth(width))
        room = self._canvas.rect().adjusted(8, 8, -8, -8)
        below, above = around.bottom() + GAP, around.top() - GAP - self.height()
        top = below if below + self.height() <= room.bottom() or above < room.top() else above
        top = max(room.top(), min(top, room.bottom() - self.height()))
        left = max(room.left(), min(around.left(), room.right() - width))
        self.move(QPoint(left, top))

    def take_focus(self) -> bool:
        """Let the keys reach the buttons; return whether there is one."""
        if self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return bool(self.buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from button to button with the arrows; Enter takes one, Escape goes back."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
        focus = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in steps and focus in self.buttons:
            place = self.buttons.index(focus) + steps[Qt.Key(event.key())]
            self.buttons[place % len(self.buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and focus in self.buttons:
            self.buttons[self.buttons.index(focus)].click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that the pointer is on the card, which stays then."""
        super().enterEvent(event)
        self.entered.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the pointer has left it."""
        super().leaveEvent(event)
        self.left.emit()

    def _add(self, problem: Problem) -> None:
        column = QVBoxLayout()
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        dot = QLabel("●")
        dot.setProperty("role", problem.severity)
        text = QLabel(said(problem.text))
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        column.addLayout(row)
        if problem.hint:
            column.addWidget(muted(said(problem.hint)))
        buttons = QVBoxLayout()
        buttons.setSpacing(4)
        buttons.setContentsMargins(0, 4, 0, 0)
        column.addLayout(buttons)
        self._columns.append(buttons)
        if problem.wish == TRUST:
            self._button(tr("Trust this project's code"), buttons).clicked.connect(
                self.trust_wanted
            )
        if problem.inner:
            inside = self._button(tr("Show the block inside"), buttons)
            inside.clicked.connect(lambda _=False: self.inside_wanted.emit(problem))
        if problem.severity != "waiting" and problem.wish != TRUST:
            search = muted(tr("Looking for what mends it…"))
            search.setProperty("role", "small")
            buttons.addWidget(search)
            self._search[len(self._columns) - 1] = search
        self._column.addLayout(column)

    def _button(self, words: str, column: QVBoxLayout) -> QPushButton:
        button = QPushButton(words)
        column.addWidget(button)
        self.buttons.append(button)
        return button

    def _clear(self) -> None:
        self.buttons = []
        self._columns, self._search = [], {}
        _empty(self._column)


def _empty(layout: QVBoxLayout | QHBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            _empty(inner)  # type: ignore[arg-type]
            inner.deleteLater()
