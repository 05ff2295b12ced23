"""Icons of one stroke weight, drawn in the colour that the theme asks for."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from designer.paths import resources

SIZE = 16


@cache
def icon(name: str, colour: str, faded: str = "") -> QIcon:
    """Return an icon of `resources/icons`; `faded` is its colour where it cannot be used."""
    result = QIcon()
    for tint, mode in ((colour, QIcon.Mode.Normal), (faded, QIcon.Mode.Disabled)):
        if tint:
            for scale in (1, 2, 3):
                result.addPixmap(_drawn(name, tint, scale), mode)
    return result


def _drawn(name: str, colour: str, scale: int) -> QPixmap:
    text = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(text.replace("#000000", colour).encode()))
    pixmap = QPixmap(SIZE * scale, SIZE * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, SIZE * scale, SIZE * scale))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


@cache
def program_icon() -> QIcon:
    """Return the sign of the program itself, in every size that a desktop asks for."""
    renderer = QSvgRenderer(str(resources() / "icons" / "app" / "neurodraft.svg"))
    result = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        result.addPixmap(pixmap)
    return result
