"""The networks that `make compression-results` makes smaller: those of the papers, on MNIST."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import pairwise
from typing import Any

from designer.paths import datasets_folder
from designer.project.graph import Graph, Node, Wire
from designer.project.project import DataChoice, Project, Recipe
from designer.templates import digest
from designer.unit import Choice

DIGITS = "mnist.npz"


def chain(*blocks: tuple[str, Mapping[str, Any]]) -> Graph:
    """Return a graph in which every block feeds the next, from pictures to classes."""
    every = (("Input", {"shape": [1, 28, 28]}), *blocks, ("Output", {}))
    nodes = [
        Node(f"b{place}", kind, "", dict(values), 248.0 * place)
        for place, (kind, values) in enumerate(every)
    ]
    wires = [Wire(one.id, "out", other.id, "in") for one, other in pairwise(nodes)]
    return Graph().with_nodes(nodes).with_wires(wires)


def lenet_300_100() -> Project:
    """Return two hidden layers of 300 and 100 neurons (LeCun et al., 1998)."""
    graph = chain(
        ("Flatten", {}),
        ("Linear", {"features": 300}),
        ("ReLU", {}),
        ("Linear", {"features": 100}),
        ("ReLU", {}),
        ("Linear", {"features": 10}),
    )
    return _project("LeNet-300-100", graph)


def lenet_5() -> Project:
    """Return LeNet-5 as Caffe has it, and Deep Compression with it: 20, 50 and 500 wide."""
    graph = chain(
        ("Conv2d", {"filters": 20, "kernel": [5]}),
        ("MaxPool2d", {"kernel": [2]}),
        ("Conv2d", {"filters": 50, "kernel": [5]}),
        ("MaxPool2d", {"kernel": [2]}),
        ("Flatten", {}),
        ("Linear", {"features": 500}),
        ("ReLU", {}),
        ("Linear", {"features": 10}),
    )
    return _project("LeNet-5", graph)


def wide() -> Project:
    """Return a wide perceptron with normalization, as BinaryConnect trains it on MNIST."""
    layer = (("Linear", {"features": 1024}), ("BatchNorm1d", {}), ("ReLU", {}))
    graph = chain(("Flatten", {}), *layer, *layer, ("Linear", {"features": 10}))
    return _project("Wide perceptron", graph)


def _project(title: str, graph: Graph) -> Project:
    source = Choice("NumpyFiles", {"path": str(datasets_folder() / DIGITS)})
    recipe = Recipe(
        epochs=20,
        batch_size=128,
        optimizer=Choice("Adam", {"learning_rate": 0.001}),
        schedule=Choice("Cosine"),
        device="cpu",
    )
    return Project(title, graph, DataChoice(source=source), recipe)


NETWORKS: Mapping[str, Callable[[], Project]] = {
    "lenet-300-100": lenet_300_100,
    "lenet-5": lenet_5,
    "wide-perceptron": wide,
}


def known_as(network: str) -> str:
    """Return what tells one text of a network from another, wherever the digits lie."""
    project = NETWORKS[network]()
    data = replace(project.data, source=Choice("NumpyFiles", {"path": DIGITS}))
    return digest(replace(project, data=data))
