"""What `neurodraft compress RUN --ranges` says: the values of every block, and their rounding."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from rich.table import Column, Table

from designer import figures
from designer.cli.answers import answer, print_json, progress, raise_failure, refusals
from designer.cli.code import grant_run
from designer.compress.sensing.ranged import Range
from designer.job import Message, in_foreground


def tell_ranges(run: Path, device: str | None, seed: int, *, trust: bool, as_json: bool) -> None:
    """Look at what flows through each block of a run, and tell it."""
    from designer.compress.sensing.ranges import ranges

    found: list[Range] = []
    with refusals(as_json):
        grant_run(run, trust)
        for event in in_foreground(ranges(str(run), device=device, seed=seed)):
            raise_failure(event)
            if isinstance(event, Message):
                progress.print(event.text, markup=False)
            elif isinstance(event, Range):
                found.append(event)
    if as_json:
        print_json({"run": str(run), "ranges": [_record(one) for one in found]})
        return
    table = Table(
        "block", Column("of", no_wrap=True), "from", "to", "99 % below", "8 bits", "16 bits"
    )
    for one in found:
        ends = (one.low, one.high, one.percentiles["99"])
        heard = (_decibels(rounding.get("sqnr")) for rounding in one.roundings)
        table.add_row("/".join(one.block), one.what, *map(figures.real, ends), *heard)
    answer.print(table)
    answer.print("Under 8 and 16 bits: signal to noise of the rounding, in decibels.")


def _record(one: Range) -> dict[str, object]:
    record: dict[str, object] = {**asdict(one), "block": "/".join(one.block)}
    return record


def _decibels(value: float | None) -> str:
    return "exact" if value is None else f"{value:.0f} dB"
