"""The networks that `make compression-results` makes smaller: those of the papers, on MNIST."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import pairwise
from typing import Any

from designer.network.check import check
from designer.paths import datasets_folder
from designer.project.graph import Graph, Node, Wire
from designer.project.project import DataChoice, Project, Recipe
from designer.templates import digest
from designer.unit import Choice

DIGITS = "mnist.npz"
Block = tuple[str, Mapping[str, Any]]

ADAM = Choice("Adam", {"learning_rate": 0.001})
ONE_CYCLE = Choice("OneCycle")
JITTER = (Choice("Shift", {"points": 2}),)
"""Pictures moved by up to two points, as Hinton's teacher sees them."""


def adamw(rate: float, decay: float) -> Choice:
    """Return AdamW with these rates."""
    return Choice("AdamW", {"learning_rate": rate, "weight_decay": decay})


def chain(*blocks: Block) -> Graph:
    """Return a graph in which every block feeds the next, from pictures to classes."""
    every = (("Input", {"shape": [1, 28, 28]}), *blocks, ("Output", {}))
    nodes = [
        Node(f"b{place}", kind, "", dict(values), 248.0 * place)
        for place, (kind, values) in enumerate(every)
    ]
    wires = [Wire(one.id, "out", other.id, "in") for one, other in pairwise(nodes)]
    return Graph().with_nodes(nodes).with_wires(wires)


def perceptron(*widths: int, bias: bool = True, dropout: float = 0.0) -> Graph:
    """Return a chain of dense layers with ReLU between, and dropout where it is asked for."""
    linear = {} if bias else {"bias": False}
    blocks: list[Block] = [("Flatten", {})]
    for width in widths:
        blocks += [("Linear", {"features": width, **linear}), ("ReLU", {})]
        if dropout:
            blocks.append(("Dropout", {"rate": dropout}))
    return chain(*blocks, ("Linear", {"features": 10}))


def lenet_300_100() -> Project:
    """Return two hidden layers of 300 and 100 neurons (LeCun et al., 1998)."""
    recipe = _recipe(15, 128, adamw(0.003, 0.5), ONE_CYCLE)
    return _project("LeNet-300-100", perceptron(300, 100), recipe)


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
    return _project("LeNet-5", graph, _recipe(8, 128, adamw(0.001, 0.5), ONE_CYCLE))


def wide() -> Project:
    """Return a wide perceptron, whose many inputs a neuron let one bit a weight suffice.

    Its hidden layers have no biases: beside weights of one bit these would be much of the file.
    """
    recipe = _recipe(10, 128, adamw(0.002, 0.1), ONE_CYCLE)
    return _project("Wide perceptron", perceptron(1024, 1024, bias=False), recipe)


def teacher() -> Project:
    """Return a perceptron with dropout that sees its pictures jittered, as Hinton's teacher."""
    recipe = replace(_recipe(15, 256, ADAM, ONE_CYCLE), augmentation=JITTER)
    return _taught("Teacher", perceptron(800, 800, dropout=0.2), recipe)


def student() -> Project:
    """Return a narrower perceptron that nothing keeps from learning by heart."""
    recipe = _recipe(30, 256, ADAM, Choice("Cosine"))
    return _taught("Student", perceptron(500, 500), recipe)


def jittered_student() -> Project:
    """Return the student that sees its pictures jittered."""
    project = student()
    return replace(project, recipe=replace(project.recipe, augmentation=JITTER))


def _recipe(epochs: int, batch: int, optimizer: Choice, schedule: Choice) -> Recipe:
    return Recipe(
        epochs=epochs, batch_size=batch, optimizer=optimizer, schedule=schedule, device="cpu"
    )


def _project(title: str, graph: Graph, recipe: Recipe) -> Project:
    source = Choice("NumpyFiles", {"path": str(datasets_folder() / DIGITS)})
    return Project(title, graph, DataChoice(source=source), recipe)


def _taught(title: str, graph: Graph, recipe: Recipe) -> Project:
    """Return a project that learns from all 60,000 digits; its last weights are taken.

    A student that learns by heart would otherwise be stopped where its validation loss is lowest,
    long before its errors are fewest, and be beaten too easily.
    """
    project = _project(title, graph, recipe)
    return replace(project, data=replace(project.data, validation=0.0))


NETWORKS: Mapping[str, Callable[[], Project]] = {
    "lenet-300-100": lenet_300_100,
    "lenet-5": lenet_5,
    "wide-perceptron": wide,
    "teacher": teacher,
    "student": student,
    "student-jittered": jittered_student,
}


def known_as(network: str) -> str:
    """Return what tells one text of a network from another, wherever the digits lie."""
    project = NETWORKS[network]()
    data = replace(project.data, source=Choice("NumpyFiles", {"path": DIGITS}))
    return digest(replace(project, data=data))


def told(network: str) -> str:
    """Return in a line what a network is and how it is trained."""
    project = NETWORKS[network]()
    recipe = project.recipe
    layers = [
        _said(Choice(node.kind, node.parameters))
        for node in project.graph.nodes.values()
        if node.kind not in ("Input", "Output", "Flatten")
    ]
    parts = [
        f"{recipe.epochs} epochs in steps of {recipe.batch_size}",
        _said(recipe.optimizer),
        _said(recipe.schedule),
        *map(_said, recipe.augmentation),
    ]
    kept = project.data.validation
    parts.append(f"{kept:.0%} of the training digits kept for validation" if kept else
                 "all training digits, the last weights taken")  # fmt: skip
    count = check(project.graph).parameters
    return f"{network}: {' → '.join(layers)}, {count:,} parameters; {'; '.join(parts)}"


def _said(choice: Choice) -> str:
    values = [f"{name.replace('_', ' ')} {_plain(value)}" for name, value in
              choice.parameters.items()]  # fmt: skip
    return f"{choice.kind} ({', '.join(values)})" if values else choice.kind


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return " × ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
