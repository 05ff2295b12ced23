"""How a series becomes examples, each a stretch of the past and what came after it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from designer.data.inputs import Array, Inputs
from designer.data.series.preparation import SeriesPreparation
from designer.data.series.steps import Step
from designer.unit import Unit

if TYPE_CHECKING:
    from designer.data.series.timeline import Timeline


@dataclass(frozen=True, eq=False)
class Frame:
    """The N examples of a series of T rows.

    Attributes:
        inputs: N × past steps × variables, in the units of the file.
        variables: the name of every input variable.
        targets: N × horizon, or N × horizon × series where several are forecast: values, or their
            difference from `bases`.
        bases: what is added to targets to have values in the units of the file; None where
            targets are values. Known when the forecast is made.
        names: of the series that are forecast.
        columns: T × series: the values that targets are made of.
        known: T × series: where these values stand in the file and are not filled in.
        starts: the row at which the past of each example begins.
        earliest: the earliest row that each example makes any use of.
        past: steps that are seen.
        horizon: steps that are forecast.
        season: steps after which the series is taken to repeat.
        step: how far apart rows are.
        warnings: what was done, in words.
        preparation: how other rows are brought into such examples.
    """

    inputs: Inputs
    variables: tuple[str, ...]
    targets: Array
    bases: Array | None
    names: tuple[str, ...]
    columns: Array
    known: Array
    starts: Array
    earliest: Array
    past: int
    horizon: int
    season: int
    step: Step
    warnings: tuple[str, ...] = ()
    preparation: SeriesPreparation | None = None

    @property
    def nows(self) -> Array:
        """The last row of the past of each example, at which its forecast is made."""
        return self.starts + self.past - 1

    @property
    def ends(self) -> Array:
        """The row after the last that each example makes any use of."""
        return self.starts + self.past + self.horizon


@dataclass(frozen=True)
class Framing(Unit):
    """A way to cut a series into examples."""

    family: ClassVar[str] = "Series"

    def frame(self, series: Timeline) -> Frame:
        """Return all examples of a series, in the order of time. Raises DataError."""
        raise NotImplementedError

    def again(self, learnt: SeriesPreparation) -> Framing:
        """Return the way with what it would find out taken as it was found before."""
        return self
