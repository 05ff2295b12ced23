"""The curves of a training: losses, metrics and the learning rate over epochs."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from designer import figures
from designer.ui.elided import Elided
from designer.ui.panels.page import Empty
from designer.ui.plots import several
from designer.ui.plots.choices import Choices
from designer.ui.plots.plot import Plot
from designer.ui.plots.record import EPOCH, STEP, TIME, Floats, Record, Series
from designer.ui.plots.samples import SamplesTable
from designer.ui.plots.several import Drawn
from designer.ui.plots.strokes import Strokes
from designer.ui.plots.taking import Wish
from designer.ui.theme import Theme
from designer.ui.words import said, tr, trn

HUNDREDTHS = ("bleu", "chrf")
"""Metrics that go from 0 to 100."""
REDRAW = 100
"""Milliseconds between two drawings while figures come in."""


class Curves(QWidget):
    """Shows one run, or several over each other; those under way grow."""

    def __init__(
        self, theme: Theme, wish: Wish | None = None, parent: QWidget | None = None
    ) -> None:
        """`wish` is told of plots that a person wants to take away."""
        super().__init__(parent)
        self.setAccessibleName(tr("Curves of training"))
        self._theme = theme
        self.record: Record | None = None
        """The run that is shown, the first one where several are."""
        self.drawn: tuple[Drawn, ...] = ()
        self._seen: object = None
        self._unit, self._scale = "", 1.0
        self._stack = QStackedLayout(self)
        self._stack.addWidget(
            Empty(
                tr(
                    "Nothing has been trained here yet. While training runs, the loss and what is "
                    "measured are drawn here."
                ),
                links=(("train", tr("Train now")), ("show_runs", tr("Earlier runs"))),
            )
        )
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(12)
        self.name = QLabel()
        self.name.setProperty("role", "heading")
        self.state = Elided()
        self.state.setProperty("role", "muted")
        self.choices = Choices()
        self.choices.changed.connect(self._choose)
        self.log = self.choices.log
        head.addWidget(self.name)
        head.addWidget(self.state, 1)
        head.addWidget(self.choices)
        column.addLayout(head)
        self.legend = QLabel()
        self.legend.setProperty("role", "legend")
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        self.legend.setWordWrap(True)
        self.legend.setMinimumWidth(1)
        self.strokes = Strokes(theme)
        below = QHBoxLayout()
        below.setSpacing(24)
        below.addWidget(self.legend, 1)
        below.addWidget(self.strokes, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(below)
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress of training"))
        column.addWidget(self.progress)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        self.loss = Plot(tr("Loss"), theme)
        self.loss.marked = True
        self.measured = Plot(tr("Measured on validation"), theme)
        self.rate = Plot(tr("Learning rate"), theme)
        self.plots = self.loss, self.measured, self.rate
        for place, (plot, stretch) in enumerate(zip(self.plots, (5, 4, 3), strict=True)):
            self._grid.addWidget(plot, 0, place)
            self._grid.setColumnStretch(place, stretch)
            if plot is not self.loss:
                plot.view.setXLink(self.loss.view)
            if wish is not None:
                plot.offer(wish)
        column.addLayout(self._grid, 3)
        self.samples = SamplesTable()
        column.addWidget(self.samples, 2)
        self._stack.addWidget(body)
        self._turn = 0
        self._timer = QTimer(self)
        self._timer.setInterval(REDRAW)
        self._timer.timeout.connect(self.draw)

    def show_record(self, record: Record | None) -> None:
        """Show another run alone."""
        self.show_drawn(() if record is None else (Drawn(record),))

    def show_drawn(self, drawn: Sequence[Drawn]) -> None:
        """Show these runs over each other."""
        before = [(id(one.record), one.place) for one in self.drawn]
        if [(id(one.record), one.place) for one in drawn] != before:
            self._begin_anew()
        self.drawn = tuple(drawn)
        self.record = drawn[0].record if drawn else None
        self._stack.setCurrentIndex(1 if drawn else 0)
        if drawn:
            self._timer.start()
        self.draw()

    def draw(self) -> None:
        """Draw what has come since the last time, where it can be seen."""
        record = self.record
        if record is None:
            self._timer.stop()
            return
        versions = [(id(one.record), one.record.version) for one in self.drawn]
        now = versions, self._unit, self.choices.along
        if now == self._seen or not self.isVisible():
            return
        self._measure_axis()
        self._seen = versions, self._unit, self.choices.along
        live = self._live()
        self._write_head(live or record)
        self._turn += 1
        # a plot takes ten milliseconds to paint, so one is drawn at a time while training runs
        running = live is not None and self._turn > len(self.plots)
        if len(self.drawn) > 1:
            if not running or self._turn % len(self.plots) == 0:
                self.choices.offer(several.metrics_of(self.drawn))
                several.draw(self, self.drawn, self.choices.along, self._scale, self._theme)
        else:
            paints = (self._draw_loss, self._draw_measured, self._draw_rate)
            for number, paint in enumerate(paints):
                if not running or self._turn % len(paints) == number:
                    paint(record)
        if live is None:
            self._timer.stop()

    def tell_state(self) -> None:
        """Say at once how the training stands: elsewhere the same is said at this moment."""
        live = self._live()
        if live is not None and self.isVisible():
            self._write_head(live)

    def _live(self) -> Record | None:
        return next((one.record for one in self.drawn if not one.record.over), None)

    def _begin_anew(self) -> None:
        self._seen, self._turn = None, 0
        for plot in self.plots:
            plot.clear()

    def _choose(self) -> None:
        """Draw as the person wants it now."""
        choices = self.choices
        for plot in self.plots:
            plot.smoothing = choices.smoothing if plot is not self.rate else 0.0
            plot.set_log(choices.log.isChecked() and plot is self.loss, choices.log_x.isChecked())
        self._begin_anew()
        self.draw()

    def _measure_axis(self) -> None:
        """Choose the unit of the axis by how long the longest run is."""
        along = self.choices.along
        if along == TIME:
            ends = [one.record.clock.y[-1] for one in self.drawn if len(one.record.clock)]
            longest = float(max(ends, default=0.0))
            large = [(3600.0, tr("hours")), (60.0, tr("minutes")), (1.0, tr("seconds"))]
            self._scale, unit = next(one for one in large if longest >= 3 * one[0] or one[0] == 1)
        else:
            self._scale, unit = 1.0, tr("step") if along == STEP else tr("epoch")
        if unit != self._unit:
            self._unit = unit
            for plot in self.plots:
                plot.set_unit(unit, whole=along != TIME)

    def _write_head(self, record: Record) -> None:
        alone = len(self.drawn) == 1
        count = len(self.drawn)
        self.name.setText(record.name if alone else trn("{n} run", "{n} runs", count))
        self.state.setText(record.state() if alone or not record.over else "")
        self.samples.show_samples(record.samples if alone else None)
        self.legend.setVisible(not alone)
        self.strokes.setVisible(not alone)
        self.strokes.tell(() if alone else several.lines(self.drawn))
        self.legend.setText("" if alone else several.legend(self.drawn, self._theme))
        self.progress.setVisible(not record.over)
        self.progress.setValue(round(record.progress * 1000))
        if alone:
            self.choices.measure.hide()

    def _x(self, series: Series) -> Floats:
        assert self.record is not None
        return self.record.along(series.x, self.choices.along) / self._scale

    def _marks(self, record: Record) -> list[tuple[float, str]]:
        places = np.array([place for place, _ in record.changes])
        moved = record.along(places, self.choices.along) / self._scale
        return [(float(x), text) for x, (_, text) in zip(moved, record.changes, strict=True)]

    def _draw_loss(self, record: Record) -> None:
        for name, series, colour in (
            ("each step", record.loss, 0),
            ("training", record.train, 0),
            ("validation", record.validation, 1),
        ):
            faint = name == "each step"
            self.loss.curve(name, series, colour, faint=faint, x=self._x(series), title=tr(name))
        self.loss.mark(self._marks(record))
        if len(record.loss) and self.choices.along == EPOCH:
            self.loss.reach(float(record.loss.x[-1]))

    def _draw_measured(self, record: Record) -> None:
        self.measured.rename(tr("Measured on validation"))
        for place, (key, series) in enumerate(sorted(record.metrics.items())):
            name, factor = figures.metric(key), 1.0
            if key in HUNDREDTHS:  # they share their axis with metrics from 0 to 1
                name, factor = f"{name}/100", 0.01
            self.measured.curve(
                name, series, place + 1, factor=factor, x=self._x(series), title=said(name)
            )
        self.measured.mark(self._marks(record))

    def _draw_rate(self, record: Record) -> None:
        self.rate.curve("", record.rate, 0, x=self._x(record.rate))
        self.rate.mark(self._marks(record))

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._theme = theme
        self.strokes.set_theme(theme)
        for plot in self.plots:
            plot.set_theme(theme)
        self._seen = None
        if len(self.drawn) > 1:
            self._begin_anew()
        self.draw()
