"""The channels of a whole drawing, inside composites too: each repetition has weights of its own.

Channels are followed from the blocks that make them to those that use them, as union-find over
their places (Tarjan 1975); Fang et al., DepGraph, 2023, https://arxiv.org/abs/2301.12900, call what
comes of it the groups of a network.
"""

from __future__ import annotations

from collections.abc import Mapping

from designer.blocks.composite import CompositeBlock
from designer.blocks.registry import block_of
from designer.compress.widths.atoms import Axis, Channels, Key, Value
from designer.compress.widths.following import follow
from designer.compress.widths.here import Here
from designer.network.check import Check
from designer.project.composites import ends_of
from designer.project.graph import INPUT, OUTPUT

Given = Mapping[str, Value | None]


def trace(walk: Check) -> Channels:
    """Return the channels of a drawing that was walked without errors."""
    channels = Channels()
    channels.keep(*_inside(channels, walk, {}, ()).values())
    return channels


def _inside(channels: Channels, walk: Check, given: Given, where: Key) -> dict[str, Value | None]:
    """Follow one drawing; return what leads into each of its Output blocks."""
    values: dict[tuple[str, str], Value | None] = {}
    ends: dict[str, Value | None] = {}
    for key in walk.order:
        node, seen = walk.graph.nodes[key], walk.blocks[key]
        if not seen.known:
            continue
        if node.kind == INPUT:
            values[key, "out"] = given.get(key)
            continue
        block = block_of(node)
        wires = [walk.graph.wires.get((key, port.name)) for port in block.inputs()]
        before = [values.get((wire.source, wire.output)) if wire else None for wire in wires]
        if node.kind == OUTPUT:
            ends[key] = before[0]
            continue
        place: Key = (*where, (key, 0))
        if isinstance(block, CompositeBlock) and seen.inner is not None:
            found = _repeated(channels, block, seen.inner, before, place)
        else:
            found = follow(Here(channels, place, block, seen.inputs, before))
        for port, value in zip(block.outputs(), found, strict=True):
            values[key, port.name] = value
    return ends


def _repeated(
    channels: Channels,
    block: CompositeBlock,
    walk: Check,
    before: list[Value | None],
    place: Key,
) -> list[Value | None]:
    """Follow a composite through all its repetitions, which are of one width."""
    inputs, outputs = ends_of(block.inside)
    begin = len(channels.widths)
    found: list[Value | None] = []
    for turn in range(block.repeat):
        here: Key = (*place[:-1], (place[-1][0], turn))
        ends = _inside(channels, walk, dict(zip(inputs.values(), before, strict=True)), here)
        found = [ends.get(key) for key in outputs.values()]
        if block.repeat > 1:
            before = [_level(channels, before[0], found[0]), *before[1:]]
            found = [before[0], *found[1:]]
    if block.repeat > 1:
        _level_turns(channels, begin, len(place) - 1, block.repeat)
    return found


def _level(channels: Channels, before: Value | None, after: Value | None) -> Value | None:
    """Let as much come out of a repetition as went in; return what goes into the next."""
    if before is None or after is None or before.axis != after.axis:
        channels.keep(before, after)
        return None
    channels.level(before.atoms, after.atoms)
    return after


def _level_turns(channels: Channels, begin: int, depth: int, turns: int) -> None:
    """Let the widths of all repetitions, which are parameters of one block, stay equal."""
    same: dict[tuple[Key, str], list[Axis]] = {}
    for width in channels.widths[begin:]:
        if width.fixed is None:
            (name, _), *rest = width.where[depth:]
            key = (*width.where[:depth], (name, 0), *rest)
            same.setdefault((key, width.parameter), []).append(width.atoms)
    for axes in same.values():
        if len(axes) == turns:
            channels.level(*axes)
        else:
            channels.keep(*(Value(0, axis) for axis in axes))
