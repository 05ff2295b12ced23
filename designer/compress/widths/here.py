"""A block as the channels meet it: what leads in, and where its weights are kept."""

from __future__ import annotations

from typing import Any

from designer.blocks.spec import Spec
from designer.compress.widths.atoms import Axis, Channels, Key, Value, Width

Found = list[Value | None]


class Here:
    """A block as it stands in the drawing: what leads in, and where its weights are kept."""

    def __init__(
        self,
        channels: Channels,
        where: Key,
        block: Any,
        specs: tuple[Spec | None, ...],
        values: Found,
    ) -> None:
        self.channels, self.where, self.block = channels, where, block
        self.specs, self.values = specs, values

    @property
    def spec(self) -> Spec:
        """The specification of the first input."""
        spec = self.specs[0]
        assert spec is not None
        return spec

    @property
    def value(self) -> Value | None:
        """The first input."""
        return self.values[0]

    def along(self, axis: int, port: int = 0) -> Axis | None:
        """Return the atoms of an input along an axis; where they lie elsewhere they stay whole."""
        value, spec = self.values[port], self.specs[port]
        if value is None or spec is None:
            return None
        if value.axis == axis % spec.rank:
            return value.atoms
        self.channels.keep(value)
        return None

    def whole(self) -> Found:
        """Leave everything whole that leads in."""
        self.channels.keep(*self.values)
        return []

    def made(self, parameter: str, count: int) -> Axis:
        """Return the atoms of a width that this block has as a parameter."""
        atoms = self.channels.fresh(count)
        self.channels.widths.append(Width(self.where, parameter, atoms))
        return atoms

    def lay(self, **weights: Any) -> None:
        """Say how atoms lie along weights; in names, two underscores stand for a dot."""
        named = {name.replace("__", "."): axes for name, axes in weights.items()}
        self.channels.lay(self.where, named)


def repeated(axis: Axis, times: int) -> Axis:
    """Return an axis on which every atom stands so often in a row."""
    return tuple(atom for atom in axis for _ in range(times))


def parted(axis: Axis, parts: int) -> tuple[Axis, ...]:
    """Return an axis in parts of one size."""
    size = len(axis) // parts
    return tuple(axis[place : place + size] for place in range(0, len(axis), size))
