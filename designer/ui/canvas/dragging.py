"""Drags that move, copy, resize and select."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QApplication

from designer.project import edits
from designer.project.graph import Frame, Graph, Node, Note
from designer.ui.canvas.frames_notes import SMALLEST
from designer.ui.canvas.guides import Guides
from designer.ui.canvas.tool import Tool
from designer.ui.words import tr, trn

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

RASTER = 8.0
"""Canvas units to which a drag brings what it moves."""


def on_raster(value: float) -> float:
    """Return the nearest place on the raster."""
    return round(value / RASTER) * RASTER


class Move(Tool):
    """Moves the selection; the document hears of it once, at the end. Pinned things stay."""

    def __init__(
        self,
        canvas: Canvas,
        at: QPointF,
        held: str,
        on_click: Callable[[], object] | None = None,
    ) -> None:
        """`held` is what the pointer has hold of; `on_click` is done if it never moves."""
        super().__init__(canvas, at)
        self._held = held
        self._on_click = on_click
        self._pressed = at
        self._moving = False
        self._refused = False
        self._take()

    def _take(self) -> None:
        """Take hold of what is selected now."""
        scene = self.canvas.scene
        graph, held = scene.graph, self._held
        ids = self._movable(with_contents(self.canvas, scene.chosen))
        self._rows = scene.blocks.rows(ids)
        self._x, self._y = scene.blocks.x[self._rows], scene.blocks.y[self._rows]
        self._boxes = {key: QRectF(scene.boxes[key]) for key in ids if key in scene.boxes}
        self._stuck = held not in ids and item_of(graph, held).pinned
        if held in scene.boxes:
            self._origin = scene.boxes[held].topLeft()
        else:
            self._origin = scene.blocks.rect(scene.blocks.row[held]).topLeft()
        self._area = scene.blocks.bounds(self._rows)
        for box in self._boxes.values():
            self._area |= box
        self._guides = Guides(self.canvas, self._rows, self._boxes)

    def _movable(self, ids: Iterable[str]) -> list[str]:
        graph = self.canvas.scene.graph
        return [key for key in ids if not item_of(graph, key).pinned]

    def move(self, at: QPointF) -> None:
        """Show the selection where the pointer takes it."""
        super().move(at)
        if not self._moving:
            far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if not far:
                return
            if self._stuck:
                self._refuse()
                return
            self._moving = True
            self._begin()
        self._show(self._resting(self.here - self.start))

    def release(self, at: QPointF) -> None:
        """Tell the document where everything lies now."""
        if not self._moving:
            if self._on_click is not None and not self._refused:
                self._on_click()
            return
        self.move(at)
        self._guides.forget()
        self._finish()

    def cancel(self) -> None:
        """Put everything back."""
        if self._moving:
            self._guides.forget()
            self._show(QPointF())

    def draw(self, painter: QPainter) -> None:
        """Draw the lines along which the selection came to rest."""
        self._guides.draw(painter)

    def _begin(self) -> None:
        """Prepare for what is about to be dragged."""

    def _resting(self, by: QPointF) -> QPointF:
        """Return where a drag by so far comes to rest; Control switches that off."""
        if self.canvas.pointer.keys & Qt.KeyboardModifier.ControlModifier:
            self._guides.forget()
            return QPointF(round(by.x()), round(by.y()))
        wish = self._origin + by
        raster = QPointF(on_raster(wish.x()), on_raster(wish.y())) - self._origin
        return self._guides.rest(self._area, by, raster)

    def _finish(self) -> None:
        canvas, scene = self.canvas, self.canvas.scene
        blocks = scene.blocks
        places = {
            key: (x, y)
            for key, x, y in zip(
                blocks.ids(self._rows),
                blocks.x[self._rows].tolist(),
                blocks.y[self._rows].tolist(),
                strict=True,
            )
        }
        places |= {key: (scene.boxes[key].x(), scene.boxes[key].y()) for key in self._boxes}
        title = canvas.title_of(next(iter(places)))
        label = trn("Move {what}", "Move {n} items", len(places), what=title)
        canvas.history.do(label, partial(edits.move, places=places))

    def _refuse(self) -> None:
        if not self._refused:
            self._refused = True
            title = self.canvas.title_of(self._held)
            self.canvas.message.emit(tr("“{what}” is pinned; unpin it to move it.", what=title))

    def _show(self, by: QPointF) -> None:
        scene = self.canvas.scene
        damage = QRectF()
        for key, box in self._boxes.items():
            damage |= scene.boxes[key] | box.translated(by)
            scene.boxes[key] = box.translated(by)
        moved = scene.shift(self._rows, self._x + by.x(), self._y + by.y())
        self.canvas.update_area(None if moved is None else damage | moved)


class Copy(Move):
    """Drags a copy of the selection away; what is copied stays, and pinned copies are free."""

    MOST = 200
    """Up to so many copies are shown one by one; of more, the rectangle around them."""

    def _begin(self) -> None:
        if self._held not in self.canvas.scene.chosen:
            self.canvas.select([self._held])
        self._take()
        self._by = QPointF()

    def _movable(self, ids: Iterable[str]) -> list[str]:
        return list(ids)

    def _take(self) -> None:
        super()._take()
        # what is copied lies still: a copy may rest beside it
        self._guides = Guides(self.canvas, self._rows[:0], {})

    def draw(self, painter: QPainter) -> None:
        """Draw the copies where they would lie."""
        if not self._moving:
            return
        super().draw(painter)
        canvas = self.canvas
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(canvas.theme.accent)
        painter.setPen(QPen(ground, 1.5, Qt.PenStyle.DashLine))
        ground.setAlpha(36)
        painter.setBrush(ground)
        for area in self._areas():
            seen = canvas.camera.area_to_view(area.translated(self._by))
            painter.drawRoundedRect(seen, 6, 6)
        painter.restore()

    def _areas(self) -> list[QRectF]:
        if len(self._rows) > self.MOST:
            return [self._area]
        blocks = self.canvas.scene.blocks
        return [blocks.rect(row) for row in self._rows.tolist()] + list(self._boxes.values())

    def _show(self, by: QPointF) -> None:
        self.canvas.update_area(self._area.translated(self._by))
        self._by = by
        self.canvas.update_area(self._area.translated(by))

    def _finish(self) -> None:
        from designer.ui.canvas import actions  # it needs the raster from here

        canvas = self.canvas
        canvas.update_area(self._area.translated(self._by))
        ids = with_contents(canvas, canvas.scene.chosen)
        clip = _free(edits.cut_out(canvas.scene.graph, ids))
        actions.put(canvas, clip, self._by, "Duplicate", keep_inputs=False)


class Resize(Tool):
    """Gives a frame or a note another size."""

    def __init__(self, canvas: Canvas, at: QPointF, key: str) -> None:
        super().__init__(canvas, at)
        self._key = key
        self._before = QRectF(canvas.scene.boxes[key])

    def move(self, at: QPointF) -> None:
        """Show the new size."""
        super().move(at)
        step = self.here - self.start
        box = QRectF(self._before)
        box.setWidth(max(SMALLEST * 2, on_raster(box.width() + step.x())))
        box.setHeight(max(SMALLEST, on_raster(box.height() + step.y())))
        self._show(box)

    def release(self, at: QPointF) -> None:
        """Tell the document the new size."""
        self.move(at)
        graph, box = self.canvas.scene.graph, self.canvas.scene.boxes[self._key]
        item = graph.frames.get(self._key) or graph.notes[self._key]
        sized = replace(item, width=box.width(), height=box.height())
        what = "frame" if self._key in graph.frames else "note"
        self.canvas.history.do(f"Resize {what}", partial(edits.change, item=sized))

    def cancel(self) -> None:
        """Put the old size back."""
        self._show(self._before)

    def _show(self, box: QRectF) -> None:
        scene = self.canvas.scene
        self.canvas.update_area(scene.boxes[self._key] | box)
        scene.boxes[self._key] = QRectF(box)


class Band(Tool):
    """Selects what a rectangle touches; frames and notes only as a whole."""

    def __init__(self, canvas: Canvas, at: QPointF, keep: Iterable[str]) -> None:
        super().__init__(canvas, at)
        self._keep = list(keep)
        self._before = list(canvas.scene.chosen)

    @property
    def _area(self) -> QRectF:
        return QRectF(self.start, self.here).normalized()

    def move(self, at: QPointF) -> None:
        """Show what would be selected."""
        scene = self.canvas.scene
        self.canvas.update_area(self._area)
        super().move(at)
        area = self._area
        found = scene.blocks.ids(scene.blocks.within(area).tolist())
        found += [key for key, box in scene.boxes.items() if area.contains(box)]
        self.canvas.update_area(scene.choose([*self._keep, *found]))
        self.canvas.update_area(area)

    def release(self, at: QPointF) -> None:
        """Select it."""
        self.move(at)
        self.canvas.update_area(self._area)
        self.canvas.announce_selection()

    def cancel(self) -> None:
        """Select again what was selected before."""
        self.canvas.update_area(self._area)
        self.canvas.update_area(self.canvas.scene.choose(self._before))
        self.canvas.announce_selection()

    def draw(self, painter: QPainter) -> None:
        """Draw the rectangle."""
        accent = QColor(self.canvas.theme.accent)
        painter.setPen(QPen(accent, 1))
        accent.setAlpha(28)
        painter.setBrush(accent)
        painter.drawRect(self.canvas.camera.area_to_view(self._area).toRect())


def with_contents(canvas: Canvas, ids: Iterable[str]) -> list[str]:
    """Return these ids and those of everything that lies in the frames among them."""
    scene = canvas.scene
    found = dict.fromkeys(ids)
    waiting = [key for key in found if key in scene.graph.frames]
    while waiting:
        box = scene.boxes[waiting.pop()]
        inside = scene.blocks.ids(scene.blocks.inside(box).tolist())
        boxes = [key for key, other in scene.boxes.items() if box.contains(other)]
        for key in (*inside, *boxes):
            if key not in found:
                found[key] = None
                if key in scene.graph.frames:
                    waiting.append(key)
    return list(found)


def item_of(graph: Graph, key: str) -> Node | Frame | Note:
    """Return a block, frame or note. Raises KeyError."""
    return graph.nodes.get(key) or graph.frames.get(key) or graph.notes[key]


def _free(clip: Graph) -> Graph:
    """Return a copy in which nothing is pinned."""
    return replace(
        clip,
        nodes={key: replace(item, pinned=False) for key, item in clip.nodes.items()},
        frames={key: replace(item, pinned=False) for key, item in clip.frames.items()},
        notes={key: replace(item, pinned=False) for key, item in clip.notes.items()},
    )
