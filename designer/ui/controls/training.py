"""What happens between the training job and what the window shows of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from designer import runs
from designer.expression import number_of
from designer.job import Event, Message, UserError
from designer.project.file import dumps, loads
from designer.project.project import Project
from designer.training import events as told
from designer.training.longer import longer
from designer.ui import training_job as job
from designer.ui.background import Background
from designer.ui.notices import Button, Notices
from designer.ui.panels.log import Log
from designer.ui.panels.training import TrainingPanel
from designer.ui.plots.record import Record
from designer.ui.session import Session
from designer.ui.training_job import TrainingJob
from designer.ui.words import listed, said, tr, trn


class TrainingControl(QObject):
    """Starts and steers the training, and hands what it tells to the panels."""

    record_shown = Signal(object)
    """The record whose curves shall be seen."""
    device_known = Signal(str, str)
    outcome = Signal(str)
    """How the training ended, as a sentence."""
    problems_wanted = Signal()
    block_wanted = Signal(str)
    runs_changed = Signal()

    def __init__(
        self,
        session: Session,
        training: TrainingJob,
        panel: TrainingPanel,
        notices: Notices,
        log: Log,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self.job, self._panel = session, training, panel
        self._notices, self._log, self._background = notices, log, background
        self.record: Record | None = None
        """What the training under way, or the last one, has told."""
        self.guard: Callable[[Callable[[], None]], bool] | None = None
        """Asked before a training begins; where it refuses, it may begin it later."""
        self._warned: list[str] = []
        """Warnings of the last training that may still be seen."""
        session.changed.connect(self._changed)
        panel.train_wanted.connect(self.train)
        panel.pause_wanted.connect(self.toggle_pause)
        panel.stop_wanted.connect(self.stop)
        panel.change_wanted.connect(lambda name, value: training.change(**{name: value}))
        training.state_changed.connect(panel.show_state)
        training.happened.connect(self._take)
        training.failed.connect(self._failed)
        training.ended.connect(self._ended)

    def take_over(self, other: TrainingControl) -> None:
        """Go on with what another window's control was told of its training."""
        self.record = other.record
        self._panel.live.show_values(**other._panel.live.values)
        self.job.take_over(other.job)

    def train(self) -> None:
        """Train the network as it is now."""
        if self.ready() is None:
            return

        def begin() -> None:
            project = self._session.project
            self._start(lambda: self.job.start(project), project)

        if self.guard is None or self.guard(begin):
            begin()

    def ready(self) -> Project | None:
        """Return the project where it can be trained now; else say why it cannot."""
        if self.job.busy:
            text = tr("A training is under way here; stop it first.")
            self._notices.tell(text, seconds=6)
            return None
        check = self._session.check_now()
        if not check.ok:
            text = trn(
                "The network has {n} problem; mend it first.",
                "The network has {n} problems; mend it first.",
                len(check.errors),
            )
            if all(problem.severity == "waiting" for problem in check.errors):
                text = tr("The shapes of its code are still being found; train in a moment.")
            show = (tr("Show problems"), self.problems_wanted.emit)
            self._notices.tell(text, role="error", buttons=(show,), key="train")
            self.problems_wanted.emit()
            return None
        from designer.training.preflight import problems

        description = self._session.description
        wrong = problems(self._session.project, description) if description else ()
        if wrong:
            self._notices.tell(
                said(wrong[0]), role="error", buttons=self._repairs(wrong), key="train"
            )
            return None
        return self._session.project

    def go_on(self, path: Path, further: int = 0) -> None:
        """Go on with a run that was stopped or broken off, or train one by further epochs."""
        try:
            run = runs.Run(path)
            project, earlier = loads(run.project_text, path.name), run.events()
            if further:
                project = longer(project, earlier, run.summary.epoch + further)
        except UserError as error:
            self._notices.tell(str(error), role="error", key="train")
            return
        record = Record(project.title)
        record.add(earlier)
        # the curves go on; how the run stood, and how it ended, is over
        record.latest, record.finished, record.failed = None, None, ""
        text = dumps(project) if further else ""
        self._start(lambda: self.job.go_on(path, project, text), project, record)

    def toggle_pause(self) -> None:
        """Hold the training, or let it go on."""
        if self.job.state == job.RUNNING:
            self.job.pause()
        else:
            self.job.resume()

    def stop(self) -> None:
        """End the training after this step."""
        self.job.stop()

    def _repairs(self, wrong: Sequence[str]) -> list[Button]:
        """Return the button that mends what keeps the training from beginning, if it would."""
        from designer.training.mending import changes, mended
        from designer.training.preflight import problems

        project, description = self._session.project, self._session.description
        if description is None:
            return []
        better = mended(project, description)
        if better == project or wrong[0] in problems(better, description):
            return []

        def mend() -> None:
            before = self._session.project
            self._session.history.do(
                "take what fits the data", lambda now: mended(now, description)
            )
            told = changes(before, self._session.project)
            self._notices.tell(told, key="train", seconds=12)

        return [(tr("Take what fits"), mend)]

    def _changed(self, old: Project, new: Project) -> None:
        if old.data != new.data:  # what was said of the former data is no help any more
            self._forget_warnings()

    def _forget_warnings(self) -> None:
        for text in self._warned:
            self._notices.drop(text)
        self._warned.clear()

    def _start(self, begin: Any, project: Project, record: Record | None = None) -> None:
        self._notices.drop("train")
        self._forget_warnings()
        try:
            begin()
        except UserError as error:
            self._notices.tell(str(error), role="error", key="train")
            return
        self.record = record or Record(project.title)
        recipe = project.recipe
        rate = number_of(recipe.optimizer.parameters.get("learning_rate"))
        self._panel.live.show_values(
            learning_rate=_rate(project) if rate is None else rate,
            l2=recipe.l2,
            epochs=recipe.epochs,
        )
        self._log.add(
            tr(
                "Training “{title}” begins; it is kept in {run}.",
                title=project.title,
                run=self.job.run,
            )
        )
        self.record_shown.emit(self.record)
        self.runs_changed.emit()

    def _take(self, events: list[Event]) -> None:
        record = self.record
        if record is None:
            return
        record.add(events)
        for event in events:
            self._log.add(_line(event))
            if isinstance(event, told.Started):
                self.device_known.emit(event.device, event.reason)
                self.runs_changed.emit()
            elif isinstance(event, told.Warned):
                self._notices.tell(event.text, role="warning")
                self._warned.append(event.text)
            elif isinstance(event, told.Changed) and event.key in self._panel.live.fields:
                self._panel.live.show_values(**{event.key: event.new})
            elif isinstance(event, told.Finished):
                self._panel.show_outcome(_outcome(event))
                self.outcome.emit(_outcome(event))
        if self.job.state in (job.RUNNING, job.PAUSED):
            self._panel.show_progress(record.state().replace("  ·  ", " · "), record.progress)

    def _failed(self, text: str, node: str, detail: str) -> None:
        buttons = [(tr("Show block"), lambda: self.block_wanted.emit(node))] if node else []
        self._notices.tell(text, role="error", buttons=buttons, key="train")
        self._log.add(f"{text}\n{detail}" if detail else text)

    def _ended(self) -> None:
        self.runs_changed.emit()


def _rate(project: Project) -> float:
    from designer.training.pools import units

    kind = units("optimizers").get(project.recipe.optimizer.kind)
    rates = {item.name: item.default for item in kind.parameters()} if kind else {}
    return float(rates.get("learning_rate", 0.001))


def _line(event: Event) -> str:
    """Return what the log says of an event; steps are for the curves."""
    from designer import figures

    if isinstance(event, told.Started):
        return said(event.reason)
    if isinstance(event, told.Epoch):
        loss = figures.score(event.train_loss)
        parts = [tr("Epoch {epoch}: training loss {loss}", epoch=event.epoch, loss=loss)]
        if event.val_loss is not None:
            parts.append(tr("validation {loss}", loss=figures.score(event.val_loss)))
        parts += [
            f"{said(figures.metric(key))} {figures.score(v)}" for key, v in event.metrics.items()
        ]
        return listed(parts)
    if isinstance(event, told.Changed):
        what = said(event.key.replace("_", " "))
        return tr("{what}: {old} is now {new}.", what=what, old=event.old, new=event.new)
    if isinstance(event, told.Paused):
        return tr("Paused.")
    if isinstance(event, told.Resumed):
        return tr("Goes on.")
    if isinstance(event, told.Finished):
        return _outcome(event)
    if isinstance(event, (told.Warned, Message)):
        return said(event.text)
    return ""


def _outcome(event: told.Finished) -> str:
    if event.text:
        return said(event.text)
    from designer import figures

    parts = [f"{said(figures.metric(key))} {figures.score(v)}" for key, v in event.test.items()]
    time = figures.duration(event.seconds)
    if not parts:
        return tr("Training ended after {time}.", time=time)
    measured = listed(parts)
    return tr(
        "Training ended after {time}; on the test part: {measured}.", time=time, measured=measured
    )
