"""The canvas as a widget: what the window calls, and what the mouse and the keys do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from designer.network.check import Check
from designer.project.edits import Edit, WireError
from designer.project.history import History
from designer.project.project import Project
from designer.ui.canvas import actions, framing, keys, overlay, speaking
from designer.ui.canvas.camera import Camera
from designer.ui.canvas.clearing import clear_camera
from designer.ui.canvas.dropping import Dropping
from designer.ui.canvas.editing import TextEditor
from designer.ui.canvas.faces import Side
from designer.ui.canvas.marks import Marks
from designer.ui.canvas.painting import FRAME_SECONDS, OVERVIEW, Painting
from designer.ui.canvas.pointer import Pointer
from designer.ui.canvas.scene import PortHit, Scene
from designer.ui.canvas.viewport import Viewport
from designer.ui.place import Place
from designer.ui.theme import Theme
from designer.ui.words import tr

SLICE_SECONDS = 0.004
"""Time between two frames for work that was put off."""


class Canvas(Viewport):
    """Shows the drawing at a place and changes it through the history."""

    selection_changed = Signal(list)
    """The ids of the blocks, frames and notes that are selected now."""
    add_requested = Signal(QPointF)
    """A person wants to add a block at this point of the canvas."""
    message = Signal(str)
    """One sentence for the status bar, such as why a wire was refused."""
    open_requested = Signal(str)
    """A person wants to see what is inside this composite."""
    edit_requested = Signal()
    """A person wants to change the selected blocks in their form."""
    leave_requested = Signal()
    """A person wants to go back to the drawing outside."""

    shows_hint = True
    """Whether an empty canvas says how to begin; the window may say it in its own way."""

    def __init__(
        self, history: History | Place, theme: Theme, parent: QWidget | None = None
    ) -> None:
        speaking.install()  # before Qt asks for the first time what a canvas is
        super().__init__(parent)
        self.history = history
        self.theme = theme
        self.scene = Scene()
        self.painting = Painting(theme)
        self.pointer = Pointer(self)
        self.dropping = Dropping(self)
        self.marks = Marks()
        self.editor: TextEditor | None = None
        self.pasted_text = ""
        self.pasted_times = 0
        self.selections = 0
        """How often something else was selected; nudges of one selection are one step."""
        self._told: list[str] = []
        self._unfinished = False
        """Whether a frame had to leave out or stretch some picture."""
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.timeout.connect(self._catch_up)
        self.setAcceptDrops(True)
        self.installEventFilter(self.pointer)
        self.setAccessibleName(tr("Canvas"))
        self.scene.become(history.project.graph)
        self._more.start(0)
        self._unsubscribe = history.subscribe(self._changed)

    def close_document(self) -> None:
        """Stop following the history; the canvas is about to go."""
        self._unsubscribe()
        self._more.stop()
        self.pointer.drop_tool()

    # Following the document, the walk and the theme.

    def _changed(self, old: Project, new: Project) -> None:
        if old.graph is new.graph:
            return
        self.pointer.drop_tool()
        if self.editor is not None:
            self.editor.end(keep=False)
        self.update_area(self.scene.become(new.graph))
        if not old.graph.nodes or not new.graph.nodes:
            self.update()  # the hint in the middle comes or goes
        self.pointer.hover = None
        self.pointer.over.clear()
        self.announce_selection()
        self._more.start(0)

    def show_check(self, check: Check) -> None:
        """Draw the shapes, costs and problems that the walk found."""
        self.update_area(self.scene.show_check(check))
        self._more.start(0)

    def set_theme(self, theme: Theme) -> None:
        """Draw with other colours."""
        self.theme = theme
        self.painting.set_theme(theme)
        self.update()

    def change(self, label: str, edit: Edit) -> None:
        """Carry out an edit that may be refused; say why it was."""
        try:
            self.history.do(label, edit)
        except WireError as error:
            self.message.emit(str(error))

    # What the window asks for.

    def selected(self) -> list[str]:
        """Return the ids of what is selected."""
        return list(self.scene.chosen)

    def select(self, ids: Iterable[str]) -> None:
        """Select these blocks, frames and notes and nothing else."""
        self.update_area(self.scene.choose(ids))
        self.announce_selection()

    def select_all(self) -> None:
        """Select everything."""
        graph = self.scene.graph
        self.select([*graph.nodes, *graph.frames, *graph.notes])

    def centre_on(self, key: str) -> None:
        """Show a block in the middle, large enough to be read."""
        if self.camera.scale < 2 * OVERVIEW:
            self.zoom_reset()
        area = self.area_of([key])
        if not area.isNull():
            self.centre_at(area.center())

    def camera_for(self, area: QRectF) -> Camera:
        """Return the camera that shows a rectangle as a whole, with no block covered."""
        return clear_camera(self, area)

    def fit(self) -> None:
        """Show everything."""
        self.show_area(self.scene.bounds())

    def fit_selection(self) -> None:
        """Show everything that is selected, or everything where nothing is."""
        self.show_area(
            self.area_of(self.scene.chosen) if self.scene.chosen else self.scene.bounds()
        )

    def add_block(
        self,
        kind: str,
        scene_point: QPointF | None = None,
        parameters: Mapping[str, Any] | None = None,
    ) -> str:
        """Put a new block on the canvas and select it; return its id."""
        return actions.add_block(self, kind, scene_point, parameters)

    def delete_selection(self) -> None:
        """Take away the selected blocks, frames, notes and wires."""
        actions.delete(self)

    def bypass(self) -> None:
        """Take the selected blocks away and let what fed them feed what they fed."""
        actions.bypass(self)

    def copy(self) -> None:
        """Put the selection on the clipboard as text."""
        actions.copy(self)

    def cut(self) -> None:
        """Put the selection on the clipboard and take it away."""
        actions.cut(self)

    def paste(self, keep_inputs: bool = False, point: QPointF | None = None) -> list[str]:
        """Add what the clipboard holds; with `keep_inputs`, fed by what fed the original."""
        return actions.paste(self, keep_inputs=keep_inputs, point=point)

    def duplicate(self) -> list[str]:
        """Add a copy of the selection beside it."""
        return actions.duplicate(self)

    def frame_selection(self) -> str:
        """Put a frame around the selection."""
        return framing.frame_selection(self)

    def group(self) -> str:
        """Make one block of the selected ones."""
        return actions.group(self)

    def ungroup(self) -> list[str]:
        """Put what is inside the selected composites in their place."""
        return actions.ungroup(self)

    def add_note(self, scene_point: QPointF | None = None) -> str:
        """Put a note on the canvas."""
        return actions.add_note(self, scene_point)

    def edit_text(self, key: str) -> None:
        """Let the title of a frame or the words of a note be written in place."""
        if self.editor is not None:
            self.editor.end(keep=True)
        self.editor = TextEditor(self, key)

    def block_rect(self, key: str) -> QRect:
        """Return where a block, frame or note is seen. Raises KeyError."""
        if key not in self.scene.boxes:
            self.scene.item(key)
        return self.camera.area_to_view(self.area_of([key])).toRect()

    def port_point(self, key: str, port: str, side: Side) -> QPoint:
        """Return where the centre of a port is seen. Raises KeyError."""
        self.area_of([key])
        return self.camera.to_view(self.scene.port_point(PortHit(key, port, side))).toPoint()

    def area_of(self, ids: Iterable[str]) -> QRectF:
        """Return the rectangle of the canvas around these blocks, frames and notes."""
        ids = list(ids)
        self.update_area(self.scene.refresh(ids))
        return self.scene.bounds(ids)

    def title_of(self, key: str) -> str:
        """Return how a person knows a block, frame or note."""
        graph = self.scene.graph
        if key in graph.nodes:
            return graph.nodes[key].title
        if key in graph.frames:
            return graph.frames[key].title or tr("frame")
        return "note"

    def announce_selection(self) -> None:
        """Tell the window what is selected, if that is something else than before."""
        now = list(self.scene.chosen)
        if now != self._told:
            self._told = now
            self.selections += 1
            self.selection_changed.emit(now)

    # Drawing.

    def may_scroll(self) -> bool:
        """Whether nothing is drawn that stays where it is when the canvas is pulled."""
        fixed = self.pointer.busy or self.editor is not None
        return not fixed and bool(self.scene.graph.nodes)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw, and draw again what was left unsharp."""
        super().paintEvent(event)
        if self.painting.pixmaps.late and not self.zooming:
            self._unfinished = True
            self._more.start(1)

    def draw(self, painter: QPainter, event: QPaintEvent) -> None:
        """Draw what is exposed."""
        region = event.region()
        self.painting.pixmaps.begin(
            FRAME_SECONDS, self.devicePixelRatioF(), refine=not self.zooming
        )
        # Qt's stubs do not say that a region can be walked through.
        few = region.rectCount() <= 8
        parts = list(region) if few else [region.boundingRect()]  # type: ignore[call-overload]
        for part in parts:
            painter.save()
            painter.setClipRect(part)
            self.painting.draw(painter, self.scene, self.camera, part)
            overlay.draw(painter, self)
            painter.restore()

    def _catch_up(self) -> None:
        """Do for a few milliseconds what was put off, first what is in sight."""
        scene = self.scene
        stale = scene.blocks.stale
        if stale:
            seen: list[str] = []
            if self.camera.scale >= OVERVIEW:
                rows = scene.blocks.within(self.camera.area_to_canvas(self.rect()))
                seen = [key for key in scene.blocks.ids(rows.tolist()) if key in stale]
            self.update_area(scene.refresh(seen or None, SLICE_SECONDS))
        if self._unfinished:
            self._unfinished = False
            self.update()
        if stale or self.painting.make_room(scene):
            self._more.start(1)

    @property
    def settled(self) -> bool:
        """Whether all that is in sight is drawn as it should be, and nothing was put off."""
        waits = self._unfinished or self._more.isActive() or self.zooming
        return not (waits or self.painting.pixmaps.late or self.scene.blocks.stale)

    # Events: the mouse, the palette's drag, the keys.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of what lies below the pointer."""
        self.pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        self.pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Carry out what the drag meant."""
        self.pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Write in a frame or note, or ask for a new block on empty ground."""
        self.pointer.double_click(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget what the pointer was over."""
        self.pointer.forget_hover()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a block from the palette."""
        self.dropping.move(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the block would lie."""
        self.dropping.move(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget the block."""
        self.dropping.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the block."""
        self.dropping.drop(event)

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Keep Tab for adding a block; Shift and Tab go to what came before, as everywhere."""
        return False if onward else super().focusNextPrevChild(onward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, nudge, edit and let go by the keys; wait for a pull while Space is held."""
        if not keys.press(self, event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """End the pull that Space began."""
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.hold_space(False)
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go of Space: its release would not be heard here any more."""
        self.hold_space(False)
        super().focusOutEvent(event)
