"""What can be taken away of a measurement: the plots as pictures, and all of it as numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from designer.table import Cell, Table, table_of
from designer.ui.panels.evaluation.confusion import Confusion
from designer.ui.panels.evaluation.steps import StepErrors
from designer.ui.panels.evaluation.windows import ForecastWindows
from designer.ui.plots.taking import Taken
from designer.ui.theme import Theme

Records = Sequence[Mapping[str, Any]]


def of_records(name: str, records: Records) -> Taken:
    """Return a table with a row for each record."""
    titles = list(dict.fromkeys(key for record in records for key in record))
    rows = [[record.get(key) for key in titles] for record in records]
    return Taken(name, lambda: table_of(titles, rows, name))


def of_measured(name: str, measured: Mapping[str, float]) -> Taken:
    """Return what was measured, a row for each figure."""
    return Taken(name, lambda: table_of(("measured", "value"), list(measured.items()), name))


def of_confusion(name: str, classes: Sequence[str], counts: Sequence[Sequence[int]]) -> Taken:
    """Return a row for each class, with how often it was told as each of them."""

    def table() -> Table:
        rows: list[list[Cell]] = [
            [kind, *map(int, row)] for kind, row in zip(classes, counts, strict=True)
        ]
        return table_of(("is \\ told as", *classes), rows, name)

    return Taken(name, table, lambda theme: Confusion(theme, classes, counts))


def of_steps(name: str, records: Records) -> Taken:
    """Return the errors of a forecast by how far ahead it looks."""

    def make(theme: Theme) -> QWidget:
        plot = StepErrors(theme, records)
        plot.resize(560, plot.height())
        return plot

    return Taken(name, of_records(name, records).table, make)


def of_windows(name: str, windows: Records) -> Taken:
    """Return some forecasts, a row for each step: what was seen, came, and was told."""

    def table() -> Table:
        rows: list[list[Cell]] = []
        for window in windows:
            about, before = [window["series"], window["now"]], window["before"]
            for step, seen in enumerate(before, 1 - len(before)):
                rows.append([*about, step, seen, None, None])
            pairs = zip(window["wanted"], window["told"], strict=True)
            for step, (came, told) in enumerate(pairs, 1):
                rows.append([*about, step, None, came, told])
        return table_of(("series", "now", "step", "seen", "came", "told"), rows, name)

    def make(theme: Theme) -> QWidget:
        plot = ForecastWindows(theme, windows)
        plot.resize(900, plot.height())
        return plot

    return Taken(name, table, make)
