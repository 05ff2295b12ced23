"""Composites in the walk and in the source: the same network as without them, in fewer words."""

from __future__ import annotations

import ast
import random
from dataclasses import replace

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.blocks.registry import needed_ports_of, ports_of
from designer.blocks.spec import Spec
from designer.network.build import blame, build, first_nonfinite, source_of
from designer.network.check import Checker, Expectation, check, check_inside
from designer.network.repair import repairs
from designer.network.source import SourceError, write_source
from designer.project import edits, inside
from designer.project.graph import Composite, Face, Graph, Node, Wire
from designer.project.grouping import GroupError, composite_node, group, ungroup
from designer.project.project import Project
from tests.network.graphs import chain, formatted, random_network
from tests.project.test_composites import grouped, twice

RESIDUALS = '''from torch import nn


class Residual(nn.Module):
    """Adds what it makes to what it gets."""

    def __init__(self, filters):
        super().__init__()
        self.conv1 = nn.Conv2d(filters, filters, kernel_size=3, padding=1)
        self.act = nn.ReLU()
        self.conv2 = nn.Conv2d(filters, filters, kernel_size=3, padding=1)

    def forward(self, x):
        conv1 = self.conv1(x)
        act = self.act(conv1)
        conv2 = self.conv2(act)
        x = x + conv2
        return x


class Residuals(nn.Module):
    """Residuals: 3×8×8 → 512 for each example."""

    def __init__(self):
        super().__init__()
        self.stem = nn.Conv2d(3, 4, kernel_size=3, padding=1)
        self.residual1 = nn.Sequential(*(Residual(filters=4) for _ in range(3)))
        self.wide = nn.Conv2d(4, 8, kernel_size=1)
        self.residual2 = Residual(filters=8)
        self.flat = nn.Flatten()

    def forward(self, x):
        x = self.stem(x)
        x = self.residual1(x)
        x = self.wide(x)
        x = self.residual2(x)
        x = self.flat(x)
        return x
'''


def residuals() -> Project:
    """Return two composites of different width, the first of them three times."""
    project = edits.set_parameters(twice(), "residual1", {"repeat": 3})
    project = edits.set_parameters(project, "residual2", {"filters": 8})
    project = inside.describe(
        project, ("residual1",), summary="Adds what it makes to what it gets."
    )
    wire = project.graph.wires["residual2", "in"]
    wide = Node("wide", "Conv2d", "", {"filters": 8, "kernel": [1]})
    return edits.insert_on_wire(project, wire, wide, "in", "out")


def test_it_reads_as_it_is_written_by_hand() -> None:
    assert write_source(residuals().graph, "Residuals").text == RESIDUALS


def _same_numbers(graph: Graph, plain: Graph) -> None:
    """Hold a network with composites against the same without them; ids of blocks are kept."""
    model, other = build(graph, "a").eval(), build(plain, "a").eval()
    found, expected = check(graph), check(plain)
    assert (found.parameters, found.macs) == (expected.parameters, expected.macs)
    assert (found.memory, found.output) == (expected.memory, expected.output)
    state = {}
    names = source_of(other).names
    for name, weight in model.state_dict().items():
        path = source_of(model).path_of(name)
        printed = source_of(model)._class_at(path[:-1])
        assert printed is not None
        tail = name.split(f"{printed.names[path[-1]]}.", len(path) - 1)[-1]
        state[f"{names[path[-1]]}.{tail.split('.', 1)[1] if len(path) == 1 else tail}"] = weight
    other.load_state_dict(state)
    torch.manual_seed(1)
    assert found.input is not None
    x = torch.randn(3, *found.input.shape)
    torch.manual_seed(2)
    here = model(x)
    torch.manual_seed(2)
    assert torch.allclose(here, other(x), rtol=0.0, atol=0.0, equal_nan=True)


@settings(deadline=None)
@given(st.integers(0, 10**9))
def test_a_grouped_network_is_the_same_network(seed: int) -> None:
    chance = random.Random(seed)
    plain = Project(graph=random_network(chance))
    project, names = plain, []
    for _ in range(2):
        ids = [key for key in project.graph.nodes if chance.random() < 0.5]
        try:
            project, key = group(project, ids, needed_ports_of, name=chance.choice("AB"))
            names.append(key)
        except GroupError:
            continue
    assert not check(project.graph).errors
    _same_numbers(project.graph, plain.graph)
    source = write_source(project.graph, "x")
    assert len(source.classes) == 1 + len(names) and formatted(source.text) == source.text


def test_repeating_is_the_same_as_drawing_it_as_often() -> None:
    project = grouped(repeat=3)
    drawn, _ = ungroup(project, "residual1")
    found, expected = check(project.graph), check(drawn.graph)
    assert found.ok and expected.ok and found.parameters > 0
    assert (found.parameters, found.macs, found.memory) == (
        expected.parameters,
        expected.macs,
        expected.memory,
    )
    model = build(project.graph)
    assert sum(p.numel() for p in model.parameters()) == found.parameters
    parts = list(model.residual1.children())  # type: ignore[union-attr, operator]
    assert len(parts) == 3 and not torch.equal(parts[0].conv1.weight, parts[1].conv1.weight)


def test_what_cannot_be_repeated_is_said() -> None:
    wide = edits.set_parameters(grouped(), "residual1", {"repeat": 2})
    wide = inside.edit_inside(wide, ("residual1",), lambda p: edits.remove(p, ["add1"]))
    wire = Wire("conv2", "out", "output1", "in")
    wide = inside.edit_inside(wide, ("residual1",), lambda p: edits.connect(p, wire, ports_of))
    assert check(wide.graph).ok
    wide = inside.set_faces(wide, ("residual1",), (Face("out", (("conv2", "filters"),)),))
    wide = edits.set_parameters(wide, "residual1", {"out": 5})
    (problem,) = check(wide.graph).errors
    assert problem.node == "residual1"
    assert "must give what it takes (4×8×8), and it gives 5×8×8" in problem.text
    labels = [repair.label for repair in repairs(wide.graph, problem)]
    assert labels == ["Set out of “residual1” to 4"]


def test_a_problem_inside_is_told_at_the_block_outside_with_the_way_to_it() -> None:
    project, outer = group(residuals(), ["wide", "residual2"], needed_ports_of, name="Outer")
    path = (outer, "residual2")
    project = inside.set_values(project, path, {"filters": 7})
    (problem,) = check(project.graph).errors
    assert (problem.node, problem.inner) == (outer, ("residual2", "add1"))
    assert problem.text.startswith("Inside, “residual2” → “add1”: Expected")
    with pytest.raises(SourceError, match="“outer1”: Inside, “residual2”"):
        write_source(project.graph)
    inner = check_inside(check(project.graph), path)
    assert inner is not None and inner.errors[0].node == "add1"


def test_a_problem_inside_is_mended_by_an_edit_inside() -> None:
    project = twice()
    flatten = Node("flatten1", "Flatten")
    wire = Wire("act", "out", "conv2", "in")
    broken = inside.edit_inside(
        project,
        ("residual1",),
        lambda p: edits.insert_on_wire(p, wire, flatten, "in", "out"),
    )
    first, *_ = check(broken.graph).errors
    offered = repairs(broken.graph, first)
    assert offered and all(repair.label.startswith("Inside: ") for repair in offered)
    for repair in offered:
        assert not [p for p in check(repair.edit(broken).graph).errors if p.node == first.node]


def test_a_face_that_cannot_be_read_is_told_by_its_name() -> None:
    (problem,) = check(edits.set_parameters(grouped(), "residual1", {"filters": "x"}).graph).errors
    assert problem.node == "residual1" and problem.text.startswith("filters: expected")
    (problem,) = check(edits.set_parameters(grouped(), "residual1", {"repeat": 0}).graph).errors
    assert problem.text.startswith("repeat: expected a whole number from 1")


def test_a_composite_of_which_the_file_says_nothing_is_told() -> None:
    graph = chain(("i", "Input"), ("c", "Composite"), ("o", "Output"))
    assert "does not say what is inside" in check(graph).errors[0].text


def test_a_composite_without_an_output_is_told() -> None:
    project = inside.edit_inside(grouped(), ("residual1",), lambda p: edits.remove(p, ["output1"]))
    texts = [problem.text for problem in check(project.graph).errors]
    assert "Inside, there is no Output block." in texts


def test_several_outputs_and_a_loop_keep_their_names_apart() -> None:
    graph = Graph(
        {
            "x": Node("x", "Input", "x"),
            "y": Node("y", "Input", "y"),
            "a": Node("a", "Add"),
            "m": Node("m", "Multiply"),
            "first": Node("first", "Output", "sum"),
            "second": Node("second", "Output", "product"),
        }
    ).with_wires(
        [
            *[
                Wire(key, "out", block, port)
                for block in "am"
                for key, port in (("x", "1"), ("y", "2"))
            ],
            Wire("a", "out", "first", "in"),
            Wire("m", "out", "second", "in"),
        ]
    )
    node = composite_node(Graph(), Composite("Both", graph), 0, 0)
    outer = Graph(
        {
            "left": Node("left", "Input", "left", {"shape": [4]}),
            "right": Node("right", "Input", "x", {"shape": [4]}),
            "both1": replace(node, parameters={"repeat": 2}),
            "add": Node("add", "Add"),
            "out": Node("out", "Output"),
        }
    ).with_wires(
        [
            Wire("left", "out", "both1", "x"),
            Wire("right", "out", "both1", "y"),
            Wire("both1", "sum", "add", "1"),
            Wire("both1", "product", "add", "2"),
            Wire("add", "out", "out", "in"),
        ]
    )
    model = build(outer)
    left, right = torch.tensor([[2.0] * 4]), torch.tensor([[3.0] * 4])
    # 2 + 3 = 5, and then 5 + 3 = 8 and 5 · 3 = 15
    assert model(left, right).tolist() == [[23.0] * 4]


def test_a_number_of_repetitions_is_an_argument_where_it_differs() -> None:
    project, outer = group(residuals(), ["residual1"], needed_ports_of, name="Stage")
    project = inside.set_faces(project, (outer,), (Face("depth", (("residual1", "repeat"),)),))
    second = replace(project.graph.nodes[outer], id="stage2", parameters={"depth": 5})
    wire = project.graph.wires["wide", "in"]
    graph = project.graph.without_wires([wire.end]).with_nodes([second])
    graph = graph.with_wires(
        [Wire(outer, "out", "stage2", "in"), Wire("stage2", "out", "wide", "in")]
    )
    text = write_source(graph, "Stages").text
    assert "def __init__(self, depth):" in text and "Stage(depth=5)" in text
    assert "nn.Sequential(*(Residual(filters=4) for _ in range(depth)))" in text
    found = check(graph)
    assert sum(p.numel() for p in build(graph).parameters()) == found.parameters
    assert formatted(text) == text


def test_composites_that_are_built_differently_are_different_classes() -> None:
    project = twice()
    face = Face("bias", (("conv1", "bias"),))
    project = inside.set_faces(project, ("residual1",), (face,))
    project = edits.set_parameters(project, "residual2", {"bias": False})
    text = write_source(project.graph).text
    assert "def __init__(self, bias):" in text  # a known default is an argument
    changed = inside.separate(project, ("residual2",), "Residual")
    changed = inside.edit_inside(changed, ("residual2",), lambda p: edits.rename(p, "act", "bend"))
    both = replace(changed.graph.nodes["residual1"], inner=project.graph.nodes["residual1"].inner)
    text = write_source(changed.graph.with_nodes([both])).text
    assert "class Residual(nn.Module)" in text and "class Residual2(nn.Module)" in text


@pytest.mark.parametrize("name", ['x"); import os #', "", "nn", "1st", "Network", "𝐞𝐯𝐢𝐥", "class"])
def test_names_of_composites_cannot_become_code(name: str) -> None:
    project = inside.describe(twice(), ("residual1",), name=name, summary=f'"""\\ {name}')
    project = inside.set_faces(
        project,
        ("residual1",),
        (Face(f"{name} self", (("conv1", "filters"), ("conv2", "filters"))),),
    )
    source = write_source(project.graph, "Network")
    tree = ast.parse(source.text)
    assert [type(part).__name__ for part in tree.body] == ["ImportFrom", "ClassDef", "ClassDef"]
    assert build(project.graph, "Network")(torch.zeros(1, 3, 8, 8)).shape == (1, 256)


def test_lines_lead_to_blocks_inside_and_back() -> None:
    project, outer = group(residuals(), ["wide", "residual2"], needed_ports_of, name="Outer")
    source = write_source(project.graph, "x")
    lines = source.text.splitlines()
    for path in (("residual1", "conv2"), (outer, "residual2", "conv2"), (outer, "wide"), ("stem",)):
        found = source.lines_of(path)
        assert len(found) == 2 and all(path[-1] in lines[line - 1] for line in found)
        assert source.path_at(found[0], path[:-1]) == path
    assert source.path_at(source.lines_of((outer, "residual2", "conv2"))[0]) == (
        "residual1",
        "conv2",
    )
    assert source.node_at(source.lines_of((outer, "wide"))[0]) == outer
    assert source.lines_of(("nowhere", "x")) == () and source.path_at(1) == ()


def test_an_error_inside_is_blamed_on_the_block_inside() -> None:
    project, outer = group(residuals(), ["wide", "residual2"], needed_ports_of, name="Outer")
    model = build(project.graph)
    model.outer1.residual2.conv2 = torch.nn.Linear(3, 3)  # type: ignore[union-attr, operator]
    with pytest.raises(RuntimeError) as raised:
        model(torch.zeros(1, 3, 8, 8))
    assert blame(raised.value, model) == (outer, "residual2", "conv2")


@pytest.mark.parametrize("weight", [True, False])
def test_the_first_number_that_is_not_finite_is_found_inside(weight: bool) -> None:
    model = build(residuals().graph).eval()
    x = torch.randn(2, 3, 8, 8)
    assert first_nonfinite(model, [x]) == ()
    last = list(model.residual1.children())[2]  # type: ignore[union-attr, operator]
    with torch.no_grad():
        if weight:
            last.conv2.bias[0] = float("inf")  # type: ignore[index, union-attr]
        else:
            last.conv1.weight.fill_(1e30)  # type: ignore[union-attr, operator]
            last.conv2.weight.fill_(1e30)  # type: ignore[union-attr, operator]
    assert first_nonfinite(model, [x]) == ("residual1", "conv2")


@settings(deadline=None)
@given(st.integers(0, 10**9))
def test_a_walk_that_remembers_finds_what_a_new_one_finds(seed: int) -> None:
    from designer.project.history import History
    from tests.project.random_edits import RandomEditor

    history = History(residuals())
    editor = RandomEditor(history, random.Random(seed), most=20)
    checker = Checker()
    for _ in range(25):
        editor.step()
        graph = history.project.graph
        found, fresh = checker.check(graph), check(graph)
        assert set(found.problems) == set(fresh.problems) or len(found.problems) == len(
            fresh.problems
        )
        assert found.blocks == fresh.blocks
        assert (found.parameters, found.macs, found.memory) == (
            fresh.parameters,
            fresh.macs,
            fresh.memory,
        )


def test_a_table_of_vectors_inside_is_held_against_the_tokens_of_the_data() -> None:
    graph = chain(
        ("text", "Input", {"shape": [5], "element": "int64"}),
        ("table", "Embedding", {"vocabulary": 10, "width": 4}),
        ("flat", "Flatten"),
        ("output", "Output"),
    )
    project, key = group(Project(graph=graph), ["table", "flat"], needed_ports_of)
    expect = Expectation((Spec((5,), "int64"),), vocabularies=(12,))
    (problem,) = check(project.graph, expect).errors
    assert (problem.node, problem.inner) == (key, ("table",))
    assert problem.text.startswith("Inside, “table”: The data have 12 tokens")
    (repair,) = repairs(project.graph, problem, expect)
    assert repair.label == "Inside: Hold 12 vectors"
    assert check(repair.edit(project).graph, expect).ok
