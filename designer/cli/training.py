"""The commands that train a network and measure it: train, evaluate, preflight."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Annotated, Any

import typer

from designer import figures, paths, runs
from designer.cli.answers import (
    As_json,
    File,
    RunFolder,
    answer,
    print_json,
    progress,
    raise_failure,
    refusals,
)
from designer.cli.code import Trust, grant, grant_run
from designer.cli.program import app
from designer.cli.tables import tables
from designer.job import Command, Message, in_foreground
from designer.project.file import dumps, load
from designer.project.project import Project


@app.command()
def train(
    file: File,
    settings: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="KEY=VALUE", help="Change one value, such as batch_size=32."),
    ] = None,
    epochs: Annotated[int | None, typer.Option(min=1, help="Passes over the data.")] = None,
    device: Annotated[str | None, typer.Option(help="auto, cuda, mps or cpu.")] = None,
    seed: Annotated[int | None, typer.Option(min=0, help="Seed of everything random.")] = None,
    out: Annotated[Path | None, typer.Option(help="The run's folder.", metavar="RUN")] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with the run in --out.")] = False,
    trust: Trust = False,
    as_json: As_json = False,
) -> None:
    """Train a network and keep the run."""
    if resume and out is None:
        raise typer.BadParameter("--resume needs --out RUN, the run to go on with.")
    with refusals(as_json):
        project = _with_settings(load(file), settings or [], epochs, device, seed)
        grant(project.graph, trust)
        text = dumps(project)
        run = out or runs.create(paths.runs_folder(), text, project.title).path
        record = _train(text, run, resume, device if resume else None)
    if as_json:
        print_json(record)


def _with_settings(
    project: Project,
    settings: list[str],
    epochs: int | None,
    device: str | None,
    seed: int | None,
) -> Project:
    from designer.training.settings import set_by_key

    pairs: list[tuple[str, str]] = []
    for setting in settings:
        key, found, value = setting.partition("=")
        if not found:
            raise typer.BadParameter(f"--set {setting}: write it as KEY=VALUE.")
        pairs.append((key.strip(), value.strip()))
    named = {"epochs": epochs, "device": device, "seed": seed}
    pairs += [(key, str(value)) for key, value in named.items() if value is not None]
    for key, text in pairs:
        project = set_by_key(project, key, text)
    return project


def _train(text: str, run: Path, resume: bool, device: str | None) -> dict[str, Any]:
    from designer.progress import TrainingProgress
    from designer.training.fit import fit

    progress.print(f"Training into {run}", markup=False, soft_wrap=True)
    with TrainingProgress(progress) as shown, _stopping() as commands:
        job = fit(text, str(run), resume=resume, device=device)
        for event in in_foreground(job, commands):
            shown.show(event)
            raise_failure(event)
    return runs.Run(run).record()


@contextmanager
def _stopping() -> Iterator[Callable[[], list[Command]]]:
    """Let the first Ctrl-C end the training after this step, with everything kept."""
    wishes: list[Command] = []

    def stop(number: int, frame: FrameType | None) -> None:
        wishes.append(Command("stop"))
        signal.signal(signal.SIGINT, signal.default_int_handler)

    def taken() -> list[Command]:
        found = list(wishes)
        wishes.clear()
        return found

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield taken
    finally:
        signal.signal(signal.SIGINT, before)


@app.command()
def evaluate(
    run: RunFolder,
    part: Annotated[str, typer.Option(help="train, validation or test.")] = "test",
    beam: Annotated[
        int, typer.Option(min=1, max=100, help="Beginnings kept while a text is written.")
    ] = 1,
    device: Annotated[str | None, typer.Option(help="auto, cuda, mps or cpu.")] = None,
    trust: Trust = False,
    as_json: As_json = False,
) -> None:
    """Measure the best weights of a run on its test part, or another one."""
    from designer.training.evaluate import evaluate as job
    from designer.training.events import Evaluated, Warned

    with refusals(as_json):
        record: dict[str, Any] = {}
        details: dict[str, Any] = {}
        grant_run(run, trust)
        for event in in_foreground(job(str(run), device, part, beam)):
            raise_failure(event)
            if isinstance(event, (Message, Warned)):
                progress.print(event.text, markup=False)
            elif isinstance(event, Evaluated):
                measured = {f"{event.part}_{key}": event.measured[key] for key in event.measured}
                about = {"part": event.part, "examples": event.examples, "device": event.device}
                record, details = {"run": event.run, **about, **measured}, dict(event.details)
    if as_json:
        print_json({**record, "details": details})
    else:
        for key, value in record.items():
            shown = figures.real(value) if isinstance(value, float) else value
            answer.print(f"{key}: {shown}", markup=False, soft_wrap=True)
        for table in tables(details):
            answer.print(table)


@app.command()
def preflight(
    file: File,
    settings: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="KEY=VALUE", help="Change one value, such as batch_size=32."),
    ] = None,
    device: Annotated[str | None, typer.Option(help="auto, cuda, mps or cpu.")] = None,
    trust: Trust = False,
    as_json: As_json = False,
) -> None:
    """Tell what a training would take: time, memory and the largest batch that fits."""
    from designer.training.forecast import Forecast
    from designer.training.rehearsal import rehearse

    found: Forecast | None = None
    with refusals(as_json):
        project = _with_settings(load(file), settings or [], None, device, None)
        grant(project.graph, trust)
        with _stopping() as commands:
            for event in in_foreground(rehearse(dumps(project), device), commands):
                raise_failure(event)
                if isinstance(event, Message):
                    progress.print(event.text, markup=False)
                elif isinstance(event, Forecast):
                    found = event
    if found is None:
        raise typer.Exit(1)  # it was stopped
    if as_json:
        record = found.record()
        record.pop("event")
        about = {"peak": found.peak, "largest_batch": found.largest, "fits": found.fits}
        print_json({**record, **about})
    else:
        answer.print(found.text(), markup=False, soft_wrap=True)
        if found.warning():
            answer.print(found.warning(), markup=False, soft_wrap=True)
