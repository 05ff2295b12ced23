"""Which networks fit data, the most fitting first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from designer import paths
from designer.beginnings.adapting import adapted_graph
from designer.beginnings.recipes import adapted_recipe
from designer.data.description import Description
from designer.data.source import Source
from designer.network.check import check
from designer.project.file import SUFFIX
from designer.project.project import DataChoice, Project
from designer.templates import Template, all_templates
from designer.training.pools import units
from designer.training.preflight import expectation, problems

MOST_PARAMETERS = 20_000_000
"""A first network with more would keep a person waiting."""
RECONSTRUCT = "reconstruct the input"
_SPECIAL = ("sequence", "span")
"""Tasks whose networks are of a make of their own."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """A network to begin with, fitted to data."""

    name: str
    """What the network is called, such as LeNet-5."""
    task: str
    """What the template that it comes from does."""
    project: Project
    parameters: int
    macs: int


def fitting(project: Project, description: Description) -> tuple[Beginning, ...]:
    """Return the networks that fit the data of a project, the most fitting first.

    Each is adapted as `adapted` tells, and nothing keeps it from being trained.
    """
    found = []
    for template in _all():
        beginning = _fitted(project, template, description)
        if beginning is not None:
            found.append((_distance(template, project.data, description, beginning), beginning))
    found.sort(key=lambda pair: pair[0])
    return tuple({one.name: one for _, one in reversed(found)}.values())[::-1]


def adapted(project: Project, template: Template, description: Description) -> Project:
    """Return a project with its data and the network of a template, adapted to them.

    Input blocks take the shapes of the data, tables of vectors their vocabularies, the last layer
    the width of the answer; the recipe a loss for the task, and epochs for the number of examples.
    Whether all of it goes together is told by the walk.
    """
    original = _loaded(template.path)
    same = original.data.source == project.data.source
    data = project.data
    if description.task == "reconstruction":  # the last layer was made for its scaling
        data = replace(data, scaling=original.data.scaling)
    title = project.title
    if title == Project().title or _is_made_up(title):
        title = f"{network_name(template)} on {data_name(data)}"
    return Project(
        title,
        adapted_graph(original.graph, description, same_data=same),
        data,
        adapted_recipe(original.recipe, data, description, same_data=same),
        extra=project.extra,
    )


def network_name(template: Template) -> str:
    """Return what a template's network is called, without the data it was made for."""
    if template.task == "tables":  # whose titles speak of the data alone
        return "Perceptron"
    title = _loaded(template.path).title
    for mark, side in ((", by ", 1), (": ", 1), (" on ", 0)):
        if mark in title:
            name = title.split(mark)[side]
            return name[0].upper() + name[1:]
    return title


def _is_made_up(title: str) -> bool:
    """Return whether a title is one that was given here, and no person's own."""
    return any(title.startswith(f"{network_name(item)} on ") for item in _all())


def data_name(data: DataChoice) -> str:
    """Return what data are called: the name of their file, or of their source."""
    path = str(data.source.parameters.get("path", "")).strip()
    if path:
        return Path(path).name.split(".")[0] or Path(path).name
    kind = units("data.sources").get(data.source.kind)
    return kind.label() if kind else data.source.kind


def _fitted(project: Project, template: Template, description: Description) -> Beginning | None:
    if not _suits(template, description):
        return None
    found = adapted(project, template, description)
    walk = check(found.graph, expectation(description, found.recipe))
    if not walk.ok or walk.problems or walk.parameters > MOST_PARAMETERS:
        return None
    if problems(found, description, walk):
        return None
    return Beginning(network_name(template), template.task, found, walk.parameters, walk.macs)


def _suits(template: Template, description: Description) -> bool:
    """Return whether a template is of the right make, and takes inputs of the same kinds.

    A network that writes must not look ahead, one that points needs a score at each step, and one
    that tells its input again has a narrow place.
    """
    original, task = _loaded(template.path), description.task
    nodes = original.graph.nodes.values()
    elements = [node.parameters.get("element", "float32") for node in nodes if node.kind == "Input"]
    if elements != [spec.element for spec in description.inputs]:
        return False
    if original.data.goal == RECONSTRUCT or task == "reconstruction":
        narrow = original.data.goal == RECONSTRUCT or network_name(template) == "Perceptron"
        return narrow and task == "reconstruction"
    made_for = _made_for(template.path)
    return made_for == task if made_for or task in _SPECIAL else True


def _distance(
    template: Template, data: DataChoice, description: Description, found: Beginning
) -> tuple[bool, bool, bool, int]:
    """Return how far a template is from data: other data, another task, of no make; its work."""
    original = _loaded(template.path)
    return (
        _holds(original.data) != _holds(data),
        original.recipe.loss.kind != found.project.recipe.loss.kind,
        template.name == "perceptron",
        found.macs,
    )


def _holds(data: DataChoice) -> str:
    kind = units("data.sources").get(data.source.kind)
    holds = kind.holds if kind is not None and issubclass(kind, Source) else "arrays"
    return f"{holds} {data.goal}"


def _all() -> Iterator[Template]:
    """Give every template, and the networks for which no data come along."""
    yield from all_templates()
    folder = paths.resources() / "beginnings"
    yield from map(Template, sorted(folder.glob(f"*/*{SUFFIX}")))


@cache
def _made_for(path: Path) -> str:
    """Return whether a network tells something of each step of a text, and what."""
    walk = check(_loaded(path).graph)
    reads = any(spec.element == "int64" for spec in walk.inputs)
    if not reads or walk.output is None or walk.output.rank != 2:
        return ""
    return "span" if walk.output.shape[-1] == 2 else "sequence"


@cache
def _loaded(path: Path) -> Project:
    return Template(path).load()
