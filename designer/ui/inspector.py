"""Finds the shapes that code of a person's own gives, in a process that may hang or crash."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal

from designer.blocks.code_shapes import Answer, Inspected, Question, keep, keep_event, wanted
from designer.job import Done, Event, Failed, UserError, Worker

PATIENCE = 60.0
"""Seconds that one module may take to be built and run on zeros."""
LOADING = 180.0
"""Seconds until the process has loaded PyTorch and tells of the first module."""
IDLE = 180_000
"""Milliseconds after the last question until the process is let go."""
JOB = "designer.network.inspection:inspect"


class Inspector(QObject):
    """Has what the walks of all windows want to know found out, one question after another."""

    found = Signal()
    """Something is known that was not before."""

    def __init__(self, parent: QObject | None = None, patience: float = PATIENCE) -> None:
        super().__init__(parent)
        self._patience = patience
        self._worker: Worker | None = None
        self._open: dict[Question, None] = {}
        self._until = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(50)
        self._timer.timeout.connect(self._poll)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE)
        self._idle.timeout.connect(self.close)

    def look(self) -> None:
        """Find out what the walks have asked in vain."""
        for question in wanted():
            self._open[question] = None
        self._ask()

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._open)

    @property
    def pid(self) -> int | None:
        """The number of the process, while there is one."""
        return self._worker.pid if self._worker is not None else None

    def close(self) -> None:
        """End the process; what was not found is asked again by the next walk."""
        self._timer.stop()
        self._idle.stop()
        self._open.clear()
        if self._worker is not None:
            self._worker.close(0.5)
            self._worker = None

    def _ask(self) -> None:
        if not self._open or (self._worker is not None and self._worker.busy):
            return
        self._idle.stop()
        if self._worker is None:
            self._worker = Worker()
        try:
            self._worker.run(JOB, questions=[question.record() for question in self._open])
        except UserError as error:
            self._give_up(str(error), everything=True)
            return
        self._until = time.monotonic() + LOADING
        self._timer.start()

    def _poll(self) -> None:
        assert self._worker is not None
        events = self._worker.events()
        for event in events:
            self._take(event)
        if events:
            self._until = time.monotonic() + self._patience
        if any(isinstance(event, Inspected) for event in events):
            self.found.emit()
        if any(isinstance(event, Done) for event in events):
            self._timer.stop()
            self._idle.start()
            self._ask()
        elif time.monotonic() > self._until:
            self._timer.stop()
            self._worker.close(0.5)
            self._give_up(f"After {self._patience:g} seconds it was still running.")
            self._ask()

    def _take(self, event: Event) -> None:
        if isinstance(event, Inspected):
            keep_event(event)
            self._open.pop(Question.from_record(event.question), None)
        elif isinstance(event, Failed) and event.detail.startswith("exit code"):
            self._give_up("It crashed the process in which its shapes were to be found.")
        elif isinstance(event, Failed):
            self._open.clear()  # it may not run; the walk says why

    def _give_up(self, trouble: str, *, everything: bool = False) -> None:
        """Say of the module that was under way, the first one, why nothing is known of it."""
        stuck = list(self._open) if everything else list(self._open)[:1]
        for question in stuck:
            self._open.pop(question)
        keep((question, Answer(trouble=trouble)) for question in stuck)
        self.found.emit()
