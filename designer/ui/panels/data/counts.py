"""How many examples of each class every part of the data has."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from designer import figures
from designer.ui.panels.page import muted
from designer.ui.theme import Theme
from designer.ui.words import tr, trn

PARTS = ("train", "validation", "test")
PART_WORDS = {"train": "training", "validation": "validation", "test": "test"}


class Key(QLabel):
    """Says which colour is which part, and how many examples it has."""

    def __init__(self, theme: Theme, sizes: dict[str, int]) -> None:
        words = {part: f"{tr(PART_WORDS[part])} {figures.count(sizes[part])}" for part in PARTS}
        parts = [
            f'<span style="color:{colour}">■</span> {words[part]}'
            for part, colour in zip(PARTS, theme.series, strict=False)
        ]
        super().__init__("&nbsp;&nbsp;&nbsp; ".join(parts))
        self.setProperty("role", "small")
        self.setWordWrap(True)


def counted_in_windows(left_out: int) -> QLabel:
    """Say what the figures of a series count, and why they are not as many as there are windows."""
    words = tr("Windows in each part.")
    if left_out:
        words = trn(
            "Windows in each part; {n} more reaches from one part into the next and is left out.",
            "Windows in each part; {n} more reach from one part into the next and are left out.",
            left_out,
        )
    label = muted(words)
    label.setProperty("role", "small")
    return label


class ClassBars(QWidget):
    """One bar a class: how many examples each part has of it."""

    ROW = 20

    def __init__(
        self,
        theme: Theme,
        classes: tuple[str, ...],
        counts: dict[str, tuple[int, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.classes, self.counts = classes, counts
        self.setMinimumHeight(self.ROW * len(classes))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Examples of each class"))
        self.setAccessibleDescription(
            "; ".join(
                f"{name} {sum(counts[p][i] for p in PARTS)}" for i, name in enumerate(classes)
            )
        )

    def sizeHint(self) -> QSize:
        """Return one row a class."""
        return QSize(320, self.ROW * len(self.classes))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows that can be seen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = painter.fontMetrics()
        names = max((metrics.horizontalAdvance(name) for name in self.classes[:200]), default=0)
        names = min(names + 4, self.width() // 3)
        numbers = metrics.horizontalAdvance("000,000")
        totals = [sum(self.counts[part][i] for part in PARTS) for i in range(len(self.classes))]
        most = max(totals, default=1) or 1
        room = self.width() - names - numbers - 24
        first = max(0, event.rect().top() // self.ROW)
        last = min(len(self.classes), event.rect().bottom() // self.ROW + 1)
        for place in range(first, last):
            top = place * self.ROW
            painter.setPen(QColor(self._theme.text))
            name = metrics.elidedText(self.classes[place], Qt.TextElideMode.ElideRight, names)
            left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(QRectF(0, top, names, self.ROW), left, name)
            painter.setPen(Qt.PenStyle.NoPen)
            x = names + 12.0
            for part, colour in zip(PARTS, self._theme.series, strict=False):
                width = room * self.counts[part][place] / most
                painter.setBrush(QColor(colour))
                painter.drawRect(QRectF(x, top + 6, width, 8))
                x += width
            painter.setPen(QColor(self._theme.muted))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(
                QRectF(self.width() - numbers, top, numbers, self.ROW),
                right,
                figures.count(totals[place]),
            )
