"""The canvas for those who hear it: every block, frame and note has a name and says what it is.

Qt asks for this only while a screen reader listens. What it was given it may keep to the end of
the program, and so does this module: what stands for a block holds nothing else alive.
"""

from __future__ import annotations

import weakref
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget

from designer.ui.canvas.faces import tip_problems
from designer.ui.words import listed, said, tr, trn

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

_kept: list[QAccessibleInterface] = []


@cache
def install() -> None:
    """Let Qt ask here what a canvas is."""
    QAccessible.installFactory(_make)


def tell_selection(canvas: Canvas, ids: list[str]) -> None:
    """Tell a screen reader what is selected now."""
    if not QAccessible.isActive():
        return
    speech = QAccessible.queryAccessibleInterface(canvas)
    if len(ids) == 1 and isinstance(speech, CanvasSpeech):
        thing = speech.child(speech.place_of(ids[0]))
        if thing is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(thing, QAccessible.Event.Focus))
    elif ids:
        text = trn("{n} item selected", "{n} items selected", len(ids))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(canvas, text))


def announce(canvas: Canvas, text: str) -> None:
    """Let a screen reader say a sentence, such as why a wire was refused."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(canvas, text))


def name_of(canvas: Canvas, key: str) -> str:
    """Return how something on the canvas is called, and what kind of thing it is."""
    graph, scene = canvas.scene.graph, canvas.scene
    if key in scene.blocks.row:
        item = scene.item(key)
        return tr("{name}, {kind}", name=item.node.title, kind=item.cast.label)
    if key in graph.frames:
        return tr("{title}, frame", title=graph.frames[key].title or tr("Frame"))
    if key in graph.notes:
        return tr("Note: {text}", text=graph.notes[key].text)
    return ""


def description_of(canvas: Canvas, key: str) -> str:
    """Return what a block shows: its problems, parameters, shape, cost, and what it is wired to."""
    scene = canvas.scene
    if key in scene.graph.frames:
        held = scene.blocks.inside(scene.boxes[key])
        return trn("{n} block inside", "{n} blocks inside", len(held))
    if key not in scene.blocks.row:
        return ""
    scene.refresh([key])
    item = scene.item(key)
    parts = [said(words) for words in tip_problems(item.problems)]
    parts += [canvas.marks.tags[key].words] if key in canvas.marks.tags else []
    if item.face is not None:
        parts += [line.removeprefix("→ ") for line in item.face.lines]
    wires = scene.graph.wires.values()
    for text, ids in (
        (tr("fed by {names}"), [wire.source for wire in wires if wire.target == key]),
        (tr("feeds {names}"), [wire.target for wire in wires if wire.source == key]),
    ):
        names = [canvas.title_of(other) for other in dict.fromkeys(ids)]
        parts += [text.replace("{names}", listed(names))] if names else []
    return ". ".join(part.rstrip(".") for part in parts)


def _make(name: str, target: QObject) -> QAccessibleInterface | None:
    from designer.ui.canvas.view import Canvas

    if not isinstance(target, Canvas):
        return None
    speech = CanvasSpeech(target)
    _kept.append(speech)
    return speech


class CanvasSpeech(QAccessibleWidget):
    """A canvas with all that lies on it."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, QAccessible.Role.Canvas, canvas.accessibleName())
        self._canvas = weakref.ref(canvas)
        self._things: dict[str, ThingSpeech] = {}

    def keys(self) -> list[str]:
        """Return the ids of what lies on the canvas, in the order in which it is told."""
        canvas = self._canvas()
        if canvas is None:
            return []
        return [*canvas.scene.graph.nodes, *canvas.scene.graph.frames, *canvas.scene.graph.notes]

    def place_of(self, key: str) -> int:
        """Return the number of something on the canvas, or -1."""
        keys = self.keys()
        return keys.index(key) if key in keys else -1

    def childCount(self) -> int:
        """Return how many blocks, frames, notes and widgets there are."""
        return len(self.keys()) + super().childCount()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return what stands for one of them; widgets over the canvas come last."""
        keys, canvas = self.keys(), self._canvas()
        if index >= len(keys):
            return super().child(index - len(keys))
        if canvas is None or index < 0:
            return None
        key = keys[index]
        if key not in self._things:
            self._things[key] = ThingSpeech(canvas, key)
            _kept.append(self._things[key])
        return self._things[key]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the number of what stands for one of them."""
        if isinstance(child, ThingSpeech):
            return self.place_of(child.key)
        place = super().indexOfChild(child)
        return place + len(self.keys()) if place >= 0 else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return what lies at a point of the screen."""
        for place in reversed(range(self.childCount())):
            child = self.child(place)
            if child is not None and child.rect().contains(x, y):
                return child
        return None


class ThingSpeech(QAccessibleInterface):
    """A block, a frame or a note."""

    def __init__(self, canvas: Canvas, key: str) -> None:
        super().__init__()
        self._canvas = weakref.ref(canvas)
        self.key = key

    def isValid(self) -> bool:
        """Return whether it still lies on the canvas."""
        canvas = self._canvas()
        return canvas is not None and bool(name_of(canvas, self.key))

    def object(self) -> QObject | None:  # type: ignore[override]
        """Return nothing: it is no object of Qt's."""
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        """Return the window that it is in."""
        canvas = self._canvas()
        return None if canvas is None else canvas.window().windowHandle()

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the canvas."""
        canvas = self._canvas()
        return None if canvas is None else QAccessible.queryAccessibleInterface(canvas)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return nothing: nothing lies in it."""
        return None

    def childCount(self) -> int:
        """Return none."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return that it has none."""
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return nothing."""
        return None

    def text(self, kind: QAccessible.Text) -> str:
        """Return its name, or what it shows."""
        canvas = self._canvas()
        if canvas is None:
            return ""
        if kind == QAccessible.Text.Name:
            return name_of(canvas, self.key)
        if kind == QAccessible.Text.Description:
            return description_of(canvas, self.key)
        return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Leave everything as it is: names are given in the form."""

    def rect(self) -> QRect:
        """Return where on the screen it lies."""
        canvas = self._canvas()
        if canvas is None or not self.isValid():
            return QRect()
        area = canvas.block_rect(self.key)
        return QRect(canvas.mapToGlobal(area.topLeft()), area.size())

    def role(self) -> QAccessible.Role:
        """Return what it is to a screen reader."""
        canvas = self._canvas()
        if canvas is not None and self.key in canvas.scene.graph.notes:
            return QAccessible.Role.Note
        if canvas is not None and self.key in canvas.scene.graph.frames:
            return QAccessible.Role.Grouping
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Return whether it is selected, has the keys, and can be seen."""
        state = QAccessible.State()
        canvas = self._canvas()
        if canvas is None or not self.isValid():
            state.invalid = True
            return state
        state.selectable = state.focusable = True
        chosen = canvas.scene.chosen
        state.selected = self.key in chosen
        state.focused = canvas.hasFocus() and next(reversed(chosen), "") == self.key
        state.offscreen = not canvas.block_rect(self.key).intersects(canvas.rect())
        return state
