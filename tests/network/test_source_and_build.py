"""The source: it is what is trained, reads as if written by hand, and holds no foreign code."""

from __future__ import annotations

import ast
import random
import subprocess
import sys

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from designer.network.build import blame, build, first_nonfinite, source_of, values
from designer.network.check import check
from designer.network.source import SourceError, write_source
from designer.project.graph import Graph, Node, Wire
from tests.network.graphs import chain, lenet, random_network

LENET = '''from torch import nn


class LeNet5(nn.Module):
    """LeNet-5: 1×28×28 → 10 for each example."""

    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 6, kernel_size=5, padding=2)
        self.tanh1 = nn.Tanh()
        self.pool1 = nn.AvgPool2d(2)
        self.conv2 = nn.Conv2d(6, 16, kernel_size=5)
        self.tanh2 = nn.Tanh()
        self.pool2 = nn.AvgPool2d(2)
        self.flatten = nn.Flatten()
        self.dense1 = nn.Linear(400, 120)
        self.tanh3 = nn.Tanh()
        self.dense2 = nn.Linear(120, 84)
        self.tanh4 = nn.Tanh()
        self.dense3 = nn.Linear(84, 10)

    def forward(self, x):
        x = self.conv1(x)
        x = self.tanh1(x)
        x = self.pool1(x)
        x = self.conv2(x)
        x = self.tanh2(x)
        x = self.pool2(x)
        x = self.flatten(x)
        x = self.dense1(x)
        x = self.tanh3(x)
        x = self.dense2(x)
        x = self.tanh4(x)
        x = self.dense3(x)
        return x
'''


def test_lenet_reads_as_it_is_written_by_hand() -> None:
    assert write_source(lenet(), "LeNet-5").text == LENET


def _formatted(text: str) -> str:
    ran = subprocess.run(
        [sys.executable, "-m", "ruff", "format", "--isolated", "-"],
        input=text,
        capture_output=True,
        text=True,
        check=True,
    )
    return ran.stdout


@given(st.integers(0, 10**9))
def test_random_networks_give_the_shapes_of_the_walk(seed: int) -> None:
    graph = random_network(random.Random(seed))
    found = check(graph)
    assert not found.errors
    model = build(graph, "random")
    assert sum(p.numel() for p in model.parameters() if p.requires_grad) == found.parameters
    assert found.input is not None and found.output is not None
    inputs = torch.randn(2, *found.input.shape)
    assert tuple(model.eval()(inputs).shape) == (2, *found.output.shape)
    given = {k: v if isinstance(v, tuple) else (v,) for k, v in values(model, [inputs])}
    shapes = {key: [tuple(part.shape[1:]) for part in parts] for key, parts in given.items()}
    used = {key: [spec.shape for spec in found.blocks[key].outputs] for key in shapes}
    assert shapes == used


@pytest.mark.parametrize("seed", range(4))
def test_source_is_formatted(seed: int) -> None:
    text = write_source(random_network(random.Random(seed), 14), "some network").text
    assert _formatted(text) == text


def test_long_lines_are_broken_as_a_formatter_breaks_them() -> None:
    name = "a name that goes on and on and on and on"
    many = {"filters": 12345, "kernel": [3, 5], "stride": [2, 1], "padding": [1, 2], "bias": False}
    graph = chain(("input", "Input"), ("c", "Conv2d", many), ("output", "Output"))
    graph = graph.with_nodes([Node("c", "Conv2d", name, many)])
    text = write_source(graph).text
    assert "(\n" in text and _formatted(text) == text


EVIL = [
    "neurodraft source",
    "register forward hook",
    'x"); import os; os.system("true") #',
    '"""',
    "a\nb = 1",
    "__class__",
    "import",
    "forward",
    "train",
    "self",
    "nn",
    "torch",
    "𝐞𝐯𝐢𝐥",
    "1st",
    "\\",
    "",
]


@pytest.mark.parametrize("name", EVIL)
def test_names_cannot_become_code(name: str) -> None:
    graph = chain(("input", "Input"), ("c", "Conv2d", {"filters": 2}), ("output", "Output"))
    graph = graph.with_nodes([Node("c", "Conv2d", name, {"filters": 2})])
    source = write_source(graph, name)
    tree = ast.parse(source.text)
    assert [type(part).__name__ for part in tree.body] == ["ImportFrom", "ClassDef"]
    model = build(graph, name)
    assert model.train().eval()(torch.zeros(1, 1, 28, 28)).shape == (1, 2, 26, 26)
    assert len(model.state_dict()) == 2


def test_every_name_that_a_module_has_already_is_taken() -> None:
    from designer.network.naming import MODULE_TAKEN

    whole = {*dir(torch.nn.Module()), *dir(torch.fx.GraphModule)}
    assert {name for name in whole if not name.startswith("_")} - MODULE_TAKEN == set()


@pytest.mark.parametrize("title", ["Path", "CLASSES", "nn", "torch", "F", "class"])
def test_titles_do_not_hide_what_the_module_needs(title: str) -> None:
    assert write_source(lenet(), title).class_name != title


def test_a_tuple_keeps_its_brackets_on_a_broken_line() -> None:
    shape = {"shape": [1, 2, 3, 4, 5, 6, 7]}
    norm = {"axes": 7, "affine": False, "epsilon": 0.000012345678901234567}
    name = "a name that goes on and on and on and on"
    graph = chain(("input", "Input", shape), ("n", "LayerNorm", norm), ("output", "Output"))
    graph = graph.with_nodes([Node("n", "LayerNorm", name, norm)])
    assert build(graph)(torch.ones(1, 1, 2, 3, 4, 5, 6, 7)).shape == (1, 1, 2, 3, 4, 5, 6, 7)
    assert _formatted(write_source(graph).text) == write_source(graph).text


def test_text_parameters_are_written_as_literals() -> None:
    graph = chain(("i", "Input"), ("g", "GELU", {"approximate": 'x" + open("/etc")'}))
    graph = graph.with_nodes([Node("o", "Output")]).with_wires([Wire("g", "out", "o", "in")])
    with pytest.raises(SourceError, match="expected one of"):
        write_source(graph)


def test_every_block_knows_its_lines() -> None:
    source = write_source(lenet(), "LeNet-5")
    lines = source.text.splitlines()
    for node, found in source.lines.items():
        if node == "input":
            assert found == ()
        elif node == "output":
            assert [lines[line - 1].strip() for line in found] == ["return x"]
        else:
            assert all(f"self.{node}" in lines[line - 1] for line in found)
            assert [source.node_at(line) for line in found] == [node] * len(found)


def test_problems_are_said_instead_of_printed() -> None:
    with pytest.raises(SourceError, match="“conv2”: Expected an input of"):
        write_source(lenet(conv2={"filters": 1, "kernel": [50]}))


def test_branches_keep_values_apart() -> None:
    graph = chain(("input", "Input"), ("a", "Conv2d", {"filters": 1, "padding": [1]}))
    nodes = [Node("b", "ReLU"), Node("c", "Add"), Node("d", "Multiply"), Node("o", "Output")]
    wires = [
        Wire("a", "out", "b", "in"),
        Wire("b", "out", "c", "1"),
        Wire("input", "out", "c", "2"),
        Wire("c", "out", "d", "1"),
        Wire("a", "out", "d", "2"),
        Wire("d", "out", "o", "in"),
    ]
    graph = graph.with_nodes(nodes).with_wires(wires)
    model = build(graph)
    x = torch.randn(2, 1, 28, 28)
    a = model.a(x)  # type: ignore[operator]
    assert torch.equal(model(x), (torch.relu(a) + x) * a)


def test_the_same_seed_gives_what_plain_torch_gives() -> None:
    torch.manual_seed(3)
    model = build(lenet(), "LeNet-5")
    namespace: dict[str, type[torch.nn.Module]] = {}
    exec(LENET, namespace)
    torch.manual_seed(3)
    plain = namespace["LeNet5"]()
    x = torch.randn(4, 1, 28, 28)
    assert torch.equal(model(x), plain(x))


def test_an_error_at_run_time_is_blamed_on_its_block() -> None:
    model = build(lenet(), "LeNet-5")
    with pytest.raises(RuntimeError) as raised:
        model(torch.zeros(1, 1, 20, 20))
    assert blame(raised.value, model) == ("dense1",)
    assert blame(ValueError(), model) == ()


def test_the_first_block_with_nan_is_named() -> None:
    model = build(lenet(), "LeNet-5").eval()
    x = torch.randn(2, 1, 28, 28)
    assert first_nonfinite(model, [x]) == ()
    with torch.no_grad():
        model.conv2.bias[0] = float("inf")  # type: ignore[union-attr, operator, index]
    assert first_nonfinite(model, [x]) == ("conv2",)
    assert source_of(model).names["conv2"] == "conv2"


def test_two_inputs_of_one_name_are_two_arguments() -> None:
    graph = Graph(
        {
            "left": Node("left", "Input", "Eye", {"shape": [4]}),
            "right": Node("right", "Input", "Eye", {"shape": [4]}),
            "add": Node("add", "Add"),
            "out": Node("out", "Output"),
        },
    ).with_wires(
        [
            Wire("left", "out", "add", "1"),
            Wire("right", "out", "add", "2"),
            Wire("add", "out", "out", "in"),
        ]
    )
    source = write_source(graph)
    assert source.inputs == ("eye", "eye_2")
    assert build(graph)(torch.ones(1, 4), torch.ones(1, 4)).tolist() == [[2.0] * 4]
