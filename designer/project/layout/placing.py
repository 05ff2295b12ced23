"""Automatic layout: every block where the data's way from left to right is easiest to follow.

A frame is laid out inside and then stands in its surroundings as one large block, so that it holds
what it held and nothing else. Where data leave a frame and come back to it, it cannot: its blocks
are then laid out with the others, and the frame is drawn around where they come to lie.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from statistics import median_low
from typing import Any

from designer.project.graph import Frame, Graph, Note, Wire, finite
from designer.project.layout.boxes import Box, apart, around, distance, free_shift
from designer.project.layout.folding import folded
from designer.project.layout.holders import PINNED, Holders
from designer.project.layout.layering import Layers, Tie, layered
from designer.project.layout.levelling import levelled
from designer.project.project import Project

ACROSS = 64.0
"""Canvas units between two columns."""
MOST_ACROSS = 160.0
"""Between columns with wires that lead far up or down."""
STACKED = 72.0
"""Between drawings that no wire connects, one above the other; in a row, half as much."""
SHELF = 1200.0
"""Blocks without wires stand in rows of this length, or of that of the longest drawing."""
ROOM, HEAD = 24.0, 28.0
"""What a frame leaves free around what it holds, and the height of its title."""
NEAR = 48.0
"""A note this near to a block belongs to it, and room is kept for it."""
RASTER = 8.0
POINTS = "points"
"""The field of wires that are led through points."""


@dataclass(frozen=True, slots=True)
class Body:
    """The size of a block, and how far below its top each port lies."""

    width: float
    height: float
    inputs: Mapping[str, float] = field(default_factory=dict)
    outputs: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Layout:
    """Where blocks and notes come to lie, and the new rectangles of frames."""

    places: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    frames: Mapping[str, Box] = field(default_factory=dict)
    blocks: frozenset[str] = frozenset()
    """Every block that was laid out, also those that lay where they should."""

    def __bool__(self) -> bool:
        """Whether anything is to be moved."""
        return bool(self.places or self.frames)


def lay_out(graph: Graph, bodies: Mapping[str, Body], only: Collection[str] = ()) -> Layout:
    """Return a layout of everything, or of these blocks, frames and notes alone.

    Pinned blocks stay where they are. What is laid out keeps its upper left corner.
    """
    return _Work(graph, bodies, set(only)).layout()


def arrange(project: Project, layout: Layout) -> Project:
    """Put everything where a layout says; wires between what moved run straight again."""
    graph = project.graph
    nodes, frames, notes = dict(graph.nodes), dict(graph.frames), dict(graph.notes)
    for key, (x, y) in layout.places.items():
        if key in nodes:
            nodes[key] = replace(nodes[key], x=finite(x), y=finite(y))
        elif key in notes:
            notes[key] = replace(notes[key], x=finite(x), y=finite(y))
    for key, box in layout.frames.items():
        x, y, width, height = box.left, box.top, box.right - box.left, box.bottom - box.top
        frames[key] = replace(frames[key], x=finite(x), y=finite(y), width=width, height=height)
    wires = {
        end: _straight(wire)
        if wire.source in layout.blocks and wire.target in layout.blocks
        else wire
        for end, wire in graph.wires.items()
    }
    moved = replace(graph, nodes=nodes, wires=wires, frames=frames, notes=notes)
    return replace(project, graph=moved)


def _straight(wire: Wire) -> Wire:
    """Return a wire without the points it was led through: they lay where it no longer runs."""
    gone: dict[str, Any] = {POINTS: ()}
    return replace(wire, **gone) if getattr(wire, POINTS, ()) else wire


@dataclass
class _Item:
    """A block, or a frame that stands for all it holds, on its way to a place."""

    box: Box
    """What it takes, with the notes that belong to it, as seen from the corner of the item."""
    members: dict[str, tuple[float, float]]
    """Blocks and notes that move along, as seen from there."""
    frames: dict[str, Box] = field(default_factory=dict)


class _Work:
    """One layout; what lies in which frame is looked at once, before anything moves."""

    def __init__(self, graph: Graph, bodies: Mapping[str, Body], only: set[str]) -> None:
        self.graph = graph
        self.bodies = bodies
        self.old = {
            key: Box(n.x, n.y, n.x + bodies[key].width, n.y + bodies[key].height)
            for key, n in graph.nodes.items()
            if key in bodies
        }
        boxes: list[Frame | Note] = [*graph.frames.values(), *graph.notes.values()]
        self.old |= {b.id: Box(b.x, b.y, b.x + b.width, b.y + b.height) for b in boxes}
        self.holders = Holders(graph, self.old)
        self.chosen = self.holders.chosen(only)
        self.whole = not only
        self.nodes = [key for key in graph.nodes if key in self.chosen and key in bodies]
        self.pinned = {key for key in self.nodes if getattr(graph.nodes[key], PINNED, False)}
        self.wires = [
            wire
            for wire in graph.wires.values()
            if wire.source in self.chosen and wire.target in self.chosen
            and wire.source in bodies and wire.target in bodies
        ]  # fmt: skip
        self.fed = {wire.target for wire in graph.wires.values() if wire.source in graph.nodes}
        self.solid = self.holders.solid(self.chosen, self.wires)

    def layout(self) -> Layout:
        """Lay everything out and put it where the old drawing was."""
        if not self.nodes:
            return Layout()
        item = self._level("")
        corner = around(self.old[key] for key in item.members)
        now = around(self._now(key, at) for key, at in item.members.items())
        dx = round(corner.left / RASTER) * RASTER - now.left
        dy = round(corner.top / RASTER) * RASTER - now.top
        if self.pinned:
            dx = median_low(self.old[k].left - item.members[k][0] for k in sorted(self.pinned))
            dy = median_low(self.old[k].top - item.members[k][1] for k in sorted(self.pinned))
        places = {key: (x + dx, y + dy) for key, (x, y) in item.members.items()}
        frames = {key: box.moved(dx, dy) for key, box in item.frames.items()}
        if not self.whole:
            by = self._clear_of_others(places, frames)
            places = {key: (x, y + by) for key, (x, y) in places.items()}
            frames = {key: box.moved(0.0, by) for key, box in frames.items()}
        self._keep_pinned(places)
        frames |= self._grown(places, frames)
        return Layout(
            {key: at for key, at in places.items() if at != self.old[key][:2]},
            {key: box for key, box in frames.items() if box != self.old[key]},
            frozenset(self.nodes),
        )

    # One level: the ground, or the inside of a frame.

    def _level(self, level: str) -> _Item:
        """Lay out what lies in a frame, or on the ground."""
        name = {key: self.holders.item_of(key, level, self.solid) for key in self.nodes}
        items: dict[str, _Item] = {}
        for key in dict.fromkeys(name.values()):
            if key and key in self.solid:
                items[key] = self._framed(key)
            elif key:
                items[key] = _Item(Box(0, 0, *self._size(key)), {key: (0.0, 0.0)})
        notes = self._notes(level, items)
        ties = [
            (name[wire.source], name[wire.target], wire)
            for wire in self.wires
            if name[wire.source] and name[wire.target] and name[wire.source] != name[wire.target]
        ]
        places = self._components(items, ties)
        result = _Item(Box(0, 0, 0, 0), {})
        for key, item in items.items():
            x, y = places[key]
            result.members |= {k: (x + dx, y + dy) for k, (dx, dy) in item.members.items()}
            result.frames |= {k: box.moved(x, y) for k, box in item.frames.items()}
        taken = [item.box.moved(*places[key]) for key, item in items.items()]
        for note, (block, by) in notes.items():
            x, y = result.members[block]
            box = self.old[note].at(x + by[0], y + by[1])
            box = box.moved(0.0, free_shift(box, taken, RASTER))
            taken.append(box)
            result.members[note] = box.left, box.top
        result.box = around(taken)
        return result

    def _framed(self, frame: str) -> _Item:
        """Return a frame with what it holds laid out, its corner at the origin."""
        item = self._level(frame)
        dx, dy = ROOM - item.box.left, ROOM + HEAD - item.box.top
        members = {key: (x + dx, y + dy) for key, (x, y) in item.members.items()}
        frames = {key: box.moved(dx, dy) for key, box in item.frames.items()}
        held = item.box.moved(dx, dy)
        box = Box(0.0, 0.0, held.right + ROOM, held.bottom + ROOM)
        return _Item(box, members, {**frames, frame: box})

    def _size(self, key: str) -> tuple[float, float]:
        return self.bodies[key].width, self.bodies[key].height

    def _notes(
        self, level: str, items: dict[str, _Item]
    ) -> dict[str, tuple[str, tuple[float, float]]]:
        """Give near notes to the blocks they lie at; return the others with the block they follow.

        A note follows the block that it was nearest to before.
        """
        blocks = [key for item in items.values() for key in item.members if key in self.bodies]
        far: dict[str, tuple[str, tuple[float, float]]] = {}
        for note in self.graph.notes:
            solid = [frame for frame in self.holders.chain(note) if frame in self.solid]
            if getattr(self.graph.notes[note], PINNED, False) or note not in self.chosen:
                continue
            if (solid[0] if solid else "") != level:
                continue
            box = self.old[note]
            block = min(blocks, key=lambda key: distance(self.old[key], box))
            box = box.moved(0.0, free_shift(box, [self.old[block]], RASTER))
            by = box.left - self.old[block].left, box.top - self.old[block].top
            if distance(self.old[block], box) <= NEAR and block in items:
                item = items[block]
                item.members[note] = by
                item.box = around([item.box, box.at(*by)])
            else:
                far[note] = block, by
        return far

    def _components(
        self, items: dict[str, _Item], ties: list[tuple[str, str, Wire]]
    ) -> dict[str, tuple[float, float]]:
        """Lay out what wires hold together, and stack the drawings in the order they lay in."""
        group = {key: key for key in items}

        def head(key: str) -> str:
            while group[key] != key:
                group[key] = group[group[key]]
                key = group[key]
            return key

        for a, b, _ in ties:
            group[head(a)] = head(b)
        members: dict[str, list[str]] = {}
        for key in items:
            members.setdefault(head(key), []).append(key)
        mine: dict[str, list[tuple[str, str, Wire]]] = {}
        for tie in ties:
            mine.setdefault(head(tie[0]), []).append(tie)
        drawings = []
        for first, keys in members.items():
            places = self._connected(items, keys, mine.get(first, []))
            box = around(items[key].box.moved(*places[key]) for key in keys)
            before = around(self.old[k] for key in keys for k in items[key].members)
            drawings.append((before.top, before.left, keys, places, box))
        drawings.sort(key=lambda drawing: drawing[:2])
        longest = max(SHELF, *(box.width for *_, box in drawings)) if drawings else SHELF
        found: dict[str, tuple[float, float]] = {}
        x = y = bottom = 0.0
        for _, _, keys, places, box in drawings:
            alone = len(keys) == 1
            if x and (not alone or x + box.width > longest):
                x, y = 0.0, bottom + STACKED
            found |= {
                key: (places[key][0] - box.left + x, places[key][1] - box.top + y) for key in keys
            }
            bottom = max(bottom, y + box.height)
            x = x + box.width + STACKED / 2 if alone else longest + 1.0
        return found

    def _connected(
        self, items: dict[str, _Item], keys: list[str], ties: list[tuple[str, str, Wire]]
    ) -> dict[str, tuple[float, float]]:
        """Lay out items that wires hold together."""
        number = {key: place for place, key in enumerate(keys)}
        boxes = [items[key].box for key in keys]
        drawn = [
            Tie(
                number[a],
                self._port(items[a], wire.source, wire.output, "outputs"),
                number[b],
                self._port(items[b], wire.target, wire.input, "inputs"),
            )
            for a, b, wire in ties
        ]
        heights = [box.height for box in boxes]
        fed = {number[key] for key in keys if key in self.fed}
        layers = layered(list(dict.fromkeys(drawn)), heights, fed)
        tops = levelled(layers, heights)
        lefts = _columns(layers, boxes, tops)
        moves = folded(layers, boxes, lefts, tops)
        found: dict[str, tuple[float, float]] = {}
        for place, key in enumerate(keys):
            column, box = layers.column[place], boxes[place]
            dx, dy = moves[column]
            found[key] = lefts[column] + dx - box.left, tops[place] + dy - box.top
        return found

    def _port(self, item: _Item, block: str, port: str, side: str) -> float:
        """Return how far below the top of an item a port lies."""
        ports: Mapping[str, float] = getattr(self.bodies[block], side)
        inside = ports.get(port, min(ports.values(), default=0.0))
        return item.members[block][1] + inside - item.box.top

    # Where the result meets what stays.

    def _now(self, key: str, at: tuple[float, float]) -> Box:
        return self.old[key].at(*at)

    def _clear_of_others(
        self, places: Mapping[str, tuple[float, float]], frames: Mapping[str, Box]
    ) -> float:
        """Return how far up or down a selection must move so as to lie over nothing else."""
        mine = [self._now(key, at) for key, at in places.items()] + list(frames.values())
        others = [self.old[k] for k in self.graph.nodes if k in self.old and k not in self.chosen]
        return apart(mine, others, RASTER)

    def _keep_pinned(self, places: dict[str, tuple[float, float]]) -> None:
        """Put pinned blocks back, and what lies over one beside it."""
        if not self.pinned:
            return
        for key in self.pinned:
            places[key] = self.old[key].left, self.old[key].top
        taken = [self.old[key] for key in self.pinned]
        for key in sorted(places.keys() - self.pinned, key=lambda key: (places[key][::-1], key)):
            box = self._now(key, places[key])
            box = box.moved(0.0, free_shift(box, taken, RASTER))
            taken.append(box)
            places[key] = box.left, box.top

    def _grown(
        self, places: Mapping[str, tuple[float, float]], frames: Mapping[str, Box]
    ) -> dict[str, Box]:
        """Return the frames that are drawn around what they held, the innermost first."""
        found: dict[str, Box] = {}
        for frame in sorted(self.graph.frames, key=lambda key: (self.old[key].area, key)):
            held = self.holders.held[frame]
            if getattr(self.graph.frames[frame], PINNED, False):
                continue
            if frame in frames:  # it has its place; what was drawn inside it may need more
                boxes = [found[key] for key in held if key in found]
                new = around([frames[frame], *(_with_edge(box) for box in boxes)])
                if new != frames[frame]:
                    found[frame] = new
                continue
            if not any(key in places or key in frames or key in found for key in held):
                continue
            new = _with_edge(
                around(self._box_now(key, places, {**frames, **found}) for key in held)
            )
            if frame not in self.chosen:  # it was not asked about, and only gives way
                new = around([new, self.old[frame]])
            found[frame] = new
        return found

    def _box_now(
        self, key: str, places: Mapping[str, tuple[float, float]], frames: Mapping[str, Box]
    ) -> Box:
        if key in frames:
            return frames[key]
        return self._now(key, places[key]) if key in places else self.old[key]


def _with_edge(box: Box) -> Box:
    """Return the frame around what takes so much room."""
    return Box(box.left - ROOM, box.top - ROOM - HEAD, box.right + ROOM, box.bottom + ROOM)


def _columns(layers: Layers, boxes: list[Box], tops: list[float]) -> list[float]:
    """Return the left edge of every column; steep wires get more room to turn."""
    lefts: list[float] = []
    x = 0.0
    for place, column in enumerate(layers.columns):
        lefts.append(x)
        x += max((boxes[item].width for item in column if item < layers.count), default=0.0)
        if place < len(layers.ties):
            rises = [
                abs(tops[t.source] + t.leaves - tops[t.target] - t.enters)
                for t in layers.ties[place]
            ]
            steep = min(0.12 * max(rises, default=0.0), MOST_ACROSS - ACROSS)
            x += ACROSS + round(steep / RASTER) * RASTER
    return lefts
