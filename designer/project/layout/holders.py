"""Which frame holds what in a drawing, and which frames can be laid out as one block."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from designer.project.graph import Graph, Wire
from designer.project.layout.boxes import Box

PINNED = "pinned"
"""The field of blocks, frames and notes that stay where they are."""


class Holders:
    """The frames of a drawing as they lie before anything moves."""

    def __init__(self, graph: Graph, old: Mapping[str, Box]) -> None:
        """`old` says where blocks, frames and notes lie."""
        self.graph = graph
        self.old = old
        self.held = {
            frame: {key for key, box in old.items() if key != frame and old[frame].holds(box)}
            for frame in graph.frames
        }
        """What each frame holds as a whole."""
        self.inside = self._smallest()
        """The frame that each block, note and frame lies in; the smallest where several do."""

    def _smallest(self) -> dict[str, str]:
        """Return the smallest frame that holds each block, note and frame as a whole."""
        frames = sorted(self.graph.frames, key=lambda key: (self.old[key].area, key), reverse=True)
        found: dict[str, str] = {}
        for number, frame in enumerate(frames):
            larger = set(frames[:number])
            found |= dict.fromkeys(self.held[frame] - larger, frame)
        return found

    def chain(self, key: str) -> list[str]:
        """Return the frames around something, the smallest first."""
        found = []
        while key in self.inside:
            key = self.inside[key]
            found.append(key)
        return found

    def chosen(self, only: set[str]) -> set[str]:
        """Return what may move: everything, or what was named with what lies in its frames."""
        if not only:
            return set(self.old)
        chosen = {key for key in self.old if key in only or only & set(self.chain(key))}
        for frame in self.graph.frames:  # one of which every block was named moves with them
            held = self.held[frame] & self.graph.nodes.keys()
            if held and chosen >= held:
                chosen.add(frame)
                chosen |= {k for k in self.graph.notes if self.inside.get(k) == frame}
        return chosen

    def solid(self, chosen: set[str], wires: Sequence[Wire]) -> set[str]:
        """Return the frames that can stand as one block: data do not come back to them."""
        solid = {
            key
            for key, frame in self.graph.frames.items()
            if key in chosen and not getattr(frame, PINNED, False)
        }
        blocks = chosen & self.graph.nodes.keys()
        pinned = {key for key in blocks if getattr(self.graph.nodes[key], PINNED, False)}
        solid &= {frame for key in blocks for frame in self.chain(key)}
        solid -= {frame for frame in solid if self.held[frame] & pinned}
        for frame in list(solid):  # one that shares blocks with another that lies across its edge
            ring = {frame, *self.chain(frame), *self.held[frame]}
            across = self.graph.frames.keys() - ring
            if any(self.held[frame] & self.held[other] for other in across):
                solid.discard(frame)
        while solid and (torn := self._torn(wires, solid)):
            solid -= torn
        return solid

    def _torn(self, wires: Sequence[Wire], solid: set[str]) -> set[str]:
        import networkx as nx

        torn: set[str] = set()
        for level in ("", *sorted(solid)):
            drawn: nx.DiGraph[str] = nx.DiGraph()
            for wire in wires:
                a = self.item_of(wire.source, level, solid)
                b = self.item_of(wire.target, level, solid)
                if a and b and a != b:
                    drawn.add_edge(a, b)
            for part in nx.strongly_connected_components(drawn):
                if len(part) > 1:
                    torn |= part & solid
        return torn

    def item_of(self, key: str, level: str, solid: set[str]) -> str:
        """Return what stands for a block within a frame, or on the ground; "" if it is not there.

        It is the block itself, or the largest frame around it below that level.
        """
        around_it = [frame for frame in self.chain(key) if frame in solid]
        if not level:
            return around_it[-1] if around_it else key
        if level not in around_it:
            return ""
        place = around_it.index(level)
        return around_it[place - 1] if place else key
