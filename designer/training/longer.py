"""A run that is over, trained further: its own recipe as it was at the end, with more epochs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from designer.job import Event
from designer.project.project import Project, Recipe
from designer.training.events import Changed, Finished
from designer.training.takeover import OF_OPTIMIZER
from designer.unit import Choice


def longer(project: Project, events: Iterable[Event], epochs: int) -> Project:
    """Return the project of a run with so many epochs in all.

    What was changed while it ran stays changed. A run that ended early, for want of improvement,
    is not ended by that again.
    """
    recipe, early = project.recipe, False
    for event in events:
        if isinstance(event, Changed):
            recipe = _with(recipe, event)
        elif isinstance(event, Finished):
            early = event.reason == "early"
    return replace(
        project, recipe=replace(recipe, epochs=epochs, patience=0 if early else recipe.patience)
    )


def _with(recipe: Recipe, event: Changed) -> Recipe:
    if event.key in OF_OPTIMIZER:
        chosen = recipe.optimizer
        changed = Choice(chosen.kind, {**chosen.parameters, event.key: event.new})
        return replace(recipe, optimizer=changed)
    return replace(recipe, **{event.key: event.new})
