"""Two drawings as one: what was removed stands beside what was added."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from designer.project.difference import Difference
from designer.project.graph import Frame, Graph, Node, Note, Wire

ADDED, REMOVED, CHANGED = "+", "−", "~"
"""Signs of what differs."""
LARGEST = 216.0, 104.0
"""Width and height in canvas units of a block that has not been measured."""
BESIDE, BELOW = 24.0, 56.0
"""What is left free around a block that was put in, for its sign and a wire below it."""
WIDE, HIGH = LARGEST[0] + BESIDE, LARGEST[1] + BELOW
FREE = 32.0
"""What is left for wires between a block that was put in and the row below."""
ROOM = 24.0
"""What a frame leaves free below what was put into it."""
UNEVEN = 64.0
"""How far apart the tops of blocks may lie that stand in one row."""
STEP = 8.0
NEAR = 3
"""Neighbours that a block is asked about."""
GONE = "\N{ZERO WIDTH SPACE}"
"""Stands unseen before the id of a removed block where a block of the new drawing has that id."""

End = tuple[str, str]
Reals = NDArray[np.float64]
Size = Callable[[str], tuple[float, float]]
"""Returns the width and height of a block by its id."""


@dataclass(frozen=True)
class Merged:
    """One drawing of two."""

    graph: Graph
    """The new drawing, and what was removed from the old one."""
    blocks: Mapping[str, str]
    """Signs of the blocks that differ."""
    wires: Mapping[End, str]
    """Signs of the wires that differ, by their key in the drawing."""
    old: Mapping[str, str]
    """The id in the old drawing, of every block that is in it."""


def largest(key: str) -> tuple[float, float]:
    """Return what a block takes at most."""
    return LARGEST


def merged(
    old: Graph,
    new: Graph,
    found: Difference,
    old_size: Size = largest,
    new_size: Size = largest,
) -> Merged:
    """Return both drawings as one, with what was removed near where it was."""
    ids: dict[str, str] = dict(found.pairs)
    taken = set(new.nodes)
    for key in found.removed:
        name = key
        while name in taken:
            name = GONE + name
        taken.add(name)
        ids[key] = name
    space = _Space(new, new_size, len(found.removed))
    nodes: dict[str, Node] = {}
    for node in _placed(old, new, found, space, old_size):
        nodes[ids[node.id]] = replace(node, id=ids[node.id])
    nodes = {**space.moved_nodes(), **nodes}
    wires: dict[End, Wire] = space.moved_wires()
    signs: dict[End, str] = {}
    for wire in found.wires_added:
        signs[wire.end] = ADDED
    for wire in found.wires_removed:
        if wire.source not in ids or wire.target not in ids:
            continue  # it led from or to nothing
        kept = Wire(ids[wire.source], wire.output, ids[wire.target], wire.input)
        end = kept.end
        while end in wires:  # the input has another wire now: both are drawn
            end = end[0], GONE + end[1]
        wires[end], signs[end] = kept, REMOVED
    marks = {
        **dict.fromkeys(found.added, ADDED),
        **dict.fromkeys(found.changed, CHANGED),
        **{ids[key]: REMOVED for key in found.removed},
    }
    graph = Graph(nodes, wires, *space.moved_boxes())
    return Merged(graph, marks, signs, {after: before for before, after in ids.items()})


def _placed(old: Graph, new: Graph, found: Difference, space: _Space, size: Size) -> list[Node]:
    """Return the removed blocks where they were, or just below, where room is made for them."""
    if not found.removed:
        return []
    moves = _moves(old, new, found)
    wishes = {}
    for key in found.removed:
        node, (dx, dy) = old.nodes[key], moves[key]
        wishes[key] = node.x + dx, node.y + dy
    order = sorted(wishes, key=lambda key: (wishes[key][1], wishes[key][0], key))
    for key in order:
        space.put(key, *wishes[key], *size(key))
    return [replace(old.nodes[key], x=x, y=y) for key, (x, y) in space.put_down()]


def _moves(old: Graph, new: Graph, found: Difference) -> dict[str, tuple[float, float]]:
    """Return how far each removed block moves: as the nearest block that stayed did.

    A block whose neighbours did not move with it says nothing: it may be the end of a row that
    now begins the next one.
    """
    pairs = [(old.nodes[before], new.nodes[after]) for before, after in found.pairs.items()]
    gone = [old.nodes[key] for key in found.removed]
    if not pairs:  # two drawings that have nothing in common: one below the other
        left = min((n.x for n in new.nodes.values()), default=0.0)
        low = max((n.y for n in new.nodes.values()), default=0.0) + 2 * HIGH
        away = left - min(n.x for n in gone), low - min(n.y for n in gone)
        return dict.fromkeys(found.removed, away)
    were = np.array([(before.x, before.y) for before, _ in pairs])
    moved = np.array([(after.x - before.x, after.y - before.y) for before, after in pairs])
    sure = np.array([_goes_along(place, were, moved) for place in range(len(pairs))])
    if sure.any():
        were, moved = were[sure], moved[sure]
    moves = {}
    for node in gone:
        nearest = int(np.abs(were - (node.x, node.y)).sum(axis=1).argmin())
        moves[node.id] = float(moved[nearest, 0]), float(moved[nearest, 1])
    return moves


def _goes_along(place: int, were: Reals, moved: Reals) -> bool:
    """Return whether a block moved about as far as one of those that stood nearest to it."""
    away = np.abs(were - were[place]).sum(axis=1)
    near = [one for one in np.argsort(away, kind="stable")[: NEAR + 1].tolist() if one != place]
    far = np.abs(moved[near] - moved[place])
    return bool(((far[:, 0] < WIDE) & (far[:, 1] < HIGH)).any())


class _Space:
    """The new drawing, whose rows move apart where a block is put between them."""

    def __init__(self, graph: Graph, size: Size, more: int) -> None:
        """Take the blocks of a drawing, and keep room for as many more."""
        self._graph = graph
        self._count = self._own = len(graph.nodes)
        self._boxes = np.zeros((4, self._own + more))
        """Left, top, width and height: first of the drawing's own blocks, then of those put in."""
        for place, (key, node) in enumerate(graph.nodes.items()):
            self._boxes[:, place] = node.x, node.y, *size(key)
        self._frames = np.array([frame.y for frame in graph.frames.values()], dtype=float)
        """Where frames begin now."""
        self._wishes: dict[str, tuple[float, float]] = {}
        self._shifts: list[tuple[float, float]] = []
        """From which height on, as it was then, everything went how far down."""

    def put(self, key: str, x: float, y: float, width: float, height: float) -> None:
        """Put a block at a place, or below its row there, and move down what is in its way."""
        self._wishes[key] = x, y
        begin = y = self._now(y)
        left, top, wide, high = self._boxes[:, : self._count]
        beside = (left < x + width + BESIDE) & (left + wide + BESIDE > x)
        lower = top > begin + UNEVEN
        stays = beside & ~lower
        stays[self._own :] = beside[self._own :]
        while True:
            over = stays & (top < y + height + BELOW) & (top + high + BELOW > y)
            if not over.any():
                break
            y = float((top + high)[over].max()) + BELOW
        low = y + height + BELOW
        lower[self._own :] = False
        if y == begin:  # it fits into its row: only what it would lie over makes room
            lower, free = lower & beside, 0.0
        else:
            free = FREE
        tops = np.concatenate([top[lower], self._frames[self._frames > begin]])
        tops = tops[tops < low + free]
        if len(tops):
            cut = float(tops.min())
            self._part(cut, -(-(low + FREE - cut) // STEP) * STEP)
        self._boxes[:, self._count] = x, y, width, height
        self._count += 1

    def put_down(self) -> list[tuple[str, tuple[float, float]]]:
        """Return what was put, with its place."""
        places = self._boxes[:2, self._own : self._count].T.tolist()
        return [(key, (x, y)) for key, (x, y) in zip(self._wishes, places, strict=True)]

    def moved_nodes(self) -> dict[str, Node]:
        """Return the blocks of the new drawing where they lie now."""
        tops = self._boxes[1, : self._own].tolist()
        return {
            key: replace(node, y=y) if node.y != y else node
            for (key, node), y in zip(self._graph.nodes.items(), tops, strict=True)
        }

    def moved_wires(self) -> dict[End, Wire]:
        """Return its wires, the points they are led through moved along."""
        return {
            end: replace(wire, points=tuple((x, self._now(y)) for x, y in wire.points))
            if wire.points and self._shifts
            else wire
            for end, wire in self._graph.wires.items()
        }

    def moved_boxes(self) -> tuple[dict[str, Frame], dict[str, Note]]:
        """Return its frames, which grow with what they hold, and its notes."""
        frames, notes = {}, {}
        lows = self._boxes[1] + self._boxes[3]
        put = list(zip(self._wishes.values(), lows[self._own : self._count].tolist(), strict=True))
        for key, frame in self._graph.frames.items():
            top, low = self._now(frame.y), self._now(frame.y + frame.height)
            for (x, y), bottom in put:
                inside = frame.x <= x < frame.x + frame.width
                if inside and frame.y <= y < frame.y + frame.height:
                    low = max(low, bottom + ROOM)
            changed = top != frame.y or low - top != frame.height
            frames[key] = replace(frame, y=top, height=low - top) if changed else frame
        for key, note in self._graph.notes.items():
            notes[key] = replace(note, y=self._now(note.y)) if self._shifts else note
        return frames, notes

    def _part(self, height: float, by: float) -> None:
        """Move everything from a height on further down."""
        self._shifts.append((height, by))
        tops = self._boxes[1, : self._count]
        tops[tops >= height] += by
        self._frames[self._frames >= height] += by

    def _now(self, y: float) -> float:
        """Return where a height of the new drawing lies now."""
        for height, by in self._shifts:
            if y >= height:
                y += by
        return y
