"""The little world in which made-up stories take place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np

PEOPLE = ("Mary", "John", "Sandra", "Daniel")
PLACES = ("bathroom", "bedroom", "garden", "hallway", "kitchen", "office")
THINGS = ("apple", "book", "football", "milk")
_MOVES = ("went to", "moved to", "travelled to", "journeyed to")
_TAKES = ("picked up", "took", "got", "grabbed")
_DROPS = ("dropped", "put down", "left", "discarded")
_GIVES = ("gave", "handed", "passed")
_T = TypeVar("_T")


class Chance:
    """Numbers by chance that are the same under every version of numpy."""

    def __init__(self, *seed: int) -> None:
        self._words = self._endless(np.random.PCG64(list(seed)))

    def below(self, count: int) -> int:
        """Return a whole number from 0 to `count` − 1."""
        return (next(self._words) >> 32) * count >> 32

    def one(self, of: Sequence[_T]) -> _T:
        """Return one of them."""
        return of[self.below(len(of))]

    @staticmethod
    def _endless(generator: np.random.PCG64) -> Iterator[int]:
        while True:
            yield from generator.random_raw(64).tolist()


@dataclass
class World:
    """Where people and things are, and how they came there."""

    chance: Chance
    limit: int = 3
    """Things that a person can carry."""
    place: dict[str, str] = field(default_factory=dict)
    """Of people, as far as it has been told."""
    holder: dict[str, str] = field(default_factory=dict)
    """Of things that are carried."""
    path: dict[str, list[str]] = field(default_factory=dict)
    """The places of every thing that has been touched, the last one where it is now."""
    gifts: list[tuple[str, str, str]] = field(default_factory=list)
    """Who gave what to whom."""
    told: list[str] = field(default_factory=list)

    def carried(self, person: str) -> list[str]:
        """Return what a person carries, in the order of the alphabet."""
        return sorted(thing for thing, holder in self.holder.items() if holder == person)

    def move(self, person: str = "") -> None:
        """Let somebody go to another place."""
        person = person or self.chance.one(PEOPLE)
        self._go(person, [place for place in PLACES if place != self.place.get(person)])

    def take(self) -> None:
        """Let somebody take a thing; where that cannot be, let somebody move."""
        person = self.chance.one(PEOPLE)
        if len(self.carried(person)) >= self.limit:
            self.move()
            return
        free = [thing for thing in THINGS if thing not in self.holder and self._here(thing, person)]
        if not free:
            self.move()
            return
        thing = self.chance.one(free)
        self.holder[thing] = person
        self.path.setdefault(thing, [])
        self._carry(person)
        self._tell(person, _TAKES, f"the {thing}")

    def drop(self) -> None:
        """Let somebody leave a thing behind, at a place that is known."""
        carried = [thing for thing, holder in self.holder.items() if holder in self.place]
        if not carried:
            self.take()
            return
        thing = self.chance.one(carried)
        person = self.holder.pop(thing)
        self._tell(person, _DROPS, f"the {thing}")

    def give(self) -> None:
        """Let somebody give a thing to another; they meet first."""
        carried = list(self.holder)
        if not carried:
            self.take()
            return
        thing = self.chance.one(carried)
        giver = self.holder[thing]
        if giver not in self.place:
            self.move(giver)
            return
        receiver = self.chance.one([person for person in PEOPLE if person != giver])
        if len(self.carried(receiver)) >= self.limit:
            self.move()
            return
        if self.place.get(receiver) != self.place[giver]:
            self._go(receiver, [self.place[giver]])
            return
        self.holder[thing] = receiver
        self.gifts.append((giver, thing, receiver))
        self._tell(giver, _GIVES, f"the {thing} to {receiver}")

    def _go(self, person: str, places: Sequence[str]) -> None:
        self.place[person] = self.chance.one(places)
        self._carry(person)
        self._tell(person, _MOVES, f"the {self.place[person]}")

    def _carry(self, person: str) -> None:
        """Write down where the things are that a person carries."""
        if person in self.place:
            for thing in self.carried(person):
                if self.path[thing][-1:] != [self.place[person]]:
                    self.path[thing].append(self.place[person])

    def _here(self, thing: str, person: str) -> bool:
        """Return whether a thing that nobody carries may be where a person is."""
        path = self.path.get(thing)
        return not path or path[-1] == self.place.get(person)

    def _tell(self, person: str, verbs: Sequence[str], rest: str) -> None:
        self.told.append(f"{person} {self.chance.one(verbs)} {rest}.")
