"""A network is the same wherever its blocks lie, and another once anything that counts changes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from designer.project.graph import Composite, Face, Graph, Node, Wire
from designer.project.likeness import same_network

INNER = Composite("Part", Graph({"a": Node("a", "ReLU")}))
GRAPH = Graph(
    {
        "a": Node("a", "Linear", parameters={"features": 3}),
        "b": Node("b", "Composite", inner=INNER),
    },
    {("b", "in"): Wire("a", "out", "b", "in")},
)


def put(node: Node) -> Graph:
    return GRAPH.with_nodes([node])


def test_places_and_names_do_not_count() -> None:
    assert same_network(GRAPH, put(replace(GRAPH.nodes["a"], x=9.0, name="other")))
    moved = replace(INNER, graph=Graph({"a": Node("a", "ReLU", x=7.0)}))
    assert same_network(GRAPH, put(replace(GRAPH.nodes["b"], inner=moved)))


@pytest.mark.parametrize(
    "other",
    [
        put(replace(GRAPH.nodes["a"], parameters={"features": 4})),
        put(replace(GRAPH.nodes["a"], kind="ReLU")),
        put(Node("c", "ReLU")),
        GRAPH.without_wires([("b", "in")]),
        put(replace(GRAPH.nodes["b"], inner=None)),
        put(replace(GRAPH.nodes["b"], inner=replace(INNER, faces=(Face("f", (("a", "x"),)),)))),
        put(replace(GRAPH.nodes["b"], inner=replace(INNER, graph=Graph({"a": Node("a", "Tanh")})))),
    ],
)
def test_all_else_does(other: Graph) -> None:
    assert not same_network(GRAPH, other) and not same_network(other, GRAPH)
