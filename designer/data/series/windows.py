"""Windows that slide over a series: so many steps seen, so many to be told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from designer.data.inputs import Array, DataError
from designer.data.series.cleaning import filled
from designer.data.series.framing import Frame, Framing
from designer.data.series.past import Past
from designer.data.series.preparation import LINE, SeriesPreparation
from designer.data.series.seen import bases, lag_of, seen, variables
from designer.data.table.cells import cut, listed, names_in, quoted
from designer.unit import param

if TYPE_CHECKING:
    from designer.data.series.timeline import Timeline

MOST_MISSING = 0.3
"""Share of missing values up to which a column is filled."""


@dataclass(frozen=True)
class Windows(Framing):
    """Cuts a series into windows of steps seen and steps to be told, split by time.

    With differences the network is shown how the series changes, and tells by how much the future
    differs from what is known: from the last value seen, or from the latest value a whole number
    of seasons earlier. What is known is added again to whatever is shown, and leaves errors as
    they are, so that these stay in the units of the file.
    """

    past: int = param(48, "Steps that the network sees.", low=1, high=100_000)
    horizon: int = param(24, "Steps that it is to tell.", low=1, high=10_000)
    stride: int = param(1, "Steps from one window to the next.", low=1, high=100_000)
    targets: str = param(
        "", "Columns to be told, separated by commas; empty takes the source's usual one."
    )
    inputs: str = param(
        "", "Columns that are seen, separated by commas; empty takes all, the targets included."
    )
    difference: str = param(
        "none",
        "Whether changes are seen and told instead of values: from step to step, or since the "
        "same time a season earlier.",
        choices=("none", "first", "seasonal"),
    )
    season: int = param(
        0,
        "Steps after which the series repeats; 0 finds out, such as 24 hours.",
        low=0,
        high=100_000,
    )
    hour: bool = param(False, "Whether the time of day is seen, as sine and cosine.")
    weekday: bool = param(False, "Whether the day of the week is seen, as sine and cosine.")
    month: bool = param(False, "Whether the time of the year is seen, as sine and cosine.")
    missing: str = param(
        "the value before",
        "What stands where a value is missing; a straight line to the next one uses the future.",
        choices=("the value before", LINE),
    )

    def frame(self, series: Timeline) -> Frame:
        """Return all windows of a series whose future holds no value that was filled in."""
        targets = self._targets(series)
        inputs, left = self._inputs(series, targets)
        used = tuple(dict.fromkeys((*inputs, *targets)))
        places = [series.names.index(name) for name in used]
        raw = series.values[:, places]
        values = filled(raw, line=self.missing == LINE)
        season = self.season or series.step.season
        if self.difference == "seasonal" and season < 2:
            raise DataError(
                f"{series.where}: after how many steps the series repeats is not known for steps "
                f"of one {series.step.name}; set the season, or take first differences."
            )
        lag = lag_of(self.difference, season)
        starts, earliest = self._starts(series, lag)
        goal = [used.index(name) for name in targets]
        columns = values[:, goal]
        known = ~np.isnan(raw[:, goal])
        complete = _all_within(np.asarray(known.all(axis=1)), self.horizon)[starts + self.past]
        dropped = int((~complete).sum())
        starts, earliest = starts[complete], earliest[complete]
        if not len(starts):
            raise DataError(
                f"{series.where}: every window has a missing value of {listed(targets)} in its "
                "future; forecast another column, or a shorter time."
            )
        told, base = self._told(columns, starts, season)
        calendar = tuple(part for part in ("hour", "weekday", "month") if getattr(self, part))
        shown = seen(series.times, values[:, : len(inputs)], lag, calendar)
        return Frame(
            Past(shown, starts, self.past),
            variables(inputs, lag, calendar),
            told[:, :, 0] if len(targets) == 1 else told,
            base if base is None or len(targets) > 1 else base[:, :, 0],
            targets,
            columns,
            known,
            starts,
            earliest,
            self.past,
            self.horizon,
            season,
            series.step,
            self._warnings(series, used, left, raw, dropped, targets),
            SeriesPreparation(
                inputs,
                targets,
                self.past,
                self.horizon,
                self.difference,
                season,
                calendar,
                self.missing,
                series.step,
            ),
        )

    def again(self, learnt: SeriesPreparation) -> Windows:
        """Return windows of the columns and the season that were found before."""
        return replace(
            self,
            inputs=quoted(learnt.inputs),
            targets=quoted(learnt.targets),
            season=learnt.season,
        )

    def _targets(self, series: Timeline) -> tuple[str, ...]:
        names = names_in(self.targets, series.names) or (series.target,)
        for name in names:
            _check(series, name, "forecast another column")
        return names

    def _inputs(
        self, series: Timeline, targets: tuple[str, ...]
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the columns that are seen, and those left out for all that they lack."""
        named = names_in(self.inputs, series.names)
        for name in named:
            _check(series, name, "leave it out of the inputs")
        if named:
            return named, ()
        left = tuple(name for name in series.names if series.lack(name) > MOST_MISSING)
        return tuple(name for name in series.names if name not in left), left

    def _starts(self, series: Timeline, lag: int) -> tuple[Array, Array]:
        """Return the first row of every window, and the earliest row that each makes use of."""
        rows, span = len(series), self.past + self.horizon
        if rows < span + lag:
            needed = f"{self.past} seen and {self.horizon} to be told"
            more = f", after {lag} for differences" if lag else ""
            raise DataError(
                f"{series.where}: {rows:,} rows are too few for a window of {span:,} steps "
                f"({needed}{more}); take fewer steps, or add rows."
            )
        starts = np.arange(lag, rows - span + 1, self.stride)
        return starts, starts - lag

    def _told(self, columns: Array, starts: Array, season: int) -> tuple[Array, Array | None]:
        """Return targets N × horizon × series, and what is added to them."""
        ahead = sliding_window_view(columns, self.horizon, axis=0).transpose(0, 2, 1)
        values: Array = ahead[starts + self.past]
        nows = starts + self.past - 1
        base = bases(columns, nows, self.horizon, self.difference, season)
        return (values, None) if base is None else (values - base, base)

    def _warnings(
        self,
        series: Timeline,
        used: tuple[str, ...],
        left: tuple[str, ...],
        raw: Array,
        dropped: int,
        targets: tuple[str, ...],
    ) -> tuple[str, ...]:
        found = []
        if len(left) == 1:
            found.append(
                f"{listed(left)} lacks more than {MOST_MISSING:.0%} of the values and is left out."
            )
        elif left:
            found.append(
                f"{listed(left)} lack more than {MOST_MISSING:.0%} of the values and are left out."
            )
        counts = np.isnan(raw).sum(axis=0)
        lacking = [
            f"“{cut(name)}” ({int(count):,})"
            for name, count in zip(used, counts, strict=True)
            if count
        ]
        if lacking:
            told = ", ".join(lacking[:5]) + (" and others" if len(lacking) > 5 else "")
            if self.missing == LINE:
                found.append(
                    f"Missing values of {told} are filled with a straight line, which uses the "
                    "future."
                )
            else:
                found.append(f"Missing values of {told} are filled with {self.missing}.")
        if dropped:
            found.append(
                f"{dropped:,} windows are left out because {listed(targets)} is missing in their "
                "future."
            )
        if self.hour and series.step.length % 86_400_000_000 == 0:
            found.append("The hour is the same in every row, which tells nothing.")
        return tuple(found)


def _check(series: Timeline, name: str, advice: str) -> None:
    if name not in series.names:
        raise DataError(
            f"{series.where}: there is no column “{cut(name)}”; choose from "
            f"{listed(series.names, 10)}."
        )
    lack = series.lack(name)
    if lack > MOST_MISSING:
        raise DataError(
            f"{series.where}: the column “{cut(name)}” lacks {lack:.0%} of its values; {advice}."
        )


def _all_within(flags: Array, length: int) -> Array:
    """Return for every row whether the flags of it and the next `length` − 1 rows all hold."""
    total = np.concatenate([[0], np.cumsum(flags)])
    found = np.zeros(len(flags), bool)
    found[: len(flags) - length + 1] = total[length:] - total[:-length] == length
    return found
