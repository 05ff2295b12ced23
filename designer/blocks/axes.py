"""Axes: their order, axes of size 1, and repeating along one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from designer.blocks.block import Block, Result, Set, Trouble
from designer.blocks.shape_rules import MOST_AXES, cross, needs_axis, torch_axis, wrong_axis
from designer.blocks.spec import Spec
from designer.unit import Sizes, param


@dataclass(frozen=True)
class Permute(Block):
    """Puts the axes of an example in another order."""

    family: ClassVar[str] = "Shape"
    formula: ClassVar[str] = "y[i, j, k] = x[k, i, j], and so on"
    use: ClassVar[str] = "Between convolutions (channels first) and sequences (features last)."

    order: Sizes = param((1, 0), "The axes by their old places, the first place is 0.", low=0)

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Give the sizes the new order."""
        (spec,) = inputs
        if sorted(self.order) != list(range(spec.rank)) or not spec.rank:
            text = f"Expected each axis of {spec} once (0 to {spec.rank - 1}), "
            text += f"found {', '.join(map(str, self.order))}."
            if spec.rank < 2:
                return Trouble(text, "There is nothing to change.", "in")
            axes = tuple(range(spec.rank))
            orders = ((*axes[1:], 0), (axes[-1], *axes[:-1]), axes[::-1])
            words = ("Move the first axis to the end", "Move the last axis to the front", "Reverse")
            named = zip(words, orders, strict=True)
            proposals = tuple(Set(label, {"order": order}) for label, order in named)
            return Trouble(text, "Name every axis.", "", proposals)
        return Result((Spec(tuple(spec.shape[axis] for axis in self.order), spec.element),))

    def forward(self, layer: str, *arguments: str) -> str:
        """Call the method of the tensor, which counts the batch as axis 0."""
        return f"{arguments[0]}.permute(0, {', '.join(str(axis + 1) for axis in self.order)})"

    def brief(self) -> str:
        """Show the order."""
        return ", ".join(map(str, self.order))


@dataclass(frozen=True)
class Transpose(Block):
    """Lets two axes change places."""

    family: ClassVar[str] = "Shape"
    formula: ClassVar[str] = "y[i, j] = x[j, i]"
    use: ClassVar[str] = "Between Conv1d (channels × steps) and LSTM or attention (steps first)."

    first: int = param(0, "One axis: 0 is the first, −1 the last.")
    second: int = param(1, "The other axis.")

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Exchange two sizes."""
        (spec,) = inputs
        if not spec.rank:
            return needs_axis(spec)
        for name in ("first", "second"):
            axis = getattr(self, name)
            if not -spec.rank <= axis < spec.rank:
                text = f"Expected axes from {-spec.rank} to {spec.rank - 1} for {spec}, "
                last = Set("Exchange the first and the last", {"first": 0, "second": -1})
                return Trouble(f"{text}found {axis}.", "", "", (last,))
        shape = list(spec.shape)
        one, two = self.first % spec.rank, self.second % spec.rank
        shape[one], shape[two] = shape[two], shape[one]
        return Result((Spec(tuple(shape), spec.element),))

    def forward(self, layer: str, *arguments: str) -> str:
        """Call the method of the tensor, which counts the batch as axis 0."""
        axes = f"{torch_axis(self.first)}, {torch_axis(self.second)}"
        return f"{arguments[0]}.transpose({axes})"

    def brief(self) -> str:
        """Show the axes where they are unusual."""
        usual = (self.first, self.second) == (0, 1)
        return "" if usual else f"{self.first}, {self.second}"


@dataclass(frozen=True)
class Squeeze(Block):
    """Takes an axis of size 1 away."""

    family: ClassVar[str] = "Shape"
    formula: ClassVar[str] = "1 × a → a"
    use: ClassVar[str] = "Where an axis has done its work, such as a single channel."

    axis: int = param(0, "Axis that goes: 0 is the first, −1 the last.")

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Take the axis away."""
        (spec,) = inputs
        astray = wrong_axis(spec, self.axis, usual=0)
        if astray:
            return astray
        size = spec.shape[self.axis]
        if size > 1:
            text = f"Expected size 1 along axis {self.axis}, found {size} in {spec}."
            ones = [place for place, other in enumerate(spec.shape) if other == 1]
            fitting = tuple(Set(f"Take axis {place} away", {"axis": place}) for place in ones)
            return Trouble(text, "Reduce or select it, which leaves one.", "in", fitting)
        place = self.axis % spec.rank
        return Result((Spec(spec.shape[:place] + spec.shape[place + 1 :], spec.element),))

    def forward(self, layer: str, *arguments: str) -> str:
        """Call the method of the tensor."""
        return f"{arguments[0]}.squeeze({torch_axis(self.axis)})"

    def brief(self) -> str:
        """Show the axis."""
        return f"axis {self.axis}"


@dataclass(frozen=True)
class Unsqueeze(Block):
    """Adds an axis of size 1."""

    family: ClassVar[str] = "Shape"
    formula: ClassVar[str] = "a → 1 × a"
    use: ClassVar[str] = "To give a picture its channel, or to stretch a vector over another input."

    axis: int = param(0, "Where the new axis lies: 0 makes it the first, −1 the last.")

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Add the axis."""
        (spec,) = inputs
        if spec.rank >= MOST_AXES:
            text = f"Expected at most {MOST_AXES - 1} axes, found {spec.rank}."
            return Trouble(text, "Join some of them.", "in")
        wider = Spec((*spec.shape, 1), spec.element)
        astray = wrong_axis(wider, self.axis, usual=0)
        if astray:
            return astray
        place = self.axis % wider.rank
        return Result((Spec((*spec.shape[:place], 1, *spec.shape[place:]), spec.element),))

    def forward(self, layer: str, *arguments: str) -> str:
        """Call the method of the tensor."""
        return f"{arguments[0]}.unsqueeze({torch_axis(self.axis)})"

    def brief(self) -> str:
        """Show the axis."""
        return f"axis {self.axis}"


@dataclass(frozen=True)
class Repeat(Block):
    """Repeats an example along an axis."""

    family: ClassVar[str] = "Shape"
    formula: ClassVar[str] = "y[i] = x[i mod n], or x[i div times] where each is repeated"
    use: ClassVar[str] = "To give one vector to every step, or one channel to three."

    times: int = param(2, "How often.", low=1, high=4096)
    axis: int = param(0, "Axis that grows: 0 is the first, −1 the last.")
    each: bool = param(False, "Whether each place is repeated on the spot, not the whole.")

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Multiply the size of the axis."""
        (spec,) = inputs
        astray = wrong_axis(spec, self.axis, usual=0)
        if astray:
            return astray
        shape = list(spec.shape)
        shape[self.axis] *= self.times
        return Result((Spec(tuple(shape), spec.element),))

    def forward(self, layer: str, *arguments: str) -> str:
        """Join copies along the axis, or repeat each place."""
        (name,) = arguments
        if self.each:
            return f"{name}.repeat_interleave({self.times}, dim={torch_axis(self.axis)})"
        return f"torch.cat([{name}] * {self.times}, dim={torch_axis(self.axis)})"

    def brief(self) -> str:
        """Show how often, and an unusual axis."""
        return f"× {self.times}" if self.axis == 0 else f"× {self.times} · axis {self.axis}"


@dataclass(frozen=True)
class Expand(Block):
    """Stretches axes of size 1 to other sizes; it costs no memory."""

    family: ClassVar[str] = "Shape"
    formula: ClassVar[str] = "1 × a → n × a"
    use: ClassVar[str] = "To lay one vector beside every step or point before Concatenate."

    shape: Sizes = param((-1,), "Size of every axis afterwards; −1 leaves it as it is.", low=-1)

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Take the sizes that are given."""
        (spec,) = inputs
        if not spec.rank:
            return needs_axis(spec)
        if len(self.shape) != spec.rank:
            text = f"Expected {spec.rank} sizes for {spec}, found {cross(self.shape)}."
            return Trouble(text, "Give one for every axis.", "", self._alone(spec))
        fits = [
            wanted in (-1, size) or (size == 1 and wanted > 0)
            for size, wanted in zip(spec.shape, self.shape, strict=True)
        ]
        if not all(fits):
            text = f"Expected sizes that {spec} has, or others where it has 1, "
            text += f"found {cross(self.shape)}."
            fitting = tuple(
                wanted if fit else -1 for wanted, fit in zip(self.shape, fits, strict=True)
            )
            sizes = (Set(f"Stretch to {cross(fitting)}", {"shape": fitting}), *self._alone(spec))
            return Trouble(text, "Only axes of size 1 can be stretched.", "in", sizes)
        pairs = zip(spec.shape, self.shape, strict=True)
        shape = tuple(size if wanted == -1 else wanted for size, wanted in pairs)
        return Result((Spec(shape, spec.element),))

    @staticmethod
    def _alone(spec: Spec) -> tuple[Set, ...]:
        return (Set("Leave every axis as it is", {"shape": (-1,) * spec.rank}),)

    def forward(self, layer: str, *arguments: str) -> str:
        """Call the method of the tensor and leave the batch as it is."""
        return f"{arguments[0]}.expand(-1, {', '.join(map(str, self.shape))})"

    def brief(self) -> str:
        """Show the sizes."""
        return cross(self.shape)
