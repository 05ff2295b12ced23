"""How fast training goes, and what its losses were since they were last told."""

from __future__ import annotations

import time
from dataclasses import dataclass

from designer.training.course import Course
from designer.training.events import Step
from designer.training.steps import Steps

LOGGED_EVERY = 0.2
"""Seconds between two steps in the log at first; later ones lie further apart."""
LOGGED_SHARE = 1 / 2000
"""Part of the time so far that passes between two steps in the log, so that it stays short."""


@dataclass(slots=True)
class _Window:
    """Losses since an event."""

    total: float = 0.0
    examples: int = 0

    def empty(self) -> float:
        """Return the mean and begin anew."""
        mean = self.total / self.examples if self.examples else 0.0
        self.total, self.examples = 0.0, 0
        return mean


class Pace:
    """Follows the running totals of a course and makes events of them."""

    def __init__(self, course: Course, steps: Steps, steps_per_epoch: int) -> None:
        self._course, self._steps, self._per_epoch = course, steps, steps_per_epoch
        self._told, self._logged = _Window(), _Window()
        self._mark = time.perf_counter()
        self._log_due = 0.0
        self._speed = 0.0
        self._step_seconds = 0.0
        self._validation_seconds = 0.0
        self._examples, self._step = course.examples, course.step
        self.gathered = course.total, course.examples
        """Sum of losses, and of how many examples, that were finite when last looked at."""

    def rest(self) -> None:
        """Let the time until now count for nothing, as after a pause."""
        self._mark = time.perf_counter()

    def lap(self, *, validation: bool = False) -> None:
        """Add the time since the last look to that of the course."""
        now = time.perf_counter()
        passed, self._mark = now - self._mark, now
        course = self._course
        course.seconds += passed
        course.epoch_seconds += passed
        steps = course.step - self._step
        if validation:
            self._validation_seconds = passed
        elif steps > 0 and passed > 0:
            self._speed = (course.examples - self._examples) / passed
            each = passed / steps
            self._step_seconds += (each - self._step_seconds) * (0.1 if self._step_seconds else 1)
        self._examples, self._step = course.examples, course.step

    def gather(self) -> None:
        """Take in the losses since the last look."""
        total, examples = self._steps.total, self._course.examples
        for window in (self._told, self._logged):
            window.total += total - self.gathered[0]
            window.examples += examples - self.gathered[1]
        self.gathered = total, examples

    def new_epoch(self) -> None:
        """Begin the totals anew."""
        self.gathered = 0.0, 0
        self._examples = 0
        self._course.epoch_seconds = 0.0

    def tell(self) -> Step:
        """Return the event of the steps since the last one."""
        return self._event(self._told.empty())

    def log(self) -> Step | None:
        """Return the event of the steps since the last one in the log, where it is time."""
        seconds = self._course.seconds
        if seconds < self._log_due:
            return None
        self._log_due = seconds + max(LOGGED_EVERY, seconds * LOGGED_SHARE)
        return self._event(self._logged.empty())

    def _event(self, loss: float) -> Step:
        course = self._course
        epochs_left = max(0, course.settings.epochs - course.epoch)
        steps_left = max(0, epochs_left * self._per_epoch - course.batch)
        left = steps_left * self._step_seconds + epochs_left * self._validation_seconds
        return Step(
            course.step, course.epoch + 1, loss, course.rate, self._speed, left, course.seconds
        )
