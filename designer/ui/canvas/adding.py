"""Blocks added where a wire was let go, wired at once, and blocks put into a wire."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from designer.blocks.registry import label_of, ports_of
from designer.network.fitting import carried, refused, taking_port
from designer.project import edits
from designer.project.graph import Node, Wire
from designer.project.project import Project
from designer.ui.canvas import actions, card
from designer.ui.canvas.beside import blocks_in_sight, draw_refusal
from designer.ui.canvas.blocks import FIRST_GUESS
from designer.ui.canvas.dragging import Move, on_raster
from designer.ui.canvas.scene import PortHit
from designer.ui.words import said, tr

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

WIRE_REACH = 14.0
"""Pixels from a wire within which a block is put into it."""


@dataclass(frozen=True, slots=True)
class Insertion:
    """A wire that a block is held over, and what would come of putting it in."""

    wire: Wire
    input: str = ""
    output: str = ""
    refusal: str = ""
    """Why the block cannot be put in; empty where it can."""


def insertion(canvas: Canvas, node: Node, point: QPointF, reach: float) -> Insertion | None:
    """Return what putting a block into the wire at a point would mean; None where there is none."""
    wire = canvas.scene.wire_at(point, reach)
    if wire is None:
        return None
    inputs, outputs = ports_of(node)
    if not inputs or not outputs:
        block = said(label_of(node))
        text = (
            tr("“{block}” has no input, so it cannot be put into a wire.", block=block)
            if not inputs
            else tr("“{block}” has no output, so it cannot be put into a wire.", block=block)
        )
        return Insertion(wire, refusal=text)
    walk = canvas.scene.walk
    spec = carried(walk, wire.source, wire.output) if walk is not None else None
    port = taking_port(node, spec)
    if not port and spec is not None:
        trouble = refused(node, inputs[0], spec, {})
        if trouble is not None:
            text = tr("{block}: {why}", block=said(label_of(node)), why=said(trouble.text))
            return Insertion(wire, refusal=text)
    return Insertion(wire, port or inputs[0], outputs[0])


def draw_insertion(painter: QPainter, canvas: Canvas, found: Insertion, at: QPointF) -> None:
    """Show the wire that a block would be put into, or why it cannot be."""
    theme, wires = canvas.theme, canvas.scene.wires
    number = wires.number.get(found.wire.end)
    if number is None:
        return
    curve = canvas.camera.transform().map(wires.path_of(number))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(curve, QPen(QColor(theme.error if found.refusal else theme.accent), 3))
    if found.refusal:
        draw_refusal(painter, canvas, at, [found.refusal], blocks_in_sight(canvas))


def add_wired(
    canvas: Canvas,
    kind: str,
    fixed: PortHit,
    port: str,
    point: QPointF,
    parameters: Mapping[str, Any] | None = None,
) -> str:
    """Add a block whose port lies at a point and wire it to a port that is there; return its id.

    Both are one step of the history.
    """
    node = actions.new_node(canvas.history.project.graph, kind, parameters or {})
    if node is None:
        canvas.message.emit(tr("That composite is no longer in your library."))
        return ""
    forward = fixed.side == "output"
    place = canvas.scene.ports(node)[0 if forward else 1].index(port)
    left = point.x() if forward else point.x() - FIRST_GUESS[0]
    top = point.y() - card.port_height(place)
    node = replace(node, x=on_raster(left), y=on_raster(top))
    if forward:
        wire = Wire(fixed.node, fixed.port, node.id, port)
        label = tr("Add {block} behind {other}", block=said(label_of(node)),
                   other=canvas.title_of(fixed.node))  # fmt: skip
    else:
        wire = Wire(node.id, port, fixed.node, fixed.port)
        label = tr("Add {block} before {other}", block=said(label_of(node)),
                   other=canvas.title_of(fixed.node))  # fmt: skip

    def edit(project: Project) -> Project:
        return edits.connect(edits.add(project, node), wire, canvas.scene.ports, instead=True)

    canvas.change(label, edit)
    canvas.select([node.id])
    return node.id


class MoveIntoWire(Move):
    """Moves a block that has no wires; let go over a wire, it is put into that."""

    def __init__(
        self, canvas: Canvas, at: QPointF, held: str, on_click: Callable[[], object] | None
    ) -> None:
        super().__init__(canvas, at, held, on_click)
        self._pressed_at = at
        self.found: Insertion | None = None

    def move(self, at: QPointF) -> None:
        """Show the block where the pointer takes it, and the wire that it would go into."""
        super().move(at)
        canvas = self.canvas
        scene = canvas.scene
        before = self.found
        area = scene.blocks.rect(scene.blocks.row[self._held])
        moved = (at - self._pressed_at).manhattanLength() >= WIRE_REACH
        reach = max(WIRE_REACH / canvas.camera.scale, area.height() / 2)  # it passes below
        self.found = None
        if moved:
            self.found = insertion(canvas, scene.graph.nodes[self._held], area.center(), reach)
        if self.found != before or self.found is not None:
            canvas.update()

    def release(self, at: QPointF) -> None:
        """Put the block into the wire, or tell the document where it lies now."""
        self.move(at)
        canvas, found = self.canvas, self.found
        if found is None or found.refusal:
            super().release(at)
            if found is not None:
                canvas.message.emit(found.refusal)
                canvas.update()
            return
        blocks = canvas.scene.blocks
        row = blocks.row[self._held]
        x, y = float(blocks.x[row]), float(blocks.y[row])
        node = replace(canvas.scene.graph.nodes[self._held], x=x, y=y)
        edit = partial(
            edits.insert_on_wire, wire=found.wire, node=node, input=found.input, output=found.output
        )
        target = canvas.title_of(found.wire.target)
        canvas.change(tr("Put {block} before {other}", block=node.title, other=target), edit)

    def draw(self, painter: QPainter) -> None:
        """Show the wire that it would go into, or why it cannot."""
        super().draw(painter)
        if self.found is not None:
            draw_insertion(painter, self.canvas, self.found, self.at)


def movement(canvas: Canvas, at: QPointF, held: str, on_click: Callable[[], object] | None) -> Move:
    """Return the drag of what is selected: a single block without wires may go into one."""
    graph, chosen = canvas.scene.graph, canvas.scene.chosen
    alone = held in graph.nodes and list(chosen) == [held]
    if alone and not any(held in (wire.source, wire.target) for wire in graph.wires.values()):
        return MoveIntoWire(canvas, at, held, on_click)
    return Move(canvas, at, held, on_click)
