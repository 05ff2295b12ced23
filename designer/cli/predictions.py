"""The command that asks a trained network: predict."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

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
from designer.job import Message, in_foreground


@app.command()
def predict(
    run: RunFolder,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            help="Texts, files of pictures, or a CSV file of rows, as the network takes them; of a "
            "series its latest rows, after which the network tells what comes next. Texts that "
            "belong to one example come one after the other.",
            metavar="INPUT...",
        ),
    ] = None,
    file: Annotated[
        Path | None,
        typer.Option(help="A file of texts, an example a row, a tab between its texts."),
    ] = None,
    beam: Annotated[
        int, typer.Option(min=1, max=100, help="Beginnings kept while a text is written.")
    ] = 1,
    out: Annotated[
        Path | None,
        typer.Option(help="The folder for pictures that are told again.", metavar="FOLDER"),
    ] = None,
    trust: Trust = False,
    as_json: As_json = False,
) -> None:
    """Ask the best weights of a run about texts, pictures, rows of a table or a series."""
    from designer.training.predict import Predicted
    from designer.training.predict import predict as job

    rows: list[dict[str, Any]] = []
    with refusals(as_json):
        grant_run(run, trust)
        work = job(
            str(run), words or (), beam, str(out) if out else None, str(file) if file else None
        )
        for event in in_foreground(work):
            raise_failure(event)
            if isinstance(event, Message):
                progress.print(event.text, markup=False)
            elif isinstance(event, Predicted):
                rows = list(event.rows)
    if as_json:
        print_json({"run": str(run), "predictions": rows})
        return
    for row in rows:
        for line in _forecast(row) if "times" in row else (_line(row),):
            answer.print(line, markup=False, soft_wrap=True)


def _forecast(row: dict[str, Any]) -> Iterator[str]:
    """Give what comes next, a line for each step."""
    names, several = row["series"], len(row["series"]) > 1
    yield f"{row['input']} → {', '.join(names)}"
    for time, told in zip(row["times"], row["answer"], strict=True):
        yield f"{time}  {', '.join(map(figures.real, told if several else [told]))}"


def _line(row: dict[str, Any]) -> str:
    told = row["answer"]
    text = told if isinstance(told, str) else ", ".join(figures.real(number) for number in told)
    if "probability" in row:
        text += f" ({row['probability']:.1%})"
    return f"{' | '.join(row['input'].splitlines())} → {text}"
