"""What a run tells and is told: events into the log and out of the job, commands into it."""

from __future__ import annotations

import time
from collections import deque
from typing import Any

from designer.job import Command, Event, Job
from designer.runs import Log, Run
from designer.training.events import Warned

BEAT = 5.0
"""Seconds between two signs of life."""


class Desk:
    """The log, the inbox and the summary of a run while a job works on it.

    Attributes:
        inbox: commands that have come and were not carried out yet.
        concluded: whether the summary says how the run ended.
    """

    def __init__(self, run: Run, attempt: int) -> None:
        self.run = run
        self.inbox: deque[Command] = deque()
        self.concluded = False
        self._attempt = attempt
        self._warnings: deque[str] = deque()
        self._log: Log | None = None
        self._beat_due = 0.0

    def open_log(self, keep: int) -> None:
        """Open the log with its first `keep` bytes, and forget what came after."""
        self._log = Log(self.run.path, self._attempt, keep)

    @property
    def log_length(self) -> int:
        """What `open_log` takes to go on from here."""
        return self._log.length if self._log is not None else 0

    def log(self, event: Event) -> None:
        """Write an event into the log alone."""
        if self._log is not None:
            self._log.add(event)

    def warn(self, text: str) -> None:
        """Let a warning come ahead of the next event."""
        self._warnings.append(text)

    def tell(self, event: Event, *, log: bool = True) -> Job:
        """Hand an event on, and take in the commands that come back."""
        warnings = [*self._warnings]
        self._warnings.clear()  # first, so that each is told in its turn
        for text in warnings:
            yield from self.tell(Warned(text))
        if log:
            self.log(event)
        now = time.monotonic()
        if now >= self._beat_due:
            self._beat_due = now + BEAT
            self.run.beat()
        self.inbox.extend((yield event) or ())

    def conclude(self, state: str, **values: Any) -> None:
        """Write down how the run ended."""
        self.concluded = True
        self.run.update(state=state, **values)

    def close(self) -> None:
        """Let go of the log; a run without an end was broken off."""
        if not self.concluded:
            self.conclude("interrupted")
        if self._log is not None:
            self._log.close()
