"""Recurrent layers: they read a sequence step by step and remember."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from designer.blocks.block import Block, Result, Set, Trouble
from designer.blocks.shape import reshapes
from designer.blocks.shape_rules import wrong_element, wrong_rank
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import param


@dataclass(frozen=True)
class LSTM(Block):
    """Reads a sequence (steps × features) with a memory that gates keep, write and read.

    Its matrix products are counted as multiply-adds; gates and memory are numbers by numbers
    and count nothing.
    """

    family: ClassVar[str] = "Recurrent"
    formula: ClassVar[str] = (
        "c = σ(f)·c + σ(i)·tanh(g), h = σ(o)·tanh(c), (i, f, g, o) = W·x + U·h + b"
    )
    use: ClassVar[str] = "For series and text where order matters and data are few."
    reference: ClassVar[str] = "Hochreiter and Schmidhuber 1997, Long short-term memory"

    hidden: int = param(64, "Numbers in the memory of each direction.", low=1)
    layers: int = param(1, "How many are stacked.", low=1)
    bidirectional: bool = param(False, "Whether a second one reads from the end to the beginning.")
    dropout: float = param(
        0.0, "Part of the numbers set to zero between layers while training.", low=0.0, high=1.0
    )
    bias: bool = param(True, "Whether gates have numbers of their own.")
    returns: str = param(
        "every step",
        "What comes out: the state at every step, or the last state of each direction.",
        choices=("every step", "last step"),
    )

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Read the sequence."""
        (spec,) = inputs
        refusal = wrong_element(spec, "float32") or wrong_rank(spec, 2, reshapes(spec, 2))
        if refusal:
            return refusal
        steps, features = spec.shape
        directions = 2 if self.bidirectional else 1
        width = directions * self.hidden
        first = 4 * self.hidden * (features + self.hidden)
        further = 4 * self.hidden * (width + self.hidden)
        weights = directions * (first + (self.layers - 1) * further)
        biases = directions * self.layers * 8 * self.hidden if self.bias else 0
        out = (steps, width) if self.returns == "every step" else (width,)
        idle = None
        if self.dropout and self.layers == 1:
            text = f"Dropout of {self.dropout:g} acts between layers, and there is one layer."
            none = (Set("Set dropout to 0", {"dropout": 0.0}),)
            idle = Trouble(text, "Put a Dropout block behind it instead.", "", none)
        return Result((Spec(out),), weights + biases, steps * weights, warning=idle)

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's LSTM."""
        keywords: dict[str, Any] = {}
        if self.layers > 1:
            keywords["num_layers"] = self.layers
        if not self.bias:
            keywords["bias"] = False
        keywords["batch_first"] = True
        if self.dropout and self.layers > 1:  # torch warns where it would do nothing
            keywords["dropout"] = self.dropout
        if self.bidirectional:
            keywords["bidirectional"] = True
        return Call("torch.nn.LSTM", (inputs[0].shape[1], self.hidden), keywords)

    def forward(self, layer: str, *arguments: str) -> str:
        """Take the outputs of all steps, or the last state of each direction side by side."""
        (name,) = arguments
        if self.returns == "every step":
            return f"{layer}({name})[0]"
        if not self.bidirectional:
            return f"{layer}({name})[0][:, -1]"
        # the direction that reads backwards ends at the first step, so its state is taken
        return f"{layer}({name})[1][0][-2:].transpose(0, 1).flatten(1)"

    def brief(self) -> str:
        """Show width, layers and directions."""
        layers = f" · {self.layers} layers" if self.layers > 1 else ""
        return f"{self.hidden}{layers}{' ⇄' if self.bidirectional else ''}"
