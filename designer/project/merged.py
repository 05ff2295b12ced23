"""Two drawings as one: what was removed stands beside what was added."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from designer.project.difference import Difference
from designer.project.graph import Graph, Node, Wire

ADDED, REMOVED, CHANGED = "+", "−", "~"
"""Signs of what differs."""
ROOM = 224.0, 76.0
"""Canvas units that a block takes with a little air."""
AROUND = sorted(
    (
        (ROOM[0] * across / 2, ROOM[1] * down / 2)
        for across in range(-6, 7)
        for down in range(-9, 10)
    ),
    key=lambda way: (abs(way[0]) * 1.5 + abs(way[1]), way[1] < 0, way),
)
"""Ways to look for room, the shortest first; below and above rather than beside."""
GONE = "\N{SYMBOL FOR DELETE}"
"""Stands before the id of a removed block where a block of the new drawing has that id."""

End = tuple[str, str]


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


def merged(old: Graph, new: Graph, found: Difference) -> Merged:
    """Return both drawings as one, with what was removed near where it was."""
    ids: dict[str, str] = dict(found.pairs)
    taken = set(new.nodes)
    for key in found.removed:
        name = key
        while name in taken:
            name = GONE + name
        taken.add(name)
        ids[key] = name
    nodes = dict(new.nodes)
    for node in _placed(old, new, found):
        nodes[ids[node.id]] = replace(node, id=ids[node.id], name=node.title)
    wires: dict[End, Wire] = dict(new.wires)
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
    graph = Graph(nodes, wires, new.frames, new.notes)
    return Merged(graph, marks, signs, {after: before for before, after in ids.items()})


def _placed(old: Graph, new: Graph, found: Difference) -> list[Node]:
    """Return the removed blocks, moved as their neighbours were, each where nothing else lies."""
    taken = [(node.x, node.y) for node in new.nodes.values()]
    around: dict[str, list[str]] = {}
    for wire in old.wires.values():
        around.setdefault(wire.source, []).append(wire.target)
        around.setdefault(wire.target, []).append(wire.source)
    result = []
    for key in found.removed:
        node = old.nodes[key]
        kept = [one for one in around.get(key, ()) if one in found.pairs]
        dx = dy = 0.0
        if kept:
            moves = [(old.nodes[one], new.nodes[found.pairs[one]]) for one in kept]
            dx = sum(after.x - before.x for before, after in moves) / len(moves)
            dy = sum(after.y - before.y for before, after in moves) / len(moves)
        x, y = _free(node.x + dx, node.y + dy, taken)
        taken.append((x, y))
        result.append(replace(node, x=x, y=y))
    return result


def _free(x: float, y: float, taken: list[tuple[float, float]]) -> tuple[float, float]:
    """Return the nearest place that nothing lies at; far below all where there is none near."""
    near = [(a, b) for a, b in taken if abs(a - x) < 5 * ROOM[0] and abs(b - y) < 6 * ROOM[1]]
    for dx, dy in AROUND:
        if not any(abs(x + dx - a) < ROOM[0] and abs(y + dy - b) < ROOM[1] for a, b in near):
            return x + dx, y + dy
    return x, max(b for _, b in taken) + 2 * ROOM[1]
