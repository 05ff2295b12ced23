"""A network that was trained within a second, and what carries out a recipe on it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from designer.blocks.registry import ports_of
from designer.compress.job import compress
from designer.compress.outcome.events import Stage
from designer.job import in_foreground
from designer.project.file import dumps
from designer.project.graph import Composite, Graph, Node, Wire
from designer.project.project import DataChoice, Project, Recipe
from designer.training.fit import fit
from designer.unit import Choice

Carried = Callable[..., list[Stage]]


def chain(*nodes: Node) -> Graph:
    """Return a graph in which every node feeds the next."""
    wires = [Wire(a.id, "out", b.id, "in") for a, b in pairwise(nodes)]
    return Graph({node.id: node for node in nodes}, {wire.end: wire for wire in wires})


def digits() -> Project:
    """Return two dense layers on the bundled digits."""
    return Project(
        "Digits",
        chain(
            Node("input", "Input", "", {"shape": [1, 8, 8]}),
            Node("flatten", "Flatten"),
            Node("wide", "Linear", "", {"features": 64}),
            Node("act", "ReLU"),
            Node("last", "Linear", "", {"features": 10}),
            Node("output", "Output"),
        ),
        DataChoice(source=Choice("Digits")),
        Recipe(epochs=12, optimizer=Choice("Adam", {"learning_rate": 0.005})),
    )


@pytest.fixture(scope="session")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a trained run."""
    out = tmp_path_factory.mktemp("trained") / "run"
    for _ in in_foreground(fit(dumps(digits()), str(out))):
        pass
    return out


@pytest.fixture
def carried(trained: Path, tmp_path: Path) -> Carried:
    """Return what carries out a recipe and gives its stages."""

    def carry(recipe: str, run: Path = trained, out: str = "small", **more: Any) -> list[Stage]:
        job = compress(str(run), recipe, str(tmp_path / out), **more)
        return [event for event in in_foreground(job) if isinstance(event, Stage)]

    return carry


KINDS = ("dense", "convolutions", "recurrent", "transformer", "hybrid")


def digits_by(kind: str) -> Project:
    """Return a small network of a kind on the bundled digits."""
    first = Node("input", "Input", "", {"shape": [1, 8, 8]})
    last = [Node("last", "Linear", "", {"features": 10}), Node("output", "Output", "")]
    rows = Node("rows", "Squeeze", "", {})
    encoder = Composite(
        "Encoder layer",
        Graph()
        .with_nodes(
            [
                Node("in", "Input", "in", {"shape": [8, 16]}),
                Node("attention", "MultiheadAttention", "", {"heads": 4}),
                Node("add1", "Add"),
                Node("norm1", "LayerNorm"),
                Node("wide", "Linear", "", {"features": 32}),
                Node("act", "ReLU"),
                Node("narrow", "Linear", "", {"features": 16}),
                Node("add2", "Add"),
                Node("norm2", "LayerNorm"),
                Node("out", "Output", "out"),
            ]
        )
        .with_wires(
            [
                Wire("in", "out", "attention", "query"),
                Wire("in", "out", "add1", "1"),
                Wire("attention", "out", "add1", "2"),
                Wire("add1", "out", "norm1", "in"),
                Wire("norm1", "out", "wide", "in"),
                Wire("wide", "out", "act", "in"),
                Wire("act", "out", "narrow", "in"),
                Wire("norm1", "out", "add2", "1"),
                Wire("narrow", "out", "add2", "2"),
                Wire("add2", "out", "norm2", "in"),
                Wire("norm2", "out", "out", "in"),
            ]
        ),
    )
    conv = Node("conv", "Conv2d", "", {"filters": 16, "padding": [1]})
    middle = {
        "dense": [Node("flatten", "Flatten"), Node("wide", "Linear", "", {"features": 64})],
        "convolutions": [
            conv,
            Node("norm", "BatchNorm"),
            Node("act1", "ReLU"),
            Node("pool", "MaxPool2d"),
            Node("conv2", "Conv2d", "", {"filters": 24}),
            Node("act2", "ReLU"),
            Node("flatten", "Flatten"),
        ],
        "recurrent": [
            rows,
            Node("lstm", "LSTM", "", {"hidden": 24, "bidirectional": True, "returns": "last step"}),
        ],
        "transformer": [
            rows,
            Node("embed", "Linear", "", {"features": 16}),
            Node("positions", "LearnedPositions"),
            Node("encoder", "Composite", "", {"repeat": 2}, inner=encoder),
            Node("flatten", "Flatten"),
        ],
        "hybrid": [
            conv,
            Node("act", "ReLU"),
            Node("pool", "MaxPool2d"),
            Node("steps", "Flatten", "", {"first": 1}),
            Node("turned", "Transpose"),
            Node("gru", "GRU", "", {"hidden": 32, "returns": "last step"}),
        ],
    }[kind]
    ends = [*middle, *([Node("act", "ReLU")] if kind == "dense" else []), *last]
    recipe = Recipe(epochs=8, batch_size=32, optimizer=Choice("Adam", {"learning_rate": 0.005}))
    return Project(kind, wired(first, *ends), DataChoice(source=Choice("Digits")), recipe)


def wired(*nodes: Node) -> Graph:
    """Return a graph in which every node feeds the first input of the next."""
    wires = [Wire(a.id, "out", b.id, ports_of(b)[0][0]) for a, b in pairwise(nodes)]
    return Graph({node.id: node for node in nodes}, {wire.end: wire for wire in wires})


@pytest.fixture(scope="session")
def run_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Return what gives the folder of a trained run of a kind."""

    @cache
    def give(kind: str) -> Path:
        out = tmp_path_factory.mktemp(kind) / "run"
        for _ in in_foreground(fit(dumps(digits_by(kind)), str(out))):
            pass
        return out

    return give
