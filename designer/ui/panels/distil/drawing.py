"""The drawing of teacher and student, on which a hint is drawn as a wire between them."""

from __future__ import annotations

import sys

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

from designer.compress.hints import Hinting, Link, link_between
from designer.project.inside import Path
from designer.ui.canvas.camera import FITS_AT_MOST, SMALLEST, Camera
from designer.ui.canvas.tag import draw_lines
from designer.ui.canvas.viewport import Viewport
from designer.ui.panels.distil.pair import Pair
from designer.ui.panels.distil.painting import Hand, Marks, PairPainting, refusal
from designer.ui.panels.distil.sides import SIDES, Side, Sides, other
from designer.ui.panels.distil.telling import advice, told
from designer.ui.theme import Theme
from designer.ui.words import said, tr

REACH = 8.0
"""Pixels from a hint within which the pointer is at it."""
READABLE = 0.62
"""A long pair is shown from its beginning at this scale, rather than whole and too small."""
OVER, UNDER, EDGE = 56.0, 20.0, 24.0
"""Pixels left free above the drawing, where the titles stand, below it, and at its sides."""
OWN_KEYS = (Qt.Key.Key_F, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space)


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
        self._pressed: tuple[QPointF, tuple[Side, Path] | None] | None = None
        self._moved = False
        self._fitted = True
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
        if first or self._fitted:
            self.begin()
        self._tell()
        self.update()

    def fit(self) -> None:
        """Show both as a whole."""
        self._look(self._camera())
        self._fitted = True

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
        self._fitted = True

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
            self._draw_between(found["teacher"], found["student"])
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
            if self._fitted:
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both networks and their hints."""
        painter = QPainter(self)
        try:
            self.painting.draw(
                painter, self.sides, self.marks, self.camera, self.rect(),
                ratio=self.devicePixelRatioF(), refine=not self.zooming, focus=self.hasFocus(),
            )  # fmt: skip
            hand = self.marks.hand
            if hand is not None and hand.refusal:
                draw_lines(painter, self, hand.at, [said(hand.refusal)], wrong=True)
        except Exception:
            # PySide 6.11 crashes if an exception leaves an override inside another one.
            sys.excepthook(*sys.exc_info())
        finally:
            painter.end()
        if self.painting.pixmaps.late and not self.zooming:
            self._more.start(1)

    def may_scroll(self) -> bool:
        """Whether everything in sight moves along when the drawing is pulled."""
        return False

    # The mouse.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pull the drawing, or wait for a click or for a hint to be drawn."""
        if self.begin_pull(event):
            self._fitted = False
            return
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position()
        found = self._block_at(at)
        self._pressed, self._moved = (at, found), False
        if found is None and self._link_at(at) is None:
            self._pulled_from = at

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer with a hint, or show what is below it."""
        at = event.position()
        if self._pressed is not None and not self._moved:
            far = (at - self._pressed[0]).manhattanLength() >= QApplication.startDragDistance()
            self._moved = far
            if far and (found := self._pressed[1]) is not None:
                self._take_up(*found, at)
        if self.marks.hand is not None:
            self._carry(at)
        elif self.pull(event):
            self._fitted = False
        else:
            self._point_at(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Draw the hint, or choose what was clicked."""
        self.end_pull()
        pressed, self._pressed = self._pressed, None
        hand, self.marks.hand = self.marks.hand, None
        self.unsetCursor()
        if hand is not None:
            self._drop(hand)
        elif pressed is not None and not self._moved:
            self._click(event.position(), pressed[1])
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show what is inside a composite."""
        found = self._block_at(event.position())
        if found is not None:
            self.open(found[1])

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        self.marks.hover = self.marks.over = None
        self.update()

    def wheelEvent(self, event: object) -> None:
        """Zoom at the pointer, or pull with two fingers."""
        self._fitted = False
        super().wheelEvent(event)  # type: ignore[arg-type]

    def resizeEvent(self, event: object) -> None:
        """Keep what was shown as a whole in sight."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        if self._fitted:
            self.begin()

    # The keys.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, draw with Enter, take away with Delete, look inside with Space."""
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._walk(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._cross("teacher" if key == Qt.Key.Key_Left else "student")
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._walk(10**6 if key == Qt.Key.Key_End else -(10**6))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.connect_chosen()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_chosen()
        elif key == Qt.Key.Key_Space:
            self._look_inside()
        elif key == Qt.Key.Key_F:
            self.fit()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self._fitted = False
            (self.zoom_out if key == Qt.Key.Key_Minus else self.zoom_in)()
        elif key == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep keys that the window has for the canvas; tell what a block or a hint is."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in OWN_KEYS and not event.modifiers():
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

    # What the events come to.

    def _take_up(self, side: Side, path: Path, at: QPointF) -> None:
        """Begin to draw a hint."""
        why = self.sides.stands[side].hinting(path).refusal
        if why:
            self.message.emit(said(why))
            return
        if len(self.sides.stands) == 2:
            self.marks.hand = Hand(side, path, at)
            self.marks.hover = None
            self.setCursor(Qt.CursorShape.CrossCursor)

    def _carry(self, at: QPointF) -> None:
        hand = self.marks.hand
        assert hand is not None
        hand.at = at
        found = self._block_at(at)
        hand.goal, hand.refusal = (), ""
        if found is not None and found != (hand.side, hand.path):
            if found[0] == hand.side:
                hand.refusal = (
                    tr("Both blocks are the teacher's; a hint leads to the student.")
                    if hand.side == "teacher"
                    else tr("Both blocks are the student's; a hint comes from the teacher.")
                )
            else:
                hand.goal = found[1]
                hand.refusal = refusal(self.sides, hand, hand.goal)
        forbidden = Qt.CursorShape.ForbiddenCursor
        self.setCursor(forbidden if hand.refusal else Qt.CursorShape.CrossCursor)
        self.update()

    def _drop(self, hand: Hand) -> None:
        if hand.refusal:
            self.message.emit(said(hand.refusal))
        elif hand.goal:
            ends = {hand.side: hand.path, other(hand.side): hand.goal}
            found = {side: self.sides.stands[side].hinting(path) for side, path in ends.items()}
            self._draw_between(found["teacher"], found["student"])

    def _draw_between(self, there: Hinting, here: Hinting) -> None:
        made = link_between(there, here)
        if made.trouble:
            self.message.emit(said(made.trouble))
        elif any(one.hint == made.hint for one in self.sides.links):
            self.message.emit(tr("This hint is drawn already."))
        else:
            self.drawn.emit(made.hint)
            found = next((one for one in self.sides.links if one.hint == made.hint), made)
            self._say(told(found))

    def _click(self, at: QPointF, found: tuple[Side, Path] | None) -> None:
        for link, area, cross in self.painting.chips:
            if cross.adjusted(-2, -2, 2, 2).contains(at):
                self.removed.emit(link)
                return
            if area.contains(at):
                self.choose_link(link)
                return
        if found is not None:
            self.choose(*found)
            return
        frame = self.sides.frame_at(self.camera.to_canvas(at))
        if frame:
            self.open(frame)
            return
        self.marks.chosen = {}
        self.choose_link(self._link_at(at))

    def _point_at(self, at: QPointF) -> None:
        over, hover = self._link_at(at), self._block_at(at)
        over = None if hover is not None else over
        if (over, hover) != (self.marks.over, self.marks.hover):
            self.marks.over, self.marks.hover = over, hover
            hand = over is not None or (hover is not None and self._able(*hover))
            self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
            self.update()

    def _able(self, side: Side, path: Path) -> bool:
        return not self.sides.stands[side].hinting(path).refusal

    def _walk(self, step: int) -> None:
        """Go to the next block of the side that has the keys."""
        side = self.marks.active
        if side not in self.sides.stands:
            return
        order = self.sides.stands[side].column.order
        if not order:
            return
        now = self.marks.chosen.get(side)
        if now not in order:
            place = 0 if step > 0 else len(order) - 1
        else:
            place = min(max(order.index(now) + step, 0), len(order) - 1)
        self.choose(side, order[place])

    def _cross(self, side: Side) -> None:
        """Go to the other side: to what was chosen there, or to what lies level."""
        if side not in self.sides.stands or not self.sides.stands[side].column.boxes:
            return
        boxes = self.sides.stands[side].column.boxes
        path = self.marks.chosen.get(side)
        if path is None:
            here = self.marks.chosen.get(self.marks.active)
            here_box = (
                self.sides.stands[self.marks.active].column.boxes.get(here) if here else None
            )
            down = here_box.y if here_box is not None else 0.0
            path = here if here in boxes else min(boxes, key=lambda one: abs(boxes[one].y - down))
        assert path is not None
        self.choose(side, path)

    def _look_inside(self) -> None:
        path = self.marks.chosen.get(self.marks.active, ())
        if not path:
            return
        node = self.sides.stands[self.marks.active].hinting(path).node
        if node.inner is None and len(path) > 1:
            path = path[:-1]
        self.open(path)

    def _escape(self) -> None:
        marks = self.marks
        if marks.hand is not None:
            marks.hand = self._pressed = None
            self.unsetCursor()
            self.update()
        elif marks.chosen or marks.link is not None:
            marks.chosen = {}
            self.choose_link(None)
        else:
            self.left.emit()

    def _reveal(self, side: Side, path: Path) -> None:
        """Bring a block into sight."""
        box = self.sides.stands[side].column.boxes.get(path)
        if box is None:
            return
        seen = self.camera.area_to_view(QRectF(box.x, box.y, box.width, box.height))
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

    def _block_at(self, at: QPointF) -> tuple[Side, Path] | None:
        point = self.camera.to_canvas(at)
        found = self.sides.block_at(point)
        if found is not None:
            return found
        for side in self.sides.stands:  # a port stands over the edge of its block
            inward = -REACH if side == "teacher" else REACH
            found = self.sides.block_at(self.camera.to_canvas(at + QPointF(inward, 0)))
            if found is not None and found[0] == side:
                return found
        return None

    def _link_at(self, at: QPointF) -> Link | None:
        for link, area, _ in self.painting.chips:
            if area.contains(at):
                return link
        return self.sides.link_at(self.camera.to_canvas(at), REACH / self.camera.scale)

    def _tip(self, at: QPointF) -> str:
        for link, _, cross in self.painting.chips:
            if cross.contains(at):
                return tr("Takes the hint away (Delete).")
        found = self._block_at(at)
        if found is not None:
            one = self.sides.stands[found[0]].hinting(found[1])
            if one.refusal:
                return said(one.refusal)
            if one.node.inner is not None:
                return tr("{block}: a double click shows what is inside.", block=one.node.title)
            return one.node.title
        link = self._link_at(at)
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
            self._say(f"{words}. {self.advice()}")
        elif self.marks.link is not None:
            self._say(self.advice())
        self.update()

    def _say(self, text: str) -> None:
        self.setAccessibleDescription(text)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
