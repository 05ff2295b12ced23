"""A program with one window, as it is when a person opens it, and small projects to put in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from designer.project.graph import Graph, Node, Wire
from designer.project.project import DataChoice, Project, Recipe
from designer.ui.app import Program
from designer.ui.settings import Settings
from designer.ui.workbench import Workbench
from designer.unit import Choice


def chain(*nodes: Node) -> Graph:
    """Return a graph in which every node feeds the next."""
    wires = [Wire(a.id, "out", b.id, "in") for a, b in pairwise(nodes)]
    return Graph({node.id: node for node in nodes}, {wire.end: wire for wire in wires})


def digits(epochs: int = 1) -> Project:
    """Return a small project that trains on the bundled digits within a second."""
    return Project(
        "Small digits",
        chain(
            Node("input", "Input", "", {"shape": [1, 8, 8]}),
            Node("flatten", "Flatten", "", {}, 200),
            Node("dense", "Linear", "", {"features": 10}, 400),
            Node("output", "Output", "", {}, 600),
        ),
        DataChoice(source=Choice("Digits")),
        Recipe(epochs=epochs, optimizer=Choice("Adam", {"learning_rate": 0.01})),
    )


@pytest.fixture
def program(qapp: QApplication) -> Iterator[Program]:
    """Return the program without a window; whatever is open at the end is closed unasked."""
    program = Program(qapp, Settings())
    program.dress()
    yield program
    for window in tuple(program.windows):
        if window.workbench is not None:
            window.workbench.closing.leaving = True
        window.close()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]


@pytest.fixture
def bench(program: Program, qtbot: object) -> Workbench:
    """Return the contents of a window with the small project."""
    return opened(program, digits())


@pytest.fixture
def opener(program: Program) -> Callable[[Project], Workbench]:
    """Return a function that opens a window with a project."""
    return lambda project: opened(program, project)


def opened(program: Program, project: Project) -> Workbench:
    """Open a window with a project and return its contents."""
    window = program.open_project(project)
    window.resize(1280, 800)
    bench = window.workbench
    assert bench is not None
    bench.session.check_now()
    return bench
