"""What the keys do on the canvas, beside those of the table of actions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QCursor, QKeyEvent

from designer.project import edits
from designer.project.project import Project
from designer.ui.canvas import actions
from designer.ui.canvas.blocks import FIRST_GUESS
from designer.ui.canvas.dragging import RASTER, on_raster
from designer.ui.canvas.frames_notes import SMALLEST
from designer.ui.canvas.walking import Direction, ends, next_to
from designer.ui.words import tr, trn

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

NUDGE, LONG_NUDGE = 4.0, 24.0
"""Canvas units that an arrow key moves the selection by, alone and with Shift."""
PULL = 48
"""Pixels by which an arrow key pulls the canvas where nothing is selected."""
EDGE = 48
"""Pixels from the edge of the view within which nothing that was gone to should lie."""
ARROWS: dict[Qt.Key, Direction] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press(canvas: Canvas, event: QKeyEvent) -> bool:
    """Do what a key means; return whether it means anything here."""
    keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    if key in ARROWS:
        return _arrow(canvas, ARROWS[key], keys)
    if key == Qt.Key.Key_Escape:
        escape(canvas)
    elif keys and keys != _SHIFT:
        return False
    elif key == Qt.Key.Key_Tab and not keys:
        canvas.add_requested.emit(place_for_new(canvas))
    elif key in _ENTER and not keys:
        edit(canvas)
    elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and not keys:
        go_to(canvas, ends(canvas.scene)[key == Qt.Key.Key_End])
    elif key == Qt.Key.Key_Space:
        if not event.isAutoRepeat():
            canvas.hold_space(True)
    else:
        return False
    return True


def escape(canvas: Canvas) -> None:
    """Give up the drag, else the selection, else the composite that the canvas looks into."""
    if canvas.pointer.tool is not None:
        canvas.pointer.drop_tool()
    elif canvas.scene.chosen or canvas.scene.chosen_wires:
        canvas.select([])
    else:
        canvas.leave_requested.emit()


def edit(canvas: Canvas) -> None:
    """Let what is selected be changed: a block in its form, a frame or a note in place."""
    chosen = list(canvas.scene.chosen)
    if len(chosen) == 1 and chosen[0] in canvas.scene.boxes:
        canvas.edit_text(chosen[0])
    elif chosen:
        canvas.edit_requested.emit()


def walk(canvas: Canvas, direction: Direction, *, keep: bool = False) -> None:
    """Select what lies next along the wires; with `keep`, beside what is selected already."""
    scene = canvas.scene
    here = next(reversed(scene.chosen), "")
    key = next_to(scene, here, direction) if here else _in_the_middle(canvas)
    if key:
        go_to(canvas, key, keep=keep)


def go_to(canvas: Canvas, key: str, *, keep: bool = False) -> None:
    """Select something and bring it into view without changing the scale."""
    if not key:
        return
    kept = [other for other in canvas.scene.chosen if other != key] if keep else []
    canvas.select([*kept, key])
    reveal(canvas, canvas.area_of([key]))


def reveal(canvas: Canvas, area: QRectF) -> None:
    """Pull the canvas just so far that an area lies well inside the view."""
    seen = canvas.camera.area_to_view(area)
    edge = min(EDGE, canvas.width() // 8, canvas.height() // 8)
    dx = _into(seen.left(), seen.right(), edge, canvas.width() - edge)
    dy = _into(seen.top(), seen.bottom(), edge, canvas.height() - edge)
    if dx or dy:
        canvas.pan_by(round(dx), round(dy))


def resize(canvas: Canvas, dx: float, dy: float) -> None:
    """Give the selected frames and notes another size; presses in a row are one step."""
    graph = canvas.scene.graph
    boxes = [graph.frames.get(key) or graph.notes.get(key) for key in canvas.scene.chosen]
    sized = [
        replace(
            box,
            width=max(SMALLEST * 2, on_raster(box.width + dx)),
            height=max(SMALLEST, on_raster(box.height + dy)),
        )
        for box in boxes
        if box is not None
    ]
    if not sized:
        return

    def change(project: Project) -> Project:
        return edits.add(project, *sized)

    label = trn("Resize {n} frame", "Resize {n} frames", len(sized))
    if len(sized) == 1:
        label = tr("Resize {what}", what=canvas.title_of(sized[0].id))
    canvas.pointer.drop_tool()
    canvas.history.do(label, change, merge=f"resize {id(canvas)} {canvas.selections}")


def place_for_new(canvas: Canvas) -> QPointF:
    """Return the point below the pointer, or a free place beside the selection.

    A pointer that has not moved since it was asked last says nothing: the keys alone are used, and
    block would come to lie upon block. Nor does one that rests on a block.
    """
    cursor, canvas.pointer.asked = canvas.pointer.asked, QCursor.pos()
    at = canvas.mapFromGlobal(canvas.pointer.asked)
    point = canvas.camera.to_canvas(QPointF(at))
    inside = canvas.underMouse() and canvas.rect().contains(at)
    if inside and canvas.pointer.asked != cursor and not canvas.scene.block_at(point):
        return point
    box = QRectF(0, 0, *FIRST_GUESS)
    middle = box.center()
    return actions.free_place(canvas, box) + middle


def _arrow(canvas: Canvas, direction: Direction, keys: Qt.KeyboardModifier) -> bool:
    dx, dy = direction
    if keys in (_ALT, _ALT | _SHIFT):
        walk(canvas, direction, keep=keys != _ALT)
    elif keys == (_CONTROL | _SHIFT):
        resize(canvas, dx * RASTER, dy * RASTER)
    elif keys not in (Qt.KeyboardModifier.NoModifier, _SHIFT):
        return False
    elif canvas.scene.chosen or canvas.scene.chosen_point is not None:
        step = LONG_NUDGE if keys == _SHIFT else NUDGE
        canvas.pointer.drop_tool()
        merge = f"nudge {id(canvas)} {canvas.selections}"
        actions.nudge(canvas, dx * step, dy * step, merge=merge)
    else:
        step = PULL * (3 if keys == _SHIFT else 1)
        canvas.pan_by(-dx * step, -dy * step)
    return True


def _in_the_middle(canvas: Canvas) -> str:
    """Return the block nearest to the middle of the view, or the first one."""
    blocks = canvas.scene.blocks
    seen = canvas.camera.area_to_canvas(canvas.rect())
    rows = blocks.within(seen)
    if not len(rows):
        return ends(canvas.scene)[0]
    middle = seen.center()
    x = blocks.x[rows] + blocks.w[rows] / 2 - middle.x()
    y = blocks.y[rows] + blocks.h[rows] / 2 - middle.y()
    return blocks.ids([int(rows[int((x * x + y * y).argmin())])])[0]


def _into(low: float, high: float, first: float, last: float) -> float:
    """Return how far a stretch must move to lie between two edges; its begin comes first."""
    if low < first:
        return first - low
    return max(last - high, first - low) if high > last else 0.0
