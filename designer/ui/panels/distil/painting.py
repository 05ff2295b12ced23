"""One frame of teacher and student: blocks and wires of both, and the hints between them."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from designer.compress.distillation.hints import Link, link_between
from designer.project.inside import Path
from designer.ui.canvas.camera import Camera
from designer.ui.canvas.card import MARGIN
from designer.ui.canvas.painting import FRAME_SECONDS, OVERVIEW
from designer.ui.canvas.pixmaps import Pixmaps
from designer.ui.panels.distil.flowing import Box
from designer.ui.panels.distil.sides import (
    Side,
    Sides,
    Stand,
    curve_between,
    other,
    rect,
)
from designer.ui.panels.distil.telling import fit_words
from designer.ui.theme import CORNER, SMALL, TITLE, Theme, blend, font
from designer.ui.words import tr

PORT = 5.0
WIRE = 1.5
HINT = 2.5
CROSS = 16.0
"""Room for the sign that takes a hint away."""
VEIL = 165
GROUND = 20
"""How strongly an opened composite is tinted, of 255."""


@dataclass
class Hand:
    """A hint that is being drawn: from where, and where the pointer is now."""

    side: Side
    path: Path
    at: QPointF
    goal: Path = ()
    """The block of the other side that the pointer is over."""
    refusal: str = ""


@dataclass
class Marks:
    """What a person points at and has chosen."""

    chosen: dict[Side, Path] = field(default_factory=dict)
    active: Side = "teacher"
    link: Link | None = None
    """The hint that is chosen."""
    over: Link | None = None
    """The hint that is pointed at."""
    hover: tuple[Side, Path] | None = None
    hand: Hand | None = None


class PairPainting:
    """Draws both networks; keeps the pictures of blocks from one frame to the next."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.pixmaps = Pixmaps(theme)
        self.chips: list[tuple[Link, QRectF, QRectF]] = []
        """The words of every hint and its cross, where they were drawn last, in the view."""

    def set_theme(self, theme: Theme) -> None:
        """Draw with other colours."""
        self.theme = theme
        self.pixmaps.clear(theme)

    def draw(
        self,
        painter: QPainter,
        sides: Sides,
        marks: Marks,
        camera: Camera,
        view: QRect,
        *,
        ratio: float,
        refine: bool,
        focus: bool,
    ) -> None:
        """Draw everything that is seen."""
        self.pixmaps.begin(FRAME_SECONDS, ratio, refine=refine)
        painter.fillRect(view, QColor(self.theme.canvas))
        area = camera.area_to_canvas(view).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
        for side, stand in sides.stands.items():
            self._draw_frames(painter, stand, camera)
            self._draw_ways(painter, stand, camera)
            self._draw_heads(painter, stand, camera)
            self._draw_blocks(painter, side, stand, camera, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for side, stand in sides.stands.items():
            self._draw_title(painter, side, stand, camera)
            self._draw_marks(painter, side, stand, marks, camera, focus=focus)
            self._draw_ports(painter, side, sides, marks, camera)
        self._draw_links(painter, sides, marks, camera)
        if marks.hand is not None:
            self._draw_hand(painter, sides, marks.hand, camera)

    # The networks.

    def _draw_title(self, painter: QPainter, side: Side, stand: Stand, camera: Camera) -> None:
        """Draw who stands here, above the column."""
        extent = camera.area_to_view(rect(stand.column.extent))
        words = tr("Teacher") if side == "teacher" else tr("Student")
        if stand.title:
            words = tr("{who}: {title}", who=words, title=stand.title)
        face = font(TITLE, bold=True)
        painter.setFont(face)
        width = QFontMetricsF(face).horizontalAdvance(words)
        middle = camera.to_view(QPointF(_middle(stand), 0)).x()
        room = QRectF(middle - width / 2 - 4, extent.top() - 34, width + 8, 26)
        painter.setPen(QColor(self.theme.text))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    def _draw_frames(self, painter: QPainter, stand: Stand, camera: Camera) -> None:
        theme = self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for path in sorted(stand.column.frames, key=len):
            area = camera.area_to_view(rect(stand.column.frames[path]))
            ground = QColor(theme.family("composites"))
            ground.setAlpha(GROUND)
            painter.setBrush(ground)
            painter.setPen(QPen(QColor(theme.family("composites")), 1))
            painter.drawRoundedRect(area, CORNER, CORNER)

    def _draw_heads(self, painter: QPainter, stand: Stand, camera: Camera) -> None:
        """Draw the titles of opened composites, on a ground that no wire strikes through."""
        if camera.scale < OVERVIEW:
            return
        theme = self.theme
        face = font(SMALL, bold=True)
        metrics = QFontMetricsF(face)
        painter.save()
        painter.setTransform(camera.transform(), True)
        painter.setFont(face)
        for path, box in stand.column.frames.items():
            words = f"▾ {stand.net.blocks[path].node.title}"
            times = stand_times(stand, path)
            if times > 1:
                words += f"  × {times}"
            room = title_room(box)
            text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            plate = QRectF(
                room.x() - 2, room.y(), metrics.horizontalAdvance(text) + 4, room.height()
            )
            opaque = 1 - (1 - GROUND / 255) ** len(path)  # frames around it shine through
            painter.fillRect(plate, QColor(blend(theme.family("composites"), theme.canvas, opaque)))
            painter.setPen(QColor(theme.text))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def _draw_ways(self, painter: QPainter, stand: Stand, camera: Camera) -> None:
        """Draw the wires of a network, from the lower edge of a block to the upper one."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setTransform(camera.transform(), True)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(QColor(self.theme.outline), max(WIRE, 1 / camera.scale))
        painter.setPen(pen)
        for way in stand.column.ways:
            painter.drawPath(_down(way))
        painter.restore()

    def _draw_blocks(
        self, painter: QPainter, side: Side, stand: Stand, camera: Camera, area: QRectF
    ) -> None:
        theme, scale = self.theme, camera.scale
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for path, box in stand.column.boxes.items():
            if not rect(box).intersects(area):
                continue
            face = stand.faces[path]
            seen = camera.area_to_view(rect(box))
            if scale < OVERVIEW:
                painter.fillRect(seen, QColor(blend(theme.family(face.family), theme.card, 0.65)))
                continue
            key = f"{side}/{'/'.join(path)}"
            picture = self.pixmaps.get(key, face, box.width, box.height, scale)
            if picture is None:
                painter.fillRect(seen, QColor(theme.card))
                continue
            left = round(seen.left() - MARGIN * scale)
            top = round(seen.top() - MARGIN * scale)
            if picture.scale == scale:
                painter.drawPixmap(left, top, picture.pixmap)
            else:
                size = picture.pixmap.deviceIndependentSize() * (scale / picture.scale)
                where = QRectF(left, top, size.width(), size.height())
                painter.drawPixmap(where, picture.pixmap, QRectF(picture.pixmap.rect()))

    def _draw_marks(
        self,
        painter: QPainter,
        side: Side,
        stand: Stand,
        marks: Marks,
        camera: Camera,
        *,
        focus: bool,
    ) -> None:
        """Draw a ring around the chosen block; that of the side without the keys is broken."""
        path = marks.chosen.get(side)
        if path is None or path not in stand.column.boxes:
            return
        area = camera.area_to_view(rect(stand.column.boxes[path])).adjusted(-2, -2, 2, 2)
        here = focus and marks.active == side
        style = Qt.PenStyle.SolidLine if here else Qt.PenStyle.DashLine
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.theme.accent), 2, style))
        painter.drawRoundedRect(area, CORNER + 1, CORNER + 1)

    def _draw_ports(
        self, painter: QPainter, side: Side, sides: Sides, marks: Marks, camera: Camera
    ) -> None:
        """Draw where hints may begin and end; those light up that take the one in the hand."""
        if camera.scale < OVERVIEW:
            return
        theme, stand, hand = self.theme, sides.stands[side], marks.hand
        radius = PORT * min(1.0, camera.scale) + 0.5
        for path, box in stand.column.boxes.items():
            one = stand.hinting(path)
            lit = False
            if hand is not None and hand.side != side:
                lit = not refusal(sides, hand, path)
                if not lit:
                    veil = QColor(theme.canvas)
                    veil.setAlpha(VEIL)
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(veil)
                    painter.drawRoundedRect(camera.area_to_view(rect(box)), CORNER, CORNER)
            if one.refusal:
                continue
            at = camera.to_view(sides.port(side, path))
            accent = QColor(theme.accent)
            if lit:
                halo = QColor(theme.accent)
                halo.setAlpha(70)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(halo)
                painter.drawEllipse(at, radius + 5, radius + 5)
            held = bool(sides.links_of(side, path))
            over = marks.hover == (side, path)
            strong = lit or held or over
            painter.setPen(QPen(accent if strong else QColor(theme.outline), 1.5))
            painter.setBrush(accent if held else QColor(theme.card))
            wide = radius + (1.5 if over else 0)
            painter.drawEllipse(at, wide, wide)

    # The hints.

    def _draw_links(self, painter: QPainter, sides: Sides, marks: Marks, camera: Camera) -> None:
        self.chips = []
        theme = self.theme
        words: list[tuple[Link, QPointF, bool]] = []
        for link in sides.links:
            way = sides.curve(link)
            if way is None:
                continue
            strong = link in (marks.link, marks.over)
            seen = camera.transform().map(way)
            colour = QColor(theme.error if link.trouble else theme.accent)
            pen = QPen(colour, HINT + 1.5 if strong else HINT)
            if link.trouble:
                pen.setDashPattern([4.0, 2.0])
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(pen)
            painter.drawPath(seen)
            words.append((link, seen.pointAtPercent(0.5), strong))
        for link, at, strong in sorted(words, key=lambda one: one[2]):
            if strong or camera.scale >= OVERVIEW:
                self._draw_chip(painter, link, at, strong=strong)

    def _draw_chip(self, painter: QPainter, link: Link, at: QPointF, *, strong: bool) -> None:
        """Draw what a hint needs, and the cross that takes it away."""
        theme = self.theme
        face = font(SMALL)
        text = fit_words(link)
        width = QFontMetricsF(face).horizontalAdvance(text) + 12 + CROSS
        area = QRectF(round(at.x() - width / 2), round(at.y() - 10), round(width), 20)
        cross = QRectF(area.right() - CROSS - 2, area.top() + 2, CROSS, CROSS)
        self.chips.append((link, area, cross))
        edge = theme.error if link.trouble else theme.accent
        ground = theme.error_soft if link.trouble else theme.accent_soft if strong else theme.card
        painter.setPen(QPen(QColor(edge), 1.5 if strong else 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(area, 10, 10)
        painter.setFont(face)
        painter.setPen(QColor(theme.error if link.trouble else theme.text))
        room = area.adjusted(8, 0, -CROSS, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(QPen(QColor(theme.text if strong else theme.muted), 1.5))
        middle, arm = cross.center(), 3.2
        painter.drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm))
        painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm))

    def _draw_hand(self, painter: QPainter, sides: Sides, hand: Hand, camera: Camera) -> None:
        theme = self.theme
        begin = sides.port(hand.side, hand.path)
        end = camera.to_canvas(hand.at)
        fits = bool(hand.goal) and not hand.refusal
        if fits:
            end = sides.port(other(hand.side), hand.goal)
        ends = (begin, end) if hand.side == "teacher" else (end, begin)
        colour = QColor(theme.error if hand.refusal else theme.accent)
        pen = QPen(colour, HINT)
        if hand.refusal:
            pen.setDashPattern([4.0, 2.0])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(camera.transform().map(curve_between(*ends)))
        painter.setBrush(QColor(theme.card))
        painter.drawEllipse(camera.to_view(end), PORT + 1, PORT + 1)


def refusal(sides: Sides, hand: Hand, path: Path) -> str:
    """Return why a block of the other side cannot take the hint in the hand, or nothing."""
    held, met = sides.stands[hand.side], sides.stands[other(hand.side)]
    one, two = held.hinting(hand.path), met.hinting(path)
    there, here = (one, two) if hand.side == "teacher" else (two, one)
    return link_between(there, here).trouble


def title_room(box: Box) -> QRectF:
    """Return where the title of an opened composite is written."""
    return QRectF(box.x + 8, box.y + 2, box.width - 16, 18)


def stand_times(stand: Stand, path: Path) -> int:
    """Return how often a composite is repeated."""
    from designer.blocks.registry import block_of

    return int(getattr(block_of(stand.net.blocks[path].node), "repeat", 1))


def _middle(stand: Stand) -> float:
    first = stand.column.order[0] if stand.column.order else ()
    return stand.column.boxes[first].middle if first else 0.0


def _down(way: tuple[tuple[float, float], ...]) -> QPainterPath:
    """Return a wire that leads down through points, upright at each of them."""
    points = [QPointF(*point) for point in way]
    path = QPainterPath(points[0])
    for one, two in itertools.pairwise(points):
        if abs(one.x() - two.x()) < 0.5:
            path.lineTo(two)
        else:
            half = (two.y() - one.y()) / 2
            path.cubicTo(one + QPointF(0, half), two - QPointF(0, half), two)
    return path
