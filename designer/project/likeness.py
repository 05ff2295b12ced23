"""Whether two drawings are the same network, wherever their blocks lie and whatever their names."""

from __future__ import annotations

from designer.project.graph import Composite, Graph, Node


def same_network(one: Graph, other: Graph) -> bool:
    """Return whether two graphs compute the same: blocks, what is set on them, and wires."""
    if one is other:
        return True
    if one.nodes.keys() != other.nodes.keys():
        return False
    if one.wires is not other.wires and dict(one.wires) != dict(other.wires):
        return False
    return all(_same_block(node, other.nodes[key]) for key, node in one.nodes.items())


def _same_block(one: Node, other: Node) -> bool:
    if one is other:
        return True
    if one.kind != other.kind or one.parameters != other.parameters:
        return False
    return _same_inside(one.inner, other.inner)


def _same_inside(one: Composite | None, other: Composite | None) -> bool:
    if one is None or other is None or one is other:
        return one is other
    return one.faces == other.faces and same_network(one.graph, other.graph)
