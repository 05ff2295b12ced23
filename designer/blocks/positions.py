"""Positions: attention sees no order, so each step is told its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from designer.blocks.block import Block, Port, Result, Trouble
from designer.blocks.masking import unfit_mask
from designer.blocks.shape import reshapes
from designer.blocks.shape_rules import wrong_element, wrong_rank
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import param


@dataclass(frozen=True)
class _OnSteps(Block):
    """A block that takes a sequence of steps × features."""

    family: ClassVar[str] = "Embedding"

    def _refusal(self, spec: Spec) -> Trouble | None:
        return wrong_element(spec, "float32") or wrong_rank(spec, 2, reshapes(spec, 2))


@dataclass(frozen=True)
class SinusoidalPositions(_OnSteps):
    """Adds to each step (steps × features) waves that tell its place; nothing is learned.

    Its waves are kept beside the weights and are no part of a file of weights.
    """

    title: ClassVar[str] = "Sinusoidal positions"
    formula: ClassVar[str] = "y[t, 2i] = x + sin(t / 10000^(2i/d)), y[t, 2i+1] = x + cos(…)"
    use: ClassVar[str] = "Behind the Embedding of a transformer, where data are few."
    reference: ClassVar[str] = "Vaswani et al. 2017, Attention is all you need"
    stem: ClassVar[str] = "positions"

    scale: bool = param(
        False, "Whether the input is first multiplied by √features, as the paper does."
    )

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape."""
        (spec,) = inputs
        return self._refusal(spec) or Result((spec,), buffers=spec.size)

    def layer(self, *inputs: Spec) -> Call | None:
        """Return waves for as many steps."""
        keywords = {"scale": True} if self.scale else {}
        return Call("designer.layers.positions.SinusoidalPositions", inputs[0].shape, keywords)


@dataclass(frozen=True)
class LearnedPositions(_OnSteps):
    """Adds to each step (steps × features) a learned vector that tells its place."""

    title: ClassVar[str] = "Learned positions"
    formula: ClassVar[str] = "y[t] = x[t] + p[t]"
    use: ClassVar[str] = "In transformers on pictures and on text of a fixed length."
    reference: ClassVar[str] = "Gehring et al. 2017, Convolutional sequence to sequence learning"
    stem: ClassVar[str] = "positions"

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape; one vector is learned for each step."""
        (spec,) = inputs
        return self._refusal(spec) or Result((spec,), spec.size)

    def layer(self, *inputs: Spec) -> Call | None:
        """Return vectors for as many steps."""
        return Call("designer.layers.positions.LearnedPositions", inputs[0].shape)


@dataclass(frozen=True)
class ClassToken(_OnSteps):
    """Puts a learned vector before the first step (steps × features), to gather the answer in."""

    title: ClassVar[str] = "Class token"
    formula: ClassVar[str] = "y = (c, x[0], x[1], …)"
    use: ClassVar[str] = "Before a transformer encoder; Select its step 0 behind it."
    reference: ClassVar[str] = "Devlin et al. 2019, BERT"
    stem: ClassVar[str] = "token"

    mask: bool = param(False, "Whether a mask goes through too, and gets a place for the vector.")

    def inputs(self) -> tuple[Port, ...]:
        """Return the sequence, and its mask where one goes through."""
        return (Port("in"), Port("mask")) if self.mask else (Port("in"),)

    def outputs(self) -> tuple[Port, ...]:
        """Return the longer sequence, and its mask where one goes through."""
        return (Port("out"), Port("mask")) if self.mask else (Port("out"),)

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Add a step."""
        spec, *masks = inputs
        refusal = self._refusal(spec)
        if refusal is None and masks:
            refusal = unfit_mask(masks[0], spec)
        if refusal:
            return refusal
        steps, width = spec.shape
        longer = (Spec((steps + 1, width)), Spec((steps + 1,), "bool"))
        return Result(longer if self.mask else longer[:1], width)

    def layer(self, *inputs: Spec) -> Call | None:
        """Return the layer that holds the vector."""
        return Call("designer.layers.positions.ClassToken", (inputs[0].shape[1],))
