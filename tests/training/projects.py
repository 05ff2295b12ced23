"""Small projects on real data, and a run driven in this process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from designer.job import Command, Event, Idle
from designer.project.file import dumps
from designer.project.graph import Graph
from designer.project.project import DataChoice, Project, Recipe
from designer.training.events import Epoch
from designer.training.fit import fit
from designer.unit import Choice
from tests.network.graphs import chain

Answer = Callable[[Event], Sequence[Command]]
E = TypeVar("E", bound=Event)


def project(graph: Graph, source: str, **recipe: Any) -> Project:
    """Return a project that trains a graph on a bundled set."""
    data = DataChoice(source=Choice(source), validation=0.2, test=0.2)
    return Project("A test", graph, data, Recipe.make({"epochs": 3, "batch_size": 32, **recipe}))


def tabular(outputs: int = 3, inputs: int = 4, *between: tuple[str, str, dict[str, Any]]) -> Graph:
    """Return two dense layers with dropout, and perhaps other blocks between them."""
    return chain(
        ("input", "Input", {"shape": [inputs]}),
        ("dense1", "Linear", {"features": 16}),
        *between,
        ("relu", "ReLU", {}),
        ("dropout", "Dropout", {"rate": 0.2}),
        ("dense2", "Linear", {"features": outputs}),
        ("output", "Output", {}),
    )


def pictures() -> Graph:
    """Return a small LeNet for 8×8 digits, with batch normalization and dropout."""
    return chain(
        ("input", "Input", {"shape": [1, 8, 8]}),
        ("conv1", "Conv2d", {"filters": 6, "padding": [1]}),
        ("norm1", "BatchNorm", {}),
        ("tanh1", "Tanh", {}),
        ("pool1", "MaxPool2d", {"kernel": [2]}),
        ("flatten", "Flatten", {}),
        ("dense1", "Linear", {"features": 24}),
        ("relu", "ReLU", {}),
        ("dropout", "Dropout", {"rate": 0.3}),
        ("dense2", "Linear", {"features": 10}),
        ("output", "Output", {}),
    )


def iris(**recipe: Any) -> Project:
    """Return a project that learns in milliseconds."""
    return project(tabular(), "Iris", **recipe)


def digits(**recipe: Any) -> Project:
    """Return a project on pictures, with everything that has a state of its own."""
    return project(pictures(), "Digits", **recipe)


def train(
    what: Project | str, run: Path, answer: Answer = lambda event: (), **arguments: Any
) -> list[Event]:
    """Drive a run to its end; `answer` gives the commands to send after an event."""
    text = what if isinstance(what, str) else dumps(what)
    job = fit(text, str(run), **arguments)
    found = []
    try:
        event = next(job)
        while True:
            if not isinstance(event, Idle):
                found.append(event)
            event = job.send(answer(event))
    except StopIteration:
        return found


def of(kind: type[E], events: Sequence[Event]) -> list[E]:
    """Return the events of one kind."""
    return [event for event in events if isinstance(event, kind)]


def epochs(events: Sequence[Event]) -> list[dict[str, Any]]:
    """Return what the epochs of a run measured, without the time they took."""
    return [{**event.record(), "seconds": 0} for event in of(Epoch, events)]
