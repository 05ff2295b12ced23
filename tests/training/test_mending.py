"""A recipe for another task is changed to one that fits, and nothing else is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from designer.beginnings import fitting
from designer.data.prepare import describe
from designer.project.project import DataChoice, Project
from designer.training.mending import changes, mended
from designer.training.preflight import problems
from designer.unit import Choice


def ready(source: str, **data: object) -> tuple[Project, object]:
    choice = replace(DataChoice(source=Choice(source)), **data)  # type: ignore[arg-type]
    description = describe(choice)
    return fitting(Project(data=choice), description)[0].project, description


@pytest.mark.parametrize("source", ["Digits", "Diabetes"])
def test_what_fits_is_left_alone(source: str) -> None:
    project, description = ready(source)
    assert mended(project, description) is project  # type: ignore[arg-type]


def test_loss_metrics_and_random_changes_of_another_task_go() -> None:
    project, description = ready("Diabetes")
    recipe = replace(
        project.recipe,
        loss=Choice("CrossEntropy"),
        metrics=(Choice("Accuracy"), Choice("MAE")),
        augmentation=(Choice("Flip"),),
        epochs=3,
    )
    wrong = replace(project, recipe=recipe)
    assert problems(wrong, description)  # type: ignore[arg-type]
    right = mended(wrong, description)  # type: ignore[arg-type]
    assert not problems(right, description)  # type: ignore[arg-type]
    assert right.recipe.loss == Choice("MeanSquaredError") and right.recipe.epochs == 3
    assert right.recipe.metrics == (Choice("MAE"),) and not right.recipe.augmentation
    told = changes(wrong, right)
    assert "Mean squared error" in told and "metrics" in told and told.endswith(".")


def test_what_no_version_knows_is_replaced() -> None:
    project, description = ready("Digits")
    recipe = replace(project.recipe, loss=Choice("Nonsense"), schedule=Choice("Nonsense"))
    right = mended(replace(project, recipe=recipe), description)  # type: ignore[arg-type]
    assert not problems(right, description)  # type: ignore[arg-type]


def test_nothing_is_watched_where_there_is_no_validation() -> None:
    project, description = ready("Digits", validation=0.0)
    recipe = replace(project.recipe, patience=5, schedule=Choice("Plateau"))
    wrong = replace(project, recipe=recipe)
    assert len(problems(wrong, description)) == 2  # type: ignore[arg-type]
    assert not problems(mended(wrong, description), description)  # type: ignore[arg-type]


def test_pictures_are_brought_between_0_and_1_for_a_loss_that_needs_it() -> None:
    project, description = ready("Digits", goal="reconstruct the input")
    recipe = replace(project.recipe, loss=Choice("BinaryCrossEntropy"))
    data = replace(project.data, scaling=Choice("Standardize"))
    wrong = replace(project, recipe=recipe, data=data)
    assert problems(wrong, description)  # type: ignore[arg-type]
    right = mended(wrong, description)  # type: ignore[arg-type]
    assert not problems(right, description)  # type: ignore[arg-type]
    assert right.recipe.loss == recipe.loss
