"""A short way to write a composite down: blocks in order, each with what leads into it."""

from __future__ import annotations

from typing import Any

from designer.blocks.registry import ports_of
from designer.project.graph import INPUT, OUTPUT, Composite, Face, Graph, Node, Wire

ACROSS, DOWN = 220.0, 130.0
"""Canvas units between columns and between rows."""


class Sketch:
    """A composite under way. Blocks are written first to last, as data flow through them."""

    def __init__(self) -> None:
        self.nodes: dict[str, Node] = {}
        self.wires: list[Wire] = []
        self.columns: dict[str, int] = {}
        self.rows: dict[str, float] = {}
        self._line: dict[str, int] = {}
        """On which line each block lies; a long composite is folded into several."""
        self._lines = 0

    def fold(self) -> None:
        """Let the blocks that follow begin again at the left, below all that is drawn so far."""
        self._lines += 1

    def input(self, name: str, shape: list[int], element: str = "float32", **more: Any) -> str:
        """Add an Input block; its shape is shown while nothing leads in."""
        values: dict[str, Any] = {"shape": shape}
        if element != "float32":
            values["element"] = element
        key = name.replace(" ", "_")
        self.nodes[key] = Node(key, INPUT, name, {**values, **more})
        self.columns[key], self.rows[key] = 0, float(len(self.nodes) - 1)
        return key

    def block(
        self, kind: str, key: str, *sources: str, row: float | None = None, **more: Any
    ) -> str:
        """Add a block fed by others, each a block or `port=block` for an input out of order."""
        ports = iter(ports_of(Node(key, kind, "", more))[0])
        column, rows = 0, []
        for source in sources:
            port, _, giver = source.rpartition("=")
            output = ports_of(self.nodes[giver])[1][0]
            self.wires.append(Wire(giver, output, key, port or next(ports)))
            if self._line.get(giver, 0) == self._lines:
                column = max(column, self.columns[giver] + 1)
                rows.append(self.rows[giver])
        self.nodes[key] = Node(key, kind, "", more)
        self._line[key] = self._lines
        self.columns[key] = column or 1
        below = max(self.rows.values()) + 1.5 if not rows else rows[0]
        self.rows[key] = below if row is None else row
        return key

    def output(self, source: str) -> None:
        """Add the Output block."""
        self.block(OUTPUT, "answer", source)
        self.nodes["answer"] = Node("answer", OUTPUT, "out")

    def composite(self, name: str, faces: dict[str, list[str]], **words: Any) -> Composite:
        """Return the composite; a face names its targets as `block.parameter`."""
        nodes = [
            Node(n.id, n.kind, n.name, n.parameters, self.columns[n.id] * ACROSS, y * DOWN)
            for n, y in ((node, self.rows[node.id]) for node in self.nodes.values())
        ]
        graph = Graph().with_nodes(nodes).with_wires(self.wires)
        shown = tuple(
            Face(label, tuple((t.rpartition(".")[0], t.rpartition(".")[2]) for t in targets))
            for label, targets in faces.items()
        )
        return Composite(name, graph, shown, **words)
