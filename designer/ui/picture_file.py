"""A figure as a file: SVG and PDF keep vectors and words, PNG has as many pixels as asked for."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from math import ceil

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QFontInfo, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from designer.job import UserError
from designer.ui.theme import font

FORMATS = ("svg", "pdf", "png")
DPI = 96
"""Units of a drawing to an inch; they are the pixels of a screen at 100 %."""
FINE = 720
"""Steps of a PDF to an inch; its numbers are written as fractions of them."""
LARGEST_PAGE = 14_400.0
"""Points that readers of PDF take as the width or height of a page."""
MOST_PIXELS, LONGEST_SIDE = 200_000_000, 32_000

Paint = Callable[[QPainter, float], None]
"""Draws a figure with its upper left corner at the origin, at a scale."""


class TooLarge(UserError):
    """A picture would have more pixels than programs can open."""


@dataclass(frozen=True)
class Figure:
    """Something that can be drawn at any scale."""

    title: str
    size: QSizeF
    """Its width and height in units of the drawing."""
    paint: Paint


def picture(figure: Figure, form: str, scale: float = 1.0) -> bytes:
    """Return the contents of a file: svg, pdf, or png with `scale` pixels to a unit. TooLarge."""
    if form == "svg":
        return svg(figure)
    return pdf(figure) if form == "pdf" else png(image(figure, scale))


def svg(figure: Figure) -> bytes:
    """Return a figure as SVG 1.1, its words as words."""
    size = figure.size
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setResolution(DPI)
    generator.setSize(QSize(ceil(size.width()), ceil(size.height())))
    generator.setViewBox(QRectF(0, 0, ceil(size.width()), ceil(size.height())))
    generator.setTitle(_printable(figure.title))
    generator.setDescription("Neurodraft")
    painter = QPainter(generator)
    figure.paint(painter, 1.0)
    painter.end()
    return _tidied(bytes(buffer.data().data()).decode("utf-8")).encode("utf-8")


def pdf(figure: Figure) -> bytes:
    """Return a figure as a page of its own size, with the fonts inside."""
    points = figure.size * (72 / DPI)
    less = min(1.0, LARGEST_PAGE / max(points.width(), points.height(), 1.0))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(FINE)
    exact = QPageSize.SizeMatchPolicy.ExactMatch
    writer.setPageSize(QPageSize(points * less, QPageSize.Unit.Point, "", exact))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(_printable(figure.title))
    writer.setCreator("Neurodraft")
    painter = QPainter(writer)
    figure.paint(painter, FINE / DPI * less)
    painter.end()
    return searchable(bytes(buffer.data().data()))


def pixels(size: QSizeF, scale: float) -> QSize:
    """Return how many pixels a picture of this size has."""
    return QSize(max(1, ceil(size.width() * scale)), max(1, ceil(size.height() * scale)))


def fits(size: QSizeF, scale: float) -> bool:
    """Return whether programs can open a picture of so many pixels."""
    wanted = pixels(size, scale)
    across, down = wanted.width(), wanted.height()
    return max(across, down) <= LONGEST_SIDE and across * down <= MOST_PIXELS


def image(figure: Figure, scale: float) -> QImage:
    """Return a figure as pixels, see-through where nothing is drawn. Raises TooLarge."""
    wanted = pixels(figure.size, scale)
    if not fits(figure.size, scale):
        raise TooLarge(
            f"A picture of {wanted.width():,} × {wanted.height():,} pixels is too large for most "
            "programs; choose a smaller scale, or SVG or PDF."
        )
    result = QImage(wanted, QImage.Format.Format_ARGB32_Premultiplied)
    if result.isNull():
        raise TooLarge("There is not enough memory for this picture; choose a smaller scale.")
    result.fill(QColor(0, 0, 0, 0))
    inch = round(DPI * scale / 0.0254)
    result.setDotsPerMeterX(inch)
    result.setDotsPerMeterY(inch)
    result.setText("Title", _printable(figure.title))
    result.setText("Software", "Neurodraft")
    painter = QPainter(result)
    figure.paint(painter, scale)
    painter.end()
    return result


def png(pixels: QImage) -> bytes:
    """Return pixels as the contents of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixels.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know only names of files
    return bytes(buffer.data().data())


_LETTERS = re.compile(rb"\[(?:<[0-9A-F]{4}> )+\]|<[0-9A-F]{4}> <[0-9A-F]{4}> <0009>\n")


def searchable(contents: bytes) -> bytes:
    """Let readers of PDF find a space where Qt says that its glyph stands for a tab.

    Nothing changes its length, so every place in the file stays where its table says.
    """

    def spaced(found: re.Match[bytes]) -> bytes:
        listed = found[0].startswith(b"[")
        return found[0].replace(b"<0009>", b"<0020>") if listed else found[0][:-7] + b"<0020>\n"

    return _LETTERS.sub(spaced, contents)


_NOTHING = re.compile(r"<g [^<>]*>\s*</g>\s*")
_FAMILY = re.compile(r'font-family="([^"]*)"')


def _tidied(text: str) -> str:
    """Leave out groups with nothing in them, and name a font for those who lack this one."""
    own = escape(QFontInfo(font()).family().replace("'", ""))
    asked = escape(font().family())

    def family(found: re.Match[str]) -> str:
        name = own if found[1] == asked else found[1].replace("'", "")
        return f"font-family=\"'{name}', sans-serif\""

    return _FAMILY.sub(family, _NOTHING.sub("", text))


def _printable(text: str) -> str:
    """Return a title without signs that a file of text may not hold."""
    return "".join(sign for sign in " ".join(text.split()) if sign.isprintable())
