"""Training as the terminal shows it: one bar, one line an epoch."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn

from designer import figures
from designer.job import Event, Message
from designer.training.events import (
    Changed,
    Epoch,
    Finished,
    Measuring,
    Resumed,
    Samples,
    Started,
    Step,
    Warned,
)

SHOWN = 2
"""Examples whose answers are shown after an epoch."""


class TrainingProgress:
    """Shows the events of a training on a console."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(bar_width=24),
            TextColumn("{task.fields[note]}"),
            console=console,
            transient=True,
        )
        self._task: TaskID | None = None
        self._epochs = 0

    def __enter__(self) -> Self:
        """Begin to draw."""
        self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Take the bar away."""
        self._bar.stop()

    def show(self, event: Event) -> None:
        """Draw what an event tells."""
        if isinstance(event, Started):
            self._begin(event)
        elif isinstance(event, Step) and self._task is not None:
            speed = f"{figures.short(event.examples_per_second)} examples/s"
            left = f"{figures.duration(event.seconds_left)} left"
            note = f"loss {figures.score(event.loss)} · {speed} · {left}"
            told = f"Epoch {event.epoch}/{self._epochs}"
            self._bar.update(self._task, description=told, completed=event.step, note=note)
        elif isinstance(event, Measuring) and self._task is not None:
            self._bar.update(self._task, note=f"measuring the {event.part} part")
        elif isinstance(event, Epoch):
            self._line(self._row(event))
        elif isinstance(event, Samples):
            for source, wanted, found in event.rows[:SHOWN]:
                self._line(f"    {_short(source)} → {_short(found)} ({_short(wanted)})")
        elif isinstance(event, Changed):
            self._line(f"From step {event.step} on: {event.key} {event.old} → {event.new}")
        elif isinstance(event, Resumed):
            self._line(f"Going on after step {event.step}.")
        elif isinstance(event, (Warned, Message)):
            self._line(event.text)
        elif isinstance(event, Finished):
            self._line(event.text)

    def _begin(self, event: Started) -> None:
        self._epochs = event.epochs
        costs = f"{figures.count(event.parameters)} parameters, {figures.short(event.macs)} MACs"
        train, validation, test = event.examples
        self._line(f"{costs} on {event.device} ({event.reason.rstrip('.')})")
        self._line(
            f"{figures.count(train)} examples to train, {figures.count(validation)} to validate, "
            f"{figures.count(test)} to test"
        )
        steps = event.steps_per_epoch * event.epochs
        self._task = self._bar.add_task("", total=steps, completed=event.step, note="")

    def _row(self, event: Epoch) -> str:
        parts = [f"Epoch {event.epoch:>3}", f"training loss {figures.score(event.train_loss)}"]
        if event.val_loss is not None:
            parts.append(f"validation loss {figures.score(event.val_loss)}")
        parts += [figures.measured(*one) for one in event.metrics.items()]
        parts.append(figures.duration(event.seconds))
        return " · ".join(parts) + (" · best so far" if event.best else "")

    def _line(self, text: str) -> None:
        self._console.print(text, markup=False, highlight=False, soft_wrap=True)


def _short(text: str) -> str:
    line = " | ".join(text.split("\n"))
    return line if len(line) <= 60 else f"{line[:59]}…"
