"""The command that makes a trained network smaller: compress."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.table import Table
from rich.text import Text

from designer import figures
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
from designer.cli.ranges import tell_ranges
from designer.job import Done, Event, Message, UserError, Worker, in_foreground

if TYPE_CHECKING:
    from designer.compress.outcome.events import Stage


POLL = 0.05
"""Seconds between two looks at what another process has told."""


@app.command()
def compress(
    run: Annotated[
        Path | None, typer.Argument(help="The folder of a run, or a packed file.", metavar="RUN")
    ] = None,
    recipe: Annotated[
        str, typer.Option(help="Methods with commas between, such as “prune-connections:0.9”.")
    ] = "",
    settings: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="KEY=VALUE", help="Such as fine-tune.rate=0.1."),
    ] = None,
    out: Annotated[Path | None, typer.Option(help="The outcome's folder.", metavar="RUN")] = None,
    device: Annotated[str | None, typer.Option(help="auto, cuda, mps or cpu.")] = None,
    seed: Annotated[int, typer.Option(min=0, help="Seed of everything random.")] = 0,
    methods: Annotated[bool, typer.Option("--methods", help="List the methods.")] = False,
    sensitivity: Annotated[
        str | None,
        typer.Option(metavar="METHOD", help="Measure what each block bears of a method alone."),
    ] = None,
    ranges: Annotated[
        bool, typer.Option("--ranges", help="Tell what flows through each block, and its rounding.")
    ] = False,
    trust: Trust = False,
    as_json: As_json = False,
) -> None:
    """Make a trained network smaller, and measure every stage in bytes, time and accuracy."""
    if methods:
        _list(as_json)
        return
    if run is not None and sensitivity:
        _tell_sensitivity(run, sensitivity, device, seed, trust=trust, as_json=as_json)
        return
    if run is not None and ranges:
        tell_ranges(run, device, seed, trust=trust, as_json=as_json)
        return
    if run is None or not recipe:
        raise typer.BadParameter("Name a RUN and a --recipe, or list the --methods.")
    from designer.compress.job import compress as job
    from designer.compress.outcome.events import Stage
    from designer.compress.outcome.folder import beside
    from designer.training.events import Warned

    stages: list[Stage] = []
    with refusals(as_json):
        grant_run(run, trust)
        pairs = tuple(_pair(one) for one in settings or [])
        place = out or beside(run)
        for event in in_foreground(job(str(run), recipe, str(place), pairs, device, seed)):
            raise_failure(event)
            if isinstance(event, (Message, Warned)):
                progress.print(event.text, markup=False)
            elif isinstance(event, Stage):
                stages.append(event)
                if not as_json:
                    progress.print(_sentence(event), markup=False, soft_wrap=True)
    if as_json:
        print_json({"run": str(place), "of": str(run), "stages": [_record(one) for one in stages]})
        return
    answer.print(_table(stages))
    answer.print(f"Kept as the run {place}", markup=False, soft_wrap=True)


@app.command()
def report(
    run: RunFolder,
    out: Annotated[Path, typer.Option(help="A file that ends in .html or .pdf.", metavar="FILE")],
    trust: Trust = False,
    as_json: As_json = False,
) -> None:
    """Write what a compression came to, with plots and examples, as one file."""
    from designer.compress.report.events import HTML, PDF, Reported
    from designer.compress.report.job import report as job

    if out.suffix.lower() not in (HTML, PDF):
        raise typer.BadParameter(f"--out {out}: name a file that ends in {HTML} or {PDF}.")
    written = ""
    with refusals(as_json):
        grant_run(run, trust)
        if out.suffix.lower() == HTML:
            events = in_foreground(job(str(run), str(out)))
        else:
            events = _on_paper(run, out)
        for event in events:
            raise_failure(event)
            if isinstance(event, Message):
                progress.print(event.text, markup=False)
            elif isinstance(event, Reported):
                written = event.file
    if as_json:
        print_json({"run": str(run), "file": written})
    else:
        answer.print(f"Written: {written}", markup=False, soft_wrap=True)


def _on_paper(run: Path, out: Path) -> Iterator[Event]:
    """Give the events of writing a PDF, which a process does that draws without a display."""
    worker = Worker()
    try:
        worker.run("designer.ui.paper.job:paper", run=str(run), out=str(out))
        while True:
            found = worker.events()
            if any(isinstance(event, Done) for event in found):
                yield from (event for event in found if not isinstance(event, Done))
                return
            yield from found
            time.sleep(POLL)
    finally:
        worker.close()


def _pair(setting: str) -> tuple[str, str]:
    key, found, value = setting.partition("=")
    if not found:
        raise UserError(f"--set {setting}: write it as METHOD.PARAMETER=VALUE.")
    return key.strip(), value.strip()


def _record(stage: Stage) -> dict[str, Any]:
    return {
        "name": stage.name,
        **stage.measured,
        "file": stage.file,
        "file_bytes": stage.file_bytes,
        "parameters": stage.parameters,
        "nonzero": stage.nonzero,
        "macs": stage.macs,
        "seconds_per_example": stage.seconds_per_example,
        "ratio_bytes": stage.ratio_bytes,
        "ratio_time": stage.ratio_time,
    }


def _sentence(stage: Stage) -> str:
    chief = next(iter(stage.measured.items()))
    return (
        f"{stage.name}: {figures.measured(*chief)}, {figures.memory(stage.file_bytes)} "
        f"({1 / stage.ratio_bytes:.1f} times smaller)"
    )


def _table(stages: Sequence[Stage]) -> Table:
    chief = next(iter(stages[0].measured))
    heads = ("stage", chief, "bytes", "smaller", "parameters", "not zero", "multiply-adds", "time")
    table = Table(*heads)
    for stage in stages:
        table.add_row(
            stage.name,
            figures.score(stage.measured[chief]),
            f"{stage.file_bytes:,}",
            f"{1 / stage.ratio_bytes:.1f} ×",
            f"{stage.parameters:,}",
            f"{stage.nonzero:,}",
            f"{stage.macs:,}",
            f"{stage.ratio_time:.2f}",
        )
    return table


def _tell_sensitivity(
    run: Path, method: str, device: str | None, seed: int, *, trust: bool, as_json: bool
) -> None:
    """Measure each block with some of its units gone, and tell it."""
    from designer.compress.sensing.bearing import Borne
    from designer.compress.sensing.sensitivity import IN_BITS, sensitivity

    found: list[Borne] = []
    with refusals(as_json):
        grant_run(run, trust)
        for event in in_foreground(sensitivity(str(run), method, device=device, seed=seed)):
            raise_failure(event)
            if isinstance(event, Borne):
                found.append(event)
    whole, *rest = found
    groups: dict[str, list[Borne]] = {}
    for one in rest:
        groups.setdefault(one.name, []).append(one)
    word = "bits" if method in IN_BITS else "share"
    if as_json:
        blocks = [
            {
                "name": name,
                "blocks": ["/".join(path) for path in rows[0].blocks],
                "units": rows[0].units,
                "shares" if word == "share" else "bits": [
                    {word: row.share, **row.measured, "parameters": row.parameters} for row in rows
                ],
            }
            for name, rows in groups.items()
        ]
        about = {"run": str(run), "method": method, "part": whole.part}
        print_json({**about, "original": dict(whole.measured), "blocks": blocks})
        return
    chief = next((key for key in whole.measured if key != "loss"), "loss")
    shares = list(dict.fromkeys(row.share for row in rest))
    heads = (f"{one:g} bits" if word == "bits" else f"{one:.0%} gone" for one in shares)
    table = Table("block", "units", f"{chief} of all", *heads)
    for name, rows in groups.items():
        values = (figures.score(row.measured[chief]) for row in rows)
        table.add_row(name, str(rows[0].units), figures.score(whole.measured[chief]), *values)
    answer.print(table)


def _list(as_json: bool) -> None:
    from designer import reference
    from designer.compress.compressor import compressors

    if as_json:
        found = {
            name: {**reference.page(kind).record(), "name": name, "amount": kind.amount}
            for name, kind in compressors().items()
        }
        print_json({"methods": list(found.values())})
        return
    table = Table.grid(padding=(0, 2))
    for name, kind in compressors().items():
        usual = kind()
        shown = f"{name}:{getattr(usual, kind.amount)}" if kind.amount else name
        table.add_row(Text(shown), Text(kind.summary()))
    answer.print(table)
