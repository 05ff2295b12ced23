"""The curves of a training: losses, metrics and the learning rate over epochs."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import (
    QGraphicsView,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer import figures
from designer.table import Table, table_of
from designer.ui.elided import Elided
from designer.ui.panels.page import Empty
from designer.ui.plots.record import Floats, Record, Series
from designer.ui.plots.samples import SamplesTable
from designer.ui.plots.taking import Taken, Wish, offer, take_button
from designer.ui.theme import SMALL, Theme, font
from designer.ui.words import tr

HUNDREDTHS = ("bleu", "chrf")
"""Metrics that go from 0 to 100."""
FIGURE = 640, 400
"""Width and height of a plot that is taken away, in units of 1/96 inch."""
REDRAW = 100
"""Milliseconds between two drawings while figures come in."""


class Curves(QWidget):
    """Shows one run; while it is under way the curves grow."""

    def __init__(
        self, theme: Theme, wish: Wish | None = None, parent: QWidget | None = None
    ) -> None:
        """`wish` is told of plots that a person wants to take away."""
        super().__init__(parent)
        self.setAccessibleName("Curves of training")
        self._theme = theme
        self.record: Record | None = None
        self._drawn = (-1, -1)
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
        self.log = QToolButton()
        self.log.setText("log scale")
        self.log.setToolTip("Draws the losses on a logarithmic scale.")
        self.log.setCheckable(True)
        self.log.toggled.connect(self._set_log)
        head.addWidget(self.name)
        head.addWidget(self.state, 1)
        head.addWidget(self.log)
        column.addLayout(head)
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName("Progress of training")
        column.addWidget(self.progress)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        self.loss = Plot("Loss", theme)
        self.measured = Plot("Measured on validation", theme)
        self.rate = Plot("Learning rate", theme)
        for place, (plot, stretch) in enumerate(
            ((self.loss, 5), (self.measured, 4), (self.rate, 3))
        ):
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
        """Show another run."""
        if record is not self.record:
            self.record = record
            self._drawn, self._turn = (-1, -1), 0
            for plot in (self.loss, self.measured, self.rate):
                plot.clear()
        self._stack.setCurrentIndex(0 if record is None else 1)
        self.draw()
        if record is not None:
            self._timer.start()

    def draw(self) -> None:
        """Draw what has come since the last time, where it can be seen."""
        record = self.record
        if record is None:
            self._timer.stop()
            return
        now = (id(record), record.version)
        if now == self._drawn or not self.isVisible():
            return
        self._drawn = now
        self.name.setText(record.name)
        self.state.setText(record.state())
        self.samples.show_samples(record.samples)
        over = record.finished is not None or bool(record.failed)
        self.progress.setVisible(not over)
        self.progress.setValue(round(record.progress * 1000))
        self._turn += 1
        plots = (self._draw_loss, self._draw_measured, self._draw_rate)
        # a plot takes ten milliseconds to paint, so one is drawn at a time while training runs
        running = not over and self._turn > len(plots)
        for number, paint in enumerate(plots):
            if not running or self._turn % len(plots) == number:
                paint(record)
        if over:
            self._timer.stop()

    def _draw_loss(self, record: Record) -> None:
        self.loss.curve("each step", record.loss, 0, faint=True)
        self.loss.curve("training", record.train, 0)
        self.loss.curve("validation", record.validation, 1)
        self.loss.mark(record.changes)
        if len(record.loss):
            self.loss.reach(float(record.loss.x[-1]))

    def _draw_measured(self, record: Record) -> None:
        for place, (key, series) in enumerate(sorted(record.metrics.items())):
            name, factor = figures.metric(key), 1.0
            if key in HUNDREDTHS:  # they share their axis with metrics from 0 to 1
                name, factor = f"{name}/100", 0.01
            self.measured.curve(name, series, place + 1, factor=factor)
        self.measured.mark(record.changes)

    def _draw_rate(self, record: Record) -> None:
        self.rate.curve("", record.rate, 0)
        self.rate.mark(record.changes)

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._theme = theme
        for plot in (self.loss, self.measured, self.rate):
            plot.set_theme(theme)
        self._drawn = (-1, -1)
        self.draw()

    def _set_log(self, on: bool) -> None:
        self.loss.set_log(on)


class Plot(QWidget):
    """One set of axes with its title and what each colour means."""

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._theme = theme
        self._series: dict[str, tuple[Floats, Floats, int, bool]] = {}
        self._items: dict[str, pg.PlotDataItem] = {}
        self._marks: list[pg.InfiniteLine] = []
        self._changes: list[tuple[float, str]] = []
        self._log, self._width = False, 1.0
        self._reached: tuple[float, ...] = ()
        """The range of epochs that was set last while no person had zoomed."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.title = QLabel(title)
        self.title.setProperty("role", "legend")
        self.title.setTextFormat(Qt.TextFormat.RichText)
        self.title.setWordWrap(True)
        self.title.setMinimumWidth(1)  # many metrics must not push the form out of the window
        self._head = QHBoxLayout()
        self._head.setSpacing(4)
        self._head.addWidget(self.title, 1)
        column.addLayout(self._head)
        self.widget = _Axes()
        self.widget.setAccessibleName(f"Plot: {title}")
        self.view = self.widget.getPlotItem()
        self.view.setMenuEnabled(False)
        self.view.hideButtons()
        self.view.setMouseEnabled(x=True, y=False)
        self.view.setLimits(xMin=0)
        column.addWidget(self.widget, 1)
        self.set_theme(theme)

    def offer(self, wish: Wish) -> None:
        """Offer the picture and the numbers of it by a button and by a right click."""
        taken = Taken(self._title, self.table, self.twin)
        self._head.addWidget(take_button(taken, wish), 0, Qt.AlignmentFlag.AlignTop)
        offer(self.widget, taken, wish)

    def table(self) -> Table:
        """Return a row for each place where there is a point, and a column for each curve."""
        series = {name or self._title: (x, y) for name, (x, y, _, _) in self._series.items()}
        places = np.unique(np.concatenate([np.zeros(0), *(x for x, _ in series.values())]))
        columns: list[list[float | None]] = [places.tolist()]
        for x, y in series.values():
            cells: list[float | None] = [None] * len(places)
            for place, value in zip(np.searchsorted(places, x).tolist(), y.tolist(), strict=True):
                cells[place] = value
            columns.append(cells)
        return table_of(("epoch", *series), list(zip(*columns, strict=True)), self._title)

    def twin(self, theme: Theme) -> Plot:
        """Return the same plot at the size and in the look of a figure."""
        plot = Plot(self._title, theme)
        plot.resize(*FIGURE)
        plot.widget.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)  # vectors, no pixels
        for name, (x, y, colour, faint) in self._series.items():
            points = Series()
            for place, value in zip(x.tolist(), y.tolist(), strict=True):
                points.add(place, value)
            plot.curve(name, points, colour, faint=faint)
        plot.mark(self._changes)
        plot.set_log(self._log)
        across, down = self.view.getViewBox().viewRange()
        plot.view.setRange(xRange=across, yRange=down, padding=0)
        return plot

    def thicken(self, scale: float) -> None:
        """Draw lines so that they keep their width on paper, where a pixel is next to nothing."""
        self._width = scale * 1.5
        for name in self._items:
            self._colour(name)
        self._colour_marks()
        for side in ("left", "bottom"):
            axis = self.view.getAxis(side)
            axis.setPen(pg.mkPen(self._theme.border, width=scale))

    def clear(self) -> None:
        """Take every curve away."""
        for item in (*self._items.values(), *self._marks):
            self.view.removeItem(item)
        self._items, self._marks, self._series, self._changes = {}, [], {}, []
        self._reached = ()
        self.view.enableAutoRange()
        self._write_title()

    def curve(
        self, name: str, series: Series, colour: int, *, faint: bool = False, factor: float = 1.0
    ) -> None:
        """Draw one curve with the points it has now, each times a factor."""
        values = series.y if factor == 1.0 else series.y * factor
        self._series[name] = (series.x, values, colour, faint)
        item = self._items.get(name)
        if item is None:
            item = pg.PlotDataItem(antialias=not faint, connect="finite")
            # given to the constructor these two do nothing
            item.setDownsampling(auto=True, method="peak")
            item.setClipToView(True)
            item.setLogMode(False, self._log)
            self._items[name] = item
            self.view.addItem(item)
            self._colour(name)
        single = 0 < len(series) < 3 and not faint
        item.setSymbol("o" if single else None)  # one epoch is a point: a line needs two
        item.setData(series.x, values)
        self._level()
        self._write_title()

    def reach(self, epochs: float) -> None:
        """Show whole epochs up to the one under way, so that the axis moves seldom.

        Where a person has zoomed in, the view stays as it is.
        """
        box = self.view.getViewBox()
        if box.autoRangeEnabled()[0] or self._reached == tuple(box.viewRange()[0]):
            steps = 0.25 if epochs <= 1 else 1.0 if epochs <= 20 else 10.0
            end = steps * (int(epochs / steps - 1e-9) + 1)
            if self._reached != (0.0, end):
                self._reached = (0.0, end)
                self.view.setXRange(*self._reached, padding=0)

    def _level(self) -> None:
        """Show a value that never changes between 0 and its double, not around a rounded 0."""
        seen = [values[np.isfinite(values)] for _, values, _, _ in self._series.values()]
        ends = {float(end) for y in seen if len(y) for end in (y.min(), y.max())}
        if len(ends) == 1 and not self._log:
            value = ends.pop()
            self.view.setYRange(min(0.0, 2 * value), max(0.0, 2 * value) or 1.0, padding=0)
        else:
            self.view.enableAutoRange(axis="y")

    def mark(self, changes: list[tuple[float, str]]) -> None:
        """Mark where something was changed while training ran."""
        if changes == self._changes:
            return
        self._changes = list(changes)
        for old in self._marks:
            self.view.removeItem(old)
        self._marks = []
        for place, text in changes:
            line = pg.InfiniteLine(place, angle=90, movable=False)
            line.setToolTip(text)
            if self._title == "Loss":
                options = {"position": 0.96, "anchors": [(0, 0.5), (0, 0.5)]}
                line.label = pg.InfLineLabel(line, text, **options)
            self.view.addItem(line, ignoreBounds=True)
            self._marks.append(line)
        self._colour_marks()

    def set_log(self, on: bool) -> None:
        """Draw on a logarithmic scale, or not."""
        self._log = on
        self.view.setLogMode(False, on)

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._theme = theme
        self.widget.setBackground(theme.card)
        small = font(SMALL)
        for side in ("left", "bottom"):
            axis = self.view.getAxis(side)
            axis.setPen(pg.mkPen(theme.border, width=1))
            axis.setTextPen(pg.mkPen(theme.muted))
            axis.setTickFont(small)
            axis.setStyle(tickLength=-4, tickTextOffset=4)
            axis.enableAutoSIPrefix(False)
        self.view.getAxis("left").setWidth(48)
        style = {"color": theme.muted, "font-size": f"{SMALL}px"}
        self.view.getAxis("bottom").setLabel("epoch", **style)
        self.view.getAxis("bottom").setHeight(36)
        self.view.showGrid(x=False, y=True, alpha=0.12)
        for name in self._items:
            self._colour(name)
        self._colour_marks()
        self._write_title()

    def _colour(self, name: str) -> None:
        _, _, place, faint = self._series[name]
        colour = QColor(self._theme.series[place % len(self._theme.series)])
        if faint:
            colour.setAlpha(130)
        self._items[name].setPen(pg.mkPen(colour, width=self._width))
        self._items[name].setSymbolSize(5)
        self._items[name].setSymbolPen(None)
        self._items[name].setSymbolBrush(colour)

    def _colour_marks(self) -> None:
        for line in self._marks:
            style = Qt.PenStyle.DashLine
            line.setPen(pg.mkPen(self._theme.warning, width=self._width, style=style))
            label = getattr(line, "label", None)
            if label is not None:
                label.setColor(self._theme.warning)
                label.textItem.setFont(font(SMALL))

    def _write_title(self) -> None:
        parts = [f"<b>{self._title}</b>"]
        for name, (_, values, place, faint) in self._series.items():
            if not len(values):
                continue
            last = values[-1]
            value = figures.real(float(last), 3) if last == last else "—"
            colour = QColor(self._theme.series[place % len(self._theme.series)])
            if faint:
                continue
            text = f"{name} {value}" if name else value
            parts.append(f'<span style="color:{colour.name()}">■</span> {text}')
        self.title.setText("&ensp;".join(parts))


class _Axes(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Axes on which a double click shows everything again."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.getPlotItem().enableAutoRange()
        event.accept()
