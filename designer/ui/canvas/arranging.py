"""Aligning, distributing, collapsing, pinning and colouring what is selected."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from designer.project import arranging, edits, marks
from designer.project.arranging import Axis, Box, Side
from designer.project.graph import Point
from designer.ui.canvas.dragging import item_of, with_contents
from designer.ui.words import tr, trn

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

COLOURS = ("blue", "green", "teal", "violet", "brown", "grey")
"""The colours that a frame can have, by their name in the document; the theme knows each."""
_ALIGNED = {
    "left": "Align left edges",
    "centre": "Align centres",
    "right": "Align right edges",
    "top": "Align top edges",
    "middle": "Align middles",
    "bottom": "Align bottom edges",
}
_DISTRIBUTED = {"across": "Distribute horizontally", "down": "Distribute vertically"}


def align(canvas: Canvas, side: Side) -> None:
    """Bring this edge, or the centres, of what is selected on one line."""
    if len(_outermost(canvas)) < 2:
        canvas.message.emit(tr("Select two or more blocks to align them."))
        return
    _arrange(canvas, tr(_ALIGNED[side]), partial(arranging.align, side=side))


def distribute(canvas: Canvas, axis: Axis) -> None:
    """Make the gaps between what is selected equal."""
    if len(_outermost(canvas)) < 3:
        canvas.message.emit(tr("Select three or more blocks to distribute them."))
        return
    _arrange(canvas, tr(_DISTRIBUTED[axis]), partial(arranging.distribute, axis=axis))


def collapse(canvas: Canvas) -> None:
    """Make the selected blocks small; where all are, show them in full again."""
    nodes = canvas.scene.graph.nodes
    ids = [key for key in canvas.scene.chosen if key in nodes]
    if not ids:
        canvas.message.emit(tr("Select the blocks to collapse first."))
        return
    on = not all(nodes[key].collapsed for key in ids)
    words = {"what": canvas.title_of(ids[0])}
    if on:
        label = trn("Collapse {what}", "Collapse {n} blocks", len(ids), **words)
    else:
        label = trn("Expand {what}", "Expand {n} blocks", len(ids), **words)
    canvas.history.do(label, partial(marks.collapse, ids=ids, on=on))


def pin(canvas: Canvas) -> None:
    """Hold what is selected where it is; where all of it is held, let it go."""
    ids = list(canvas.scene.chosen)
    if not ids:
        canvas.message.emit(tr("Select what to pin first."))
        return
    on = not all(item_of(canvas.scene.graph, key).pinned for key in ids)
    words = {"what": canvas.title_of(ids[0])}
    if on:
        label = trn("Pin {what}", "Pin {n} items", len(ids), **words)
    else:
        label = trn("Unpin {what}", "Unpin {n} items", len(ids), **words)
    canvas.history.do(label, partial(marks.pin, ids=ids, on=on))


def colour(canvas: Canvas, name: str) -> None:
    """Give the selected frames a colour."""
    ids = chosen_frames(canvas)
    canvas.history.do(tr("Colour frame"), partial(marks.colour, ids=ids, name=name))


def chosen_frames(canvas: Canvas) -> list[str]:
    """Return the ids of the selected frames."""
    return [key for key in canvas.scene.chosen if key in canvas.scene.graph.frames]


def _arrange(canvas: Canvas, label: str, rule: Callable[..., Mapping[str, Point]]) -> None:
    """Put what is selected where a rule says; frames take along what lies inside."""
    graph = canvas.scene.graph
    boxes = {}
    for key in _outermost(canvas):
        area = canvas.area_of([key])
        boxes[key] = Box(area.x(), area.y(), area.width(), area.height())
    fixed = [key for key in boxes if item_of(graph, key).pinned]
    places: dict[str, Point] = {}
    for key, (x, y) in rule(boxes, fixed=fixed).items():
        dx, dy = x - boxes[key].x, y - boxes[key].y
        for inside in with_contents(canvas, [key]):
            item = item_of(graph, inside)
            places[inside] = item.x + dx, item.y + dy
    canvas.history.do(label, partial(edits.move, places=places))


def _outermost(canvas: Canvas) -> list[str]:
    """Return what is selected and lies in no frame that is selected, too."""
    chosen = canvas.scene.chosen
    held = {
        inside
        for key in chosen_frames(canvas)
        for inside in with_contents(canvas, [key])
        if inside != key
    }
    return [key for key in chosen if key not in held]
