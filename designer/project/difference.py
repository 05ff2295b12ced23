"""What differs between two drawings: blocks and wires added, removed and changed.

Where a block lies says nothing. Blocks are the same where id and kind agree; of the others, those
of one kind are matched that are wired alike to blocks matched before, then those at the same place
of the flow with the most equal parameters.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

from designer.project.graph import Composite, Graph, Node, Wire

Values = Callable[[Node], Mapping[str, Any]]
"""Returns what is set on a block; one that knows defaults lets an unset value equal its default."""

MOST_ALIGNED = 60_000
"""Pairs of blocks up to which the best alignment is looked for; it takes the time of its square."""


@dataclass(frozen=True, slots=True)
class Value:
    """A value that is not what it was; None where it is not set."""

    name: str
    old: Any
    new: Any


@dataclass(frozen=True, slots=True)
class Changed:
    """A block that is in both drawings and not the same in both."""

    old: Node
    new: Node
    values: tuple[Value, ...] = ()
    """The parameters, and the name of the block as `name`."""
    inner: Difference | None = None
    """What differs inside, where both are composites."""


@dataclass(frozen=True)
class Difference:
    """What must be done to one drawing to make the other of it."""

    pairs: Mapping[str, str] = field(default_factory=dict)
    """Blocks that are in both: the id in the old drawing and the one in the new."""
    added: tuple[str, ...] = ()
    """Ids of the new drawing."""
    removed: tuple[str, ...] = ()
    """Ids of the old drawing."""
    changed: Mapping[str, Changed] = field(default_factory=dict)
    """By the id in the new drawing."""
    wires_added: tuple[Wire, ...] = ()
    """As the new drawing has them."""
    wires_removed: tuple[Wire, ...] = ()
    """As the old drawing has them."""

    def __bool__(self) -> bool:
        """Return whether anything differs."""
        return self.count > 0

    @property
    def count(self) -> int:
        """How many differences there are, each changed block counted once."""
        blocks = len(self.added) + len(self.removed) + len(self.changed)
        return blocks + len(self.wires_added) + len(self.wires_removed)


def set_on(node: Node) -> Mapping[str, Any]:
    """Return what the drawing itself says of a block's parameters."""
    return node.parameters


def difference(old: Graph, new: Graph, values: Values = set_on) -> Difference:
    """Return what differs between two drawings; equal ones give an empty difference.

    The other way round, added and removed change places, and so do old and new values.
    """
    pairs = matched(old, new, values)
    back = {after: before for before, after in pairs.items()}
    changed: dict[str, Changed] = {}
    for before, after in pairs.items():
        found = _changed(old.nodes[before], new.nodes[after], values)
        if found is not None:
            changed[after] = found
    kept = {
        (pairs[wire.source], wire.output, pairs[wire.target], wire.input)
        for wire in old.wires.values()
        if wire.source in pairs and wire.target in pairs
    }
    there = {_ends(wire) for wire in new.wires.values()}
    return Difference(
        pairs,
        tuple(key for key in new.nodes if key not in back),
        tuple(key for key in old.nodes if key not in pairs),
        {key: changed[key] for key in new.nodes if key in changed},
        tuple(wire for wire in new.wires.values() if _ends(wire) not in kept),
        tuple(
            wire
            for wire in old.wires.values()
            if wire.source not in pairs
            or wire.target not in pairs
            or (pairs[wire.source], wire.output, pairs[wire.target], wire.input) not in there
        ),
    )


def matched(old: Graph, new: Graph, values: Values = set_on) -> dict[str, str]:
    """Return the blocks that are in both drawings, by their ids in the old one."""
    # one order of the two, whichever comes first: both directions must match the same blocks
    if _rank(new, values) < _rank(old, values):
        back = _matched(new, old, values)
        found = {before: after for after, before in back.items()}
        return {key: found[key] for key in old.nodes if key in found}
    return _matched(old, new, values)


def _matched(old: Graph, new: Graph, values: Values) -> dict[str, str]:
    pairs = {
        key: key
        for key, node in old.nodes.items()
        if key in new.nodes and new.nodes[key].kind == node.kind
    }
    _spread(old, new, pairs, list(pairs))
    for look in (lambda node: _signature(node, values), lambda node: node.kind):
        taken = set(pairs.values())
        mine = [key for key in _flow(old) if key not in pairs]
        theirs = [key for key in _flow(new) if key not in taken]
        if not mine or not theirs:
            break
        before = [look(old.nodes[key]) for key in mine]
        after = [look(new.nodes[key]) for key in theirs]
        found = _aligned(before, after)
        pairs.update((mine[a], theirs[b]) for a, b in found)
        _spread(old, new, pairs, [mine[a] for a, _ in found])
    return {key: pairs[key] for key in old.nodes if key in pairs}


def _aligned(before: list[str], after: list[str]) -> list[tuple[int, int]]:
    """Return the places of equal words of two texts, in the order of both where that is found."""
    if len(before) * len(after) <= MOST_ALIGNED:
        blocks = SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks()
        return [(one.a + step, one.b + step) for one in blocks for step in range(one.size)]
    places: dict[str, deque[int]] = {}
    for place, word in enumerate(after):
        places.setdefault(word, deque()).append(place)
    return [
        (place, places[word].popleft()) for place, word in enumerate(before) if places.get(word)
    ]


def _spread(old: Graph, new: Graph, pairs: dict[str, str], begin: Iterable[str]) -> None:
    """Match the blocks of one kind that are wired alike to blocks matched already."""
    taken = set(pairs.values())
    mine, theirs = _neighbours(old), _neighbours(new)
    waiting = deque(begin)
    while waiting:
        key = waiting.popleft()
        around = theirs.get(pairs[key], {})
        for port, nodes in mine.get(key, {}).items():
            free = [one for one in around.get(port, ()) if one not in taken]
            for before in nodes:
                if before in pairs:
                    continue
                kind = old.nodes[before].kind
                after = next((one for one in free if new.nodes[one].kind == kind), None)
                if after is not None:
                    free.remove(after)
                    taken.add(after)
                    pairs[before] = after
                    waiting.append(before)


def _neighbours(graph: Graph) -> dict[str, dict[tuple[str, ...], list[str]]]:
    """Return for each block what is wired to it, by the two ports and the direction."""
    found: dict[str, dict[tuple[str, ...], list[str]]] = {}
    for wire in graph.wires.values():
        if wire.source in graph.nodes and wire.target in graph.nodes:
            ports = wire.output, wire.input
            for key, other, way in (
                (wire.source, wire.target, "to"),
                (wire.target, wire.source, "from"),
            ):
                found.setdefault(key, {}).setdefault((way, *ports), []).append(other)
    return found


def _flow(graph: Graph) -> list[str]:
    """Return every block after those that feed it; blocks of a loop come last."""
    feeds: dict[str, list[str]] = {key: [] for key in graph.nodes}
    waits = dict.fromkeys(graph.nodes, 0)
    for wire in graph.wires.values():
        if wire.source in feeds and wire.target in waits:
            feeds[wire.source].append(wire.target)
            waits[wire.target] += 1
    ready = deque(key for key, count in waits.items() if not count)
    order: dict[str, None] = {}
    while ready:
        key = ready.popleft()
        order[key] = None
        for target in feeds[key]:
            waits[target] -= 1
            if not waits[target]:
                ready.append(target)
    return [*order, *(key for key in graph.nodes if key not in order)]


def _changed(old: Node, new: Node, values: Values) -> Changed | None:
    before, after = values(old), values(new)
    found = [
        Value(name, before.get(name), after.get(name))
        for name in dict.fromkeys((*before, *after))
        if before.get(name) != after.get(name) or (name in before) != (name in after)
    ]
    if old.name != new.name:
        found.insert(0, Value("name", old.title, new.title))
    inner = _inside(old.inner, new.inner, values)
    return Changed(old, new, tuple(found), inner) if found or inner else None


def _inside(old: Composite | None, new: Composite | None, values: Values) -> Difference | None:
    if old is new or old is None or new is None or old.graph is new.graph:
        return None
    return difference(old.graph, new.graph, values) or None


def _signature(node: Node, values: Values) -> str:
    set_values = sorted((name, repr(value)) for name, value in values(node).items())
    return repr((node.kind, set_values))


def _rank(graph: Graph, values: Values) -> tuple[Any, ...]:
    """Return what puts two drawings into one order, whichever is asked about first."""
    nodes = [(node.id, node.kind) for node in graph.nodes.values()]
    return (
        len(nodes),
        nodes,
        [_signature(node, values) for node in graph.nodes.values()],
        [_ends(wire) for wire in graph.wires.values()],
    )


def _ends(wire: Wire) -> tuple[str, str, str, str]:
    return wire.source, wire.output, wire.target, wire.input
