"""From a node of the document to the block it stands for, fast enough to ask at every frame.

Answers are kept by the kind and by the identity of the parameters, and of what is inside: an edit
that moves or renames a block leaves them the same objects, and they are never changed in place.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from designer.blocks import catalogue
from designer.blocks.block import Block
from designer.blocks.composite import (
    TIMES,
    CompositeBlock,
    composite_class,
    described_face,
    read_composite,
)
from designer.project.graph import Composite, Node, Wire
from designer.unit import Parameter, ParameterError

Names = tuple[str, ...]

_MOST_KEPT = 50_000
_NOTHING: Mapping[str, Any] = {}


class UnknownBlock(ValueError):
    """A node of a kind that this version of Neurodraft lacks; the message is one sentence."""


class _Kept(NamedTuple):
    parameters: Mapping[str, Any]
    """Held so that its identity is not given to another object."""
    block: Block | None
    error: str
    """Which parameters cannot be read, and why; empty where all can, or the kind is unknown."""
    ports: tuple[Names, Names]
    inner: Composite | None = None


_kept: dict[tuple[str, int, int], _Kept] = {}
_classes: dict[int, tuple[Composite, type[Block]]] = {}
_MOST_CLASSES = 500
_faces: dict[int, tuple[Composite, tuple[Parameter, ...]]] = {}


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
    if node.kind == CompositeBlock.kind():
        raise UnknownBlock("The file does not say what is inside this composite.")
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


def needed_ports_of(node: Node) -> tuple[Names, Names]:
    """Return the names of a node's input ports that need a wire, and of its output ports."""
    block, ports = _look_up(node).block, ports_of(node)
    if block is None:
        return ports
    return tuple(port.name for port in block.inputs() if not port.optional), ports[1]


def parameters_of(node: Node) -> tuple[Parameter, ...]:
    """Return what can be set on a node; nothing for a kind that is not in the catalogue."""
    if node.inner is not None:
        return (*faces_of(node.inner), TIMES)
    kind = catalogue().get(node.kind)
    return kind.parameters() if kind is not None else ()


def faces_of(composite: Composite) -> tuple[Parameter, ...]:
    """Return the parameters that a composite shows, each described as the one inside.

    Faces of blocks that this version lacks are left out.
    """
    kept = _faces.get(id(composite))
    if kept is not None and kept[0] is composite:
        return kept[1]
    found = []
    for face in composite.faces:
        for key, name in face.targets:
            node = composite.graph.nodes.get(key)
            inner = [] if node is None else [p for p in parameters_of(node) if p.name == name]
            if node is not None and inner:
                found.append(described_face(face.name, inner[0], node.parameters))
                break
    if len(_faces) >= _MOST_KEPT:
        _faces.clear()
    _faces[id(composite)] = composite, tuple(found)
    return tuple(found)


def class_of(node: Node) -> type[Block] | None:
    """Return what describes the kind of a node, or None for a kind not in the catalogue.

    For a composite it is made from what is inside, and stays the same while that does.
    """
    if node.inner is None:
        return catalogue().get(node.kind)
    kept = _classes.get(id(node.inner))
    if kept is not None and kept[0] is node.inner:
        return kept[1]
    if len(_classes) >= _MOST_CLASSES:
        _classes.clear()
    _classes[id(node.inner)] = node.inner, composite_class(node.inner, faces_of(node.inner))
    return _classes[id(node.inner)][1]


def label_of(node: Node) -> str:
    """Return what a person calls this kind of block: for a composite, the name it was given."""
    if node.inner is not None:
        return node.inner.name
    kind = catalogue().get(node.kind)
    return kind.label() if kind is not None else node.kind


def _look_up(node: Node) -> _Kept:
    # blocks on which nothing is set are one and the same
    parameters = node.parameters or _NOTHING
    key = (node.kind, id(parameters), id(node.inner))
    found = _kept.get(key)
    if found is None or found.parameters is not parameters or found.inner is not node.inner:
        if len(_kept) >= _MOST_KEPT:
            _kept.clear()
        found = _kept[key] = _read(node)._replace(parameters=parameters)
    return found


def _read(node: Node) -> _Kept:
    if node.inner is not None:
        return _read_inside(node, node.inner)
    kind = catalogue().get(node.kind)
    if kind is None:
        return _Kept(node.parameters, None, "", (("in",), ("out",)))
    try:
        block = kind.make(node.parameters)
    except ParameterError as error:
        return _Kept(node.parameters, None, str(error), _names(kind.make(_readable(kind, node))))
    return _Kept(node.parameters, block, "", _names(block))


def _read_inside(node: Node, inner: Composite) -> _Kept:
    faces = faces_of(inner)
    ports = _names(CompositeBlock(inner))
    try:
        block = read_composite(inner, faces, node.parameters)
    except ParameterError as error:
        return _Kept(node.parameters, None, str(error), ports, inner)
    return _Kept(node.parameters, block, "", ports, inner)


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
