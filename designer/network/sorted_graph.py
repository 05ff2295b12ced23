"""A graph kept in order from edit to edit: what leads into and out of every block.

networkx sorts a graph that is new; around one changed wire the order is mended in place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import ClassVar

from designer.project.graph import Graph, Node, Wire
from designer.project.order import in_order


@dataclass
class SortedGraph:
    """The last graph taken in, with its wires by block and its blocks in order."""

    FEW: ClassVar[int] = 8
    """Wires leading backwards up to which the order is mended rather than made anew."""

    graph: Graph = field(default_factory=Graph)
    order: tuple[str, ...] = ()
    """Every block after those that feed it; as drawn where there is a loop."""
    rank: dict[str, int] = field(default_factory=dict)
    into: dict[str, dict[str, Wire]] = field(default_factory=dict)
    """The wires that end at a block, by input."""
    out_of: dict[str, set[str]] = field(default_factory=dict)
    """The blocks that a block feeds."""
    looped: bool = False

    def take_in(self, graph: Graph) -> set[str]:
        """Bring the tables up to date with a graph; return the blocks to visit."""
        dirty = self._take_in_nodes(graph)
        backwards = [] if graph.wires is self.graph.wires else self._take_in_wires(graph, dirty)
        few = len(backwards) <= self.FEW and not self.looped
        if not (few and all(self._reorder(wire) for wire in backwards)):
            self._sort(graph)
        elif backwards:
            self.order = tuple(sorted(self.rank, key=self.rank.__getitem__))
        self.graph = graph
        return {key for key in dirty if key in graph.nodes}

    def _take_in_nodes(self, graph: Graph) -> set[str]:
        nodes, before = graph.nodes, self.graph.nodes
        if nodes is before:
            return set()
        changed = [(node, before.get(key)) for key, node in nodes.items()]
        changed = [(node, former) for node, former in changed if former is not node]
        dirty = {node.id for node, former in changed if former is None or _differs(node, former)}
        added = [node.id for node, former in changed if former is None]
        if len(nodes) != len(before) + len(added):
            for key in before.keys() - nodes.keys():
                self.rank.pop(key, None)
            self.order = tuple(key for key in self.order if key in nodes)
        if added:  # at the end until a wire says otherwise
            last = 1 + max(self.rank.values(), default=0)
            self.rank.update((key, last + place) for place, key in enumerate(added))
            self.order += tuple(added)
        return dirty

    def _take_in_wires(self, graph: Graph, dirty: set[str]) -> list[Wire]:
        """Take over changed wires; return those that lead backwards in the order so far."""
        wires, had = graph.wires, self.graph.wires
        for end, wire in had.items():
            now = wires.get(end)
            if now is not wire and now != wire:
                self.into[wire.target].pop(wire.input, None)
                self._forget(wire)
                dirty.add(wire.target)
        backwards = []
        for end, wire in wires.items():
            former = had.get(end)
            if former is not wire and former != wire:
                self.into.setdefault(wire.target, {})[wire.input] = wire
                self.out_of.setdefault(wire.source, set()).add(wire.target)
                dirty.add(wire.target)
                if self._leads_back(wire):
                    backwards.append(wire)
        return backwards

    def _leads_back(self, wire: Wire) -> bool:
        return self.rank.get(wire.source, 0) >= self.rank.get(wire.target, -1)

    def _reorder(self, wire: Wire) -> bool:
        """Mend the order around a wire that leads backwards; return False where it closes a loop.

        Only what lies between its ends moves (Pearce and Kelly 2006, A dynamic topological sort
        algorithm for directed acyclic graphs), which is what keeps one edit of a large graph cheap.
        """
        rank = self.rank
        if wire.source not in rank or wire.target not in rank:
            return False
        if not self._leads_back(wire):
            return True
        low, high = rank[wire.target], rank[wire.source]
        after = self._reach(wire.target, lambda key: self.out_of.get(key, ()), low, high)
        if wire.source in after:
            return False
        before = self._reach(
            wire.source,
            lambda key: [inner.source for inner in self.into.get(key, {}).values()],
            low,
            high,
        )
        moved = sorted(before, key=rank.__getitem__) + sorted(after, key=rank.__getitem__)
        places = sorted(rank[key] for key in moved)
        rank.update(zip(moved, places, strict=True))
        return True

    def _reach(
        self, start: str, beside: Callable[[str], Iterable[str]], low: int, high: int
    ) -> set[str]:
        found, waiting = {start}, [start]
        while waiting:
            for key in beside(waiting.pop()):
                if key not in found and low <= self.rank.get(key, -1) <= high:
                    found.add(key)
                    waiting.append(key)
        return found

    def _forget(self, wire: Wire) -> None:
        still = any(w.source == wire.source for w in self.into.get(wire.target, {}).values())
        if not still and wire.source in self.out_of:
            self.out_of[wire.source].discard(wire.target)

    def _sort(self, graph: Graph) -> None:
        order = in_order(graph)
        self.looped = order is None
        self.order = tuple(graph.nodes) if order is None else tuple(order)
        self.rank = {key: place for place, key in enumerate(self.order)}


def _differs(node: Node, former: Node) -> bool:
    """Return whether more than a block's place has changed."""
    if node.inner is not former.inner:
        return True
    return (node.kind, node.name, node.parameters) != (
        former.kind,
        former.name,
        former.parameters,
    )
