"""The figures of a training as they come in, ready to be drawn."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt

from designer import figures
from designer.job import Event, Failed
from designer.training.events import (
    Changed,
    Epoch,
    Finished,
    Paused,
    Resumed,
    Samples,
    Started,
    Step,
    Warned,
)
from designer.ui.words import said, tr

Floats = npt.NDArray[np.float64]
EPOCH, STEP, TIME = "epoch", "step", "time"
"""What curves are drawn along."""


class Series:
    """Points that are added at the end; the arrays grow by doubling."""

    def __init__(self) -> None:
        self._points: Floats = np.empty((2, 256))
        self._count = 0

    def __len__(self) -> int:
        """Return how many points there are."""
        return self._count

    @property
    def x(self) -> Floats:
        """Where the points lie."""
        return self._points[0, : self._count]

    @property
    def y(self) -> Floats:
        """What they show."""
        return self._points[1, : self._count]

    def add(self, x: float, y: float | None) -> None:
        """Add a point; what is no number leaves a gap."""
        if self._count == self._points.shape[1]:
            self._points = np.concatenate([self._points, np.empty_like(self._points)], axis=1)
        self._points[:, self._count] = x, np.nan if y is None else y
        self._count += 1

    def cut(self, x: float) -> None:
        """Forget the points behind a place."""
        self._count = int(np.searchsorted(self.x, x, side="right"))


class Record:
    """All curves of one run. Places are in epochs, so that runs can be laid side by side."""

    def __init__(self, name: str = "") -> None:
        self.name = name
        self.started: Started | None = None
        self.latest: Step | None = None
        self.epoch: Epoch | None = None
        self.finished: Finished | None = None
        self.failed: str = ""
        self.ended = False
        """Whether nothing follows although no end was told, as where the process is gone."""
        self.samples: Samples | None = None
        """What the network told last of the same few examples."""
        self.loss = Series()
        self.rate = Series()
        self.clock = Series()
        """Seconds of training at places."""
        self.train = Series()
        self.validation = Series()
        self.metrics: dict[str, Series] = {}
        self.changes: list[tuple[float, str]] = []
        self.paused = False
        self.epochs = 0
        """Epochs that are planned."""
        self._passed = 0.0
        """Seconds of the epochs that have ended."""
        self.version = 0
        """Rises with every event, so that a view knows whether to draw."""

    def add(self, events: Iterable[Event]) -> None:
        """Take in what has happened."""
        for event in events:
            take = getattr(self, f"_take_{type(event).__name__.lower()}", None)
            if take is not None:
                take(event)
                self.version += 1

    @property
    def progress(self) -> float:
        """The part of the training that is done, 0 to 1."""
        if self.latest is None or self.started is None or not self.epochs:
            return 0.0
        return min(1.0, self._at(self.latest.step) / self.epochs)

    @property
    def over(self) -> bool:
        """Whether nothing more will come."""
        return self.finished is not None or bool(self.failed) or self.ended

    @property
    def bare(self) -> bool:
        """Whether there is no curve, as of a run that was made smaller and not trained."""
        return not any(map(len, (self.loss, self.train, self.validation, self.rate)))

    def state(self) -> str:
        """Return how the training stands, in a line."""
        if self.failed:
            return said(self.failed)
        if self.finished is not None:
            time = figures.duration(self.finished.seconds)
            return said(self.finished.text) or tr("Finished after {time}.", time=time)
        if self.ended:
            at = self.latest.epoch if self.latest is not None else 0
            return tr("Ended in epoch {epoch} of {epochs}.", epoch=at, epochs=self.epochs)
        if self.started is None:
            return tr("Getting ready…")
        parts = []
        step = self.latest
        if step is not None:
            parts.append(tr("Epoch {epoch} of {epochs}", epoch=step.epoch, epochs=self.epochs))
            parts.append(tr("step {step}", step=figures.count(step.step)))
            if self.paused:
                parts.append(tr("paused"))
            else:
                parts.append(
                    tr("{count} examples/s", count=figures.short(step.examples_per_second))
                )
                parts.append(tr("{time} left", time=figures.duration(step.seconds_left)))
        else:
            parts.append(tr("Starting"))
        parts.append(figures.device(self.started.device))
        return "  ·  ".join(parts)

    def along(self, places: Floats, axis: str) -> Floats:
        """Return where places, which are in epochs, lie along epochs, steps or seconds."""
        if axis == STEP:
            return places * max(1, self.started.steps_per_epoch if self.started else 1)
        if axis == TIME and len(self.clock):
            clock = self.clock
            return np.interp(places, np.r_[0.0, clock.x], np.r_[0.0, clock.y])
        return places

    def _time(self, place: float, seconds: float) -> None:
        """Take note of how long training had gone on at a place."""
        if seconds > 0:
            last = float(self.clock.y[-1]) if len(self.clock) else 0.0
            self.clock.add(place, max(last, seconds))

    def _at(self, step: int) -> float:
        return step / max(1, self.started.steps_per_epoch if self.started else 1)

    def _take_started(self, event: Started) -> None:
        self.started, self.epochs = event, event.epochs
        self.failed, self.finished, self.paused, self.ended = "", None, False, False

    def _take_step(self, event: Step) -> None:
        self.latest = event
        self.loss.add(self._at(event.step), event.loss)
        self.rate.add(self._at(event.step), event.learning_rate)
        self._time(self._at(event.step), event.seconds)

    def _take_epoch(self, event: Epoch) -> None:
        self.epoch = event
        place = self._at(event.step)
        self._passed += event.seconds
        self._time(place, self._passed)
        self.train.add(place, event.train_loss)
        self.validation.add(place, event.val_loss)
        for key, value in event.metrics.items():
            self.metrics.setdefault(key, Series()).add(place, value)

    def _take_samples(self, event: Samples) -> None:
        self.samples = event

    def _take_changed(self, event: Changed) -> None:
        new: Any = event.new
        if event.key == "epochs":
            self.epochs = int(new)
        shown = figures.real(new) if isinstance(new, float) else str(new)
        self.changes.append((self._at(event.step), f"{said(event.key.replace('_', ' '))} {shown}"))

    def _take_paused(self, _: Paused) -> None:
        self.paused = True

    def _take_resumed(self, event: Resumed) -> None:
        self.paused = False
        place = self._at(event.step) + 1e-9
        curves = (self.loss, self.rate, self.train, self.validation, self.clock)
        for series in (*curves, *self.metrics.values()):
            series.cut(place)
        self._passed = float(self.clock.y[-1]) if len(self.clock) else 0.0
        self.changes = [change for change in self.changes if change[0] <= place]

    def _take_finished(self, event: Finished) -> None:
        self.finished = event

    def _take_failed(self, event: Failed) -> None:
        self.failed = event.text

    def _take_warned(self, _: Warned) -> None:
        pass
