"""Which blocks belong together, by their wires or by their kind."""

from __future__ import annotations

from collections.abc import Collection

from designer.project.graph import Graph, Node
from designer.project.order import downstream, upstream


def with_upstream(graph: Graph, ids: Collection[str]) -> list[str]:
    """Return these blocks and all that feed them, in the order of the document."""
    return _in_order(graph, upstream(graph, ids) | set(ids))


def with_downstream(graph: Graph, ids: Collection[str]) -> list[str]:
    """Return these blocks and all that they feed, in the order of the document."""
    return _in_order(graph, downstream(graph, ids) | set(ids))


def between(graph: Graph, ids: Collection[str]) -> list[str]:
    """Return these blocks and all on any path from one to another, in the document's order.

    Nothing where no path leads from any of them to another.
    """
    chosen = {key for key in ids if key in graph.nodes}
    after, before = downstream(graph, chosen), upstream(graph, chosen)
    found = after & before
    joined = found or any(wire.source in chosen and wire.target in chosen
                          for wire in graph.wires.values())  # fmt: skip
    return _in_order(graph, found | chosen) if joined else []


def same_kind(graph: Graph, ids: Collection[str]) -> list[str]:
    """Return all blocks of the kinds that these are of; composites by what they are made of."""
    kinds = {_kind(graph.nodes[key]) for key in ids if key in graph.nodes}
    return [key for key, node in graph.nodes.items() if _kind(node) in kinds]


def _kind(node: Node) -> tuple[str, str]:
    return node.kind, node.inner.name if node.inner is not None else ""


def _in_order(graph: Graph, ids: Collection[str]) -> list[str]:
    return [key for key in graph.nodes if key in ids]
