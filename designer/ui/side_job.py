"""Short work that needs torch, beside the training: one process, one thing at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from designer.job import Done, Event, Worker

INTERVAL = 80
"""Milliseconds between two looks at what the process has sent."""


class SideJob(QObject):
    """Runs one job at a time in a process of its own, which starts with the first one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: Worker | None = None
        self._take: Callable[[Event], None] = lambda event: None
        self._done: Callable[[], None] = lambda: None
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self._poll)

    @property
    def busy(self) -> bool:
        """Whether a job is under way."""
        return self._timer.isActive()

    def start(
        self,
        function: str,
        take: Callable[[Event], None],
        done: Callable[[], None],
        **arguments: Any,
    ) -> bool:
        """Begin a job, give its events to `take` and call `done`; False where one is under way."""
        if self.busy:
            return False
        if self._worker is None:
            self._worker = Worker()
        self._take, self._done = take, done
        self._worker.run(function, **arguments)
        self._timer.start()
        return True

    def stop(self) -> None:
        """End the job under way; the process goes with it, and another begins with the next."""
        if self.busy:
            self.close()
            self._done()

    def close(self) -> None:
        """End the process, if there is one."""
        self._timer.stop()
        if self._worker is not None:
            self._worker.close(0.3)
            self._worker = None

    def _poll(self) -> None:
        assert self._worker is not None
        for event in self._worker.events():
            if isinstance(event, Done):
                self._timer.stop()
                self._done()
            else:
                self._take(event)
