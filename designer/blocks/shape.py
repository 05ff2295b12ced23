"""Blocks that change the shape of an example and none of its numbers."""

from __future__ import annotations

from dataclasses import dataclass
from math import isqrt, prod
from typing import ClassVar

from designer.blocks.block import Block, Insert, Result, Set, Trouble
from designer.blocks.shape_rules import MOST_AXES, axis_range, cross, needs_axis, torch_axis
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import LARGEST, Sizes, param

_EVERY_AXIS = (Set("Join all axes", {"first": 0, "last": -1}),)


@dataclass(frozen=True)
class Flatten(Block):
    """Lays all numbers of an example in one row, or joins some of its axes."""

    family: ClassVar[str] = "Shape"
    formula: ClassVar[str] = "C × H × W → C·H·W"
    use: ClassVar[str] = "Between the part that looks at pictures and the dense layers."

    first: int = param(0, "First axis that is joined.")
    last: int = param(-1, "Last axis that is joined: −1 is the last of all.")

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Join axes into one."""
        (spec,) = inputs
        rank = spec.rank
        if not rank:
            return needs_axis(spec)
        for axis in (self.first, self.last):
            if not -rank <= axis < rank:
                text = f"Expected axes {axis_range(rank)} for {spec}, found {axis}."
                return Trouble(text, "0 is the first axis, −1 the last.", "", _EVERY_AXIS)
        first, last = self.first % rank, self.last % rank
        if first > last:
            text = f"Expected the first axis before the last, found {self.first} and {self.last}."
            return Trouble(text, "Exchange them.", "", _EVERY_AXIS)
        joined = prod(spec.shape[first : last + 1])
        return Result((Spec((*spec.shape[:first], joined, *spec.shape[last + 1 :]), spec.element),))

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's Flatten, which counts the batch as axis 0 and leaves it alone."""
        keywords = {}
        if self.first != 0:
            keywords["start_dim"] = torch_axis(self.first)
        if self.last != -1:
            keywords["end_dim"] = torch_axis(self.last)
        return Call("torch.nn.Flatten", (), keywords)

    def brief(self) -> str:
        """Show the axes where not all are joined."""
        every = (self.first, self.last) == (0, -1)
        return "" if every else f"axes {self.first} to {self.last}"


@dataclass(frozen=True)
class Reshape(Block):
    """Reads the numbers of an example, row by row, into another shape."""

    family: ClassVar[str] = "Shape"
    formula: ClassVar[str] = "a × b → c × d, where a·b = c·d"
    use: ClassVar[str] = "To bring a vector back to a picture, or to split an axis in two."

    shape: Sizes = param(
        (-1,), "Shape of one example afterwards; −1 stands for what is left, at most once.", low=-1
    )

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Give the same numbers another shape."""
        (spec,) = inputs
        if len(self.shape) > MOST_AXES:
            return Trouble(
                f"Expected at most {MOST_AXES} axes, found {len(self.shape)}.",
                "Join some of them.",
                proposals=(Set("One axis", {"shape": (-1,)}),),
            )
        if 0 in self.shape:
            text = f"Expected sizes of 1 or more (or −1), found {cross(self.shape)}."
            return Trouble(text, "Leave the 0 out.", proposals=self._proposals(spec))
        if self.shape.count(-1) > 1:
            text = f"Expected −1 at most once, found {cross(self.shape)}."
            return Trouble(text, "Give all sizes but one.", proposals=self._proposals(spec))
        known = prod(size for size in self.shape if size != -1)
        if known != spec.size and (-1 not in self.shape or spec.size % known):
            each = "a multiple of " if -1 in self.shape else ""
            text = f"Expected {each}{known:,} numbers for {cross(self.shape)}, "
            text += f"found {spec.size:,} ({spec})."
            return Trouble(text, "Choose sizes whose product fits.", "in", self._proposals(spec))
        rest = spec.size // known
        shape = tuple(rest if size == -1 else size for size in self.shape)
        return Result((Spec(shape, spec.element),))

    def _proposals(self, spec: Spec) -> tuple[Set, ...]:
        """Propose to leave one size open, and to flatten."""
        sizes = tuple(max(size, 1) for size in self.shape)
        found = []
        for place in range(len(sizes)):
            others = prod(sizes[:place] + sizes[place + 1 :])
            if spec.size % others == 0:
                fitting = (*sizes[:place], spec.size // others, *sizes[place + 1 :])
                found.append(Set(f"Reshape to {cross(fitting)}", {"shape": fitting}))
        return (*found, Set("One axis", {"shape": (-1,)}))

    def forward(self, layer: str, *arguments: str) -> str:
        """Reshape all examples of the batch alike."""
        (name,) = arguments
        return f"{name}.reshape({name}.shape[0], {', '.join(map(str, self.shape))})"

    def brief(self) -> str:
        """Show the shape."""
        return cross(self.shape)


def reshapes(spec: Spec, rank: int, port: str = "in") -> tuple[Insert, ...]:
    """Propose blocks that bring an input to a number of axes, the likeliest first."""
    if not 0 < spec.rank <= MOST_AXES or spec.rank == rank or spec.size > LARGEST:
        return ()
    if spec.rank > rank:
        joined = spec.rank - rank + 1
        shapes = [(prod(spec.shape[:joined]), *spec.shape[joined:])]
    elif spec.rank == 1:
        shapes = [_squarish(spec.size, rank - 1), (spec.size,) + (1,) * (rank - 1)]
    else:
        shapes = [(1,) * (rank - spec.rank) + spec.shape]
    return tuple(
        Insert(f"Reshape to {cross(shape)}", (Reshape(shape=shape),), port)
        for shape in dict.fromkeys(shapes)
    )


def _squarish(size: int, axes: int) -> tuple[int, ...]:
    """Return few channels of a square or cube that hold so many numbers; for a sequence, steps.

    A sequence has as many steps as features, or fewer, as nearly as the size allows.
    """
    if axes == 1:
        steps = next(count for count in range(isqrt(size), 0, -1) if size % count == 0)
        return (steps, size // steps)
    for channels in range(1, 1025):
        side = round((size / channels) ** (1 / axes))
        if channels * side**axes == size:
            return (channels,) + (side,) * axes
    return (size,) + (1,) * axes
