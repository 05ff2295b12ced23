"""The recipe of a template for other data: what fits their task and how many there are."""

from __future__ import annotations

from dataclasses import replace

from designer.data.description import Description
from designer.job import UserError
from designer.project.project import DataChoice, Recipe
from designer.training.losses import loss, usual_loss
from designer.unit import Choice

STEPS = 600
"""Steps that a training takes at least, by more epochs or smaller batches where data are few."""
MOST_EPOCHS = 100
LEAST_BATCH = 8
BATCHES = 12
"""Batches of an epoch, at least, unless they would be smaller than the least."""


def adapted_recipe(
    recipe: Recipe, data: DataChoice, description: Description, *, same_data: bool = False
) -> Recipe:
    """Return a recipe for data of another size or task.

    Random changes to pictures are kept for the data that they were chosen for alone: a letter that
    is mirrored is another one.
    """
    found = replace(recipe, loss=_loss(recipe, description))
    if same_data:
        return found
    found = replace(found, metrics=(), augmentation=())
    if not data.validation:
        found = replace(found, patience=0)
        if found.schedule.kind == "Plateau":
            found = replace(found, schedule=Choice("Constant"))
    learnt = max(1, round(description.examples * (1 - data.validation - data.test)))
    batch = recipe.batch_size
    while batch > LEAST_BATCH and learnt < BATCHES * batch:
        batch //= 2
    each = -(-learnt // batch)
    epochs = max(recipe.epochs, min(MOST_EPOCHS, -(-STEPS // each)))
    return replace(found, batch_size=batch, epochs=epochs)


def _loss(recipe: Recipe, description: Description) -> Choice:
    """Return the template's loss where it is for such data and such an answer."""
    try:
        made = loss(recipe.loss)
    except UserError:
        return usual_loss(description.task)
    asked = made.output(description.output, len(description.classes))
    fits = description.task in made.tasks and asked == description.output
    return recipe.loss if fits else usual_loss(description.task)
