"""What a measurement tells beside single numbers, as tables of the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rich.markup import escape
from rich.table import Table

from designer import figures

WIDEST = 12
"""Classes up to which every pair of them is shown."""
STEPS = (1, 2, 3, 6, 12, 24, 48, 168)
"""Steps of the future that are shown, and the last one."""
TEXTS = 10

_TITLES = {
    "per_class": "Each class",
    "by_horizon": "Each step of the future",
    "by_series": "Each series",
    "texts": "What the network tells",
}


def tables(details: Mapping[str, Any]) -> Iterator[Table]:
    """Give the tables of the event Evaluated that fit a terminal."""
    confusion = details.get("confusion")
    if confusion and len(confusion["classes"]) <= WIDEST:
        yield _confusion(confusion["classes"], confusion["counts"])
    for name, title in _TITLES.items():
        rows = details.get(name, ())
        if name == "by_horizon":
            rows = [row for row in rows if row["step"] in (*STEPS, len(rows))]
        if rows:
            yield _records(title, rows[:TEXTS] if name == "texts" else rows)


def _confusion(classes: Sequence[str], counts: Sequence[Sequence[int]]) -> Table:
    table = Table("Class", title="What was taken for what (a column for each answer)")
    for name in classes:
        table.add_column(escape(name), justify="right")
    for name, row in zip(classes, counts, strict=True):
        table.add_row(escape(name), *(figures.count(count) for count in row))
    return table


def _records(title: str, rows: Sequence[Mapping[str, Any]]) -> Table:
    table = Table(title=title)
    for name, value in rows[0].items():
        table.add_column(
            name.replace("_", " ").capitalize(),
            justify="left" if isinstance(value, str) else "right",
        )
    for row in rows:
        table.add_row(*(_cell(value) for value in row.values()))
    return table


def _cell(value: Any) -> str:
    if isinstance(value, str):
        return escape(value)
    return figures.count(value) if isinstance(value, int) else figures.real(value)
