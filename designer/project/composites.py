"""What a composite is made of, as its outside sees it: ports, faces, size."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from designer.project.graph import COMPOSITE, INPUT, OUTPUT, Composite, Graph, Node

REPEAT = "repeat"
"""The parameter that every composite has: how often it stands one behind the other."""
MOST_REPEATS = 1_000
MOST_LEVELS = 8
"""How deep composites may lie in composites."""

_MOST_KEPT = 20_000


class Ends(NamedTuple):
    """The blocks inside that are the ports of a composite, by the name of the port."""

    inputs: Mapping[str, str]
    outputs: Mapping[str, str]


class Extent(NamedTuple):
    """How much a drawing holds, inside its composites too."""

    blocks: int
    levels: int
    """0 for a drawing without composites."""


_ends: dict[int, tuple[Composite, Ends]] = {}
_shown: dict[tuple[int, int], tuple[Node, Graph]] = {}
_extents: dict[int, tuple[Composite, Extent]] = {}


def ends_of(composite: Composite) -> Ends:
    """Return the ports of a composite; those of one name get a number."""
    kept = _ends.get(id(composite))
    if kept is not None and kept[0] is composite:
        return kept[1]
    nodes = composite.graph.nodes.values()
    found = Ends(
        _by_title(node for node in nodes if node.kind == INPUT),
        _by_title(node for node in nodes if node.kind == OUTPUT),
    )
    if len(_ends) >= _MOST_KEPT:
        _ends.clear()
    _ends[id(composite)] = composite, found
    return found


def shown_inside(node: Node) -> Graph:
    """Return the drawing inside a composite block, with the values of its faces put in.

    The same node, or one that shares its parts, always gives the same object.
    """
    composite = node.inner
    assert composite is not None, f"“{node.id}” is no composite"
    if not node.parameters or not composite.faces:
        return composite.graph
    key = id(composite), id(node.parameters)
    kept = _shown.get(key)
    if kept is not None and kept[0].inner is composite and kept[0].parameters is node.parameters:
        return kept[1]
    graph = _with_faces(composite, node.parameters)
    if len(_shown) >= _MOST_KEPT:
        _shown.clear()
    _shown[key] = node, graph
    return graph


def extent(graph: Graph) -> Extent:
    """Return how many blocks a drawing holds, and how deep composites lie in each other."""
    blocks, levels = len(graph.nodes), 0
    for node in graph.nodes.values():
        if node.inner is not None:
            inner = _extent_inside(node.inner)
            blocks += inner.blocks
            levels = max(levels, inner.levels + 1)
    return Extent(blocks, levels)


def face_value(composite: Composite, place: int) -> Any:
    """Return what a face says where the block outside says nothing; None where it has no default.

    The default of a parameter that the block inside leaves alone is known to the catalogue alone.
    """
    for node_id, parameter in composite.faces[place].targets:
        node = composite.graph.nodes.get(node_id)
        if node is not None and parameter in node.parameters:
            return node.parameters[parameter]
    return None


def is_composite(node: Node) -> bool:
    """Return whether a block is made of blocks."""
    return node.kind == COMPOSITE and node.inner is not None


def _with_faces(composite: Composite, values: Mapping[str, Any]) -> Graph:
    changes: dict[str, dict[str, Any]] = {}
    for face in composite.faces:
        if face.name not in values:
            continue
        for node_id, parameter in face.targets:
            node = composite.graph.nodes.get(node_id)
            if node is not None and (
                parameter not in node.parameters or node.parameters[parameter] != values[face.name]
            ):
                changes.setdefault(node_id, {})[parameter] = values[face.name]
    if not changes:
        return composite.graph
    nodes = composite.graph.nodes
    return composite.graph.with_nodes(
        replace(nodes[key], parameters={**nodes[key].parameters, **new})
        for key, new in changes.items()
    )


def _by_title(nodes: Iterable[Node]) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in nodes:
        name, number = node.title, 2
        while name in found:
            name, number = f"{node.title} {number}", number + 1
        found[name] = node.id
    return found


def _extent_inside(composite: Composite) -> Extent:
    kept = _extents.get(id(composite))
    if kept is not None and kept[0] is composite:
        return kept[1]
    found = extent(composite.graph)
    if len(_extents) >= _MOST_KEPT:
        _extents.clear()
    _extents[id(composite)] = composite, found
    return found
