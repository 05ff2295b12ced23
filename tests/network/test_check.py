"""The walk: costs, problems in words, and that remembering changes nothing."""

from __future__ import annotations

import random
import time

from hypothesis import given
from hypothesis import strategies as st

from designer.blocks.registry import ports_of
from designer.blocks.spec import Spec
from designer.network.check import Checker, Expectation, check
from designer.network.repair import repairs
from designer.project import edits
from designer.project.graph import Graph, Node, Wire
from designer.project.history import History
from designer.project.project import Project
from tests.network.graphs import chain, lenet
from tests.project.random_edits import RandomEditor

DATA = Expectation((Spec((1, 28, 28)),), Spec((10,)), 10)


def test_lenet_costs_what_its_paper_says() -> None:
    found = check(lenet(), DATA)
    assert found.problems == ()
    assert (found.parameters, found.macs) == (61_706, 416_520)
    assert (found.input, found.output) == (Spec((1, 28, 28)), Spec((10,)))
    assert found.memory == 4 * sum(spec.size for b in found.blocks.values() for spec in b.outputs)


@given(st.integers(0, 10**9), st.integers(1, 60))
def test_a_checker_that_remembers_says_what_a_fresh_one_says(seed: int, count: int) -> None:
    history = History(Project())
    editor = RandomEditor(history, random.Random(seed), most=20)
    checker = Checker()
    for _ in range(count):
        editor.step()
        graph = history.project.graph
        remembered, fresh = checker.check(graph, DATA), check(graph, DATA)
        assert remembered.blocks == fresh.blocks
        assert sorted(map(repr, remembered.problems)) == sorted(map(repr, fresh.problems))
        assert (remembered.parameters, remembered.macs) == (fresh.parameters, fresh.macs)
        place = {key: number for number, key in enumerate(remembered.order)}
        assert len(place) == len(graph.nodes)
        assert all(place[w.source] < place[w.target] for w in graph.wires.values())


def test_a_loop_in_a_file_is_named_and_mends() -> None:
    graph = Graph(
        {"a": Node("a", "ReLU"), "b": Node("b", "ReLU")},
        {("a", "in"): Wire("b", "out", "a", "in"), ("b", "in"): Wire("a", "out", "b", "in")},
    )
    checker = Checker()
    assert any("form a loop" in problem.text for problem in checker.check(graph).errors)
    mended = graph.without_wires([("a", "in")])
    assert checker.check(mended).problems == check(mended).problems


def test_only_the_culprit_is_blamed() -> None:
    found = check(lenet(conv2={"filters": 16, "kernel": [50]}), DATA)
    assert [problem.node for problem in found.errors] == ["conv2"]
    assert "50×50, found 14×14" in found.errors[0].text


def test_an_unknown_block_is_named_and_kept() -> None:
    graph = chain(("a", "Input"), ("b", "Quantum", {"spin": 1}), ("c", "Output"))
    (problem,) = check(graph).errors
    assert problem.node == "b" and "Quantum" in problem.text


def test_a_wrong_value_says_what_was_expected() -> None:
    found = check(lenet(conv1={"filters": "many"}))
    assert found.errors[0].text == "filters: expected a whole number, found 'many'."


def _mended(graph: Graph, node: str, label: str = "") -> Graph:
    problem = next(p for p in check(graph, DATA).problems if p.node == node)
    offered = repairs(graph, problem, DATA)
    assert offered, problem
    repair = next((r for r in offered if label in r.label), None)
    assert repair is not None, [r.label for r in offered]
    return repair.edit(Project(graph=graph)).graph


def test_a_missing_flatten_is_offered_and_leads_to_a_network_that_fits() -> None:
    graph = lenet(flatten=None)
    assert not check(graph, DATA).ok
    mended = _mended(graph, "output", "Flatten first before “dense1”")
    assert check(mended, DATA).problems == ()
    assert check(mended, DATA).parameters == 61_706


def test_a_convolution_behind_a_vector_gets_a_reshape() -> None:
    graph = chain(
        ("input", "Input"),
        ("flatten", "Flatten"),
        ("conv", "Conv2d", {"filters": 4}),
        ("output", "Output"),
    )
    mended = _mended(graph, "conv", "Reshape")
    assert check(mended).blocks["conv"].known


def test_channels_that_differ_before_add_get_a_1x1_convolution() -> None:
    graph = chain(
        ("input", "Input", {"shape": [3, 28, 28]}),
        ("conv", "Conv2d", {"filters": 8, "kernel": [3], "padding": [1]}),
        ("output", "Output"),
    )
    project = edits.add(Project(graph=graph), Node("add1", "Add"))
    for wire in (
        Wire("conv", "out", "add1", "1"),
        Wire("input", "out", "add1", "2"),
        Wire("add1", "out", "output", "in"),
    ):
        project = edits.connect(project, wire, ports_of, instead=True)
    (problem,) = check(project.graph).errors
    assert problem.node == "add1"
    mended = repairs(project.graph, problem)[0].edit(project).graph
    added = [node for key, node in mended.nodes.items() if key not in project.graph.nodes]
    assert [(node.kind, node.parameters["kernel"]) for node in added] == [("Conv2d", [1])]
    assert check(mended).ok


def test_the_last_width_is_set_to_the_number_of_classes() -> None:
    graph = lenet(dense3={"features": 7})
    problem = next(p for p in check(graph, DATA).errors if p.node == "output")
    assert "one score for each of the 10 classes, the network gives 7" in problem.text
    labels = [repair.label for repair in repairs(graph, problem, DATA)]
    assert "Set features of “dense3” to 10" in labels
    assert check(_mended(graph, "output", "Set features"), DATA).ok


def test_an_input_of_another_shape_takes_that_of_the_data() -> None:
    graph = lenet(input={"shape": [3, 28, 28]})
    mended = _mended(graph, "input", "shape of the data")
    assert check(mended, DATA).ok


@given(st.integers(0, 10**9))
def test_every_repair_that_is_offered_works(seed: int) -> None:
    history = History(Project())
    editor = RandomEditor(history, random.Random(seed), most=12)
    for _ in range(40):
        editor.step()
    graph = history.project.graph
    for problem in check(graph, DATA).problems:
        for repair in repairs(graph, problem, DATA):
            after = check(repair.edit(history.project).graph, DATA)
            assert not [p for p in after.errors if p.node == problem.node and p.node]


def test_one_edit_of_a_large_graph_is_checked_in_little_time() -> None:
    """A guard against the walk growing slow; the figure itself is printed by `make bench`."""
    layers = [(f"d{n}", "Linear", {"features": 64}) for n in range(2000)]
    graph = chain(("i", "Input", {"shape": [64]}), *layers, ("o", "Output"))
    checker = Checker()
    begun = time.perf_counter()
    checker.check(graph)
    first = time.perf_counter() - begun
    project = Project(graph=graph)
    times = []
    for features in range(65, 75):
        changes = {"features": features}
        project = edits.set_parameters(project, "d1000", changes)
        begun = time.perf_counter()
        checker.check(project.graph)
        times.append(time.perf_counter() - begun)
    assert sorted(times)[5] < first / 4


def test_a_network_that_grows_beyond_all_bounds_is_refused_in_words() -> None:
    grow = {"filters": 4, "kernel": [3], "stride": [2**40]}
    layers = [(f"up{n}", "ConvTranspose2d", grow) for n in range(60)]
    found = check(chain(("i", "Input"), *layers, ("o", "Output")))
    assert found.errors and len(found.errors[0].text) < 300
