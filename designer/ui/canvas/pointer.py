"""What the mouse does on the canvas: takes hold, drags, hovers, asks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QNativeGestureEvent
from PySide6.QtWidgets import QToolTip

from designer.project.graph import Wire
from designer.ui.canvas import overlay
from designer.ui.canvas.adding import movement
from designer.ui.canvas.bending import Bend, add_point, choose_point, remove_point
from designer.ui.canvas.dragging import Band, Copy, Resize
from designer.ui.canvas.faces import tip
from designer.ui.canvas.frames_notes import BoxHit, box_at
from designer.ui.canvas.hovering import WIRE_REACH, Hovering
from designer.ui.canvas.painting import OVERVIEW
from designer.ui.canvas.scene import Knot, PortHit
from designer.ui.canvas.selecting import select_way_to
from designer.ui.canvas.tool import Tool
from designer.ui.canvas.wiring import Wiring

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

PORT_REACH, BOX_REACH, POINT_REACH = 10.0, 4.0, 8.0
"""Pixels at which the pointer holds a port, the edge of a frame, a point of a wire."""
EDGE, EDGE_STEP = 24, 12
"""While something is dragged this near the edge, the canvas moves on by so much a frame."""
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier


class Pointer(QObject):
    """Follows the mouse for a canvas."""

    trouble_clicked = Signal(object)
    """The wrong wire that was clicked."""
    wire_dropped = Signal(object, QPointF)
    """A new wire, from this port, was let go at a point where nothing lies."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.tool: Tool | None = None
        self.hover: PortHit | None = None
        self.keys = Qt.KeyboardModifier.NoModifier
        """Which keys were held when the mouse was heard last."""
        self.over = Hovering(canvas, self)
        self.pending: tuple[PortHit, QPointF] | None = None
        """A wire that waits at its loose end for the block which is being chosen."""
        self.asked: QPoint | None = None
        """Where on the screen it was when a key asked last for the place of a new block."""
        self._edge = QTimer(self)
        self._edge.setInterval(16)
        self._edge.timeout.connect(self._follow_edge)

    @property
    def busy(self) -> bool:
        """Whether something of the pointer's is drawn over the canvas."""
        mine = (self.tool, self.hover, self.pending)
        return self.over.busy or any(one is not None for one in mine)

    def port_reach(self) -> float:
        """Return how near the pointer must be to a port, in canvas units."""
        scale = self._canvas.camera.scale
        return PORT_REACH / scale if scale >= OVERVIEW else 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show tooltips and follow the pinch of a touchpad.

        A filter and not `Canvas.event`: in PySide 6.11 an exception below a Python override of
        `event` ends the process.
        """
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self.show_tip(event)
            return True
        if event.type() == QEvent.Type.NativeGesture and isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self._canvas.zoom_at(max(0.2, 1.0 + event.value()), event.position())
                return True
        return False

    def press(self, event: QMouseEvent) -> None:
        """Take hold of what lies below the pointer."""
        canvas, self.keys = self._canvas, event.modifiers()
        self.drop_tool()
        self.forget_hover()
        QToolTip.hideText()
        if canvas.begin_pull(event):
            return
        point = canvas.camera.to_canvas(event.position())
        if event.button() == Qt.MouseButton.LeftButton:
            self._press_left(event, point)
        elif event.button() == Qt.MouseButton.RightButton:
            self.choose_at(point)

    def move(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        canvas, at, self.keys = self._canvas, event.position(), event.modifiers()
        if canvas.pull(event):
            return
        if self.tool is not None:
            self.tool.move(at)
            inner = canvas.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
            if not inner.contains(at.toPoint()) and not self._edge.isActive():
                self._edge.start()
        elif not event.buttons():
            port = canvas.scene.port_at(canvas.camera.to_canvas(at), self.port_reach())
            self.over.look(at, at_port=port is not None)
            self.set_hover(port)

    def release(self, event: QMouseEvent) -> None:
        """Carry out what the drag meant."""
        self.keys = event.modifiers()
        if event.button() == Qt.MouseButton.LeftButton and self.tool is not None:
            tool, self.tool = self.tool, None
            self._edge.stop()
            tool.release(event.position())
        else:
            self._canvas.end_pull()

    def double_click(self, event: QMouseEvent) -> None:
        """Open a composite, write in a frame or note, or ask for a new block on empty ground.

        On a wire, lead it through a point here, which follows the pointer at once; take it away
        again where there is one.
        """
        canvas = self._canvas
        point = canvas.camera.to_canvas(event.position())
        on_port = canvas.scene.port_at(point, self.port_reach())
        block = canvas.scene.block_at(point)
        left = event.button() == Qt.MouseButton.LeftButton and not canvas.pulling
        if left and block and not on_port and canvas.scene.graph.nodes[block].inner is not None:
            self.drop_tool()
            canvas.open_requested.emit(block)
            return
        if not left or on_port or block:
            self.press(event)
            return
        self.drop_tool()
        knot, box = self.knot_at(point), self._box_at(point)
        if knot is not None:
            remove_point(canvas, knot)
        elif box is not None:
            canvas.edit_text(box.id)
        elif (wire := self.wire_at(point)) is not None:
            knot = add_point(canvas, wire.end, point)
            if knot is not None:
                self.tool = Bend(canvas, event.position(), knot)
        else:
            canvas.add_requested.emit(point)

    def choose_at(self, point: QPointF) -> None:
        """Select what lies at a point, if it is not selected; nothing on empty ground."""
        canvas, scene = self._canvas, self._canvas.scene
        block, knot, box = scene.block_at(point), self.knot_at(point), self._box_at(point)
        if block or (knot is None and box is not None):
            key = block or (box.id if box else "")
            if key not in scene.chosen:
                canvas.select([key])
        elif knot is not None:
            choose_point(canvas, knot)
        else:
            wire = self.wire_at(point)
            if wire is None:
                canvas.select([])
            elif wire.end not in scene.chosen_wires:
                canvas.update_area(scene.choose((), {wire.end}))
                canvas.announce_selection()

    def knot_at(self, point: QPointF) -> Knot | None:
        """Return the point of a wire that can be taken hold of here."""
        scale = self._canvas.camera.scale
        if scale < OVERVIEW or self._canvas.scene.block_at(point):
            return None
        return self._canvas.scene.point_at(point, POINT_REACH / scale)

    def wire_at(self, point: QPointF) -> Wire | None:
        """Return the wire that can be taken hold of here."""
        return self._canvas.scene.wire_at(point, WIRE_REACH / self._canvas.camera.scale)

    def set_hover(self, hit: PortHit | None) -> None:
        """Show which port the pointer is at."""
        canvas = self._canvas
        if hit == self.hover:
            return
        for changed in (self.hover, hit):
            if changed is not None and changed.node in canvas.scene.blocks.row:
                canvas.update(overlay.label_area(canvas, changed))
        self.hover = hit
        if hit is not None and not canvas.pulling:
            canvas.setCursor(Qt.CursorShape.CrossCursor)
        elif not canvas.pulling:
            canvas.unsetCursor()

    def forget_hover(self) -> None:
        """Show nothing of what the pointer was over."""
        self.over.clear()
        self.set_hover(None)

    def keep_wire(self, fixed: PortHit, loose: QPointF) -> None:
        """Go on showing a wire that was let go, while a block is chosen for its end."""
        self.pending = fixed, loose
        self._canvas.update()

    def forget_wire(self) -> None:
        """Show it no more."""
        if self.pending is not None:
            self.pending = None
            self._canvas.update()

    def drop_tool(self) -> None:
        """Give up the drag that is under way and put everything back."""
        if self.tool is not None:
            tool, self.tool = self.tool, None
            self._edge.stop()
            tool.cancel()
            self._canvas.update()

    def show_tip(self, event: QHelpEvent) -> None:
        """Show what is known of the block below the pointer."""
        canvas = self._canvas
        key = canvas.scene.block_at(canvas.camera.to_canvas(QPointF(event.pos())))
        if not key or self.tool is not None or self.hover is not None or self.over.trouble:
            QToolTip.hideText()
            return
        item = canvas.scene.item(key)
        text = tip(item.node, item.cast, item.seen, item.problems)
        QToolTip.showText(event.globalPos(), text, canvas, canvas.block_rect(key))

    def _press_left(self, event: QMouseEvent, point: QPointF) -> None:
        canvas, scene, at = self._canvas, self._canvas.scene, event.position()
        adds = bool(event.modifiers() & (_CONTROL | _SHIFT))
        port = scene.port_at(point, self.port_reach())
        if port is not None:
            self.tool = Wiring(canvas, at, port)
            return
        block, knot = scene.block_at(point), self.knot_at(point)
        if knot is not None:
            choose_point(canvas, knot)
            self.tool = Bend(canvas, at, knot)
            return
        box = None if block else self._box_at(point)
        if box is not None and box.part == "grip":
            canvas.select([box.id])
            self.tool = Resize(canvas, at, box.id)
            return
        wire = None
        if not block and box is None:
            wire = self.wire_at(point)
        if wire is not None:
            ids, ends = (scene.chosen, scene.chosen_wires) if adds else ((), set())
            canvas.update_area(scene.choose(ids, ends ^ {wire.end}))
            canvas.announce_selection()
            if scene.wires.is_wrong(wire.end):
                self.trouble_clicked.emit(wire)
        elif block:
            self._press_item(event, block)
        elif box is not None:
            self._press_item(event, box.id)
        else:
            self.tool = Band(canvas, at, scene.chosen if adds else ())
            if not adds:
                canvas.select([])

    def _press_item(self, event: QMouseEvent, key: str) -> None:
        """Take hold of a block, frame or note; with Alt, of a copy, or a click selects the way."""
        canvas, chosen = self._canvas, self._canvas.scene.chosen
        on_click: Callable[[], object] | None = None
        if event.modifiers() & _ALT:
            way = key in canvas.scene.graph.nodes
            on_click = partial(select_way_to, canvas, key) if way else None
            self.tool = Copy(canvas, event.position(), key, on_click)
            return
        if key in chosen:
            if event.modifiers() & _CONTROL:
                canvas.select([other for other in chosen if other != key])
                return
            on_click = partial(canvas.select, [key])
        elif event.modifiers() & (_CONTROL | _SHIFT):
            canvas.select([*chosen, key])
        else:
            canvas.select([key])
        self.tool = movement(canvas, event.position(), key, on_click)

    def _box_at(self, point: QPointF) -> BoxHit | None:
        return box_at(self._canvas.scene, point, BOX_REACH / self._canvas.camera.scale)

    def _follow_edge(self) -> None:
        """Move the canvas on while something is dragged at its edge."""
        canvas = self._canvas
        if self.tool is None:
            self._edge.stop()
            return
        at, inner = self.tool.at, canvas.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        dx = EDGE_STEP * ((at.x() < inner.left()) - (at.x() > inner.right()))
        dy = EDGE_STEP * ((at.y() < inner.top()) - (at.y() > inner.bottom()))
        if dx or dy:
            canvas.pan_by(dx, dy)
            self.tool.move(at)
        else:
            self._edge.stop()
