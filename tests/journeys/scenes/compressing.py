"""Scenes of the workspace in which a recipe of compression is drawn."""

from __future__ import annotations

from designer.compress import recipe as recipes
from designer.project.steps import put_steps
from designer.ui.workbench import Workbench
from tests.journeys.person import Person
from tests.journeys.scenes.staging import begin, do


def _drawn(person: Person, bench: Workbench, name: str, text: str) -> None:
    """Draw the network of a template with a recipe, seen in its workspace."""
    begin(person, bench, name)
    found = recipes.choices_of(text) if text else ()
    bench.session.history.do("a recipe", lambda project: put_steps(project, found))
    do(bench, "compress")
    bench.recipes.choose(-1)
    person.rest(0.5)
    do(bench, "fit")


def empty(person: Person, bench: Workbench) -> None:
    """Show the workspace before anything is drawn there."""
    _drawn(person, bench, "lenet-5", "")


def recipe(person: Person, bench: Workbench) -> None:
    """Show what a whole recipe does to every block."""
    _drawn(person, bench, "lenet-5", "prune-filters:0.5, fine-tune:3, int8")


def block(person: Person, bench: Workbench) -> None:
    """Show one block with its slider, and the block that is coupled with it."""
    _drawn(person, bench, "residual", "prune-filters:0.5:blocks=conv1b=0.75, fine-tune:3")
    bench.recipes.choose(0)
    bench.canvas.select(["conv1b"])
    bench.recipes.panel.go_to_block()


def wrong(person: Person, bench: Workbench) -> None:
    """Show a step that says what is wrong with it."""
    _drawn(person, bench, "lenet-5", "prune-connections:0.9, share-weights:5")
    bench.recipes.choose(0)
    bench.recipes.add(recipes.kinds()["Int8"])
    bench.recipes.move(1, 0)
    bench.recipes.choose(1)


def adding(person: Person, bench: Workbench) -> None:
    """Show the list of methods."""
    recipe(person, bench)
    do(bench, "compress_add")


def ready(person: Person, bench: Workbench) -> None:
    """Show the ready recipes."""
    recipe(person, bench)
    do(bench, "compress_begin")


def sensitivity(person: Person, bench: Workbench) -> None:
    """Show what each block bears, measured of a trained run."""
    recipe(person, bench)
    bench.recipes.choose(0)
    person.wait(lambda: bench.compression.source is not None, "a run that fits", 20)
    do(bench, "compress_sensitivity")
    person.wait(lambda: not bench.recipes.sensitivity.busy, "the measurement", 300)
    person.rest(0.5)
