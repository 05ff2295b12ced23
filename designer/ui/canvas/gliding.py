"""Motion that shows where things went: blocks glide from where they lay to where they lie."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QObject, QRectF, QTimer, Signal

from designer.project.graph import Frame, Note
from designer.project.project import Project

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

SECONDS = 0.14
FRAME = 12
"""Milliseconds between two steps."""
_ENDS = (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.KeyPress, QEvent.Type.Hide)


class Glide(QObject):
    """The document changes at once; what is drawn follows, and is there at the first touch."""

    arrived = Signal()
    """Everything lies where the document says."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._begin = 0.0
        self._rows = np.zeros(0, dtype=np.intp)
        self._from = self._to = np.zeros((2, 0))
        self._boxes: dict[str, tuple[QRectF, QRectF]] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME)
        self._timer.timeout.connect(self._step)
        canvas.installEventFilter(self)
        self._stops = canvas.history.subscribe(self._changed)

    def close_document(self) -> None:
        """Stop following the history."""
        self._timer.stop()
        self._stops()

    @property
    def moving(self) -> bool:
        """Whether something is under way."""
        return self._timer.isActive()

    def carry_out(self, change: Callable[[], object]) -> None:
        """Change the document and let what it moves glide there."""
        self.settle()
        scene = self._canvas.scene
        before = {
            item.node.id: place
            for item, place in zip(
                scene.blocks.items,
                np.stack([scene.blocks.x, scene.blocks.y], axis=1).tolist(),
                strict=True,
            )
        }
        boxes = {key: QRectF(box) for key, box in scene.boxes.items()}
        change()
        moved = [
            (row, before[key])
            for key, row in scene.blocks.row.items()
            if key in before and before[key] != [scene.blocks.x[row], scene.blocks.y[row]]
        ]
        self._rows = np.array([row for row, _ in moved], dtype=np.intp)
        self._from = np.array([place for _, place in moved], dtype=float).reshape(-1, 2).T
        self._to = np.stack([scene.blocks.x[self._rows], scene.blocks.y[self._rows]])
        self._boxes = {
            key: (boxes[key], QRectF(box))
            for key, box in scene.boxes.items()
            if key in boxes and boxes[key] != box
        }
        if (moved or self._boxes) and self._canvas.isVisible():
            self._begin = perf_counter()
            self._show(0.0)
            self._timer.start()

    def settle(self) -> None:
        """Be there at once."""
        if not self.moving:
            return
        self._timer.stop()
        scene = self._canvas.scene
        blocks = scene.blocks
        for row in range(len(blocks)):
            blocks.place(row)
        items: list[Frame | Note] = [*scene.graph.frames.values(), *scene.graph.notes.values()]
        for item in items:
            scene.boxes[item.id] = QRectF(item.x, item.y, item.width, item.height)
        scene.wires.route(blocks)
        self._canvas.update()
        self.arrived.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be there before a person takes hold of anything."""
        if self.moving and event.type() in _ENDS:
            self.settle()
        return super().eventFilter(watched, event)

    def _changed(self, old: Project, new: Project) -> None:
        self.settle()

    def _step(self) -> None:
        part = (perf_counter() - self._begin) / SECONDS
        if part >= 1.0:
            self.settle()
        else:
            self._show(1.0 - (1.0 - part) ** 3)

    def _show(self, part: float) -> None:
        """Draw everything so far on its way; lanes are those of the end already."""
        scene = self._canvas.scene
        blocks = scene.blocks
        blocks.x[self._rows], blocks.y[self._rows] = self._from + (self._to - self._from) * part
        for key, (old, new) in self._boxes.items():
            scene.boxes[key] = QRectF(
                old.x() + (new.x() - old.x()) * part,
                old.y() + (new.y() - old.y()) * part,
                old.width() + (new.width() - old.width()) * part,
                old.height() + (new.height() - old.height()) * part,
            )
        scene.wires.carry(blocks, self._rows, 0.0)
        self._canvas.update()
