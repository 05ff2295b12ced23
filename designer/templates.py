"""The bundled templates: ordinary project files, one folder a task."""

from __future__ import annotations

import difflib
import hashlib
import json
import statistics
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from designer import paths
from designer.job import UserError
from designer.network.check import check
from designer.project.file import SUFFIX, dumps, load
from designer.project.graph import Graph
from designer.project.project import Project

DECIDES = {
    "classification": "accuracy",
    "regression": "mae",
    "forecast": "mae",
    "sequence": "bleu",
    "span": "exact_match",
    "reconstruction": "mse",
}
"""The metric that decides how good a network is, by the kind of task."""
LOWER_IS_BETTER = ("mae", "mse")


@dataclass(frozen=True, slots=True)
class Result:
    """What a template reached on the test part, as it was measured."""

    metric: str
    value: float
    """The median over the seeds."""
    seeds: int
    baseline: str = ""
    """The best of the simple methods beside it; nothing where none was measured."""
    baseline_value: float = 0.0


@dataclass(frozen=True, slots=True)
class Template:
    """A project to begin with."""

    path: Path

    @property
    def name(self) -> str:
        """The name on the command line, such as lenet-5."""
        return self.path.stem

    @property
    def task(self) -> str:
        """What it does, such as image classification."""
        return self.path.parent.name.replace("-", " ")

    @property
    def title(self) -> str:
        """The title of the project."""
        return self.load().title

    @property
    def page(self) -> Path:
        """The page of its folder: what to look at, what to try, what was measured."""
        return self.path.with_name("README.md")

    @property
    def key(self) -> str:
        """The name with the task, such as tables/wine."""
        return f"{self.path.parent.name}/{self.name}"

    def load(self) -> Project:
        """Return the project. Raises FileError."""
        return load(self.path)

    def record(self) -> dict[str, Any]:
        """Return what a list shows of it."""
        project = self.load()
        found = check(project.graph)
        return {
            "name": self.name,
            "title": project.title,
            "task": self.task,
            "path": str(self.path),
            "blocks": len(project.graph.nodes),
            "parameters": found.parameters,
            "macs": found.macs,
        }


def all_templates() -> list[Template]:
    """Return every template, by task and name."""
    return [Template(path) for path in sorted(paths.templates().glob(f"*/*{SUFFIX}"))]


def template(name: str) -> Template:
    """Return the template of a name, with or without its task. Raises UserError."""
    known = {item.name: item for item in all_templates()}
    key = name.removesuffix(SUFFIX).rsplit("/", 1)[-1]
    if key in known:
        return known[key]
    close = difflib.get_close_matches(key, known, 1)
    hint = f"did you mean {close[0]}?" if close else f"there are {', '.join(known)}."
    raise UserError(f"There is no template “{name}”; {hint}")


def digest(project: Project) -> str:
    """Return what tells one text of a project from another, wherever its blocks lie.

    That holds for the blocks inside composites, too.
    """
    bare = replace(project, title="", graph=_unplaced(project.graph))
    return hashlib.sha256(dumps(bare).encode()).hexdigest()[:16]


def _unplaced(graph: Graph) -> Graph:
    """Return a drawing without what says where things lie, and without frames and notes."""
    nodes = {}
    for key, node in graph.nodes.items():
        inner = node.inner and replace(node.inner, graph=_unplaced(node.inner.graph))
        nodes[key] = replace(node, x=0, y=0, inner=inner)
    wires = {end: replace(wire, points=()) for end, wire in graph.wires.items()}
    return Graph(nodes, wires)


def measurements() -> Mapping[str, Any]:
    """Return what was measured of the templates, by their keys; nothing where it cannot be read."""
    try:
        found = json.loads((paths.templates() / "results.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def result(entry: Mapping[str, Any], project: Project) -> Result | None:
    """Return what an entry of the measurements tells of a project; None where it tells nothing.

    What was measured of an earlier text of the template is not told of this one.
    """
    metric = DECIDES.get(entry.get("task", ""))
    if metric is None or entry.get("digest") != digest(project):
        return None
    values = [one["metrics"].get(metric) for one in entry.get("seeds", {}).values()]
    known = [float(value) for value in values if value is not None]
    if not known:
        return None
    best = max if metric not in LOWER_IS_BETTER else min
    others = [
        (float(one["metrics"][metric]), str(one["name"]))
        for one in entry.get("baselines", ())
        if one["metrics"].get(metric) is not None
    ]
    value, name = best(others) if others else (0.0, "")
    return Result(metric, statistics.median(known), len(known), name, value)
