"""What the pointer is over without a button held: wires tell what flows, signs what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Signal

from designer.project.graph import Wire
from designer.ui.canvas import card
from designer.ui.canvas.painting import OVERVIEW
from designer.ui.canvas.tag import wire_words, words_area

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

WIRE_REACH = 6.0
"""Pixels from a wire at which the pointer is over it."""


class Hovering(QObject):
    """Follows the pointer over blocks and wires for a canvas."""

    block_hovered = Signal(str)
    """The block that the pointer is over now, or an empty text."""
    trouble_hovered = Signal(object)
    """The id of the block whose sign of trouble the pointer is at, a wrong wire, or None."""

    def __init__(self, canvas: Canvas, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self.wire: Wire | None = None
        """The wire that the pointer is over."""
        self.at = QPointF()
        """Where the pointer came to it."""
        self.block = ""
        self.trouble: str | Wire | None = None
        self.glow = ""
        """A block that a person points at in another panel."""

    @property
    def busy(self) -> bool:
        """Whether something is drawn over the canvas."""
        return self.wire is not None or bool(self.glow)

    def look(self, at: QPointF, *, at_port: bool) -> None:
        """Take note of what lies below the pointer."""
        if at_port:
            self.clear()
            return
        scene, scale = self._canvas.scene, self._canvas.camera.scale
        point = self._canvas.camera.to_canvas(at)
        block = scene.block_at(point)
        signed = self._sign_at(point, block)
        wire = None
        if not block and not signed and scale >= OVERVIEW:
            wire = scene.wire_at(point, WIRE_REACH / scale)
        wrong = wire if wire is not None and scene.wires.is_wrong(wire.end) else None
        self._become(block, wire, signed or wrong, at)

    def clear(self) -> None:
        """Forget what the pointer was over."""
        self._become("", None, None, self.at)

    def glow_at(self, key: str) -> None:
        """Show which block is pointed at elsewhere, or none for an empty text."""
        if key == self.glow:
            return
        blocks, reach = self._canvas.scene.blocks, 8.0 / self._canvas.camera.scale
        for changed in (self.glow, key):
            if changed in blocks.row:
                self._canvas.update_area(blocks.rect(blocks.row[changed]), reach)
        self.glow = key

    def _sign_at(self, point: QPointF, block: str) -> str:
        """Return the block whose sign of trouble, which reaches over its edge, is at a point."""
        scene = self._canvas.scene
        if self._canvas.camera.scale < OVERVIEW:
            return ""
        below = block or scene.block_at(point + QPointF(-2.0, card.SIGN))
        row = scene.blocks.row.get(below)
        if row is None or not scene.blocks.state[row]:
            return ""
        away = point - scene.blocks.rect(row).topRight() - card.SIGN_AT
        return below if away.manhattanLength() <= card.SIGN + 3 else ""

    def _become(
        self, block: str, wire: Wire | None, trouble: str | Wire | None, at: QPointF
    ) -> None:
        if wire != self.wire:
            self._redraw()
            self.wire, self.at = wire, at
            self._redraw()
        if block != self.block:
            self.block = block
            self.block_hovered.emit(block)
        if trouble != self.trouble:
            self.trouble = trouble
            self.trouble_hovered.emit(trouble)

    def _redraw(self) -> None:
        canvas, wire = self._canvas, self.wire
        if wire is None or wire.end not in canvas.scene.wires.number:
            if wire is not None:
                canvas.update()
            return
        canvas.update_area(canvas.scene.wires.bounds_of(wire.end))
        area = words_area(canvas, self.at, wire_words(canvas, wire)[0], dot=True)
        canvas.update(area.toAlignedRect().adjusted(-2, -2, 2, 2))
