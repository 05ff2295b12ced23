"""Shows the card of a block or wire in trouble, and does the repair that is chosen on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QTimer

from designer.network.problem import Problem
from designer.network.repair import repairs
from designer.project.graph import Wire
from designer.ui.trouble_card import TroubleCard
from designer.ui.words import said, tr

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench

OPENS, CLOSES = 280, 350
"""Milliseconds that the pointer rests on a sign until its card shows, and that the card stays."""
TRIES = 60
"""Milliseconds until repairs are tried, which takes longer than a frame on large networks."""

Subject = str | Wire
"""A block by its id, or a wire."""


class TroubleControl(QObject):
    """Opens the card by the pointer, by the selection or by a key, and closes it again."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        canvas = bench.canvas
        self.card = TroubleCard(canvas)
        self.subject: Subject | None = None
        """What the card speaks of now."""
        self._by_pointer = False
        """Whether the pointer opened it, and closes it by going away."""
        self._at = QPoint()
        self._wanted: Subject | None = None
        self._pointed = False
        """Whether the pointer asks for what is wanted, and not the selection."""
        self._focus = False
        self._opens, self._closes, self._tries = QTimer(self), QTimer(self), QTimer(self)
        self._looks = QTimer(self)
        for timer, pause, act in (
            (self._opens, OPENS, self._open_wanted),
            (self._closes, CLOSES, self.close),
            (self._tries, TRIES, self._try),
            (self._looks, 0, self._again),  # once the canvas has heard of a walk, too
        ):
            timer.setSingleShot(True)
            timer.setInterval(pause)
            timer.timeout.connect(act)
        over = canvas.pointer.over
        over.trouble_hovered.connect(self._hovered)
        canvas.pointer.trouble_clicked.connect(self._clicked)
        canvas.selection_changed.connect(self._selected)
        canvas.view_changed.connect(self._moved)
        bench.session.place.moved.connect(self.close)
        bench.session.changed.connect(lambda *_: self.close())
        bench.session.checked.connect(lambda _: self._looks.start())
        self.card.entered.connect(self._closes.stop)
        self.card.left.connect(self._gone)
        self.card.escaped.connect(self.leave)
        self.card.repair_chosen.connect(self._mend)
        self.card.inside_wanted.connect(lambda problem: bench.go_to(self._path(problem)))
        self.card.trust_wanted.connect(bench.problems.trust_wanted)

    def mend_selected(self) -> None:
        """Let the keys reach the repairs of the selected block, or of the next one in trouble."""
        chosen = [key for key in self._bench.canvas.selected() if self._problems(key)]
        if not chosen and self._problems_everywhere():
            self._bench.actions.by_key["next_problem"].trigger()
            chosen = [key for key in self._bench.canvas.selected() if self._problems(key)]
        if not chosen:
            self._bench.window.status.say(tr("Nothing is in trouble here."))
            return
        self._focus = True
        self.open(chosen[0])

    def open(self, subject: Subject, at: QPoint | None = None) -> None:
        """Show what is wrong at a block or a wire."""
        problems = self._problems(subject)
        if not problems:
            return
        self._closes.stop()
        self._by_pointer = at is not None
        self._at = at or QPoint()
        self.subject = subject
        self.card.show_problems(self._title(subject), problems)
        self.card.place(self._around(subject))
        self.card.show()
        self.card.raise_()
        self._bench.canvas.pointer.over.clear()
        self._tries.start()

    def close(self) -> None:
        """Take the card away."""
        for timer in (self._opens, self._closes, self._tries):
            timer.stop()
        self.subject, self._focus = None, False
        if self.card.isVisible():
            inside = self.card.isAncestorOf(self._bench.window.focusWidget())
            self.card.hide()
            if inside:
                self._bench.canvas.setFocus()

    def leave(self) -> None:
        """Take the card away and give the keys back to the canvas."""
        self.close()
        self._bench.canvas.setFocus()

    def _hovered(self, subject: Subject | None) -> None:
        if subject is None:
            if self._pointed:
                self._opens.stop()
            self._gone()
        elif subject != self.subject:
            self._want(subject, pointed=True)
        else:
            self._closes.stop()

    def _want(self, subject: Subject, *, pointed: bool) -> None:
        """Open a card in a moment."""
        self._wanted, self._pointed = subject, pointed
        self._opens.start()

    def _gone(self) -> None:
        if self._by_pointer and self.card.isVisible() and not self.card.underMouse():
            self._closes.start()

    def _open_wanted(self) -> None:
        canvas, wanted = self._bench.canvas, self._wanted
        if canvas.pointer.tool is not None:
            self._opens.start()  # once the hand is free
        elif wanted is not None and self._pointed:
            self.open(wanted, canvas.mapFromGlobal(canvas.cursor().pos()))
        elif isinstance(wanted, str) and canvas.selected() == [wanted]:
            self.open(wanted)

    def _clicked(self, wire: Wire) -> None:
        canvas = self._bench.canvas
        self._opens.stop()
        self.open(wire, canvas.mapFromGlobal(canvas.cursor().pos()))
        self._by_pointer = False

    def _selected(self, ids: list[str]) -> None:
        blocks = self._bench.canvas.scene.blocks
        if len(ids) == 1 and ids[0] in blocks.row and self._grave(ids[0]):
            if self.subject != ids[0]:
                self._want(ids[0], pointed=False)
        elif not self._by_pointer:
            self.close()

    def _moved(self) -> None:
        """Follow what the card speaks of when another part of the canvas is shown."""
        if self.subject is None:
            return
        around = self._around(self.subject)
        if self._by_pointer or not around.intersects(self._bench.canvas.rect()):
            self.close()
        else:
            self.card.place(around)

    def _again(self) -> None:
        """Show what the walk has found anew of a block that is still selected."""
        ids = self._bench.canvas.selected()
        if len(ids) == 1 and self.subject is None:
            self._selected(ids)

    def _problems(self, subject: Subject) -> list[Problem]:
        """Return what the walk says of a block, or of one of its inputs."""
        key = subject.target if isinstance(subject, Wire) else subject
        found = [problem for problem in self._bench.here.problems if problem.node == key]
        if isinstance(subject, Wire):
            found = [p for p in found if p.severity == "error" and p.port in ("", subject.input)]
        return found

    def _problems_everywhere(self) -> bool:
        return any(problem.node for problem in self._bench.here.problems)

    def _grave(self, key: str) -> bool:
        """Whether a block shows its card when it is selected: not one that only waits for wires."""
        wired = self._bench.canvas.scene.item(key).wired
        errors = [p for p in self._problems(key) if p.severity == "error"]
        return any(not problem.port or problem.port in wired for problem in errors)

    def _title(self, subject: Subject) -> str:
        canvas = self._bench.canvas
        if isinstance(subject, str):
            return canvas.title_of(subject)
        source, target = canvas.title_of(subject.source), canvas.title_of(subject.target)
        return tr("{source} → {target}", source=source, target=target)

    def _around(self, subject: Subject) -> QRect:
        canvas = self._bench.canvas
        if isinstance(subject, Wire):
            return QRect(self._at.x() - 8, self._at.y() - 8, 16, 16)
        if subject not in canvas.scene.blocks.row:
            return QRect()
        return canvas.block_rect(subject)

    def _outer(self, problem: Problem) -> Problem | None:
        """Return a problem as the walk of the whole network tells it."""
        path = self._path(problem)
        for one in self._bench.session.check.problems:
            if (one.node, *one.inner) == path and one.text.endswith(problem.text):
                return one
        return None

    def _path(self, problem: Problem) -> tuple[str, ...]:
        return (*self._bench.session.place.path, problem.node, *problem.inner)

    def _try(self) -> None:
        """Find the repairs of what the card shows."""
        session = self._bench.session
        for problem in self.card.problems if self.subject is not None else ():
            outer = self._outer(problem)
            found = (
                () if outer is None else repairs(session.check.graph, outer, session.expectation)
            )
            self.card.offer(problem, found)
        if self._focus:
            self.card.take_focus()
            self._focus = False

    def _mend(self, problem: Problem, label: str) -> None:
        session = self._bench.session
        outer = self._outer(problem)
        if outer is None:
            return
        # tried again at the click: the graph may be another one than when the button was made
        for repair in repairs(session.check.graph, outer, session.expectation):
            if repair.label == label:
                self.leave()
                words = said(label)
                session.history.seal()
                session.history.do(words[:1].lower() + words[1:], repair.edit)
                return
