"""Normalization: numbers are brought to a common mean and spread on their way."""

from __future__ import annotations

from dataclasses import dataclass
from math import gcd, prod
from typing import Any, ClassVar

from designer.blocks.block import Block, Result, Set, Trouble
from designer.blocks.shape_rules import needs_axis, unusual, wrong_element
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import param

_BATCH_NORMS = {1: "BatchNorm1d", 2: "BatchNorm1d", 3: "BatchNorm2d", 4: "BatchNorm3d"}
"""Which of torch's modules takes an example with so many axes."""


@dataclass(frozen=True)
class BatchNorm(Block):
    """Brings each channel to mean 0 and spread 1 over the batch, then scales and shifts it.

    Its buffers are the running mean and variance; torch's count of batches is not among them.
    """

    family: ClassVar[str] = "Normalization"
    formula: ClassVar[str] = "y = γ·(x − mean) / √(variance + ε) + β, each channel over the batch"
    use: ClassVar[str] = "After convolutions; trains faster, with batches of 16 or more."
    reference: ClassVar[str] = "Ioffe and Szegedy 2015, Batch normalization"
    stem: ClassVar[str] = "norm"

    epsilon: float = param(1e-5, "Keeps the division safe.", low=1e-12)
    momentum: float = param(
        0.1, "Weight of the newest batch in the running mean.", low=0.0, high=1.0
    )
    affine: bool = param(True, "Whether scale γ and shift β are learned.")

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape; the first axis holds the channels."""
        (spec,) = inputs
        if not spec.rank:
            return needs_axis(spec)
        if spec.rank not in _BATCH_NORMS:
            text = f"Expected 1 to {max(_BATCH_NORMS)} axes, found {spec.rank} ({spec})."
            return Trouble(text, "Change its shape before it comes here.", "in")
        refusal = wrong_element(spec, "float32")
        if refusal:
            return refusal
        channels = spec.shape[0]
        return Result((spec,), 2 * channels if self.affine else 0, buffers=2 * channels)

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's BatchNorm for as many axes."""
        (spec,) = inputs
        keywords = unusual(self, epsilon=("eps", 1e-5), momentum=("momentum", 0.1))
        if not self.affine:
            keywords["affine"] = False
        return Call(f"torch.nn.{_BATCH_NORMS[spec.rank]}", (spec.shape[0],), keywords)


@dataclass(frozen=True)
class LayerNorm(Block):
    """Brings each example to mean 0 and spread 1 over its last axes, then scales and shifts it."""

    family: ClassVar[str] = "Normalization"
    formula: ClassVar[str] = "y = γ·(x − mean) / √(variance + ε) + β, over the last axes"
    use: ClassVar[str] = "In transformers and recurrent networks; works with any batch size."
    reference: ClassVar[str] = "Ba et al. 2016, Layer normalization"
    stem: ClassVar[str] = "norm"

    axes: int = param(1, "How many of the last axes are normalised together.", low=1, high=8)
    epsilon: float = param(1e-5, "Keeps the division safe.", low=1e-12)
    affine: bool = param(True, "Whether scale γ and shift β are learned.")

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape."""
        (spec,) = inputs
        weights = _over_last(spec, self.axes)
        if isinstance(weights, Trouble):
            return weights
        return Result((spec,), 2 * weights if self.affine else 0)

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's LayerNorm."""
        shape = inputs[0].shape[-self.axes :]
        keywords = unusual(self, epsilon=("eps", 1e-5))
        if not self.affine:
            keywords["elementwise_affine"] = False
        return Call("torch.nn.LayerNorm", (shape[0] if self.axes == 1 else shape,), keywords)

    def brief(self) -> str:
        """Show an unusual number of axes."""
        return "" if self.axes == 1 else f"{self.axes} axes"


@dataclass(frozen=True)
class RMSNorm(Block):
    """Brings the last axes of each example to length 1 a number, then scales them."""

    family: ClassVar[str] = "Normalization"
    formula: ClassVar[str] = "y = γ·x / √(mean of x² + ε), over the last axes"
    use: ClassVar[str] = "In newer transformers, in place of LayerNorm: as good, and cheaper."
    reference: ClassVar[str] = "Zhang and Sennrich 2019, Root mean square layer normalization"
    stem: ClassVar[str] = "norm"

    axes: int = param(1, "How many of the last axes are normalised together.", low=1, high=8)
    epsilon: float = param(1e-6, "Keeps the division safe.", low=1e-12)
    affine: bool = param(True, "Whether the scale γ is learned.")

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape."""
        (spec,) = inputs
        weights = _over_last(spec, self.axes)
        if isinstance(weights, Trouble):
            return weights
        return Result((spec,), weights if self.affine else 0)

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's RMSNorm."""
        shape = inputs[0].shape[-self.axes :]
        keywords: dict[str, Any] = {"eps": self.epsilon}
        if not self.affine:
            keywords["elementwise_affine"] = False
        return Call("torch.nn.RMSNorm", (shape[0] if self.axes == 1 else shape,), keywords)

    def brief(self) -> str:
        """Show an unusual number of axes."""
        return "" if self.axes == 1 else f"{self.axes} axes"


@dataclass(frozen=True)
class GroupNorm(Block):
    """Brings each group of channels to mean 0 and spread 1, then scales and shifts each channel."""

    family: ClassVar[str] = "Normalization"
    formula: ClassVar[str] = "y = γ·(x − mean) / √(variance + ε) + β, each group of channels"
    use: ClassVar[str] = "After convolutions where batches are too small for BatchNorm."
    reference: ClassVar[str] = "Wu and He 2018, Group normalization"
    stem: ClassVar[str] = "norm"

    groups: int = param(8, "Parts that the channels are divided into.", low=1)
    epsilon: float = param(1e-5, "Keeps the division safe.", low=1e-12)
    affine: bool = param(True, "Whether scale γ and shift β are learned.")

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape; the first axis holds the channels."""
        (spec,) = inputs
        if not spec.rank:
            return needs_axis(spec)
        refusal = wrong_element(spec, "float32")
        if refusal:
            return refusal
        channels = spec.shape[0]
        if channels % self.groups:
            text = f"Expected channels that {self.groups} groups divide, found {channels}."
            fewer = gcd(channels, self.groups)
            fitting = [Set("Use one group", {"groups": 1})]
            if fewer > 1:
                fitting.insert(0, Set(f"Use {fewer} groups", {"groups": fewer}))
            return Trouble(text, "Take a number of groups that fits.", "in", tuple(fitting))
        return Result((spec,), 2 * channels if self.affine else 0)

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's GroupNorm."""
        keywords = unusual(self, epsilon=("eps", 1e-5))
        if not self.affine:
            keywords["affine"] = False
        return Call("torch.nn.GroupNorm", (self.groups, inputs[0].shape[0]), keywords)

    def brief(self) -> str:
        """Show the groups."""
        return f"{self.groups} groups" if self.groups > 1 else "1 group"


def _over_last(spec: Spec, axes: int) -> int | Trouble:
    """Return how many numbers the last axes hold, or why they cannot be normalised."""
    refusal = wrong_element(spec, "float32")
    if not spec.rank or refusal:
        return refusal or needs_axis(spec)
    if axes > spec.rank:
        text = f"Expected at least {axes} axes to normalise over, found {spec.rank}."
        every = Set("Normalise over all axes", {"axes": spec.rank})
        return Trouble(text, "Normalise over fewer axes.", "in", (every,))
    return prod(spec.shape[-axes:])
