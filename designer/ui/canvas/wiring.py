"""Drawing a wire from port to port, in either direction, and pulling one off."""

from __future__ import annotations

from functools import partial
from math import nan
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QApplication

from designer.project import edits
from designer.project.graph import Wire
from designer.project.project import Project
from designer.ui.canvas import card
from designer.ui.canvas.faces import PortFace
from designer.ui.canvas.lights import Lights
from designer.ui.canvas.painting import WIRE
from designer.ui.canvas.scene import PortHit
from designer.ui.canvas.tool import Tool
from designer.ui.canvas.wires import handle, path
from designer.ui.words import said, tr

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas


class Wiring(Tool):
    """A wire in the hand: one end is fixed, the other follows the pointer."""

    def __init__(self, canvas: Canvas, at: QPointF, hit: PortHit) -> None:
        super().__init__(canvas, at)
        wire = canvas.scene.graph.wires.get((hit.node, hit.port)) if hit.side == "input" else None
        self.pulled = wire
        """The wire that was picked up at the input it led to, or None for a new one."""
        self.fixed = PortHit(wire.source, wire.output, "output") if wire else hit
        self.goal: PortHit | None = hit if wire else None
        """The port that would take the wire."""
        self.refusal = ""
        """Why the document would refuse the wire where the pointer is."""
        self.doubt = ""
        """Why the block there could not work on it; the wire can be drawn, and be mended."""
        self.lights = Lights(canvas, self.fixed, wire)
        self._pressed = at
        self._judged: dict[PortHit, str] = {}
        """Why the document refuses each port that the wire was held over, as long as it lasts."""
        self._drawn = QRectF()
        canvas.painting.hidden = wire.end if wire else None
        canvas.update()

    def move(self, at: QPointF) -> None:
        """Follow the pointer and look for a port that takes the wire."""
        super().move(at)
        canvas = self.canvas
        goal, refusal = self._look()
        doubt = self.lights.misfit(goal) if goal is not None and not refusal else ""
        if (goal, refusal, doubt) != (self.goal, self.refusal, self.doubt):
            self.goal, self.refusal, self.doubt = goal, refusal, doubt
            shape = Qt.CursorShape.ForbiddenCursor if refusal else Qt.CursorShape.CrossCursor
            canvas.setCursor(shape)
            canvas.update()
        canvas.update_area(self._drawn)
        self._drawn = self._curve()[0].boundingRect()
        canvas.update_area(self._drawn, 24.0)
        if refusal or doubt:
            canvas.update()  # the words follow the pointer

    def release(self, at: QPointF) -> None:
        """Connect, or take the wire away where it was dropped on nothing."""
        self.move(at)
        canvas, goal = self.canvas, self.goal
        self._end()
        if self.refusal:
            canvas.message.emit(self.refusal)
        elif goal is not None:
            wire = self._wire(goal)
            source, target = canvas.title_of(wire.source), canvas.title_of(wire.target)
            edit = partial(plug, wire=wire, pulled=self.pulled, ports=canvas.scene.ports)
            label = tr("Connect {source} to {target}", source=source, target=target)
            canvas.change(label, edit)
        elif self.pulled is not None:
            edit = partial(edits.disconnect, ends=[self.pulled.end])
            label = tr("Disconnect {block}", block=canvas.title_of(self.pulled.target))
            canvas.history.do(label, edit)
        else:
            far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far and not canvas.scene.block_at(self.here):
                canvas.pointer.wire_dropped.emit(self.fixed, self.here)

    def cancel(self) -> None:
        """Leave everything as it was."""
        self._end()

    def draw(self, painter: QPainter) -> None:
        """Draw the wire in the hand, and the port that would take it."""
        canvas = self.canvas
        curve, end = self._curve()
        wrong = self.refusal or self.doubt
        colour = QColor(canvas.theme.error if wrong else canvas.theme.accent)
        self.lights.draw(painter)
        painter.save()
        painter.setTransform(canvas.camera.transform(), True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(colour, max(WIRE, 1.5 / canvas.camera.scale))
        if wrong:
            pen.setDashPattern([4.0, 2.0])
        painter.setPen(pen)
        painter.drawPath(curve)
        painter.setPen(QPen(colour, pen.widthF()))
        if self.goal is not None and not self.refusal:
            painter.drawEllipse(end, card.PORT_RADIUS + 4, card.PORT_RADIUS + 4)
        card.draw_port(painter, end, PortFace("", ""), canvas.theme)
        painter.restore()

    def _end(self) -> None:
        self.lights.end()
        self.canvas.painting.hidden = None
        self.canvas.unsetCursor()
        self.canvas.update()

    def _curve(self) -> tuple[QPainterPath, QPointF]:
        scene = self.canvas.scene
        fixed = scene.port_point(self.fixed)
        loose = self.here
        if self.goal is not None and not self.refusal:
            loose = scene.port_point(self.goal)
        a, b = (fixed, loose) if self.fixed.side == "output" else (loose, fixed)
        reach = float(handle(np.array(b.x() - a.x()), np.array(b.y() - a.y())))
        return path(a.x(), a.y(), b.x(), b.y(), reach, nan), loose

    def _look(self) -> tuple[PortHit | None, str]:
        """Return the port below the pointer that the wire would go to, and why it cannot."""
        canvas, scene = self.canvas, self.canvas.scene
        hit = scene.port_at(self.here, canvas.pointer.port_reach())
        if hit is not None and hit.side != self.fixed.side:
            return hit, self._why_not(hit)
        if hit is not None and hit.node != self.fixed.node:
            if hit.side == "output":
                return None, tr("That is an output; a wire from an output goes to an input.")
            return None, tr("That is an input; a wire from an input goes to an output.")
        block = hit.node if hit is not None else scene.block_at(self.here)
        if not block or (block == self.fixed.node and self.pulled is None):
            return None, ""
        return self._fitting(block)

    def _fitting(self, block: str) -> tuple[PortHit | None, str]:
        """Return the first port of a block that takes the wire; free ones come first."""
        scene = self.canvas.scene
        node = scene.graph.nodes[block]
        inputs, outputs = scene.ports(node)
        if self.fixed.side == "input":
            found = [PortHit(block, name, "output") for name in outputs]
        else:
            own = self.pulled.end if self.pulled else None
            taken = [n for n in inputs if (block, n) in scene.graph.wires and (block, n) != own]
            free = [name for name in inputs if name not in taken]
            if not free and len(taken) > 1:
                text = tr(
                    "Every input of “{block}” has a wire; drop it on the one to replace.",
                    block=node.title,
                )
                return None, text
            found = [PortHit(block, name, "input") for name in free or taken]
        refusal = ""
        possible: list[PortHit] = []
        for goal in found:
            refusal = self._why_not(goal)
            if not refusal:
                possible.append(goal)
        for goal in possible:
            if not self.lights.misfit(goal):
                return goal, ""
        if possible:
            return possible[0], ""
        if self.fixed.side == "input":
            return None, refusal or tr("“{block}” has no output.", block=node.title)
        return None, refusal or tr("“{block}” has no input.", block=node.title)

    def _why_not(self, goal: PortHit) -> str:
        """Return why the document would refuse the wire, or an empty text."""
        if goal not in self._judged:
            canvas, wire = self.canvas, self._wire(goal)
            try:
                plug(canvas.history.project, wire, self.pulled, canvas.scene.ports)
                self._judged[goal] = ""
            except edits.WireError as error:
                self._judged[goal] = said(str(error))
        return self._judged[goal]

    def _wire(self, goal: PortHit) -> Wire:
        source, target = (self.fixed, goal) if goal.side == "input" else (goal, self.fixed)
        return Wire(source.node, source.port, target.node, target.port)


def plug(project: Project, wire: Wire, pulled: Wire | None, ports: edits.Ports) -> Project:
    """Draw a wire in the place of the one at its input, and of the one that was pulled off."""
    if pulled is not None and pulled.end != wire.end:
        project = edits.disconnect(project, [pulled.end])
    return edits.connect(project, wire, ports, instead=True)
