"""Pages of a PDF that are filled from the top: words, tables and drawings, none cut in two."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QImage,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)
from PySide6.QtSvg import QSvgRenderer

from designer.compress.report.ink import FAMILY, PAPER
from designer.ui.picture_file import FINE, searchable

POINT = FINE / 72
SIDE, HEAD, FOOT = 44.0, 48.0, 54.0
"""Points of free paper at the sides, above and below."""
PIXEL = 0.75
"""Points that a unit of a drawing takes."""


class Sheets:
    """Draws from the top of the first page on; what does not fit begins the next one."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(self._buffer)
        writer.setResolution(FINE)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        writer.setTitle(title)
        writer.setCreator("Neurodraft")
        size = QPageSize(QPageSize.PageSizeId.A4).sizePoints()
        self._writer = writer
        self.left, self.right = SIDE, size.width() - SIDE
        self._bottom = size.height() - FOOT
        self.y, self.number = HEAD, 1
        self.painter = QPainter(writer)

    @property
    def width(self) -> float:
        """Points between the sides."""
        return self.right - self.left

    def room(self, height: float) -> None:
        """Begin a new page where there is less room than this."""
        if self.y + height > self._bottom and self.y > HEAD:
            self._end_page()
            self._writer.newPage()
            self.number += 1
            self.y = HEAD

    def skip(self, height: float) -> None:
        """Leave paper free, but not at the top of a page."""
        if self.y > HEAD:
            self.y += height

    def words(
        self, text: str, size: float = 9.5, *, bold: bool = False, colour: str = PAPER.text
    ) -> None:
        """Write a paragraph over the whole width."""
        height = self.height_of(text, size, self.width, bold=bold)
        self.room(height)
        self.write(text, self.left, self.y, self.width, size, bold=bold, colour=colour)
        self.y += height

    def write(
        self, text: str, x: float, y: float, width: float, size: float, *, bold: bool = False,
        colour: str = PAPER.text, right: bool = False,
    ) -> None:  # fmt: skip
        """Write words into a column whose upper left corner is told."""
        self.painter.setFont(face(size, bold=bold))
        self.painter.setPen(QColor(colour))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        height = self.height_of(text, size, width, bold=bold) + 2
        wrap = self._wrap(text, size, width, bold)
        self.painter.drawText(area(x, y, width, height), int(side | wrap), text)

    def height_of(self, text: str, size: float, width: float, *, bold: bool = False) -> float:
        """Return the height of a paragraph in a column."""
        metrics = QFontMetricsF(face(size, bold=bold), self._writer)
        room = QRectF(0, 0, width * POINT, 1e6)
        wrap = self._wrap(text, size, width, bold)
        return metrics.boundingRect(room, int(wrap), text).height() / POINT

    def width_of(self, text: str, size: float, *, bold: bool = False) -> float:
        """Return the width of words on one line."""
        metrics = QFontMetricsF(face(size, bold=bold), self._writer)
        return metrics.horizontalAdvance(text) / POINT

    def rule(self, y: float) -> None:
        """Draw a thin line from side to side."""
        self.painter.setPen(QPen(QColor(PAPER.line), 0.6 * POINT))
        line = area(self.left, y, self.width, 0)
        self.painter.drawLine(line.topLeft(), line.topRight())

    def frame(self, x: float, y: float, width: float, height: float) -> None:
        """Draw the edge of a card."""
        self.painter.setPen(QPen(QColor(PAPER.line), 0.6 * POINT))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(area(x, y, width, height), 4 * POINT, 4 * POINT)

    def drawings(self, made: Sequence[str], gap: float = 10) -> None:
        """Set drawings side by side, as many as a row takes."""
        row: list[tuple[QSvgRenderer, float, float]] = []
        used = 0.0
        for text in made:
            renderer = QSvgRenderer(QByteArray(text.replace(FAMILY, family()).encode()))
            size = renderer.defaultSize()
            scale = min(PIXEL, self.width / max(1, size.width()))
            width, height = size.width() * scale, size.height() * scale
            if row and used + gap + width > self.width + 0.5:
                self._draw_row(row, gap)
                row, used = [], 0.0
            used += width + (gap if row else 0)
            row.append((renderer, width, height))
        if row:
            self._draw_row(row, gap)

    def image(self, picture: QImage, x: float, y: float, side: float) -> None:
        """Draw a picture into a square, its points as squares."""
        scale = side / max(picture.width(), picture.height())
        often = max(1, round(192 / max(picture.width(), picture.height())))
        large = picture.scaled(picture.width() * often, picture.height() * often)
        target = area(x, y, picture.width() * scale, picture.height() * scale)
        self.painter.drawImage(target, large)

    def finish(self) -> bytes:
        """Return the contents of the file."""
        self._end_page()
        self.painter.end()
        return searchable(bytes(self._buffer.data().data()))

    def _wrap(self, text: str, size: float, width: float, bold: bool) -> Qt.TextFlag:
        """Return how a text is broken: between words, and inside one that is too long."""
        longest = max((self.width_of(word, size, bold=bold) for word in text.split()), default=0)
        return Qt.TextFlag.TextWordWrap if longest <= width else Qt.TextFlag.TextWrapAnywhere

    def _draw_row(self, row: list[tuple[QSvgRenderer, float, float]], gap: float) -> None:
        height = max(one[2] for one in row)
        self.room(height)
        x = self.left
        for renderer, width, tall in row:
            renderer.render(self.painter, area(x, self.y, width, tall))
            x += width + gap
        self.y += height + gap

    def _end_page(self) -> None:
        y = self._bottom + 14
        self.write(self._title, self.left, y, self.width - 60, 7.5, colour=PAPER.muted)
        self.write(str(self.number), self.right - 60, y, 60, 7.5, colour=PAPER.muted, right=True)


def area(x: float, y: float, width: float, height: float) -> QRectF:
    """Return an area that is told in points as the writer counts."""
    return QRectF(x * POINT, y * POINT, width * POINT, height * POINT)


def face(size: float, *, bold: bool = False) -> QFont:
    """Return the font of a size in points."""
    found = QFont(family())
    found.setPointSizeF(size)
    found.setBold(bold)
    return found


def family() -> str:
    """Return the family of fonts that reports are written in."""
    return QFontInfo(QFont()).family()
