"""Code that a project holds, on the command line: trusting it, and finding its shapes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from designer import runs
from designer.blocks.code import own_texts
from designer.blocks.code_shapes import Answer, Inspected, Question, keep, keep_event, wanted
from designer.cli.answers import progress
from designer.job import Failed, UserError, Worker
from designer.network.check import Checker
from designer.packing import file as packed
from designer.packing import onnx_file
from designer.packing.file import is_packed
from designer.project.composites import extent
from designer.project.file import loads
from designer.project.graph import Graph
from designer.trust import trust

Trust = Annotated[
    bool,
    typer.Option("--trust", help="Say once that code which the project holds may run here."),
]
PATIENCE = 120.0
"""Seconds that a person's code may take to be built and run on zeros."""


def grant(graph: Graph, said: bool) -> None:
    """Keep that the person trusts the code of a project, where that was said."""
    texts = own_texts(graph)
    if said and texts:
        try:
            trust(texts)
        except OSError as error:
            raise UserError(f"It cannot be kept that you trust this code ({error}).") from None
        count = "The code" if len(texts) == 1 else f"The {len(texts)} texts of code"
        progress.print(f"{count} in this project may run here from now on.", markup=False)


def grant_run(run: Path, said: bool) -> None:
    """Keep that the person trusts the code of a run's project, or a file's, where that was said."""
    if said:
        text = _told_by_file(run) if run.is_file() else runs.Run(run).project_text
        grant(loads(text, run.name).graph, said)


def _told_by_file(file: Path) -> str:
    """Return the project of a network in one file. Raises UserError."""
    if is_packed(file):
        return packed.read(file).project
    return onnx_file.read(file).project


def find_shapes(graph: Graph) -> None:
    """Find the shapes of trusted code in a process of its own, so that the walk knows them."""
    checker = Checker()
    worker = Worker()
    try:
        for _ in range(extent(graph).blocks + 1):
            checker.check(graph)
            asked = wanted()
            if not asked:
                return
            keep_found(worker, asked)
    finally:
        worker.close()


def keep_found(worker: Worker, asked: tuple[Question, ...]) -> None:
    """Ask a worker and keep what it answers, or that it could not."""
    worker.run("designer.network.inspection:inspect", questions=[q.record() for q in asked])
    open_ = dict.fromkeys(asked)
    try:
        for event in worker.wait(PATIENCE):
            if isinstance(event, Inspected):
                keep_event(event)
                open_.pop(Question.from_record(event.question), None)
            elif isinstance(event, Failed):
                raise UserError(event.text)
    except TimeoutError:
        text = f"After {PATIENCE:g} seconds it was still running."
        keep((question, Answer(trouble=text)) for question in open_)
