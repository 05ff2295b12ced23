"""Little stories that are made up by chance, with a question on each and its answer.

After Weston et al. 2015, Towards AI-complete question answering: a set of prerequisite toy tasks.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import combinations, pairwise

from designer.data.text.world import PEOPLE, PLACES, THINGS, Chance, World

NUMBERS = ("none", "one", "two", "three")


@dataclass(frozen=True, slots=True)
class Story:
    """A story, a question on it and the answer."""

    text: str
    question: str
    answer: str


Asked = tuple[str, str]
"""A question and its answer."""


def _where_is_somebody(world: World) -> Asked | None:
    person = world.chance.one(list(world.place))
    return f"Where is {person}?", world.place[person]


def _where_is_something(world: World) -> Asked | None:
    known = [thing for thing, path in world.path.items() if path]
    if not known:
        return None
    thing = world.chance.one(known)
    return f"Where is the {thing}?", world.path[thing][-1]


def _where_was_something(world: World) -> Asked | None:
    choices = [
        (thing, before, place)
        for thing, path in world.path.items()
        for before, place in pairwise(path)
        if path.count(place) == 1
    ]
    if not choices:
        return None
    thing, before, place = world.chance.one(choices)
    return f"Where was the {thing} before the {place}?", before


def _who_gave(world: World) -> Asked | None:
    latest = {(thing, receiver): giver for giver, thing, receiver in world.gifts}
    if not latest:
        return None
    (thing, receiver), giver = world.chance.one(list(latest.items()))
    return f"Who gave the {thing} to {receiver}?", giver


def _what_was_given(world: World) -> Asked | None:
    latest = {(giver, receiver): thing for giver, thing, receiver in world.gifts}
    if not latest:
        return None
    (giver, receiver), thing = world.chance.one(list(latest.items()))
    return f"What did {giver} give to {receiver}?", thing


def _is_somebody_there(world: World) -> Asked | None:
    person = world.chance.one(list(world.place))
    here = world.place[person]
    yes = world.chance.below(2) == 0
    place = here if yes else world.chance.one([place for place in PLACES if place != here])
    return f"Is {person} in the {place}?", "yes" if yes else "no"


def _how_many(world: World) -> Asked | None:
    person = _some_carrier(world)
    return f"How many things is {person} carrying?", NUMBERS[len(world.carried(person))]


def _what_is_carried(world: World) -> Asked | None:
    person = _some_carrier(world)
    return f"What is {person} carrying?", ", ".join(world.carried(person)) or "nothing"


def _some_carrier(world: World) -> str:
    """Return a person, one with many things as often as one with none."""
    by_count: dict[int, list[str]] = {}
    for person in PEOPLE:
        by_count.setdefault(len(world.carried(person)), []).append(person)
    return world.chance.one(by_count[world.chance.one(sorted(by_count))])


Event = Callable[[World], None]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of story.

    Attributes:
        events: what happens in it; one that stands here twice happens twice as often.
        ask: gives a question and its answer, or None where there is nothing to ask yet.
        answers: every answer there can be.
        least: sentences that a story must be allowed to have.
        limit: things that a person can carry.
    """

    events: tuple[Event, ...]
    ask: Callable[[World], Asked | None]
    answers: tuple[str, ...]
    least: int = 2
    limit: int = 3


_LISTS = tuple(
    ", ".join(some) or "nothing" for size in range(3) for some in combinations(THINGS, size)
)
_CARRY = (World.move, World.take, World.drop)
_GIVE = (World.give, World.give, World.take, World.move)
_HOLD = (*(World.take,) * 4, World.move, World.drop, World.give)
KINDS: Mapping[str, Kind] = {
    "one fact": Kind((World.move,), _where_is_somebody, PLACES),
    "two facts": Kind(_CARRY, _where_is_something, PLACES, least=3),
    "before": Kind((World.move, *_CARRY), _where_was_something, PLACES, least=6),
    "who": Kind(_GIVE, _who_gave, PEOPLE, least=6),
    "what": Kind(_GIVE, _what_was_given, THINGS, least=6),
    "yes or no": Kind((World.move,), _is_somebody_there, ("yes", "no")),
    "counting": Kind(_HOLD, _how_many, NUMBERS, least=3),
    "lists": Kind(_HOLD, _what_is_carried, _LISTS, least=3, limit=2),
}


def stories(kind: str, count: int, longest: int, seed: int) -> list[Story]:
    """Return up to `count` distinct stories of 2 to `longest` sentences, each from its own seed.

    There are fewer where most of them are repeated already, as they are so short.
    """
    found: dict[str, Story] = {}
    number = 0
    while len(found) < count and number < 2 * len(found) + 100:
        story = tell(KINDS[kind], longest, Chance(seed, number))
        found.setdefault(story.text, story)
        number += 1
    return list(found.values())


def tell(kind: Kind, longest: int, chance: Chance) -> Story:
    """Return one story, begun again until there is something to ask."""
    longest = max(longest, kind.least)
    while True:
        world = World(chance, kind.limit)
        for _ in range(2 + chance.below(longest - 1)):
            chance.one(kind.events)(world)
        asked = kind.ask(world)
        if asked is not None:
            return Story(" ".join(world.told), *asked)
