"""What a run that is gone on with takes from a project given anew, and what it leaves out."""

from __future__ import annotations

from typing import Any

from designer.expression import number_of
from designer.job import UserError
from designer.project.graph import Graph
from designer.project.project import Project, Recipe
from designer.training.course import Settings
from designer.training.pools import unit_of
from designer.unit import Choice, Parameter

OF_OPTIMIZER = ("learning_rate", "weight_decay")


def changes(now: Settings, own: Recipe, wanted: Recipe) -> dict[str, Any]:
    """Return the settings in which a recipe differs from what the run has now.

    A learning rate that is meant for another kind of optimizer is none for the run's own. Raises
    UserError.
    """
    new = Settings.of(wanted)
    same = own.optimizer.kind == wanted.optimizer.kind
    return {
        name: getattr(new, name)
        for name in Settings.__dataclass_fields__
        if getattr(new, name) != getattr(now, name) and (same or name not in OF_OPTIMIZER)
    }


def left_out(own: Project, wanted: Project) -> list[str]:
    """Return what a project says otherwise and a run that goes on keeps, a sentence for each."""
    found = []
    pairs = (("", own.recipe, wanted.recipe), ("data: ", own.data, wanted.data))
    for where, mine, theirs in pairs:
        for item in mine.parameters():
            if where or item.name not in Settings.__dataclass_fields__:
                former, given = getattr(mine, item.name), getattr(theirs, item.name)
                if _meaning(item, former) != _meaning(item, given):
                    found.append(_sentence(f"{where}{item.label}", former, given))
    if own.weights != wanted.weights:
        found.append(_sentence("weights to begin with", own.weights, wanted.weights))
    if _meant(own.graph) != _meant(wanted.graph):
        found.append(
            "The network has changed since the run began; the run goes on with its own copy."
        )
    return found


def _meaning(item: Parameter, value: Any) -> Any:
    """Return a value so that two that do the same are equal."""
    if isinstance(value, tuple):
        return [_meaning(item, part) for part in value]
    if not isinstance(value, Choice):
        return value
    try:
        values = unit_of(item.pool, value).values()
    except UserError:
        return value
    if item.name == "optimizer":
        values = {key: part for key, part in values.items() if key not in OF_OPTIMIZER}
    return value.kind, values


def _meant(graph: Graph) -> Any:
    nodes = {
        key: (
            node.kind,
            {name: number_of(value) for name, value in node.parameters.items()},
            node.inner and (node.inner.faces, _meant(node.inner.graph)),
        )
        for key, node in graph.nodes.items()
    }
    return graph.wires, nodes


def _sentence(what: str, former: Any, given: Any) -> str:
    return (
        f"Not taken over: {what} {_shown(given)}; the run goes on with {_shown(former)}, and only "
        "a new run can have another."
    )


def _shown(value: Any) -> str:
    if isinstance(value, Choice):
        inner = ", ".join(
            f"{key.replace('_', ' ')} {part}" for key, part in value.parameters.items()
        )
        return f"“{value.kind}” ({inner})" if inner else f"“{value.kind}”"
    if isinstance(value, tuple):
        return ", ".join(map(_shown, value)) or "nothing"
    return "nothing" if value is None else str(value)
