"""Lets a person draw the hints of a distillation: teacher and student in place of the canvas."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from designer.compress import recipe as recipes
from designer.compress.foresight.prediction import Prediction, predicted
from designer.compress.methods.distil import ORIGINAL, Distil
from designer.job import UserError
from designer.project import steps
from designer.project.file import loads
from designer.project.likeness import same_network
from designer.project.project import Project
from designer.runs import Run
from designer.ui.panels.distil.pair import Pair, Wanted, pair
from designer.ui.panels.distil.view import DistilView
from designer.ui.words import said, tr
from designer.unit import Choice

if TYPE_CHECKING:
    from designer.ui.theme import Theme
    from designer.ui.workbench import Workbench

TOPIC = "distil"
USUAL = {one.name: one.default for one in Distil.parameters()}


class DistilControl(QObject):
    """Keeps the view and one step of the recipe in step; every change is one of the document."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._place = -1
        """Which step of the recipe is shown."""
        self._lowered = False
        """Whether the lower panel gave way to the view."""
        self.view = DistilView(bench.theme)
        self.view.hide()
        bench.arrangement.put(bench.arrangement.centre, self.view)
        view = self.view
        view.head.edited.connect(self._edited)
        view.head.finished.connect(bench.session.history.seal)
        view.hints_changed.connect(self._write_hints)
        view.message.connect(bench.window.status.say)
        view.left.connect(self.leave)
        self.open = QPushButton(tr("Draw hints…"))
        self.open.setAutoDefault(False)
        self.open.setToolTip(tr("Shows teacher and student side by side."))
        self.open.clicked.connect(lambda: self.show())
        bench.recipes.panel.form.put_extra(Distil, self.open)
        bench.session.changed.connect(self._changed)
        bench.arrangement.leaving.connect(self.leave)
        bench.compression.changed.connect(self._renew)

    @property
    def visible(self) -> bool:
        """Whether teacher and student are shown."""
        return not self.view.isHidden()

    def show(self, place: int | None = None) -> None:
        """Show the teacher and the student of a step, of the chosen one or the first there is."""
        bench = self._bench
        found = self._find(place)
        if found < 0:
            bench.arrangement.show_workspace("compress")
            bench.window.status.say(
                tr("There is no step “Distil” in the recipe yet: add one, then draw its hints.")
            )
            return
        bench.arrangement.show_workspace("compress")
        bench.recipes.choose(found)
        self._place = found
        self._make_room()
        self.view.head.show_values(self._values())
        self.view.show()
        self.view.drawing.setFocus()
        self._renew()

    def leave(self) -> None:
        """Go back to the canvas."""
        if not self.visible:
            return
        bench = self._bench
        self._place = -1
        had = self.view.isAncestorOf(bench.window.focusWidget() or bench.window)
        self.view.hide()
        bench.canvas.show()
        if self._lowered and not bench.arrangement.tabs.isVisibleTo(bench.arrangement):
            bench.arrangement.toggle_lower()
        self._lowered = False
        place = bench.session.place
        bench.crumbs.show_place(bench.session.project, place.path, bench.session.name)
        if had:
            bench.canvas.setFocus()

    def _make_room(self) -> None:
        """Take the canvas away, and the lower panel: both networks are long."""
        bench = self._bench
        bench.canvas.hide()
        bench.crumbs.hide()
        shelf = bench.arrangement
        if not self.visible and not shelf.detached and shelf.tabs.isVisibleTo(shelf):
            shelf.toggle_lower()
            self._lowered = True

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self.view.set_theme(theme)

    def close(self) -> None:
        """End what was put off; the window is about to go."""
        self.view.release()

    # Which step.

    def _find(self, place: int | None) -> int:
        """Return the step that is meant, or less than zero."""
        found = self._bench.session.project.compression
        able = [number for number, one in enumerate(found) if one.kind == Distil.kind()]
        for wanted in (place, self._bench.recipes.place):
            if wanted is not None and wanted in able:
                return wanted
        return able[0] if able else -1

    def _values(self) -> Mapping[str, Any]:
        return self._bench.session.project.compression[self._place].parameters

    # What the document holds.

    def _edited(self, name: str, value: Any) -> None:
        words = said(name.replace("_", " "))
        self._do({name: value}, tr("Set {name} of the student", name=words), merge=name)

    def _write_hints(self, text: str, label: str) -> None:
        self._do({"hints": text}, label)

    def _do(self, values: dict[str, Any], label: str, *, merge: str = "") -> None:
        place = self._place
        if place < 0:
            return
        self._bench.session.history.do(
            label,
            lambda project: steps.set_step(project, place, values, USUAL),
            merge=f"compression {place} {merge}" if merge else None,
        )

    def _changed(self, old: Project, new: Project) -> None:
        if not self.visible:
            return
        if old.compression is not new.compression:
            self._follow(old.compression, new.compression)
        if self.visible and (old.compression, old.graph) != (new.compression, new.graph):
            self.view.head.show_values(self._values())
            self._renew()

    def _follow(self, old: tuple[Choice, ...], new: tuple[Choice, ...]) -> None:
        """Stay with the step that is shown, wherever it stands now; leave where it is gone."""
        shown = old[self._place] if self._place < len(old) else None
        same = [number for number, one in enumerate(new) if one is shown]
        if same:
            self._place = same[0]
        elif self._place >= len(new) or new[self._place].kind != Distil.kind():
            self.leave()

    # Who stands there.

    def _renew(self) -> None:
        """Have teacher and student made anew in a thread; the newest wish alone is shown."""
        if not self.visible:
            return
        bench = self._bench
        project, place = bench.session.project, self._place
        source = bench.compression.source
        expectation = bench.session.expectation

        def work() -> Pair:
            teacher = project
            if source is not None:
                run = Run(source)
                teacher = loads(run.project_text, run.name)
            step = recipes.step_of(project.compression[place])
            assert isinstance(step, Distil)
            same = same_network(teacher.graph, project.graph)
            base, note, told = before(
                project if same else teacher, project.compression[:place], step
            )
            return pair(
                Wanted(
                    teacher if step.teacher == ORIGINAL else base, base, step.student,
                    step.width, step.depth, step.hints, expectation, note,
                    _files(told, step),
                )
            )  # fmt: skip

        bench.background.ask(TOPIC, work, self._show)

    def _show(self, found: Any, error: BaseException | None) -> None:
        if not self.visible:
            return
        if error is None:
            self.view.show_pair(found)
        elif isinstance(error, (UserError, ValueError, OSError)):
            self._bench.window.status.say(said(str(error)))
        else:
            raise error


def before(
    project: Project, recipe: tuple[Choice, ...], step: Distil
) -> tuple[Project, str, list[Prediction]]:
    """Return the drawing as the steps before leave it, why it is a guess, and what is foretold.

    Foretold is what the recipe panel tells: of the network as it was trained, behind each step
    before, and behind the step itself; nothing where that cannot be.
    """
    step = replace(step, hints="")  # whatever is wrong with them, the student is the same
    try:
        told = predicted(project, [*recipes.steps_of(recipe), step])
    except UserError as error:
        return project, str(error) if recipe else "", []
    if not recipe:
        return project, "", told
    found = told[-2]
    return replace(project, graph=found.walk.graph), found.note, told


def _files(told: list[Prediction], step: Distil) -> tuple[int, int] | None:
    """Return the bytes of the files of teacher and student, if they are foretold."""
    if not told or told[-1].refused:
        return None
    return told[0 if step.teacher == ORIGINAL else -2].bytes, told[-1].bytes
