"""Groups of units: the blocks whose widths change together, and the choice of units that go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil

from designer.compress.widths.atoms import Axis, Channels, Key
from designer.project.inside import Path


@dataclass(frozen=True)
class Group:
    """Units that lie in the same widths: filters, neurons, heads or features.

    Attributes:
        name: the way to the first block whose width they are, with strokes between.
        blocks: every block whose width they are.
        units: those that may go.
        size: places of the first width.
    """

    name: str
    blocks: tuple[Path, ...]
    units: tuple[int, ...]
    size: int


def path_of(where: Key) -> Path:
    """Return the way to a block, whatever the repetition."""
    return tuple(name for name, _ in where)


def groups(channels: Channels) -> tuple[Group, ...]:
    """Return the groups of a drawing whose lanes are tied, in the order of the drawing."""
    widths = [width for width in channels.widths if width.fixed is None]
    heads: dict[int, int] = {}

    def head(unit: int) -> int:
        while heads.setdefault(unit, unit) != unit:
            unit = heads[unit]
        return unit

    units = [list(dict.fromkeys(map(channels.unit, width.atoms))) for width in widths]
    for row in units:
        for unit in row[1:]:
            heads[head(unit)] = head(row[0])
    found: dict[int, list[int]] = {}
    for place, row in enumerate(units):
        found.setdefault(head(row[0]), []).append(place)
    made = []
    for places in found.values():
        free = {unit: None for place in places for unit in units[place]}
        blocks = dict.fromkeys(path_of(widths[place].where) for place in places)
        first = widths[places[0]]
        able = tuple(unit for unit in free if not channels.stays(unit))
        made.append(Group("/".join(path_of(first.where)), tuple(blocks), able, len(first.atoms)))
    return tuple(group for group in made if group.units)


class Choice:
    """Units that go, as many as every width can spare."""

    def __init__(self, channels: Channels, least: float = 0.0) -> None:
        self.gone: set[int] = set()
        self._channels = channels
        self._in: dict[int, list[tuple[int, int]]] = {}
        self._spare: list[int] = []
        for number, width in enumerate(w for w in channels.widths if w.fixed is None):
            self._spare.append(len(width.atoms) - max(1, ceil(least * len(width.atoms))))
            for unit, count in _counted(channels, width.atoms).items():
                self._in.setdefault(unit, []).append((number, count))

    def take(self, unit: int) -> bool:
        """Let a unit go where every width can spare it; return whether it does."""
        places = self._in.get(unit, [])
        if unit in self.gone or any(self._spare[place] < count for place, count in places):
            return False
        for place, count in places:
            self._spare[place] -= count
        self.gone.add(unit)
        return True


def weakest(
    channels: Channels,
    shares: Mapping[str, float],
    scores: Mapping[int, float] | None = None,
    least: float = 0.0,
) -> set[int]:
    """Return the units that go when each group named loses this share, its weakest first.

    Without scores the last places of each width go.
    """
    choice = Choice(channels, least)
    for group in groups(channels):
        order = list(reversed(group.units))
        if scores is not None:
            order = sorted(group.units, key=lambda unit: scores.get(unit, 0.0))
        wanted = round(shares.get(group.name, 0.0) * len(order))
        for unit in order:
            wanted -= wanted > 0 and choice.take(unit)
    return choice.gone


def weakest_of_all(
    channels: Channels, share: float, scores: Mapping[int, float], least: float
) -> set[int]:
    """Return this share of all units, the weakest wherever they stand."""
    choice = Choice(channels, least)
    every = [unit for group in groups(channels) for unit in group.units]
    wanted = round(share * len(every))
    for unit in sorted(every, key=lambda unit: scores.get(unit, 0.0)):
        wanted -= wanted > 0 and choice.take(unit)
    return choice.gone


def _counted(channels: Channels, axis: Axis) -> dict[int, int]:
    found: dict[int, int] = {}
    for atom in axis:
        unit = channels.unit(atom)
        found[unit] = found.get(unit, 0) + 1
    return found
