"""The commands for what was trained: export, runs."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from designer import figures, paths, runs
from designer.cli.answers import (
    As_json,
    RunFolder,
    answer,
    print_json,
    progress,
    raise_failure,
    refusals,
)
from designer.cli.code import Trust, grant_run
from designer.cli.program import app
from designer.job import Message, UserError, in_foreground


@app.command()
def export(
    run: RunFolder,
    to: Annotated[str, typer.Option(help="python, safetensors, onnx or pt2.")],
    out: Annotated[Path, typer.Option(help="The file to write.", metavar="PATH")],
    trust: Trust = False,
    as_json: As_json = False,
) -> None:
    """Write the trained network of a run as a file that runs without Neurodraft."""
    from designer.exporters import exporters
    from designer.exporters.job import Exported
    from designer.exporters.job import export as job

    if to not in exporters():
        raise typer.BadParameter(f"--to {to}: choose one of {', '.join(exporters())}.")
    written: list[str] = []
    with refusals(as_json):
        grant_run(run, trust)
        for event in in_foreground(job(str(run), to, str(out))):
            raise_failure(event)
            if isinstance(event, Exported):
                written = list(event.files)
            elif isinstance(event, Message):
                progress.print(event.text, markup=False)
    if as_json:
        print_json({"run": str(run), "to": to, "files": written})
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
    with refusals(as_json):
        if folder is not None and not folder.is_dir():
            raise UserError(f"“{folder}” is no folder; name one that holds runs.")
        found = runs.list_runs(place)
    if as_json:
        print_json({"folder": str(place), "runs": [item.record() for item in found]})
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
    return f"{chief} {figures.score(math.nan if value is None else value)}"
