"""Scaling: numbers are multiplied and moved, by fixed or by learned ones."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from typing import Any, ClassVar

from designer.blocks.block import Block, Result, Set, Trouble
from designer.blocks.shape_rules import needs_axis, wrong_element
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import param

_FUNCTIONS = {
    "absolute value": "abs",
    "square": "square",
    "square root": "sqrt",
    "exponential": "exp",
    "logarithm": "log",
    "reciprocal": "reciprocal",
    "negative": "neg",
    "sign": "sign",
    "sine": "sin",
    "cosine": "cos",
}


@dataclass(frozen=True)
class ScaleShift(Block):
    """Multiplies by learned numbers and adds learned numbers."""

    family: ClassVar[str] = "Arithmetic"
    title: ClassVar[str] = "Scale and shift"
    formula: ClassVar[str] = "y = γ·x + β"
    use: ClassVar[str] = "On the branch beside a shortcut, with a small start, or as a bias alone."
    reference: ClassVar[str] = "Touvron et al. 2021, Going deeper with image transformers"
    stem: ClassVar[str] = "scale"

    for_each: str = param(
        "first axis",
        "What has numbers of its own: each channel, each feature, every number, or nothing.",
        choices=("first axis", "last axis", "number", "example"),
    )
    scale: bool = param(True, "Whether γ is learned.")
    shift: bool = param(True, "Whether β is learned.")
    start: float = param(1.0, "The value of γ before training.")

    def _shape(self, spec: Spec) -> tuple[int, ...]:
        """Return the shape of the learned numbers, which stretches to that of the input."""
        if self.for_each == "example":
            return ()
        if self.for_each == "number":
            return spec.shape
        if self.for_each == "last axis":
            return spec.shape[-1:]
        return (spec.shape[0],) + (1,) * (spec.rank - 1)

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape."""
        (spec,) = inputs
        refusal = wrong_element(spec, "float32")
        if refusal:
            return refusal
        if self.for_each.endswith("axis") and not spec.rank:
            return needs_axis(spec)
        if not self.scale and not self.shift:
            text = "Expected a scale or a shift to learn, found neither."
            return Trouble(text, "", "", (Set("Learn a scale", {"scale": True}),))
        return Result((spec,), (self.scale + self.shift) * prod(self._shape(spec)))

    def layer(self, *inputs: Spec) -> Call | None:
        """Return a layer that holds the learned numbers."""
        keywords: dict[str, Any] = {}
        if self.start != 1.0 and self.scale:
            keywords["start"] = self.start
        if not self.scale:
            keywords["scale"] = False
        if not self.shift:
            keywords["shift"] = False
        return Call("designer.layers.scaling.ScaleShift", (self._shape(inputs[0]),), keywords)

    def brief(self) -> str:
        """Show which of both is learned, where it is one of them."""
        return "" if self.scale and self.shift else "scale" if self.scale else "shift"


@dataclass(frozen=True)
class Rescale(Block):
    """Multiplies by one fixed number and adds another."""

    family: ClassVar[str] = "Arithmetic"
    formula: ClassVar[str] = "y = factor·x + offset"
    use: ClassVar[str] = "To bring numbers to another range, such as 0–1 to −1–1."

    factor: float = param(1.0, "What every number is multiplied by.")
    offset: float = param(0.0, "What is added afterwards.")

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape; real numbers come out."""
        return Result((Spec(inputs[0].shape),))

    def forward(self, layer: str, *arguments: str) -> str:
        """Return the arithmetic."""
        product = f"{arguments[0]} * {self.factor!r}"
        return f"{product} + {self.offset!r}" if self.offset else product

    def brief(self) -> str:
        """Show both numbers."""
        return f"× {self.factor:g} + {self.offset:g}" if self.offset else f"× {self.factor:g}"


@dataclass(frozen=True)
class Function(Block):
    """Applies a function of mathematics to each number."""

    family: ClassVar[str] = "Arithmetic"
    formula: ClassVar[str] = "y = |x|, x², √x, e^x, ln x, 1/x, −x, sign x, sin x or cos x"
    use: ClassVar[str] = "For formulas of your own, such as e^x of a learned logarithm."

    name: str = param("absolute value", "The function.", choices=tuple(_FUNCTIONS))

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape."""
        (spec,) = inputs
        return wrong_element(spec, "float32") or Result((spec,))

    def forward(self, layer: str, *arguments: str) -> str:
        """Call torch's function."""
        return f"torch.{_FUNCTIONS[self.name]}({arguments[0]})"

    def brief(self) -> str:
        """Show the function."""
        return self.name
