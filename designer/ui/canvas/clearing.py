"""Fits a drawing into the view so that what lies over the canvas covers none of its blocks."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSizeF
from PySide6.QtWidgets import QWidget

from designer.ui.canvas.camera import Camera

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

COVERS = "covers"
"""The property of a widget that lies over a corner of the canvas."""


def clear_camera(canvas: Canvas, area: QRectF) -> Camera:
    """Return the camera that shows a rectangle as large as it can be with no block covered."""
    plain = Camera.fitting(area, QSizeF(canvas.size()))
    covers = [
        one.geometry()
        for one in canvas.children()
        if isinstance(one, QWidget) and one.property(COVERS) and one.isVisible()
    ]
    if not _covered(canvas, plain, covers):
        return plain
    whole = canvas.rect()
    best: Camera | None = None
    for sides in product((True, False), repeat=len(covers)):
        room = QRect(whole)
        for cover, across in zip(covers, sides, strict=True):
            room = _beside(room, cover, whole) if across else _above(room, cover)
        if room.width() < whole.width() // 3 or room.height() < whole.height() // 3:
            continue
        found = Camera.fitting(area, QSizeF(room.size())).panned(room.x(), room.y())
        if not _covered(canvas, found, covers) and (best is None or found.scale > best.scale):
            best = found
    return best or plain


def _beside(room: QRect, cover: QRect, whole: QRect) -> QRect:
    """Return the room left of a widget in the right half, or right of one in the left half."""
    if cover.center().x() > whole.center().x():
        return room.adjusted(0, 0, min(0, cover.left() - 1 - room.right()), 0)
    return room.adjusted(max(0, cover.right() + 1 - room.left()), 0, 0, 0)


def _above(room: QRect, cover: QRect) -> QRect:
    return room.adjusted(0, 0, 0, min(0, cover.top() - 1 - room.bottom()))


def _covered(canvas: Canvas, camera: Camera, covers: Sequence[QRect]) -> bool:
    """Whether a widget lies over a block."""
    blocks = canvas.scene.blocks
    for cover in covers:
        area = camera.area_to_canvas(cover)
        across = (blocks.x < area.right()) & (blocks.x + blocks.w > area.left())
        down = (blocks.y < area.bottom()) & (blocks.y + blocks.h > area.top())
        if bool((across & down).any()):
            return True
    return False
