"""What runs and projects have in common and where they differ, as a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from designer import figures
from designer.job import UserError
from designer.project.composites import extent
from designer.project.project import Project
from designer.runs import Summary
from designer.training.pools import unit_of, units
from designer.unit import Choice, Parameter, Unit

RESULTS, NETWORK, DATA, RECIPE = "Results", "Network", "Data", "Recipe"
NOTHING = "—"


@dataclass(frozen=True)
class Subject:
    """A run, or a project that has not been trained."""

    title: str
    project: Project
    summary: Summary | None = None
    parameters: int = 0
    macs: int = 0


@dataclass(frozen=True)
class Row:
    """One thing, and what it is with each of those that are compared."""

    group: str
    name: str
    values: tuple[str, ...]
    equal: bool
    """Whether it is the same with all."""


def rows(subjects: Sequence[Subject]) -> list[Row]:
    """Return everything that can be compared of runs and projects, results first."""
    found: dict[tuple[str, str], list[tuple[Any, str]]] = {}
    for place, subject in enumerate(subjects):
        for key, pair in _facts(subject).items():
            known = found.setdefault(key, [(None, NOTHING)] * len(subjects))
            known[place] = pair
    groups = (RESULTS, NETWORK, DATA, RECIPE)
    return [
        Row(group, name, tuple(shown for _, shown in pairs), _equal(pairs))
        for (group, name), pairs in sorted(found.items(), key=lambda one: groups.index(one[0][0]))
    ]


def _equal(pairs: Sequence[tuple[Any, str]]) -> bool:
    return all(value == pairs[0][0] for value, _ in pairs)


def _facts(subject: Subject) -> dict[tuple[str, str], tuple[Any, str]]:
    project = subject.project
    size = extent(project.graph)
    facts: dict[tuple[str, str], tuple[Any, str]] = {}
    if subject.summary is not None:
        facts.update(((RESULTS, name), pair) for name, pair in _results(subject.summary).items())
    for name, value, shown in (
        ("blocks", size.blocks, figures.count(size.blocks)),
        ("parameters", subject.parameters, figures.count(subject.parameters)),
        ("multiply-adds", subject.macs, figures.count(subject.macs)),
        ("begins with the weights of", project.weights, project.weights or "none"),
    ):
        facts[NETWORK, name] = value, shown
    for group, unit in ((DATA, project.data), (RECIPE, project.recipe)):
        facts.update(((group, name), pair) for name, pair in _settings(unit).items())
    return facts


def _results(summary: Summary) -> dict[str, tuple[Any, str]]:
    measured = [("validation loss", summary.val_loss), ("training loss", summary.train_loss)]
    measured += [(f"test {figures.metric(key)}", value) for key, value in summary.test.items()]
    measured += [(f"validation {figures.metric(key)}", value)
                 for key, value in summary.metrics.items()]  # fmt: skip
    facts: dict[str, tuple[Any, str]] = {
        name: (value, NOTHING if value is None else figures.score(value))
        for name, value in measured
    }
    facts["state"] = summary.state, summary.state
    facts["epochs trained"] = summary.epoch, figures.count(summary.epoch)
    facts["best epoch"] = summary.best_epoch, figures.count(summary.best_epoch)
    facts["time"] = summary.seconds, figures.duration(summary.seconds)
    facts["device"] = summary.device, summary.device or NOTHING
    return facts


def _settings(unit: Unit) -> dict[str, tuple[Any, str]]:
    """Return the parameters of a unit by name, those of the units it names too."""
    facts: dict[str, tuple[Any, str]] = {}
    for item in unit.parameters():
        value = getattr(unit, item.name)
        facts[item.label] = _meaning(item, value), _shown(item, value)
        if isinstance(value, Choice):
            for name, (inner, shown) in _chosen(item.pool, value).items():
                facts[f"{item.label}: {name}"] = inner, shown
    return facts


def _chosen(pool: str, choice: Choice) -> Mapping[str, tuple[Any, str]]:
    try:
        return _settings(unit_of(pool, choice))
    except UserError:
        return {name: (value, str(value)) for name, value in choice.parameters.items()}


def _meaning(item: Parameter, value: Any) -> Any:
    if isinstance(value, Choice):
        return value.kind
    if isinstance(value, tuple) and any(isinstance(part, Choice) for part in value):
        return tuple((part.kind, _plain(_chosen(item.pool, part))) for part in value)
    return value


def _plain(settings: Mapping[str, tuple[Any, str]]) -> tuple[Any, ...]:
    return tuple((name, repr(value)) for name, (value, _) in settings.items())


def _shown(item: Parameter, value: Any) -> str:
    if isinstance(value, Choice):
        kind = units(item.pool).get(value.kind)
        return kind.label() if kind is not None else value.kind
    if isinstance(value, tuple) and any(isinstance(part, Choice) for part in value):
        parts = []
        for part in value:
            inner = ", ".join(f"{name} {shown}" for name, (_, shown)
                              in _chosen(item.pool, part).items())  # fmt: skip
            label = _shown(item, part)
            parts.append(f"{label} ({inner})" if inner else label)
        return "; ".join(parts)
    return item.show(value) or NOTHING
