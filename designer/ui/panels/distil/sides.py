"""Both networks laid out side by side: what is where, without any widget."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from designer.blocks.registry import UnknownBlock, block_of
from designer.compress.distillation.hints import Hinting, Link
from designer.figures import count
from designer.network.seen import Seen
from designer.project.graph import Node
from designer.project.inside import Path
from designer.ui.canvas.faces import Cast, Face, cast
from designer.ui.panels.distil.flowing import Box, Column, column, flatten
from designer.ui.panels.distil.pair import Net, Pair
from designer.ui.words import tr
from designer.unit import ParameterError

Side = Literal["teacher", "student"]
SIDES: tuple[Side, Side] = ("teacher", "student")
GAP = 300.0
"""Between both columns, in units of the drawing; the words of the hints stand there."""
STEPS = 24
"""Straight pieces as which a hint is hit."""


def other(side: Side) -> Side:
    """Return the other side."""
    return "student" if side == "teacher" else "teacher"


@dataclass
class Stand:
    """One of the networks as it is laid out."""

    net: Net
    column: Column
    faces: Mapping[Path, Face]
    title: str = ""
    """What the network is called, where that says more than who it is."""

    def hinting(self, path: Path) -> Hinting:
        """Return a block as hints meet it."""
        return self.net.blocks[path]

    def at(self, point: QPointF) -> Path:
        """Return the block at a point, or nothing."""
        for path, box in self.column.boxes.items():
            if rect(box).contains(point):
                return path
        return ()

    def place(self, path: Path) -> Box:
        """Return where a block lies: an opened composite where its frame is."""
        frame = self.column.frames.get(path)
        return frame if frame is not None else self.column.boxes[self.shown(path)]

    def shown(self, path: Path) -> Path:
        """Return what stands for a block: itself, or the closed composite that holds it."""
        while path and path not in self.column.boxes:
            path = path[:-1]
        return path


@dataclass
class Sides:
    """Both networks, and the hints between them."""

    stands: dict[Side, Stand] = field(default_factory=dict)
    opened: set[Path] = field(default_factory=set)
    """Composites whose inside is shown, on both sides."""
    links: tuple[Link, ...] = ()
    _pair: Pair | None = None

    def become(self, pair: Pair) -> None:
        """Lay these networks out."""
        self._pair = pair
        self.links = pair.links
        self.stands = {}
        left = _column(pair.teacher, self.opened)
        self._put("teacher", pair.teacher, left)
        if pair.student is not None:
            right = _column(pair.student, self.opened, beside=left, kin=pair.kin)
            gap = left.extent.x + left.extent.width + GAP - right.extent.x
            self._put("student", pair.student, right.moved(gap))
            self.stands["student"].title = "" if pair.kin else pair.student.title

    def toggle(self, path: Path) -> bool:
        """Show or hide what is inside a composite; return whether there is one."""
        if self._pair is None:
            return False
        nets = [net for net in (self._pair.teacher, self._pair.student) if net is not None]
        nodes = [net.blocks[path].node for net in nets if path in net.blocks]
        if path in self.opened:
            self.opened = {one for one in self.opened if one[: len(path)] != path}
        elif any(node.inner is not None for node in nodes):
            self.opened.add(path)
        else:
            return False
        self.become(self._pair)
        return True

    def _put(self, side: Side, net: Net, made: Column) -> None:
        faces = {path: card_of(*found) for path, found in made.flat.blocks.items()}
        self.stands[side] = Stand(net, made, faces)

    @property
    def bounds(self) -> QRectF:
        """The rectangle around both."""
        area = QRectF()
        for stand in self.stands.values():
            area |= rect(stand.column.extent)
        return area

    def block_at(self, point: QPointF) -> tuple[Side, Path] | None:
        """Return the block at a point, and on which side it stands."""
        for side, stand in self.stands.items():
            if path := stand.at(point):
                return side, path
        return None

    def frame_at(self, point: QPointF) -> Path:
        """Return the opened composite whose title lies at a point, or nothing."""
        for stand in self.stands.values():
            for path, box in stand.column.frames.items():
                if rect(box).contains(point) and point.y() < box.y + 22:
                    return path
        return ()

    def port(self, side: Side, path: Path) -> QPointF:
        """Return where hints begin or end at a block: on the edge that faces the other side."""
        box = self.stands[side].place(path)
        right = side == "teacher"
        return QPointF(box.x + (box.width if right else 0.0), box.y + box.height / 2)

    def curve(self, link: Link) -> QPainterPath | None:
        """Return the way of a hint, or nothing where one of its ends is gone."""
        if link.teacher is None or link.student is None or len(self.stands) < 2:
            return None
        return curve_between(
            self.port("teacher", link.teacher.path), self.port("student", link.student.path)
        )

    def link_at(self, point: QPointF, reach: float) -> Link | None:
        """Return the nearest hint within reach of a point."""
        nearest, found = reach, None
        for link in self.links:
            way = self.curve(link)
            if way is None or not way.boundingRect().adjusted(
                -reach, -reach, reach, reach
            ).contains(point):
                continue
            for step in range(STEPS + 1):
                away = way.pointAtPercent(step / STEPS) - point
                distance = (away.x() ** 2 + away.y() ** 2) ** 0.5
                if distance < nearest:
                    nearest, found = distance, link
        return found

    def links_of(self, side: Side, path: Path) -> list[Link]:
        """Return the hints of a block."""
        ends = [link.teacher if side == "teacher" else link.student for link in self.links]
        return [
            link
            for link, end in zip(self.links, ends, strict=True)
            if end is not None and end.path == path
        ]


def rect(box: Box) -> QRectF:
    """Return a box as Qt has it."""
    return QRectF(box.x, box.y, box.width, box.height)


def curve_between(begin: QPointF, end: QPointF) -> QPainterPath:
    """Return the way from a block of the teacher to one of the student."""
    reach = max(40.0, abs(end.x() - begin.x()) * 0.45)
    way = QPainterPath(begin)
    way.cubicTo(QPointF(begin.x() + reach, begin.y()), QPointF(end.x() - reach, end.y()), end)
    return way


def card_of(node: Node, seen: Seen) -> Face:
    """Return what is drawn of a block: its name, its kind, its shape and its parameters."""
    known: Cast = cast(node)
    shapes = ", ".join(str(spec) for spec in seen.outputs or seen.inputs if spec is not None)
    parts = [f"→ {shapes}" if known.inputs and known.outputs else shapes]
    if seen.parameters:
        parts.append(tr("{count} params", count=count(seen.parameters)))
    try:
        times = getattr(block_of(node), "repeat", 1) if node.inner is not None else 0
    except (UnknownBlock, ParameterError):
        times = 0
    aside = known.label if node.name and node.name != known.label else node.id
    if times > 1:
        aside = f"× {times}"
    return Face(
        title=node.name or known.label,
        aside=aside,
        lines=(" · ".join(filter(None, parts)),),
        shape_line=-1,
        family=known.family,
        inputs=(),
        outputs=(),
        known=known.known,
        times=times,
    )


def _column(
    net: Net, opened: set[Path], *, beside: Column | None = None, kin: bool = True
) -> Column:
    flat = flatten(net.walk, opened)
    return column(flat, mirrored=beside is not None, beside=beside, kin=kin)
