"""Composites that are printed as one class: what they share, and what their constructor is told.

Composites of one structure are a family. Where the layers of its members say different values, the
class takes an argument; values that differ alike share one (anti-unification: Plotkin 1970, A note
on inductive generalization).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from designer.blocks.block import Block
from designer.blocks.composite import CompositeBlock
from designer.blocks.registry import block_of
from designer.call import Call, Named, literal
from designer.network.arguments import argument_name, open_keywords, with_defaults
from designer.network.check import Check
from designer.network.constants import Constants, constants_of, spelled_out
from designer.network.naming import TAKEN, identifier, numbered
from designer.project.composites import ends_of
from designer.project.graph import Composite, Graph, Wire


class Drawing:
    """A graph with its walk, and what its blocks say in PyTorch."""

    def __init__(
        self, walk: Check, composite: Composite | None = None, constants: Constants | None = None
    ) -> None:
        self.walk = walk
        self.graph: Graph = walk.graph
        self.composite = composite
        self.order = [key for key in walk.order if walk.blocks[key].known]
        self.blocks: dict[str, Block] = {}
        self.layers: dict[str, Call] = {}
        for key in self.order:
            node = self.graph.nodes[key]
            block = self.blocks[key] = spelled_out(block_of(node), node, constants or {})
            if not isinstance(block, CompositeBlock):
                specs = walk.blocks[key].inputs
                layer = block.layer(*specs)  # type: ignore[arg-type]  # None where optional
                if layer is not None:
                    self.layers[key] = layer

    def inputs(self) -> list[str]:
        """Return the Input blocks that something leads into, in the order of the arguments."""
        if self.composite is None:
            nodes = self.graph.nodes.values()  # no edit of a wire changes their order
            return [one.id for one in nodes if one.kind == "Input" and one.id in self.blocks]
        return [key for key in ends_of(self.composite).inputs.values() if key in self.blocks]

    def outputs(self) -> list[str]:
        """Return the Output blocks, in the order of the answers."""
        if self.composite is None:
            return [key for key in self.order if self.graph.nodes[key].kind == "Output"]
        return list(ends_of(self.composite).outputs.values())

    def wire(self, key: str, port: str) -> Wire | None:
        """Return the wire that carries something to an input, or None."""
        wire = self.graph.wires.get((key, port))
        return wire if wire is not None and wire.source in self.blocks else None

    def ports(self, key: str) -> list[str]:
        """Return the inputs of a block that its layer is given; all of them but for composites.

        Inside a composite, an input that nothing is wired to is not there.
        """
        block = self.blocks[key]
        names = [port.name for port in block.inputs()]
        if isinstance(block, CompositeBlock):
            return [name for name in names if self.wire(key, name) is not None]
        return names


@dataclass(eq=False)
class Family:
    """Drawings that one class is printed for."""

    composite: Composite | None
    members: list[Drawing] = field(default_factory=list)
    inner: dict[str, Family] = field(default_factory=dict)
    """The families of the composites inside, by block."""
    name: str = ""
    calls: dict[str, Call] = field(default_factory=dict)
    """The layer of every block, with arguments of the class where members differ."""
    times: dict[str, Any] = field(default_factory=dict)
    """How often a composite inside is repeated; a number, or an argument of the class."""
    arguments: dict[str, tuple[Any, ...]] = field(default_factory=dict)
    """The arguments of the constructor, with the value for every member."""

    @property
    def first(self) -> Drawing:
        """The drawing that stands for all where they are alike."""
        return self.members[0]

    def made(self, drawing: Drawing) -> Call:
        """Return the call that makes the module of one member."""
        place = self.members.index(drawing)
        return Call(self.name, (), {key: values[place] for key, values in self.arguments.items()})


class Families:
    """All families of a network, those inside others first; the last is the network itself."""

    def __init__(self, walk: Check) -> None:
        self.constants = constants_of(walk)
        self.all: list[Family] = []
        self._drawings: dict[int, tuple[Drawing, Family]] = {}
        self._by_signature: dict[Any, Family] = {}
        self._inner: dict[tuple[int, str], Drawing] = {}
        drawing, _ = self._place(walk, None)
        self.network = drawing

    def targets(self) -> Iterator[str]:
        """Yield the full name of every layer that is used."""
        for drawing, _ in self._drawings.values():
            for layer in drawing.layers.values():
                yield layer.target

    def calls(self) -> Iterator[Call]:
        """Yield every layer that is used."""
        for drawing, _ in self._drawings.values():
            yield from drawing.layers.values()

    def rename(self, names: Mapping[str, str]) -> None:
        """Let layers of these targets be made from other ones."""
        for drawing, _ in self._drawings.values():
            for key, call in drawing.layers.items():
                if call.target in names:
                    drawing.layers[key] = replace(call, target=names[call.target])

    def unify(self) -> None:
        """Give every family its calls and arguments; their names are known by then."""
        for family in self.all:
            _Unifier(family, self._inner).unify()

    def _place(self, walk: Check, composite: Composite | None) -> tuple[Drawing, Family]:
        """Return a drawing and the family that it belongs to, after those inside it."""
        known = self._drawings.get(id(walk))
        if known is not None:
            return known
        drawing = Drawing(walk, composite, self.constants)
        inner: dict[str, Family] = {}
        for key, block in drawing.blocks.items():
            nested = walk.blocks[key].inner
            if isinstance(block, CompositeBlock) and nested is not None:
                self._inner[id(drawing), key], inner[key] = self._place(nested, block.inside)
        signature = _signature(drawing, inner)
        family = self._by_signature.get(signature)
        if family is None:
            family = self._by_signature[signature] = Family(composite, inner=inner)
            self.all.append(family)
        family.members.append(drawing)
        self._drawings[id(walk)] = drawing, family
        return drawing, family


def _signature(drawing: Drawing, inner: Mapping[str, Family]) -> Any:
    """Return what members of one family have in common."""
    rows: list[Any] = []
    for key in drawing.order:
        block, node = drawing.blocks[key], drawing.graph.nodes[key]
        wires = [(port, drawing.wire(key, port)) for port in drawing.ports(key)]
        links = tuple((port, wire.source, wire.output) for port, wire in wires if wire is not None)
        here: Any
        if isinstance(block, CompositeBlock):
            here = id(inner[key]), block.repeat > 1
        elif node.kind in ("Input", "Output"):
            here = ()
        else:
            layer = drawing.layers.get(key)
            shape = layer and (layer.target, len(layer.arguments), open_keywords(layer))
            expression = block.forward("self._", *(f"<{p}>" if w else "" for p, w in wires))
            here = shape, expression
        rows.append((key, node.title, node.kind, links, here))
    composite = drawing.composite
    words = (composite.name, composite.summary) if composite else (id(drawing),)
    return words, tuple(drawing.inputs()), tuple(drawing.outputs()), tuple(rows)


class _Unifier:
    """Finds where the members of a family differ, and gives a name to each such difference."""

    def __init__(self, family: Family, inner: Mapping[tuple[int, str], Drawing]) -> None:
        self.family = family
        self.inner = inner
        self.names: dict[tuple[str, ...], str] = {}
        self.faces = _face_names(family)

    def unify(self) -> None:
        family = self.family
        for key in family.first.order:
            if key in family.inner:
                family.calls[key] = self._call(
                    [family.inner[key].made(self.inner[id(m), key]) for m in family.members]
                )
                times = [getattr(member.blocks[key], "repeat", 1) for member in family.members]
                family.times[key] = self._value(times, "repeats")
            elif key in family.first.layers:
                family.calls[key] = self._call([m.layers[key] for m in family.members])

    def _call(self, calls: Sequence[Call]) -> Call:
        first = calls[0]
        if len(calls) == 1:
            return first
        keywords = {key for call in calls for key in call.keywords or {}}
        calls = [with_defaults(call, keywords) for call in calls]
        arguments = tuple(
            self._value([call.arguments[place] for call in calls], argument_name(first, place))
            for place in range(len(first.arguments))
        )
        said = {
            key: self._value([(call.keywords or {})[key] for call in calls], key)
            for key in calls[0].keywords or {}
        }
        return Call(first.target, arguments, said)

    def _value(self, values: Sequence[Any], name: str) -> Any:
        """Return the value that all members share, or an argument that stands for theirs."""
        key = tuple(map(literal, values))
        if len(set(key)) == 1:
            return values[0]
        if key not in self.names:
            name = self.faces.get(key, name)
            self.names[key] = numbered(identifier(name, TAKEN, "size"), self.names.values())
            self.family.arguments[self.names[key]] = tuple(values)
        return Named(self.names[key])


def _face_names(family: Family) -> dict[tuple[str, ...], str]:
    """Return the faces by what they are in every member, as they are written."""
    found: dict[tuple[str, ...], str] = {}
    for face in family.composite.faces if family.composite else ():
        for key, parameter in face.targets:
            blocks = [member.blocks.get(key) for member in family.members]
            try:
                values = tuple(literal(_parameter(block, parameter)) for block in blocks)
            except (AttributeError, TypeError):
                continue
            found.setdefault(values, face.name)
    return found


def _parameter(block: Block | None, name: str) -> Any:
    if isinstance(block, CompositeBlock) and name in {item.name for item in block.faces}:
        return block.given.get(name, next(p.default for p in block.faces if p.name == name))
    return getattr(block, name)
