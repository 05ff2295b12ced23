"""What the recipe is expected to do: marks on the canvas, totals in the panel, single blocks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from designer.compress import recipe as recipes
from designer.compress import single_blocks
from designer.compress.compressor import Compressor
from designer.compress.foresight.prediction import Prediction, Predictor
from designer.compress.foresight.sketch import sizes
from designer.compress.widths.coupling import group_of, joints
from designer.compress.widths.groups import Group
from designer.compress.widths.narrowing import group_list
from designer.figures import memory
from designer.job import UserError
from designer.project.inside import Path
from designer.project.project import Project
from designer.ui.canvas.marks import show_marks
from designer.ui.foretold import Tag, figures_of, tags, totals
from designer.ui.panels.recipe.block_part import Given
from designer.ui.words import listed, said, tr

if TYPE_CHECKING:
    from designer.ui.controls.recipe import RecipeControl
    from designer.ui.workbench import Workbench

LARGE = 120
"""Blocks from which on a thread foretells, so that no frame waits for it."""
TOPIC = "foretelling"
WIDTHS = "prune-filters"
"""The method whose single blocks are coupled."""


@dataclass
class Known:
    """What was found of one project, whatever its recipe is."""

    project: Project
    predictor: Predictor | None
    groups: tuple[Group, ...] = ()
    weighty: frozenset[Path] = frozenset()
    """Blocks with weights that methods make smaller."""
    trouble: str = ""

    def of(self, project: Project) -> bool:
        """Return whether a project differs in its recipe alone, which changes nothing here."""
        return replace(self.project, compression=()) == replace(project, compression=())


@dataclass
class Shown:
    """What was foretold, and of what."""

    known: Known
    steps: list[Compressor]
    predictions: list[Prediction] = field(default_factory=list)
    stranger: Known | None = None
    """The run that the recipe begins with, where its network is not the drawing's."""
    told: list[Prediction] = field(default_factory=list)
    """What is expected of the network that the recipe is carried out on."""

    def of(self, project: Project, stranger: Project | None, steps: list[Compressor]) -> bool:
        """Return whether just this would be foretold again."""
        mine = self.stranger.project if self.stranger is not None else None
        return mine is stranger and self.steps == steps and self.known.of(project)


class Foretelling(QObject):
    """Keeps marks, totals and the form of single blocks in step with document and selection."""

    def __init__(self, bench: Workbench, control: RecipeControl) -> None:
        super().__init__(control)
        self._bench, self._control = bench, control
        self._panel = control.panel
        self._shown: Shown | None = None
        self._told: tuple[Prediction, Path, Mapping[str, Tag]] | None = None
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(0)
        self._due.timeout.connect(self.renew)
        bench.session.changed.connect(self._changed)
        bench.session.place.moved.connect(self.show)
        bench.arrangement.changed.connect(lambda _: self.renew())
        bench.canvas.selection_changed.connect(lambda _: self.show())
        bench.canvas.pointer.over.block_hovered.connect(self._hovered)
        bench.canvas.marks.tell = self.figures
        part = self._panel.block
        part.given.connect(self._give)
        part.reset.connect(self._give_usual)
        part.finished.connect(bench.session.history.seal)

    @property
    def on(self) -> bool:
        """Whether the workspace is seen for which all this is."""
        return self._bench.arrangement.workspace == "compress"

    @property
    def predictions(self) -> list[Prediction]:
        """What is expected of the network as it was trained and behind each step, if known."""
        return self._shown.predictions if self._shown is not None else []

    @property
    def groups(self) -> tuple[Group, ...]:
        """The groups of blocks that lose units together."""
        return self._shown.known.groups if self._shown is not None else ()

    def refusal(self) -> str:
        """Return why a step of the recipe cannot be carried out, in one sentence, or nothing.

        The network of the run decides, where it is another one than that of the drawing.
        """
        now = self._bench.session.project, self._control.sensitivity.stranger, self._steps()
        shown = self._shown
        if shown is None or not shown.of(*now):
            shown = foretold(*now)  # with nothing that the thread may be at work with
        return next((one.note for one in shown.told if one.refused), "")

    def renew(self) -> None:
        """Foretell anew what the recipe does to the drawing as it is now."""
        self._due.stop()
        if not self.on:
            self.show()
            return
        work = self._work()
        if len(self._bench.session.check.blocks) <= LARGE:
            self._bench.background.forget(TOPIC)
            self._take(work(), None)
        else:
            self._bench.background.ask(TOPIC, work, self._take)

    def follow(self) -> None:
        """Foretell anew where the run that is chosen, or its network, is another one now."""
        known = self._shown.stranger if self._shown is not None else None
        if self._control.sensitivity.stranger is not (known.project if known is not None else None):
            self.renew()

    def _work(self) -> Callable[[], Shown]:
        """Return what foretells, so that a thread may do it."""
        project, stranger = self._bench.session.project, self._control.sensitivity.stranger
        shown, steps = self._shown, self._steps()
        return lambda: foretold(project, stranger, steps, shown)

    def show(self) -> None:
        """Show what is known, for the step and the blocks that are chosen."""
        bench, panel = self._bench, self._panel
        shown = self._shown
        if not self.on or shown is None:
            show_marks(bench.canvas, {}, ())
            return
        found = shown.told
        troubles = {n: one.note for n, one in enumerate(found[1:]) if one.refused}
        panel.show_refused(troubles)
        panel.chain.show_behind(["" if one.refused else memory(one.bytes) for one in found[1:]])
        if not shown.predictions:
            panel.chain.source.show_rows((), said(shown.known.trouble))
            panel.chain.outcome.show_rows((), "")
            show_marks(bench.canvas, {}, ())
            panel.block.hide()
            return
        notes = [said(one.note) for one in found[1:] if one.about and not one.refused]
        panel.chain.source.show_rows(totals(found[0]), "")
        if len(found) <= len(self._control.steps) or troubles:
            wrong = tr("Mend the steps above, and what comes of them is told here.")
            panel.chain.outcome.show_rows((), wrong)
        else:
            rows = totals(found[-1], found[0])
            panel.chain.outcome.show_rows(rows, notes[-1] if notes else "")
        path = bench.session.place.path
        show_marks(bench.canvas, self._tags(path), self._show_block(path))

    def _tags(self, path: Path) -> Mapping[str, Tag]:
        """Return what the blocks of the drawing bear; the same as long as nothing changes."""
        after = self._after(self._control.place)
        known = self._told
        if known is None or known[0] is not after or known[1] != path:
            known = self._told = after, path, tags(after, self.predictions[0], path)
        return known[2]

    def figures(self, key: str) -> list[str]:
        """Return what becomes of a block, with what is done to it first."""
        if not self.predictions:
            return []
        path = self._bench.session.place.path
        tag = self._bench.canvas.marks.tags.get(key)
        lines = figures_of(self._after(self._control.place), self.predictions[0], path, key)
        told = self._control.sensitivity.words_of(key)
        return [*([tag.words] if tag is not None else []), *lines, *told]

    def _steps(self) -> list[Compressor]:
        """Return the steps up to the first that cannot be."""
        choices = self._control.steps
        troubles = recipes.troubles(choices)
        good = next((n for n, text in enumerate(troubles) if text), len(choices))
        return [recipes.step_of(choice) for choice in choices[:good]]

    def _after(self, place: int) -> Prediction:
        found = self.predictions
        return found[-1] if place < 0 else found[min(place + 1, len(found) - 1)]

    def _take(self, shown: Any, error: BaseException | None) -> None:
        if error is not None:
            self._bench.log.add(str(error))
            return
        self._shown = shown
        self.show()

    def _changed(self, old: Project, new: Project) -> None:
        if old.compression is not new.compression and old.graph is new.graph:
            self.renew()
        else:  # of what is no drawing the file tells, too
            self._due.start()

    def _hovered(self, key: str) -> None:
        if self._bench.canvas.marks.on:
            self._bench.canvas.update()

    # Single blocks.

    def _chosen(self) -> list[str]:
        graph = self._bench.session.place.project.graph
        return [key for key in self._bench.canvas.selected() if key in graph.nodes]

    def _step(self) -> Compressor | None:
        """Return the chosen step, where it can be."""
        place, steps = self._control.place, self._control.steps
        if not 0 <= place < len(steps):
            return None
        try:
            return recipes.step_of(steps[place])
        except UserError:
            return None

    def _show_block(self, path: Path) -> frozenset[str]:
        """Show the form of the chosen block; return the blocks that are coupled with it here."""
        panel, ids = self._panel, self._chosen()
        if not ids:
            panel.block.hide()
            return frozenset()
        graph = self._bench.session.place.project.graph
        step = self._step()
        key = ids[0]
        group = group_of(self.groups, (*path, key)) if step is None or step.name == WIDTHS else None
        given, why = self._given(step, (*path, key), group)
        coupled, sentence = self._coupled(path, key, group)
        title = graph.nodes[key].title
        if len(ids) > 1:
            title = tr("{block} and {n} more", block=title, n=len(ids) - 1)
        lines: list[str] = []
        if self.predictions:
            after = self._after(self._control.place)
            lines = figures_of(after, self.predictions[0], path, key)
        panel.block.show_block(title, given, lines, sentence or why)
        return coupled if len(ids) == 1 else frozenset()

    def _given(
        self, step: Compressor | None, path: Path, group: Group | None
    ) -> tuple[Given | None, str]:
        """Return what a step gives a block, or why it gives it nothing of its own."""
        if step is None:
            return None, tr("Choose a step to treat this block unlike the others.")
        values = step.values_of_blocks
        if values is None:
            return None, tr("“{step}” treats all blocks alike.", step=said(step.label()))
        deep, shown = len(path), self._shown
        weighty = shown.known.weighty if shown is not None else frozenset()
        if step.name == WIDTHS and group is None:
            return None, tr("Its width cannot change: it is set by the data or by other blocks.")
        if step.name != WIDTHS and not any(one[:deep] == path for one in weighty):
            return None, tr("It has no weights that this step could change.")
        given = step.given()
        paths = group.blocks if group is not None else (path,)
        own = [value for one in paths if (value := single_blocks.value_of(given, one)) is not None]
        mine = single_blocks.value_of(given, path)
        value = mine if mine is not None else own[0] if own else usual(step)
        return Given(values, value, bool(own) or mine is not None), ""

    def _coupled(self, path: Path, key: str, group: Group | None) -> tuple[frozenset[str], str]:
        """Return the blocks here that lose the same units as a block, and a sentence why."""
        if group is None or len(group.blocks) < 2:
            return frozenset(), ""
        deep = len(path)
        here = dict.fromkeys(one[deep] for one in group.blocks if one[:deep] == path)
        graph = self._bench.session.place.project.graph
        others = [name for name in here if name != key] or [
            "/".join(one) for one in group.blocks if one[:deep] != path
        ]
        if not others:
            return frozenset(), ""
        names = [graph.nodes[name].title if name in graph.nodes else name for name in others]
        shown = listed(names[:4]) + (" …" if len(names) > 4 else "")
        makers = {one[deep] for other in self.groups for one in other.blocks if one[:deep] == path}
        joined = [graph.nodes[name].title for name in joints(graph, here, makers)]
        if joined:
            return frozenset(here), tr(
                "Loses the same units as {blocks}: what they give comes together in {joint}.",
                blocks=shown, joint=listed(joined[:3]),
            )  # fmt: skip
        return frozenset(here), tr(
            "Loses the same units as {blocks}: their widths have to be equal.", blocks=shown
        )

    def _give(self, value: float) -> None:
        self._write(value)

    def _give_usual(self) -> None:
        self._write(None)
        self._bench.session.history.seal()

    def _write(self, value: float | None) -> None:
        """Give the chosen blocks a value in the chosen step, or none of their own any more."""
        step, ids = self._step(), self._chosen()
        if step is None or step.values_of_blocks is None or not ids:
            return
        path = self._bench.session.place.path
        given = dict(step.given())
        for key in ids:
            where = (*path, key)
            group = group_of(self.groups, where) if step.name == WIDTHS else None
            for one in (*(group.blocks if group is not None else ()), where):
                given.pop(single_blocks.way_to(one), None)
            if value is not None:
                given[single_blocks.way_to(where)] = value
        self._control.give_blocks(single_blocks.write(given), ids)


def foretold(
    project: Project,
    stranger: Project | None,
    steps: list[Compressor],
    before: Shown | None = None,
) -> Shown:
    """Return what is foretold of a drawing, and of a run with another network, if that is given.

    What was found before is taken up where it is still right.
    """
    known = before.known if before is not None else None
    if known is None or not known.of(project):
        known = look(project)
    found = known.predictor.predicted(steps) if known.predictor is not None else []
    if stranger is None:
        return Shown(known, steps, found, told=found)
    other = before.stranger if before is not None else None
    if other is None or other.project is not stranger:
        other = look(stranger)
    told = other.predictor.predicted(steps) if other.predictor is not None else found
    return Shown(known, steps, found, other, told)


def look(project: Project) -> Known:
    """Find out what can be known of a drawing before any recipe."""
    try:
        predictor = Predictor(project)
        groups = group_list(project)
        walk = predictor.predicted(())[0].walk
    except UserError as error:
        return Known(project, None, trouble=str(error))
    weighty = frozenset(path for path, _, size in sizes(walk) if size.weights)
    return Known(project, predictor, groups, weighty)


def usual(step: Compressor) -> float:
    """Return what blocks are given that are not named."""
    values = step.values_of_blocks
    assert values is not None
    if values.only:
        return float(values.only[0])
    return float(getattr(step, step.amount))
