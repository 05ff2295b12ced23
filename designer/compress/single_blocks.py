"""What single blocks are given unlike the others, as a text: “conv1=0.6 stage/conv2=0.3”.

A block is named by the way to it: the composite on the canvas, the one inside it, and so on to the
block, with strokes between. What a composite is given holds for all blocks in it that are not given
something themselves. A value of 0 leaves a block alone.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import quote, unquote

from designer.job import UserError
from designer.project.inside import Path
from designer.unit import ParameterError

Given = dict[str, float]
"""Values by the ways to blocks."""
_SPECIAL = re.compile(r"[\s%=,:]")


@dataclass(frozen=True)
class Values:
    """What a method takes for a single block; 0, which leaves a block alone, always.

    Attributes:
        what: how a value is called, such as “share”.
        low: the smallest beside 0.
        high: the largest.
        whole: whether it is a whole number.
        only: the few values beside 0 where there are but these.
    """

    what: str
    low: float = 0.0
    high: float = 1.0
    whole: bool = False
    only: tuple[int, ...] = ()

    def told(self) -> str:
        """Return which values are taken, in words."""
        if self.only:
            return " or ".join(map(str, (0, *self.only)))
        number = "a whole number" if self.whole else "a number"
        return f"{'' if self.low == 0 else '0 or '}{number} from {self.low:g} to {self.high:g}"

    def takes(self, value: float) -> bool:
        """Return whether a block may be given a value."""
        if value == 0:
            return True
        if self.only:
            return value in self.only
        return self.low <= value <= self.high and not (self.whole and value % 1)


def read(text: str, values: Values | None = None) -> Given:
    """Return the values by the ways to their blocks, in the order of the text.

    Raises ParameterError where the text is none, or a value is not among those that are taken.
    """
    found: Given = {}
    for part in text.split():
        way, equals, told = part.rpartition("=")
        if not equals or not way:
            raise ParameterError(f"blocks: write “{part}” as BLOCK=VALUE, such as conv1=0.5.")
        way = unquote(way)
        if way in found:
            raise ParameterError(f"blocks: “{way}” is given two values; keep one of them.")
        found[way] = _number(part, told)
        if values is not None and not values.takes(found[way]):
            raise ParameterError(f"blocks: “{part}”: the {values.what} is {values.told()}.")
    return found


def write(given: Mapping[str, float]) -> str:
    """Return the text of values by the ways to their blocks."""
    return " ".join(f"{_escaped(way)}={_shown(value)}" for way, value in given.items())


def way_to(path: Path) -> str:
    """Return how a block at the end of a path is named."""
    return "/".join(path)


def value_of(given: Mapping[str, float], path: Path) -> float | None:
    """Return what a block is given, itself or by the nearest composite around it, or None."""
    found = nearest(given, path)
    return given[found] if found is not None else None


def nearest(given: Mapping[str, float], path: Path) -> str | None:
    """Return which of these ways holds for a block: its own, or that of a composite around it."""
    ways = (way_to(path[:depth]) for depth in range(len(path), 0, -1))
    return next((way for way in ways if way in given), None)


def own_values(given: Mapping[str, float], paths: Iterable[Path], wanted: str) -> dict[Path, float]:
    """Return the values of those of these blocks that are given one.

    Raises UserError where a block that is named is not among them; `wanted` says what they have,
    such as “weights”.
    """
    paths = list(dict.fromkeys(paths))
    inside = {way_to(path[:depth]) for path in paths for depth in range(1, len(path) + 1)}
    for way in given:
        if way not in inside:
            ways = ", ".join(map(way_to, paths))
            raise UserError(
                f"blocks: no block “{way}” with {wanted} is in this network; take of {ways}."
            )
    found = {path: value_of(given, path) for path in paths}
    return {path: value for path, value in found.items() if value is not None}


def _number(part: str, told: str) -> float:
    try:
        value = float(told)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise ParameterError(f"blocks: “{part}”: expected a number behind the equals sign.")
    return value


def _shown(value: float) -> str:
    return f"{value:g}" if float(f"{value:g}") == value else repr(float(value))


def _escaped(way: str) -> str:
    return _SPECIAL.sub(lambda one: quote(one[0], safe=""), way)
