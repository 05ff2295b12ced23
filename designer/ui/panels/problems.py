"""The list of problems: what is wrong, where, and the buttons that mend it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from designer.blocks.code import TRUST
from designer.network.check import Check, Expectation, Problem
from designer.network.repair import Repair, repairs
from designer.project.history import History
from designer.ui.panels.page import Empty, muted
from designer.ui.words import said, tr, trn

NONE = "No problems. The network fits together."
EMPTY = (
    "Nothing is drawn yet. What does not fit together is listed here while you draw, with a button "
    "that mends it."
)
LINKS = (("add", "Add a block"), ("start_page", "Start page"))
ROWS = 100
"""Problems shown at once; mending the first ones often mends the rest."""
WORDS = {"error": "Error", "waiting": "Under way", "warning": "Warning"}
"""How severe a problem is, for those who do not see its colour."""


class Problems(QWidget):
    """Shows the problems of the last walk; repairs are tried while the person reads."""

    selected = Signal(object)
    """The way to the block that a person wants to see, which may lie inside a composite."""
    counted = Signal(int, int)
    """Errors and warnings, for the tab's title."""
    trust_wanted = Signal()
    """The person says that the code which the project holds may run."""

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Problems"))
        self._history = history
        self._shown: tuple[tuple[Problem, str], ...] | None = None
        self._check: Check | None = None
        self._expectation: Expectation | None = None
        self.rows: list[ProblemRow] = []
        self._place = -1
        self._stack = QStackedLayout(self)
        self._none = Empty(tr(EMPTY), links=[(key, tr(words)) for key, words in LINKS])
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        inner = QWidget()
        inner.setObjectName("page")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(8, 8, 8, 8)
        self._column.setSpacing(0)
        self._more = muted("")
        self._more.setContentsMargins(8, 8, 8, 8)
        self._column.addWidget(self._more)
        self._column.addStretch(1)
        self._area.setWidget(inner)
        self._stack.addWidget(self._none)
        self._stack.addWidget(self._area)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(60)
        self._later.timeout.connect(self._try_one)
        self._area.verticalScrollBar().valueChanged.connect(lambda _: self._later.start())

    def show_check(self, check: Check, expectation: Expectation | None) -> None:
        """Show what the walk found."""
        problems = check.problems if check.blocks else ()
        if check.blocks:
            self._none.say(tr(NONE), ())
        else:
            self._none.say(tr(EMPTY))
        nodes = check.graph.nodes
        names = [nodes[p.node].title if p.node in nodes else "" for p in problems[:ROWS]]
        shown = tuple(zip(problems[:ROWS], names, strict=True))
        self._check, self._expectation = check, expectation
        severities = [problem.severity for problem in problems]
        self.counted.emit(severities.count("error"), severities.count("warning"))
        if shown != self._shown:
            self._shown = shown
            self._place = -1
            self._rebuild(shown, len(problems))
        for row in self.rows:
            row.repairs = None  # the graph is another one: what was tried holds no more
        self._later.start()

    def go_to_next(self) -> None:
        """Lead to the block of the next problem, from the one that was looked at last."""
        if not self.rows:
            return
        self._place = (self._place + 1) % len(self.rows)
        row = self.rows[self._place]
        self._area.ensureWidgetVisible(row)
        row.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if row.problem.node:
            self.selected.emit(row.path)

    def _rebuild(self, shown: tuple[tuple[Problem, str], ...], total: int) -> None:
        for old in self.rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = []
        for place, (problem, title) in enumerate(shown):
            row = ProblemRow(problem, title)
            row.selected.connect(self.selected)
            row.repair_chosen.connect(self._mend)
            row.trust_wanted.connect(self.trust_wanted)
            self._column.insertWidget(place, row)
            self.rows.append(row)
        self._more.setVisible(total > len(shown))
        self._more.setText(
            trn(
                "And {n} more, shown when these are mended.",
                "And {n} more, shown when these are mended.",
                total - len(shown),
            )
        )
        self._stack.setCurrentWidget(self._area if shown else self._none)

    def _try_one(self) -> None:
        """Try the repairs of one row that can be seen; the next one waits for the next turn."""
        if self._check is None or not self.isVisible():
            return
        for row in self.rows:
            if row.repairs is None and not row.visibleRegion().isEmpty():
                row.offer(repairs(self._check.graph, row.problem, self._expectation))
                self._later.start(0)
                return
        self._later.setInterval(60)

    def _mend(self, problem: Problem, label: str) -> None:
        # tried again at the click: the graph may be another one than when the button was made
        assert self._check is not None
        if problem not in self._check.problems:
            return
        for repair in repairs(self._check.graph, problem, self._expectation):
            if repair.label == label:
                self._history.seal()
                self._history.do(label[:1].lower() + label[1:], repair.edit)
                return

    def showEvent(self, event: QEvent) -> None:  # type: ignore[override]
        """Try the repairs of what can now be seen."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._later.start()

    def resizeEvent(self, event: QEvent) -> None:  # type: ignore[override]
        """Try the repairs of what can now be seen."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._later.start()


class ProblemRow(QFrame):
    """One problem; a click, Enter or Space leads to its block."""

    selected = Signal(object)
    repair_chosen = Signal(object, str)
    trust_wanted = Signal()

    def __init__(self, problem: Problem, title: str, parent: QObject | None = None) -> None:
        super().__init__(parent if isinstance(parent, QWidget) else None)
        self.problem = problem
        self.path = (problem.node, *problem.inner)
        self.repairs: tuple[Repair, ...] | None = None
        self.buttons: list[QPushButton] = []
        self.setObjectName("problem")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        word, told = tr(WORDS[problem.severity]), said(problem.text)
        where = tr("{word} at {title}", word=word, title=title) if title else word
        self.setAccessibleName(f"{where}: {told}")
        if problem.node:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        dot = QLabel("●")
        dot.setProperty("role", problem.severity)
        dot.setToolTip(word)
        dot.setFixedWidth(12)
        text = QVBoxLayout()
        text.setSpacing(2)
        name = f"<b>{_escaped(title)}</b>&ensp;" if title else ""
        first = QLabel(f"{name}{_escaped(told)}")
        first.setWordWrap(True)
        first.setTextFormat(Qt.TextFormat.RichText)
        text.addWidget(first)
        if problem.hint:
            text.addWidget(muted(said(problem.hint)))
        row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        text.addLayout(self._buttons)
        if problem.wish == TRUST:
            self._add_trust(text)

    def _add_trust(self, column: QVBoxLayout) -> None:
        """Show the button by which the person lets the project's code run."""
        self.trust = QPushButton(tr("Trust this project's code"))
        self.trust.clicked.connect(self.trust_wanted)
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        row.addWidget(self.trust)
        row.addStretch(1)
        column.addLayout(row)

    def offer(self, found: tuple[Repair, ...]) -> None:
        """Show the repairs that work."""
        if self.repairs == found and self.buttons:
            return
        self.repairs = found
        labels = [repair.label for repair in found[:3]]
        if [button.text() for button in self.buttons] == list(map(said, labels)):
            return
        for old in self.buttons:
            self._buttons.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = []
        self._buttons.setContentsMargins(0, 6 if labels else 0, 0, 0)
        for label in labels:
            button = QPushButton(said(label))
            button.setToolTip(tr("Mends this problem; it was tried and works. Undo takes it back."))
            button.clicked.connect(
                lambda _=False, label=label: self.repair_chosen.emit(self.problem, label)
            )
            self._buttons.insertWidget(self._buttons.count() - 1, button)
            self.buttons.append(button)

    def mousePressEvent(self, event: QEvent) -> None:  # type: ignore[override]
        """Lead to the block."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self.problem.node:
            self.selected.emit(self.path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead to the block by Enter or Space; the arrows go from one problem to the next."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.problem.node:
                self.selected.emit(self.path)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
