"""Blocks dragged in from the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from designer.project.graph import Graph, Wire
from designer.ui.canvas import actions
from designer.ui.canvas.blocks import FIRST_GUESS
from designer.ui.canvas.faces import Cast, cast

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

MIME = "application/x-neurodraft-block"
"""What the palette drags: the kind of a block, in UTF-8."""
WIRE_REACH = 14.0
"""Pixels from a wire within which a block is put into it."""


class Dropping:
    """Shows where a block would lie, and adds it where it is let go; on a wire, into the wire."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self.cast: Cast | None = None
        """The block that is held over the canvas, or None."""
        self._held = ""
        self.area = QRectF()
        """Where it would lie."""
        self.wire: Wire | None = None
        """The wire that it would be put into."""

    def move(self, event: QDragMoveEvent) -> None:
        """Show where the block would lie."""
        kind = self._kind(event)
        if kind != self._held or self.cast is None:
            node = actions.new_node(Graph(), kind, {}) if kind else None
            self._held, self.cast = kind, cast(node) if node is not None else None
        if self.cast is None:
            event.ignore()
            return
        event.acceptProposedAction()
        canvas = self._canvas
        point = canvas.camera.to_canvas(event.position())
        width, height = FIRST_GUESS
        self.area = QRectF(point.x() - width / 2, point.y() - height / 2, width, height)
        self.wire = self._wire_at(point)
        canvas.update()

    def leave(self) -> None:
        """Forget the block."""
        self.cast = self.wire = None
        self._canvas.update()

    def drop(self, event: QDropEvent) -> None:
        """Add the block."""
        kind = self._kind(event)
        node = actions.new_node(Graph(), kind, {}) if kind else None
        if node is None:
            event.ignore()
            return
        event.acceptProposedAction()
        canvas = self._canvas
        point = canvas.camera.to_canvas(event.position())
        self.cast = cast(node)
        wire = self._wire_at(point)
        self.leave()
        actions.add_block(canvas, kind, point, into=wire)
        canvas.setFocus()

    def _wire_at(self, point: QPointF) -> Wire | None:
        canvas = self._canvas
        if self.cast is None or not (self.cast.inputs and self.cast.outputs):
            return None
        if canvas.scene.block_at(point):
            return None
        return canvas.scene.wire_at(point, WIRE_REACH / canvas.camera.scale)

    @staticmethod
    def _kind(event: QDropEvent) -> str:
        data = event.mimeData()
        if not data.hasFormat(MIME):
            return ""
        return bytes(data.data(MIME).data()).decode("utf-8", "replace")[:200]
