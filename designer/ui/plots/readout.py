"""The values at the pointer, beside it, while it is over a plot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtWidgets import QLabel

from designer import figures

if TYPE_CHECKING:
    from designer.ui.plots.plot import Plot
    from designer.ui.theme import Theme

MOST = 12
"""Curves that are told at once."""


class Readout(QObject):
    """Follows the pointer over a plot with a line and a card of values."""

    def __init__(self, plot: Plot) -> None:
        super().__init__(plot)
        self._plot = plot
        self.line = pg.InfiniteLine(angle=90, movable=False)
        self.line.setZValue(20)
        self.line.hide()
        plot.view.addItem(self.line, ignoreBounds=True)
        self.card = QLabel(plot.widget)
        self.card.setObjectName("readout")
        self.card.setTextFormat(Qt.TextFormat.RichText)
        self.card.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.card.hide()
        plot.widget.scene().sigMouseMoved.connect(self._moved)
        plot.widget.viewport().installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self.line.setPen(pg.mkPen(theme.outline, width=1))
        self.card.setStyleSheet(
            f"QLabel#readout {{ background: {theme.card}; color: {theme.text}; "
            f"border: 1px solid {theme.border}; border-radius: 4px; padding: 4px 6px; }}"
        )

    def hide(self) -> None:
        """Show nothing until the pointer moves again."""
        self.line.hide()
        self.card.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go away with the pointer."""
        if event.type() == QEvent.Type.Leave:
            self.hide()
        return super().eventFilter(watched, event)

    def _moved(self, at: QPointF) -> None:
        plot, box = self._plot, self._plot.view.getViewBox()
        if not box.sceneBoundingRect().contains(at):
            self.hide()
            return
        seen = box.mapSceneToView(at).x()
        where, told = plot.values_at(10.0**seen if plot.log_x else seen)
        if not told:
            self.hide()
            return
        self.line.setPos(seen)
        self.line.show()
        lines = [where]
        for name, colour, value in told[:MOST]:
            words = f"{name} " if name else ""
            lines.append(
                f'<span style="color:{colour}">■</span> {words}<b>{figures.score(value)}</b>'
            )
        if len(told) > MOST:
            lines.append(f"+ {len(told) - MOST}")
        self.card.setText("<br>".join(lines))
        self.card.adjustSize()
        point = plot.widget.mapFromScene(at)
        left = point.x() + 12
        if left + self.card.width() > plot.widget.width():
            left = max(0, point.x() - 12 - self.card.width())
        top = min(max(0, point.y() - 12), max(0, plot.widget.height() - self.card.height()))
        self.card.move(left, top)
        self.card.show()
        self.card.raise_()
