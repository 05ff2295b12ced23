"""What every block gives and costs, as a table that a person takes away."""

from __future__ import annotations

from collections.abc import Iterable

from designer import figures
from designer.blocks.registry import class_of, label_of
from designer.network.check import Check
from designer.network.seen import Seen
from designer.project.graph import Node
from designer.table import Column, Table


def _or_dash(text: str, number: float) -> str:
    return text if number else "—"


COLUMNS = (
    Column("Block"),
    Column("Kind"),
    Column("Output"),
    Column("Parameters", lambda number: _or_dash(figures.count(int(number)), number)),
    Column("Multiply-adds", lambda number: _or_dash(figures.count(int(number)), number)),
    Column("Memory", lambda number: _or_dash(figures.memory(number), number), "bytes"),
)
"""Multiply-adds and memory are those of one example."""


def layer_table(check: Check, title: str = "", order: Iterable[str] | None = None) -> Table:
    """Return a row for each block in the order of the walk, or in another one, and their sums."""
    rows = []
    for key in check.order if order is None else order:
        node, seen = check.graph.nodes[key], check.blocks[key]
        costs = seen.parameters, seen.macs, seen.memory
        rows.append((node.title, kind_words(node), output_words(seen), *costs))
    totals = ("Total", "", "", check.parameters, check.macs, check.memory)
    return Table(COLUMNS, tuple(rows), totals, title)


def kind_words(node: Node) -> str:
    """Return what a person calls the kind of a block, and whether this version knows it."""
    return label_of(node) if class_of(node) else f"{node.kind} (unknown)"


def output_words(seen: Seen) -> str:
    """Return the shapes that a block gives; of one that gives none, those that it takes."""
    if not seen.known:
        return "—"
    specs = seen.outputs or tuple(spec for spec in seen.inputs if spec is not None)
    return ", ".join(map(str, specs))
