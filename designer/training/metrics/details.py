"""What a measurement tells beside single numbers: tables of classes, and of steps of the future."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Protocol

from designer.training.measured import Measured
from designer.training.method import CLASSIFICATION, FORECAST
from designer.training.metrics.classes import Pairs, f1, precision, recall
from designer.training.metrics.forecasts import by_series, naive_errors
from designer.training.metrics.numbers import exact

if TYPE_CHECKING:
    from torch import Tensor

MOST_CLASSES = 100
"""Classes up to which every pair of them is told."""


class Detail(Protocol):
    """What gathers a table over one pass."""

    def add(self, outputs: Tensor, targets: Tensor) -> None:
        """Take in a batch, as meters do."""

    def tables(self) -> dict[str, Any]:
        """Return tables by name, of values that JSON holds."""


def details(about: Measured) -> tuple[Detail, ...]:
    """Return what gathers the tables that fit a task.

    For classes `confusion` (`classes`, `counts`: a row for each class, a column for each answer)
    and `per_class` (a record for each class). For forecasts `by_horizon` (a record for each step of
    the future) and, of several series, `by_series`.
    """
    if about.task == CLASSIFICATION and about.classes:
        return (_Classes(about),)
    return (_Steps(about),) if about.task == FORECAST else ()


class _Classes:
    """Counts pairs of target and answer."""

    def __init__(self, about: Measured) -> None:
        self._names = about.classes
        self._pairs = Pairs(len(about.classes))

    def add(self, outputs: Tensor, targets: Tensor) -> None:
        self._pairs.add(outputs, targets)

    def tables(self) -> dict[str, Any]:
        rows = []
        for name, counts in zip(self._names, self._pairs.counts, strict=True):
            shares = {"precision": precision(*counts), "recall": recall(*counts), "f1": f1(*counts)}
            rows.append({"class": name, **shares, "examples": counts[0]})
        found: dict[str, Any] = {"per_class": rows}
        if len(self._names) <= MOST_CLASSES:
            table = {"classes": list(self._names), "counts": self._pairs.table}
            found = {"confusion": table, **found}
        return found


class _Steps:
    """Adds up distances and their squares by step and series."""

    def __init__(self, about: Measured) -> None:
        self._naive = naive_errors(about)
        self._names = [str(name) for name in about.facts.get("series", ())]
        self._apart: Tensor | float = 0.0
        self._squares: Tensor | float = 0.0
        self._count = 0

    def add(self, outputs: Tensor, targets: Tensor) -> None:
        apart = by_series(exact(outputs) - exact(targets))
        self._apart = self._apart + apart.abs().sum(0)
        self._squares = self._squares + apart.square().sum(0)
        self._count += len(apart)

    def tables(self) -> dict[str, Any]:
        if not self._count or isinstance(self._apart, float) or isinstance(self._squares, float):
            return {}
        apart, squares = self._apart / self._count, self._squares / self._count
        series = apart.shape[1]
        known = len(self._naive) == series
        scaled = apart / exact(apart.new_tensor(self._naive)) if known else None
        if scaled is not None:
            scaled = scaled[:, [place for place, one in enumerate(self._naive) if one]]
        steps = []
        for place in range(len(apart)):
            row = {"step": place + 1, "mae": _mean(apart[place]), "rmse": _root(squares[place])}
            steps.append({**row, "mase": _mean(scaled[place])} if scaled is not None else row)
        found: dict[str, Any] = {"by_horizon": steps}
        if series > 1:
            names = self._names if len(self._names) == series else range(1, series + 1)
            found["by_series"] = [
                {
                    "series": str(name),
                    "mae": _mean(apart[:, place]),
                    "rmse": _root(squares[:, place]),
                    **({"mase": self._scaled(apart[:, place], place)} if known else {}),
                }
                for place, name in enumerate(names)
            ]
        return found

    def _scaled(self, apart: Tensor, place: int) -> float:
        return _mean(apart) / self._naive[place] if self._naive[place] else float("nan")


def _mean(numbers: Tensor) -> float:
    return float(numbers.mean())


def _root(squares: Tensor) -> float:
    return math.sqrt(float(squares.mean()))
