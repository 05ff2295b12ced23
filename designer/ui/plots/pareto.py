"""The trade-off of a compression: a metric against what the network costs, a point a stage."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGraphicsView, QLabel, QVBoxLayout, QWidget

from designer import figures
from designer.compress.outcome.events import Stage
from designer.compress.outcome.folder import less_is_better
from designer.compress.outcome.pareto import front
from designer.compress.report.drawings import log_steps
from designer.table import Table, table_of
from designer.ui.panels.compression.stages import measured, stage_name
from designer.ui.plots.labels import best_side
from designer.ui.theme import SMALL, Theme, font
from designer.ui.words import said, tr

COSTS = (
    ("file_bytes", "File size", figures.memory),
    ("macs", "Multiply-adds", figures.short),
    ("ratio_time", "Time, original = 100 %", figures.percent),
)
FIGURE = 560, 380
NEAR = 14
"""Pixels from a point within which a click means it."""
SIZE, LARGE = 10, 15


class Point(NamedTuple):
    """A stage of one of the compressions that are shown."""

    group: int
    """0 for the compression that is looked at, others from 1 on."""
    number: int
    stage: Stage
    x: float
    """The logarithm of what it costs."""
    y: float


class Pareto(QWidget):
    """Draws the points; one is chosen, the front of all is a dashed line."""

    chosen = Signal(int)
    """The number of a stage of the compression that is looked at."""
    opened = Signal(int)
    other = Signal(int)
    """The place of another compression, one of whose points was clicked."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, cost_named: bool = True
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cost_named = cost_named
        """Whether the axis below says what it is; where a choice beside it does, it need not."""
        self.cost, self._chief = COSTS[0][0], ""
        self._groups: Sequence[Sequence[Stage]] = ()
        self._names: Sequence[str] = ()
        self.points: list[Point] = []
        self.best: set[tuple[int, int]] = set()
        """Groups and numbers of the points on the front."""
        self.current = -1
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.widget = _Axes({"bottom": _CostAxis(self)})
        self.widget.setAccessibleName(tr("Trade-off of the stages"))
        self.widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view = self.widget.getPlotItem()
        self.view.setMenuEnabled(False)
        self.view.hideButtons()
        self.view.setMouseEnabled(x=False, y=False)
        self._line = pg.PlotDataItem(connect="finite")
        self._dots = pg.ScatterPlotItem(pxMode=True)
        self.view.addItem(self._line)
        self.view.addItem(self._dots)
        self._labels: list[pg.TextItem] = []
        self._stairs: list[tuple[float, float]] = []
        column.addWidget(self.widget)
        self.card = QLabel(self.widget)
        self.card.setObjectName("readout")
        self.card.setTextFormat(Qt.TextFormat.RichText)
        self.card.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.card.hide()
        self.widget.scene().sigMouseMoved.connect(self._moved)
        self.widget.viewport().installEventFilter(self)
        self.widget.installEventFilter(self)
        box = self.view.getViewBox()
        for changed in (box.sigResized, box.sigRangeChanged, box.sigTransformChanged):
            changed.connect(lambda *_: self._part_labels())
        self.widget.clicked.connect(self._clicked)
        self.widget.opened.connect(lambda at: self._clicked(at, open_it=True))
        self.set_theme(theme)

    def show_groups(
        self, groups: Sequence[Sequence[Stage]], names: Sequence[str], chief: str
    ) -> None:
        """Show the stages of compressions; the first is the one that is looked at."""
        self._groups, self._names, self._chief = groups, names, chief
        self._arrange()

    def show_cost(self, cost: str) -> None:
        """Draw the metric against another cost."""
        if cost != self.cost:
            self.cost = cost
            self._arrange()

    def choose(self, number: int) -> None:
        """Mark the point of a stage."""
        if number != self.current:
            self.current = number
            self._paint()

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self._theme = theme
        self.widget.setBackground(theme.card)
        for side in ("left", "bottom"):
            axis = self.view.getAxis(side)
            axis.setPen(pg.mkPen(theme.border, width=1))
            axis.setTextPen(pg.mkPen(theme.muted))
            axis.setTickFont(font(SMALL))
            axis.setStyle(tickLength=-4, tickTextOffset=4)
            axis.enableAutoSIPrefix(False)
        self.view.getAxis("left").setWidth(64)
        self.view.getAxis("bottom").setHeight(38 if self._cost_named else 20)
        self.view.showGrid(x=False, y=True, alpha=0.12)
        self.card.setStyleSheet(
            f"QLabel#readout {{ background: {theme.card}; color: {theme.text}; "
            f"border: 1px solid {theme.border}; border-radius: 4px; padding: 4px 6px; }}"
        )
        self._paint()

    def table(self) -> Table:
        """Return the points as numbers."""
        rows = [
            (
                self._names[one.group] if one.group < len(self._names) else "",
                stage_name(one.stage, one.number),
                one.y,
                float(getattr(one.stage, self.cost)),
                tr("yes") if (one.group, one.number) in self.best else tr("no"),
            )
            for one in self.points
        ]
        heads = (
            tr("Compression"),
            tr("Stage"),
            self.metric_words,
            self.cost_words,
            tr("On the front"),
        )
        return table_of(heads, rows, tr("Trade-off"))

    def twin(self, theme: Theme) -> Pareto:
        """Return the same plot at the size and in the look of a figure."""
        plot = Pareto(theme)
        plot.resize(*FIGURE)
        plot.widget.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
        plot.cost = self.cost
        plot.show_groups(self._groups, self._names, self._chief)
        return plot

    @property
    def cost_words(self) -> str:
        """What the axis below is called."""
        return tr(next(words for key, words, _ in COSTS if key == self.cost))

    @property
    def metric_words(self) -> str:
        """What the axis on the left is called."""
        return said(figures.metric(self._chief)) if self._chief else tr("Result")

    def told(self, value: float) -> str:
        """Return a cost in words."""
        write = next(shown for key, _, shown in COSTS if key == self.cost)
        return str(write(value))

    def place_of(self, number: int) -> QPointF:
        """Return where the point of a stage lies in the plot's widget."""
        found = next(one for one in self.points if one.group == 0 and one.number == number)
        scene = self.view.getViewBox().mapViewToScene(QPointF(found.x, found.y))
        return QPointF(self.widget.mapFromScene(scene))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide the words with the pointer; arrows go from stage to stage, Enter opens."""
        if event.type() == QEvent.Type.Leave:
            self.card.hide()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        mine = [one.number for one in self.points if one.group == 0]
        if not mine:
            return False
        place = mine.index(self.current) if self.current in mine else -1
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            place = min(place + 1, len(mine) - 1)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            place = max(place - 1, 0)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current >= 0:
            self.opened.emit(self.current)
            return True
        else:
            return False
        self.chosen.emit(mine[place])
        return True

    def _arrange(self) -> None:
        """Place every point and find the front of all."""
        self.points = []
        for group, stages in enumerate(self._groups):
            for number, stage in enumerate(stages):
                cost = float(getattr(stage, self.cost))
                worth = float(stage.measured.get(self._chief, math.nan))
                if group and not number:
                    continue  # the network as it was trained is the same in all of them
                if cost > 0 and math.isfinite(worth):
                    self.points.append(Point(group, number, stage, math.log10(cost), worth))
        less = less_is_better(self._chief) if self._chief else False
        places = front([(one.x, one.y) for one in self.points], less=less)
        best = [self.points[place] for place in places]
        self.best = {(one.group, one.number) for one in best}
        stairs: list[tuple[float, float]] = []
        for one in best:
            if stairs:
                stairs.append((one.x, stairs[-1][1]))
            stairs.append((one.x, one.y))
        self._line.setData(
            np.array([x for x, _ in stairs], float), np.array([y for _, y in stairs], float)
        )
        self._stairs = stairs
        self._range()
        style = {"color": self._theme.muted, "font-size": f"{SMALL}px"}
        if self._cost_named:
            self.view.getAxis("bottom").setLabel(self.cost_words, **style)
        self.view.getAxis("left").setLabel(self.metric_words, **style)
        self._paint()

    def _range(self) -> None:
        if not self.points:
            return
        across = [one.x for one in self.points]
        up = [one.y for one in self.points]
        wide = max(max(across) - min(across), 0.15)
        tall = max(max(up) - min(up), 0.01 * abs(max(up)), 1e-6)
        self.view.setXRange(min(across) - 0.12 * wide, max(across) + 0.12 * wide, padding=0)
        self.view.setYRange(min(up) - 0.14 * tall, max(up) + 0.16 * tall, padding=0)

    def _paint(self) -> None:
        theme = self._theme
        fine = self.devicePixelRatioF()  # pens count the pixels of the screen
        dashed = Qt.PenStyle.DashLine
        self._line.setPen(pg.mkPen(theme.accent, width=1.5 * fine, style=dashed))
        spots: list[dict[str, Any]] = []
        for old in self._labels:
            self.view.removeItem(old)
        self._labels = []
        for one in reversed(self.points):  # those that are looked at lie above the others
            colour = QColor(theme.muted if one.group else theme.accent)
            if one.number == 0:
                colour = QColor(theme.text)
            if one.group:
                colour.setAlpha(150)
            full = (one.group, one.number) in self.best
            marked = one.group == 0 and one.number == self.current
            pen = pg.mkPen(theme.warning if marked else colour, width=(3 if marked else 2) * fine)
            spots.append(
                {
                    "pos": (one.x, one.y),
                    "size": LARGE if marked else SIZE - 2 * (one.group > 0),
                    "pen": pen,
                    "brush": colour if full else QColor(theme.card),
                }
            )
            if one.group == 0:
                label = pg.TextItem(str(one.number), color=theme.text)
                label.setFont(font(SMALL))
                label.setPos(one.x, one.y)
                self.view.addItem(label, ignoreBounds=True)
                self._labels.append(label)
        self._dots.setData(spots)
        self._part_labels()
        words = [
            f"{stage_name(one.stage, one.number)}: {measured(self._chief, one.y)}, "
            f"{self.told(10**one.x)}"
            for one in self.points
            if one.group == 0
        ]
        self.widget.setAccessibleDescription("; ".join(words))

    def _part_labels(self) -> None:
        """Put the number of each stage where it hides neither a point nor another number."""
        box = self.view.getViewBox()
        places = [box.mapViewToScene(QPointF(one.x, one.y)) for one in self.points]
        taken = [QRectF(at.x() - SIZE / 2, at.y() - SIZE / 2, SIZE, SIZE) for at in places]
        stairs = [box.mapViewToScene(QPointF(x, y)) for x, y in self._stairs]
        taken += [QRectF(one, other).normalized().adjusted(-1, -1, 1, 1)
                  for one, other in pairwise(stairs)]  # fmt: skip
        for label in self._labels:
            at, size = box.mapViewToScene(label.pos()), label.boundingRect().size()
            side, where = best_side(at, size, taken, box.sceneBoundingRect())
            label.setAnchor(pg.Point(*side))
            taken.append(where)

    def _near(self, at: QPointF) -> Point | None:
        """Return the point nearest to a place of the scene, if it is meant."""
        box = self.view.getViewBox()
        best, found = float(NEAR), None
        for one in self.points:
            there = box.mapViewToScene(QPointF(one.x, one.y))
            apart = math.hypot(there.x() - at.x(), there.y() - at.y())
            if apart < best:
                best, found = apart, one
        return found

    def _moved(self, at: QPointF) -> None:
        found = self._near(at)
        self.widget.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor
        )
        if found is None:
            self.card.hide()
            return
        lines = [f"<b>{stage_name(found.stage, found.number)}</b>"]
        if found.group and found.group < len(self._names):
            lines.append(self._names[found.group])
        lines += [
            measured(self._chief, found.y),
            f"{figures.memory(found.stage.file_bytes)} · {figures.short(found.stage.macs)} "
            f"{tr('multiply-adds')}",
            tr("{part} of the time", part=figures.percent(found.stage.ratio_time)),
        ]
        self.card.setText("<br>".join(lines))
        self.card.adjustSize()
        point = self.widget.mapFromScene(at)
        left = point.x() + 14
        if left + self.card.width() > self.widget.width():
            left = max(0, point.x() - 14 - self.card.width())
        top = min(max(0, point.y() - 12), max(0, self.widget.height() - self.card.height()))
        self.card.move(int(left), int(top))
        self.card.show()
        self.card.raise_()

    def _clicked(self, at: QPointF, *, open_it: bool = False) -> None:
        found = self._near(at)
        if found is None:
            return
        if found.group:
            self.other.emit(found.group)
        elif open_it:
            self.opened.emit(found.number)
        else:
            self.chosen.emit(found.number)


class _CostAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """An axis of logarithms, which tells what they are those of."""

    def __init__(self, plot: Pareto) -> None:
        super().__init__("bottom")
        self._plot = plot

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        most = max(2, min(6, int(size / 90)))
        return [(1.0, [math.log10(value) for value in log_steps(low, high, most)])]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return [self._plot.told(10**value) for value in values]


class _Axes(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Axes that tell where they were clicked, once or twice."""

    clicked = Signal(QPointF)
    opened = Signal(QPointF)

    def __init__(self, axes: dict[str, Any]) -> None:
        super().__init__(axisItems=axes)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(self.mapToScene(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit(self.mapToScene(event.position().toPoint()))
        event.accept()
