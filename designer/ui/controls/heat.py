"""Colours the blocks by what they cost, and has a worker measure how long each takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence

from designer import figures
from designer.job import Event, Failed, Message
from designer.project.file import dumps
from designer.project.inside import graph_at
from designer.project.likeness import same_network
from designer.project.project import Project
from designer.training.events import BlockTimes
from designer.ui.canvas.clearing import kept_fitted
from designer.ui.canvas.heat import show_heat
from designer.ui.canvas.legend import Legend
from designer.ui.words import said, tr, trn

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench

JOB = "designer.training.block_times:block_times"
KEY = "block-times"
SENSITIVITY = "sensitivity"


class HeatControl(QObject):
    """Keeps the overlay, its legend, the figures of the layer table and measured times in step."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self.legend = Legend(bench.canvas, bench.theme)
        self.legend.close_wanted.connect(lambda: self.choose(""))
        self.times: BlockTimes | None = None
        """How long each block takes, as long as the network is the one that was measured."""
        self._measured: Project | None = None
        bench.session.changed.connect(self._changed)
        self._later = QTimer(self)  # the canvas hears of a walk after this
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.renew)
        bench.session.checked.connect(lambda _: self._later.start())
        bench.session.place.moved.connect(self.renew)
        bench.layers.hovered.connect(bench.canvas.pointer.over.glow_at)
        bench.canvas.pointer.over.block_hovered.connect(bench.layers.glow_at)

    @property
    def measure(self) -> str:
        """What the blocks are coloured by, or an empty text."""
        return self._bench.canvas.painting.heat.measure

    def choose(self, measure: str) -> None:
        """Colour the blocks by a measure, or not at all for an empty text."""
        bench, canvas = self._bench, self._bench.canvas
        bench.actions.mark(f"heat_{measure or 'off'}")
        with kept_fitted(canvas):  # the legend comes or goes
            canvas.painting.heat.measure = measure
            self.renew()
        if measure == SENSITIVITY:
            bench.recipes.sensitivity.need()
        if measure == "time" and self.times is None:
            self.take_time()

    def take_time(self) -> None:
        """Have a worker measure how long each block takes, forward and backward."""
        bench, side = self._bench, self._bench.evaluation.side
        if not bench.session.check.ok:
            bench.window.status.say(tr("Mend the network first: only one that runs is measured."))
        elif bench.job.busy:
            bench.window.status.say(
                tr("A training is under way and would disturb the measurement.")
            )
        elif side.busy:
            bench.window.status.say(tr("Something is being measured already; wait for it."))
        else:
            self._measured = bench.session.project
            side.start(JOB, self._take, self._ended, project=dumps(self._measured))
            bench.notices.tell(tr("Measuring how long each block takes…"), key=KEY)

    def _take(self, event: Event) -> None:
        bench = self._bench
        if isinstance(event, Message):
            bench.notices.tell(said(event.text), key=KEY)
        elif isinstance(event, Failed):
            bench.notices.tell(said(event.text), role="error", key=KEY)
            bench.log.add(f"{event.text}\n{event.detail}".strip())
            self._measured = None
        elif isinstance(event, BlockTimes):
            bench.notices.drop(KEY)
            known = self._measured
            if known is None or not same_network(known.graph, bench.session.project.graph):
                bench.window.status.say(
                    tr("The network has changed; what was measured is dropped.")
                )
                return
            self.times = event
            self.renew()
            bench.window.status.say(tr("Measured: {note}.", note=self._note()), 20)

    def _ended(self) -> None:
        if self.times is None and KEY in self._bench.notices.bars:
            bar = self._bench.notices.bars[KEY]
            if bar.property("role") != "error":
                self._bench.notices.drop(KEY)

    def _changed(self, old: Project, new: Project) -> None:
        """Drop what was measured once the network is another one."""
        if self.times is None or same_network(old.graph, new.graph):
            return
        self.times = self._measured = None
        self.renew()

    def renew(self) -> None:
        """Show what is known now, in the drawing that is looked at."""
        bench = self._bench
        path = bench.session.place.path
        seconds: dict[str, float] = {}
        if self.times is not None and graph_at(bench.session.project.graph, path) is not None:
            before = "/".join(path) + "/" if path else ""
            for name, (forward, backward) in self.times.seconds.items():
                if name.startswith(before) and "/" not in name[len(before) :]:
                    seconds[name[len(before) :]] = forward + backward
        values: Mapping[str, float] = seconds
        note, stale = self._note() if self.measure == "time" else "", False
        if self.measure == SENSITIVITY:
            values, note, stale = bench.recipes.sensitivity.told(path)
        show_heat(bench.canvas, self.measure, values, stale=stale)
        bench.layers.show_times(seconds)
        self.legend.show_heat(bench.canvas.painting.heat, note)

    def _note(self) -> str:
        times = self.times
        if times is None:
            key = self._bench.actions.by_key["measure_time"].shortcut()
            words = key.toString(QKeySequence.SequenceFormat.NativeText)
            return tr("Not measured yet; {key} measures it.", key=words)
        return trn(
            "{n} example forward and back, {device}",
            "{n} examples forward and back, {device}",
            times.batch,
            device=figures.device(times.device),
        )
