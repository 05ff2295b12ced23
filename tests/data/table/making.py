"""Small tables that the tests are made on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from designer.data.material import Examples
from designer.data.split import Split
from designer.data.table.feature import Feature
from designer.data.table.table import Table
from designer.project.project import DataChoice
from designer.unit import Choice


def table(targets: Sequence[float] | None = None, **columns: Any) -> Table:
    """Return a table of numbers and texts; without targets there are two classes in turn."""
    count = len(next(iter(columns.values())))
    features = tuple(
        Feature.of(name, cells if isinstance(cells[0], str) else np.array(cells, np.float64))
        for name, cells in columns.items()
    )
    if targets is None:
        return Table(features, np.arange(count) % 2, ("x", "y"), "classification", "“t.csv”")
    numbers = np.array(targets, np.float64)[:, None]
    return Table(features, numbers, (), "regression", "“t.csv”")


def steps(*choices: Choice) -> DataChoice:
    """Return a choice of data with these steps for columns, all rows learnt from."""
    return DataChoice(source=Choice("CsvTable"), columns=choices, validation=0.0, test=0.0)


def step(kind: str, **parameters: Any) -> Choice:
    """Return the choice of one step."""
    return Choice(kind, parameters)


def finished(found: Table, *choices: Choice, learnt: Sequence[int] | None = None) -> Examples:
    """Return a table after these steps, of whose rows `learnt` (all if None) are learnt from."""
    rows = np.arange(len(found)) if learnt is None else np.array(learnt)
    nothing = np.arange(0)
    return found.finish(steps(*choices), Split(rows, nothing, nothing))


def columns(found: Table, *choices: Choice, learnt: Sequence[int] | None = None) -> dict[str, Any]:
    """Return the finished columns by name, as lists."""
    examples = finished(found, *choices, learnt=learnt)
    matrix = examples.inputs[0].all()
    return {name: matrix[:, place].tolist() for place, name in enumerate(examples.columns)}
