"""A project whose recipe does not fit its data, changed so that it does."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from designer.data.augmentation import augmentations
from designer.data.description import Description
from designer.data.scaling import ToRange
from designer.job import UserError
from designer.project.project import Project, Recipe
from designer.training.losses import BinaryCrossEntropy, loss, usual_loss
from designer.training.method import RECONSTRUCTION, Method
from designer.training.metrics import metric
from designer.training.optimizers import optimizer
from designer.training.schedules import schedule
from designer.unit import Choice


def mended(project: Project, description: Description) -> Project:
    """Return the project with a loss, metrics and augmentation for the task of its data.

    Only what does not fit is changed; a project that fits is returned as it is.
    """
    recipe = project.recipe
    found = replace(
        recipe,
        loss=_loss(recipe.loss, description),
        metrics=tuple(one for one in recipe.metrics if _tells(one, description)),
        augmentation=tuple(_applied(recipe.augmentation, description)),
        optimizer=_known(recipe.optimizer, lambda: optimizer(recipe.optimizer), Recipe().optimizer),
        schedule=_known(recipe.schedule, lambda: schedule(recipe.schedule), Recipe().schedule),
    )
    data = project.data
    if not data.validation:  # nothing is there to be watched
        watched = found.schedule.kind == "Plateau"
        found = replace(
            found, patience=0, schedule=Recipe().schedule if watched else found.schedule
        )
    between = description.task == RECONSTRUCTION and found.loss.kind == BinaryCrossEntropy.kind()
    if between and data.scaling.kind not in ("NoScaling", ToRange.kind()):
        data = replace(data, scaling=Choice(ToRange.kind()))
    if (found, data) == (recipe, project.data):
        return project
    return replace(project, recipe=found, data=data)


def changes(old: Project, new: Project) -> str:
    """Return what was changed, as a sentence."""
    told = []
    if new.recipe.loss != old.recipe.loss:
        told.append(f"the loss is now “{loss(new.recipe.loss).label()}”")
    if new.recipe.metrics != old.recipe.metrics:
        told.append("metrics that did not fit are gone")
    if new.recipe.augmentation != old.recipe.augmentation:
        told.append("random changes that did not fit are gone")
    if new.data.scaling != old.data.scaling:
        told.append("the data are scaled from 0 to 1")
    if not told:
        told.append("the recipe fits the data")
    text = "; ".join(told)
    return f"{text[0].upper()}{text[1:]}."


def _loss(choice: Choice, description: Description) -> Choice:
    try:
        fits = description.task in loss(choice).tasks
    except UserError:
        fits = False
    return choice if fits else usual_loss(description.task)


def _tells(choice: Choice, description: Description) -> bool:
    try:
        made = metric(choice)
    except UserError:
        return False
    few = 0 < len(description.classes) < made.least_classes
    return description.task in made.tasks and not few


def _applied(choices: Iterable[Choice], description: Description) -> list[Choice]:
    """Return the augmentations that these data take, in their order."""
    kept: list[Choice] = []
    for choice in choices:
        try:
            augmentations((*kept, choice), description.inputs, len(description.classes))
        except UserError:
            continue
        kept.append(choice)
    return kept


def _known(choice: Choice, make: Callable[[], Method], usual: Choice) -> Choice:
    try:
        return usual if make().trouble() else choice
    except UserError:
        return usual
