"""The mouse on teacher and student: a hint is drawn from block to block, chosen, taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from designer.compress.distillation.hints import Hinting, link_between
from designer.project.inside import Path
from designer.ui.panels.distil.painting import Hand, refusal
from designer.ui.panels.distil.sides import Side, other
from designer.ui.panels.distil.telling import told
from designer.ui.words import said, tr

if TYPE_CHECKING:
    from designer.ui.panels.distil.drawing import PairDrawing


def take_up(drawing: PairDrawing, side: Side, path: Path, at: QPointF) -> None:
    """Begin to draw a hint."""
    why = drawing.sides.stands[side].hinting(path).refusal
    if why:
        drawing.message.emit(said(why))
        return
    if len(drawing.sides.stands) == 2:
        drawing.marks.hand = Hand(side, path, at)
        drawing.marks.hover = None
        drawing.setCursor(Qt.CursorShape.CrossCursor)


def carry(drawing: PairDrawing, at: QPointF) -> None:
    """Let the hint in the hand follow the pointer, and look for a block that takes it."""
    hand = drawing.marks.hand
    assert hand is not None
    hand.at = at
    found = drawing.block_at(at)
    hand.goal, hand.refusal = (), ""
    if found is not None and found != (hand.side, hand.path):
        if found[0] == hand.side:
            hand.refusal = (
                tr("Both blocks are the teacher's; a hint leads to the student.")
                if hand.side == "teacher"
                else tr("Both blocks are the student's; a hint comes from the teacher.")
            )
        else:
            hand.goal = found[1]
            hand.refusal = refusal(drawing.sides, hand, hand.goal)
    forbidden = Qt.CursorShape.ForbiddenCursor
    drawing.setCursor(forbidden if hand.refusal else Qt.CursorShape.CrossCursor)
    drawing.update()


def drop(drawing: PairDrawing, hand: Hand) -> None:
    """Draw the hint that was in the hand, or say why there can be none."""
    if hand.refusal:
        drawing.message.emit(said(hand.refusal))
    elif hand.goal:
        ends = {hand.side: hand.path, other(hand.side): hand.goal}
        found = {side: drawing.sides.stands[side].hinting(path) for side, path in ends.items()}
        draw_between(drawing, found["teacher"], found["student"])


def draw_between(drawing: PairDrawing, there: Hinting, here: Hinting) -> None:
    """Draw a hint between two blocks, or say why there can be none."""
    made = link_between(there, here)
    if made.trouble:
        drawing.message.emit(said(made.trouble))
    elif any(one.hint == made.hint for one in drawing.sides.links):
        drawing.message.emit(tr("This hint is drawn already."))
    else:
        drawing.drawn.emit(made.hint)
        found = next((one for one in drawing.sides.links if one.hint == made.hint), made)
        drawing.say(told(found))


def click(drawing: PairDrawing, at: QPointF, found: tuple[Side, Path] | None) -> None:
    """Do what a click asks for: take a hint away, choose, look inside."""
    for link, area, cross in drawing.painting.chips:
        if cross.adjusted(-2, -2, 2, 2).contains(at):
            drawing.removed.emit(link)
            return
        if area.contains(at):
            drawing.choose_link(link)
            return
    if found is not None:
        drawing.choose(*found)
        return
    frame = drawing.sides.frame_at(drawing.camera.to_canvas(at))
    if frame:
        drawing.open(frame)
        return
    drawing.marks.chosen = {}
    drawing.choose_link(drawing.link_at(at))


def point_at(drawing: PairDrawing, at: QPointF) -> None:
    """Show what is below the pointer."""
    over, hover = drawing.link_at(at), drawing.block_at(at)
    over = None if hover is not None else over
    if (over, hover) != (drawing.marks.over, drawing.marks.hover):
        drawing.marks.over, drawing.marks.hover = over, hover
        hand = over is not None or (
            hover is not None and not drawing.sides.stands[hover[0]].hinting(hover[1]).refusal
        )
        drawing.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
        drawing.update()
