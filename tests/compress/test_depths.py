"""Shallower drawings: a part of the layers stays, what is left is valid and keeps its weights."""

from __future__ import annotations

import random

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.compress.depths.drawing import shallow, shallower, smaller, stretches
from designer.compress.depths.network import of_part
from designer.compress.foresight.prediction import predicted
from designer.compress.methods.distil import Distil
from designer.compress.pruning.rounds import prune
from designer.network.check import check
from designer.project.graph import Graph, Node, Wire
from designer.project.project import Project
from designer.templates import all_templates, template
from tests.compress.conftest import KINDS, digits_by, wired
from tests.compress.networks import examples, network_of, random_drawing


def tower(count: int, *, norm: bool = True) -> Graph:
    """Return convolutions of one shape behind each other, each with what stands behind it."""
    nodes = [Node("input", "Input", "", {"shape": [2, 6, 6]})]
    for number in range(count):
        nodes.append(Node(f"conv{number}", "Conv2d", "", {"filters": 4, "padding": [1]}))
        nodes += [Node(f"norm{number}", "BatchNorm")] if norm else []
        nodes.append(Node(f"act{number}", "ReLU"))
    return wired(*nodes, Node("pool", "GlobalPool"), Node("output", "Output"))


def residual(count: int) -> Graph:
    """Return convolutions with a shortcut around each pair."""
    graph = wired(
        Node("input", "Input", "", {"shape": [2, 6, 6]}),
        Node("stem", "Conv2d", "", {"filters": 4, "padding": [1]}),
    )
    last = "stem"
    for number in range(count):
        a, b, add = f"a{number}", f"b{number}", f"add{number}"
        graph = graph.with_nodes(
            [Node(key, "Conv2d", "", {"filters": 4, "padding": [1]}) for key in (a, b)]
            + [Node(add, "Add"), Node(f"act{number}", "ReLU")]
        ).with_wires(
            [
                Wire(last, "out", a, "in"),
                Wire(a, "out", b, "in"),
                Wire(last, "out", add, "1"),
                Wire(b, "out", add, "2"),
                Wire(add, "out", f"act{number}", "in"),
            ]
        )
        last = f"act{number}"
    graph = graph.with_nodes([Node("output", "Output")])
    return graph.with_wires([Wire(last, "out", "output", "in")])


def test_half_of_a_tower_goes_with_what_stands_behind_each_layer() -> None:
    graph = shallower(Project(graph=tower(4)), 0.5).graph
    assert list(graph.nodes) == [
        "input", "conv0", "norm0", "act0", "conv3", "norm3", "act3", "pool", "output",
    ]  # fmt: skip
    assert check(graph).ok


def test_a_shortcut_goes_as_a_whole() -> None:
    graph = shallower(Project(graph=residual(4)), 0.5).graph
    assert {key for key in graph.nodes if key.startswith("a")} == {
        "a0", "add0", "act0", "a3", "add3", "act3",
    }  # fmt: skip
    assert check(graph).ok and check(graph).macs < check(residual(4)).macs


def test_at_least_one_of_each_kind_stays() -> None:
    graph = shallower(Project(graph=tower(5)), 0.01).graph
    assert [key for key in graph.nodes if key.startswith("conv")] == ["conv0"]
    assert shallower(Project(graph=tower(1)), 0.01).graph == tower(1)


def test_the_first_and_the_last_repetition_stay() -> None:
    project = template("vision-transformer").load()
    _, turns = shallow(project, 0.5)
    assert list(turns.values()) == [(0, 2)]
    _, turns = shallow(project, 0.7)
    assert list(turns.values()) == [(0, 2)], "the template repeats its encoder thrice"


@pytest.mark.parametrize("one", all_templates(), ids=lambda one: one.key)
def test_every_template_stays_what_it_is(one: object) -> None:
    project = one.load()  # type: ignore[attr-defined]
    whole = check(project.graph)
    assert shallower(project, 1.0) is project
    if not whole.ok:
        return
    costs = [whole.parameters]
    for depth in (0.75, 0.5, 0.01):
        walk = check(shallower(project, depth).graph)
        assert walk.ok and walk.outputs == whole.outputs and walk.inputs == whole.inputs
        costs.append(walk.parameters)
    assert costs == sorted(costs, reverse=True)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10**6), st.floats(0.01, 1.0))
def test_every_drawing_stays_valid(seed: int, depth: float) -> None:
    graph = random_drawing(random.Random(seed))
    whole, small = check(graph), check(shallower(Project(graph=graph), depth).graph)
    assert small.ok and small.outputs == whole.outputs
    assert small.parameters <= whole.parameters and small.macs <= whole.macs


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6))
def test_layers_do_not_overlap(seed: int) -> None:
    found = stretches(check(random_drawing(random.Random(seed))))
    held = [key for one in found for key in one.nodes]
    assert len(held) == len(set(held))


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from([0.25, 0.5, 0.75]))
def test_what_stays_keeps_its_weights(seed: int, depth: float) -> None:
    graph = random_drawing(random.Random(seed))
    network = network_of(graph)
    small = of_part(network, depth)
    with torch.no_grad():
        answers = small.model(*examples(graph))
    assert answers.isfinite().all()
    before = {tuple(value.shape): [] for value in network.model.state_dict().values()}
    for value in network.model.state_dict().values():
        before[tuple(value.shape)].append(value)
    for value in small.model.state_dict().values():
        assert any(torch.equal(value, one) for one in before[tuple(value.shape)])


def test_repetitions_that_stay_keep_their_own_weights() -> None:
    project = template("vision-transformer").load()
    network = network_of(project.graph)
    small = of_part(network, 0.5)
    old, new = network.model.state_dict(), small.model.state_dict()
    (key,) = shallow(project, 0.5)[1].values()
    assert key == (0, 2)
    names = [name for name in new if ".1." in name]
    assert names
    for name in names:
        assert torch.equal(new[name], old[name.replace(".1.", ".2.", 1)])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("width", [0.3, 0.5, 1.0])
def test_what_is_predicted_is_what_comes_of_it(kind: str, width: float) -> None:
    project = digits_by(kind)
    network = network_of(project.graph)
    made = of_part(network, 0.5)
    if width < 1:
        made = prune(made, None, 1 - width)  # type: ignore[arg-type]  # L2 asks for no data
    assert made.project.graph == smaller(Project(graph=project.graph), width, 0.5).graph


def test_what_a_recipe_foretells_knows_the_depth() -> None:
    project = template("vgg-like").load()
    step = Distil(width=1.0, depth=0.5)
    short = check(shallower(project, 0.5).graph)
    assert predicted(project, [step])[-1].parameters == short.parameters
    refused = predicted(template("lenet-5").load(), [step])[-1]
    assert refused.refused and "none can go" in refused.note
