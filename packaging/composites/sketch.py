"""A short way to write a composite down: blocks in order, each with what leads into it."""

from __future__ import annotations

from dataclasses import replace
from math import ceil
from typing import Any

from designer.blocks.registry import label_of, ports_of
from designer.project.graph import INPUT, OUTPUT, Composite, Face, Graph, Node, Wire

GAP, DOWN = 64.0, 130.0
"""Canvas units between two columns, as in a drawing that was laid out, and from row to row."""
NARROWEST, WIDEST = 120.0, 216.0
"""Of the card of a block on the canvas."""
WORDY = ("Conv", "Depthwise", "AdaptiveAvgPool", "Linear", "LSTM", "Multihead", "Dropout")
"""How the kinds begin whose cards may be as wide as can be: by a line of costs, or by their name in
another language."""


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
        self._top = 0.0
        """The first row of the line that is under way."""

    def fold(self, *inputs: str) -> None:
        """Let the blocks that follow begin again at the left, below all that is drawn so far.

        Inputs that only they use come to lie in the new line, too, below its first row.
        """
        self._lines += 1
        stay = [key for key, node in self.nodes.items() if node.kind == INPUT]
        stay = [key for key in stay if key not in inputs and key not in self._line]
        self.rows |= {key: float(row) for row, key in enumerate(stay)}
        self._top = max(row for key, row in self.rows.items() if key not in inputs) + 1.5
        for row, key in enumerate(inputs, 1):
            self._line[key], self.rows[key] = self._lines, self._top + row

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
        beside = rows[0] if rows else self._top
        self.rows[key] = beside if row is None else row
        return key

    def output(self, source: str) -> None:
        """Add the Output block."""
        self.block(OUTPUT, "answer", source)
        self.nodes["answer"] = Node("answer", OUTPUT, "out")

    def composite(self, name: str, faces: dict[str, list[str]], **words: Any) -> Composite:
        """Return the composite; a face names its targets as `block.parameter`."""
        lefts = self._lefts()
        nodes = [
            replace(node, x=lefts[self.columns[key]], y=self.rows[key] * DOWN)
            for key, node in self.nodes.items()
        ]
        graph = Graph().with_nodes(nodes).with_wires(self.wires)
        shown = tuple(
            Face(label, tuple((t.rpartition(".")[0], t.rpartition(".")[2]) for t in targets))
            for label, targets in faces.items()
        )
        return Composite(name, graph, shown, **words)

    def _lefts(self) -> list[float]:
        """Return the left edge of every column, each as wide as its widest block may become."""
        lefts = [0.0]
        for column in range(max(self.columns.values())):
            widths = [
                _width(node) for key, node in self.nodes.items() if self.columns[key] == column
            ]
            lefts.append(lefts[-1] + max(widths) + GAP)
        return lefts


def _width(node: Node) -> float:
    """Return how wide the card of a block may become, by the letters of its title and its id."""
    if node.kind.startswith(WORDY):
        return WIDEST
    title, aside = (node.name, node.kind) if node.name else (label_of(node), node.id)
    width = 36.0 + 10.0 * len(title) + 6.0 * len(aside)
    return min(max(8.0 * ceil(width / 8.0), NARROWEST), WIDEST)
