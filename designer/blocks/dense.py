"""Dense layers: every output sees every input."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from typing import ClassVar

from designer.blocks.block import Block, Insert, Port, Result, Trouble
from designer.blocks.shape import Flatten
from designer.blocks.shape_rules import AXES, needs_axis, wrong_element
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import param


@dataclass(frozen=True)
class Linear(Block):
    """Joins every input to every output with a weight of its own."""

    family: ClassVar[str] = "Dense"
    formula: ClassVar[str] = "y = W·x + b"
    use: ClassVar[str] = "To decide on features that other blocks found; at the end of most nets."
    reference: ClassVar[str] = "Rosenblatt 1958, The perceptron"

    features: int = param(128, "Numbers that come out.", low=1)
    bias: bool = param(True, "Whether each output adds a number of its own.")

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Map the last axis; all axes before it are treated alike, as torch does."""
        (spec,) = inputs
        if not spec.rank:
            return needs_axis(spec)
        refusal = wrong_element(spec, "float32")
        if refusal:
            return refusal
        *before, width = spec.shape
        weights = width * self.features
        parameters = weights + (self.features if self.bias else 0)
        out = Spec((*before, self.features))
        return Result((out,), parameters, prod(before) * weights, warning=_rarely_meant(spec))

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's Linear."""
        keywords = {} if self.bias else {"bias": False}
        return Call("torch.nn.Linear", (inputs[0].shape[-1], self.features), keywords)

    def brief(self) -> str:
        """Show the width."""
        return str(self.features)


@dataclass(frozen=True)
class Bilinear(Block):
    """Weighs every pair of numbers, one of each input, with a weight of its own."""

    family: ClassVar[str] = "Dense"
    formula: ClassVar[str] = "y[k] = x₁ᵀ·W[k]·x₂ + b[k]"
    use: ClassVar[str] = "Where what two branches found counts together, such as word and relation."
    reference: ClassVar[str] = "Tenenbaum and Freeman 2000, Separating style and content"

    features: int = param(32, "Numbers that come out.", low=1)
    bias: bool = param(True, "Whether each output adds a number of its own.")

    def inputs(self) -> tuple[Port, ...]:
        """Return the two inputs."""
        return (Port("1"), Port("2"))

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Map the last axes of both; all axes before them are treated alike."""
        for number, spec in enumerate(inputs, start=1):
            port = str(number)
            if not spec.rank:
                return needs_axis(spec, port)
            refusal = wrong_element(spec, "float32", port)
            if refusal:
                return refusal
        first, second = inputs
        if first.shape[:-1] != second.shape[:-1]:
            text = f"Expected inputs that differ along the last axis alone, found {first} "
            text += f"and {second}."
            flat = [
                Insert(f"Flatten input {number}", (Flatten(),), str(number))
                for number, spec in enumerate(inputs, start=1)
                if spec.rank > 1
            ]
            return Trouble(text, "Flatten, or reshape one of them.", "2", tuple(flat))
        *before, width = first.shape
        weights = self.features * width * second.shape[-1]
        parameters = weights + (self.features if self.bias else 0)
        return Result((Spec((*before, self.features)),), parameters, prod(before) * weights)

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's Bilinear."""
        keywords = {} if self.bias else {"bias": False}
        widths = (inputs[0].shape[-1], inputs[1].shape[-1])
        return Call("torch.nn.Bilinear", (*widths, self.features), keywords)

    def brief(self) -> str:
        """Show the width."""
        return str(self.features)


def _rarely_meant(spec: Spec) -> Trouble | None:
    """Return the warning for a picture or more: its last axis alone is mapped."""
    if spec.rank < 3:
        return None
    found = AXES.get(spec.rank, f"{spec.rank} axes").split(" (")[0]
    text = f"It maps only the last axis ({spec.shape[-1]} numbers) of {found} of {spec}."
    hint = "Flatten first if every number should be seen."
    return Trouble(text, hint, "in", (Insert("Flatten first", (Flatten(),)),))
