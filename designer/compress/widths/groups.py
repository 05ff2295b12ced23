"""Groups of units: the blocks whose widths change together, and the choice of units that go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from designer.compress.single_blocks import nearest, own_values
from designer.compress.widths.atoms import Channels, Key, Width
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


class Widths:
    """What can go of a drawing whose lanes are tied, counted once so that it can be asked often."""

    def __init__(self, channels: Channels) -> None:
        self.channels, self.groups = channels, groups(channels)
        self._sizes: list[int] = []
        self._in: dict[int, list[tuple[int, int]]] = {}
        for number, width in enumerate(_free(channels)):
            self._sizes.append(len(width.atoms))
            for unit, count in Counter(map(channels.unit, width.atoms)).items():
                self._in.setdefault(unit, []).append((number, count))

    def weakest(
        self,
        shares: Mapping[str, float],
        scores: Mapping[int, float] | None = None,
        floors: Sequence[int] = (),
        *,
        others: float = 0.0,
    ) -> set[int]:
        """Return the units that go when each group named loses this share, its weakest first.

        Of all other units together this share of `others` goes, the weakest wherever they stand.
        Without scores the last places of each width go. `floors` is what stays of each width, 1 of
        each where they are not given.
        """
        gone: set[int] = set()
        spare = [size - 1 for size in self._sizes]
        if floors:
            spare = [size - least for size, least in zip(self._sizes, floors, strict=True)]
        rest: list[int] = []
        for group in self.groups:
            order = group.units[::-1]
            if scores is not None:
                order = tuple(sorted(group.units, key=lambda unit: scores.get(unit, 0.0)))
            if group.name in shares:
                self._take(order, shares[group.name], spare, gone)
            else:
                rest += order
        if others:
            assert scores is not None
            rest.sort(key=lambda unit: scores.get(unit, 0.0))
            self._take(rest, others, spare, gone)
        return gone

    def _take(self, order: Sequence[int], share: float, spare: list[int], gone: set[int]) -> None:
        """Let this share of some units go, the first that every width can spare."""
        wanted = round(share * len(order))
        for unit in order:
            if not wanted:
                return
            places = self._in.get(unit, ())
            if unit in gone or any(spare[place] < count for place, count in places):
                continue
            for place, count in places:
                spare[place] -= count
            gone.add(unit)
            wanted -= 1


def _free(channels: Channels) -> list[Width]:
    return [width for width in channels.widths if width.fixed is None]
