"""Normalization of each example by itself, along channels or along one axis."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from designer.blocks.block import Block, Result, Trouble
from designer.blocks.shape import reshapes
from designer.blocks.shape_rules import torch_axis, unusual, wrong_axis, wrong_element
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import param


@dataclass(frozen=True)
class InstanceNorm(Block):
    """Brings each channel of each example to mean 0 and spread 1, over its own places."""

    family: ClassVar[str] = "Normalization"
    formula: ClassVar[str] = "y = γ·(x − mean) / √(variance + ε) + β, each channel of an example"
    use: ClassVar[str] = "For style transfer and picture generation: contrast plays no part."
    reference: ClassVar[str] = "Ulyanov et al. 2016, Instance normalization"
    stem: ClassVar[str] = "norm"

    epsilon: float = param(1e-5, "Keeps the division safe.", low=1e-12)
    affine: bool = param(False, "Whether scale γ and shift β are learned.")

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape; the first axis holds the channels."""
        (spec,) = inputs
        refusal = wrong_element(spec, "float32")
        if refusal:
            return refusal
        if not 2 <= spec.rank <= 4:
            text = f"Expected channels and 1 to 3 axes of places, found {spec}."
            return Trouble(text, "Change its shape before it comes here.", "in", reshapes(spec, 3))
        channels = spec.shape[0]
        if spec.size == channels:
            text = f"Expected several places in each channel, found {spec}."
            hint = "The spread of one number is nothing; take LayerNorm, or normalise earlier."
            return Trouble(text, hint, "in")
        return Result((spec,), 2 * channels if self.affine else 0)

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's InstanceNorm for as many axes."""
        (spec,) = inputs
        keywords = unusual(self, epsilon=("eps", 1e-5))
        if self.affine:
            keywords["affine"] = True
        return Call(f"torch.nn.InstanceNorm{spec.rank - 1}d", (spec.shape[0],), keywords)


@dataclass(frozen=True)
class LocalResponseNorm(Block):
    """Weakens each number by the squares of its neighbours in nearby channels."""

    family: ClassVar[str] = "Normalization"
    title: ClassVar[str] = "Local response norm"
    formula: ClassVar[str] = "y[c] = x[c] / (k + α/n · Σ x[j]²)^β, j over n channels around c"
    use: ClassVar[str] = "To build AlexNet as it was; BatchNorm has taken its place."
    reference: ClassVar[str] = "Krizhevsky et al. 2012, ImageNet classification"
    stem: ClassVar[str] = "norm"

    size: int = param(5, "How many channels are looked at, n.", low=1)
    alpha: float = param(1e-4, "How much the neighbours weaken, α.", low=0.0)
    beta: float = param(0.75, "The power that is taken, β.")
    k: float = param(1.0, "What is added so that nothing is divided by 0.", low=1e-6)

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape; the first axis holds the channels."""
        (spec,) = inputs
        if spec.rank < 2:
            text = f"Expected channels and places (2 axes or more), found {spec}."
            return Trouble(text, "It stands behind convolutions.", "in", reshapes(spec, 3))
        return wrong_element(spec, "float32") or Result((spec,))

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's LocalResponseNorm."""
        usual = {"alpha": 1e-4, "beta": 0.75, "k": 1.0}
        keywords = unusual(self, **{name: (name, value) for name, value in usual.items()})
        return Call("torch.nn.LocalResponseNorm", (self.size,), keywords)

    def brief(self) -> str:
        """Show how many channels."""
        return f"{self.size} channels" if self.size > 1 else "1 channel"


@dataclass(frozen=True)
class UnitLength(Block):
    """Brings vectors along an axis to length 1, so that only their direction counts."""

    family: ClassVar[str] = "Normalization"
    title: ClassVar[str] = "Unit length"
    formula: ClassVar[str] = "y = x / max(√Σ x², 10⁻¹²)"
    use: ClassVar[str] = "Before vectors are compared, as in metric and contrastive learning."
    reference: ClassVar[str] = "Schroff et al. 2015, FaceNet"
    stem: ClassVar[str] = "norm"

    axis: int = param(-1, "Axis along which the vectors lie: 0 is the first, −1 the last.")

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape."""
        (spec,) = inputs
        astray = wrong_element(spec, "float32") or wrong_axis(spec, self.axis)
        return astray or Result((spec,))

    def forward(self, layer: str, *arguments: str) -> str:
        """Call torch's function, which counts the batch as axis 0."""
        return f"F.normalize({arguments[0]}, dim={torch_axis(self.axis)})"

    def brief(self) -> str:
        """Show an unusual axis."""
        return "" if self.axis == -1 else f"axis {self.axis}"
