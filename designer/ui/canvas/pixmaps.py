"""Pictures of blocks, drawn once and kept, so that a frame only copies them."""

from __future__ import annotations

from collections import OrderedDict
from math import ceil
from time import perf_counter
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap

from designer.ui.canvas import card
from designer.ui.canvas.faces import Face
from designer.ui.canvas.ramp import Glow
from designer.ui.theme import Theme

MOST_BYTES = 128 * 2**20
"""A full screen of blocks takes about a tenth of this."""


class Picture(NamedTuple):
    """A block drawn at one scale."""

    pixmap: QPixmap
    face: Face
    scale: float
    glow: Glow | None = None


class Pixmaps:
    """The pictures of blocks by id, those used longest ago dropped first.

    A frame has some milliseconds for new pictures; what it cannot draw anew it shows as it was,
    stretched where the scale is another, and asks for a frame more.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._kept: OrderedDict[str, Picture] = OrderedDict()
        self._bytes = 0
        self._deadline = 0.0
        self._refine = True
        self._drawn = False
        """Whether this frame drew a picture; each draws at least one, however slow the machine."""
        self._ratio = 1.0
        self.late = False
        """Whether the frame had to show a picture that is not as it should be."""

    def clear(self, theme: Theme) -> None:
        """Drop every picture and draw with these colours from now on."""
        self._theme = theme
        self._kept.clear()
        self._bytes = 0

    def begin(self, seconds: float, ratio: float, *, refine: bool) -> None:
        """Begin a frame that may draw for so long.

        `ratio` is the screen's pixels to one of Qt's. Without `refine`, a picture of another
        scale will do, as while a person zooms.
        """
        if ratio != self._ratio:
            self.clear(self._theme)
        self._ratio = ratio
        self._refine = refine
        self._deadline = perf_counter() + seconds
        self.late = False
        self._drawn = False

    def get(
        self,
        key: str,
        face: Face,
        width: float,
        height: float,
        scale: float,
        glow: Glow | None = None,
    ) -> Picture | None:
        """Return the picture of a block, or None where there is no time to draw one."""
        kept = self._kept.get(key)
        if kept is not None:
            self._kept.move_to_end(key)
            if kept.face is face and kept.glow == glow:
                if kept.scale == scale:
                    return kept
                if not self._refine:
                    self.late = True
                    return kept
        if self._drawn and perf_counter() > self._deadline:
            self.late = True
            return kept
        self._drawn = True
        if kept is not None:
            self._bytes -= _weight(kept.pixmap)
        new = Picture(self._draw(face, width, height, scale, glow), face, scale, glow)
        self._kept[key] = new
        self._kept.move_to_end(key)
        self._bytes += _weight(new.pixmap)
        while self._bytes > MOST_BYTES and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self._bytes -= _weight(oldest.pixmap)
        return new

    def _draw(
        self, face: Face, width: float, height: float, scale: float, glow: Glow | None
    ) -> QPixmap:
        dense = scale * self._ratio
        pixmap = QPixmap(
            ceil((width + 2 * card.MARGIN) * dense), ceil((height + 2 * card.MARGIN) * dense)
        )
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.scale(dense, dense)
        painter.translate(card.MARGIN, card.MARGIN)
        card.draw(painter, face, width, height, self._theme, glow)
        painter.end()
        pixmap.setDevicePixelRatio(self._ratio)
        return pixmap


def _weight(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
