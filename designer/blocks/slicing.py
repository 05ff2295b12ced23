"""Slicing: parts of an axis."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from designer.blocks.block import Block, Port, Result, Set, Trouble
from designer.blocks.reduction import wrong_mask
from designer.blocks.shape_rules import torch_axis, wrong_axis
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import Sizes, param


def _at(name: str, axis: int, index: str) -> str:
    """Return the expression that indexes one axis of every example of a batch."""
    if axis >= 0:
        return f"{name}[{':, ' * (axis + 1)}{index}]"
    return f"{name}[..., {index}{', :' * (-axis - 1)}]"


def _with(spec: Spec, axis: int, size: int) -> Spec:
    """Return the specification with another size along an axis."""
    place = axis % spec.rank
    return Spec((*spec.shape[:place], size, *spec.shape[place + 1 :]), spec.element)


@dataclass(frozen=True)
class Slice(Block):
    """Keeps a stretch of an axis, perhaps every second or third place of it."""

    family: ClassVar[str] = "Slicing"
    formula: ClassVar[str] = "y[i] = x[start + i·step], as long as that is before stop"
    use: ClassVar[str] = "To keep the last steps, some channels, or the middle of a picture."

    axis: int = param(0, "Axis that is cut: 0 is the first, −1 the last.")
    start: int = param(0, "First place that is kept; negative ones count from the end.")
    stop: int | None = param(None, "First place that is not kept any more; empty keeps the rest.")
    step: int = param(1, "Distance between the places that are kept.", low=1)

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Shorten the axis."""
        (spec,) = inputs
        astray = wrong_axis(spec, self.axis, usual=0)
        if astray:
            return astray
        size = spec.shape[self.axis]
        kept = len(range(*slice(self.start, self.stop, self.step).indices(size)))
        if not kept:
            text = f"Expected places that axis {self.axis} of {spec} has (0 to {size - 1}), "
            text += (
                f"found none from {self.start} to {'the end' if self.stop is None else self.stop}."
            )
            everything = (Set("Keep all", {"start": 0, "stop": None}),)
            return Trouble(text, "Begin before you end.", "", everything)
        return Result((_with(spec, self.axis, kept),))

    def forward(self, layer: str, *arguments: str) -> str:
        """Return the slice as Python has it."""
        stop = "" if self.stop is None else str(self.stop)
        cut = f"{self.start or ''}:{stop}" + (f":{self.step}" if self.step > 1 else "")
        return _at(arguments[0], self.axis, cut)

    def brief(self) -> str:
        """Show the slice as Python has it, and an unusual axis."""
        stop = "" if self.stop is None else self.stop
        shown = f"{self.start or ''}:{stop}" + (f":{self.step}" if self.step > 1 else "")
        return shown if self.axis == 0 else f"{shown} · axis {self.axis}"


@dataclass(frozen=True)
class Select(Block):
    """Takes one place of an axis, such as the last step, and the axis goes.

    With a mask (steps,) it counts real steps alone: −1 is the last real one, a place beyond it
    gives it too, and an example without real steps gives 0.
    """

    family: ClassVar[str] = "Slicing"
    formula: ClassVar[str] = "y = x[index]"
    use: ClassVar[str] = "To read a sequence by its first or last step, or to take one channel."

    axis: int = param(0, "Axis that goes: 0 is the first (steps of a sequence), −1 the last.")
    index: int = param(-1, "The place, counted from 0; negative ones count from the end.")

    def inputs(self) -> tuple[Port, ...]:
        """Return the numbers and the mask, which may stay without a wire."""
        return (Port("in"), Port("mask", optional=True))

    def rule(self, *inputs: Spec | None) -> Result | Trouble:
        """Take the axis away."""
        spec, mask = inputs
        assert spec is not None, "the walk refuses an input without a wire"
        refusal = wrong_axis(spec, self.axis, usual=0) or wrong_mask(mask, spec, self.axis)
        if refusal:
            return refusal
        size = spec.shape[self.axis]
        if not -size <= self.index < size:
            text = f"Expected a place from {-size} to {size - 1} on axis {self.axis} of {spec}, "
            ends = (Set("Take the last", {"index": -1}), Set("Take the first", {"index": 0}))
            return Trouble(f"{text}found {self.index}.", "", "", ends)
        place = self.axis % spec.rank
        return Result((Spec(spec.shape[:place] + spec.shape[place + 1 :], spec.element),))

    def layer(self, *inputs: Spec | None) -> Call | None:
        """Return a layer where there is a mask."""
        if inputs[1] is None:
            return None
        dim = {} if self.axis == 0 else {"dim": torch_axis(self.axis)}
        return Call("designer.layers.selecting.SelectRealStep", (self.index,), dim)

    def forward(self, layer: str, *arguments: str) -> str:
        """Index the axis, or call the layer where there is a mask."""
        name, mask = arguments
        return f"{layer}({name}, {mask})" if mask else _at(name, self.axis, str(self.index))

    def brief(self) -> str:
        """Show the place, and an unusual axis."""
        return str(self.index) if self.axis == 0 else f"{self.index} · axis {self.axis}"


@dataclass(frozen=True)
class Pick(Block):
    """Keeps some places of an axis, in the order that is given; a place may come twice."""

    family: ClassVar[str] = "Slicing"
    formula: ClassVar[str] = "y[i] = x[index[i]]"
    use: ClassVar[str] = "To choose columns of a table or bands of a picture."

    axis: int = param(-1, "Axis that is chosen from: 0 is the first, −1 the last.")
    places: Sizes = param((0,), "The places, counted from 0; negative ones count from the end.")

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Give the axis as many places as are named."""
        (spec,) = inputs
        astray = wrong_axis(spec, self.axis)
        if astray:
            return astray
        size = spec.shape[self.axis]
        if not all(-size <= place < size for place in self.places):
            text = f"Expected places from {-size} to {size - 1} on axis {self.axis} of {spec}, "
            text += f"found {', '.join(map(str, self.places))}."
            return Trouble(text, "", "", (Set("Take the first", {"places": (0,)}),))
        return Result((_with(spec, self.axis, len(self.places)),))

    def forward(self, layer: str, *arguments: str) -> str:
        """Index the axis by a list."""
        return _at(arguments[0], self.axis, f"[{', '.join(map(str, self.places))}]")

    def brief(self) -> str:
        """Show how many places are kept, or which where there are few."""
        shown = ", ".join(map(str, self.places))
        return shown if len(shown) <= 16 else f"{len(self.places)} places"


@dataclass(frozen=True)
class Split(Block):
    """Cuts an axis into parts, each with an output of its own."""

    family: ClassVar[str] = "Slicing"
    formula: ClassVar[str] = "[y₁, y₂, …] = x"
    use: ClassVar[str] = "For gates and branches that take a part of the channels each."

    parts: int = param(2, "How many parts of one size there are.", low=2, high=64)
    axis: int = param(0, "Axis that is cut: 0 is the first (channels), −1 the last.")
    sizes: Sizes | None = param(
        None, "Size of each part where they differ; empty makes them alike.", low=1
    )

    def outputs(self) -> tuple[Port, ...]:
        """Return one output for each part."""
        count = len(self.sizes) if self.sizes else self.parts
        return tuple(Port(str(number)) for number in range(1, count + 1))

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Divide the axis."""
        (spec,) = inputs
        astray = wrong_axis(spec, self.axis, usual=0)
        if astray:
            return astray
        size = spec.shape[self.axis]
        if self.sizes and (sum(self.sizes) != size or not 2 <= len(self.sizes) <= 64):
            text = f"Expected 2 to 64 sizes that add up to {size} (axis {self.axis} of {spec}), "
            text += f"found {' + '.join(map(str, self.sizes))}."
            alike = [Set("Make the parts alike", {"sizes": None})]
            rest = size - sum(self.sizes)
            if rest > 0:
                alike.insert(0, Set(f"Add a part of {rest}", {"sizes": (*self.sizes, rest)}))
            return Trouble(text, "Give sizes that fill the axis.", "in", tuple(alike))
        if not self.sizes and size % self.parts:
            text = f"Expected a size that {self.parts} divides along axis {self.axis}, "
            text += f"found {size} in {spec}."
            most = -(-size // self.parts)
            uneven = tuple(min(most, size - begin) for begin in range(0, size, most))
            fitting = (Set(f"Cut into {' + '.join(map(str, uneven))}", {"sizes": uneven}),)
            return Trouble(
                text, "Give the sizes of the parts.", "in", fitting if size > most else ()
            )
        sizes = self.sizes or (size // self.parts,) * self.parts
        return Result(tuple(_with(spec, self.axis, part) for part in sizes))

    def forward(self, layer: str, *arguments: str) -> str:
        """Call the method of the tensor that cuts."""
        dim = f"dim={torch_axis(self.axis)}"
        if not self.sizes:
            return f"{arguments[0]}.chunk({self.parts}, {dim})"
        return f"{arguments[0]}.split(({', '.join(map(str, self.sizes))}), {dim})"

    def brief(self) -> str:
        """Show how many parts, and an unusual axis."""
        shown = f"{len(self.sizes) if self.sizes else self.parts} parts"
        return shown if self.axis == 0 else f"{shown} · axis {self.axis}"
