"""What every command says: one JSON object or a table, and refusals in one sentence."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from designer.job import Event, Failed, UserError

As_json = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
File = Annotated[Path, typer.Argument(help="A .neurodraft file.", metavar="FILE")]
RunFolder = Annotated[Path, typer.Argument(help="The folder of a run.", metavar="RUN")]

progress = Console(stderr=True, highlight=False)
answer = Console(highlight=False)


def print_json(contents: dict[str, Any]) -> None:
    """Print one JSON object on one line."""
    sys.stdout.write(json.dumps(_plain(contents), ensure_ascii=False, allow_nan=False) + "\n")


def _plain(value: Any) -> Any:
    """Return a value as JSON holds it, which knows neither NaN nor infinity: they become null."""
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    return [_plain(part) for part in value] if isinstance(value, (list, tuple)) else value


@contextmanager
def refusals(as_json: bool) -> Iterator[None]:
    """Turn what a person's input did wrong into one sentence and exit code 1."""
    try:
        yield
    except UserError as error:
        if as_json:
            print_json({"error": str(error)})
        else:
            progress.print(str(error), style="red", markup=False)
        raise typer.Exit(1) from None


def raise_failure(event: Event) -> None:
    """Raise UserError where a job says that it failed."""
    if isinstance(event, Failed):
        raise UserError(event.text)
