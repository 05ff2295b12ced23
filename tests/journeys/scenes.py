"""What `make screenshots` takes pictures of: each scene brings one panel to the front."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from designer import paths
from designer.templates import template
from designer.ui.panels.runs import read_runs
from designer.ui.workbench import Workbench
from tests.journeys.person import Person

Scene = Callable[[Person, Workbench], object]


def do(bench: Workbench, *keys: str) -> None:
    """Trigger actions of the window by their keys in the table."""
    for key in keys:
        bench.actions.by_key[key].trigger()


def floating() -> list[QWidget]:
    """Return what lies over the window: dialogs and menus."""
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and one.isWindow()]


def alone(person: Person, bench: Workbench) -> None:
    """Close whatever a scene before has opened."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for one in floating():
        if one is not bench.window:
            one.close()
    person.key("Escape")
    person.rest(0.1)


def start(person: Person, bench: Workbench) -> None:
    """Show what a person sees first."""


def drawn(person: Person, bench: Workbench) -> None:
    """Show LeNet-5 with a convolution selected, its form and its help."""
    if not bench.session.project.graph.nodes:
        bench.begin_with(template("lenet-5").path)
    alone(person, bench)
    do(bench, "design", "fit")
    nodes = bench.session.project.graph.nodes.values()
    first = next(node.id for node in nodes if node.kind == "Conv2d")
    bench.canvas.select([first])
    bench.arrangement.show_tab("layers")


def trouble(person: Person, bench: Workbench) -> None:
    """Show a network that does not fit, with the offered repairs."""
    graph = bench.session.project.graph
    flatten = next((node.id for node in graph.nodes.values() if node.kind == "Flatten"), None)
    if flatten is not None:
        bench.canvas.select([flatten])
        do(bench, "bypass")
    bench.canvas.select([])
    bench.arrangement.show_tab("problems")
    person.rest(0.5)


def mended(person: Person, bench: Workbench) -> None:
    """Show the source of the network, mended by undo."""
    do(bench, "undo")
    bench.arrangement.show_tab("source")
    person.rest(0.4)


def adding(person: Person, bench: Workbench) -> None:
    """Show the search that adds a block."""
    do(bench, "add")
    person.type("norm")


def commands(person: Person, bench: Workbench) -> None:
    """Show the list of every action."""
    alone(person, bench)
    do(bench, "commands")


def menu(person: Person, bench: Workbench) -> None:
    """Show the menu that everything else is in."""
    alone(person, bench)
    button = bench.window.top.menu
    shown = button.menu()
    assert shown is not None
    # a click would begin a loop of its own, and this one waits for its end
    shown.popup(button.mapToGlobal(button.rect().bottomLeft()))


def data(person: Person, bench: Workbench) -> None:
    """Show the data."""
    alone(person, bench)
    do(bench, "data")
    person.rest(1.5)


def curves(person: Person, bench: Workbench) -> None:
    """Show how a training went."""
    alone(person, bench)
    do(bench, "training", "show_runs")
    rows = read_runs(paths.runs_folder())
    bench.training.open_run(rows[-1][0])
    person.rest(1.0)


def evaluation(person: Person, bench: Workbench) -> None:
    """Show what a network gets right and wrong."""
    run: Path = read_runs(paths.runs_folder())[-1][0]
    bench.evaluation.evaluate(run)
    person.wait(lambda: not bench.evaluation.busy, "the measurement", 120)


def runs(person: Person, bench: Workbench) -> None:
    """Show the trainings so far."""
    do(bench, "show_runs")
    bench.runs.table.selectRow(0)


def log(person: Person, bench: Workbench) -> None:
    """Show what has happened."""
    do(bench, "show_log")


def export(person: Person, bench: Workbench) -> None:
    """Show how a network is taken away."""
    do(bench, "design", "export")
    person.rest(0.6)


def inside(person: Person, bench: Workbench) -> None:
    """Show the inside of a composite."""
    alone(person, bench)
    other = template("vision-transformer").load()
    bench.session.history.do("a network of composites", lambda _: other)
    bench.session.check_now()
    person.rest(0.3)
    made = next(node.id for node in bench.session.project.graph.nodes.values() if node.inner)
    do(bench, "design")
    bench.go_to((made,))
    do(bench, "open_inside", "fit")
    bench.arrangement.show_tab("layers")


SCENES: dict[str, Scene] = {
    "start": start,
    "design": drawn,
    "problems": trouble,
    "source": mended,
    "add-block": adding,
    "every-action": commands,
    "menu": menu,
    "data": data,
    "curves": curves,
    "evaluation": evaluation,
    "runs": runs,
    "log": log,
    "export": export,
    "composite": inside,
}
"""In this order, each where the one before left off."""
