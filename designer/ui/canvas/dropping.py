"""Blocks dragged in from the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from designer.project.graph import Graph, Node
from designer.ui.canvas import actions
from designer.ui.canvas.adding import WIRE_REACH, Insertion, insertion
from designer.ui.canvas.blocks import FIRST_GUESS
from designer.ui.canvas.faces import Cast, cast

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

MIME = "application/x-neurodraft-block"
"""What the palette drags: the kind of a block, in UTF-8."""


class Dropping:
    """Shows where a block would lie, and adds it where it is let go; on a wire, into the wire."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self.cast: Cast | None = None
        """The block that is held over the canvas, or None."""
        self._held = ""
        self._node: Node | None = None
        self.area = QRectF()
        """Where it would lie."""
        self.at = QPointF()
        """Where the pointer is."""
        self.into: Insertion | None = None
        """The wire that it is held over, and whether it would be put into that."""

    def move(self, event: QDragMoveEvent) -> None:
        """Show where the block would lie."""
        kind = self._kind(event)
        if kind != self._held or self.cast is None:
            node = actions.new_node(Graph(), kind, {}) if kind else None
            self._held, self.cast = kind, cast(node) if node is not None else None
            self._node = node
        if self.cast is None:
            event.ignore()
            return
        event.acceptProposedAction()
        canvas = self._canvas
        point = canvas.camera.to_canvas(event.position())
        width, height = FIRST_GUESS
        self.area = QRectF(point.x() - width / 2, point.y() - height / 2, width, height)
        self.at, self.into = event.position(), self._into(point)
        canvas.update()

    def leave(self) -> None:
        """Forget the block."""
        self.cast = self.into = None
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
        self._node = node
        into = self._into(point)
        self.leave()
        put = into if into is not None and not into.refusal else None
        actions.add_block(canvas, kind, point, into=put)
        if into is not None and into.refusal:
            canvas.message.emit(into.refusal)
        canvas.setFocus()

    def _into(self, point: QPointF) -> Insertion | None:
        canvas = self._canvas
        if self._node is None or canvas.scene.block_at(point):
            return None
        return insertion(canvas, self._node, point, WIRE_REACH / canvas.camera.scale)

    @staticmethod
    def _kind(event: QDropEvent) -> str:
        data = event.mimeData()
        if not data.hasFormat(MIME):
            return ""
        return bytes(data.data(MIME).data()).decode("utf-8", "replace")[:200]
