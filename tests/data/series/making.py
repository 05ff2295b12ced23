"""Small series that the tests are made on."""

from __future__ import annotations

from typing import Any

import numpy as np

from designer.data.series.timeline import Timeline
from designer.project.project import DataChoice
from designer.unit import Choice


def windows(validation: float = 0.1, test: float = 0.1, **parameters: Any) -> DataChoice:
    """Return a choice of windows over a series; names of parameters are those of Windows."""
    return DataChoice(
        source=Choice("Weather"),
        validation=validation,
        test=test,
        series=Choice("Windows", parameters),
    )


def hours(count: int, first: str = "2020-01-01T00") -> Any:
    """Return times an hour apart."""
    return np.datetime64(first, "us") + np.arange(count) * np.timedelta64(1, "h")


def series(*columns: Any, names: tuple[str, ...] = (), target: str = "") -> Timeline:
    """Return a series of hours from columns of numbers, called a, b and so on."""
    values = np.column_stack([np.asarray(column, np.float64) for column in columns])
    names = names or tuple("abcdefgh"[: len(columns)])
    return Timeline.of(hours(len(values)), names, values, "“some.csv”", target)


def noise(count: int, columns: int = 1, seed: int = 0) -> Any:
    """Return random numbers, T × columns."""
    return np.random.default_rng(seed).normal(size=(count, columns))
