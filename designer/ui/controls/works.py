"""Tells of the training in the status line, and that it is over to a person who looks elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from designer import figures
from designer.job import Event
from designer.training.events import Measuring, Step
from designer.ui import training_job as job
from designer.ui.words import said, tr

if TYPE_CHECKING:
    from designer.ui.plots.record import Record
    from designer.ui.workbench import Workbench

TRAINING, DATA = "training", "data"


class WorksControl(QObject):
    """Follows the training; other work tells of itself."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench, self._works = bench, bench.window.status.works
        bench.job.state_changed.connect(self._state)
        bench.job.happened.connect(self._happened)
        bench.job.ended.connect(self._ended)
        bench.data.reading.connect(self._reading)

    def _state(self, state: str) -> None:
        if state == job.STARTING:
            self._works.begin(TRAINING, tr("Training begins"), self._bench.training.stop)
        elif state == job.PAUSED:
            record = self._bench.training.record
            part = record.progress if record else None
            self._works.tell(TRAINING, tr("Training paused"), part, guessed=False)
        elif state == job.STOPPING:
            self._works.tell(TRAINING, tr("Training stops"))
        elif state == job.IDLE:
            self._works.end(TRAINING)

    def _happened(self, events: list[Event]) -> None:
        record = self._bench.training.record
        if record is None or self._bench.job.state != job.RUNNING:
            return
        last = next((one for one in reversed(events) if isinstance(one, (Step, Measuring))), None)
        if isinstance(last, Step):
            text = tr("Training: epoch {epoch} of {all}", epoch=last.epoch, all=record.epochs)
            self._tell(text, record)
        elif isinstance(last, Measuring):
            done = figures.count(last.done)
            text = tr("Training: {done} examples of the {part} part measured", done=done,
                      part=said(last.part))  # fmt: skip
            self._tell(text, record)

    def _tell(self, text: str, record: Record) -> None:
        """Say how far it is; the time left is that which stands above the curves, too."""
        left = record.latest.seconds_left if record.latest is not None else None
        self._works.tell(TRAINING, text, record.progress, left, guessed=False)

    def _reading(self, begins: bool) -> None:
        """Show that data are read where that takes a while; fetching from the hub can be ended."""
        if not begins:
            self._works.end(DATA)
            return
        from designer.data.large.hub import stop_fetching

        source = self._bench.session.project.data.source
        fetches = bool(source.parameters.get("fetch"))
        text = tr("Fetching the data") if fetches else tr("Reading the data")
        self._works.begin(DATA, text, stop_fetching if fetches else None)

    def _ended(self) -> None:
        """Call the person back where the window is not the one that is looked at."""
        window = self._bench.window
        if not window.isActiveWindow():
            QApplication.alert(window)
