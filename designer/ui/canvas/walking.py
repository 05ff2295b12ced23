"""From block to block without a mouse: along the wires, and where there are none, to what is near.

Right leads downstream and left upstream, to whichever neighbour lies most level. Up and down lead
to siblings, which are fed by the same block or feed the same one, and past the last of them to
whatever lies next, wired or not.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF

from designer.ui.canvas.scene import Scene

Direction = tuple[int, int]
"""One step to the right and down, each -1, 0 or 1."""
ASIDE = 2.5
"""How much further something seems for each unit that it lies beside the straight way."""


def next_to(scene: Scene, key: str, direction: Direction) -> str:
    """Return what a person gets to from here, or an empty text where nothing is."""
    dx, dy = direction
    here = _rect(scene, key).center()
    wired: list[str] = []
    if key in scene.graph.nodes:
        wired = _neighbours(scene, key, onward=dx > 0) if dx else _siblings(scene, key, dy)
        if dx and not wired and _neighbours(scene, key, onward=dx < 0):
            return ""  # the end of the way
    if wired:
        return min(wired, key=lambda other: abs(_rect(scene, other).center().y() - here.y()))
    return _nearest(scene, key, direction)


def ends(scene: Scene) -> tuple[str, str]:
    """Return the block that lies furthest left and the one furthest right; empty for none."""
    blocks = scene.blocks
    if not len(blocks):
        return "", ""
    first, last = int(blocks.x.argmin()), int((blocks.x + blocks.w).argmax())
    return blocks.ids([first])[0], blocks.ids([last])[0]


def _neighbours(scene: Scene, key: str, *, onward: bool) -> list[str]:
    wires = scene.graph.wires.values()
    if onward:
        found = [wire.target for wire in wires if wire.source == key]
    else:
        found = [wire.source for wire in wires if wire.target == key]
    return [other for other in dict.fromkeys(found) if other in scene.blocks.row]


def _siblings(scene: Scene, key: str, down: int) -> list[str]:
    """Return the siblings of a block that lie above or below it."""
    wires = scene.graph.wires.values()
    fed_by = set(_neighbours(scene, key, onward=False))
    feeds = set(_neighbours(scene, key, onward=True))
    found = [wire.target for wire in wires if wire.source in fed_by]
    found += [wire.source for wire in wires if wire.target in feeds]
    top = _rect(scene, key).top()
    return [
        other
        for other in dict.fromkeys(found)
        if other != key
        and other in scene.blocks.row
        and other not in fed_by | feeds
        and (_rect(scene, other).top() - top) * down > 0
    ]


def _nearest(scene: Scene, key: str, direction: Direction) -> str:
    """Return the block, frame or note that lies next in a direction."""
    dx, dy = direction
    here = _rect(scene, key).center()
    best, least = "", float("inf")
    for other, point in _middles(scene):
        across, down = point.x() - here.x(), point.y() - here.y()
        along, beside = (across * dx, abs(down)) if dx else (down * dy, abs(across))
        if other == key or along <= 0 or beside > 2 * along:
            continue
        far = along + ASIDE * beside
        if far < least:
            best, least = other, far
    return best


def _middles(scene: Scene) -> Iterable[tuple[str, QPointF]]:
    blocks = scene.blocks
    x, y = (blocks.x + blocks.w / 2).tolist(), (blocks.y + blocks.h / 2).tolist()
    for item, across, down in zip(blocks.items, x, y, strict=True):
        yield item.node.id, QPointF(across, down)
    for key, box in scene.boxes.items():
        yield key, QPointF(box.center().x(), box.top())  # a frame is known by its title


def _rect(scene: Scene, key: str) -> QRectF:
    if key in scene.boxes:
        box = scene.boxes[key]
        return QRectF(box.x(), box.y(), box.width(), 0.0)
    return scene.blocks.rect(scene.blocks.row[key])
