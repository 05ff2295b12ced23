"""Series over time, one below the other, with the parts of the data behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer import figures
from designer.ui.theme import SMALL, Theme, font
from designer.ui.words import listed, tr

if TYPE_CHECKING:
    from designer.data.material import Line

MOST = 12
"""Series that are drawn; more are only counted."""


class Lines(QWidget):
    """Draws each series between its least and its most, over one axis of time."""

    ROW, GAP, TITLE = 64, 14, 18

    def __init__(
        self, theme: Theme, lines: tuple[Line, ...], shares: tuple[float, ...] = ()
    ) -> None:
        super().__init__()
        self._theme, self._lines, self.shares = theme, lines[:MOST], shares
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self.sizeHint().height())
        self.setAccessibleName(
            tr("Series: {names}", names=listed(line.name for line in self._lines))
        )

    def sizeHint(self) -> QSize:
        """Return one row a series, and the times below."""
        return QSize(320, len(self._lines) * (self.ROW + self.GAP + self.TITLE) + 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the series that can be seen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(SMALL))
        each = self.ROW + self.GAP + self.TITLE
        for place, line in enumerate(self._lines):
            self._draw(painter, line, place * each)
        if self._lines:
            self._times(painter, self._lines[0], len(self._lines) * each)

    def _draw(self, painter: QPainter, line: Line, top: int) -> None:
        width = self.width()
        known = line.values[line.values == line.values]  # gaps are NaN
        low, high = (float(known.min()), float(known.max())) if len(known) else (0.0, 0.0)
        painter.setPen(QColor(self._theme.text))
        title = QRectF(0, top, width, self.TITLE)
        painter.drawText(title, Qt.AlignmentFlag.AlignLeft, line.name)
        painter.setPen(QColor(self._theme.muted))
        low_told, high_told = figures.real(low), figures.real(high)
        told = (
            tr("{low} to {high}", low=low_told, high=high_told) if len(known) else tr("no values")
        )
        painter.drawText(title, Qt.AlignmentFlag.AlignRight, told)
        top += self.TITLE
        self._parts(painter, top)
        painter.setPen(QPen(QColor(self._theme.text), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        scale = (self.ROW - 4) / (high - low) if high > low else 0.0
        points: list[QPointF] = []
        for x, value in [*_outline(line.values, width), (0.0, float("nan"))]:
            if value == value:
                points.append(QPointF(x, top + self.ROW - 2 - (value - low) * scale))
            elif points:  # a gap ends a stretch
                painter.drawPolyline(QPolygonF(points))
                points = []

    def _parts(self, painter: QPainter, top: int) -> None:
        """Fill the background by part: first what is learnt from, then what is kept aside."""
        x = 0.0
        for share, colour in zip(self.shares, self._theme.series, strict=False):
            width = self.width() * share
            shade = QColor(colour)
            shade.setAlphaF(0.16)
            painter.fillRect(QRectF(x, top, width, self.ROW), shade)
            x += width

    def _times(self, painter: QPainter, line: Line, top: int) -> None:
        painter.setPen(QColor(self._theme.muted))
        first, last = (str(line.times[place]).replace("T", " ")[:16] for place in (0, -1))
        room = QRectF(0, top - self.GAP + 2, self.width(), 18)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, first)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight, last)


def _outline(values: Any, width: int) -> list[tuple[float, float]]:
    """Return points that look like all values: the least and the most of every pixel."""
    count = len(values)
    if count <= 2 * width:
        step = width / max(1, count - 1)
        return [(place * step, float(value)) for place, value in enumerate(values)]
    edges = [count * x // width for x in range(width + 1)]
    found = []
    for x in range(width):
        some = values[edges[x] : edges[x + 1]]
        some = some[some == some]
        ends = (some.min(), some.max()) if len(some) else (float("nan"),)
        found += [(float(x), float(end)) for end in ends]
    return found
