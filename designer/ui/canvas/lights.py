"""Which ports take the wire in the hand: they light up, and the others dim."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen

from designer.network.fitting import downstream_of, misfit, upstream_of
from designer.project.graph import Wire
from designer.ui.canvas import card
from designer.ui.canvas.painting import OVERVIEW
from designer.ui.canvas.scene import PortHit
from designer.ui.theme import CORNER

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

SLICE_SECONDS = 0.004
"""Time between two frames for asking the rules; a view full of blocks takes one or two."""
LOOKS = 100
"""Milliseconds between two looks at whether the view has moved on to other ports."""
VEIL = 165
"""How much of a block that cannot take the wire is hidden, of 255."""
HALO = 5.0
"""How far the light of a port reaches, in canvas units."""


class Lights:
    """Knows of every port in sight whether it takes a wire; each is asked once."""

    def __init__(self, canvas: Canvas, fixed: PortHit, pulled: Wire | None) -> None:
        self._canvas = canvas
        self._fixed = fixed
        self._pulled = pulled
        graph = canvas.scene.graph
        if pulled is not None:
            graph = graph.without_wires([pulled.end])
        forward = fixed.side == "output"
        self.looped = (
            upstream_of(graph, fixed.node) if forward else downstream_of(graph, fixed.node)
        )
        """Blocks with which the wire would close a loop."""
        self._known: dict[PortHit, str] = {}
        self._timer = QTimer(canvas)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._ask_some)
        self._timer.start()

    def end(self) -> None:
        """Ask no more."""
        self._timer.stop()
        self._timer.deleteLater()

    def misfit(self, hit: PortHit) -> str:
        """Return why the rules do not take the wire at a port, or an empty text."""
        if hit not in self._known:
            walk = self._canvas.scene.walk
            here, there = self._fixed, hit
            if hit.side == "output":
                here, there = hit, self._fixed
            wire = Wire(here.node, here.port, there.node, there.port)
            self._known[hit] = "" if walk is None else misfit(walk, wire, self._pulled)
        return self._known[hit]

    def takes(self, hit: PortHit) -> bool | None:
        """Return whether a port takes the wire, or None where it was not asked yet."""
        if hit.side == self._fixed.side or hit.node in self.looped:
            return False
        return not self._known[hit] if hit in self._known else None

    def lit(self) -> list[PortHit]:
        """Return the ports in sight that take the wire, as far as they were asked."""
        return [hit for hit in self._in_sight() if self.takes(hit)]

    def draw(self, painter: QPainter) -> None:
        """Dim what cannot take the wire and light what can, in the coordinates of the view."""
        canvas = self._canvas
        if canvas.camera.scale < OVERVIEW:
            return
        theme, blocks = canvas.theme, canvas.scene.blocks
        veil = QColor(theme.canvas)
        veil.setAlpha(VEIL)
        halo = QColor(theme.accent)
        halo.setAlpha(70)
        seen = canvas.camera.area_to_canvas(painter.clipBoundingRect())
        painter.save()
        painter.setTransform(canvas.camera.transform(), True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        rim, reach = card.PORT_RADIUS + 1.5, card.PORT_RADIUS + HALO
        for row in blocks.within(seen.adjusted(-reach, -reach, reach, reach)).tolist():
            node, cast = blocks.items[row].node, blocks.items[row].cast
            if node.id == self._fixed.node:
                continue
            lights: list[QPointF] = []
            dark: list[QPointF] = []
            waits = False
            for output, names in ((False, cast.inputs), (True, cast.outputs)):
                for place, name in enumerate(names):
                    hit = PortHit(node.id, name, "output" if output else "input")
                    answer = self.takes(hit)
                    point = blocks.port(row, place, output=output)
                    waits = waits or answer is None
                    (lights if answer else dark).append(point)
            painter.setBrush(veil)
            if not lights and not waits:
                painter.drawRoundedRect(blocks.rect(row), CORNER, CORNER)
            if not waits:
                for point in dark:
                    painter.drawEllipse(point, rim, rim)
            painter.setBrush(halo)
            for point in lights:
                painter.drawEllipse(point, reach, reach)
            if lights:
                painter.setPen(QPen(QColor(theme.accent), 1.5))
                painter.setBrush(QColor(theme.card))
                for point in lights:
                    painter.drawEllipse(point, card.PORT_RADIUS, card.PORT_RADIUS)
                painter.setPen(Qt.PenStyle.NoPen)
        painter.restore()

    def _in_sight(self) -> list[PortHit]:
        canvas = self._canvas
        if canvas.camera.scale < OVERVIEW:
            return []
        blocks = canvas.scene.blocks
        area = canvas.camera.area_to_canvas(canvas.rect())
        rows = blocks.within(area)
        if len(rows):  # the nearest first
            here = canvas.camera.to_canvas(QPointF(canvas.mapFromGlobal(canvas.cursor().pos())))
            away = (blocks.x[rows] - here.x()) ** 2 + (blocks.y[rows] - here.y()) ** 2
            rows = rows[np.argsort(away)]
        found = []
        for row in rows.tolist():
            item = blocks.items[row]
            if self._fixed.side == "output":
                found += [PortHit(item.node.id, name, "input") for name in item.cast.inputs]
            else:
                found += [PortHit(item.node.id, name, "output") for name in item.cast.outputs]
        return found

    def _ask_some(self) -> None:
        """Ask the rules of ports in sight for some milliseconds."""
        end, asked = perf_counter() + SLICE_SECONDS, False
        for hit in self._in_sight():
            if self.takes(hit) is None:
                self.misfit(hit)
                asked = True
                if perf_counter() > end:
                    break
        self._timer.setInterval(0 if asked else LOOKS)
        if asked:
            self._canvas.update()
