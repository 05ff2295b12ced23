"""Edits of the points that a wire is led through; they change what is drawn and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from math import dist

from designer.job import UserError
from designer.project.graph import MOST_POINTS, Point, finite
from designer.project.project import Project

End = tuple[str, str]
"""The input that a wire occupies, by block and port."""


class TooManyPointsError(UserError):
    """A wire would be led through more points than a file may hold."""


def add_point(project: Project, end: End, place: int, point: Point) -> Project:
    """Lead a wire through one more point, before the one that has this place now.

    Raises TooManyPointsError.
    """
    points = project.graph.wires[end].points
    if len(points) >= MOST_POINTS:
        raise TooManyPointsError(
            f"A wire is led through at most {MOST_POINTS} points; take one of them away first."
        )
    return lead(project, end, (*points[:place], point, *points[place:]))


def move_point(project: Project, end: End, place: int, point: Point) -> Project:
    """Put one of a wire's points elsewhere."""
    points = project.graph.wires[end].points
    return lead(project, end, (*points[:place], point, *points[place + 1 :]))


def remove_point(project: Project, end: End, place: int) -> Project:
    """Take one of a wire's points away."""
    points = project.graph.wires[end].points
    return lead(project, end, (*points[:place], *points[place + 1 :]))


def straighten(project: Project, ends: Iterable[End]) -> Project:
    """Take all points of these wires away."""
    for end in ends:
        project = lead(project, end, ())
    return project


def nearest_gap(line: Sequence[Point], point: Point) -> int:
    """Return the piece of a line through points where the way by way of one more is shortest."""
    detours = [
        dist(one, point) + dist(point, other) - dist(one, other) for one, other in pairwise(line)
    ]
    return detours.index(min(detours))


def lead(project: Project, end: End, points: Iterable[Point]) -> Project:
    """Lead a wire through these points; a wire that is not there is passed over."""
    wire = project.graph.wires.get(end)
    if wire is None:
        return project
    bounded = tuple((finite(x), finite(y)) for x, y in points)
    return replace(project, graph=project.graph.with_wires([replace(wire, points=bounded)]))
