"""What can be taken away of a look at the data: plots as pictures, and their numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.table import Cell, Table, table_of
from designer.ui.panels.data.counts import PART_WORDS, PARTS, ClassBars, Key
from designer.ui.panels.data.lines import Lines
from designer.ui.plots.taking import Taken
from designer.ui.theme import Theme
from designer.ui.words import tr

if TYPE_CHECKING:
    from designer.data.preview import Preview

WIDTH = 640
"""Width of a plot that is taken away, in units of 1/96 inch."""


def of_classes(preview: Preview) -> Taken:
    """Return how many examples of each class every part has."""
    name, classes, counts = tr("Classes in each part"), preview.description.classes, preview.counts

    def table() -> Table:
        rows: list[list[Cell]] = [
            [kind, *(int(counts[part][place]) for part in PARTS)]
            for place, kind in enumerate(classes)
        ]
        return table_of(("class", *(PART_WORDS[part] for part in PARTS)), rows, name)

    return Taken(
        name, table, lambda theme: _keyed(theme, preview, ClassBars(theme, classes, counts))
    )


def of_series(preview: Preview) -> Taken:
    """Return the values of each series over time, a row for each of them."""
    name, lines = tr("Over time"), preview.look.lines

    def table() -> Table:
        rows: list[list[Cell]] = [
            [line.name, time, float(value)]
            for line in lines
            for time, value in zip(map(str, line.times), line.values.tolist(), strict=True)
        ]
        return table_of(("series", "time", "value"), rows, name)

    return Taken(
        name, table, lambda theme: _keyed(theme, preview, Lines(theme, lines, preview.look.shares))
    )


def of_columns(preview: Preview) -> Taken:
    """Return what each column of a table is like."""
    titles = ("column", "mean", "deviation", "least", "most", "distinct")
    rows = [
        (column.name, column.mean, column.deviation, column.least, column.most, column.distinct)
        for column in preview.columns
    ]
    name = tr("Columns")
    return Taken(name, lambda: table_of(titles, rows, name))


def _keyed(theme: Theme, preview: Preview, plot: QWidget) -> QWidget:
    """Return a plot with the key of its colours above it, where it shows parts of the data."""
    figure = QWidget()
    column = QVBoxLayout(figure)
    column.setContentsMargins(0, 0, 0, 0)
    if preview.counts or preview.look.shares:
        column.addWidget(Key(theme, preview.sizes))
    plot.setFixedHeight(plot.sizeHint().height())
    column.addWidget(plot)
    figure.resize(WIDTH, column.sizeHint().height())
    return figure
