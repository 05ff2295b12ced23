"""Finds the shapes that code of a person's own gives, in a process that may hang or crash."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal

from designer.blocks.code_shapes import Answer, Inspected, Question, keep, keep_event, wanted
from designer.job import Done, Event, Failed, UserError, Worker
from designer.trust import is_trusted

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
            keep((question, Answer(trouble=str(error))) for question in self._open)
            self._open.clear()
            QTimer.singleShot(0, self, self.found.emit)
            return
        self._until = time.monotonic() + LOADING
        self._timer.start()

    def _poll(self) -> None:
        assert self._worker is not None
        events = self._worker.events()
        known = [self._take(event) for event in events]
        if events:
            self._until = time.monotonic() + self._patience
        late = time.monotonic() > self._until
        done = late or any(isinstance(event, Done) for event in events)
        if done:  # before anybody is told, who may ask on at once
            self._timer.stop()
            self._idle.start()
        if late:
            self._worker.close(0.5)
            self._give_up(f"After {self._patience:g} seconds it was still running.")
        if late or any(known):
            self.found.emit()
        if done:
            self._ask()

    def _take(self, event: Event) -> bool:
        """Take note of an event; return whether something is known that was not before."""
        if isinstance(event, Inspected):
            keep_event(event)
            self._open.pop(Question.from_record(event.question), None)
            return True
        if not isinstance(event, Failed) or not self._open:
            return False
        if not is_trusted(next(iter(self._open)).text):
            self._open.clear()  # the walk says so, and asks again when it is
            return False
        crashed = event.detail.startswith("exit code")
        words = "It crashed the process in which its shapes were to be found."
        self._give_up(words if crashed else event.text)
        return True

    def _give_up(self, trouble: str) -> None:
        """Keep of the module under way, the first one, why nothing is known of it."""
        stuck = next(iter(self._open), None)
        if stuck is not None:
            del self._open[stuck]
            keep([(stuck, Answer(trouble=trouble))])
