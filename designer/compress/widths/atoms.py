"""Channels as atoms: every place of a width has one, and what must stay or go together is joined.

A unit that can be pruned is a set of joined atoms. Which atoms lie along which axis of which weight
is kept beside them, so that weights can be scored and cut by it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

Axis = tuple[int, ...]
"""The atoms along an axis, place by place."""
Key = tuple[tuple[str, int], ...]
"""The way to a block: the composite on the canvas and its repetition, and so on to the block."""


@dataclass(frozen=True)
class Parts:
    """An axis of a weight on which each part of the first axis has other atoms."""

    axes: tuple[Axis, ...]


Along = Axis | Parts | None
"""What lies along an axis of a weight; None where all of it stays."""


@dataclass(frozen=True)
class Lay:
    """How the atoms lie along the axes of a weight."""

    axes: tuple[Along, ...]
    makes: int = 0
    """The axis whose atoms this weight makes; the others it uses."""


@dataclass(frozen=True)
class Value:
    """What flows along a wire: its one axis that has atoms."""

    axis: int
    atoms: Axis


@dataclass(frozen=True)
class Width:
    """A parameter of a block that says how many places there are."""

    where: Key
    parameter: str
    atoms: Axis
    fixed: int | None = None
    """The value that has to be written down once any of the atoms is gone."""


@dataclass
class Channels:
    """The atoms of a drawing, with all that hangs on them."""

    widths: list[Width] = field(default_factory=list)
    lanes: list[tuple[Axis, ...]] = field(default_factory=list)
    """Axes of which equally many places must stay."""
    lays: dict[Key, dict[str, Lay]] = field(default_factory=dict)
    """The weights of every block that have atoms, by their names in its module."""
    _parents: list[int] = field(default_factory=list)
    _whole: set[int] = field(default_factory=set)

    def fresh(self, count: int) -> Axis:
        """Return as many new atoms."""
        first = len(self._parents)
        self._parents += range(first, first + count)
        return tuple(range(first, first + count))

    def unit(self, atom: int) -> int:
        """Return the atom that stands for all that are joined with this one."""
        parents = self._parents
        while parents[atom] != atom:
            parents[atom] = parents[parents[atom]]
            atom = parents[atom]
        return atom

    def join(self, *axes: Axis) -> None:
        """Let places of several axes stay or go together."""
        for places in zip(*axes, strict=True):
            first = self.unit(places[0])
            for atom in places[1:]:
                other = self.unit(atom)
                if other != first:
                    self._parents[other] = first
                    if other in self._whole:
                        self._whole.add(first)

    def keep(self, *values: Value | None) -> None:
        """Let all atoms of these stay for good."""
        for value in values:
            if value is not None:
                self._whole.update(map(self.unit, value.atoms))

    def stays(self, atom: int) -> bool:
        """Return whether an atom can never go."""
        return self.unit(atom) in self._whole

    def level(self, *axes: Axis) -> None:
        """Let equally many places of these axes stay."""
        if len(axes) > 1:
            self.lanes.append(axes)

    def lay(self, where: Key, weights: Mapping[str, Lay | Sequence[Along]]) -> None:
        """Say how atoms lie along the weights of a block."""
        found = self.lays.setdefault(where, {})
        for name, axes in weights.items():
            found[name] = axes if isinstance(axes, Lay) else Lay(tuple(axes))

    def tie(self, scores: Mapping[int, float] | None = None) -> None:
        """Join the lanes place by place, so that equally many stay whatever goes.

        With scores of the units, the weakest of each lane are joined, then the next.
        """
        for axes in self.lanes:
            orders = [self._ranked(axis, scores or {}) for axis in axes]
            self.join(*(tuple(axis[place] for place in order)
                        for axis, order in zip(axes, orders, strict=True)))  # fmt: skip

    def _ranked(self, axis: Axis, scores: Mapping[int, float]) -> list[int]:
        def rank(place: int) -> tuple[bool, float]:
            return self.stays(axis[place]), scores.get(self.unit(axis[place]), 0.0)

        return sorted(range(len(axis)), key=rank)

    def left(self, axis: Iterable[int], gone: set[int]) -> list[int]:
        """Return the places of an axis that stay when these units go."""
        return [place for place, atom in enumerate(axis) if self.unit(atom) not in gone]
