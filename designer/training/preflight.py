"""What must be right before training starts, in words; the window shows it while one draws."""

from __future__ import annotations

from collections.abc import Callable
from math import prod
from typing import TYPE_CHECKING, Any

from designer.blocks.spec import Spec
from designer.data.augmentation import augmentations
from designer.data.scaling import NoScaling, ToRange
from designer.job import UserError
from designer.network.check import Check, Expectation, check, every_block
from designer.project.inside import last_blocks, node_at, titles
from designer.project.project import Project, Recipe
from designer.training.losses import BinaryCrossEntropy, loss, usual_loss
from designer.training.method import RECONSTRUCTION, Method
from designer.training.metrics import Metric, metric
from designer.training.optimizers import optimizer
from designer.training.pools import unit_of, units
from designer.training.schedules import Plateau, schedule

if TYPE_CHECKING:
    from designer.data.prepare import Description


def expectation(description: Description, recipe: Recipe | None = None) -> Expectation:
    """Return what the data give to a network and, with the recipe's loss, need from it."""
    classes = len(description.classes)
    output: Spec = description.output
    if recipe is not None:
        try:
            output = loss(recipe.loss).output(output, classes)
        except UserError:
            pass  # `problems` tells of it
    return Expectation(
        description.inputs,
        output,
        classes if output == description.output else 0,
        description.names,
        description.vocabularies,
        description.task,
    )


def problems(project: Project, description: Description, checked: Check | None = None) -> list[str]:
    """Return why a project cannot be trained, the chief reason first; nothing where it can.

    `checked` is the walk of its graph against its data, where it was made already.
    """
    recipe, found = project.recipe, []
    walk = checked or check(project.graph, expectation(description, recipe))
    for problem in walk.errors:
        node = project.graph.nodes.get(problem.node)
        where = f"“{node.title}”: " if node else ""
        found.append(f"{where}{problem.text} {problem.hint}".strip())
    if walk.ok and not walk.parameters:
        found.append("The network has no weights, so there is nothing to learn; add a layer.")
    _take(found, lambda: loss(recipe.loss), description, "loss", "losses")
    _take(found, lambda: optimizer(recipe.optimizer), description, "optimizer", "optimizers")
    plan = _take(found, lambda: schedule(recipe.schedule), description, "schedule", "schedules")
    for choice in recipe.metrics:
        measured = _take(found, lambda: metric(choice), description, "metric", "metrics")  # noqa: B023
        if isinstance(measured, Metric) and 0 < len(description.classes) < measured.least_classes:
            found.append(
                f"The metric “{measured.label()}” says nothing with {len(description.classes)} "
                "classes; take it away."
            )
    for ask in (
        lambda: unit_of("data.scaling", project.data.scaling),
        lambda: augmentations(recipe.augmentation, description.inputs, len(description.classes)),
    ):
        try:
            ask()
        except UserError as error:
            found.append(str(error))
    found += filter(None, [_lone(project, walk), _unfit_range(project, description)])
    if project.data.validation == 0 and recipe.patience:
        found.append(
            "Early stopping watches the validation part, and there is none; set a validation part "
            "or a patience of 0."
        )
    if project.data.validation == 0 and isinstance(plan, Plateau):
        found.append(
            "The schedule “Plateau” watches the validation part, and there is none; set a "
            "validation part or take another schedule."
        )
    return found


def advice(project: Project) -> list[str]:
    """Return what trains and is rarely meant, in sentences."""
    graph, said = project.graph, []
    kinds = {"CrossEntropy": ("Softmax", "LogSoftmax", "Sigmoid")}
    kinds["BinaryCrossEntropy"] = kinds["CrossEntropy"]
    for path in last_blocks(graph):
        source = node_at(graph, path)
        if source is not None and source.kind in kinds.get(project.recipe.loss.kind, ()):
            said.append(
                f"{titles(graph, path)} stands before the output, and the loss applies it once "
                "more; take the block away to learn faster."
            )
    if project.recipe.warmup >= project.recipe.epochs:
        said.append("The warm-up is as long as the training, which ends at the highest rate.")
    return said


def _lone(project: Project, walk: Check) -> str:
    """Return why no step can be taken on one example, or nothing."""
    if project.recipe.batch_size > 1:
        return ""
    for path, node, seen in every_block(walk):
        if node.kind == "BatchNorm" and seen.known and seen.inputs[0] is not None:
            if prod(seen.inputs[0].shape[1:]) == 1:
                return (
                    f"{titles(project.graph, path)}: Batch normalization cannot learn from one "
                    "example at a time; take a batch size of 2 or more."
                )
    return ""


def _unfit_range(project: Project, description: Description) -> str:
    """Return why a loss for numbers from 0 to 1 cannot be taken, or nothing."""
    if description.task != RECONSTRUCTION or project.recipe.loss.kind != BinaryCrossEntropy.kind():
        return ""
    scaling = project.data.scaling
    try:
        made = unit_of("data.scaling", scaling)
    except UserError:
        return ""  # it is told already
    if isinstance(made, NoScaling) or (
        isinstance(made, ToRange) and made.low >= 0 and made.high <= 1
    ):
        return ""
    return (
        f"The loss “{BinaryCrossEntropy.label()}” is for numbers from 0 to 1, and the scaling "
        f"“{made.label()}” gives others; scale the data “{ToRange.label()}”."
    )


def _take(
    found: list[str],
    make: Callable[[], Method],
    description: Description,
    word: str,
    pool: str,
) -> Method | None:
    """Make a method of the recipe; add what is wrong with it."""
    try:
        method = make()
    except UserError as error:
        found.append(str(error))
        return None
    trouble = method.trouble()
    if trouble:
        found.append(f"The {word} “{method.label()}”: {trouble}")
    if description.task not in method.tasks:
        kinds: Any = units(pool).values()
        fitting = [kind.label() for kind in kinds if description.task in kind.tasks]
        if pool == "losses":  # the usual one first
            usual = loss(usual_loss(description.task)).label()
            fitting.sort(key=lambda label: label != usual)
        found.append(
            f"The {word} “{method.label()}” is for {_listed(method.tasks)}, and these data are for "
            f"{description.task}; take {_listed(fitting)}."
        )
    return method


def _listed(names: list[str] | tuple[str, ...]) -> str:
    if len(names) < 2:
        return "".join(names)
    return ", ".join(names[:-1]) + f" or {names[-1]}"
