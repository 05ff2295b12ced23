"""Scenes of the panels beside and below the drawing, and of whole workspaces."""

from __future__ import annotations

from pathlib import Path

from designer.runs.notes import Notes, write_notes
from designer.ui.workbench import Workbench
from tests.journeys.person import Person
from tests.journeys.scenes.staging import Scene, a_run, begin, do, ids, lenet


def source(person: Person, bench: Workbench) -> None:
    """Show the source of the network, with the lines of the selected block and the find bar."""
    lenet(person, bench)
    bench.arrangement.show_tab("source")
    person.rest(0.4)
    bench.canvas.select(ids(bench, "Conv2d")[1:2])
    bench.source.finder.ask()
    bench.source.finder.line.setText("self.")


def data(name: str) -> Scene:
    """Return the scene that shows the data of a template."""

    def scene(person: Person, bench: Workbench) -> None:
        begin(person, bench, name)
        do(bench, "data")
        person.rest(2.0)

    return scene


def training(person: Person, bench: Workbench) -> None:
    """Show the recipe, with what a few steps have told of the training."""
    lenet(person, bench)
    do(bench, "training")
    bench.preflight.measure()
    person.wait(lambda: not bench.preflight.busy, "the measurement", 120)


def curves(person: Person, bench: Workbench) -> None:
    """Show how a training went."""
    lenet(person, bench)
    do(bench, "training", "show_runs")
    person.rest(0.5)
    bench.runs.curves_wanted.emit([a_run("lenet")])
    person.rest(1.0)


def several_curves(person: Person, bench: Workbench) -> None:
    """Show several trainings over each other."""
    lenet(person, bench)
    do(bench, "training", "show_runs")
    person.rest(0.8)
    bench.runs.choose([kept.path for kept in bench.run_list.rows])
    bench.runs.curves_wanted.emit(bench.runs.chosen_all)
    person.rest(1.0)


def evaluation(person: Person, bench: Workbench) -> None:
    """Show what a network gets right and wrong."""
    lenet(person, bench)
    do(bench, "training")
    bench.evaluation.evaluate(a_run("lenet"))
    person.wait(lambda: not bench.evaluation.busy, "the measurement", 120)


def runs(person: Person, bench: Workbench) -> None:
    """Show the trainings so far, with what was written about them."""
    lenet(person, bench)
    write_notes(a_run("lenet"), Notes(tags=("baseline", "paper"), note="As published"))
    do(bench, "show_runs")
    bench.run_list.refresh()
    person.wait(lambda: bench.run_list.rows, "the runs")
    person.rest(0.5)
    bench.runs.choose([bench.run_list.rows[0].path])


def compare(person: Person, bench: Workbench) -> None:
    """Show two runs side by side, both networks in one drawing."""
    lenet(person, bench)
    both: list[Path] = [a_run("two-conv"), a_run("lenet")]
    bench.compare.compare(both)
    person.rest(1.0)


def compression_empty(person: Person, bench: Workbench) -> None:
    """Show the tab of a compression before there is one."""
    begin(person, bench, "wine")
    do(bench, "show_compression")


def compression(page: str) -> Scene:
    """Return the scene that shows a page of what a compression came to."""

    def scene(person: Person, bench: Workbench) -> None:
        lenet(person, bench)
        control = bench.compression
        do(bench, "compress")
        control.show(a_run("small"))
        person.wait(lambda: control.view.outcome is not None, "the stages")
        beside = control.view.beside
        beside.show_page(page)
        control.view.choose(1 if page != "trade" else 2)
        person.wait(lambda: page == "trade" or beside.found is not None, "the inside", 120)
        person.rest(0.3)

    return scene


def compression_ranges(person: Person, bench: Workbench) -> None:
    """Show what flows through each block, measured of a trained run."""
    lenet(person, bench)
    control = bench.compression
    do(bench, "compress")
    person.wait(lambda: control.source is not None, "a run that fits", 20)
    do(bench, "compress_ranges")
    person.wait(lambda: control.ranges.found is not None, "the measurement", 300)
    bench.canvas.select(["conv2"])
    person.rest(0.3)


def log(person: Person, bench: Workbench) -> None:
    """Show what has happened."""
    lenet(person, bench)
    do(bench, "show_log")


def working(person: Person, bench: Workbench) -> None:
    """Show long work under way: the bar, what is left and Stop."""
    lenet(person, bench)
    do(bench, "train")
    person.wait(lambda: bench.training.record is not None, "the training", 60)
    person.wait(lambda: (bench.training.record.progress or 0) > 0.08, "some steps", 90)  # type: ignore[union-attr]


def stopped(person: Person, bench: Workbench) -> None:
    """Show a training that was stopped."""
    do(bench, "stop")
    person.wait(lambda: not bench.job.busy, "the end of the training", 60)
