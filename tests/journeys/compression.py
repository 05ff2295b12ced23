"""A network is trained, made smaller by a recipe, looked at stage by stage, and taken away as int8.

Run by test_compression.py on a virtual screen; the argument is a folder for what is made, and a
second one, if given, for pictures of the steps.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from designer.project.file import dumps
from designer.ui.app import Program
from designer.ui.settings import Settings
from designer.ui.workbench import Workbench
from tests.journeys.composites import SAME, bench_of, project
from tests.journeys.first_light import export
from tests.journeys.person import Person, at_the_screen

TITLE = "Small digits"
STEPS = (("prune filters", "PruneFilters"), ("fine-tune", "FineTune"), ("int8", "Int8"))
"""What is typed into the list of methods, and what it adds."""


def train(person: Person, bench: Workbench) -> None:
    """Train the network to its end."""
    person.key("F5")
    person.wait(lambda: bench.job.busy, "the training")
    person.wait(lambda: not bench.job.busy, "the end of the training", 120)
    person.wait(lambda: len(bench.run_list.rows) == 1, "the run in the list")


def draw(person: Person, bench: Workbench) -> None:
    """Put a recipe together, step by step."""
    person.click(bench.window.top.words["compress"])
    panel = bench.recipes.panel
    person.wait(panel.isVisible, "the recipe panel")
    person.wait(lambda: bench.compression.source is not None, "the run as the source")
    for number, (typed, kind) in enumerate(STEPS, 1):
        person.click(panel.add)
        person.wait(bench.quick_list.isVisible, "the list of methods")
        person.type(typed)
        person.key("Return")
        person.wait(lambda number=number: len(_kinds(bench)) == number, f"{kind} in the recipe")
        assert _kinds(bench)[-1] == kind
    person.picture("recipe")


def carry_out(person: Person, bench: Workbench) -> None:
    """Run the recipe; stages fill the table and the trade-off meanwhile."""
    control, view = bench.compression, bench.compression.view
    person.click(bench.recipes.panel.run)
    person.wait(lambda: control.busy, "the recipe under way")
    person.wait(lambda: view.stages.model().rowCount() == 2, "the first stages", 120)
    person.picture("under-way")
    person.wait(lambda: not control.busy, "the end of the recipe", 180)
    person.wait(lambda: view.stages.model().rowCount() == len(STEPS) + 1, "all stages")
    person.rest(0.5)
    person.picture("measured")


def look(person: Person, bench: Workbench) -> None:
    """Click a point of the trade-off, and look at what changed inside that stage."""
    view = bench.compression.view
    plot = view.beside.pareto
    assert plot is not None
    person.click(plot.widget, plot.place_of(1).toPoint())
    person.wait(lambda: view.current == 1, "the stage of the point")
    for page in ("weights", "blocks", "answers"):
        person.click(view.beside.switch[page])
        person.wait(lambda: view.beside.found is not None, "what changed inside", 120)
        person.rest(0.3)
        person.picture(page)
    assert view.beside.found is not None and view.beside.found.answers.asked
    stem = next(one for one in view.beside.found.blocks if one.path == ("stem",))
    assert stem.before and stem.after and stem.after.parameters < stem.before.parameters


def open_smaller(person: Person, bench: Workbench, program: Program) -> Workbench:
    """Open the network of the point: its widths on the canvas are smaller."""
    view = bench.compression.view
    person.click(view.beside.switch["trade"])
    plot = view.beside.pareto
    assert plot is not None
    person.click(plot.widget, plot.place_of(1).toPoint(), times=2)
    person.wait(lambda: len(program.windows) == 2, "another window")
    window = next(one for one in program.windows if one is not bench.window)
    person.wait(lambda: window.workbench is not None, "its contents")
    other = window.workbench
    assert other is not None
    window.move(0, 0)
    window.resize(1440, 900)
    person.rest(1.0)
    person.picture("smaller")
    before = bench.session.project.graph.nodes["stem"].parameters["filters"]
    assert other.session.project.graph.nodes["stem"].parameters["filters"] < before
    assert other.session.check_now().parameters < bench.session.check.parameters
    return other


def take_away(person: Person, bench: Workbench, out: Path) -> None:
    """Choose the last stage in the table, and export it as ONNX of whole numbers."""
    view = bench.compression.view
    person.focus(bench.window)
    bench.window.raise_()
    person.rest(0.5)
    table = view.stages
    row = table.visualRect(table.model().index(len(STEPS), 1))
    person.click(table.viewport(), QPoint(row.left() + 20, row.center().y()))
    person.wait(lambda: view.current == len(STEPS), "the stage of whole numbers")
    person.click(view.buttons["export"])
    person.wait(lambda: bench.run_list.dialog is not None, "the export dialog")
    dialog = bench.run_list.dialog
    assert dialog is not None
    person.wait(dialog.isVisible, "the export dialog")
    assert dialog.run.currentData() == view.outcome.path
    export(person, bench, out, "onnx", ask=False)


def _kinds(bench: Workbench) -> list[str]:
    return [step.kind for step in bench.session.project.compression]


def main() -> None:
    """Walk the whole way."""
    folder = Path(sys.argv[1])
    file = folder / "small.neurodraft"
    drawn = project(TITLE, ("conv", "Conv2d", {**SAME, "filters": 8}), ("act", "ReLU", {}))
    drawn = replace(drawn, recipe=replace(drawn.recipe, epochs=6))
    file.write_text(dumps(drawn), "utf-8")
    app = at_the_screen()
    person = Person(app, Path(sys.argv[2]) if len(sys.argv) > 2 else None)
    program = Program(app, Settings())
    window = program.start(str(file))
    person.wait(lambda: bench_of(program, TITLE), "the project")
    window.move(0, 0)
    window.resize(1440, 900)
    person.rest(1.0)
    person.focus(window)
    bench = bench_of(program, TITLE)
    assert bench is not None
    train(person, bench)
    draw(person, bench)
    carry_out(person, bench)
    look(person, bench)
    other = open_smaller(person, bench, program)
    take_away(person, bench, folder / "small.onnx")
    assert "torch" not in sys.modules, "the window's process has imported torch"
    print("done")
    for one in (bench, other):
        one.job.worker.close()
        one.compression.close()
    if bench.run_list.dialog is not None:
        bench.run_list.dialog.release()
    QApplication.processEvents()


if __name__ == "__main__":
    main()
