"""Noise: numbers are shaken while training, so that small differences stop to matter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from designer.blocks.block import Block, Result, Trouble
from designer.blocks.shape_rules import wrong_element
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import param


@dataclass(frozen=True)
class _Noise(Block):
    """Noise that is there while training alone."""

    family: ClassVar[str] = "Regularization"
    stem: ClassVar[str] = "noise"

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape."""
        (spec,) = inputs
        return wrong_element(spec, "float32") or Result((spec,))


@dataclass(frozen=True)
class GaussianNoise(_Noise):
    """Adds normal noise while training, and does nothing afterwards."""

    title: ClassVar[str] = "Gaussian noise"
    formula: ClassVar[str] = "y = x + deviation·n, n normal"
    use: ClassVar[str] = "Behind the input, when few examples are learned by heart; in denoising."
    reference: ClassVar[str] = "Bishop 1995, Training with noise is equivalent to regularization"

    deviation: float = param(0.1, "Standard deviation of the noise.", low=0.0)

    def layer(self, *inputs: Spec) -> Call | None:
        """Return a layer that adds noise while training."""
        return Call("designer.layers.noise.GaussianNoise", (self.deviation,))

    def brief(self) -> str:
        """Show the deviation."""
        return f"± {self.deviation:g}"


@dataclass(frozen=True)
class GaussianDropout(_Noise):
    """Multiplies by normal noise around 1 while training, and does nothing afterwards."""

    title: ClassVar[str] = "Gaussian dropout"
    formula: ClassVar[str] = "y = x·(1 + √(rate / (1 − rate))·n), n normal"
    use: ClassVar[str] = "In place of Dropout, where nothing should be lost altogether."
    reference: ClassVar[str] = "Srivastava et al. 2014, Dropout"

    rate: float = param(0.2, "The rate of the Dropout that shakes as much.", low=0.0, high=0.99)

    def layer(self, *inputs: Spec) -> Call | None:
        """Return a layer that multiplies by noise while training."""
        return Call("designer.layers.noise.GaussianDropout", (self.rate,))

    def brief(self) -> str:
        """Show the rate."""
        return f"{self.rate:g}"
