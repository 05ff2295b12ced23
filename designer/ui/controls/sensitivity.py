"""How much each block bears: measured in a process of its own, kept with the run, and shown."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from designer.compress import recipe as recipes
from designer.compress.sensing import bearing
from designer.compress.sensing.bearing import Bearing, Borne
from designer.figures import percent
from designer.job import Event, Failed, UserError
from designer.project.file import loads
from designer.project.inside import Path as Way
from designer.project.likeness import same_network
from designer.project.project import Project
from designer.runs import Run
from designer.ui.canvas.heat import lost
from designer.ui.words import said, tr

if TYPE_CHECKING:
    from designer.ui.controls.recipe import RecipeControl
    from designer.ui.workbench import Workbench

JOB = "designer.compress.sensing.sensitivity:sensitivity"
KEY = "sensitivity"
METHOD = "prune-filters"
SHARES = 3
"""How many shares the job measures of each group."""


class SensitivityControl(QObject):
    """Knows the drawing of the source and what its blocks bear, as far as it was measured."""

    def __init__(self, bench: Workbench, control: RecipeControl) -> None:
        super().__init__(control)
        self._bench, self._control = bench, control
        self._source: Path | None = None
        self._drawn: Project | None = None
        """The project of the source, once it was read."""
        self.bearing: Bearing | None = None
        self._measuring: tuple[Path, str] | None = None
        self._rows: list[Borne] = []
        bench.compression.changed.connect(self.follow)
        bench.session.changed.connect(lambda old, new: self._compare())

    @property
    def busy(self) -> bool:
        """Whether blocks are being measured."""
        return self._measuring is not None

    @property
    def other(self) -> bool:
        """Whether the source is known to have another network than the drawing."""
        graph = self._bench.session.project.graph
        return self._drawn is not None and not same_network(self._drawn.graph, graph)

    @property
    def stranger(self) -> Project | None:
        """The project of the source that is chosen, where its network is not the drawing's."""
        chosen = self._bench.compression.source
        return self._drawn if chosen is not None and chosen == self._source and self.other else None

    def follow(self) -> None:
        """Read the drawing of the source, and what was measured of it."""
        source = self._bench.compression.source
        if source is None or source == self._source:
            return  # without a source, what is known of the last one is shown as outdated
        self._source, self._drawn, self.bearing = source, None, None

        def work() -> Any:
            run = Run(source)
            return source, loads(run.project_text, run.name), bearing.kept(source)

        self._bench.background.ask(KEY, work, self._found)

    def need(self) -> None:
        """Say how sensitivity is measured, where it was not."""
        if self.bearing is None and not self.busy:
            self._bench.window.status.say(
                tr("Sensitivity is not measured yet: choose “Measure sensitivity” (Ctrl+F9).")
            )

    def measure(self) -> None:
        """Measure the source with each group of units pruned alone, at several shares."""
        bench = self._bench
        bench.arrangement.show_side("compress")
        source = bench.compression.source
        if self.busy:
            return
        if source is None:
            bench.window.status.say(
                tr("Train this network first (F5), then measure what it bears.")
            )
            return
        criterion = self._criterion()
        self._measuring, self._rows = (source, criterion), []
        begun = bench.evaluation.side.start(
            JOB, self._take, self._done, run=str(source), criterion=criterion
        )
        if not begun:
            self._measuring = None
            bench.window.status.say(tr("Something is being measured already; wait for it."))
            return
        if not self.busy:
            return  # it is over already
        bench.window.status.works.begin(KEY, tr("Measuring sensitivity"), self.stop)
        bench.notices.drop(KEY)
        self._show_busy()

    def stop(self) -> None:
        """Measure no more; what is known so far is dropped."""
        if self.busy:
            self._rows = []
            self._bench.evaluation.side.stop()

    def told(self, path: Way) -> tuple[Mapping[str, float], str, bool]:
        """Return what the blocks of a drawing bear, what that means, and whether it is stale."""
        if self.bearing is None:
            words = tr("Not measured yet; Ctrl+F9 measures it.")
            return {}, tr("Being measured…") if self.busy else words, False
        share = self._share()
        costs = bearing.here(self.bearing.costs(share), path)
        if self.bearing.metric == "loss":
            note = tr("Rise of the loss on {part} with {share} of the units of a block gone.",
                      part=said(self.bearing.part), share=percent(share))  # fmt: skip
        else:
            note = tr("Accuracy lost on {part} with {share} of the units of a block gone.",
                      part=said(self.bearing.part), share=percent(share))  # fmt: skip
        if self.other:
            note = tr("Outdated: this was measured of the network of the run, not of the drawing.")
        return costs, note, self.other

    def words_of(self, key: str) -> list[str]:
        """Return what a block of the drawing that is looked at bears, in a line, if it is known."""
        if self.bearing is None or self.other:
            return []
        share = self._share()
        path = self._bench.session.place.path
        cost = bearing.here(self.bearing.costs(share), path).get(key)
        if cost is None:
            return []
        if self.bearing.metric == "loss":
            return [
                tr("loss rises by {cost} where {share} go", cost=lost(cost), share=percent(share))
            ]
        return [
            tr("accuracy falls by {cost} where {share} go", cost=lost(cost), share=percent(share))
        ]

    def renew(self) -> None:
        """Colour anew, where another share is looked at."""
        if self._bench.around.heat.measure == KEY:
            self._bench.around.heat.renew()

    def _share(self) -> float:
        """Return the share that the chosen step takes, or the first step that prunes."""
        place, steps = self._control.place, self._control.steps
        chosen = steps[place : place + 1] if place >= 0 else ()
        for choice in (*chosen, *steps):
            try:
                step = recipes.step_of(choice)
            except UserError:
                continue
            if step.name == METHOD:
                return float(getattr(step, step.amount))
        return 0.5

    def _criterion(self) -> str:
        for choice in self._control.steps:
            try:
                step = recipes.step_of(choice)
            except UserError:
                continue
            if step.name == METHOD:
                return str(getattr(step, "criterion", "L2"))
        return "L2"

    def _take(self, event: Event) -> None:
        bench = self._bench
        if isinstance(event, Borne):
            self._rows.append(event)
            groups = len(self._control.foretelling.groups) or 1
            part = min(1.0, len(self._rows) / (1 + SHARES * groups))
            bench.window.status.works.tell(KEY, part=part)
            if event.name:
                words = tr("Measuring what {block} bears", block=event.name)
                bench.window.status.works.tell(KEY, words)
        elif isinstance(event, Failed):
            bench.notices.tell(said(event.text), role="error", key=KEY)
            bench.log.add(f"{event.text}\n{event.detail}".strip())
            self._rows = []

    def _done(self) -> None:
        measured, self._measuring = self._measuring, None
        self._bench.window.status.works.end(KEY)
        rows, self._rows = tuple(self._rows), []
        if measured is not None and len(rows) > 1:
            source, criterion = measured
            found = Bearing(rows, criterion)
            self._bench.background.ask(
                f"keep {KEY}", lambda: bearing.keep(source, found), self._written
            )
            if source == self._source:
                self.bearing = found
                self._bench.around.heat.choose(KEY)
        self._show_busy()
        self.renew()

    def _written(self, _: Any, error: BaseException | None) -> None:
        if error is not None:
            text = tr("What was measured cannot be kept with the run: {why}", why=said(str(error)))
            self._bench.notices.tell(text, role="error", key=KEY)

    def _found(self, found: Any, error: BaseException | None) -> None:
        if error is not None:
            self._bench.log.add(str(error))
        elif found is not None and found[0] == self._source:
            _, self._drawn, self.bearing = found
        self._compare()
        self._show_busy()
        self._control.foretelling.follow()

    def _compare(self) -> None:
        self._control.panel.source.show_other(self.other)
        self.renew()

    def _show_busy(self) -> None:
        self._control.panel.show_measuring(self.busy, known=self.bearing is not None)
