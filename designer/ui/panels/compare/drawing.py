"""Two networks in one drawing that can be looked at: what was added, removed and changed."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from designer.network.check import Check
from designer.project.graph import Graph
from designer.project.merged import ADDED, REMOVED, End, Merged
from designer.ui.canvas.painting import FRAME_SECONDS, OVERVIEW
from designer.ui.canvas.scene import Scene
from designer.ui.canvas.viewport import Viewport
from designer.ui.panels.compare.badges import Badges
from designer.ui.panels.compare.quiet import QuietPainting
from designer.ui.panels.compare.signs import (
    ASIDE,
    draw_outline,
    draw_sign,
    outline,
    radius_at,
)
from designer.ui.theme import Theme
from designer.ui.words import tr

SLICE_SECONDS = 0.004
PRESS = 4
"""Pixels that the pointer may move between press and release of a click."""
LANES = 16.0
"""Canvas units between wires that differ and would run in one lane."""
WIRE_BADGE = 7.0
"""Radius in pixels of the sign on a wire."""
FADED = 100
"""How strongly the ground lies over what is the same, seen from afar, of 255."""


class DiffDrawing(Viewport):
    """Draws with the canvas's own painting; nothing in it can be changed."""

    picked = Signal(str)
    """The block that was clicked, by its id in the drawing; empty where there is none."""
    opened = Signal(str)
    """A composite that shall be looked into."""
    left = Signal()
    """The person wants to go back to the drawing outside."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Both networks in one drawing"))
        self.theme = theme
        self.scene = Scene()
        self.painting = QuietPainting(theme)
        self.merged = Merged(Graph(), {}, {}, {})
        self._pressed: QPointF | None = None
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.timeout.connect(self._catch_up)

    def show_merged(self, both: Merged, new: Check | None, old: Check | None) -> None:
        """Show both drawings; the walks say what the blocks of each give and cost."""
        self.merged = both
        self.painting.loud = both.blocks.keys() if both.blocks or both.wires else None
        self.painting.marked = both.wires.keys()
        self.scene.become(Graph())
        self.scene.become(both.graph)
        blocks = self.scene.blocks
        for key, row in blocks.row.items():
            before = both.old.get(key, "")
            if both.blocks.get(key) == REMOVED:
                seen = old.blocks.get(before) if old is not None else None
            else:
                seen = new.blocks.get(key) if new is not None else None
            blocks.judge(row, seen, ())
        self.scene.wires.recolour(blocks, blocks.rows(blocks.row))
        self.scene.refresh(seconds=0.05)
        self._part_lanes()
        self.fit()
        self._more.start(0)
        self.update()

    def choose(self, key: str) -> None:
        """Mark a block and bring it into sight."""
        self.scene.choose([key] if key in self.scene.blocks.row else [])
        if key in self.scene.blocks.row:
            self.scene.refresh([key])
            if self.camera.scale < 2 * OVERVIEW:
                self.zoom_reset()
            self.centre_at(self.scene.bounds([key]).center())
        self.update()

    def fit(self) -> None:
        """Show everything."""
        self.show_area(self.scene.bounds())

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self.theme = theme
        self.painting.set_theme(theme)
        self.update()

    def release(self) -> None:
        """End what was put off; the drawing is about to go."""
        self._more.stop()

    def may_scroll(self) -> bool:
        """Whether everything in sight moves along when the drawing is pulled."""
        return True

    def draw(self, painter: QPainter, event: QPaintEvent) -> None:
        """Draw blocks and wires, and over them what differs."""
        self.painting.begin(FRAME_SECONDS, self.devicePixelRatioF(), refine=not self.zooming)
        self.painting.draw(painter, self.scene, self.camera, event.rect())
        self._draw_signs(painter)

    @property
    def settled(self) -> bool:
        """Whether all that is in sight is drawn as it should be, and nothing was put off."""
        waits = self.zooming or self._more.isActive()
        return not (waits or self.painting.late or self.scene.blocks.stale)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw, and draw again what was left unsharp."""
        super().paintEvent(event)
        if self.painting.late and not self.zooming:
            self._more.start(1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pull the drawing, by any button, or wait for a click."""
        if self.begin_pull(event):
            return
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            self._pulled_from = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        self.pull(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick the block that was clicked."""
        self.end_pull()
        begun, self._pressed = self._pressed, None
        if begun is None or (event.position() - begun).manhattanLength() > PRESS:
            return
        key = self.scene.block_at(self.camera.to_canvas(event.position()))
        self.scene.choose([key] if key else [])
        self.update()
        self.picked.emit(key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Look into a composite."""
        key = self.scene.block_at(self.camera.to_canvas(event.position()))
        if key and self.scene.graph.nodes[key].inner is not None:
            self.opened.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter looks into the marked composite, Escape goes back out, F fits."""
        key = next(iter(self.scene.chosen), "")
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and key:
            if self.scene.graph.nodes[key].inner is not None:
                self.opened.emit(key)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_F:
            self.fit()
        else:
            super().keyPressEvent(event)

    def _catch_up(self) -> None:
        """Measure for a few milliseconds the blocks that were put off."""
        stale = self.scene.blocks.stale
        if stale:
            self.scene.refresh(None, SLICE_SECONDS)
            self._part_lanes()
            if not stale:
                self.fit()
        self.update()
        if stale:
            self._more.start(1)

    # What is drawn over the blocks.

    def _part_lanes(self) -> None:
        """Lead wires that differ beside each other where they would run in one lane."""
        wires = self.scene.wires
        wires.part_lanes(wires.numbers(self.merged.wires), LANES)

    def _draw_signs(self, painter: QPainter) -> None:
        scene, both = self.scene, self.merged
        near = self.camera.scale >= OVERVIEW
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not near and (both.blocks or both.wires):
            self._fade(painter)
        view = QRectF(self.rect()).adjusted(-16, -16, 16, 16)
        seen = set(scene.wires.within(self.camera.area_to_canvas(view)).tolist())
        curves = [
            (self._draw_wire(painter, number, sign), sign, end)
            for end, sign in both.wires.items()
            if (number := scene.wires.number.get(end, -1)) in seen
        ]
        areas = []
        for key, sign in both.blocks.items():
            row = scene.blocks.row.get(key)
            if row is not None:
                area = self.camera.area_to_view(scene.blocks.rect(row))
                if area.intersects(view):
                    draw_outline(painter, area.adjusted(-2, -2, 2, 2), sign, self.theme)
                    areas.append((area, sign))
        if near:  # no wire and no outline strikes a sign through
            told = [(curve, sign) for curve, sign, end in curves if self.speaks(end)]
            self._draw_badges(painter, told, areas)

    def speaks(self, end: End) -> bool:
        """Whether a wire bears a sign of its own: one to a block that came or went needs none."""
        wire, blocks = self.merged.graph.wires[end], self.merged.blocks
        return not {blocks.get(wire.source), blocks.get(wire.target)} & {ADDED, REMOVED}

    def _draw_badges(
        self,
        painter: QPainter,
        curves: list[tuple[QPainterPath, str]],
        areas: list[tuple[QRectF, str]],
    ) -> None:
        """Draw the signs of blocks at their corners, those of wires where there is room."""
        radius = radius_at(self.camera.scale)
        corners = [area.topLeft() + ASIDE for area, _ in areas]
        blocks = self.scene.blocks
        row = self.camera.area_to_canvas(self.rect())
        taken = [self.camera.area_to_view(blocks.rect(r)) for r in blocks.within(row).tolist()]
        badges = Badges([(at, radius) for at in corners], taken)
        for curve, sign in curves:
            draw_sign(painter, badges.place(curve, WIRE_BADGE), sign, WIRE_BADGE, self.theme)
        for at, (_, sign) in zip(corners, areas, strict=True):
            draw_sign(painter, at, sign, radius, self.theme)

    def _fade(self, painter: QPainter) -> None:
        """Let what is the same in both step back where blocks are plain rectangles."""
        ground = QColor(self.theme.canvas)
        ground.setAlpha(FADED)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        blocks = self.scene.blocks
        seen = self.camera.area_to_canvas(self.rect())
        for key in blocks.ids(blocks.within(seen).tolist()):
            if key not in self.merged.blocks and key not in self.scene.chosen:
                area = self.camera.area_to_view(blocks.rect(blocks.row[key]))
                painter.drawRect(area.adjusted(-1, -1, 1, 1))

    def _draw_wire(self, painter: QPainter, number: int, sign: str) -> QPainterPath:
        curve = self.camera.transform().map(self.scene.wires.path_of(number))
        painter.strokePath(curve, outline(sign, self.theme))
        return curve
