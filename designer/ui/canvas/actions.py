"""What a person does with the selection: each function makes one step of the history."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QGuiApplication

from designer.blocks import catalogue
from designer.blocks.registry import label_of, needed_ports_of
from designer.figures import plural
from designer.job import UserError
from designer.project import edits
from designer.project.clipboard import read_clip, write_clip
from designer.project.file import FileError
from designer.project.graph import Frame, Graph, Node, Note
from designer.project.grouping import composite_node
from designer.project.grouping import group as grouped
from designer.project.grouping import ungroup as ungrouped
from designer.project.library import find
from designer.project.project import Project
from designer.project.rewiring import bypass as bypassed
from designer.ui.canvas.bending import nudge_point, remove_point
from designer.ui.canvas.blocks import FIRST_GUESS
from designer.ui.canvas.dragging import item_of, on_raster, with_contents
from designer.ui.words import said, tr
from designer.unit import plain

if TYPE_CHECKING:
    from designer.ui.canvas.adding import Insertion
    from designer.ui.canvas.view import Canvas

ASIDE = 32.0
"""How far a copy lies from what it is a copy of, each way."""
NEXT = 96.0
"""Distance of a new block from the one it is put beside, which grows once its costs are known."""


def add_block(
    canvas: Canvas,
    kind: str,
    point: QPointF | None = None,
    parameters: Mapping[str, Any] | None = None,
    into: Insertion | None = None,
) -> str:
    """Put a new block on the canvas, its middle at a point, and select it; return its id.

    With `into`, the block is put into that wire. Without a point it lies right of the selected
    block, or in the middle of the view, where nothing else lies.
    """
    node = new_node(canvas.history.project.graph, kind, parameters or {})
    if node is None:
        canvas.message.emit(tr("That composite is no longer in your library."))
        return ""
    width, height = FIRST_GUESS
    if point is None:
        corner = free_place(canvas, QRectF(0, 0, width, height))
    else:
        corner = point - QPointF(width / 2, height / 2)
    node = replace(node, x=on_raster(corner.x()), y=on_raster(corner.y()))
    label = f"Add {label_of(node)}"
    edit: edits.Edit = partial(_add, node=node)
    if into is not None:
        edit = partial(
            edits.insert_on_wire, wire=into.wire, node=node, input=into.input, output=into.output
        )
    canvas.history.do(label, edit)
    canvas.select([node.id])
    return node.id


def new_node(graph: Graph, kind: str, parameters: Mapping[str, Any]) -> Node | None:
    """Return a block of a kind, or of a composite by its key; None where that is gone."""
    if "/" in kind:
        composite = find(kind)
        return None if composite is None else composite_node(graph, composite, 0.0, 0.0)
    block = catalogue().get(kind)
    stem = block.id_stem() if block is not None else kind.lower() or "block"
    values = {name: plain(value) for name, value in parameters.items()}
    return Node(graph.fresh_id(stem), kind, parameters=values)


def delete(canvas: Canvas) -> None:
    """Take away what is selected: a point of a wire, or blocks as well as wires."""
    scene = canvas.scene
    if scene.chosen_point is not None:
        remove_point(canvas, scene.chosen_point)
        return
    ids, ends = list(scene.chosen), list(scene.chosen_wires)
    if ids or ends:
        what = _what(canvas, ids) if ids else plural(len(ends), "wire")
        canvas.history.do(f"Delete {what}", partial(_delete, ids=ids, ends=ends))


def bypass(canvas: Canvas) -> None:
    """Take the selected blocks away and let what fed them feed what they fed."""
    ids = [key for key in canvas.scene.chosen if key in canvas.scene.graph.nodes]
    if not ids:
        canvas.message.emit(tr("Select the blocks to bypass first."))
        return
    edit = partial(bypassed, ids=ids, ports=canvas.scene.ports)
    canvas.history.do(f"Bypass {_what(canvas, ids)}", edit)


def copy(canvas: Canvas) -> bool:
    """Put the selection on the clipboard as text; return whether there was any."""
    if not canvas.scene.chosen:
        canvas.message.emit(tr("Select something to copy first."))
        return False
    text = write_clip(canvas.scene.graph, canvas.scene.chosen)
    QGuiApplication.clipboard().setText(text)
    return True


def cut(canvas: Canvas) -> None:
    """Put the selection on the clipboard and take it away."""
    if copy(canvas):
        ids = list(canvas.scene.chosen)
        edit = partial(edits.remove, ids=ids)
        canvas.history.do(f"Cut {_what(canvas, ids)}", edit)


def paste(canvas: Canvas, *, keep_inputs: bool = False, point: QPointF | None = None) -> list[str]:
    """Add what the clipboard holds, its middle at a point, and select it; return the new ids.

    Without a point it lies beside what was copied, or in the middle of the view.
    """
    text = QGuiApplication.clipboard().text()
    try:
        clip = read_clip(text)
    except FileError as error:
        canvas.message.emit(said(str(error)))
        return []
    again = canvas.pasted_text == text
    canvas.pasted_times = canvas.pasted_times + 1 if again else 1
    canvas.pasted_text = text
    by = QPointF(ASIDE, ASIDE) * canvas.pasted_times
    area = _area(clip)
    seen = canvas.camera.area_to_canvas(canvas.rect())
    if point is not None:
        by = point - area.center()
        by = QPointF(on_raster(by.x()), on_raster(by.y()))
    elif not seen.intersects(area.translated(by)):
        by += seen.center() - area.center()
    return put(canvas, clip, by, "Paste", keep_inputs=keep_inputs)


def duplicate(canvas: Canvas) -> list[str]:
    """Add a copy of the selection beside it and select the copy; return the new ids."""
    if not canvas.scene.chosen:
        canvas.message.emit(tr("Select something to duplicate first."))
        return []
    clip = edits.cut_out(canvas.scene.graph, canvas.scene.chosen)
    return put(canvas, clip, QPointF(ASIDE, ASIDE), "Duplicate", keep_inputs=False)


def group(canvas: Canvas) -> str:
    """Make one block of the selected ones and select it; return its id."""
    chosen = list(canvas.scene.chosen)
    made: list[str] = []

    def edit(project: Project) -> Project:
        after, key = grouped(project, chosen, needed_ports_of, carried=canvas.scene.carried)
        made.append(key)
        return after

    try:
        canvas.history.do(f"Make a composite of {_what(canvas, chosen)}", edit)
    except UserError as error:
        canvas.message.emit(said(str(error)))
        return ""
    canvas.select(made[-1:])
    return made[-1]


def ungroup(canvas: Canvas) -> list[str]:
    """Put what is inside the selected composites in their place; return the ids of that."""
    graph = canvas.scene.graph
    chosen = [k for k in canvas.scene.chosen if k in graph.nodes and graph.nodes[k].inner]
    if not chosen:
        canvas.message.emit(tr("Select the composites to take apart first."))
        return []
    new_ids: list[str] = []

    def edit(project: Project) -> Project:
        for key in chosen:
            project, ids = ungrouped(project, key)
            new_ids.extend(ids.values())
        return project

    try:
        canvas.history.do(f"Take {_what(canvas, chosen)} apart", edit)
    except UserError as error:
        canvas.message.emit(said(str(error)))
        return []
    canvas.select(new_ids)
    return new_ids


def add_note(canvas: Canvas, point: QPointF | None = None) -> str:
    """Put an empty note on the canvas and let it be written; return its id."""
    note = Note(canvas.scene.graph.fresh_id("note"))
    box = QRectF(0, 0, note.width, note.height)
    corner = free_place(canvas, box) if point is None else point - box.center()
    note = replace(note, x=on_raster(corner.x()), y=on_raster(corner.y()))
    canvas.history.do("Add note", partial(_add, node=note))
    canvas.select([note.id])
    canvas.edit_text(note.id)
    return note.id


def nudge(canvas: Canvas, dx: float, dy: float, merge: str) -> None:
    """Move the selection by a little; nudges in a row are one step."""
    graph = canvas.scene.graph
    if canvas.scene.chosen_point is not None:
        nudge_point(canvas, dx, dy, merge)
        return
    places = {}
    for key in with_contents(canvas, canvas.scene.chosen):
        item = item_of(graph, key)
        if not item.pinned:
            places[key] = (item.x + dx, item.y + dy)
    if canvas.scene.chosen and not places:
        canvas.message.emit(tr("What is selected is pinned; unpin it to move it."))
    if places:
        label = f"Move {_what(canvas, list(places))}"
        canvas.history.do(label, partial(edits.move, places=places), merge=merge)


def _add(project: Project, node: Node | Frame | Note) -> Project:
    return edits.add(project, node)


def _delete(project: Project, ids: Iterable[str], ends: Iterable[tuple[str, str]]) -> Project:
    return edits.remove(edits.disconnect(project, ends), ids)


def put(canvas: Canvas, clip: Graph, by: QPointF, word: str, *, keep_inputs: bool) -> list[str]:
    """Add a copied part, moved by so far, and select it; return the new ids."""
    new_ids: dict[str, str] = {}

    def edit(project: Project) -> Project:
        pasted, ids = edits.paste(project, clip, (by.x(), by.y()), keep_inputs=keep_inputs)
        new_ids.update(ids)
        return pasted

    count = len(clip.nodes) + len(clip.frames) + len(clip.notes)
    canvas.history.do(f"{word} {plural(count, 'item')}", edit)
    canvas.select(new_ids.values())
    return list(new_ids.values())


def _what(canvas: Canvas, ids: list[str]) -> str:
    return canvas.title_of(ids[0]) if len(ids) == 1 else plural(len(ids), "item")


def _area(clip: Graph) -> QRectF:
    area = QRectF()
    for node in clip.nodes.values():
        area |= QRectF(node.x, node.y, *FIRST_GUESS)
    boxes: list[Frame | Note] = [*clip.frames.values(), *clip.notes.values()]
    for box in boxes:
        area |= QRectF(box.x, box.y, box.width, box.height)
    return area


def free_place(canvas: Canvas, box: QRectF) -> QPointF:
    """Return a corner for something new: beside the selected block, or in the middle."""
    scene = canvas.scene
    chosen = [key for key in scene.chosen if key in scene.graph.nodes]
    if len(chosen) == 1:
        beside = canvas.area_of(chosen)
        box.moveTopLeft(QPointF(beside.right() + NEXT, beside.top()))
    else:
        box.moveCenter(canvas.camera.area_to_canvas(canvas.rect()).center())
    for _ in range(200):
        if not len(scene.blocks.within(box.adjusted(-8, -8, 8, 8))):
            break
        box.translate(0, ASIDE)
    return box.topLeft()
