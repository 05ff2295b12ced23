"""The bundled templates: ordinary project files, one folder a task."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from designer import paths
from designer.job import UserError
from designer.network.check import check
from designer.project.file import SUFFIX, load
from designer.project.project import Project


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
