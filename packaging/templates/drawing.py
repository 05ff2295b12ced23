"""Drawing a network by code: blocks in sections, one below the other, placed and wired."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from designer.blocks import catalogue
from designer.blocks.registry import ports_of
from designer.project.graph import Composite, Frame, Graph, Node, Note, Wire
from designer.project.project import DataChoice, Project, Recipe

ACROSS, DOWN = 248, 152
"""Canvas units from block to block."""
MARGIN, TITLE, GAP = 24, 56, 56
"""Around the blocks of a section, above them, and between two sections."""


@dataclass(frozen=True)
class Out:
    """An output of a block, which other blocks can be wired to."""

    node: str
    port: str = "out"

    def __getitem__(self, port: str) -> Out:
        """Return another output of the same block."""
        return Out(self.node, port)


@dataclass
class _Section:
    title: str
    colour: str
    ids: list[str] = field(default_factory=list)


class Drawing:
    """A network that grows block by block, in sections that become frames."""

    def __init__(self) -> None:
        self._nodes: dict[str, Node] = {}
        self._wires: dict[tuple[str, str], Wire] = {}
        self._sections: list[_Section] = []
        self._open: _Section | None = None
        self._notes: list[tuple[str, str]] = []

    @contextmanager
    def section(self, title: str, colour: str = "blue") -> Iterator[None]:
        """Put the blocks added inside into one frame."""
        self._open = _Section(title, colour)
        self._sections.append(self._open)
        yield
        self._open = None

    def add(
        self,
        kind: str,
        *into: Out,
        name: str = "",
        inner: Composite | None = None,
        wires: Mapping[str, Out] | None = None,
        **parameters: Any,
    ) -> Out:
        """Add a block, wired to its inputs in their order and to those that `wires` names."""
        graph = Graph(self._nodes)
        if inner is not None:
            stem = inner.name.split(" ")[0].lower()
        else:
            stem = catalogue()[kind].id_stem()
        alone = kind in ("Input", "Output") and stem not in graph.nodes
        key = stem if alone else graph.fresh_id(stem)
        known = {item.name for item in catalogue()[kind].parameters()} if inner is None else None
        if known is not None and not parameters.keys() <= known:
            raise ValueError(f"{kind} has no {parameters.keys() - known}, only {known}")
        node = Node(key, kind, name, _plain(parameters), inner=inner)
        inputs, outputs = ports_of(node)
        for port, source in [*zip(inputs, into, strict=False), *(wires or {}).items()]:
            if port not in inputs:
                raise ValueError(f"{kind} has no input {port}, only {inputs}")
            self._wires[key, port] = Wire(source.node, source.port, key, port)
        self._nodes[key] = node
        section = self._open
        if section is None:
            raise ValueError("a block belongs to a section")
        section.ids.append(key)
        return Out(key, outputs[0] if outputs else "out")

    def chain(self, start: Out, *steps: tuple[str, dict[str, Any]]) -> Out:
        """Add blocks one behind the other."""
        for kind, parameters in steps:
            start = self.add(kind, start, **parameters)
        return start

    def note(self, section: str, text: str) -> None:
        """Write a note beside a section."""
        self._notes.append((section, text))

    def graph(self) -> Graph:
        """Return the graph, every block in its place."""
        frames: dict[str, Frame] = {}
        notes: dict[str, Note] = {}
        top = 0.0
        nodes = dict(self._nodes)
        for number, section in enumerate(self._sections, start=1):
            places = self._places(section)
            for key, (column, row) in places.items():
                nodes[key] = replace(nodes[key], x=column * ACROSS, y=top + row * DOWN)
            columns = 1 + max(column for column, _ in places.values())
            rows = 1 + max(row for _, row in places.values())
            height = TITLE + rows * DOWN
            frames[f"frame{number}"] = Frame(
                f"frame{number}",
                section.title,
                -MARGIN,
                top - TITLE,
                max(columns * ACROSS, 8 * len(section.title)) + MARGIN,
                height,
                section.colour,
            )
            for title, text in self._notes:
                if title == section.title:
                    key = f"note{len(notes) + 1}"
                    x = columns * ACROSS + 2 * MARGIN
                    lines = sum(1 + len(line) // 34 for line in text.split("\n"))
                    notes[key] = Note(key, text, x, top - TITLE, 280.0, 24.0 + 20 * lines)
            top += height + GAP
        return Graph(nodes, dict(self._wires), frames, notes)

    def project(self, title: str, data: DataChoice, recipe: Recipe) -> Project:
        """Return the project of this network."""
        return Project(title, self.graph(), data, recipe)

    def _places(self, section: _Section) -> dict[str, tuple[int, int]]:
        """Return column and row of every block: a block stands right of what feeds it."""
        inside = set(section.ids)
        columns: dict[str, int] = {}
        taken: set[tuple[int, int]] = set()
        places: dict[str, tuple[int, int]] = {}
        for key in section.ids:  # added after what feeds them
            sources = [w.source for (target, _), w in self._wires.items() if target == key]
            here = [source for source in sources if source in inside]
            columns[key] = 1 + max((columns[source] for source in here), default=-1)
            row = min((places[source][1] for source in here), default=0)
            while (columns[key], row) in taken:
                row += 1
            taken.add((columns[key], row))
            places[key] = columns[key], row
        return places


def _plain(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Return parameters as a file holds them."""
    return {
        key: list(value) if isinstance(value, tuple) else value for key, value in parameters.items()
    }
