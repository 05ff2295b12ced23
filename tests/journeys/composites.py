"""From blocks of one project to a composite in the library and in another, by mouse and keys alone.

Run by test_composites.py on a virtual screen; the argument is a folder for what is made, and a
second one, if given, for pictures of the steps.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from designer.project.file import dumps
from designer.project.graph import Graph
from designer.project.project import DataChoice, Project, Recipe
from designer.ui.app import Program
from designer.ui.settings import Settings
from designer.ui.workbench import Workbench
from designer.unit import Choice
from tests.journeys.first_light import export, item_of, line_of
from tests.journeys.person import Person, at_the_screen
from tests.network.graphs import chain

NAME = "Bent convolution"
SAME = {"filters": 4, "kernel": [3], "padding": [1]}


def project(title: str, *between: tuple[str, str, dict[str, Any]]) -> Project:
    """Return a small network for the bundled digits, trained for two epochs."""
    graph = chain(
        ("input", "Input", {"shape": [1, 8, 8]}),
        ("stem", "Conv2d", SAME),
        *between,
        ("flatten", "Flatten"),
        ("dense", "Linear", {"features": 10}),
        ("output", "Output"),
    )
    recipe = Recipe(epochs=2, batch_size=128)
    return Project(title, graph, DataChoice(source=Choice("Digits")), recipe)


def bench_of(program: Program, title: str) -> Workbench | None:
    """Return the window of a project."""
    return next(
        (
            bench
            for bench in (window.workbench for window in program.windows)
            if bench is not None and bench.session.project.title == title
        ),
        None,
    )


def make(person: Person, bench: Workbench) -> None:
    """Draw a band around two blocks, make them one, name it, and show a parameter outside."""
    canvas = bench.canvas
    person.key("Home")
    person.rest(0.5)
    first, last = canvas.block_rect("conv"), canvas.block_rect("act")
    start = QPoint(first.left() - 8, first.top() - 40)
    person.drag((canvas, start), (canvas, QPoint(last.right() + 8, last.bottom() + 30)))
    person.wait(lambda: sorted(canvas.selected()) == ["act", "conv"], "two blocks chosen")
    person.key("ctrl+shift+g")
    person.wait(lambda: canvas.selected() == ["composite1"], "the composite")
    form = bench.form.composite
    person.wait(lambda: form is not None and form.isVisible(), "its form")
    assert form is not None
    person.write(form.name, NAME)
    person.wait(lambda: _inner(bench) == NAME, "its name")
    person.click(form.choose)
    row = next(row for row in form.faces.rows() if row.text(0) == "filters")
    form.faces.scrollToItem(row)
    person.rest(0.3)
    box = form.faces.visualItemRect(row)
    person.click(form.faces.viewport(), QPoint(box.left() + 9, box.center().y()))
    person.wait(lambda: row.checkState(0) == Qt.CheckState.Checked, "filters shown outside")
    person.picture("made")


def _inner(bench: Workbench, key: str = "composite1") -> str:
    node = bench.session.project.graph.nodes[key]
    return "" if node.inner is None else node.inner.name


def look_inside(person: Person, bench: Workbench) -> None:
    """Open it by a double click, change a block inside, and come back."""
    canvas = bench.canvas
    person.click(canvas, canvas.block_rect("composite1").center(), times=2)
    person.wait(lambda: bench.session.place.path == ("composite1",), "the inside")
    person.rest(0.4)
    person.picture("inside")
    person.click(canvas, canvas.block_rect("conv").center())
    person.wait(lambda: bench.form.form is not None, "the form of the convolution")
    assert bench.form.form is not None
    person.write(line_of(bench.form, "kernel"), "5")
    person.write(line_of(bench.form, "padding"), "2")
    person.click(canvas, QPoint(canvas.width() - 20, 60))
    person.key("Escape")
    person.wait(lambda: bench.session.place.path == (), "the way back")
    person.wait(lambda: bench.session.check.ok, "a network without errors")
    inner = bench.session.project.graph.nodes["composite1"].inner
    assert inner is not None and inner.graph.nodes["conv"].parameters["kernel"] == [5]


def keep(person: Person, bench: Workbench) -> None:
    """Save it to the library, from where the palette offers it."""
    canvas = bench.canvas
    person.click(canvas, canvas.block_rect("composite1").center())
    person.key("ctrl+alt+s")
    person.click(bench.palette.search)
    person.type(NAME)
    person.wait(lambda: item_of(bench, NAME) is not None, "its row in the palette")
    person.picture("kept")


def reuse(person: Person, bench: Workbench) -> None:
    """Drag it onto another project's canvas, put it between two blocks, and repeat it."""
    canvas = bench.canvas
    person.click(bench.palette.search)
    person.key("ctrl+a")
    person.type(NAME)
    person.rest(0.4)
    tree = bench.palette.tree
    where = tree.visualItemRect(item_of(bench, NAME)).center()
    goal = QPoint(canvas.block_rect("flatten").center().x(), int(canvas.height() * 0.75))
    person.drag((tree.viewport(), where), (canvas, goal))

    def graph() -> Graph:
        return bench.session.project.graph

    person.wait(lambda: "bent_convolution1" in graph().nodes, "the composite on the canvas")
    person.wire(canvas, "stem", "bent_convolution1")
    person.wire(canvas, "bent_convolution1", "flatten")
    person.wait(
        lambda: (
            ("bent_convolution1", "in") in graph().wires
            and graph().wires["flatten", "in"].source == "bent_convolution1"
        ),
        "its wires",
    )
    person.click(canvas, canvas.block_rect("bent_convolution1").center())
    person.wait(lambda: bench.form.form is not None, "its form")
    person.write(line_of(bench.form, "repeat"), "3")
    person.wait(lambda: bench.session.check.ok, "a network without errors")
    found = bench.session.check.blocks["bent_convolution1"]
    assert found.parameters == 3 * (4 * 4 * 25 + 4), found.parameters
    person.key("alt+3")
    person.wait(
        lambda: "class BentConvolution(nn.Module):" in bench.source.text.toPlainText(),
        "a class in the source",
    )
    person.picture("reused")


def train(person: Person, bench: Workbench) -> None:
    """Train to the end."""
    person.key("F5")
    person.wait(lambda: bench.job.state == "running", "training", 120)
    record = bench.training.record
    assert record is not None
    person.wait(lambda: bench.job.state == "idle", "the end of training", 120)
    assert record.finished is not None and record.finished.epoch == 2, record.failed
    person.picture("trained")


def main() -> None:
    """Walk the whole way."""
    folder = Path(sys.argv[1])
    first, second = folder / "first.neurodraft", folder / "second.neurodraft"
    bent = project("First", ("conv", "Conv2d", SAME), ("act", "ReLU", {}))
    first.write_text(dumps(bent), "utf-8")
    second.write_text(dumps(project("Second")), "utf-8")
    app = at_the_screen()
    person = Person(app, Path(sys.argv[2]) if len(sys.argv) > 2 else None)
    program = Program(app, Settings())
    window = program.start(str(first))
    person.wait(lambda: bench_of(program, "First"), "the first project")
    window.move(0, 0)
    window.resize(1440, 900)
    person.rest(1.0)
    bench = bench_of(program, "First")
    assert bench is not None
    make(person, bench)
    look_inside(person, bench)
    keep(person, bench)
    person.click(bench.canvas, QPoint(bench.canvas.width() - 20, 60))
    person.open(second)
    person.wait(lambda: bench_of(program, "Second"), "the second project")
    other = bench_of(program, "Second")
    assert other is not None
    other.window.move(0, 0)
    other.window.resize(1440, 900)
    person.rest(1.0)
    reuse(person, other)
    train(person, other)
    export(person, other, folder / "net.py", "python")
    assert "torch" not in sys.modules, "the window's process has imported torch"
    print("done")
    for one in (bench, other):
        one.job.worker.close()
    QApplication.processEvents()


if __name__ == "__main__":
    main()
