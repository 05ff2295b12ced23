"""A wire is judged before it is drawn by the rules that judge it afterwards."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.blocks import catalogue
from designer.blocks.registry import ports_of
from designer.blocks.spec import Spec
from designer.network import fitting
from designer.network.check import check
from designer.network.fitting import (
    downstream_of,
    giving_port,
    misfit,
    rarely_meant,
    refused,
    taking_port,
    upstream_of,
)
from designer.project.graph import Graph, Node, Wire
from designer.project.grouping import composite_node
from designer.project.library import bundled
from designer.project.order import leads_to

PICTURE, VECTOR, TOKENS = Spec((3, 32, 32)), Spec((784,)), Spec((16,), "int64")


def drawn(*nodes: Node, wires: tuple[Wire, ...] = ()) -> Graph:
    return Graph({node.id: node for node in nodes}, {wire.end: wire for wire in wires})


def source(spec: Spec, key: str = "input") -> Node:
    return Node(key, "Input", parameters={"shape": list(spec.shape), "element": spec.element})


@settings(deadline=None, max_examples=150)
@given(
    st.sampled_from(sorted(catalogue())), st.sampled_from((PICTURE, VECTOR, TOKENS, Spec((8, 6))))
)
def test_what_is_said_before_is_what_the_walk_says_after(kind: str, spec: Spec) -> None:
    node = Node("block", kind)
    inputs = ports_of(node)[0]
    if len(inputs) != 1:
        return
    wire = Wire("input", "out", "block", inputs[0])
    before = check(drawn(source(spec), node))
    after = check(drawn(source(spec), node, wires=(wire,)))
    errors = [p.text for p in after.problems if p.node == "block" and p.severity == "error"]
    wished = any(problem.wish for problem in after.problems)
    said = misfit(before, wire)
    assert said == "" if wished else [said] == errors or (said == "" and not errors)


def test_a_picture_does_not_fit_where_a_vector_comes() -> None:
    node = Node("conv", "Conv2d")
    walk = check(drawn(source(VECTOR), node))
    assert misfit(walk, Wire("input", "out", "conv", "in")) == (
        "Expected a picture (channels × height × width), found a vector of 784."
    )


def test_other_inputs_are_asked_too_and_a_pulled_wire_is_not() -> None:
    add, wide, narrow = (
        Node("add", "Add"),
        source(Spec((64,)), "wide"),
        source(Spec((10,)), "narrow"),
    )
    first = Wire("wide", "out", "add", "1")
    walk = check(drawn(add, wide, narrow, wires=(first,)))
    second = Wire("narrow", "out", "add", "2")
    assert "64" in misfit(walk, second)
    assert misfit(walk, second, pulled=first) == ""
    assert misfit(walk, Wire("narrow", "out", "add", "1")) == ""  # in the place of the other


def test_what_is_not_known_yet_fits() -> None:
    walk = check(drawn(Node("conv", "Conv2d"), Node("dense", "Linear")))
    assert misfit(walk, Wire("conv", "out", "dense", "in")) == ""


def test_blocks_that_take_and_give() -> None:
    assert taking_port(Node("x", "Conv2d"), PICTURE) == "in"
    assert taking_port(Node("x", "Conv2d"), VECTOR) == ""
    assert taking_port(Node("x", "Add"), VECTOR) == "1"
    assert taking_port(Node("x", "Input"), VECTOR) == ""
    assert taking_port(Node("x", "Conv2d"), None) == "in"
    conv, table = Node("goal", "Conv2d"), Node("goal", "Embedding")
    assert giving_port(Node("x", "MaxPool2d"), conv, "in", {}, ()) == "out"
    assert giving_port(Node("x", "Flatten"), conv, "in", {}, ()) == ""
    assert giving_port(Node("x", "ArgMax"), table, "in", {}, ()) == "out"
    assert giving_port(Node("x", "Linear"), table, "in", {}, ()) == ""
    assert giving_port(Node("x", "Output"), conv, "in", {}, ()) == ""


def test_other_inputs_are_guessed_so_that_they_go_with_this_one() -> None:
    indices = Spec((8, 14, 14), "int64")
    assert taking_port(Node("x", "MaxUnpool2d"), Spec((8, 14, 14))) == "in"
    assert taking_port(Node("x", "MaxUnpool2d"), indices) == "indices"
    assert taking_port(Node("x", "MaxUnpool3d"), PICTURE) == ""
    assert taking_port(Node("x", "MaxUnpool1d"), PICTURE) == ""
    assert taking_port(Node("x", "DotAttention"), PICTURE) == ""
    assert taking_port(Node("x", "DotAttention"), Spec((8, 6))) == "query"
    assert taking_port(Node("x", "MatrixMultiply"), Spec((8, 6))) == "1"
    assert taking_port(Node("x", "MatrixMultiply"), VECTOR) == ""


def test_what_works_and_is_rarely_meant_is_known() -> None:
    assert rarely_meant(Node("x", "AvgPool3d"), "in", PICTURE)
    assert not rarely_meant(Node("x", "AvgPool2d"), "in", PICTURE)
    assert not rarely_meant(Node("x", "ArgMax"), "in", PICTURE)  # its doubt is about what comes out
    assert not rarely_meant(Node("x", "Nothing"), "in", PICTURE)


def test_composites_are_looked_into() -> None:
    kept = next(one for one in bundled() if one.composite.name == "Bottleneck")
    node = composite_node(Graph(), kept.composite, 0.0, 0.0)
    assert "picture" in getattr(refused(node, ports_of(node)[0][0], VECTOR, {}), "text", "")


@pytest.mark.parametrize("kind", ["Nothing", "Conv2d"])
def test_blocks_that_cannot_be_asked_fit(kind: str) -> None:
    broken = Node("x", kind, parameters={"filters": "many"})
    assert refused(broken, "in", VECTOR, {}) is None


KEYS = st.integers(0, 7).map(str)


@given(st.sets(st.tuples(KEYS, KEYS)))
def test_loops_are_known_beforehand(pairs: set[tuple[str, str]]) -> None:
    wires = (Wire(a, "out", b, f"in {a}") for a, b in pairs if a < b)
    graph = drawn(*(Node(str(n), "Add") for n in range(8)), wires=tuple(wires))
    for key in graph.nodes:
        up = {other for other in graph.nodes if leads_to(graph, other, key)}
        down = {other for other in graph.nodes if leads_to(graph, key, other)}
        assert upstream_of(graph, key) == up
        assert downstream_of(graph, key) == down


def test_flowing_is_short_and_different() -> None:
    many = [source(Spec((n,)), f"i{n}") for n in range(1, 30)]
    assert len(fitting.flowing(check(drawn(*many)))) == 8
