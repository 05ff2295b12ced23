"""Regularization: what keeps a network from learning its examples by heart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from designer.blocks.block import Block, Result, Set, Trouble
from designer.blocks.shape import reshapes
from designer.blocks.shape_rules import wrong_element
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import param


@dataclass(frozen=True)
class Dropout(Block):
    """Sets numbers to zero at random while training, and does nothing afterwards."""

    family: ClassVar[str] = "Regularization"
    formula: ClassVar[str] = "y = m·x / (1 − rate), m = 0 with probability rate, else 1"
    use: ClassVar[str] = "Between dense layers when training is far better than validation."
    reference: ClassVar[str] = "Srivastava et al. 2014, Dropout"

    rate: float = param(0.5, "Part of the numbers that is set to zero.", low=0.0, high=1.0)

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape."""
        (spec,) = inputs
        if 0 < self.rate < 1:  # at the ends torch does not scale, and takes whole numbers
            refusal = wrong_element(spec, "float32")
            if refusal:
                return refusal
        return Result((spec,))

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's Dropout."""
        return Call("torch.nn.Dropout", (self.rate,))

    def brief(self) -> str:
        """Show the rate."""
        return f"{self.rate:g}"


@dataclass(frozen=True)
class ChannelDropout(Block):
    """Sets whole channels to zero at random while training, and does nothing afterwards."""

    family: ClassVar[str] = "Regularization"
    title: ClassVar[str] = "Channel dropout"
    formula: ClassVar[str] = "y[c] = m[c]·x[c] / (1 − rate), m = 0 with probability rate, else 1"
    use: ClassVar[str] = "Between convolutions or behind an Embedding, where neighbours agree."
    reference: ClassVar[str] = "Tompson et al. 2015, Efficient object localization"
    stem: ClassVar[str] = "dropout"

    rate: float = param(0.2, "Part of the channels that is set to zero.", low=0.0, high=1.0)
    channels: str = param(
        "first axis",
        "Where the channels lie: first behind convolutions, last in sequences of vectors.",
        choices=("first axis", "last axis"),
    )

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape."""
        (spec,) = inputs
        refusal = wrong_element(spec, "float32")
        if refusal:
            return refusal
        if not 2 <= spec.rank <= 4:
            text = f"Expected channels and 1 to 3 axes of places, found {spec}."
            return Trouble(text, "Take Dropout for a vector.", "in", reshapes(spec, 2))
        return Result((spec,))

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's dropout for as many axes."""
        return Call(f"torch.nn.Dropout{inputs[0].rank - 1}d", (self.rate,))

    def forward(self, layer: str, *arguments: str) -> str:
        """Bring the channels to the front and back again where they lie last."""
        (name,) = arguments
        if self.channels == "first axis":
            return f"{layer}({name})"
        return f"{layer}({name}.transpose(1, -1)).transpose(1, -1)"

    def brief(self) -> str:
        """Show the rate."""
        return f"{self.rate:g}"


@dataclass(frozen=True)
class AlphaDropout(Block):
    """Sets numbers to SELU's lowest value at random, so that mean and spread stay as they are."""

    family: ClassVar[str] = "Regularization"
    title: ClassVar[str] = "Alpha dropout"
    formula: ClassVar[str] = "y = a·(m·x + α·(1 − m)) + b, m = 0 with probability rate, else 1"
    use: ClassVar[str] = "In networks with SELU, which Dropout would upset."
    reference: ClassVar[str] = "Klambauer et al. 2017, Self-normalizing neural networks"
    stem: ClassVar[str] = "dropout"

    rate: float = param(0.1, "Part of the numbers that is set.", low=0.0, high=1.0)
    whole_channels: bool = param(False, "Whether whole channels (first axis) are set at once.")

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape."""
        (spec,) = inputs
        refusal = wrong_element(spec, "float32")
        if not refusal and self.whole_channels and not spec.rank:
            text = f"Expected channels, found {spec}."
            single = (Set("Set single numbers", {"whole_channels": False}),)
            return Trouble(text, "Set numbers one by one.", "in", single)
        return refusal or Result((spec,))

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's AlphaDropout, or the one for channels."""
        name = "FeatureAlphaDropout" if self.whole_channels else "AlphaDropout"
        return Call(f"torch.nn.{name}", (self.rate,))

    def brief(self) -> str:
        """Show the rate."""
        return f"{self.rate:g}"


@dataclass(frozen=True)
class DropPath(Block):
    """Leaves a whole branch out for some examples while training; also called stochastic depth."""

    family: ClassVar[str] = "Regularization"
    title: ClassVar[str] = "Drop path"
    formula: ClassVar[str] = "y = m·x / (1 − rate), one m an example, 0 with probability rate"
    use: ClassVar[str] = "On the branch beside a shortcut, before Add, in deep residual networks."
    reference: ClassVar[str] = "Huang et al. 2016, Deep networks with stochastic depth"
    stem: ClassVar[str] = "drop_path"

    rate: float = param(0.1, "Part of the examples for which it is left out.", low=0.0, high=1.0)

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Keep the shape."""
        (spec,) = inputs
        return wrong_element(spec, "float32") or Result((spec,))

    def layer(self, *inputs: Spec) -> Call | None:
        """Return a layer that draws once for each example."""
        return Call("designer.layers.dropping.DropPath", (self.rate,))

    def brief(self) -> str:
        """Show the rate."""
        return f"{self.rate:g}"
