"""The project of a run as it was when the run began, in a window of its own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from designer.job import UserError
from designer.project.file import loads
from designer.project.project import Project
from designer.runs import Run
from designer.ui.words import said, tr

if TYPE_CHECKING:
    from designer.ui.workbench import Workbench

TRAINABLE = ("best.safetensors", "best.neuropack")
"""Weights that a training can begin with; whole numbers of onnxruntime cannot be trained."""


def open_project(bench: Workbench, path: Path) -> None:
    """Open it; where the run has weights, a training of it would begin with them."""
    run = Run(path)
    try:
        project = loads(run.project_text, run.name)
    except UserError as error:
        bench.notices.tell(said(str(error)), role="error", key="open")
        return
    trained = any((run.checkpoints / name).is_file() for name in TRAINABLE)
    opened = bench.desk.open_project(replace(project, weights=run.name) if trained else project)
    there = getattr(opened, "workbench", None)
    if there is None:
        return
    if not trained:
        text = tr("This is the project of “{title}” as it was.", title=run.title)
        there.notices.tell(text, key="opened", seconds=12)
        return

    def afresh() -> None:
        there.session.history.do("begin afresh", lambda now: _without_weights(now))

    there.notices.tell(
        tr(
            "This is the project of “{title}” as it was. Training it begins with the weights of "
            "that run.",
            title=run.title,
        ),
        buttons=((tr("Begin with new weights"), afresh),),
        key="opened",
    )


def _without_weights(project: Project) -> Project:
    return replace(project, weights=None)
