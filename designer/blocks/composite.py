"""A block that a person made of blocks: its ports, and its faces as parameters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any, ClassVar

from designer.blocks.block import Block, Port, Result, Trouble
from designer.blocks.ends import Input
from designer.blocks.spec import Spec
from designer.project.composites import MOST_REPEATS, REPEAT, ends_of
from designer.project.graph import Composite
from designer.unit import Parameter, ParameterError, plain

TIMES = Parameter(
    REPEAT,
    "whole",
    1,
    "How often it stands one behind the other, each time with weights of its own.",
    low=1,
    high=MOST_REPEATS,
)


@dataclass(frozen=True)
class CompositeBlock(Block):
    """A block made of blocks; double-click it to see and to change what is inside."""

    family: ClassVar[str] = "Composites"
    title: ClassVar[str] = "Composite"
    offered: ClassVar[bool] = False

    made_of: Composite | None = None
    faces: tuple[Parameter, ...] = ()
    """What the faces are, each described as the parameter inside that takes its value."""
    given: Mapping[str, Any] = field(default_factory=dict)
    """The values of the faces that differ from those inside."""
    repeat: int = 1

    @classmethod
    def kind(cls) -> str:
        """Return the name that files use."""
        return "Composite"

    @classmethod
    @cache
    def parameters(cls) -> tuple[Parameter, ...]:
        """Return what every composite has; `all_parameters` has the faces too."""
        return (TIMES,)

    def all_parameters(self) -> tuple[Parameter, ...]:
        """Return the faces and the repeat count."""
        return (*self.faces, TIMES)

    @property
    def inside(self) -> Composite:
        """What it is made of."""
        assert self.made_of is not None
        return self.made_of

    def inputs(self) -> tuple[Port, ...]:
        """Return a port for every Input block inside."""
        return _ports(self.inside)[0]

    def outputs(self) -> tuple[Port, ...]:
        """Return a port for every Output block inside."""
        return _ports(self.inside)[1]

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Refuse: the walk looks inside instead, see network.nested."""
        return Trouble("What comes out is known once the walk has looked inside.")

    def values(self) -> dict[str, Any]:
        """Return what is set on it, as plain values that JSON can hold."""
        return {**{name: plain(value) for name, value in self.given.items()}, REPEAT: self.repeat}

    def brief(self) -> str:
        """Show how often it is repeated, and else the first face."""
        if self.repeat > 1:
            return f"× {self.repeat}"
        for item in self.faces[:1]:
            return f"{item.label} {item.show(self.given.get(item.name, item.default))}"
        return ""


def read_composite(
    composite: Composite, faces: tuple[Parameter, ...], values: Mapping[str, Any]
) -> CompositeBlock:
    """Return the block of a composite with these values.

    Raises ParameterError naming every value that cannot be read.
    """
    wrong: list[str] = []
    given: dict[str, Any] = {}
    for item in (*faces, TIMES):
        if item.name in values:
            try:
                given[item.name] = item.read(values[item.name])
            except ParameterError as error:
                wrong.append(str(error))
    if wrong:
        raise ParameterError(" ".join(wrong))
    times = given.pop(REPEAT, 1)
    return CompositeBlock(composite, faces, given, times)


def composite_class(composite: Composite, faces: tuple[Parameter, ...]) -> type[CompositeBlock]:
    """Return a class that describes a composite as the catalogue describes its blocks."""

    class Described(CompositeBlock):
        title = composite.name
        formula = composite.formula
        use = composite.use
        reference = composite.reference

        @classmethod
        @cache
        def parameters(cls) -> tuple[Parameter, ...]:
            """Return the faces and the repeat count."""
            return (*faces, TIMES)

        @property
        def inside(self) -> Composite:
            """What it is made of."""
            return composite

    Described.__doc__ = composite.summary or "A block made of blocks."
    return Described


def described_face(name: str, inner: Parameter, values: Mapping[str, Any]) -> Parameter:
    """Return a face as a parameter, from the one inside and from what is set there."""
    default = inner.default
    if inner.name in values:
        try:
            default = inner.read(values[inner.name])
        except ParameterError:
            pass  # the walk tells the block inside
    return replace(inner, name=name, default=default)


_kept: dict[int, tuple[Composite, tuple[tuple[Port, ...], tuple[Port, ...]]]] = {}
_MOST_KEPT = 20_000


def _ports(composite: Composite) -> tuple[tuple[Port, ...], tuple[Port, ...]]:
    """Return the ports of a composite, kept by its identity: the walk asks at every edit."""
    kept = _kept.get(id(composite))
    if kept is not None and kept[0] is composite:
        return kept[1]
    nodes, ends = composite.graph.nodes, ends_of(composite)
    inputs = tuple(Port(n, _is_optional(nodes[key].parameters)) for n, key in ends.inputs.items())
    if len(_kept) >= _MOST_KEPT:
        _kept.clear()
    _kept[id(composite)] = composite, (inputs, tuple(map(Port, ends.outputs)))
    return _kept[id(composite)][1]


def _is_optional(parameters: Mapping[str, Any]) -> bool:
    try:
        return Input.make(parameters).optional
    except ParameterError:
        return False
