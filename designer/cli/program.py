"""The command itself: its name, its help and what every command of it shares."""

from __future__ import annotations

import os
from typing import Annotated

import typer

from designer import __version__
from designer.cli.answers import answer

app = typer.Typer(
    name="neurodraft",
    help="Draw a neural network, see what it costs, train it, and take it away.",
    epilog="Without a command, `neurodraft [FILE]` opens the window.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


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
