"""What the gallery tells of a template: its task, its size and what it was measured to reach."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from designer import figures
from designer.network.check import Check, check
from designer.project.file import FileError
from designer.project.project import Project
from designer.templates import LOWER_IS_BETTER, Result, Template, result
from designer.ui.words import said, tr, trn


@dataclass(frozen=True)
class Offer:
    """A template as it was read, walked and looked up."""

    template: Template
    project: Project
    check: Check
    result: Result | None

    @property
    def title(self) -> str:
        """The title of the project."""
        return said(self.project.title)

    @property
    def task(self) -> str:
        """What it does, such as Image classification."""
        return said(self.template.task.capitalize())

    def size(self) -> str:
        """Tell how many blocks it has and how many parameters."""
        blocks = trn("{n} block", "{n} blocks", len(self.project.graph.nodes))
        if not self.check.ok:
            return tr("{blocks} · to be repaired", blocks=blocks)
        count = self.check.parameters
        return tr("{blocks} · {count} parameters", blocks=blocks, count=figures.short(count))

    def reached(self) -> str:
        """Tell what it reached on the test part; say so where that was not measured."""
        if self.result is None:
            return tr("not measured yet")
        return f"{said(figures.metric(self.result.metric))} {_figure(self.result.value)}"

    def beside(self) -> str:
        """Tell what the best simple method reached, to be put beside it."""
        if self.result is None or not self.result.baseline:
            return ""
        value = _figure(self.result.baseline_value)
        return tr("Baseline {value}: {name}", name=said(self.result.baseline), value=value)

    def told(self) -> str:
        """Tell all of it in sentences, for the tooltip and for screen readers."""
        lines = [self.title, tr("Task: {task}.", task=self.task), tr("{text}.", text=self.size())]
        if self.result is not None:
            runs = trn(
                "Measured on the test part with {n} seed: {reached}.",
                "Measured on the test part, median of {n} seeds: {reached}.",
                self.result.seeds,
                reached=self.reached(),
            )
            lines.append(runs)
            if self.result.baseline:
                lines.append(tr("{text}.", text=self.beside()))
            if self.result.metric in LOWER_IS_BETTER:
                lines.append(tr("Lower is better."))
        return "\n".join(lines)

    def words(self) -> str:
        """Return everything by which it is found, in lower case."""
        kinds = " ".join(sorted({node.kind for node in self.project.graph.nodes.values()}))
        source = self.project.data.source.kind
        found = f"{self.title} {self.task} {self.template.key} {source} {kinds}"
        return f"{found} {self.project.title} {self.template.task}".lower()


def read(template: Template, measured: Mapping[str, Any]) -> Offer | None:
    """Return what a template offers; None where its file cannot be read."""
    try:
        project = template.load()
    except FileError:
        return None
    found = result(measured.get(template.key, {}), project)
    return Offer(template, project, check(project.graph), found)


def _figure(value: float) -> str:
    """Return a measured number in as many figures as three seeds deserve."""
    return figures.real(value, 3)
