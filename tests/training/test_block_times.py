"""Every block is measured alone, blocks without a module and those inside composites too."""

from __future__ import annotations

from itertools import pairwise

import pytest

from designer.job import Message, UserError, in_foreground
from designer.project.composites import ends_of
from designer.project.file import dumps
from designer.project.graph import Graph, Node, Wire
from designer.project.grouping import composite_node
from designer.project.library import bundled
from designer.project.project import Project, Recipe
from designer.training import block_times as module
from designer.training.block_times import block_times
from designer.training.events import BlockTimes


def chain(*nodes: Node) -> Graph:
    wires = [Wire(a.id, "out", b.id, "in") for a, b in pairwise(nodes)]
    return Graph({node.id: node for node in nodes}, {wire.end: wire for wire in wires})


def measured(graph: Graph, batch: int = 4) -> BlockTimes:
    project = Project(graph=graph, recipe=Recipe(batch_size=batch, device="cpu"))
    events = list(in_foreground(block_times(dumps(project))))
    assert all(isinstance(event, Message) for event in events[:-1])
    assert isinstance(events[-1], BlockTimes)
    return events[-1]


@pytest.fixture(autouse=True)
def _few_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ROUNDS", 3)
    monkeypatch.setattr(module, "WARM", 1)


def test_every_block_has_its_times() -> None:
    graph = chain(
        Node("input", "Input", parameters={"shape": [1, 8, 8]}),
        Node("conv", "Conv2d", parameters={"filters": 4}),
        Node("norm", "BatchNorm"),
        Node("flat", "Flatten"),
        Node("drop", "Dropout"),
        Node("dense", "Linear", parameters={"features": 3}),
        Node("output", "Output"),
    )
    graph = graph.with_nodes([Node("twice", "Add")]).without_wires([("output", "in")])
    wires = [Wire("dense", "out", "twice", port) for port in ("1", "2")]
    graph = graph.with_wires([*wires, Wire("twice", "out", "output", "in")])
    found = measured(graph)
    assert found.seconds.keys() == {"conv", "norm", "flat", "drop", "dense", "twice"}
    assert found.batch == 4 and found.device == "cpu" and found.rounds == 3
    assert all(forward > 0 and backward > 0 for forward, backward in found.seconds.values())


def test_tokens_are_those_that_the_tables_hold() -> None:
    graph = chain(
        Node("input", "Input", parameters={"shape": [6], "element": "int64"}),
        Node("table", "Embedding", parameters={"vocabulary": 5, "width": 4}),
        Node("output", "Output"),
    )
    assert measured(graph, batch=1).batch == 2


def test_composites_are_measured_as_a_whole_and_inside() -> None:
    kept = next(one for one in bundled() if one.composite.name == "Dense layer")
    node = composite_node(Graph(), kept.composite, 0.0, 0.0)
    ends = ends_of(kept.composite)
    graph = chain(Node("input", "Input", parameters={"shape": [4, 8, 8]}))
    graph = graph.with_nodes([node, Node("output", "Output")]).with_wires(
        [
            Wire("input", "out", node.id, next(iter(ends.inputs))),
            Wire(node.id, next(iter(ends.outputs)), "output", "in"),
        ]
    )
    found = measured(graph)
    assert node.id in found.seconds
    inside = {key for key in found.seconds if key.startswith(f"{node.id}/")}
    assert inside
    # the whole is no less than the longest of its parts, give or take a noisy machine
    longest = max(sum(found.seconds[key]) for key in inside)
    assert sum(found.seconds[node.id]) > 0.3 * longest


def test_a_network_with_problems_says_so() -> None:
    with pytest.raises(UserError, match="problems"):
        list(in_foreground(block_times(dumps(Project(graph=chain(Node("x", "Linear")))))))
