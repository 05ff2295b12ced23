"""The training of one window: a worker process, what is sent to it and what comes back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from designer import paths, runs
from designer.job import Done, Event, Failed, Worker
from designer.project.file import dumps
from designer.project.project import Project
from designer.training import events as happened

INTERVAL = 50
"""Milliseconds between two looks at what the worker has sent."""

IDLE, STARTING, RUNNING, PAUSING, PAUSED, STOPPING = (
    "idle",
    "starting",
    "running",
    "pausing",
    "paused",
    "stopping",
)


class TrainingJob(QObject):
    """Starts, pauses, changes and ends a training; tells what happens in batches."""

    state_changed = Signal(str)
    happened = Signal(list)
    """Events, in their order."""
    failed = Signal(str, str, str)
    """A sentence, the block to blame or nothing, and detail for the log."""
    ended = Signal()

    def __init__(self, worker: Worker | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.worker = worker or Worker()
        self.state = IDLE
        self.run: Path | None = None
        """The folder of the run under way, or of the last one."""
        self.snapshot: Project | None = None
        """The document as the run under way has it."""
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self._poll)

    @property
    def busy(self) -> bool:
        """Whether a training is under way."""
        return self.state != IDLE

    def warm(self) -> None:
        """Start the process and let it import what training needs."""
        self.worker.warm("designer.training.warm")

    def start(self, project: Project) -> Path:
        """Begin a new run of the document as it is. Raises UserError where it cannot be kept."""
        text = dumps(project)
        run = runs.create(paths.runs_folder(), text, project.title)
        self._begin(run.path, project, text, resume=False)
        return run.path

    def go_on(self, run: Path, project: Project, text: str = "") -> None:
        """Go on with a run; settings of a project's text are taken over, an empty one has none."""
        self._begin(run, project, text, resume=True)

    def pause(self) -> None:
        """Hold after this step."""
        if self.state == RUNNING:
            self.worker.send("pause")
            self._become(PAUSING)

    def resume(self) -> None:
        """Let a held training go on."""
        if self.state in (PAUSED, PAUSING):
            self.worker.send("resume")
            self._become(RUNNING)

    def stop(self) -> None:
        """End after this step; the weights so far are kept."""
        if self.busy and self.state != STOPPING:
            self.worker.send("stop")
            self._become(STOPPING)

    def change(self, **values: Any) -> None:
        """Give the running training other values from the next step on."""
        if self.busy:
            self.worker.send("change", **values)

    def take_over(self, other: TrainingJob) -> None:
        """Go on with the training of another window's job, which has none then."""
        self.worker, other.worker = other.worker, self.worker
        self.run, self.snapshot = other.run, other.snapshot
        self.state, other.state = other.state, IDLE
        other._timer.stop()
        if self.busy:
            self._timer.start()
        self.state_changed.emit(self.state)

    def close(self) -> None:
        """End the process, asking first; what was trained is kept."""
        self._timer.stop()
        if self.busy:
            self.worker.send("stop")
        self.worker.close()
        self.state = IDLE

    @property
    def pid(self) -> int | None:
        """The number of the worker's process."""
        return self.worker.pid

    def _begin(self, run: Path, project: Project, text: str, *, resume: bool) -> None:
        if self.busy:
            return
        self.run, self.snapshot = run, project
        self._become(STARTING)
        self.worker.run("designer.training.fit:fit", project=text, run=str(run), resume=resume)
        self._timer.start()

    def _poll(self) -> None:
        found = self.worker.events()
        if not found:
            return
        for event in found:
            self._note(event)
        self.happened.emit([event for event in found if not isinstance(event, Done)])
        for event in found:
            if isinstance(event, Failed):
                self.failed.emit(event.text, event.node, event.detail)
        if any(isinstance(event, Done) for event in found):
            self._timer.stop()
            self._become(IDLE)
            self.ended.emit()

    def _note(self, event: Event) -> None:
        if self.state == STOPPING:
            return
        if isinstance(event, happened.Paused):
            self._become(PAUSED)
        elif isinstance(event, (happened.Started, happened.Resumed)):
            if self.state != PAUSING:
                self._become(RUNNING)
        elif isinstance(event, happened.Step) and self.state == STARTING:
            self._become(RUNNING)

    def _become(self, state: str) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)
