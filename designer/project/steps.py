"""Edits of the recipe of compression: steps are added, moved, changed and taken away."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from designer.job import UserError
from designer.project.project import MOST_STEPS, Project
from designer.project.values import bound
from designer.unit import Choice, plain


class TooManySteps(UserError):
    """The recipe would have more steps than a file may hold."""


def put_steps(project: Project, steps: Iterable[Choice]) -> Project:
    """Put another recipe of compression in the place of the one there is."""
    found = tuple(steps)
    if len(found) > MOST_STEPS:
        raise TooManySteps(f"A recipe has at most {MOST_STEPS} steps; divide it in two.")
    return replace(project, compression=bound(found, project))


def add_step(project: Project, place: int, step: Choice) -> Project:
    """Put a step before the one at a place; behind all where there is none."""
    now = project.compression
    return put_steps(project, (*now[:place], step, *now[place:]))


def remove_step(project: Project, place: int) -> Project:
    """Take a step away."""
    now = project.compression
    return put_steps(project, (*now[:place], *now[place + 1 :]))


def duplicate_step(project: Project, place: int) -> Project:
    """Put a copy of a step behind it."""
    return add_step(project, place + 1, project.compression[place])


def move_step(project: Project, place: int, to: int) -> Project:
    """Take a step from its place, and let it stand at another."""
    now = project.compression
    rest = [*now[:place], *now[place + 1 :]]
    rest.insert(max(0, min(to, len(rest))), now[place])
    return put_steps(project, rest)


def set_step(
    project: Project, place: int, values: Mapping[str, Any], usual: Mapping[str, Any]
) -> Project:
    """Give parameters of a step new values; those that are the usual ones are not kept."""
    step = project.compression[place]
    all_values = {**step.parameters, **plain(values)}
    kept = {
        name: value
        for name, value in all_values.items()
        if name not in usual or value != plain(usual[name])
    }
    steps = list(project.compression)
    steps[place] = replace(step, parameters=kept)
    return put_steps(project, steps)
