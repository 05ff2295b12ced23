"""Drawings with a block of signs before each layer that counts them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from designer.blocks.convolution import _Convolution
from designer.blocks.dense import Linear
from designer.blocks.registry import block_of
from designer.blocks.signs import LAST, Signs
from designer.compress.inside import GAP, edited, fresh_id
from designer.compress.single_blocks import own_values
from designer.network.check import Check, every_block
from designer.project.graph import Graph, Node, Wire
from designer.project.inside import Path
from designer.project.project import Project

COUNTING = (Linear, _Convolution)


def chosen(walk: Check, given: Mapping[str, float], *, ends: bool) -> list[Path]:
    """Return the ways to the blocks that become binary: dense layers and convolutions.

    The first and the last of them, which bear it worst, stay real unless `ends` says otherwise, or
    they are named. Raises UserError where a block that is named is none of these.
    """
    able = [
        path
        for path, node, seen in every_block(walk)
        if seen.known and isinstance(block_of(node), COUNTING)
    ]
    own = own_values(given, able, "weights that can count signs")
    usual = able if ends else able[1:-1]
    return [path for path in able if own.get(path, float(path in usual))]


def drawn_with_signs(project: Project, paths: Collection[Path]) -> Project:
    """Return a project with a block of signs before each of these blocks."""
    graph = project.graph
    for path in paths:
        new = fresh_id(graph, path[:-1], "signs")
        graph = edited(graph, path[:-1], _insertion(path[-1], new))
    return replace(project, graph=graph)


def _insertion(key: str, new: str) -> Callable[[Graph], Graph]:
    """Return the edit that puts the block before one, and makes room for it."""

    def insert(graph: Graph) -> Graph:
        node = graph.nodes[key]
        values = {} if isinstance(block_of(node), _Convolution) else {"scale": LAST}
        moved = [replace(one, x=one.x + GAP) for one in graph.nodes.values() if one.x >= node.x]
        wire = graph.wires[key, "in"]
        added = Node(new, Signs.kind(), "", values, node.x, node.y)
        return graph.with_nodes([*moved, added]).with_wires(
            [Wire(wire.source, wire.output, new, "in"), Wire(new, "out", key, "in")]
        )

    return insert
