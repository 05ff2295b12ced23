"""Attention: every step looks at every other and takes what matters to it."""

from __future__ import annotations

from dataclasses import dataclass
from math import gcd
from typing import Any, ClassVar

from designer.blocks.block import Block, Port, Result, Set, Trouble
from designer.blocks.shape import reshapes
from designer.blocks.shape_rules import wrong_element, wrong_rank
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import param


@dataclass(frozen=True)
class MultiheadAttention(Block):
    """Lets every step of one sequence look at every step of another, or of itself.

    All inputs are steps × features. Without a wire the key is the query and the value is the key.
    """

    family: ClassVar[str] = "Attention"
    title: ClassVar[str] = "Multi-head attention"
    formula: ClassVar[str] = "y = softmax(Q·Kᵀ / √d)·V, for each head"
    use: ClassVar[str] = "In transformers; for links between steps that lie far apart."
    reference: ClassVar[str] = "Vaswani et al. 2017, Attention is all you need"
    stem: ClassVar[str] = "attention"

    heads: int = param(4, "Parts of the features that look each in their own way.", low=1)
    dropout: float = param(
        0.0, "Part of the links that is cut at random while training.", low=0.0, high=1.0
    )
    bias: bool = param(True, "Whether the projections add numbers of their own.")

    def inputs(self) -> tuple[Port, ...]:
        """Return query, key and value; the last two may stay without a wire."""
        return (Port("query"), Port("key", optional=True), Port("value", optional=True))

    def rule(self, *inputs: Spec | None) -> Result | Trouble:
        """Give one vector for each step of the query."""
        query, key, value = _filled(inputs)
        for port, spec in (("query", query), ("key", key), ("value", value)):
            refusal = wrong_element(spec, "float32", port)
            refusal = refusal or wrong_rank(spec, 2, reshapes(spec, 2, port), port)
            if refusal:
                return refusal
        (steps, width), (others, key_width), (values, value_width) = (
            query.shape,
            key.shape,
            value.shape,
        )
        if width % self.heads:
            text = f"Expected features that {self.heads} heads divide, found {width}."
            fewer = gcd(width, self.heads)
            proposals = (Set(f"Use {fewer} {'heads' if fewer > 1 else 'head'}", {"heads": fewer}),)
            return Trouble(text, "Take a number of heads that fits.", "query", proposals)
        if others != values:
            text = f"Expected key and value of as many steps, found {others} and {values}."
            return Trouble(text, "Take both from the same block.", "value")
        weights = width * (2 * width + key_width + value_width)
        biases = 4 * width if self.bias else 0
        products = steps * width * (2 * width + 2 * others)
        products += others * width * (key_width + value_width)
        return Result((Spec((steps, width)),), weights + biases, products)

    def layer(self, *inputs: Spec | None) -> Call | None:
        """Return torch's MultiheadAttention."""
        query, key, value = _filled(inputs)
        width = query.shape[1]
        keywords: dict[str, Any] = {}
        if self.dropout:
            keywords["dropout"] = self.dropout
        if not self.bias:
            keywords["bias"] = False
        if key.shape[1] != width:
            keywords["kdim"] = key.shape[1]
        if value.shape[1] != width:
            keywords["vdim"] = value.shape[1]
        keywords["batch_first"] = True
        return Call("torch.nn.MultiheadAttention", (width, self.heads), keywords)

    def forward(self, layer: str, *arguments: str) -> str:
        """Call it without the table of links, which few need and which costs memory."""
        query, key, value = arguments
        key = key or query
        return f"{layer}({query}, {key}, {value or key}, need_weights=False)[0]"

    def brief(self) -> str:
        """Show the heads."""
        return f"{self.heads} heads" if self.heads > 1 else "1 head"


def _filled(inputs: tuple[Spec | None, ...]) -> tuple[Spec, Spec, Spec]:
    """Return query, key and value, with what stands in for those without a wire."""
    query, key, value = inputs
    assert query is not None, "the walk refuses a query without a wire"
    key = key or query
    return query, key, value or key
