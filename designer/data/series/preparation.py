"""How rows over time became examples, for any rows that go on in the same way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Self

import numpy as np

from designer.data.inputs import Array, DataError
from designer.data.preparation import Preparation
from designer.data.series.cleaning import filled
from designer.data.series.seen import bases, lag_of, seen, variables
from designer.data.series.steps import Step, following

LINE = "a straight line"


@dataclass(frozen=True)
class Window:
    """The latest rows as a network takes them.

    Attributes:
        inputs: 1 × past × variables, in the units of the file.
        bases: what is added to what the network tells, 1 × horizon × series, or 1 × horizon where
            one is told; None where it tells values.
        times: of the steps to come.
    """

    inputs: Array
    bases: Array | None
    times: Array


@dataclass(frozen=True)
class SeriesPreparation(Preparation):
    """Which columns are seen and told, and how.

    Attributes:
        inputs: the columns that are seen.
        targets: the columns that are told.
        past: rows that are seen.
        horizon: rows that are told.
        difference: “none”, “first” or “seasonal”.
        season: rows after which the series repeats.
        calendar: which of “hour”, “weekday” and “month” are seen.
        missing: what stands where a value is missing.
        step: how far apart rows are.
        errors: facts that metrics need, of the rows learnt from.
    """

    kind: ClassVar[str] = "series"

    inputs: tuple[str, ...]
    targets: tuple[str, ...]
    past: int
    horizon: int
    difference: str
    season: int
    calendar: tuple[str, ...]
    missing: str
    step: Step
    errors: Mapping[str, Any] = field(default_factory=dict)

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of the file that are used."""
        return tuple(dict.fromkeys((*self.inputs, *self.targets)))

    @property
    def lag(self) -> int:
        """Over how many rows changes are taken; 0 where values are seen themselves."""
        return lag_of(self.difference, self.season)

    @property
    def rows(self) -> int:
        """How many rows a forecast is made of."""
        return self.past + self.lag

    @property
    def variables(self) -> tuple[str, ...]:
        """The names of what is seen."""
        return variables(self.inputs, self.lag, self.calendar)

    def window(self, times: Array, values: Array) -> Window:
        """Return the latest of T rows; `values` are T × `columns`, NaN where one is missing.

        Raises DataError where there are too few rows, or a column without any value.
        """
        if len(times) < self.rows:
            more = f" ({self.past} seen, {self.lag} more for changes)" if self.lag else ""
            raise DataError(
                f"{len(times):,} rows are too few: a forecast is made of the last {self.rows:,}"
                f"{more}; add earlier rows"
            )
        values = filled(values, line=self.missing == LINE)
        for name, column in zip(self.columns, values.T, strict=True):
            if np.isnan(column).any():
                raise DataError(f"the column “{name}” holds no value; add some")
        goal = [self.columns.index(name) for name in self.targets]
        shown = seen(times, values[:, : len(self.inputs)], self.lag, self.calendar)
        now = np.array([len(times) - 1])
        base = bases(values[:, goal], now, self.horizon, self.difference, self.season)
        if base is not None and len(goal) == 1:
            base = base[:, :, 0]
        return Window(shown[None, -self.past :], base, following(times, self.step, self.horizon))

    def plain(self) -> dict[str, Any]:
        """Return it as JSON holds it, without its kind."""
        step = {"name": self.step.name, "length": self.step.length, "season": self.step.season}
        return {
            "inputs": list(self.inputs),
            "targets": list(self.targets),
            "past": self.past,
            "horizon": self.horizon,
            "difference": self.difference,
            "season": self.season,
            "calendar": list(self.calendar),
            "missing": self.missing,
            "step": step,
            "errors": dict(self.errors),
        }

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Self:
        """Return what `plain` gave. Raises KeyError, TypeError or ValueError where it is none."""
        return cls(
            tuple(plain["inputs"]),
            tuple(plain["targets"]),
            int(plain["past"]),
            int(plain["horizon"]),
            plain["difference"],
            int(plain["season"]),
            tuple(plain["calendar"]),
            plain["missing"],
            Step(**plain["step"]),
            plain["errors"],
        )
