"""Measures the network of a run in a process of its own, and shows what was found."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from designer import figures, runs
from designer.job import Done, Failed, Message, UserError, Worker
from designer.training.events import Evaluated, Finished, Measuring, Warned
from designer.ui.panels.evaluation.view import EvaluationView
from designer.ui.theme import Theme

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench

INTERVAL = 80
"""Milliseconds between two looks at what the process has sent."""


class EvaluationControl(QObject):
    """Shows the outcome of a training, and measures any run when it is asked to."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self.view = EvaluationView(bench.theme)
        bench.arrangement.tabs.put("evaluation", self.view)
        self.run: Path | None = None
        """The run whose figures are shown."""
        self._worker: Worker | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self._poll)
        self.view.wanted.connect(self._again)
        bench.runs.evaluate_wanted.connect(self.evaluate)
        bench.job.happened.connect(self._trained)

    @property
    def busy(self) -> bool:
        """Whether a run is being measured."""
        return self._timer.isActive()

    def evaluate(self, run: Path, part: str = "test") -> None:
        """Measure the best weights of a run on a part of its data."""
        self._bench.arrangement.show_tab("evaluation")
        if self.busy:
            self.view.show_state("Another run is being measured; wait for it.", busy=True)
            return
        try:
            title = runs.Run(run).title
        except UserError as error:
            self._bench.notices.tell(str(error), role="error", key="evaluate")
            return
        if self._worker is None:
            self._worker = Worker()
        self.run = run
        self.view.show_run(title, part)
        self.view.show_state("Loading the weights…", busy=True)
        self._worker.run("designer.training.evaluate:evaluate", run=str(run), part=part)
        self._timer.start()

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self.view.set_theme(theme)

    def close(self) -> None:
        """End the process, if there is one."""
        self._timer.stop()
        if self._worker is not None:
            self._worker.close(1.0)
            self._worker = None

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

    def _poll(self) -> None:
        assert self._worker is not None
        for event in self._worker.events():
            if isinstance(event, (Message, Warned)):
                self.view.show_state(event.text, busy=True)
            elif isinstance(event, Measuring) and event.examples:
                done = f"{figures.count(event.done)} of {figures.count(event.examples)} measured"
                self.view.show_state(done, busy=True)
            elif isinstance(event, Evaluated):
                self._show(self.view.title.text(), event.part, event.measured, event.details)
                self.view.show_state(
                    f"{figures.plural(event.examples, 'example')} measured on {event.device}"
                )
            elif isinstance(event, Failed):
                self.view.show_state("")
                self._bench.notices.tell(event.text, role="error", key="evaluate")
                self._bench.log.add(f"{event.text}\n{event.detail}".strip())
            elif isinstance(event, Done):
                self._timer.stop()
                self.view.busy.hide()
                self.view.again.setEnabled(True)
                self.view.part.setEnabled(True)
