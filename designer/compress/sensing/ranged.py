"""What is told of the values of blocks, kept with the run; nothing here needs PyTorch."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from designer.job import Event
from designer.project.inside import Path as Way
from designer.runs.files import read_record, write_whole

ACTIVATIONS, WEIGHTS = "activations", "weights"
FILE = "ranges.json"
FAINT = 30.0
"""Decibels below which rounding is told as a warning: its error is 3 % of the values then."""


@dataclass(frozen=True)
class Rounding:
    """What whole numbers of so many bits do to values.

    Attributes:
        bits: of a whole number.
        scale: one step, in units of the values.
        error: the square root of the mean squared error.
        sqnr: signal to noise of the rounding, in decibels; None where there is no noise.
    """

    bits: int
    scale: float
    error: float
    sqnr: float | None

    @property
    def part(self) -> float:
        """The error as part of the values, both by their root mean square."""
        return 0.0 if self.sqnr is None else 10 ** (-self.sqnr / 20)

    @property
    def faint(self) -> bool:
        """Whether the values hardly stand out from the error."""
        return self.sqnr is not None and self.sqnr < FAINT


@dataclass(frozen=True)
class Range(Event):
    """The values of one block, or its weights.

    Attributes:
        block: the way to the block; repetitions of a composite are looked at together.
        what: activations or weights.
        count: how many values were looked at.
        low, high: the smallest and the largest.
        percentiles: values below which so many percent lie, by the percents as text.
        histogram: how many lie in each of equal parts from `low` to `high`.
        roundings: records of `Rounding`, for 8 and for 16 bits.
    """

    block: tuple[str, ...]
    what: str
    count: int
    low: float
    high: float
    percentiles: Mapping[str, float] = field(default_factory=dict)
    histogram: tuple[int, ...] = ()
    roundings: tuple[Mapping[str, Any], ...] = ()

    def __post_init__(self) -> None:
        """Make what came from a file, or from another process, what it was there."""
        for name in ("block", "histogram", "roundings"):
            object.__setattr__(self, name, tuple(getattr(self, name)))

    def rounding(self, bits: int) -> Rounding | None:
        """Return what whole numbers of so many bits do, if it was measured."""
        found = (Rounding(**one) for one in self.roundings)
        return next((one for one in found if one.bits == bits), None)


@dataclass(frozen=True)
class BlockRanges:
    """One block: the values that it gives, and its weights where it has some."""

    block: Way
    activations: Range | None = None
    weights: Range | None = None


@dataclass(frozen=True)
class Ranges:
    """The ranges of a run's network.

    Attributes:
        rows: in the order of the network.
        examples: training examples that were looked at.
    """

    rows: tuple[Range, ...]
    examples: int = 0

    def blocks(self) -> tuple[BlockRanges, ...]:
        """Return the ranges block by block."""
        found: dict[Way, dict[str, Range]] = {}
        for row in self.rows:
            found.setdefault(row.block, {})[row.what] = row
        return tuple(
            BlockRanges(block, by.get(ACTIVATIONS), by.get(WEIGHTS)) for block, by in found.items()
        )

    def least_exact(self, bits: int = 8) -> Range | None:
        """Return the values that so many bits serve least; None where all are held exactly."""
        heard = {
            place: one.sqnr
            for place, row in enumerate(self.rows)
            if (one := row.rounding(bits)) is not None and one.sqnr is not None
        }
        return self.rows[min(heard, key=heard.__getitem__)] if heard else None


def keep(run: Path, found: Ranges) -> None:
    """Write ranges into the folder of the run."""
    record = {"examples": found.examples, "rows": [row.record() for row in found.rows]}
    write_whole(run / FILE, json.dumps(record, ensure_ascii=False) + "\n")


def kept(run: Path) -> Ranges | None:
    """Return the ranges of a run, if they were measured."""
    record = read_record(run / FILE)
    if record is None:
        return None
    try:
        found = [Event.from_record(row) for row in record["rows"]]
        rows = tuple(row for row in found if isinstance(row, Range))
        for row in rows:
            row.rounding(0)  # reads all of them
        return Ranges(rows, int(record.get("examples", 0))) if rows else None
    except (AttributeError, KeyError, TypeError, ValueError):
        return None
