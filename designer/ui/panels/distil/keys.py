"""The keys on teacher and student: walk along one, cross to the other, draw and take away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from designer.ui.panels.distil.sides import Side

if TYPE_CHECKING:
    from designer.ui.panels.distil.drawing import PairDrawing

OWN = (Qt.Key.Key_F, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space)
"""Keys that the window has for the canvas."""
FAR = 10**6


def press(drawing: PairDrawing, event: QKeyEvent) -> bool:
    """Do what a key asks for; return whether it asks for anything."""
    key = event.key()
    if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        walk(drawing, 1 if key == Qt.Key.Key_Down else -1)
    elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        cross(drawing, "teacher" if key == Qt.Key.Key_Left else "student")
    elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        walk(drawing, FAR if key == Qt.Key.Key_End else -FAR)
    elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        drawing.connect_chosen()
    elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        drawing.remove_chosen()
    elif key == Qt.Key.Key_Space:
        look_inside(drawing)
    elif key == Qt.Key.Key_F:
        drawing.fit()
    elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
        drawing.fitted = False
        (drawing.zoom_out if key == Qt.Key.Key_Minus else drawing.zoom_in)()
    elif key == Qt.Key.Key_Escape:
        escape(drawing)
    else:
        return False
    return True


def walk(drawing: PairDrawing, step: int) -> None:
    """Go to the next block of the side that has the keys."""
    side = drawing.marks.active
    if side not in drawing.sides.stands:
        return
    order = drawing.sides.stands[side].column.order
    if not order:
        return
    now = drawing.marks.chosen.get(side)
    if now not in order:
        place = 0 if step > 0 else len(order) - 1
    else:
        place = min(max(order.index(now) + step, 0), len(order) - 1)
    drawing.choose(side, order[place])


def cross(drawing: PairDrawing, side: Side) -> None:
    """Go to the other side: to what was chosen there, or to what lies level."""
    if side not in drawing.sides.stands or not drawing.sides.stands[side].column.boxes:
        return
    boxes = drawing.sides.stands[side].column.boxes
    path = drawing.marks.chosen.get(side)
    if path is None:
        now = drawing.marks.active
        here = drawing.marks.chosen.get(now, ())
        down = drawing.sides.stands[now].column.boxes[here].y if here else 0.0
        path = here if here in boxes else min(boxes, key=lambda one: abs(boxes[one].y - down))
    drawing.choose(side, path)


def look_inside(drawing: PairDrawing) -> None:
    """Show or hide what is inside the chosen composite, or the one that holds the block."""
    path = drawing.marks.chosen.get(drawing.marks.active, ())
    if not path:
        return
    node = drawing.sides.stands[drawing.marks.active].hinting(path).node
    if node.inner is None and len(path) > 1:
        path = path[:-1]
    drawing.open(path)


def escape(drawing: PairDrawing) -> None:
    """Let go of the hint in the hand, then of what is chosen, then go back."""
    marks = drawing.marks
    if marks.hand is not None:
        marks.hand = drawing.pressed = None
        drawing.unsetCursor()
        drawing.update()
    elif marks.chosen or marks.link is not None:
        marks.chosen = {}
        drawing.choose_link(None)
    else:
        drawing.left.emit()
