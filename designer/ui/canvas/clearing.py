"""Fits a drawing into the view so that what lies over the canvas covers as little as it can of it.

No block is covered. Frames and notes, which can be read with a corner gone, are left free where the
drawing becomes little smaller by it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import product
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSizeF
from PySide6.QtWidgets import QWidget

from designer.ui.canvas.camera import EDGE, FITS_AT_MOST, Camera

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

COVERS = "covers"
"""The property of a widget that lies over a corner of the canvas."""
NARROW = 24.0
"""Pixels left free around a drawing that gives way to what lies over the canvas."""
WORTH = 0.8
"""How small, of what it could be, a drawing may become for the sake of frames and notes."""


def clear_camera(canvas: Canvas, area: QRectF) -> Camera:
    """Return the camera that shows a rectangle as large as it can be with no block covered."""
    plain = Camera.fitting(area, QSizeF(canvas.size()))
    covers = [
        one.geometry()
        for one in canvas.children()
        if isinstance(one, QWidget) and one.property(COVERS) and one.isVisible()
    ]
    boxes = [box for box in canvas.scene.boxes.values() if area.contains(box)]
    if not _covered(canvas, plain, covers, boxes):
        return plain
    rooms = list(_rooms(canvas.rect(), covers))
    clear = [_in_room(area, room, NARROW, plain.scale) for room in rooms]
    clear = [found for found in clear if not _covered(canvas, found, covers, boxes)]
    best = max(clear, key=lambda camera: camera.scale, default=None)
    if best is not None and best.scale >= WORTH * plain.scale:
        return best
    if not _covered(canvas, plain, covers):
        return plain
    clear = [_in_room(area, room) for room in rooms]
    clear = [found for found in clear if not _covered(canvas, found, covers)]
    return max(clear, key=lambda camera: camera.scale, default=plain)


@contextmanager
def kept_fitted(canvas: Canvas) -> Iterator[None]:
    """Let something come or go over the canvas; what was seen as a whole stays so."""
    whole = canvas.scene.bounds()
    fitted = canvas.camera == canvas.camera_for(whole)
    yield
    if fitted:
        canvas.show_area(whole)


def _rooms(whole: QRect, covers: Sequence[QRect]) -> Iterator[QRect]:
    """Yield what is left of the view beside or above each widget, where that is not too little."""
    for sides in product((True, False), repeat=len(covers)):
        room = QRect(whole)
        for cover, across in zip(covers, sides, strict=True):
            room = _beside(room, cover, whole) if across else _above(room, cover)
        if room.width() >= whole.width() // 3 and room.height() >= whole.height() // 3:
            yield room


def _in_room(area: QRectF, room: QRect, edge: float = EDGE, most: float = FITS_AT_MOST) -> Camera:
    found = Camera.fitting(area, QSizeF(room.size()), edge, most)
    return found.panned(room.x(), room.y())


def _beside(room: QRect, cover: QRect, whole: QRect) -> QRect:
    """Return the room left of a widget in the right half, or right of one in the left half."""
    if cover.center().x() > whole.center().x():
        return room.adjusted(0, 0, min(0, cover.left() - 1 - room.right()), 0)
    return room.adjusted(max(0, cover.right() + 1 - room.left()), 0, 0, 0)


def _above(room: QRect, cover: QRect) -> QRect:
    return room.adjusted(0, 0, 0, min(0, cover.top() - 1 - room.bottom()))


def _covered(
    canvas: Canvas, camera: Camera, covers: Sequence[QRect], boxes: Sequence[QRectF] = ()
) -> bool:
    """Whether a widget lies over a block, or over one of these frames and notes."""
    blocks = canvas.scene.blocks
    for cover in covers:
        area = camera.area_to_canvas(cover)
        across = (blocks.x < area.right()) & (blocks.x + blocks.w > area.left())
        down = (blocks.y < area.bottom()) & (blocks.y + blocks.h > area.top())
        if bool((across & down).any()) or any(area.intersects(box) for box in boxes):
            return True
    return False
