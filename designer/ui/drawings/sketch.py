"""What drawings are made of: cells, arrows, curves and words, in the colours of the theme."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from designer.blocks.block import Block
from designer.blocks.spec import Spec
from designer.ui.theme import SMALL, Theme

CAPTION = 18
"""Pixels for the words under a drawing."""
LARGEST_CELL = 16.0
ARROW = 22.0

Shade = Callable[[int, int], str | None]
"""The colour of a cell by row and column, or None where it is empty."""


@dataclass(frozen=True)
class Subject:
    """The block that is drawn, and what the walk found to go in and to come out."""

    block: Block
    inputs: tuple[Spec | None, ...] = ()
    outputs: tuple[Spec, ...] = ()

    @property
    def given(self) -> str:
        """What goes in as a person reads it; nothing where it is not known."""
        return ", ".join(str(spec) for spec in self.inputs if spec is not None)

    @property
    def made(self) -> str:
        """What comes out as a person reads it; nothing where it is not known."""
        return ", ".join(map(str, self.outputs))

    def value(self, name: str, otherwise: Any = None) -> Any:
        """Return a parameter of the block, or something else where it has no such parameter."""
        return getattr(self.block, name, otherwise)


class Sketch:
    """Draws with a painter in a rectangle that begins at 0, 0."""

    def __init__(
        self, painter: QPainter, theme: Theme, width: float, height: float, family: str
    ) -> None:
        self.painter, self.theme = painter, theme
        self.width, self.height = width, height
        self.colour = theme.family(family)
        """The colour of the family, for what the block itself does."""
        self.soft = theme.accent_soft
        self.accent = theme.accent
        self.area = height - CAPTION
        self.middle = self.area / 2
        self._side = (width - ARROW - 16) / 2
        self.left = QRectF(2, 4, self._side, self.area - 6)
        self.right = QRectF(width - self._side - 2, 4, self._side, self.area - 6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(painter.font())
        font.setPixelSize(SMALL)
        painter.setFont(font)

    def pen(self, colour: str, width: float = 1.0, *, dashed: bool = False) -> None:
        """Take a pen; cells that are not there are drawn dashed."""
        pen = QPen(QColor(colour), width)
        if dashed:
            pen.setDashPattern([2.0, 2.0])
        self.painter.setPen(pen)

    def fill(self, colour: str | None, strength: float = 1.0) -> None:
        """Take a colour to fill with, or none; `strength` goes from 0 to 1."""
        if colour is None:
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            return
        shade = QColor(colour)
        shade.setAlphaF(max(0.0, min(1.0, strength)) * shade.alphaF())
        self.painter.setBrush(shade)

    def box(
        self,
        area: QRectF,
        fill: str | None = None,
        edge: str | None = None,
        *,
        strength: float = 1.0,
        dashed: bool = False,
        corner: float = 2.0,
        text: str = "",
    ) -> None:
        """Draw a rectangle with a word in it."""
        self.pen(edge or self.theme.outline, dashed=dashed)
        self.fill(fill, strength)
        self.painter.drawRoundedRect(area, corner, corner)
        if text:
            self.words(area, text, self.theme.text)

    def fitted(self, area: QRectF, rows: float, columns: float) -> tuple[QPointF, float]:
        """Return where cells begin that lie in the middle of an area, and their size."""
        size = min(LARGEST_CELL, area.width() / max(columns, 1), area.height() / max(rows, 1))
        left = area.center().x() - size * columns / 2
        top = area.center().y() - size * rows / 2
        return QPointF(left, top), size

    def cells(
        self,
        area: QRectF,
        rows: int,
        columns: int,
        shade: Shade = lambda row, column: None,
        *,
        words: Callable[[int, int], str] = lambda row, column: "",
        hollow: Callable[[int, int], bool] = lambda row, column: False,
    ) -> Callable[[float, float], QRectF]:
        """Draw a grid in the middle of an area; return where the cell of a row and column is."""
        begin, size = self.fitted(area, rows, columns)

        def place(row: float, column: float) -> QRectF:
            return QRectF(begin.x() + column * size, begin.y() + row * size, size, size)

        for row in range(rows):
            for column in range(columns):
                here = place(row, column).adjusted(0.5, 0.5, -0.5, -0.5)
                empty = hollow(row, column)
                edge = self.theme.border if empty else self.theme.outline
                self.box(here, shade(row, column) or (None if empty else self.theme.card), edge,
                         dashed=empty, corner=1.5)  # fmt: skip
                if text := words(row, column):
                    self.words(here, text, self.theme.text)
        return place

    def line(
        self, begin: QPointF, end: QPointF, colour: str | None = None, width: float = 1.0
    ) -> None:
        """Draw a line."""
        self.pen(colour or self.theme.outline, width)
        self.painter.drawLine(begin, end)

    def arrow(self, begin: QPointF, end: QPointF, colour: str | None = None) -> None:
        """Draw a line with a head."""
        colour = colour or self.theme.muted
        self.line(begin, end, colour, 1.2)
        away = begin - end
        length = max((away.x() ** 2 + away.y() ** 2) ** 0.5, 1e-6)
        along = away * (5 / length)
        across = QPointF(-along.y(), along.x()) * 0.6
        self.pen(colour)
        self.fill(colour)
        self.painter.drawPolygon(QPolygonF([end, end + along + across, end + along - across]))

    def flow(self, text: str = "") -> None:
        """Draw the arrow from what goes in to what comes out, with a word above it."""
        begin = QPointF(self.left.right() + 4, self.middle)
        end = QPointF(self.right.left() - 4, self.middle)
        self.arrow(begin, end)
        if text:
            area = QRectF(begin.x() - 14, self.middle - 20, end.x() - begin.x() + 28, 16)
            self.words(area, text, self.theme.text)

    def curve(
        self, points: Iterable[tuple[float, float]], colour: str | None = None, width: float = 2.0
    ) -> None:
        """Draw a line through points."""
        self.pen(colour or self.colour, width)
        self.fill(None)
        self.painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))

    def dot(self, centre: QPointF, radius: float, fill: str | None, edge: str = "") -> None:
        """Draw a disc."""
        self.pen(edge or self.theme.outline)
        self.fill(fill)
        self.painter.drawEllipse(centre, radius, radius)

    def cross(self, area: QRectF, colour: str | None = None) -> None:
        """Cross something out."""
        inner = area.adjusted(2.5, 2.5, -2.5, -2.5)
        self.line(inner.topLeft(), inner.bottomRight(), colour or self.theme.error, 1.4)
        self.line(inner.topRight(), inner.bottomLeft(), colour or self.theme.error, 1.4)

    def bars(self, area: QRectF, heights: Sequence[float], colours: Sequence[str]) -> None:
        """Draw bars on a ground line; a height goes from 0 to 1."""
        step = min(LARGEST_CELL + 4, area.width() / max(len(heights), 1))
        begin = area.center().x() - step * len(heights) / 2
        for place, (height, colour) in enumerate(zip(heights, colours, strict=True)):
            tall = max(1.0, height * area.height())
            bar = QRectF(begin + place * step + 2, area.bottom() - tall, step - 4, tall)
            self.box(bar, colour, colour, corner=1.5)
        ground = area.bottom() + 0.5
        self.line(QPointF(begin, ground), QPointF(begin + step * len(heights), ground))

    def words(self, area: QRectF, text: str, colour: str | None = None) -> None:
        """Write in the middle of an area, cut off where it is too narrow."""
        self.painter.setPen(QColor(colour or self.theme.muted))
        metrics = self.painter.fontMetrics()
        wide = area.adjusted(-4, -4, 4, 4)
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(wide.width()) + 6)
        self.painter.drawText(wide, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, cut)

    def captions(self, subject: Subject, left: str = "", right: str = "") -> None:
        """Write what goes in and what comes out under the drawing, the shapes unless told."""
        top, half = self.height - CAPTION, self.width / 2
        self.words(QRectF(0, top, half - 8, CAPTION), left or subject.given)
        self.words(QRectF(half + 8, top, half - 8, CAPTION), right or subject.made)
