"""Find: by name, kind, parameter and its value, and by problem; inside composites too."""

from __future__ import annotations

import pytest

from designer.network.check import check
from designer.network.finding import candidates, matches
from designer.project.graph import Composite, Graph, Node, Wire


def drawn() -> Graph:
    """Return a small network with a composite and a block in trouble."""
    inner = Graph({"inside": Node("inside", "Conv2d", "deep", {"kernel": [5]})})
    nodes = [
        Node("input", "Input", "", {"shape": [1, 28, 28]}),
        Node("conv1", "Conv2d", "edges", {"filters": 32, "padding": [1]}),
        Node("conv2", "Conv2d", "", {"filters": 64, "kernel": [5]}),
        Node("dense", "Linear", "", {"features": 10}),
        Node("box", "Composite", "", {}, inner=Composite("Parts", inner)),
        Node("lonely", "ReLU"),
    ]
    wires = [Wire("input", "out", "conv1", "in"), Wire("conv1", "out", "conv2", "in"),
             Wire("conv2", "out", "dense", "in")]  # fmt: skip
    return Graph({n.id: n for n in nodes}, {w.end: w for w in wires})


def found(query: str) -> list[str]:
    """Return what answers, as ways into composites."""
    graph = drawn()
    every = list(candidates(graph, check(graph)))
    return ["/".join(match.candidate.path) for match in matches(every, query)]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("edges", ["conv1"]),
        ("conv2d", ["conv1", "conv2", "box/inside"]),
        ("deep", ["box", "box/inside"]),
        ("Convolution", ["conv1", "conv2", "box/inside"]),
        ("kernel 5", ["conv2", "box/inside"]),
        ("kernel=5", ["conv2", "box/inside"]),
        ("kernel = 5", ["conv2", "box/inside"]),
        ("kernel 3", ["conv1"]),
        ("kernel 7", []),
        ("filters>40", ["conv2"]),
        ("filters <= 32", ["conv1", "box/inside"]),
        ("features 10", ["dense"]),
        ("conv kernel 5 filters 64", ["conv2"]),
        ("shape 1x28x28", ["input"]),
        ("nothing like it", []),
        ("", []),
        ("filters=", []),
        ("= 3", []),
        ('"', []),
    ],
)
def test_words_find_blocks(query: str, expected: list[str]) -> None:
    assert sorted(found(query)) == sorted(expected)


def test_problems_are_found_by_that_word_and_by_what_they_say() -> None:
    trouble = found("problem")
    assert "lonely" in trouble and "conv1" not in trouble
    graph = drawn()
    every = list(candidates(graph, check(graph)))
    words = matches(every, "problem relu")
    assert [match.candidate.path for match in words] == [("lonely",)]
    assert words[0].why, "it says what is wrong"


def test_names_come_before_kinds_and_kinds_before_parameters() -> None:
    graph = Graph({
        "a": Node("a", "Linear", "", {"features": 3}),
        "b": Node("b", "ReLU", "features"),
    })  # fmt: skip
    assert [m.candidate.path[0] for m in matches(list(candidates(graph)), "features")] == ["b", "a"]
