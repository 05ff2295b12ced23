"""Leading wires through points: adding, dragging, nudging and taking away."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from designer.job import UserError
from designer.project import bending
from designer.project.project import Project
from designer.ui.canvas.dragging import on_raster
from designer.ui.canvas.guides import SNAP
from designer.ui.canvas.scene import Knot
from designer.ui.canvas.tool import Tool
from designer.ui.canvas.wires import End
from designer.ui.words import tr

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas


class Bend(Tool):
    """Moves a point that a wire is led through; the document hears of it once, at the end."""

    def __init__(self, canvas: Canvas, at: QPointF, knot: Knot) -> None:
        super().__init__(canvas, at)
        self._knot = knot
        self._pressed = at
        self._moving = False
        wires = canvas.scene.wires
        self._number = wires.number[knot[0]]
        points = wires.bends.points(self._number)
        self._before = QPointF(*points[knot[1]])
        ax, ay, bx, by = wires.curve[:4, self._number].tolist()
        line = [(ax, ay), *points, (bx, by)]
        self._neighbours = line[knot[1]], line[knot[1] + 2]

    def move(self, at: QPointF) -> None:
        """Show the point where the pointer takes it."""
        super().move(at)
        if not self._moving:
            far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if not far:
                return
            self._moving = True
        self._show(self._resting(self._before + self.here - self.start))

    def release(self, at: QPointF) -> None:
        """Tell the document where the point lies now."""
        if not self._moving:
            return
        self.move(at)
        end, place = self._knot
        x, y = self.canvas.scene.wires.bends.points(self._number)[place]
        edit = partial(bending.move_point, end=end, place=place, point=(x, y))
        self.canvas.history.do(tr("Move point"), edit)
        choose_point(self.canvas, self._knot)

    def cancel(self) -> None:
        """Put the point back."""
        if self._moving:
            self._show(self._before)

    def _resting(self, wish: QPointF) -> QPointF:
        """Return where a point rests: level with its neighbours, or on the raster."""
        if self.canvas.pointer.keys & Qt.KeyboardModifier.ControlModifier:
            return QPointF(round(wish.x()), round(wish.y()))
        reach = SNAP / self.canvas.camera.scale
        found = []
        for axis, value in enumerate((wish.x(), wish.y())):
            near = min((point[axis] for point in self._neighbours), key=lambda n: abs(n - value))
            found.append(near if abs(near - value) <= reach else on_raster(value))
        return QPointF(*found)

    def _show(self, point: QPointF) -> None:
        damage = self.canvas.scene.wires.bend(self._number, self._knot[1], point)
        self.canvas.update_area(damage)


def choose_point(canvas: Canvas, knot: Knot | None) -> None:
    """Select a point of a wire and nothing else."""
    scene = canvas.scene
    canvas.update_area(scene.choose(()))
    if knot is not None and knot[0] in scene.wires.number:
        if knot[1] < len(scene.graph.wires[knot[0]].points):
            scene.chosen_point = knot
            canvas.update_area(scene.wires.bounds(scene.wires.numbers([knot[0]])))
    canvas.announce_selection()


def add_point(canvas: Canvas, end: End, at: QPointF) -> Knot | None:
    """Lead a wire through a point of its own nearest to this one; return the new point.

    One that runs in a lane is led through the lane's corners, too, so that it stays where it is.
    """
    wires = canvas.scene.wires
    number = wires.number[end]
    place, on_wire = wires.nearest(number, at)
    point, corners = (on_wire.x(), on_wire.y()), wires.corners(number)
    if corners:
        ax, ay, bx, by = wires.curve[:4, number].tolist()
        place = bending.nearest_gap([(ax, ay), *corners, (bx, by)], point)
        point = (point[0], corners[0][1]) if place == 1 else point

    def edit(project: Project) -> Project:
        return bending.add_point(bending.lead(project, end, corners) if corners else project,
                                 end, place, point)  # fmt: skip

    try:
        canvas.history.do(tr("Add point to wire"), edit)
    except UserError as error:
        canvas.message.emit(str(error))
        return None
    choose_point(canvas, (end, place))
    return end, place


def bend_chosen(canvas: Canvas) -> None:
    """Lead the selected wire through a point in its middle."""
    scene = canvas.scene
    if len(scene.chosen_wires) != 1:
        canvas.message.emit(tr("Select one wire to lead it through a point."))
        return
    (end,) = scene.chosen_wires
    add_point(canvas, end, scene.wires.middle(scene.wires.number[end]))


def remove_point(canvas: Canvas, knot: Knot) -> None:
    """Take a point of a wire away."""
    edit = partial(bending.remove_point, end=knot[0], place=knot[1])
    canvas.history.do(tr("Delete point"), edit)


def nudge_point(canvas: Canvas, dx: float, dy: float, merge: str) -> None:
    """Move the selected point by a little; nudges in a row are one step."""
    knot = canvas.scene.chosen_point
    if knot is None:
        return
    x, y = canvas.scene.graph.wires[knot[0]].points[knot[1]]
    edit = partial(bending.move_point, end=knot[0], place=knot[1], point=(x + dx, y + dy))
    canvas.history.do(tr("Move point"), edit, merge=f"{merge} {knot}")
    choose_point(canvas, knot)


def straighten(canvas: Canvas) -> None:
    """Take all points of the selected wires away, or of those at the selected blocks."""
    scene = canvas.scene
    wanted = set(scene.chosen_wires)
    if scene.chosen_point is not None:
        wanted.add(scene.chosen_point[0])
    wires = scene.graph.wires.values()
    if not wanted:
        wanted = {w.end for w in wires if w.source in scene.chosen or w.target in scene.chosen}
    ends = [wire.end for wire in wires if wire.end in wanted and wire.points]
    if not ends:
        canvas.message.emit(tr("Select wires that are led through points to straighten them."))
        return
    canvas.history.do(tr("Straighten wires"), partial(bending.straighten, ends=ends))
