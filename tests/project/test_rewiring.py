"""Taking blocks out of a network closes the gap."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from designer.project.graph import Graph, Node, Wire
from designer.project.order import loop
from designer.project.project import Project
from designer.project.rewiring import bypass


def ports(node: Node) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return ("1", "2"), ("out",)


def project(wires: Iterable[tuple[str, str, str]], names: str = "abcde") -> Project:
    drawn = [Wire(source, "out", target, port) for source, target, port in wires]
    return Project(
        graph=Graph({n: Node(n, "Add") for n in names}, {wire.end: wire for wire in drawn})
    )


def ends(project: Project) -> set[tuple[str, str, str]]:
    return {(w.source, w.target, w.input) for w in project.graph.wires.values()}


def test_one_block() -> None:
    before = project([("a", "b", "1"), ("b", "c", "1"), ("b", "d", "2")])
    after = bypass(before, ["b"], ports)
    assert ends(after) == {("a", "c", "1"), ("a", "d", "2")}
    assert set(after.graph.nodes) == set("acde")


def test_several_in_a_row_and_a_name_that_is_not_there() -> None:
    before = project([("a", "b", "1"), ("b", "c", "1"), ("c", "d", "1")])
    assert ends(bypass(before, ["c", "b", "z"], ports)) == {("a", "d", "1")}


def test_the_first_wired_input_is_what_remains() -> None:
    before = project([("a", "c", "2"), ("b", "c", "1"), ("c", "d", "1")])
    assert ends(bypass(before, ["c"], ports)) == {("b", "d", "1")}
    before = project([("a", "c", "2"), ("c", "d", "1")])
    assert ends(bypass(before, ["c"], ports)) == {("a", "d", "1")}


def test_a_block_that_nothing_feeds_leaves_a_gap() -> None:
    before = project([("a", "b", "1"), ("b", "c", "1")])
    assert ends(bypass(before, ["a"], ports)) == {("b", "c", "1")}


@given(
    st.sets(st.tuples(st.integers(0, 7), st.integers(0, 7), st.booleans())),
    st.sets(st.integers(0, 7)),
)
def test_no_loop_and_no_wire_to_what_is_gone(
    pairs: set[tuple[int, int, bool]], gone: set[int]
) -> None:
    names = "abcdefgh"
    wires = [
        (names[low], names[high], "1" if first else "2") for low, high, first in pairs if low < high
    ]
    after = bypass(project(wires, names), [names[number] for number in gone], ports)
    assert not loop(after.graph)
    for wire in after.graph.wires.values():
        assert wire.source in after.graph.nodes and wire.target in after.graph.nodes
