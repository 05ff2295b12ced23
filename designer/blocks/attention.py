"""Attention: every step looks at every other and takes what matters to it."""

from __future__ import annotations

from dataclasses import dataclass
from math import gcd
from typing import Any, ClassVar

from designer.blocks.block import Block, Port, Result, Set, Trouble
from designer.blocks.masking import unfit_mask
from designer.blocks.shape import reshapes
from designer.blocks.shape_rules import wrong_element, wrong_rank
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import param


@dataclass(frozen=True)
class MultiheadAttention(Block):
    """Lets every step of one sequence look at every step of another, or of itself.

    All inputs are steps × features. Without a wire the key is the query and the value is the key.
    The mask says which steps of the key are real; a query that sees none of them takes nothing.
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
    causal: bool = param(False, "Whether a step sees the steps up to its own alone.")
    rotary: bool = param(
        False, "Whether queries and keys are turned by their positions (Su et al. 2021)."
    )
    head_width: int = param(
        0, "Numbers of each head; 0 divides the features of the query among the heads.", low=0
    )

    def inputs(self) -> tuple[Port, ...]:
        """Return query, key, value and the mask of the key; only the query needs a wire."""
        more = (Port(name, optional=True) for name in ("key", "value", "mask"))
        return (Port("query"), *more)

    def rule(self, *inputs: Spec | None) -> Result | Trouble:
        """Give one vector for each step of the query."""
        query, key, value = _filled(inputs)
        for port, spec in (("query", query), ("key", key), ("value", value)):
            refusal = _unfit_sequence(spec, port)
            if refusal:
                return refusal
        (steps, width), (others, key_width), (values, value_width) = (
            query.shape,
            key.shape,
            value.shape,
        )
        each = self.head_width or width // self.heads
        if not self.head_width and width % self.heads:
            text = f"Expected features that {self.heads} heads divide, found {width}."
            return Trouble(text, "Take a number of heads that fits.", "query", self._fewer(width))
        if self.rotary and each % 2:
            text = "Expected an even number of features a head for rotary positions, found "
            text += f"{each} ({width} features, {self.heads} heads)."
            without = Set("Leave rotary positions out", {"rotary": False})
            fewer = () if width % 2 or self.head_width else self._fewer(width // 2)
            proposals = (*fewer, without)
            return Trouble(text, "Take other heads or features.", "query", proposals)
        if others != values:
            text = f"Expected key and value of as many steps, found {others} and {values}."
            return Trouble(text, "Take both from the same block.", "value")
        refusal = unfit_mask(inputs[3] if len(inputs) > 3 else None, key)
        if refusal:
            return refusal
        inner = self.heads * each
        weights = inner * (2 * width + key_width + value_width)
        biases = 3 * inner + width if self.bias else 0
        products = steps * inner * (2 * width + 2 * others)
        products += others * inner * (key_width + value_width)
        return Result((Spec((steps, width)),), weights + biases, products)

    def _fewer(self, width: int) -> tuple[Set, ...]:
        fewer = gcd(width, self.heads)
        return (Set(f"Use {fewer} {'heads' if fewer > 1 else 'head'}", {"heads": fewer}),)

    def layer(self, *inputs: Spec | None) -> Call | None:
        """Return torch's MultiheadAttention, or our own that can be masked and turned."""
        query, key, value = _filled(inputs)
        width = query.shape[1]
        keywords: dict[str, Any] = {}
        for name in ("causal", "rotary"):
            if getattr(self, name):
                keywords[name] = True
        if self.dropout:
            keywords["dropout"] = self.dropout
        if not self.bias:
            keywords["bias"] = False
        if key.shape[1] != width:
            keywords["kdim"] = key.shape[1]
        if value.shape[1] != width:
            keywords["vdim"] = value.shape[1]
        if self.head_width:
            sizes = (width, self.heads, self.head_width)
            return Call("designer.layers.attention.NarrowAttention", sizes, keywords)
        if not self._is_plain(inputs[3]):
            return Call("designer.layers.attention.MaskedAttention", (width, self.heads), keywords)
        keywords["batch_first"] = True
        return Call("torch.nn.MultiheadAttention", (width, self.heads), keywords)

    def _is_plain(self, mask: object) -> bool:
        """Return whether torch's own module does."""
        return not (mask or self.causal or self.rotary or self.head_width)

    def forward(self, layer: str, *arguments: str) -> str:
        """Call it without the table of links, which few need and which costs memory."""
        query, key, value, mask = arguments
        key = key or query
        given = f"{query}, {key}, {value or key}"
        if self._is_plain(mask):
            return f"{layer}({given}, need_weights=False)[0]"
        return f"{layer}({given}, {mask})" if mask else f"{layer}({given})"

    def brief(self) -> str:
        """Show the heads, and whether it is causal."""
        heads = f"{self.heads} heads" if self.heads > 1 else "1 head"
        return f"{heads} · causal" if self.causal else heads


@dataclass(frozen=True)
class AttentionPooling(Block):
    """Takes a mean over the steps (steps × features) with weights that are learned.

    With a mask (steps,) only real steps count; an example without any gives 0.
    """

    family: ClassVar[str] = "Attention"
    title: ClassVar[str] = "Attention pooling"
    formula: ClassVar[str] = "y = Σ a[t]·x[t], a = softmax(q · tanh(W·x[t] + b))"
    use: ClassVar[str] = "Between a recurrent layer and the answer, where some steps matter more."
    reference: ClassVar[str] = "Yang et al. 2016, Hierarchical attention networks"
    stem: ClassVar[str] = "pool"

    width: int = param(64, "Numbers in which the steps are compared.", low=1)
    weights: bool = param(False, "Whether the weights of the steps come out too.")

    def inputs(self) -> tuple[Port, ...]:
        """Return the sequence and its mask, which may stay without a wire."""
        return (Port("in"), Port("mask", optional=True))

    def outputs(self) -> tuple[Port, ...]:
        """Return the mean, and the weights where they are wanted."""
        return (Port("out"), Port("weights")) if self.weights else (Port("out"),)

    def rule(self, *inputs: Spec | None) -> Result | Trouble:
        """Give one vector for all steps."""
        spec, mask = inputs
        assert spec is not None, "the walk refuses a sequence without a wire"
        refusal = _unfit_sequence(spec, "in") or unfit_mask(mask, spec)
        if refusal:
            return refusal
        steps, features = spec.shape
        outputs = (Spec((features,)), Spec((steps,)))
        parameters = features * self.width + 2 * self.width
        macs = steps * (features * self.width + self.width + features)
        return Result(outputs if self.weights else outputs[:1], parameters, macs)

    def layer(self, *inputs: Spec | None) -> Call | None:
        """Return the layer that holds the query."""
        spec = inputs[0]
        assert spec is not None, "the walk refuses a sequence without a wire"
        return Call("designer.layers.attention.AttentionPooling", (spec.shape[1], self.width))

    def forward(self, layer: str, *arguments: str) -> str:
        """Take the mean, and the weights where they are wanted."""
        call = super().forward(layer, *arguments)
        return call if self.weights else f"{call}[0]"

    def brief(self) -> str:
        """Show the width."""
        return str(self.width)


def _unfit_sequence(spec: Spec, port: str) -> Trouble | None:
    """Return the trouble of an input that is no sequence of steps × features, or None."""
    return wrong_element(spec, "float32", port) or wrong_rank(
        spec, 2, reshapes(spec, 2, port), port
    )


def _filled(inputs: tuple[Spec | None, ...]) -> tuple[Spec, Spec, Spec]:
    """Return query, key and value, with what stands in for those without a wire."""
    query, key, value = inputs[:3]
    assert query is not None, "the walk refuses a query without a wire"
    key = key or query
    return query, key, value or key
