"""What a training would take: measured when it is asked for, and minded before it begins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from designer.job import Event, Failed, Message
from designer.project.edits import set_recipe
from designer.project.file import dumps
from designer.project.project import Project
from designer.training.forecast import Forecast, reckoned
from designer.ui.words import said, tr

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench

KEY = "preflight"
JOB = "designer.training.rehearsal:rehearse"
HEAVY = 256e6
"""Bytes at the peak from which on the estimate from the drawing is minded."""


class PreflightControl(QObject):
    """Measures in a process of its own; warns of what will not fit before a training begins."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench, self._panel = bench, bench.training_panel
        self._found: tuple[object, Forecast] | None = None
        self._measuring: Project | None = None
        self._panel.measure_wanted.connect(self.measure)
        bench.session.changed.connect(self._changed)
        bench.training.guard = self.allowed

    @property
    def busy(self) -> bool:
        """Whether steps are being measured."""
        return self._measuring is not None

    def measure(self) -> None:
        """Take a few steps of the network as it is now."""
        bench = self._bench
        bench.arrangement.show_side("training")
        if self.busy:
            return
        if bench.training.ready() is None:
            return
        project = bench.session.project
        begun = bench.evaluation.side.start(JOB, self._take, self._done, project=dumps(project))
        if not begun:
            bench.window.status.say(tr("Something is being measured already; wait for it."))
            return
        self._measuring = project
        self._panel.show_forecast(tr("Measuring a few steps…"), busy=True)
        bench.window.status.works.begin(KEY, tr("Measuring before training"), self.stop)

    def stop(self) -> None:
        """Measure no more."""
        if self.busy:
            self._bench.evaluation.side.stop()

    def forecast(self, project: Project) -> Forecast | None:
        """Return what is known of a training of this project: measured, or from the drawing."""
        recipe = project.recipe
        if self._found is not None and self._found[0] == _key(project):
            found = self._found[1]
            same = found.batch == recipe.batch_size
            return replace(
                found,
                batch=recipe.batch_size,
                epochs=recipe.epochs,
                seconds_per_epoch=found.seconds_per_epoch if same else 0.0,
            )
        description = self._bench.session.description
        if description is None or recipe.device in ("cuda", "mps"):
            return None
        part = 1 - project.data.validation - project.data.test
        examples = max(1, round(description.examples * part))
        return reckoned(project, self._bench.session.check, examples)

    def allowed(self, begin: Callable[[], None]) -> bool:
        """Return whether a training fits; else say so and offer a batch that does."""
        project = self._bench.session.project
        found = self.forecast(project)
        if found is None or found.fits or (not found.measured and found.peak < HEAVY):
            return True
        buttons: list[tuple[str, Callable[[], object]]] = []
        if found.advised:
            words = tr("Train with batch {batch}", batch=found.advised)
            buttons.append((words, lambda: self._train_with(found.advised, begin)))
        buttons.append((tr("Train anyway"), begin))
        self._bench.notices.tell(
            said(found.warning()), role="warning", buttons=buttons, key="train"
        )
        return False

    def _train_with(self, batch: int, begin: Callable[[], None]) -> None:
        self._bench.session.history.do(
            "set batch size of the recipe", lambda now: set_recipe(now, {"batch_size": batch})
        )
        begin()

    def _take(self, event: Event) -> None:
        if isinstance(event, Message):
            self._panel.show_forecast(said(event.text), busy=True)
            self._bench.window.status.works.tell(KEY, said(event.text))
        elif isinstance(event, Forecast) and self._measuring is not None:
            self._found = _key(self._measuring), event
            self._bench.log.add(event.text())
        elif isinstance(event, Failed):
            self._bench.notices.tell(said(event.text), role="error", key="train")
            self._bench.log.add(f"{event.text}\n{event.detail}".strip())

    def _done(self) -> None:
        self._measuring = None
        self._bench.window.status.works.end(KEY)
        self._show()

    def _changed(self, old: Project, new: Project) -> None:
        if old.graph is not new.graph or old.recipe != new.recipe or old.data != new.data:
            self._show()

    def _show(self) -> None:
        """Show what was measured, while it speaks of the project as it is."""
        if self.busy:
            return
        project = self._bench.session.project
        known = self._found is not None and self._found[0] == _key(project)
        found: Any = self.forecast(project) if known else None
        if found is None:
            self._panel.show_forecast("")
        else:
            self._panel.show_forecast(said(found.text()), wrong=not found.fits)


def _key(project: Project) -> object:
    """Return all that a forecast depends on but the batch and the number of epochs."""
    return project.graph, project.data, replace(project.recipe, batch_size=1, epochs=1)
