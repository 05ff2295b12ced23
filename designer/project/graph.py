"""The drawn network as frozen values: nodes, wires between their ports, frames and notes."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

MOST_ITEMS = 20_000
"""Blocks, frames and notes of each that a canvas may hold; five wires for every block."""

MOST_POINTS = 64
"""Points that a wire may be led through."""

Point = tuple[float, float]

INPUT, OUTPUT, COMPOSITE = "Input", "Output", "Composite"
"""The kinds of block that the document itself knows."""


@dataclass(frozen=True, slots=True)
class Node:
    """One block on the canvas: which kind it is, its parameters and where it lies."""

    id: str
    kind: str
    name: str = ""
    parameters: Mapping[str, Any] = field(default_factory=dict)
    x: float = 0.0
    y: float = 0.0
    extra: Mapping[str, Any] = field(default_factory=dict)
    """Fields of the file that this version does not know; kept as they are."""
    inner: Composite | None = None
    """What a block of the kind `Composite` is made of."""
    collapsed: bool = False
    """Whether it is drawn as a small card that shows no more than its title."""
    pinned: bool = False
    """Whether it stays where it is when things are moved, aligned or laid out."""

    @property
    def title(self) -> str:
        """The name a person gave, or the id."""
        return self.name or self.id


@dataclass(frozen=True, slots=True)
class Face:
    """A parameter of inner blocks that a composite shows as its own."""

    name: str
    targets: tuple[tuple[str, str], ...]
    """The inner blocks and the parameter of each that take its value."""
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Composite:
    """A block that a person made of blocks; its Input and Output blocks are its ports."""

    name: str
    graph: Graph
    faces: tuple[Face, ...] = ()
    summary: str = ""
    """What it does, in one sentence."""
    formula: str = ""
    use: str = ""
    reference: str = ""
    extra: Mapping[str, Any] = field(default_factory=dict)


WORDS = ("name", "summary", "formula", "use", "reference")
"""The fields of a composite that are text."""


@dataclass(frozen=True, slots=True)
class Wire:
    """A connection from an output port to an input port, each named by node and port."""

    source: str
    output: str
    target: str
    input: str
    extra: Mapping[str, Any] = field(default_factory=dict, compare=False)
    points: tuple[Point, ...] = ()
    """Where a person led the drawn wire through, from its output to its input."""

    @property
    def end(self) -> tuple[str, str]:
        """The input that this wire occupies."""
        return self.target, self.input


@dataclass(frozen=True, slots=True)
class Frame:
    """A titled rectangle behind blocks; moving it moves the blocks that lie inside."""

    id: str
    title: str = ""
    x: float = 0.0
    y: float = 0.0
    width: float = 320.0
    height: float = 200.0
    colour: str = "blue"
    extra: Mapping[str, Any] = field(default_factory=dict)
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """Free text on the canvas."""

    id: str
    text: str = ""
    x: float = 0.0
    y: float = 0.0
    width: float = 200.0
    height: float = 80.0
    extra: Mapping[str, Any] = field(default_factory=dict)
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class Graph:
    """Everything on the canvas. The mappings are never changed in place; an edit makes new ones."""

    nodes: Mapping[str, Node] = field(default_factory=dict)
    wires: Mapping[tuple[str, str], Wire] = field(default_factory=dict)
    """Every wire by the input it occupies, so that an input has at most one."""
    frames: Mapping[str, Frame] = field(default_factory=dict)
    notes: Mapping[str, Note] = field(default_factory=dict)
    extra: Mapping[str, Any] = field(default_factory=dict)

    def with_nodes(self, nodes: Iterable[Node]) -> Graph:
        """Return the graph with these nodes added, or put in the place of those with their id."""
        return replace(self, nodes={**self.nodes, **{node.id: node for node in nodes}})

    def with_wires(self, wires: Iterable[Wire]) -> Graph:
        """Return the graph with these wires added."""
        return replace(self, wires={**self.wires, **{wire.end: wire for wire in wires}})

    def without(self, ids: Iterable[str]) -> Graph:
        """Return the graph without these nodes, frames and notes, and without their wires."""
        gone = set(ids)
        return replace(
            self,
            nodes={key: node for key, node in self.nodes.items() if key not in gone},
            wires={
                end: wire
                for end, wire in self.wires.items()
                if wire.source not in gone and wire.target not in gone
            },
            frames={key: frame for key, frame in self.frames.items() if key not in gone},
            notes={key: note for key, note in self.notes.items() if key not in gone},
        )

    def without_wires(self, ends: Iterable[tuple[str, str]]) -> Graph:
        """Return the graph without the wires that occupy these inputs."""
        gone = set(ends)
        return replace(self, wires={e: wire for e, wire in self.wires.items() if e not in gone})

    def fresh_id(self, stem: str, taken: Iterable[str] = ()) -> str:
        """Return an id that nothing on the canvas has, such as `conv2` after `conv1`."""
        used = self.nodes.keys() | self.frames.keys() | self.notes.keys() | set(taken)
        number = 1
        while f"{stem}{number}" in used:
            number += 1
        return f"{stem}{number}"


def finite(value: float) -> float:
    """Return a coordinate that a screen can show: a number that is finite and not absurd."""
    return min(max(value, -1e7), 1e7) if math.isfinite(value) else 0.0
