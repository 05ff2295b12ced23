"""Errors of a forecast by how far ahead it looks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer import figures
from designer.ui.theme import SMALL, Theme, font
from designer.ui.words import tr

LEFT, BELOW, ABOVE = 56, 36, 24


class StepErrors(QWidget):
    """A line for each error in the units of the file, from the first step to the last."""

    KEYS = ("mae", "rmse")

    def __init__(self, theme: Theme, rows: Sequence[Mapping[str, float]]) -> None:
        super().__init__()
        self._theme, self._rows = theme, rows
        self._keys = [key for key in self.KEYS if rows and key in rows[0]]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self.sizeHint().height())
        self.setAccessibleName(tr("Errors by step of the future"))
        if rows:
            ends = (rows[0], rows[-1])
            told = [
                tr(
                    "{what} {first} at the first step, {last} at the last",
                    what=key.upper(),
                    first=figures.real(ends[0][key]),
                    last=figures.real(ends[1][key]),
                )
                for key in self._keys
            ]
            self.setAccessibleDescription("; ".join(told))

    def sizeHint(self) -> QSize:
        """Return room for a small plot."""
        return QSize(360, 200)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw axes and lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(SMALL))
        theme, flags = self._theme, Qt.AlignmentFlag
        room = QRectF(LEFT, ABOVE, self.width() - LEFT - 12, self.height() - ABOVE - BELOW)
        top = max((row[key] for row in self._rows for key in self._keys), default=1.0) or 1.0
        painter.setPen(QColor(theme.muted))
        for part in (0.0, 0.5, 1.0):
            y = room.bottom() - part * room.height()
            painter.setPen(QColor(theme.border))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setPen(QColor(theme.muted))
            box = QRectF(0, y - 8, LEFT - 8, 16)
            painter.drawText(
                box, flags.AlignRight | flags.AlignVCenter, figures.real(part * top, 3)
            )
        steps = [int(row["step"]) for row in self._rows] or [1]
        below = QRectF(room.left(), room.bottom() + 4, room.width(), 16)
        painter.drawText(below, flags.AlignLeft, str(steps[0]))
        painter.drawText(below, flags.AlignRight, str(steps[-1]))
        painter.drawText(below.translated(0, 14), flags.AlignHCenter, tr("steps ahead"))
        x = room.left()
        for key, colour in zip(self._keys, theme.series, strict=False):
            painter.setPen(QPen(QColor(colour), 1.5))
            count = max(1, len(self._rows) - 1)
            points = [
                QPointF(
                    room.left() + place * room.width() / count,
                    room.bottom() - row[key] / top * room.height(),
                )
                for place, row in enumerate(self._rows)
            ]
            painter.drawPolyline(QPolygonF(points))
            if len(points) == 1:
                painter.drawEllipse(points[0], 2, 2)
            painter.fillRect(QRectF(x, 5, 9, 9), QColor(colour))
            painter.setPen(QColor(theme.text))
            text = key.upper()
            painter.drawText(QRectF(x + 14, 0, 120, 20), flags.AlignLeft | flags.AlignVCenter, text)
            x += painter.fontMetrics().horizontalAdvance(text) + 32
