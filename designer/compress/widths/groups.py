"""Groups of units: the blocks whose widths change together, and the choice of units that go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from designer.compress.single_blocks import nearest, own_values
from designer.compress.widths.atoms import Axis, Channels, Key, Width
from designer.job import UserError
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
    widths = _free(channels)
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


def shares_of(
    found: Sequence[Group], given: Mapping[str, float], usual: float | None
) -> dict[str, float]:
    """Return the share of units that each group loses, by its name.

    Args:
        found: the groups of a drawing.
        given: shares by the ways to blocks, as `designer.compress.single_blocks` reads them.
        usual: the share of groups that are not given one; None to leave them out.

    Raises UserError where a block has no units that can go, or two of one group differ.
    """
    own_values(given, (path for group in found for path in group.blocks), "units that can go")
    shares: dict[str, float] = {}
    for group in found:
        ways = {way for path in group.blocks if (way := nearest(given, path)) is not None}
        deepest = max((way.count("/") for way in ways), default=0)
        closest = [way for way in given if way in ways and way.count("/") == deepest]
        values = {given[way]: way for way in reversed(closest)}
        if len(values) > 1:
            names = " and ".join(f"“{way}”" for way in reversed(values.values()))
            raise UserError(f"blocks: {names} lose the same units; give them one share.")
        if values:
            shares[group.name] = next(iter(values))
        elif usual is not None:
            shares[group.name] = usual
    return shares


def floors(channels: Channels, least: float) -> tuple[int, ...]:
    """Return how many places stay of every width of which this part has to stay."""
    return tuple(max(1, ceil(least * len(width.atoms))) for width in _free(channels))


class Choice:
    """Units that go, as many as every width can spare; `floors` is what stays of each, or 1."""

    def __init__(self, channels: Channels, floors: Sequence[int] = ()) -> None:
        self.gone: set[int] = set()
        self._in: dict[int, list[tuple[int, int]]] = {}
        self._spare: list[int] = []
        for number, width in enumerate(_free(channels)):
            self._spare.append(len(width.atoms) - (floors[number] if floors else 1))
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

    def take_share(self, order: Sequence[int], share: float) -> None:
        """Let this share of some units go, the first that can."""
        wanted = round(share * len(order))
        for unit in order:
            wanted -= wanted > 0 and self.take(unit)


def weakest(
    channels: Channels,
    shares: Mapping[str, float],
    scores: Mapping[int, float] | None = None,
    floors: Sequence[int] = (),
    *,
    others: float = 0.0,
) -> set[int]:
    """Return the units that go when each group named loses this share, its weakest first.

    Of all other units together this share of `others` goes, the weakest wherever they stand.
    Without scores the last places of each width go.
    """
    choice = Choice(channels, floors)
    rest: list[int] = []
    for group in groups(channels):
        order = list(reversed(group.units))
        if scores is not None:
            order = sorted(group.units, key=lambda unit: scores.get(unit, 0.0))
        if group.name in shares:
            choice.take_share(order, shares[group.name])
        else:
            rest += order
    if others:
        assert scores is not None
        choice.take_share(sorted(rest, key=lambda unit: scores.get(unit, 0.0)), others)
    return choice.gone


def _free(channels: Channels) -> list[Width]:
    return [width for width in channels.widths if width.fixed is None]


def _counted(channels: Channels, axis: Axis) -> dict[int, int]:
    found: dict[int, int] = {}
    for atom in axis:
        unit = channels.unit(atom)
        found[unit] = found.get(unit, 0) + 1
    return found
