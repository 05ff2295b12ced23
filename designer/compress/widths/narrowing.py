"""Drawings with smaller widths: an ordinary project, whose blocks have other parameters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from designer.compress.inside import edited_inside
from designer.compress.widths.atoms import Channels
from designer.compress.widths.groups import Group, Widths, groups, path_of, shares_of
from designer.compress.widths.tracing import trace
from designer.network.check import check
from designer.project.graph import Graph, Node
from designer.project.inside import Path
from designer.project.project import Project

Changes = Mapping[Path, Mapping[str, Any]]


def group_list(project: Project) -> tuple[Group, ...]:
    """Return the groups of a project that has no errors: what a person can make smaller."""
    channels = trace(check(project.graph))
    channels.tie()
    return groups(channels)


def thinner(project: Project, shares: Mapping[str, float] | float) -> Project:
    """Return a project whose groups have lost this share of their units, each or all alike."""
    channels = trace(check(project.graph))
    channels.tie()
    widths = Widths(channels)
    given, usual = (shares, 0.0) if isinstance(shares, Mapping) else ({}, shares)
    gone = widths.weakest(shares_of(widths.groups, given, usual))
    return narrowed(project, channels, gone)


def narrowed(project: Project, channels: Channels, gone: set[int]) -> Project:
    """Return a project in which all blocks have the widths that are left."""
    changes: dict[Path, dict[str, Any]] = {}
    for width in channels.widths:
        left = len(channels.left(width.atoms, gone))
        if left < len(width.atoms):
            value = left if width.fixed is None else width.fixed
            changes.setdefault(path_of(width.where), {})[width.parameter] = value
    return replace(project, graph=changed(project.graph, changes)) if changes else project


def changed(graph: Graph, changes: Changes) -> Graph:
    """Return a drawing whose blocks, inside composites too, have other parameters.

    Each composite becomes its own: its equals elsewhere stay as they are.
    """
    nodes: list[Node] = []
    by_node: dict[str, dict[Path, Mapping[str, Any]]] = {}
    for path, values in changes.items():
        by_node.setdefault(path[0], {})[path[1:]] = values
    for key, inner in by_node.items():
        node = graph.nodes[key]
        own = inner.pop((), None)
        if own:
            node = replace(node, parameters={**node.parameters, **own})
        nodes.append(_inside(node, inner) if inner else node)
    return graph.with_nodes(nodes)


def _inside(node: Node, changes: Changes) -> Node:
    return edited_inside(node, lambda graph: changed(graph, changes))
