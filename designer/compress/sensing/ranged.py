"""What is told of the values of a block; a window reads it, so nothing here needs PyTorch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from designer.job import Event

ACTIVATIONS, WEIGHTS = "activations", "weights"


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
