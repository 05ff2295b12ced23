"""A network that was trained within a second, and what carries out a recipe on it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from designer.compress.job import compress
from designer.compress.stage import Stage
from designer.job import in_foreground
from designer.project.file import dumps
from designer.project.graph import Graph, Node, Wire
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
