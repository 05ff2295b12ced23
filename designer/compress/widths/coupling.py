"""Which blocks lose units together, and in which blocks they are joined so that they must."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from designer.compress.widths.groups import Group
from designer.project.graph import Graph
from designer.project.inside import Path

APART = frozenset({"Concat"})
"""Kinds of block that take several things and let each keep its own width."""


def group_of(groups: Iterable[Group], path: Path) -> Group | None:
    """Return the group that a block belongs to, itself or by a block inside it."""
    deep = len(path)
    return next(
        (group for group in groups if any(block[:deep] == path for block in group.blocks)), None
    )


def joints(graph: Graph, blocks: Collection[str], makers: Collection[str]) -> tuple[str, ...]:
    """Return the blocks of a drawing in which what several of these give comes together.

    `makers` are all blocks that have a width of their own: behind them it is another one.
    """
    into: dict[str, list[str]] = {}
    for wire in graph.wires.values():
        into.setdefault(wire.target, []).append(wire.source)
    found = []
    for key, sources in into.items():
        if key in blocks or len(sources) < 2 or graph.nodes[key].kind in APART:
            continue
        reached = [_makers(into, source, blocks, makers) for source in sources]
        made = [one for one in reached if one]
        if len(made) > 1 and len(frozenset().union(*made)) > 1:
            found.append(key)
    return tuple(found)


def _makers(
    into: dict[str, list[str]], start: str, blocks: Collection[str], makers: Collection[str]
) -> frozenset[str]:
    """Return those of the blocks that a place is fed from, without another maker between."""
    found, seen, waiting = set(), {start}, [start]
    while waiting:
        key = waiting.pop()
        if key in blocks:
            found.add(key)
        if key in blocks or key in makers:
            continue
        for source in into.get(key, ()):
            if source not in seen:
                seen.add(source)
                waiting.append(source)
    return frozenset(found)
