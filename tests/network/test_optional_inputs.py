"""Composites with an input that may stay without a wire, such as a mask."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from designer.network.build import build, source_of, values
from designer.network.check import check
from designer.network.source import write_source
from designer.project.graph import Composite, Graph, Node, Wire
from designer.project.grouping import composite_node
from tests.network.graphs import formatted


def _attention() -> Composite:
    graph = Graph(
        {
            "x": Node("x", "Input", "x", {"shape": [7, 8]}),
            "memory": Node("memory", "Input", "memory", {"shape": [5, 8], "optional": True}),
            "norm": Node("norm", "LayerNorm"),
            "look": Node("look", "MultiheadAttention", "", {"heads": 2}),
            "add": Node("add", "Add"),
            "y": Node("y", "Output", "y"),
        }
    ).with_wires(
        [
            Wire("x", "out", "norm", "in"),
            Wire("norm", "out", "look", "query"),
            Wire("memory", "out", "look", "key"),
            Wire("x", "out", "add", "1"),
            Wire("look", "out", "add", "2"),
            Wire("add", "out", "y", "in"),
        ]
    )
    return Composite("Look", graph)


def looking(*, wired: bool, repeat: int = 1) -> Graph:
    nodes = [
        Node("input", "Input", "", {"shape": [7, 8]}),
        Node("others", "Input", "", {"shape": [5, 8]}),
        replace(composite_node(Graph(), _attention(), 0, 0), parameters={"repeat": repeat}),
        Node("output", "Output"),
    ]
    graph = Graph().with_nodes(nodes[:1] + nodes[1 if wired else 2 :])
    graph = graph.with_wires(
        [Wire("input", "out", "look1", "x"), Wire("look1", "y", "output", "in")]
    )
    return graph.with_wires([Wire("others", "out", "look1", "memory")]) if wired else graph


@pytest.mark.parametrize("repeat", [1, 3])
@pytest.mark.parametrize("wired", [False, True])
def test_an_optional_input_may_stay_without_a_wire(wired: bool, repeat: int) -> None:
    graph = looking(wired=wired, repeat=repeat)
    found = check(graph)
    assert found.ok, found.problems
    model = build(graph, "Looking").eval()
    text = source_of(model).text
    assert ("def forward(self, x, memory):" in text) is wired
    assert ("for layer in self.look1:" in text) is (wired and repeat > 1)
    assert ("nn.Sequential(*(Look() for _ in range(3)))" in text) is (not wired and repeat > 1)
    assert formatted(text) == text
    x, others = torch.randn(2, 7, 8), torch.randn(2, 5, 8)
    given = dict(values(model, [x, others] if wired else [x]))
    assert torch.equal(given["look1"], model(x, others) if wired else model(x))
    parts = [model.look1] if repeat == 1 else list(model.look1.children())  # type: ignore[union-attr, operator]
    y = x
    for part in parts:
        normal = part.norm(y)
        y = y + part.look(normal, *([others if wired else normal] * 2), need_weights=False)[0]
    assert torch.equal(given["look1"], y)


def test_what_needs_an_absent_input_is_told() -> None:
    composite = _attention()
    graph = composite.graph.without_wires([("add", "2")])
    broken = replace(composite, graph=graph.with_wires([Wire("memory", "out", "add", "2")]))
    outer = looking(wired=False)
    outer = outer.with_nodes([replace(outer.nodes["look1"], inner=broken)])
    (problem, *_) = check(outer).errors
    assert problem.inner == ("add",)
    assert "comes from “memory”, which gets nothing outside" in problem.text
    alone = graph.without_wires([("y", "in")]).with_wires([Wire("memory", "out", "y", "in")])
    outer = outer.with_nodes([replace(outer.nodes["look1"], inner=replace(broken, graph=alone))])
    texts = [p.text for p in check(outer).errors]
    assert any("All that leads here comes from optional inputs" in text for text in texts)


def test_one_composite_with_and_without_a_mask_is_two_classes_of_a_number() -> None:
    both = looking(wired=True)
    again = replace(both.nodes["look1"], id="look2")
    graph = both.with_nodes([again]).without_wires([both.wires["output", "in"].end])
    graph = graph.with_wires([Wire("look1", "y", "look2", "x"), Wire("look2", "y", "output", "in")])
    source = write_source(graph, "Network")
    assert list(source.classes) == ["Look", "Look2", "Network"]
    assert "PartLook" in write_source(graph, "Look").text  # the network itself is no such part
