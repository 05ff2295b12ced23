"""The training loop: steps and epochs, and between them events, commands and checkpoints."""

from __future__ import annotations

import time
from collections.abc import Generator, Mapping
from typing import Any, TypeVar

from designer.job import Event, Idle, Job, UserError
from designer.training import events as told
from designer.training.checkpoint import CheckpointError, WaitingError
from designer.training.desk import Desk
from designer.training.pace import Pace
from designer.training.session import Session

T = TypeVar("T")

SAVED_SHARE = 50
"""Checkpoints at the ends of short epochs come no closer than this many times their cost."""


class Loop:
    """Drives a session to its end.

    Attributes:
        stopping: whether a stop was asked for.
    """

    def __init__(self, desk: Desk, session: Session, save_every: float, event_every: float) -> None:
        self.stopping = False
        self._desk, self._session = desk, session
        self._save_every, self._event_every = save_every, event_every
        self._pace = Pace(session.course, session.steps, session.steps_per_epoch)
        self._set: tuple[float, float] | None = None
        self._event_due = 0.0

    def train(self) -> Job:
        """Take steps until training is over or a stop is asked for. Raises NotFinite."""
        session = self._session
        session.model.train()
        self._pace.rest()
        yield from self._obey()
        while not self.stopping and not session.course.over:
            yield from self._steps()
            if not self.stopping:
                yield from self._end_of_epoch()

    def _steps(self) -> Job:
        """Take the steps of an epoch that are still to be taken."""
        session, course = self._session, self._session.course
        take, clock = session.steps.take, time.perf_counter
        for inputs, targets in session.batches():
            self._set_rates()
            take(inputs, targets)
            course.batch += 1
            course.step += 1
            course.examples += len(targets)
            if clock() >= self._event_due:
                yield from self._between_steps()
                if self.stopping:
                    return

    def _set_rates(self) -> None:
        session, course = self._session, self._session.course
        warmup = session.project.recipe.warmup
        course.rate = course.next_rate(session.rule, session.steps_per_epoch, warmup)
        rates = course.rate, course.settings.weight_decay
        if rates != self._set:
            self._set = rates
            session.steps.set_rates(*rates)

    def _between_steps(self) -> Job:
        """Tell of the steps since the last event, and do what is due."""
        self._session.steps.settle()
        self._pace.lap()
        self._pace.gather()
        logged = self._pace.log()
        if logged is not None:
            self._desk.log(logged)
        yield from self._desk.tell(self._pace.tell(), log=False)
        yield from self._obey()
        due = time.perf_counter() - self._session.saved_at >= self._save_every
        if due and not self.stopping:
            yield from self.save()
        self._event_due = time.perf_counter() + self._event_every

    def _end_of_epoch(self) -> Job:
        session, course = self._session, self._session.course
        session.steps.settle()
        self._pace.lap()
        self._pace.gather()
        train_loss = session.steps.total / course.examples
        measured = yield from self.measure(
            session.ruler.measure(session.model, session.validation, "validation")
        )
        if measured is None:
            return
        shown = (yield from self.measure(session.samples())) or []
        self._pace.lap(validation=True)
        better = course.judge(session.rule, train_loss, measured.values)
        session.steps.restart()
        if better:
            session.keep_best()
        metrics = {key: value for key, value in measured.values.items() if key != "loss"}
        event = told.Epoch(
            course.epoch,
            course.step,
            train_loss,
            course.val_loss,
            metrics,
            course.rate,
            course.epoch_seconds,
            better,
        )
        self._pace.new_epoch()
        self._desk.log(event)
        rows = tuple((one.source, one.wanted[0], one.told) for one in shown)
        samples = told.Samples(course.epoch, rows)
        if rows:
            self._desk.log(samples)
        passed = time.perf_counter() - session.saved_at
        if passed >= min(self._save_every, max(1.0, SAVED_SHARE * session.save_seconds)):
            yield from self.save()
        yield from self._desk.tell(event, log=False)
        if samples.rows:
            yield from self._desk.tell(samples, log=False)
        yield from self._obey()

    def measure(self, work: Generator[Event, None, T]) -> Generator[Event, Any, T | None]:
        """Hand on the events of a measurement; None where a stop was asked for meanwhile."""
        try:
            while True:
                yield from self._desk.tell(next(work), log=False)
                if any(command.name == "stop" for command in self._desk.inbox):
                    self.stopping = True
                    return None
        except StopIteration as end:
            found: T = end.value
            return found
        finally:
            work.close()

    def _obey(self) -> Job:
        """Carry out the commands that have come; while paused, wait for more."""
        inbox, step = self._desk.inbox, self._session.course.step
        paused = False
        while (inbox or paused) and not self.stopping:
            if not inbox:
                yield from self._desk.tell(Idle(), log=False)
                continue
            command = inbox.popleft()
            if command.name == "stop":
                self.stopping = True
            elif command.name == "pause" and not paused:
                paused = True
                yield from self.save()
                self._desk.run.update(state="paused")
                yield from self._desk.tell(told.Paused(step))
            elif command.name == "resume" and paused:
                paused = False
                self._desk.run.update(state="running")
                yield from self._desk.tell(told.Resumed(step))
                self._pace.rest()
            elif command.name == "change":
                yield from self.change(command.values or {})

    def change(self, values: Mapping[str, Any]) -> Job:
        """Change settings from this step on, and write them to the disk at once."""
        course = self._session.course
        changed = False
        for key, value in values.items():
            try:
                settings = course.settings.with_change(key, value)
            except UserError as error:
                yield from self._desk.tell(told.Warned(str(error)))
                continue
            old, new = getattr(course.settings, key), getattr(settings, key)
            if old != new:
                changed = True
                course.settings = settings
                yield from self._desk.tell(told.Changed(course.step, key, old, new))
        if changed:
            self._session.apply_settings()
            yield from self.save()

    def save(self) -> Job:
        """Write a checkpoint; where that fails, warn and go on."""
        course = self._session.course
        try:
            better = self.write()
        except CheckpointError as error:
            self._session.saved_at = time.perf_counter()
            yield from self._desk.tell(told.Warned(f"{error} Training goes on."))
            return
        place = str(self._desk.run.checkpoints / "last.safetensors")
        yield from self._desk.tell(told.Saved(place, course.epoch, course.step, better))

    def write(self) -> bool:
        """Write a checkpoint and the summary; return whether the best weights were new."""
        session = self._session
        self._pace.lap()
        session.course.log = self._desk.log_length
        better = session.best is not None
        try:
            session.save()
        except WaitingError as error:
            self._desk.warn(str(error))  # nothing is lost, and the next checkpoint tries again
        self._desk.run.update(**session.figures())
        return better

    def step_back(self) -> None:
        """Count as taken only the steps that were, after NotFinite."""
        session, course = self._session, self._session.course
        total, examples = self._pace.gathered
        if session.steps.acquit():
            course.step, course.batch = course.step - 1, max(0, course.batch - 1)
        if session.steps.total - session.steps.total != 0.0:  # it was added up on the device
            session.steps.restart(total)
            course.examples = examples
