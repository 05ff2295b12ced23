"""A few forecasts beside what really came."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer import figures
from designer.ui.theme import SMALL, Theme, font
from designer.ui.words import tr

COLUMNS, LEFT, GAP = 3, 48, 16
KEY, TITLE, PLOT, BELOW = 24, 18, 112, 20


class ForecastWindows(QWidget):
    """A small plot for each window: the steps seen, what came, and what the network told.

    Plots of one series share their scale.
    """

    def __init__(self, theme: Theme, windows: Sequence[Mapping[str, Any]]) -> None:
        super().__init__()
        self._theme, self._windows = theme, windows
        self._scales = {name: _scale(windows, name) for name in {one["series"] for one in windows}}
        self._lines = (
            ("seen", QColor(theme.muted)),
            ("came", QColor(theme.text)),
            ("told", QColor(theme.series[0])),
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self.sizeHint().height())
        self.setMinimumWidth(480)
        self.setAccessibleName(tr("Some forecasts beside what came"))
        self.setAccessibleDescription("; ".join(map(_told, windows)))

    def sizeHint(self) -> QSize:
        """Return room for as many rows of plots as there are."""
        rows = math.ceil(len(self._windows) / COLUMNS)
        return QSize(720, KEY + rows * (TITLE + PLOT + BELOW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key, and every plot below it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(SMALL))
        x = float(LEFT)
        for name, colour in self._lines:
            painter.fillRect(QRectF(x, 6, 9, 9), colour)
            painter.setPen(QColor(self._theme.text))
            box = QRectF(x + 14, 0, 80, 20)
            painter.drawText(box, _LEFT, tr(name))
            x += painter.fontMetrics().horizontalAdvance(tr(name)) + 32
        if len(self._scales) == 1:  # what all show is said once
            painter.setPen(QColor(self._theme.muted))
            painter.drawText(QRectF(x, 0, self.width() - x, 20), _LEFT, *self._scales)
        columns = min(COLUMNS, max(1, len(self._windows)))
        width = self.width() / columns
        for number, window in enumerate(self._windows):
            row, column = divmod(number, columns)
            top = KEY + row * (TITLE + PLOT + BELOW)
            place = QRectF(column * width, top, width, TITLE + PLOT)
            self._plot(painter, window, place)

    def _plot(self, painter: QPainter, window: Mapping[str, Any], place: QRectF) -> None:
        theme = self._theme
        low, high = self._scales[window["series"]]
        room = place.adjusted(LEFT, TITLE + 4, -GAP, -4)
        painter.setPen(QColor(theme.muted))
        moment = window["now"].replace("T", " ")[:16]
        title = f"{moment}  {window['series']}" if len(self._scales) > 1 else moment
        box = QRectF(room.left(), place.top(), room.width(), TITLE)
        title = painter.fontMetrics().elidedText(
            title, Qt.TextElideMode.ElideRight, int(box.width())
        )
        painter.drawText(box, _LEFT, title)
        for value in (low, (low + high) / 2, high):
            y = room.bottom() - (value - low) / (high - low) * room.height()
            painter.setPen(QColor(theme.border))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setPen(QColor(theme.muted))
            box = QRectF(place.left(), y - 8, LEFT - 6, 16)
            painter.drawText(box, _RIGHT, figures.real(value, 3))
        before = window["before"]
        steps = len(before) + len(window["told"])
        now = room.left() + max(0, len(before) - 1) / max(1, steps - 1) * room.width()
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawLine(QPointF(now, room.top()), QPointF(now, room.bottom()))
        joint = before[-1:]  # what comes begins where the past ends
        for values, first, (_, colour) in zip(
            (before, joint + window["wanted"], joint + window["told"]),
            (0, len(before) - len(joint), len(before) - len(joint)),
            self._lines,
            strict=True,
        ):
            painter.setPen(QPen(colour, 1.5))
            for run in _runs(values, first):
                points = [
                    QPointF(
                        room.left() + step / max(1, steps - 1) * room.width(),
                        room.bottom() - (value - low) / (high - low) * room.height(),
                    )
                    for step, value in run
                ]
                if len(points) > 1:
                    painter.drawPolyline(QPolygonF(points))
                else:
                    painter.drawEllipse(points[0], 1.5, 1.5)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _known(values: Sequence[float | None]) -> list[float]:
    return [value for value in values if value is not None and math.isfinite(value)]


def _scale(windows: Sequence[Mapping[str, Any]], series: str) -> tuple[float, float]:
    """Return the lowest and highest value of a series, apart from each other."""
    found = [
        value
        for one in windows
        if one["series"] == series
        for key in ("before", "wanted", "told")
        for value in _known(one[key])
    ] or [0.0]
    low, high = min(found), max(found)
    return (low, high) if high > low else (low - 1.0, high + 1.0)


def _runs(values: Sequence[float | None], first: int) -> list[list[tuple[int, float]]]:
    """Return the stretches without a gap, as steps and values."""
    runs: list[list[tuple[int, float]]] = [[]]
    for step, value in enumerate(values, first):
        if value is not None and math.isfinite(value):
            runs[-1].append((step, value))
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if run]


def _told(window: Mapping[str, Any]) -> str:
    """Return a window in words, for those who hear it."""
    told, wanted = (
        tr("nothing") if window[key][-1] is None else figures.real(window[key][-1])
        for key in ("told", "wanted")
    )
    return tr(
        "{series} after {now}: told {told} at the last step, {wanted} came",
        series=window["series"],
        now=window["now"],
        told=told,
        wanted=wanted,
    )
