"""The drawing as a figure on paper: the same cards and wires as on the canvas, laid out once.

Nothing of the window is on it: no selection, no dots, no corners to pull at. What is drawn is
vectors and words, so that a figure stays sharp and its text can be searched.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from designer.network.check import Check
from designer.project.graph import Graph
from designer.ui.canvas import card
from designer.ui.canvas.blocks import Item
from designer.ui.canvas.camera import Camera
from designer.ui.canvas.faces import Face, face
from designer.ui.canvas.frames_notes import draw_frames, draw_notes
from designer.ui.canvas.painting import WIRE
from designer.ui.canvas.scene import Scene
from designer.ui.theme import Theme

EDGE = 16.0
"""Canvas units left free around the drawing."""
WHITE, PRINTED_EDGE = "#ffffff", "#bcc4cf"


@dataclass(frozen=True)
class Look:
    """How a drawing is shown on paper."""

    dark: bool = False
    transparent: bool = False
    """Whether the paper shows through; else it is white, or the dark ground of the canvas."""
    parameters: bool = True
    """Whether blocks show what was set on them."""
    shapes: bool = True
    costs: bool = True
    problems: bool = False

    @property
    def theme(self) -> Theme:
        """The colours; on white paper an edge must be stronger to be seen when it is printed."""
        if self.dark:
            return Theme.dark()
        return replace(Theme.light(), canvas=WHITE, border=PRINTED_EDGE)

    @property
    def ground(self) -> QColor:
        """What is behind everything."""
        return QColor(Qt.GlobalColor.transparent if self.transparent else self.theme.canvas)


class Sheet:
    """A drawing, or a part of it, that any painter may draw."""

    def __init__(
        self, graph: Graph, check: Check, look: Look, only: Collection[str] | None = None
    ) -> None:
        """Lay out these blocks, frames and notes, or all. A wire needs both its blocks."""
        self.look = look
        frames, notes = graph.frames, graph.notes
        if only is not None:
            frames = {key: frame for key, frame in frames.items() if key in only}
            notes = {key: note for key, note in notes.items() if key in only}
        self._scene = scene = Scene()
        # Blocks beside the chosen ones stay: wires go round them as they do on the canvas.
        scene.become(replace(graph, frames=frames, notes=notes))
        scene.show_check(check)
        scene.refresh()
        blocks, wires = scene.blocks, scene.wires
        for row, item in enumerate(blocks.items):
            item.face = _face(item, look)
            blocks.w[row], blocks.h[row] = card.size(item.face)
        wires.route(blocks)
        chosen = [only is None or item.node.id in only for item in blocks.items]
        self._rows = np.flatnonzero(np.array(chosen, dtype=bool))
        kept = np.isin(wires.source, self._rows) & np.isin(wires.target, self._rows)
        self._curves: list[tuple[QPainterPath, str]] = [
            (wires.path_of(number), wires.kinds[wires.kind[number]])
            for number in np.flatnonzero(kept).tolist()
        ]
        self._curves.sort(key=lambda curve: curve[1])  # one pen after the other
        self.area = self._area()

    @property
    def empty(self) -> bool:
        """Whether there is nothing on it."""
        return self.area.isEmpty()

    @property
    def size(self) -> QSizeF:
        """Its width and height in canvas units, 96 of which are an inch."""
        return self.area.size()

    def draw(self, painter: QPainter, scale: float = 1.0, *, words: bool = True) -> None:
        """Draw everything with its upper left corner at the origin.

        Without `words` blocks are plain, which is quicker and enough where they are tiny.
        """
        scene, theme = self._scene, self.look.theme
        camera = Camera(scale, -self.area.x() * scale, -self.area.y() * scale)
        if not self.look.transparent:
            painter.fillRect(QRectF(0, 0, *(self.size * scale).toTuple()), self.look.ground)
        draw_frames(painter, scene, camera, self.area, theme, on_paper=True)
        draw_notes(painter, scene, camera, self.area, theme, on_paper=True)
        painter.save()
        painter.setTransform(camera.transform(), True)
        painter.setRenderHints(_SMOOTH, True)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for curve, kind in self._curves:
            painter.setPen(QPen(card.colour(theme.kind(kind)), WIRE))
            painter.drawPath(curve)
        for row in self._rows.tolist():
            self._draw_block(painter, row, words)
        painter.restore()

    def _draw_block(self, painter: QPainter, row: int, words: bool) -> None:
        blocks, theme = self._scene.blocks, self.look.theme
        shown = blocks.items[row].face
        assert shown is not None, "every face was made at the beginning"
        if not words:
            colour = card.colour(theme.family(shown.family) if shown.known else theme.muted)
            painter.fillRect(blocks.rect(row), colour)
            return
        painter.save()
        painter.translate(blocks.x[row], blocks.y[row])
        card.draw(painter, shown, float(blocks.w[row]), float(blocks.h[row]), theme)
        painter.restore()

    def _area(self) -> QRectF:
        area = self._scene.blocks.bounds(self._rows)
        if len(self._rows):
            area.adjust(-card.PORT_RADIUS, -2 * card.SHEET, card.PORT_RADIUS, 0)
        for box in self._scene.boxes.values():
            area |= box
        for curve, _ in self._curves:
            area |= curve.boundingRect().adjusted(-WIRE, -WIRE, WIRE, WIRE)
        if area.isEmpty():
            return QRectF()
        return QRectF(area.adjusted(-EDGE, -EDGE, EDGE, EDGE).toAlignedRect())


_SMOOTH = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing


def _face(item: Item, look: Look) -> Face:
    """Return what a block shows with this look."""
    cast, seen = item.cast, item.seen
    if not look.parameters:
        cast = replace(cast, brief="")
    if not look.costs and seen is not None:
        seen = replace(seen, parameters=0, macs=0)
    problems = item.problems if look.problems else ()
    shown = replace(face(item.node, cast, seen, problems, item.wired), pinned=False)
    if not look.shapes and shown.shape_line >= 0:
        lines = [line for place, line in enumerate(shown.lines) if place != shown.shape_line]
        shown = replace(shown, lines=tuple(lines), shape_line=-1)
    if not look.problems:
        ports = tuple(replace(port, wanting=False) for port in shown.inputs)
        shown = replace(shown, inputs=ports)
    return shown
