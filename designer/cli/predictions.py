"""The command that asks a trained network: predict."""

from __future__ import annotations

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
from designer.job import Message, UserError, in_foreground


@app.command()
def predict(
    run: RunFolder,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            help="Texts, files of pictures, or a CSV file of rows, as the network takes them. "
            "Texts that belong to one example come one after the other.",
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
    trust: Trust = False,
    as_json: As_json = False,
) -> None:
    """Ask the best weights of a run about texts, pictures or rows of a table."""
    from designer.training.predict import Predicted
    from designer.training.predict import predict as job

    rows: list[dict[str, Any]] = []
    with refusals(as_json):
        grant_run(run, trust)
        asked = [*(words or ()), *(_texts(file) if file else ())]
        for event in in_foreground(job(str(run), asked, beam)):
            raise_failure(event)
            if isinstance(event, Message):
                progress.print(event.text, markup=False)
            elif isinstance(event, Predicted):
                rows = list(event.rows)
    if as_json:
        print_json({"run": str(run), "predictions": rows})
        return
    for row in rows:
        answer.print(_line(row), markup=False, soft_wrap=True)


def _texts(file: Path) -> list[str]:
    """Return the texts of a file, row by row. Raises UserError."""
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        raise UserError(f"“{file}” cannot be read as text; choose a file in UTF-8.") from None
    return [text for line in lines if line.strip() for text in line.split("\t")]


def _line(row: dict[str, Any]) -> str:
    told = row["answer"]
    text = told if isinstance(told, str) else ", ".join(figures.real(number) for number in told)
    if "probability" in row:
        text += f" ({row['probability']:.1%})"
    return f"{' | '.join(row['input'].splitlines())} → {text}"
