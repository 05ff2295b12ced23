"""Merging: several inputs become one."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import ClassVar

from designer.blocks.block import Block, Insert, Port, Result, Set, Trouble
from designer.blocks.shape import Flatten
from designer.blocks.shape_rules import (
    MOST_AXES,
    common_element,
    needs_axis,
    torch_axis,
    wrong_axis,
)
from designer.blocks.spec import Spec
from designer.blocks.towards import towards, unlike_shapes
from designer.unit import param


@dataclass(frozen=True)
class _Merging(Block):
    """A block with as many inputs as a person wants, called 1, 2 and so on."""

    family: ClassVar[str] = "Merging"

    branches: int = param(2, "How many inputs there are.", low=2, high=64)

    def inputs(self) -> tuple[Port, ...]:
        """Return the inputs, called 1, 2 and so on."""
        return tuple(Port(str(number)) for number in range(1, self.branches + 1))

    def brief(self) -> str:
        """Show an unusual number of inputs."""
        return "" if self.branches == 2 else f"{self.branches} inputs"


@dataclass(frozen=True)
class Concatenate(_Merging):
    """Lays inputs side by side along an axis; their other axes must agree."""

    formula: ClassVar[str] = "y = [x₁, x₂, …]"
    use: ClassVar[str] = "To hand on what several branches found, as Inception and U-Net do."
    reference: ClassVar[str] = "Szegedy et al. 2014, Going deeper with convolutions"
    stem: ClassVar[str] = "concat"

    axis: int = param(
        0, "Axis along which they are joined: 0 is the first (channels), −1 the last."
    )

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Add up the sizes along the axis."""
        ranks = {spec.rank for spec in inputs}
        if 0 in ranks:
            place = [spec.rank for spec in inputs].index(0)
            return needs_axis(inputs[place], str(place + 1))
        if len(ranks) > 1:
            return _unlike_ranks(inputs)
        astray = wrong_axis(inputs[0], self.axis, "1", usual=0)
        if astray:
            return astray
        axis = self.axis % inputs[0].rank
        others = [spec.shape[:axis] + spec.shape[axis + 1 :] for spec in inputs]
        if len(set(others)) > 1:
            return self._unlike_sizes(inputs, others, axis)
        shape = list(inputs[0].shape)
        shape[axis] = sum(spec.shape[axis] for spec in inputs)
        return Result((Spec(tuple(shape), common_element(inputs)),))

    def _unlike_sizes(
        self, inputs: tuple[Spec, ...], others: list[tuple[int, ...]], axis: int
    ) -> Trouble:
        """Return the trouble of inputs that differ along another axis than the one they join."""
        wanted = Counter(others).most_common(1)[0][0]
        odd = next(place for place, other in enumerate(others) if other != wanted)
        usual = others.index(wanted)
        proposals: list[Insert | Set] = []
        for here, there in ((odd, usual), (usual, odd)) if len(inputs) == 2 else ((odd, usual),):
            shape = list(inputs[there].shape)
            shape[axis] = inputs[here].shape[axis]
            proposals += towards(inputs[here], tuple(shape), str(here + 1))
        for other in range(inputs[0].rank):
            rest = {spec.shape[:other] + spec.shape[other + 1 :] for spec in inputs}
            if len(rest) == 1:
                proposals.append(Set(f"Join along axis {other}", {"axis": other}))
        text = f"Expected inputs that differ only along axis {axis}, found {inputs[usual]} "
        text += f"at input {usual + 1} and {inputs[odd]} at input {odd + 1}."
        hint = "Bring the other axes to one size, or join along another axis."
        return Trouble(text, hint, str(odd + 1), tuple(proposals))

    def forward(self, layer: str, *arguments: str) -> str:
        """Return the call of torch.cat, which counts the batch as axis 0."""
        return f"torch.cat(({', '.join(arguments)}), dim={torch_axis(self.axis)})"

    def brief(self) -> str:
        """Show the axis, and an unusual number of inputs."""
        return ", ".join(part for part in (super().brief(), f"axis {self.axis}") if part)


@dataclass(frozen=True)
class Stack(_Merging):
    """Lays inputs of one shape side by side along an axis that is new."""

    formula: ClassVar[str] = "y[i] = xᵢ"
    use: ClassVar[str] = "To make one sequence of several vectors, or channels of several pictures."

    axis: int = param(0, "Where the new axis lies: 0 makes it the first, −1 the last.")

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Put an axis with one place for each input into the shape that all share."""
        shapes = [spec.shape for spec in inputs]
        if len(set(shapes)) > 1:
            return unlike_shapes(inputs)
        axes = Spec((*shapes[0], 1))
        if len(axes.shape) > MOST_AXES:
            text = f"Expected at most {MOST_AXES - 1} axes, found {len(shapes[0])}."
            return Trouble(text, "Join some of them.", "1")
        astray = wrong_axis(axes, self.axis, "", usual=0)
        if astray:
            return astray
        place = self.axis % axes.rank
        shape = (*shapes[0][:place], len(inputs), *shapes[0][place:])
        return Result((Spec(shape, common_element(inputs)),))

    def forward(self, layer: str, *arguments: str) -> str:
        """Return the call of torch.stack, which counts the batch as axis 0."""
        return f"torch.stack(({', '.join(arguments)}), dim={torch_axis(self.axis)})"

    def brief(self) -> str:
        """Show the axis, and an unusual number of inputs."""
        return ", ".join(part for part in (super().brief(), f"axis {self.axis}") if part)


def _unlike_ranks(inputs: tuple[Spec, ...]) -> Trouble:
    """Return the trouble of inputs with different numbers of axes."""
    first = inputs[0]
    odd = next(place for place, spec in enumerate(inputs) if spec.rank != first.rank)
    text = f"Expected inputs with as many axes each, found {first} at input 1 "
    text += f"and {inputs[odd]} at input {odd + 1}."
    proposals = [
        Insert(f"Flatten input {place + 1}", (Flatten(),), str(place + 1))
        for place, spec in enumerate(inputs)
        if spec.rank > 1
    ]
    return Trouble(text, "Flatten, or reshape one of them.", str(odd + 1), tuple(proposals))
