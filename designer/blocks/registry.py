"""From a node of the document to the block it stands for, fast enough to ask at every frame.

Answers are kept by the kind and by the identity of the parameters: an edit that moves or renames a
block leaves its parameters the same object, and parameters are never changed in place.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from designer.blocks import catalogue
from designer.blocks.block import Block
from designer.project.graph import Node, Wire
from designer.unit import ParameterError

Names = tuple[str, ...]

_MOST_KEPT = 50_000


class UnknownBlock(ValueError):
    """A node of a kind that this version of Neurodraft lacks; the message is one sentence."""


class _Kept(NamedTuple):
    parameters: Mapping[str, Any]
    """Held so that its identity is not given to another object."""
    block: Block | None
    error: str
    """Which parameters cannot be read, and why; empty where all can, or the kind is unknown."""
    ports: tuple[Names, Names]


_kept: dict[tuple[str, int], _Kept] = {}


def block_of(node: Node) -> Block:
    """Return the block that a node stands for.

    Raises UnknownBlock for a kind that is not in the catalogue, and ParameterError naming every
    parameter that cannot be read.
    """
    found = _look_up(node)
    if found.block is not None:
        return found.block
    if found.error:
        raise ParameterError(found.error)
    raise UnknownBlock(f"This version of Neurodraft has no block of the kind “{node.kind}”.")


def ports_of(node: Node, wires: Iterable[Wire] = ()) -> tuple[Names, Names]:
    """Return the names of a node's input ports and of its output ports; it never raises.

    Where a parameter cannot be read, its default takes its place. A node of unknown kind has the
    ports that the given wires use, and those called `in` and `out` if they use none.
    """
    found = _look_up(node)
    if found.block is not None or found.error:
        return found.ports
    wires = tuple(wires)
    into = dict.fromkeys(wire.input for wire in wires if wire.target == node.id)
    out_of = dict.fromkeys(wire.output for wire in wires if wire.source == node.id)
    return tuple(into) or found.ports[0], tuple(out_of) or found.ports[1]


def _look_up(node: Node) -> _Kept:
    key = (node.kind, id(node.parameters))
    found = _kept.get(key)
    if found is None or found.parameters is not node.parameters:
        if len(_kept) >= _MOST_KEPT:
            _kept.clear()
        found = _kept[key] = _read(node)
    return found


def _read(node: Node) -> _Kept:
    kind = catalogue().get(node.kind)
    if kind is None:
        return _Kept(node.parameters, None, "", (("in",), ("out",)))
    try:
        block = kind.make(node.parameters)
    except ParameterError as error:
        return _Kept(node.parameters, None, str(error), _names(kind.make(_readable(kind, node))))
    return _Kept(node.parameters, block, "", _names(block))


def _readable(kind: type[Block], node: Node) -> dict[str, Any]:
    """Return those of a node's parameters that can be read."""
    good = {}
    for item in kind.parameters():
        if item.name in node.parameters:
            try:
                good[item.name] = item.read(node.parameters[item.name])
            except ParameterError:
                continue
    return good


def _names(block: Block) -> tuple[Names, Names]:
    return tuple(p.name for p in block.inputs()), tuple(p.name for p in block.outputs())
