"""Every job without a window. Answers go to standard output, progress to standard error.

Exit codes: 0 done, 1 the input has problems (each is printed), 2 wrong usage.
"""

from __future__ import annotations

import json
import math
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from designer import __version__, figures, paths, runs, templates
from designer.job import Command, Event, Failed, Message, UserError, in_foreground
from designer.network.check import Check, Checker, Expectation
from designer.project.file import FileError, dumps, load, save
from designer.project.project import Project

app = typer.Typer(
    name="neurodraft",
    help="Draw a neural network, see what it costs, train it, and take it away.",
    epilog="Without a command, `neurodraft [FILE]` opens the window.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

As_json = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
File = Annotated[Path, typer.Argument(help="A .neurodraft file.", metavar="FILE")]
RunFolder = Annotated[Path, typer.Argument(help="The folder of a run.", metavar="RUN")]

progress = Console(stderr=True, highlight=False)
answer = Console(highlight=False)


def _print_json(contents: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(_plain(contents), ensure_ascii=False, allow_nan=False) + "\n")


def _plain(value: Any) -> Any:
    """Return a value as JSON holds it, which knows neither NaN nor infinity: they become null."""
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    return [_plain(part) for part in value] if isinstance(value, (list, tuple)) else value


@contextmanager
def _refusals(as_json: bool) -> Iterator[None]:
    """Turn what a person's input did wrong into one sentence and exit code 1."""
    try:
        yield
    except UserError as error:
        if as_json:
            _print_json({"error": str(error)})
        else:
            progress.print(str(error), style="red", markup=False)
        raise typer.Exit(1) from None


@app.command("templates")
def list_templates(as_json: As_json = False) -> None:
    """List the networks that come with Neurodraft."""
    found = templates.all_templates()
    if as_json:
        _print_json({"templates": [item.record() for item in found]})
        return
    table = Table("Template", "Title", "Task")
    for item in found:
        table.add_row(item.name, item.title, item.task)
    answer.print(table)


@app.command()
def new(
    template: Annotated[str, typer.Argument(help="A name that `templates` lists.")],
    file: Annotated[Path, typer.Argument(help="The file to write.", metavar="FILE")],
    as_json: As_json = False,
) -> None:
    """Begin a project from a template."""
    with _refusals(as_json):
        if file.exists():
            raise FileError(f"“{file}” exists already; choose another name.")
        project = templates.template(template).load()
        save(project, file)
    if as_json:
        _print_json({"file": str(file), "title": project.title})
    else:
        answer.print(f"{project.title} is in {file}.", markup=False)


@app.command()
def check(file: File, as_json: As_json = False) -> None:
    """Walk a network: shapes, costs and problems of every block."""
    with _refusals(as_json):
        project = load(file)
        found = Checker().check(project.graph, _expectation(project))
    if as_json:
        _print_json(_check_record(project, found))
    else:
        _show_check(project, found)
    if found.errors:
        raise typer.Exit(1)


def _expectation(project: Project) -> Expectation | None:
    """Return what the data need, or None with a sentence where they cannot be read here."""
    from designer.data.prepare import describe
    from designer.training.preflight import expectation

    try:
        return expectation(describe(project.data), project.recipe)
    except UserError as error:
        progress.print(f"Checked without the data: {error}", style="yellow", markup=False)
        return None


def _check_record(project: Project, found: Check) -> dict[str, Any]:
    blocks = []
    for key in found.order:
        node, seen = project.graph.nodes[key], found.blocks[key]
        shapes = [list(spec.shape) for spec in seen.outputs]
        problems = [p.text for p in found.problems if p.node == key]
        blocks.append(
            {
                "id": key,
                "name": node.title,
                "kind": node.kind,
                "shape": shapes[0] if len(shapes) == 1 else shapes or None,
                "parameters": seen.parameters,
                "macs": seen.macs,
                "memory": seen.memory,
                "problems": problems,
            }
        )
    return {
        "title": project.title,
        "ok": found.ok,
        "blocks": blocks,
        "totals": {
            "blocks": len(blocks),
            "parameters": found.parameters,
            "macs": found.macs,
            "memory": found.memory,
            "problems": len(found.problems),
        },
        "problems": [
            {"block": p.node, "severity": p.severity, "text": p.text, "hint": p.hint}
            for p in found.problems
        ],
    }


def _show_check(project: Project, found: Check) -> None:
    table = Table("Block", "Kind", "Output", title=project.title)
    for name in ("Parameters", "MACs", "Memory"):
        table.add_column(name, justify="right")
    for key in found.order:
        node, seen = project.graph.nodes[key], found.blocks[key]
        shape = ", ".join(map(str, seen.outputs))
        costs = figures.count(seen.parameters), figures.short(seen.macs)
        table.add_row(node.title, node.kind, shape, *costs, figures.memory(seen.memory))
    answer.print(table)
    total = (
        f"{figures.count(found.parameters)} parameters · {figures.short(found.macs)} MACs · "
        f"{figures.memory(found.memory)} of outputs an example"
    )
    answer.print(total)
    for problem in found.problems:
        node_title = project.graph.nodes[problem.node].title if problem.node else "network"
        style = "red" if problem.severity == "error" else "yellow"
        text = f"{problem.severity}: {node_title}: {problem.text} {problem.hint}".rstrip()
        answer.print(text, style=style, markup=False)


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
    as_json: As_json = False,
) -> None:
    """Train a network and keep the run."""
    if resume and out is None:
        raise typer.BadParameter("--resume needs --out RUN, the run to go on with.")
    with _refusals(as_json):
        project = _with_settings(load(file), settings or [], epochs, device, seed)
        text = dumps(project)
        run = out or runs.create(paths.runs_folder(), text, project.title).path
        record = _train(text, run, resume, device if resume else None)
    if as_json:
        _print_json(record)


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
            _raise_failure(event)
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


def _raise_failure(event: Event) -> None:
    if isinstance(event, Failed):
        raise UserError(event.text)


@app.command()
def evaluate(
    run: RunFolder,
    device: Annotated[str | None, typer.Option(help="auto, cuda, mps or cpu.")] = None,
    as_json: As_json = False,
) -> None:
    """Measure the best weights of a run on its test part."""
    from designer.training.evaluate import evaluate as job
    from designer.training.events import Evaluated, Warned

    with _refusals(as_json):
        record: dict[str, Any] = {}
        for event in in_foreground(job(str(run), device)):
            _raise_failure(event)
            if isinstance(event, (Message, Warned)):
                progress.print(event.text, markup=False)
            elif isinstance(event, Evaluated):
                measured = {f"{event.part}_{key}": event.measured[key] for key in event.measured}
                about = {"part": event.part, "examples": event.examples, "device": event.device}
                record = {"run": event.run, **about, **measured}
    if as_json:
        _print_json(record)
    else:
        for key, value in record.items():
            shown = figures.real(value) if isinstance(value, float) else value
            answer.print(f"{key}: {shown}", markup=False, soft_wrap=True)


@app.command()
def export(
    run: RunFolder,
    to: Annotated[str, typer.Option(help="python, safetensors, onnx or pt2.")],
    out: Annotated[Path, typer.Option(help="The file to write.", metavar="PATH")],
    as_json: As_json = False,
) -> None:
    """Write the trained network of a run as a file that runs without Neurodraft."""
    from designer.exporters import exporters
    from designer.exporters.job import Exported
    from designer.exporters.job import export as job

    if to not in exporters():
        raise typer.BadParameter(f"--to {to}: choose one of {', '.join(exporters())}.")
    written: list[str] = []
    with _refusals(as_json):
        for event in in_foreground(job(str(run), to, str(out))):
            _raise_failure(event)
            if isinstance(event, Exported):
                written = list(event.files)
            elif isinstance(event, Message):
                progress.print(event.text, markup=False)
    if as_json:
        _print_json({"run": str(run), "to": to, "files": written})
    else:
        for file in written:
            answer.print(f"Written: {file}", markup=False, soft_wrap=True)


@app.command("runs")
def list_runs(
    folder: Annotated[Path | None, typer.Argument(help="A folder of runs.")] = None,
    as_json: As_json = False,
) -> None:
    """List the runs that are kept, the newest first."""
    place = folder or paths.runs_folder()
    with _refusals(as_json):
        if folder is not None and not folder.is_dir():
            raise UserError(f"“{folder}” is no folder; name one that holds runs.")
        found = runs.list_runs(place)
    if as_json:
        _print_json({"folder": str(place), "runs": [item.record() for item in found]})
        return
    if not found:
        answer.print(f"No runs in {place}.", markup=False, soft_wrap=True)
        return
    table = Table("Run", "Title", "State", "Epochs", "Result")
    for item in found:
        record = item.record()
        shown = _result(record)
        epochs = str(record.get("epochs", ""))
        table.add_row(item.path.name, item.title, item.state, epochs, shown)
    answer.print(table)


def _result(record: dict[str, Any]) -> str:
    """Return the chief metric of the test part, or its loss where nothing else was measured."""
    found = [key for key in record if key.startswith("test_")]
    chief = next((key for key in found if key != "test_loss"), next(iter(found), None))
    if chief is None:
        return ""
    value = record[chief]
    return f"{chief} {figures.real(math.nan if value is None else value)}"


def version(wanted: bool) -> None:
    """Print the version and end."""
    if wanted:
        answer.print(f"neurodraft {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    _version: Annotated[
        bool, typer.Option("--version", callback=version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    # one thread is left to the system; see the design's note on busy cores
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
