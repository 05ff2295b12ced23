"""What belongs together by wires and by kind, against networkx and against all paths."""

from __future__ import annotations

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from designer.project.graph import Composite, Graph, Node, Wire
from designer.project.selecting import between, same_kind, with_downstream, with_upstream

EDGES = st.sets(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=14)
CHOSEN = st.sets(st.integers(0, 7).map(str), min_size=1, max_size=3)


def drawn(edges: set[tuple[int, int]]) -> Graph:
    wires = [Wire(str(a), "out", str(b), str(a)) for a, b in edges if a < b]
    nodes = {str(n): Node(str(n), "ReLU") for n in range(8)}
    return Graph(nodes, {wire.end: wire for wire in wires})


@given(EDGES, CHOSEN)
def test_blocks_between_are_those_on_any_path(edges: set[tuple[int, int]], ids: set[str]) -> None:
    graph = drawn(edges)
    plain = nx.DiGraph((w.source, w.target) for w in graph.wires.values())
    plain.add_nodes_from(graph.nodes)
    on_paths = {
        key
        for one in ids
        for other in ids
        if one != other
        for path in nx.all_simple_paths(plain, one, other)
        for key in path
    }
    found = between(graph, ids)
    assert found == ([key for key in graph.nodes if key in on_paths | ids] if on_paths else [])


@given(EDGES, CHOSEN)
def test_upstream_and_downstream_take_the_selected_along(
    edges: set[tuple[int, int]], ids: set[str]
) -> None:
    graph = drawn(edges)
    plain = nx.DiGraph((w.source, w.target) for w in graph.wires.values())
    plain.add_nodes_from(graph.nodes)
    before = ids.union(*(nx.ancestors(plain, key) for key in ids))
    after = ids.union(*(nx.descendants(plain, key) for key in ids))
    assert with_upstream(graph, ids) == sorted(before)
    assert with_downstream(graph, ids) == sorted(after)


def test_composites_are_of_one_kind_if_made_of_the_same() -> None:
    one, other = Composite("Residual", Graph()), Composite("Attention", Graph())
    nodes = [
        Node("a", "ReLU"), Node("b", "Composite", inner=one), Node("c", "Composite", inner=other),
        Node("d", "ReLU"), Node("e", "Composite", inner=one),
    ]  # fmt: skip
    graph = Graph({node.id: node for node in nodes})
    assert same_kind(graph, ["a"]) == ["a", "d"]
    assert same_kind(graph, ["e"]) == ["b", "e"]
    assert same_kind(graph, ["c", "d"]) == ["a", "c", "d"]
