"""Putting a frame around what is selected, also inside another frame."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from designer.project import edits
from designer.project.graph import Frame
from designer.project.layout.boxes import Box
from designer.project.nesting import nested
from designer.ui.words import tr

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas


def frame_selection(canvas: Canvas) -> str:
    """Put a frame around the selection and let its title be written; return its id."""
    scene = canvas.scene
    if not scene.chosen:
        canvas.message.emit(tr("Select the blocks to frame first."))
        return ""
    graph = scene.graph
    held = _box(canvas.area_of(scene.chosen))
    frames = {key: _box(scene.boxes[key]) for key in graph.frames if key not in scene.chosen}
    others = [_box(scene.blocks.rect(row)) for row in range(len(scene.blocks))]
    others += [_box(scene.boxes[key]) for key in graph.notes]
    fixed = [key for key in frames if graph.frames[key].pinned]
    new, grown = nested(held, frames, others, fixed)
    key = graph.fresh_id("frame")
    items = [_put(graph.frames[outer], box) for outer, box in grown.items()]
    items.append(_put(Frame(key, "Frame"), new))
    canvas.history.do("Add frame", lambda project: edits.add(project, *items))
    canvas.select([key])
    canvas.edit_text(key)
    return key


def _put(frame: Frame, box: Box) -> Frame:
    return replace(frame, x=box.left, y=box.top, width=box.width, height=box.height)


def _box(area: QRectF) -> Box:
    return Box(area.left(), area.top(), area.left() + area.width(), area.top() + area.height())
