"""Which class was taken for which: a table of counts whose shades show the shares."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from designer import figures
from designer.ui.theme import SMALL, Theme, blend, contrast, font
from designer.ui.words import tr, trn

LARGE, SMALL_CELL = 36, 18
"""Pixels of a cell with its count, and of one without, where there are many classes."""
MOST_COUNTED = 24
"""Classes up to which every cell shows its count."""
NAMES = 112
"""Pixels of the longest name of a class; longer ones are cut off and told by the tooltip."""
TOP = 20


class Confusion(QWidget):
    """A row for each class, a column for each answer; what is right lies on the diagonal.

    One hue, lighter to darker, is told apart by everybody; every count stands there as well.
    """

    def __init__(
        self, theme: Theme, classes: Sequence[str], counts: Sequence[Sequence[int]]
    ) -> None:
        super().__init__()
        self._theme = theme
        self.classes, self.counts = tuple(classes), counts
        self.cell = LARGE if len(self.classes) <= MOST_COUNTED else SMALL_CELL
        metrics = QFontMetrics(font(SMALL))
        longest = max((metrics.horizontalAdvance(name) for name in self.classes), default=0)
        self._names = min(NAMES, longest) + 8
        self._head = min(NAMES, longest) + 8
        self.setFixedSize(self.sizeHint())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            tr("Confusion matrix: a row for each class, a column for each answer")
        )
        self.setAccessibleDescription(self._told())
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        """Return the room of all cells, the names left of them and above."""
        side = self.cell * len(self.classes)
        return QSize(self._names + side + 4, TOP + self._above + side + 4)

    @property
    def _above(self) -> int:
        """Pixels for the names of the answers, which are turned where they are long."""
        return self._head if self._turned else 20

    @property
    def _turned(self) -> bool:
        metrics = QFontMetrics(font(SMALL))
        return any(metrics.horizontalAdvance(name) > self.cell - 4 for name in self.classes)

    def shade(self, row: int, column: int) -> str:
        """Return the colour of a cell: the share of its row on the ground of the panel."""
        total = sum(self.counts[row])
        share = self.counts[row][column] / total if total else 0.0
        return blend(self._theme.accent, self._theme.card, share)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw names and cells that can be seen."""
        painter = QPainter(self)
        painter.setFont(font(SMALL))
        theme, left, top = self._theme, self._names, TOP + self._above
        metrics = painter.fontMetrics()
        flags = Qt.AlignmentFlag
        painter.setPen(QColor(theme.muted))
        painter.drawText(
            QRectF(left, 0, self.width() - left, TOP - 2), flags.AlignLeft, tr("told as")
        )
        corner = QRectF(0, top - 18, left - 8, 16)
        painter.drawText(corner, flags.AlignRight, tr("is"))
        painter.setPen(QColor(theme.text))
        for place, name in enumerate(self.classes):
            short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, NAMES)
            row = QRectF(0, top + place * self.cell, left - 8, self.cell)
            painter.drawText(row, flags.AlignRight | flags.AlignVCenter, short)
            if not self._turned:
                box = QRectF(left + place * self.cell, TOP, self.cell, self._above - 2)
                painter.drawText(box, flags.AlignHCenter | flags.AlignBottom, name)
                continue
            painter.save()
            painter.translate(left + (place + 0.5) * self.cell, top - 4)
            painter.rotate(-90)
            box = QRectF(0, -self.cell / 2, self._above, self.cell)
            painter.drawText(box, flags.AlignLeft | flags.AlignVCenter, short)
            painter.restore()
        seen = QRectF(event.rect())
        for row_number in range(len(self.classes)):
            for column in range(len(self.classes)):
                box = self._box(row_number, column)
                if seen.intersects(box):
                    self._draw(painter, box, row_number, column)

    def event(self, event: QEvent) -> bool:
        """Tell of the cell or the name under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.told_at(event.pos())
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def told_at(self, point: QPoint) -> str:
        """Return what lies at a point, in words."""
        column = (point.x() - self._names) // self.cell
        row = (point.y() - TOP - self._above) // self.cell
        count = len(self.classes)
        if 0 <= row < count and 0 <= column < count:
            number = self.counts[row][column]
            total = sum(self.counts[row]) or 1
            share = figures.percent(number / total)
            return trn(
                "“{name}” told as “{other}”: {n} example ({share} of “{name}”)",
                "“{name}” told as “{other}”: {n} examples ({share} of “{name}”)",
                number,
                name=self.classes[row],
                other=self.classes[column],
                share=share,
            )
        name = row if column < 0 else column
        return self.classes[name] if 0 <= name < count else ""

    def _box(self, row: int, column: int) -> QRectF:
        left, top = self._names, TOP + self._above
        return QRectF(left + column * self.cell, top + row * self.cell, self.cell, self.cell)

    def _draw(self, painter: QPainter, box: QRectF, row: int, column: int) -> None:
        theme, ground = self._theme, self.shade(row, column)
        inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(inner, QColor(ground))
        painter.setPen(QColor(theme.text if row == column else theme.border))
        painter.drawRect(inner)
        number = self.counts[row][column]
        if self.cell < LARGE or not number:
            return
        painter.setPen(QColor(ink_on(ground)))
        shown = figures.short(number) if number > 9999 else str(number)
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, shown)

    def _told(self) -> str:
        """Return the most frequent mistakes, for those who do not see the table."""
        wrong = [
            (self.counts[row][column], self.classes[row], self.classes[column])
            for row in range(len(self.classes))
            for column in range(len(self.classes))
            if row != column and self.counts[row][column]
        ]
        wrong.sort(key=lambda one: -one[0])
        if not wrong:
            return tr("Every example was told rightly.")
        return "; ".join(
            tr("{name} told as {other}: {count}", name=name, other=other, count=count)
            for count, name, other in wrong[:20]
        )


def ink_on(ground: str) -> str:
    """Return black or white, whichever can be read better: on any ground one has 4.5 to 1."""
    return max(("#000000", "#ffffff"), key=lambda ink: contrast(ink, ground))
