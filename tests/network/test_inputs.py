"""Networks with several inputs: which takes what of the data, whatever was drawn first."""

from __future__ import annotations

from designer.blocks.spec import Spec
from designer.network.check import Checker, check
from designer.network.ends import Expectation, input_places, matched
from designer.network.repair import repairs
from designer.network.source import write_source
from designer.project.file import dumps, loads
from designer.project.graph import Graph, Node, Wire
from designer.project.project import Project

TEXTS = Expectation(
    (Spec((4,), "int64"), Spec((6,), "int64")),
    Spec((3,)),
    3,
    ("story", "question"),
    (50, 50),
)


def tokens(key: str, steps: int, name: str = "") -> Node:
    return Node(key, "Input", name, {"shape": [steps], "element": "int64"})


def wire(source: str, target: str, port: str = "in") -> Wire:
    return Wire(source, "out", target, port)


def test_wires_drawn_later_do_not_swap_the_inputs() -> None:
    walk, graph = Checker(), Graph()
    join = Node("join", "Concatenate", "", {"axis": 0})
    for change in (
        lambda g: g.with_nodes([join]),
        lambda g: g.with_nodes([tokens("a", 4)]),
        lambda g: g.with_wires([wire("a", "join", "1")]),
        lambda g: g.with_nodes([tokens("b", 6)]),
        lambda g: g.without_wires([("join", "1")]).with_wires([wire("b", "join", "1")]),
        lambda g: g.with_wires([wire("a", "join", "2")]),
        lambda g: g.with_nodes(
            [
                Node("table", "Embedding", "", {"vocabulary": 50, "width": 2}),
                Node("row", "Flatten"),
                Node("dense", "Linear", "", {"features": 3}),
                Node("output", "Output"),
            ]
        ),
        lambda g: g.with_wires(
            [
                wire("join", "table"),
                wire("table", "row"),
                wire("row", "dense"),
                wire("dense", "output"),
            ]
        ),
    ):
        graph = change(graph)
        shown = walk.check(graph, TEXTS)
    assert not shown.problems
    opened = loads(dumps(Project(graph=graph))).graph
    assert not check(opened, TEXTS).problems
    assert write_source(graph, checked=shown).inputs == write_source(opened).inputs == ("a", "b")


def test_a_block_takes_the_input_of_its_title_or_the_next() -> None:
    names = ("story", "question")
    assert matched(("Question", "story"), names) == (1, 0)
    assert matched(("x", "story"), names) == (1, 0)
    assert matched(("x", "y"), names) == (0, 1)
    assert matched(("extra", "story", "question"), names) == (None, 0, 1)
    graph = Graph().with_nodes([tokens("a", 6, "question"), tokens("b", 4, "story")])
    assert input_places(graph, names) == (1, 0)


def test_only_a_block_that_takes_nothing_is_superfluous() -> None:
    nodes = [tokens("a", 9, "extra"), tokens("b", 4, "story"), tokens("c", 6, "question")]
    found = check(Graph().with_nodes([*nodes, Node("output", "Output")]), TEXTS)
    told = [(one.node, one.text) for one in found.errors if one.node != "output"]
    assert [node for node, _ in told] == ["a"] and "3 Input blocks" in told[0][1]


def test_a_table_too_small_for_the_tokens_is_blamed_wherever_they_come_from() -> None:
    nodes = [
        tokens("a", 4, "story"),
        tokens("b", 6, "question"),
        Node("join", "Concatenate", "", {"axis": 0}),
        Node("cut", "Slice", "", {"axis": 0}),
        Node("table", "Embedding", "", {"vocabulary": 20, "width": 2}),
        Node("row", "Flatten"),
        Node("dense", "Linear", "", {"features": 3}),
        Node("output", "Output"),
    ]
    wires = [wire("a", "join", "1"), wire("b", "join", "2"), wire("join", "cut")]
    for source, target in (("cut", "table"), ("table", "row"), ("row", "dense")):
        wires.append(wire(source, target))
    graph = Graph().with_nodes(nodes).with_wires([*wires, wire("dense", "output")])
    (wrong,) = check(graph, TEXTS).errors
    assert wrong.node == "table" and "50 tokens" in wrong.text
    (mend,) = repairs(graph, wrong, TEXTS)
    assert not check(mend.edit(Project(graph=graph)).graph, TEXTS).problems
