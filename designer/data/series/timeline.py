"""A series as it stands in its file: columns of numbers over time."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise

import numpy as np

from designer.blocks.spec import Spec
from designer.data.description import Description
from designer.data.inputs import Array, DataError, Places
from designer.data.material import Column, Examples, Line, Look, Material
from designer.data.preparation import Preparation
from designer.data.series.cleaning import ordered, shown
from designer.data.series.division import Borders, borders, by_time
from designer.data.series.forecasts import ERRORS, Forecasts, facts, told_early
from designer.data.series.framing import Frame, Framing
from designer.data.series.preparation import SeriesPreparation
from designer.data.series.steps import Step
from designer.data.split import Split
from designer.data.table.cells import cut
from designer.project.project import DataChoice
from designer.unit import Choice, ParameterError, discover


@dataclass(frozen=True, eq=False)
class Timeline(Material):
    """T rows in the order of time.

    Attributes:
        times: T times, datetime64 in microseconds.
        names: of the columns.
        values: T × columns, float64; NaN where one is missing.
        step: how far apart rows are.
        target: the column that is forecast where no other is named.
        where: the name of the file, in quotes.
    """

    times: Array
    names: tuple[str, ...]
    values: Array
    step: Step
    target: str
    where: str
    warnings: tuple[str, ...] = ()
    preparation: SeriesPreparation | None = None
    """What was learnt before, by which windows are cut; None finds it out anew."""
    _frames: dict[str, Frame] = field(default_factory=dict, repr=False)

    @staticmethod
    def of(
        times: Array,
        names: tuple[str, ...],
        values: Array,
        where: str,
        target: str = "",
        warnings: tuple[str, ...] = (),
    ) -> Timeline:
        """Return rows in the order of time, the last column as target where none is named.

        Raises DataError where they cannot be a series.
        """
        found = ordered(times, values, where)
        return Timeline(
            found.times,
            names,
            found.values,
            found.step,
            target or names[-1],
            where,
            (*warnings, *found.warnings),
        )

    def __len__(self) -> int:
        """Return how many rows there are."""
        return len(self.times)

    def lack(self, name: str) -> float:
        """Return the share of a column's values that is missing."""
        return float(np.isnan(self.values[:, self.names.index(name)]).mean())

    def frame(self, choice: DataChoice) -> Frame:
        """Return the windows that are chosen. Raises DataError."""
        key = repr(choice.series)
        found = self._frames.get(key)
        if found is None:
            framing = _framing(choice.series)
            if self.preparation is not None:
                framing = framing.again(self.preparation)
            found = framing.frame(self)
            self._frames.clear()  # a person looks at one choice at a time
            self._frames[key] = found
        return found

    def borders(self, choice: DataChoice) -> Borders:
        """Return the rows at which validation and test begin. Raises DataError."""
        return borders(len(self), choice.validation, choice.test)

    def describe(self, choice: DataChoice) -> Description:
        """Return one window: steps × variables in, the horizon out."""
        frame = self.frame(choice)
        return Description(
            (frame.inputs.spec,),
            Spec(frame.targets.shape[1:]),
            (),
            "forecast",
            len(frame.starts),
            frame.variables,
            vocabularies=(0,),
        )

    def divide(self, choice: DataChoice) -> Split:
        """Divide by time; windows that reach over a border are left out."""
        frame = self.frame(choice)
        parts = by_time(frame, self.borders(choice), self.where)
        return replace(parts, warnings=(*frame.warnings, *self._told_early(frame)))

    def finish(self, choice: DataChoice, parts: Split) -> Examples:
        """Return the windows as arrays."""
        frame = self.frame(choice)
        learnt = self.preparation or frame.preparation
        known = facts(frame, self.borders(choice))
        if self.preparation is not None:
            known |= self.preparation.errors
        elif learnt is not None:
            learnt = replace(learnt, errors={name: known[name] for name in ERRORS})
        return Forecasts(
            (frame.inputs,),
            frame.targets,
            (),
            "forecast",
            frame.variables,
            self.warnings,
            facts=known,
            preparation=learnt,
            frame=frame,
            times=self.times,
        )

    def learnt(self, preparation: Preparation) -> Timeline:
        """Return the series with its columns and its season as they were found before."""
        if not isinstance(preparation, SeriesPreparation):
            raise DataError(f"{self.where} is a series, and the network has learnt from a table.")
        return replace(self, preparation=preparation, _frames={})

    def fingerprint(self) -> bytes:
        """Return a digest of times and values."""
        digest = hashlib.sha256(repr((self.names, self.target)).encode())
        digest.update(np.ascontiguousarray(self.times.astype(np.int64)).data)
        digest.update(np.ascontiguousarray(self.values).data)
        return digest.digest()

    def look(self, choice: DataChoice, places: Places) -> Look:
        """Return every column over time, the target first, and the rows at these places."""
        order = sorted(self.names, key=lambda name: name != self.target)
        rows = np.sort(places)
        cells = tuple(
            (shown(self.times[row]), *(_cell(number) for number in self.values[row]))
            for row in rows
        )
        lines = tuple(
            Line(name, self.times, self.values[:, self.names.index(name)]) for name in order
        )
        return Look(None, (), ("time", *self.names), cells, lines, self._shares(choice))

    def columns_seen(self) -> tuple[Column, ...]:
        """Return what the columns are like, without what is missing."""
        found = []
        for place, name in enumerate(self.names):
            column = self.values[:, place]
            found.append(Column.of(name, column[~np.isnan(column)]))
        return tuple(found)

    def _shares(self, choice: DataChoice) -> tuple[float, ...]:
        """Return which share of the rows each part has; nothing where they cannot be divided so."""
        try:
            found = self.borders(choice)
            by_time(self.frame(choice), found, self.where)  # a part may be too short for a window
        except DataError:
            return ()
        ends = (0, found.validation, found.test, found.rows)
        return tuple((end - begin) / found.rows for begin, end in pairwise(ends))

    def _told_early(self, frame: Frame) -> tuple[str, ...]:
        """Return a sentence on a column that is seen and holds the future of a target."""
        names = [name for name in self.names if _is_seen(name, frame) and not self.lack(name)]
        columns = self.values[:, [self.names.index(name) for name in names]]
        for place, target in enumerate(frame.names):
            found = told_early(columns, names, frame.columns[:, place], target, frame.horizon)
            if found:
                name, lag = found
                return (
                    f"The column “{cut(name)}” holds what “{cut(target)}” will be {lag} steps "
                    "later, which nobody knows when a forecast is made; leave it out of the "
                    "inputs.",
                )
        return ()


def _is_seen(name: str, frame: Frame) -> bool:
    return name in frame.variables or f"change of {name}" in frame.variables


def _cell(number: float) -> str:
    return "" if np.isnan(number) else f"{number:g}"


def _framing(choice: Choice) -> Framing:
    known: Mapping[str, type[Framing]] = discover("designer.data.series", Framing)
    if choice.kind not in known:
        raise DataError(
            f"“{choice.kind}” is no way to cut series that this version knows; choose one of "
            f"{', '.join(known)}."
        )
    try:
        return known[choice.kind].make(choice.parameters)
    except ParameterError as error:
        raise DataError(f"{known[choice.kind].label()}: {error}") from None
