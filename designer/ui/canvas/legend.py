"""The legend of the heat overlay: what the colours of the blocks mean."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from designer.ui.canvas.clearing import COVERS
from designer.ui.canvas.heat import DECADES, MEASURES, Heat
from designer.ui.canvas.ramp import ramp
from designer.ui.corner_card import CornerCard
from designer.ui.panels.page import small_button
from designer.ui.theme import SMALL, Theme, font
from designer.ui.words import listed, tr

WIDTH, EDGE = 256, 12
"""Pixels of the legend's width, and between it and the edges of the canvas."""


class Scale(QWidget):
    """The ramp with its figures below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.figures: list[str] = []
        self.setFixedHeight(32)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ramp and the figures."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(0.5, 0.5, self.width() - 1, 11)
        colours = ramp(dark=self.theme.is_dark)
        gradient = QLinearGradient(bar.left(), 0, bar.right(), 0)
        for step, colour in enumerate(colours):
            gradient.setColorAt(step / (len(colours) - 1), QColor(colour))
        painter.setPen(QPen(QColor(self.theme.border), 1))
        painter.setBrush(gradient)
        painter.drawRoundedRect(bar, 3, 3)
        painter.setFont(font(SMALL))
        painter.setPen(QColor(self.theme.muted))
        rooms = [
            self._room(place, painter.fontMetrics(), bar) for place in range(len(self.figures))
        ]
        touching = any(one.right() + 8 > other.left() for one, other in pairwise(rooms))
        # with one figure left out in the middle the steps would look uneven: then the ends alone
        for place, room in enumerate(rooms):
            if not touching or place in (0, len(rooms) - 1):
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.figures[place])
        painter.end()

    def _room(self, place: int, metrics: QFontMetrics, bar: QRectF) -> QRectF:
        room = QRectF(0, 15, metrics.horizontalAdvance(self.figures[place]) + 1, 17)
        along = place / max(1, len(self.figures) - 1)
        room.moveCenter(QPointF(bar.left() + bar.width() * along, 23.5))
        room.moveLeft(min(max(room.left(), bar.left()), bar.right() - room.width()))
        return room


class Legend(CornerCard):
    """Lies at the lower left of the canvas while blocks are coloured by what they cost."""

    close_wanted = Signal()

    def __init__(self, canvas: QWidget, theme: Theme) -> None:
        super().__init__(canvas, theme, EDGE)
        self.setFixedWidth(WIDTH)
        self.setProperty(COVERS, True)
        self.title, self.total, self.note = QLabel(), QLabel(), QLabel()
        self.title.setProperty("role", "heading")
        for quiet in (self.total, self.note):
            quiet.setProperty("role", "small")
            quiet.setWordWrap(True)
        self.scale = Scale(theme)
        self.cross = small_button("×", tr("Colour the blocks by nothing"), self)
        self.cross.clicked.connect(self.close_wanted)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.cross)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 8)
        column.setSpacing(4)
        column.addLayout(head)
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 4, 0)
        inner.setSpacing(2)
        inner.addWidget(self.scale)
        inner.addWidget(self.total)
        inner.addWidget(self.note)
        column.addLayout(inner)
        self.hide()

    def show_heat(self, heat: Heat, note: str = "") -> None:
        """Say what the colours mean now."""
        measure = MEASURES.get(heat.measure)
        self.setVisible(measure is not None)
        if measure is None:
            return
        self.title.setText(tr(measure.title))
        if heat.most > 0:
            steps = [heat.most / 10**power for power in range(DECADES, -1, -1)]
            figures = [measure.words(step) for step in steps]
            self.scale.figures = [tr("≤ {value}", value=figures[0]), *figures[1:]]
            total = tr("{total} in all", total=measure.words(heat.total))
            self.total.setText(total if measure.summed else "")
        else:
            self.scale.figures = []
            self.total.setText("" if note else tr("No block here costs any."))
        self.scale.setVisible(heat.most > 0 and not heat.stale)
        self.note.setText(note)
        for label in (self.total, self.note):
            label.setVisible(bool(label.text()))
        words = listed((*self.scale.figures, self.total.text(), note))
        self.setAccessibleName(tr("Colours of the blocks: {title}", title=self.title.text()))
        self.setAccessibleDescription(words)
        self.scale.update()
        self.resize(WIDTH, self._column.totalHeightForWidth(WIDTH))
        self.place()
        self.raise_()

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self.theme = self.scale.theme = theme
        self.update()
