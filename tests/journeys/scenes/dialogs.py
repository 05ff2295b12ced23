"""Scenes of the windows that lie over the window."""

from __future__ import annotations

from designer.ui.workbench import Workbench
from tests.journeys.person import Person
from tests.journeys.scenes.staging import Scene, a_run, do, ids, lenet


def drawing(person: Person, bench: Workbench) -> None:
    """Show how the drawing is taken away."""
    lenet(person, bench)
    do(bench, "save_drawing")
    person.rest(0.6)


def export(person: Person, bench: Workbench) -> None:
    """Show how a network is taken away."""
    lenet(person, bench)
    bench.run_list.export(a_run("lenet"))
    person.rest(0.8)


def preferences(page: str) -> Scene:
    """Return the scene that shows a page of the preferences."""

    def scene(person: Person, bench: Workbench) -> None:
        lenet(person, bench)
        bench.desk.preferences.show(bench.window, page)

    return scene


def about(person: Person, bench: Workbench) -> None:
    """Show the versions, the device and the licences."""
    lenet(person, bench)
    do(bench, "about")


def beginning(person: Person, bench: Workbench) -> None:
    """Show the networks that are adapted to the data."""
    lenet(person, bench)
    bench.canvas.select(ids(bench))
    do(bench, "begin_fitting")
