"""Order, loops and reachability in a graph, answered by networkx."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from designer.project.graph import Graph

if TYPE_CHECKING:
    import networkx as nx

# networkx takes longer to load than all the rest of the document: it is loaded at the first
# question about a graph, so that the window with an empty canvas does not wait for it.


def directed(graph: Graph) -> nx.DiGraph[str]:
    """Return the graph's nodes and wires as networkx holds them."""
    import networkx as nx

    result: nx.DiGraph[str] = nx.DiGraph()
    result.add_nodes_from(graph.nodes)
    result.add_edges_from(
        (wire.source, wire.target)
        for wire in graph.wires.values()
        if wire.source in graph.nodes and wire.target in graph.nodes
    )
    return result


def in_order(graph: Graph) -> list[str] | None:
    """Return the node ids so that every wire leads forward, or None where there is a loop."""
    if not graph.wires:
        return list(graph.nodes)
    import networkx as nx

    try:
        return list(nx.topological_sort(directed(graph)))
    except nx.NetworkXUnfeasible:
        return None


def loop(graph: Graph) -> list[str]:
    """Return the nodes of one loop in their order, or nothing where there is none."""
    if not graph.wires:
        return []
    import networkx as nx

    try:
        return [source for source, _ in nx.find_cycle(directed(graph))]
    except nx.NetworkXNoCycle:
        return []


def upstream(graph: Graph, ids: Collection[str]) -> set[str]:
    """Return every node from which one of these can be reached, without these themselves."""
    return _reach(directed(graph).reverse(copy=False), ids)


def downstream(graph: Graph, ids: Collection[str]) -> set[str]:
    """Return every node that can be reached from one of these, without these themselves."""
    return _reach(directed(graph), ids)


def leads_to(graph: Graph, start: str, goal: str) -> bool:
    """Return whether following wires from one node reaches another (or it is the same)."""
    following: dict[str, list[str]] = {}
    for wire in graph.wires.values():
        following.setdefault(wire.source, []).append(wire.target)
    seen, waiting = {start}, [start]
    while waiting:
        here = waiting.pop()
        if here == goal:
            return True
        for there in following.get(here, ()):
            if there not in seen:
                seen.add(there)
                waiting.append(there)
    return False


def _reach(directed_graph: nx.DiGraph[str], ids: Collection[str]) -> set[str]:
    import networkx as nx

    reached: set[str] = set()
    for key in ids:
        if key in directed_graph and key not in reached:
            reached |= nx.descendants(directed_graph, key)
    return reached - set(ids)
