"""Comparing: how near two vectors are to each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from designer.blocks.block import Block, Port, Result, Trouble
from designer.blocks.shape_rules import torch_axis, wrong_axis, wrong_element
from designer.blocks.spec import Spec
from designer.blocks.towards import common_shape, unlike_shapes
from designer.unit import param

_FORMS = {
    "dot product": "({0} * {1}).sum(dim={2})",
    "cosine": "F.cosine_similarity({0}, {1}, dim={2})",
    "distance": "({0} - {1}).norm(dim={2})",
    "city distance": "({0} - {1}).abs().sum(dim={2})",
}


@dataclass(frozen=True)
class Compare(Block):
    """Says how alike the vectors of two inputs are along an axis, which goes."""

    family: ClassVar[str] = "Arithmetic"
    formula: ClassVar[str] = "y = a·b, a·b / (‖a‖·‖b‖), ‖a − b‖ or Σ |a − b|"
    use: ClassVar[str] = "To match pictures, sentences or faces: two branches, one answer."
    reference: ClassVar[str] = "Bromley et al. 1993, Signature verification by a siamese network"

    takes: str = param("cosine", "How they are compared.", choices=tuple(_FORMS))
    axis: int = param(-1, "Axis along which the vectors lie: 0 is the first, −1 the last.")

    def inputs(self) -> tuple[Port, ...]:
        """Return the two inputs."""
        return (Port("1"), Port("2"))

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Take the axis of the shape that both share or stretch to."""
        for number, spec in enumerate(inputs, start=1):
            refusal = wrong_element(spec, "float32", str(number))
            if refusal:
                return refusal
        shape = common_shape([spec.shape for spec in inputs])
        if shape is None:
            return unlike_shapes(inputs, stretching=True)
        astray = wrong_axis(Spec(shape), self.axis, "1")
        if astray:
            return astray
        place = self.axis % len(shape)
        return Result((Spec(shape[:place] + shape[place + 1 :]),))

    def forward(self, layer: str, *arguments: str) -> str:
        """Return the arithmetic, which counts the batch as axis 0."""
        return _FORMS[self.takes].format(*arguments, torch_axis(self.axis))

    def brief(self) -> str:
        """Show how they are compared."""
        return self.takes
