"""Merging: several inputs become one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from designer.blocks.block import Block, Insert, Port, Result, Set, Trouble
from designer.blocks.convolution import Conv1d, Conv2d, Conv3d
from designer.blocks.dense import Linear
from designer.blocks.pooling import (
    AdaptiveAvgPool1d,
    AdaptiveAvgPool2d,
    AdaptiveAvgPool3d,
    MaxPool1d,
    MaxPool2d,
    MaxPool3d,
)
from designer.blocks.shape import Flatten, Reshape
from designer.blocks.shape_rules import axis_range, cross, needs_axis, torch_axis
from designer.blocks.spec import Element, Spec
from designer.unit import param

_CONVOLUTIONS = {2: Conv1d, 3: Conv2d, 4: Conv3d}
_POOLINGS = {2: MaxPool1d, 3: MaxPool2d, 4: MaxPool3d}
_ADAPTIVES = {2: AdaptiveAvgPool1d, 3: AdaptiveAvgPool2d, 4: AdaptiveAvgPool3d}


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
class _Elementwise(_Merging):
    """Merging number by number; all inputs have one shape."""

    sign: ClassVar[str] = "+"

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape that all inputs share."""
        shapes = [spec.shape for spec in inputs]
        if len(set(shapes)) == 1:
            return Result((Spec(shapes[0], _common_element(inputs)),))
        wanted = Counter(shapes).most_common(1)[0][0]
        odd = next(place for place, shape in enumerate(shapes) if shape != wanted)
        usual = shapes.index(wanted)
        proposals = [*_towards(inputs[odd], wanted, str(odd + 1))]
        if len(inputs) == 2:
            proposals += _towards(inputs[usual], shapes[odd], str(usual + 1))
        text = f"Expected inputs of one shape, found {cross(wanted)} at input {usual + 1} "
        text += f"and {inputs[odd]} at input {odd + 1}."
        hint = "Bring one of them to the shape of the other."
        return Trouble(text, hint, str(odd + 1), tuple(proposals))

    def forward(self, layer: str, *arguments: str) -> str:
        """Return the sum or product of the inputs."""
        return f" {self.sign} ".join(arguments)


@dataclass(frozen=True)
class Add(_Elementwise):
    """Adds inputs of one shape, number by number."""

    formula: ClassVar[str] = "y = x₁ + x₂ + …"
    use: ClassVar[str] = "To close a shortcut around a block, as residual networks do."
    reference: ClassVar[str] = "He et al. 2015, Deep residual learning for image recognition"


@dataclass(frozen=True)
class Multiply(_Elementwise):
    """Multiplies inputs of one shape, number by number."""

    sign: ClassVar[str] = "*"
    formula: ClassVar[str] = "y = x₁ · x₂ · …"
    use: ClassVar[str] = "For gates: one branch decides how much of the other goes through."
    reference: ClassVar[str] = "Hochreiter and Schmidhuber 1997, Long short-term memory"


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
        rank = ranks.pop()
        if not -rank <= self.axis < rank:
            text = f"Expected an axis {axis_range(rank)} for {inputs[0]}, found {self.axis}."
            return Trouble(text, "", "1", (Set("Join along the first axis", {"axis": 0}),))
        axis = self.axis % rank
        others = [spec.shape[:axis] + spec.shape[axis + 1 :] for spec in inputs]
        if len(set(others)) > 1:
            return self._unlike_sizes(inputs, others, axis)
        shape = list(inputs[0].shape)
        shape[axis] = sum(spec.shape[axis] for spec in inputs)
        return Result((Spec(tuple(shape), _common_element(inputs)),))

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
            proposals += _towards(inputs[here], tuple(shape), str(here + 1))
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


def _common_element(inputs: tuple[Spec, ...]) -> Element:
    """Return the element type of the outcome; real numbers win, as in torch."""
    return "int64" if all(spec.element == "int64" for spec in inputs) else "float32"


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


def _towards(found: Spec, wanted: tuple[int, ...], port: str) -> Iterator[Insert]:
    """Propose blocks that bring an input to a shape; each shrinks places and never grows them."""
    rank = len(wanted)
    if found.rank != rank:
        if rank == 1 and found.rank:
            narrow = (Flatten(), Linear(features=wanted[0]))
            yield Insert(f"Flatten and Linear to {cross(wanted)} on input {port}", narrow, port)
    elif rank in _CONVOLUTIONS:
        yield from _towards_places(found.shape, wanted, port)
    if found.rank == rank and rank in (1, 2) and found.shape[:-1] == wanted[:-1]:
        linear = Linear(features=wanted[-1])
        yield Insert(f"Linear to {wanted[-1]} features on input {port}", (linear,), port)
    if wanted and found.size == Spec(wanted).size:
        reshape = Reshape(shape=wanted)
        yield Insert(f"Reshape to {cross(wanted)} on input {port}", (reshape,), port)


def _towards_places(found: tuple[int, ...], wanted: tuple[int, ...], port: str) -> Iterator[Insert]:
    rank = len(wanted)
    (channels, *places), (filters, *goal) = found, wanted
    if any(map(int.__lt__, places, goal)):
        return
    project = _CONVOLUTIONS[rank](filters=filters, kernel=(1,))
    if places == goal:
        label = f"1×1 convolution to {filters} channels on input {port}"
        yield Insert(label, (project,), port)
        return
    # a window of 1 with stride s has ⌈place / s⌉ places, one of s without padding ⌊place / s⌋
    steps = tuple(-(-place // size) for place, size in zip(places, goal, strict=True))
    if [-(-place // step) for place, step in zip(places, steps, strict=True)] == goal:
        narrow = _CONVOLUTIONS[rank](filters=filters, kernel=(1,), stride=steps)
        label = f"1×1 convolution to {filters} channels with stride {cross(steps)} on input {port}"
        yield Insert(label, (narrow,), port)
    after = () if channels == filters else (project,)
    and_then = "" if channels == filters else " and 1×1 convolution"
    steps = tuple(place // size for place, size in zip(places, goal, strict=True))
    if [place // step for place, step in zip(places, steps, strict=True)] == goal:
        label = f"Max pooling by {cross(steps)}{and_then} on input {port}"
        yield Insert(label, (_POOLINGS[rank](kernel=steps), *after), port)
    label = f"Mean pooling to {cross(goal)}{and_then} on input {port}"
    yield Insert(label, (_ADAPTIVES[rank](size=tuple(goal)), *after), port)
