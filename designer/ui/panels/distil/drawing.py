"""The drawing of teacher and student, on which a hint is drawn as a wire between them."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from designer.compress.distillation.hints import Hinting, Link, link_between
from designer.project.inside import Path
from designer.ui.canvas.beside import Boxes, and_over, draw_refusal
from designer.ui.canvas.camera import FITS_AT_MOST, SMALLEST, Camera
from designer.ui.canvas.viewport import Viewport
from designer.ui.panels.distil.hand import carry, click, draw_between, drop, point_at, take_up
from designer.ui.panels.distil.keys import OWN, press
from designer.ui.panels.distil.painting import Marks, PairPainting
from designer.ui.panels.distil.pair import Pair
from designer.ui.panels.distil.sides import SIDES, Side, Sides, rect
from designer.ui.panels.distil.telling import advice, told
from designer.ui.theme import Theme
from designer.ui.words import said, tr

REACH = 8.0
"""Pixels from a hint within which the pointer is at it."""
READABLE = 0.75
"""A long pair is shown from its beginning at this scale, rather than whole and too small."""
OVER, UNDER, EDGE = 56.0, 20.0, 24.0
"""Pixels left free above the drawing, where the titles stand, below it, and at its sides."""


class PairDrawing(Viewport):
    """Shows both networks; emits the hints that a person draws and takes away."""

    drawn = Signal(object)
    """A hint that a person has drawn, as (teacher, student)."""
    removed = Signal(object)
    """A Link that a person takes away."""
    chosen_changed = Signal()
    """Another block or hint is chosen, or something else is pointed at."""
    message = Signal(str)
    left = Signal()
    """The person wants to go back."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Teacher and student"))
        self.theme = theme
        self.sides = Sides()
        self.marks = Marks()
        self.painting = PairPainting(theme)
        self.pressed: tuple[QPointF, tuple[Side, Path] | None] | None = None
        self._moved = False
        self.fitted = True
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.timeout.connect(self.update)
        self.setMinimumSize(240, 160)
        self.installEventFilter(self)

    # What others ask for.

    def show_pair(self, pair: Pair) -> None:
        """Show these networks and hints; what was chosen stays so where it is still there."""
        first = not self.sides.stands
        self.sides.become(pair)
        marks = self.marks
        marks.hand = marks.hover = marks.over = None
        marks.chosen = {
            side: path
            for side, path in marks.chosen.items()
            if side in self.sides.stands and path in self.sides.stands[side].column.boxes
        }
        kept = marks.link.hint if marks.link is not None else None
        marks.link = next((one for one in self.sides.links if one.hint == kept), None)
        if first or self.fitted:
            self.begin()
        self._tell()
        self.update()

    def fit(self) -> None:
        """Show both as a whole."""
        self._look(self._camera())
        self.fitted = True

    def begin(self) -> None:
        """Show both as a whole, or from their beginning where that would be too small to read."""
        camera = self._camera()
        bounds = self.sides.bounds
        if camera.scale < READABLE and not bounds.isEmpty():
            across = (self.width() - 2 * EDGE) / bounds.width()
            scale = min(max(camera.scale, across), READABLE)
            x = self.width() / 2 - bounds.center().x() * scale
            camera = Camera(scale, round(x), round(OVER - bounds.top() * scale))
        self._look(camera)
        self.fitted = True

    def choose(self, side: Side, path: Path) -> None:
        """Choose a block; the keys are on its side from now on."""
        self.marks.chosen[side] = path
        self.marks.active, self.marks.link = side, None
        self._reveal(side, path)
        self._tell()

    def choose_link(self, link: Link | None) -> None:
        """Choose a hint, and no block."""
        self.marks.link = link
        if link is not None:
            self.marks.chosen = {}
        self._tell()

    def chosen(self) -> dict[Side, Hinting]:
        """Return the chosen blocks."""
        return {
            side: self.sides.stands[side].hinting(self.marks.chosen[side])
            for side in SIDES
            if side in self.marks.chosen
        }

    def advice(self) -> str:
        """Return what the keys would do now, in words."""
        return advice(self.sides, self.chosen(), self.marks.link)

    def connect_chosen(self) -> None:
        """Draw a hint between the chosen blocks, or say why there can be none."""
        found = self.chosen()
        if len(found) == 2:
            draw_between(self, found["teacher"], found["student"])
        else:
            self.message.emit(self.advice())

    def remove_chosen(self) -> None:
        """Take the chosen hint away, or the one between the chosen blocks, or all of a block."""
        link = self.marks.link
        found = self.chosen()
        if link is None and len(found) == 2:
            made = link_between(found["teacher"], found["student"]).hint
            link = next((one for one in self.sides.links if one.hint == made), None)
        if link is not None:
            self.removed.emit(link)

    def open(self, path: Path) -> None:
        """Show or hide what is inside a composite, on both sides."""
        before = self.sides.stands
        if self.sides.toggle(path):
            assert before is not self.sides.stands
            self.marks.chosen = {
                side: self.sides.stands[side].shown(chosen) or path
                for side, chosen in self.marks.chosen.items()
            }
            for side, chosen in tuple(self.marks.chosen.items()):
                boxes = self.sides.stands[side].column.boxes
                if chosen not in boxes:  # the composite that was opened: its first block
                    inner = [one for one in boxes if one[: len(path)] == path]
                    self.marks.chosen[side] = inner[0] if inner else next(iter(boxes))
            if self.fitted:
                self.begin()
            self._tell()

    def set_theme(self, theme: Theme) -> None:
        """Take another look."""
        self.theme = theme
        self.painting.set_theme(theme)
        self.update()

    def release(self) -> None:
        """End what was put off; the drawing is about to go."""
        self._more.stop()

    # Painting.

    def draw(self, painter: QPainter, event: QPaintEvent) -> None:
        """Draw both networks and their hints."""
        self.painting.draw(
            painter, self.sides, self.marks, self.camera, self.rect(),
            ratio=self.devicePixelRatioF(), refine=not self.zooming, focus=self.hasFocus(),
        )  # fmt: skip
        hand = self.marks.hand
        if hand is not None and hand.refusal:
            draw_refusal(painter, self, hand.at, [said(hand.refusal)], self._cards())

    def _cards(self) -> Boxes:
        """Return where the view shows blocks."""
        every = [box for stand in self.sides.stands.values() for box in stand.column.boxes.values()]
        seen = [self.camera.area_to_view(rect(box)).getCoords() for box in every]
        return and_over(self, np.array(seen, dtype=float).reshape(-1, 4))

    @property
    def settled(self) -> bool:
        """Whether all that is in sight is drawn as it should be, and nothing was put off."""
        return not (self.zooming or self._more.isActive() or self.painting.pixmaps.late)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw, and draw again what was left unsharp."""
        super().paintEvent(event)
        if self.painting.pixmaps.late and not self.zooming:
            self._more.start(1)

    def may_scroll(self) -> bool:
        """Whether everything in sight moves along when the drawing is pulled."""
        return False

    # The mouse.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pull the drawing, or wait for a click or for a hint to be drawn."""
        if self.begin_pull(event):
            self.fitted = False
            return
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position()
        found = self.block_at(at)
        self.pressed, self._moved = (at, found), False
        if found is None and self.link_at(at) is None:
            self._pulled_from = at

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer with a hint, or show what is below it."""
        at = event.position()
        if self.pressed is not None and not self._moved:
            far = (at - self.pressed[0]).manhattanLength() >= QApplication.startDragDistance()
            self._moved = far
            if far and (found := self.pressed[1]) is not None:
                take_up(self, *found, at)
        if self.marks.hand is not None:
            carry(self, at)
        elif self.pull(event):
            self.fitted = False
        else:
            point_at(self, at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Draw the hint, or choose what was clicked."""
        self.end_pull()
        pressed, self.pressed = self.pressed, None
        hand, self.marks.hand = self.marks.hand, None
        self.unsetCursor()
        if hand is not None:
            drop(self, hand)
        elif pressed is not None and not self._moved:
            click(self, event.position(), pressed[1])
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show what is inside a composite."""
        found = self.block_at(event.position())
        if found is not None:
            self.open(found[1])

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        self.marks.hover = self.marks.over = None
        self.update()

    def wheelEvent(self, event: object) -> None:
        """Zoom at the pointer, or pull with two fingers."""
        self.fitted = False
        super().wheelEvent(event)  # type: ignore[arg-type]

    def resizeEvent(self, event: object) -> None:
        """Keep what was shown as a whole in sight."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        if self.fitted:
            self.begin()

    # The keys.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, draw with Enter, take away with Delete, look inside with Space."""
        if not press(self, event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep keys that the window has for the canvas; tell what a block or a hint is."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in OWN and not event.modifiers():
                event.accept()
                return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(QPointF(event.pos())), self)
            return True
        return super().eventFilter(watched, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that they are elsewhere."""
        super().focusOutEvent(event)
        self.update()

    # What is where, and what is told of it.

    def _reveal(self, side: Side, path: Path) -> None:
        """Bring a block into sight."""
        box = self.sides.stands[side].column.boxes.get(path)
        if box is None:
            return
        seen = self.camera.area_to_view(rect(box))
        room = QRectF(self.rect()).adjusted(8, OVER, -8, -8)
        if not room.contains(seen):
            dx = max(room.left() - seen.left(), 0) or min(room.right() - seen.right(), 0)
            dy = max(room.top() - seen.top(), 0) or min(room.bottom() - seen.bottom(), 0)
            self.look(self.camera.panned(round(dx), round(dy)))

    def _camera(self) -> Camera:
        bounds = self.sides.bounds
        if bounds.isEmpty():
            return self.camera
        across = (self.width() - 2 * EDGE) / bounds.width()
        down = (self.height() - OVER - UNDER) / bounds.height()
        scale = min(max(min(across, down), SMALLEST), FITS_AT_MOST, 1.0)
        room = QSizeF(self.width(), self.height() + OVER - UNDER)
        return Camera(scale).centred(bounds.center(), room)

    def _look(self, camera: Camera) -> None:
        self.look(camera)
        self.update()

    def block_at(self, at: QPointF) -> tuple[Side, Path] | None:
        """Return the block at a point of the view; its port stands over its edge."""
        point = self.camera.to_canvas(at)
        found = self.sides.block_at(point)
        if found is not None:
            return found
        for side in self.sides.stands:
            inward = -REACH if side == "teacher" else REACH
            found = self.sides.block_at(self.camera.to_canvas(at + QPointF(inward, 0)))
            if found is not None and found[0] == side:
                return found
        return None

    def link_at(self, at: QPointF) -> Link | None:
        """Return the hint at a point of the view."""
        for link, area, _ in self.painting.chips:
            if area.contains(at):
                return link
        return self.sides.link_at(self.camera.to_canvas(at), REACH / self.camera.scale)

    def _tip(self, at: QPointF) -> str:
        for _, _, cross in self.painting.chips:
            if cross.contains(at):
                return tr("Takes the hint away (Delete).")
        found = self.block_at(at)
        if found is not None:
            one = self.sides.stands[found[0]].hinting(found[1])
            if one.refusal:
                return said(one.refusal)
            if one.node.inner is not None:
                return tr("{block}: a double click shows what is inside.", block=one.node.title)
            return one.node.title
        link = self.link_at(at)
        return told(link) if link is not None else ""

    def _tell(self) -> None:
        """Let others know what is chosen, screen readers too."""
        self.chosen_changed.emit()
        found = self.chosen()
        if self.marks.active in found:
            one, side = found[self.marks.active], self.marks.active
            who = tr("teacher") if side == "teacher" else tr("student")
            face = self.sides.stands[side].faces[one.path]
            words = ". ".join([f"{who}: {one.node.title}", *face.lines])
            self.say(f"{words}. {self.advice()}")
        elif self.marks.link is not None:
            self.say(self.advice())
        self.update()

    def say(self, text: str) -> None:
        """Let a screen reader say a sentence."""
        self.setAccessibleDescription(text)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
