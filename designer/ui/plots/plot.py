"""One set of axes with its curves, what each colour means, and the values at the pointer."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QGraphicsView, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from designer import figures
from designer.table import Table, table_of
from designer.ui.plots.axis import OVER, PlaceAxis
from designer.ui.plots.readout import Readout
from designer.ui.plots.record import Floats, Series
from designer.ui.plots.several import on_paper
from designer.ui.plots.smoothing import smoothed
from designer.ui.plots.strokes import FAINTLY
from designer.ui.plots.taking import Taken, Wish, offer, take_button
from designer.ui.theme import SMALL, Theme, blend, font
from designer.ui.words import tr

FIGURE = 640, 400
"""Width and height of a plot that is taken away, in units of 1/96 inch."""


class Plot(QWidget):
    """One set of axes with its title and what each colour means."""

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._theme = theme
        self._series: dict[str, tuple[Floats, int | str, bool]] = {}
        """Of each curve the values as they are drawn, its colour and whether it is faint."""
        self._x: dict[str, Floats] = {}
        self._told: dict[str, str] = {}
        """What the title and the pointer call a curve; one without words is not told."""
        self.marked = False
        """Whether words stand beside marks."""
        self.smoothing = 0.0
        self.log_x = False
        self._unit = tr("epoch")
        self._items: dict[str, pg.PlotDataItem] = {}
        self._marks: list[pg.InfiniteLine] = []
        self._changes: list[tuple[float, str]] = []
        self._log, self._width = False, 1.0
        self._named = False
        """Whether the title says which run has which colour."""
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
        self.axis = PlaceAxis()
        self.widget = _Axes(axisItems={"bottom": self.axis})
        self.widget.setAccessibleName(tr("Plot: {title}", title=title))
        self.view = self.widget.getPlotItem()
        self.view.setMenuEnabled(False)
        self.view.hideButtons()
        self.view.setMouseEnabled(x=True, y=False)
        self.view.setLimits(xMin=0)
        self.view.layout.setContentsMargins(0, 4, OVER, 0)
        column.addWidget(self.widget, 1)
        self.readout = Readout(self)
        self.set_theme(theme)
        self._show_values()

    def offer(self, wish: Wish) -> None:
        """Offer the picture and the numbers of it by a button and by a right click."""
        taken = Taken(self._title, self.table, self.twin)
        self._head.addWidget(take_button(taken, wish), 0, Qt.AlignmentFlag.AlignTop)
        offer(self.widget, taken, wish)

    def table(self) -> Table:
        """Return a row for each place where there is a point, and a column for each curve."""
        series = {
            name or self._title: (self._x[name], one[0]) for name, one in self._series.items()
        }
        places = np.unique(np.concatenate([np.zeros(0), *(x for x, _ in series.values())]))
        columns: list[list[float | None]] = [places.tolist()]
        for x, y in series.values():
            cells: list[float | None] = [None] * len(places)
            for place, value in zip(np.searchsorted(places, x).tolist(), y.tolist(), strict=True):
                cells[place] = value
            columns.append(cells)
        return table_of((self._unit, *series), list(zip(*columns, strict=True)), self._title)

    def twin(self, theme: Theme) -> Plot:
        """Return the same plot at the size and in the look of a figure."""
        plot = Plot(self._title, theme)
        plot.resize(*FIGURE)
        plot.widget.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)  # vectors, no pixels
        plot._named, plot.marked = True, self.marked
        plot.set_log(self._log, self.log_x)
        plot.set_unit(self._unit, whole=self.axis.whole)
        for name, (values, colour, faint) in self._series.items():
            item = self._items[name]
            look = on_paper(colour), faint
            plot._draw(name, self._x[name], values, look, dashed=item.dashed, ghost=item.ghost)
        plot._told = dict(self._told)
        plot._show_values()
        plot.mark(self._changes)
        plot._write_title()
        across, down = self.view.getViewBox().viewRange()
        plot.view.setRange(xRange=across, yRange=down, padding=0)
        return plot

    @property
    def _thick(self) -> float:
        """The width of lines in pixels of the screen, which has several to one of the window."""
        return self._width * max(1.0, self.devicePixelRatioF())

    def thicken(self, scale: float) -> None:
        """Draw lines so that they keep their width on paper, where a pixel is next to nothing."""
        self._width = scale * 1.5 / max(1.0, self.devicePixelRatioF())
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
        self._x, self._told, self._reached = {}, {}, ()
        self._show_values()
        self.view.enableAutoRange()
        self._write_title()

    def curve(
        self,
        name: str,
        series: Series,
        colour: int | str,
        *,
        faint: bool = False,
        factor: float = 1.0,
        x: Floats | None = None,
        dashed: bool = False,
        title: str | None = "",
    ) -> None:
        """Draw one curve with the points it has now, each times a factor.

        `x` says where the points lie, if not at epochs; `title` what it is called, if not by its
        name, and None that it is not told. Smoothed, the values themselves stay behind it.
        """
        raw = series.y if factor == 1.0 else series.y * factor
        values = smoothed(raw, self.smoothing)
        place = series.x if x is None else x
        if values is not raw:
            self._draw(f"{name} (raw)", place, raw, (colour, True), ghost=True)
        self._told[name] = name if title == "" else title or ""
        if title is None:
            self._told.pop(name)
        self._draw(name, place, values, (colour, faint), dashed=dashed)
        self._show_values()
        self._level()
        self._write_title()

    def _draw(
        self,
        name: str,
        x: Floats,
        values: Floats,
        look: tuple[int | str, bool],
        *,
        dashed: bool = False,
        ghost: bool = False,
    ) -> None:
        colour, faint = look
        self._series[name], self._x[name] = (values, colour, faint), x
        item = self._items.get(name)
        if item is None:
            item = pg.PlotDataItem(antialias=not faint, connect="finite")
            # given to the constructor these two do nothing
            item.setDownsampling(auto=True, method="peak")
            item.setClipToView(True)
            item.setLogMode(self.log_x, self._log)
            item.dashed, item.ghost = dashed, ghost
            self._items[name] = item
            self.view.addItem(item)
            self._colour(name)
        elif item.dashed != dashed:  # another run is measured now, and lines have other meanings
            item.dashed = dashed
            self._colour(name)
        single = not faint and np.count_nonzero(np.isfinite(values)) == 1
        item.setSymbol("o" if single else None)  # one epoch is a point: a line needs two
        # no logarithm is taken of what has none
        x = np.where(x > 0, x, np.nan) if self.log_x else x
        item.setData(x, np.where(values > 0, values, np.nan) if self._log else values)

    def values_at(self, x: float) -> tuple[str, list[tuple[str, str, float]]]:
        """Return a place in words, and the name, colour and value of every curve near it."""
        found = []
        for name, title in self._told.items():
            places, (values, colour, faint) = self._x[name], self._series[name]
            known = np.flatnonzero(np.isfinite(values))
            if faint or not len(known) or not places[0] <= x <= places[known[-1]] * 1.05:
                continue
            value = float(values[known[np.abs(places[known] - x).argmin()]])
            found.append((title, self._hue(colour).name(), value))
        found.sort(key=lambda one: -one[2])
        return f"{self._unit} {figures.real(x, 4)}", found

    def reach(self, epochs: float) -> None:
        """Show whole epochs up to the one under way, so that the axis moves seldom.

        Where a person has zoomed in, the view stays as it is.
        """
        box = self.view.getViewBox()
        if self.log_x:
            return
        if box.autoRangeEnabled()[0] or self._reached == tuple(box.viewRange()[0]):
            steps = 0.25 if epochs <= 1 else 1.0 if epochs <= 20 else 10.0
            end = steps * (int(epochs / steps - 1e-9) + 1)
            if self._reached != (0.0, end):
                self._reached = (0.0, end)
                self.view.setXRange(*self._reached, padding=0)

    def _level(self) -> None:
        """Show a value that never changes between 0 and its double, not around a rounded 0."""
        seen = [values[np.isfinite(values)] for values, _, _ in self._series.values()]
        ends = {float(end) for y in seen if len(y) for end in (y.min(), y.max())}
        if len(ends) == 1 and not self._log:
            value = ends.pop()
            self.view.setYRange(min(0.0, 2 * value), max(0.0, 2 * value) or 1.0, padding=0)
        else:
            self.view.enableAutoRange(axis="y")

    def _show_values(self) -> None:
        """Write figures beside the axis only where a curve has points that they belong to."""
        axis = self.view.getAxis("left")
        some = any(len(values) for values, _, _ in self._series.values())
        if axis.style["showValues"] != some:
            axis.setStyle(showValues=some)

    def mark(self, changes: list[tuple[float, str]]) -> None:
        """Mark where something was changed while training ran."""
        if changes == self._changes:
            return
        self._changes = list(changes)
        for old in self._marks:
            self.view.removeItem(old)
        self._marks = []
        for place, text in changes:
            if self.log_x:
                place = float(np.log10(max(place, 1e-9)))
            line = pg.InfiniteLine(place, angle=90, movable=False)
            line.setToolTip(text)
            if self.marked:
                options = {"position": 0.96, "anchors": [(0, 0.5), (0, 0.5)]}
                line.label = pg.InfLineLabel(line, text, **options)
            self.view.addItem(line, ignoreBounds=True)
            self._marks.append(line)
        self._colour_marks()

    def set_log(self, on: bool, along: bool = False) -> None:
        """Draw values on a logarithmic scale, or not, and what they are drawn along."""
        self._log, self.log_x = on, along
        self.readout.hide()
        self.view.setLimits(xMin=-300 if along else 0)
        self.view.setLogMode(along, on)

    def set_unit(self, unit: str, *, whole: bool = True) -> None:
        """Say what curves are drawn along, in whole numbers or not; everything is shown."""
        self.axis.whole = whole
        self._unit, self._reached = unit, ()
        self.view.enableAutoRange()
        self.set_theme(self._theme)

    def rename(self, title: str) -> None:
        """Call the plot something else."""
        if title != self._title:
            self._title = title
            self.widget.setAccessibleName(tr("Plot: {title}", title=title))
            self._write_title()

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
        self.view.getAxis("bottom").setLabel(self._unit, **style)
        self.view.getAxis("bottom").setHeight(36)
        self.view.showGrid(x=False, y=True, alpha=0.12)
        self.readout.set_theme(theme)
        for name in self._items:
            self._colour(name)
        self._colour_marks()
        self._write_title()

    def _hue(self, colour: int | str) -> QColor:
        if isinstance(colour, str):
            return QColor(colour)
        return QColor(self._theme.series[colour % len(self._theme.series)])

    def _colour(self, name: str) -> None:
        _, place, faint = self._series[name]
        item, colour = self._items[name], self._hue(place)
        if faint:
            colour.setAlpha(70 if item.ghost else FAINTLY)
        dash = Qt.PenStyle.DashLine if item.dashed else Qt.PenStyle.SolidLine
        item.setPen(pg.mkPen(colour, width=self._thick, style=dash))
        item.setZValue(-10 if faint else 0)
        item.setSymbolSize(5)
        item.setSymbolPen(None)
        item.setSymbolBrush(colour)

    def _colour_marks(self) -> None:
        for line in self._marks:
            style = Qt.PenStyle.DashLine
            line.setPen(pg.mkPen(self._theme.warning, width=self._thick, style=style))
            label = getattr(line, "label", None)
            if label is not None:
                label.setColor(self._theme.warning)
                label.textItem.setFont(font(SMALL))

    def _write_title(self) -> None:
        parts = [f"<b>{self._title}</b>"]
        for name, title in self._told.items():
            values, place, faint = self._series[name]
            if not len(values) or (isinstance(place, str) and not self._named):
                continue  # which run has which colour is told above all plots
            hue = self._hue(place).name()
            if faint:  # the last one of many says little
                hue, text = blend(hue, self._theme.card, FAINTLY / 255), title
            else:
                last = values[-1]
                value = figures.score(float(last)) if last == last else "—"
                text = f"{title} {value}" if title else value
            text = text.replace(" ", "&nbsp;")  # a row may end between two values, not in one
            parts.append(f'<span style="color:{hue}">■</span>&nbsp;{text}')
        if self._named and any(item.dashed for item in self._items.values()):
            parts.append(tr("dashed: training"))
        self.title.setText("&nbsp;&nbsp; ".join(parts))


class _Axes(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Axes on which a double click shows everything again."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.getPlotItem().enableAutoRange()
        event.accept()
