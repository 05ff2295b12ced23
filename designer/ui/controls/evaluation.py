"""Measures the network of a run in a process of its own, and shows what was found."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from designer import figures, runs
from designer.job import Event, Failed, Message, UserError
from designer.training.events import Evaluated, Finished, Measuring, Warned
from designer.ui.panels.evaluation.view import EvaluationView
from designer.ui.side_job import SideJob
from designer.ui.theme import Theme
from designer.ui.words import said, tr, trn
from designer.unit import plain

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench

KEY = "evaluation"


class EvaluationControl(QObject):
    """Shows the outcome of a training, and measures any run when it is asked to."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self.view = EvaluationView(bench.theme)
        bench.arrangement.tabs.put("evaluation", self.view)
        self.run: Path | None = None
        """The run whose figures are shown."""
        self._measuring = False
        self.side = SideJob(self)
        """The process that measures; others may use it meanwhile."""
        self.view.wanted.connect(self._again)
        bench.runs.evaluate_wanted.connect(self.evaluate)
        bench.job.happened.connect(self._trained)
        bench.training_panel.augmented.wanted.connect(self._augment)

    @property
    def busy(self) -> bool:
        """Whether a run is being measured."""
        return self._measuring

    def evaluate(self, run: Path, part: str = "test") -> None:
        """Measure the best weights of a run on a part of its data."""
        self._bench.arrangement.show_tab("evaluation")
        if self.side.busy:
            self._bench.window.status.say(tr("Something is being measured already; wait for it."))
            return
        try:
            title = runs.Run(run).title
        except UserError as error:
            self._bench.notices.tell(str(error), role="error", key="evaluate")
            return
        self.run, self._measuring = run, True
        self.view.show_run(title, part)
        self.view.show_state(tr("Loading the weights…"), busy=True)
        job = "designer.training.evaluate:evaluate"
        self.side.start(job, self._take, self._done, run=str(run), part=part)
        self._bench.window.status.works.begin(
            KEY, tr("Evaluating “{title}”", title=title), self.stop
        )

    def stop(self) -> None:
        """Measure no more."""
        if self.busy:
            self.view.show_state(tr("Stopped before the end."))
            self.side.stop()

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self.view.set_theme(theme)

    def close(self) -> None:
        """End the process, if there is one."""
        self.side.close()

    def _augment(self, seed: int) -> None:
        """Show what the recipe's augmentation makes of a few examples."""
        from designer.data.augmented import Augmented  # NumPy takes a while to load

        project, view = self._bench.session.project, self._bench.training_panel.augmented

        def take(event: Event) -> None:
            if isinstance(event, Failed):
                view.show_state(said(event.text), error=True)
            elif isinstance(event, Augmented):
                view.show_augmented(event)

        data = {name: plain(value) for name, value in project.data.values().items()}
        chosen = plain(project.recipe.augmentation)
        job = "designer.data.augmented:augmented"
        begun = self.side.start(job, take, lambda: None, data=data, augmentation=chosen, seed=seed)
        view.show_state(
            tr("Making them…") if begun else tr("Something is being measured; wait for it.")
        )

    def _again(self, part: str) -> None:
        if self.run is not None:
            self.evaluate(self.run, part)

    def _trained(self, events: list[Any]) -> None:
        """Show what a training that has just ended measured on its test part."""
        ended = next((event for event in events if isinstance(event, Finished)), None)
        if ended is None or not ended.test or self.busy or self._bench.job.run is None:
            return
        self.run = self._bench.job.run
        snapshot = self._bench.job.snapshot
        self._show(snapshot.title if snapshot else self.run.name, "test", ended.test, ended.details)

    def _show(
        self, title: str, part: str, measured: Mapping[str, float], details: Mapping[str, Any]
    ) -> None:
        self.view.show_run(title, part)
        self.view.show_state("")
        self.view.show_measured(measured, details)

    def _take(self, event: Event) -> None:
        if isinstance(event, (Message, Warned)):
            self.view.show_state(said(event.text), busy=True)
        elif isinstance(event, Measuring) and event.examples:
            done = tr(
                "{done} of {all} measured",
                done=figures.count(event.done),
                all=figures.count(event.examples),
            )
            self.view.show_state(done, busy=True)
            self._bench.window.status.works.tell(KEY, part=event.done / event.examples)
        elif isinstance(event, Evaluated):
            self._show(self.view.title.text(), event.part, event.measured, event.details)
            self.view.show_state(
                trn(
                    "{n} example measured on {device}",
                    "{n} examples measured on {device}",
                    event.examples,
                    device=figures.device(event.device),
                )
            )
        elif isinstance(event, Failed):
            self.view.show_state("")
            self._bench.notices.tell(event.text, role="error", key="evaluate")
            self._bench.log.add(f"{event.text}\n{event.detail}".strip())

    def _done(self) -> None:
        self._measuring = False
        self._bench.window.status.works.end(KEY)
        self.view.show_ready()
