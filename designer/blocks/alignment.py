"""Alignment: a decoder looks for what it needs in what an encoder read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from designer.blocks.block import Block, Insert, Port, Result, Set, Trouble
from designer.blocks.dense import Linear
from designer.blocks.masking import unfit_mask
from designer.blocks.shape import reshapes
from designer.blocks.shape_rules import wrong_element, wrong_rank
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import param


@dataclass(frozen=True)
class _Alignment(Block):
    """Attention of one head from a query to a memory, both steps × features."""

    family: ClassVar[str] = "Attention"
    use: ClassVar[str] = (
        "Between a recurrent encoder and decoder; concatenate what it gives with the query."
    )

    weights: bool = param(False, "Whether the weights (query × memory steps) come out too.")

    def inputs(self) -> tuple[Port, ...]:
        """Return query, memory and the mask of the memory, which may stay without a wire."""
        return (Port("query"), Port("memory"), Port("mask", optional=True))

    def outputs(self) -> tuple[Port, ...]:
        """Return what each step of the query takes, and the weights where they are wanted."""
        return (Port("out"), Port("weights")) if self.weights else (Port("out"),)

    def rule(self, *inputs: Spec | None) -> Result | Trouble:
        """Give each step of the query a mean of the memory."""
        query, memory, mask = inputs
        assert query is not None and memory is not None, "the walk refuses these without a wire"
        for port, spec in (("query", query), ("memory", memory)):
            refusal = wrong_element(spec, "float32", port)
            refusal = refusal or wrong_rank(spec, 2, reshapes(spec, 2, port), port)
            if refusal:
                return refusal
        refusal = self._unfit(query.shape[1], memory.shape[1]) or unfit_mask(mask, memory)
        if refusal:
            return refusal
        steps, places, width = query.shape[0], memory.shape[0], memory.shape[1]
        outputs = (Spec((steps, width)), Spec((steps, places)))
        parameters, macs = self._cost(query, memory)
        macs += steps * places * width
        return Result(outputs if self.weights else outputs[:1], parameters, macs)

    def _unfit(self, query: int, memory: int) -> Trouble | None:
        """Return the trouble of widths that cannot be compared, or None."""
        return None

    def _cost(self, query: Spec, memory: Spec) -> tuple[int, int]:
        """Return the parameters and the multiply-adds of the scores."""
        raise NotImplementedError

    def forward(self, layer: str, *arguments: str) -> str:
        """Take what each step gets, and the weights where they are wanted."""
        call = super().forward(layer, *arguments)
        return call if self.weights else f"{call}[0]"


@dataclass(frozen=True)
class AdditiveAttention(_Alignment):
    """Gives each step of a query what it needs of a memory, found by a small network."""

    title: ClassVar[str] = "Additive attention"
    formula: ClassVar[str] = "y[t] = Σ a[t, s]·m[s], a = softmax(v · tanh(W·q[t] + U·m[s] + b))"
    reference: ClassVar[str] = (
        "Bahdanau et al. 2015, Neural machine translation by jointly learning to align"
    )
    stem: ClassVar[str] = "attention"

    width: int = param(64, "Numbers in which a query and a place are compared.", low=1)

    def _cost(self, query: Spec, memory: Spec) -> tuple[int, int]:
        parameters = (query.shape[1] + memory.shape[1] + 2) * self.width
        pairs = query.shape[0] * memory.shape[0]
        return parameters, (query.size + memory.size + pairs) * self.width

    def layer(self, *inputs: Spec | None) -> Call | None:
        """Return the layer that compares."""
        query, memory, _ = inputs
        assert query is not None and memory is not None, "the walk refuses these without a wire"
        widths = (query.shape[1], memory.shape[1], self.width)
        return Call("designer.layers.attention.AdditiveAttention", widths)

    def brief(self) -> str:
        """Show the width."""
        return str(self.width)


@dataclass(frozen=True)
class DotAttention(_Alignment):
    """Gives each step of a query what it needs of a memory, found by scalar products."""

    title: ClassVar[str] = "Dot attention"
    formula: ClassVar[str] = (
        "y[t] = Σ a[t, s]·m[s], a = softmax(q[t] · m[s]), or of (W·q[t]) · m[s]"
    )
    reference: ClassVar[str] = (
        "Luong et al. 2015, Effective approaches to attention-based neural machine translation"
    )
    stem: ClassVar[str] = "attention"

    score: str = param(
        "dot",
        "The query as it is, of the memory's width; or mapped to that width first.",
        choices=("dot", "general"),
    )

    def _unfit(self, query: int, memory: int) -> Trouble | None:
        if self.score == "general" or query == memory:
            return None
        text = f"Expected query and memory of as many features, found {query} and {memory}."
        proposals = (
            Set("Map the query first (general)", {"score": "general"}),
            Insert(f"Linear to {memory} features", (Linear(features=memory),), "query"),
        )
        return Trouble(text, "Bring one to the width of the other.", "query", proposals)

    def _cost(self, query: Spec, memory: Spec) -> tuple[int, int]:
        width = memory.shape[1]
        weights = query.shape[1] * width if self.score == "general" else 0
        return weights, query.shape[0] * weights + query.shape[0] * memory.size

    def layer(self, *inputs: Spec | None) -> Call | None:
        """Return the layer that compares."""
        query, memory, _ = inputs
        assert query is not None and memory is not None, "the walk refuses these without a wire"
        widths = (query.shape[1], memory.shape[1])
        general = self.score == "general"
        return Call("designer.layers.attention.DotAttention", widths if general else ())

    def brief(self) -> str:
        """Show the score where it is not the plain product."""
        return self.score if self.score != "dot" else ""
