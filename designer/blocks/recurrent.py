"""Recurrent layers: they read a sequence step by step and remember."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from designer.blocks.block import Block, Insert, Port, Proposal, Result, Set, Trouble
from designer.blocks.dense import Linear
from designer.blocks.masking import unfit_mask
from designer.blocks.shape import Flatten, Reshape, reshapes
from designer.blocks.shape_rules import wrong_element, wrong_rank
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import param


@dataclass(frozen=True)
class _Recurrent(Block):
    """What all recurrent layers share.

    Matrix products are counted as multiply-adds; gates and memory are numbers by numbers and count
    nothing. States are layers·directions × hidden, each layer forwards before backwards, as torch
    has them with the batch in front.
    """

    family: ClassVar[str] = "Recurrent"
    gates: ClassVar[int] = 1
    """How many products of matrices each step takes."""
    memories: ClassVar[tuple[str, ...]] = ("state",)
    """What is handed from step to step."""

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
    states: bool = param(
        False, "Whether the last state of each layer comes out too, for another one to begin with."
    )

    @property
    def directions(self) -> int:
        """How many directions there are."""
        return 2 if self.bidirectional else 1

    def inputs(self) -> tuple[Port, ...]:
        """Return the sequence, its mask, and what the memory begins with; one has to be there."""
        memories = (Port(name, optional=True) for name in self.memories)
        return (Port("in"), Port("mask", optional=True), *memories)

    def outputs(self) -> tuple[Port, ...]:
        """Return the sequence or its last step, and the last states where they are wanted."""
        memories = self.memories if self.states else ()
        return (Port("out"), *map(Port, memories))

    def rule(self, *inputs: Spec | None) -> Result | Trouble:
        """Read the sequence; what is not given stands for a port without a wire."""
        missing = len(self.inputs()) - len(inputs)
        given: list[Spec | None] = [*inputs, *[None] * missing]
        spec, mask, *begin = given
        assert spec is not None, "the walk refuses a sequence without a wire"
        refusal = wrong_element(spec, "float32") or wrong_rank(spec, 2, reshapes(spec, 2))
        refusal = refusal or unfit_mask(mask, spec) or self._unfit_begin(begin)
        if refusal:
            return refusal
        steps, features = spec.shape
        width = self.directions * self.hidden
        first = self.gates * self.hidden * (features + self.hidden)
        further = self.gates * self.hidden * (width + self.hidden)
        weights = self.directions * (first + (self.layers - 1) * further)
        rows = self.directions * self.layers
        biases = rows * 2 * self.gates * self.hidden if self.bias else 0
        out = (steps, width) if self.returns == "every step" else (width,)
        memories = [Spec((rows, self.hidden))] * (len(self.outputs()) - 1)
        idle = None
        if self.dropout and self.layers == 1:
            text = f"Dropout of {self.dropout:g} acts between layers, and there is one layer."
            none = (Set("Set dropout to 0", {"dropout": 0.0}),)
            idle = Trouble(text, "Put a Dropout block behind it instead.", "", none)
        return Result((Spec(out), *memories), weights + biases, steps * weights, warning=idle)

    def _unfit_begin(self, begin: list[Spec | None]) -> Trouble | None:
        """Return the trouble of memories to begin with, or None."""
        wanted = (self.layers * self.directions, self.hidden)
        for port, spec in zip(self.memories, begin, strict=True):
            if spec is None:
                continue
            refusal = wrong_element(spec, "float32", port)
            if refusal:
                return refusal
            if spec.shape != wanted:
                text = f"Expected a {port} of {wanted[0]}×{wanted[1]} (layers·directions × hidden),"
                hint = "Map it through a Linear, or take as many layers as the block it is from."
                proposals = self._towards_begin(spec, wanted, port)
                return Trouble(f"{text} found {spec}.", hint, port, proposals)
        if None in begin and any(begin):
            (port,) = (name for name, spec in zip(self.memories, begin, strict=True) if spec)
            text = f"Expected {' and '.join(self.memories)} together, found the {port} alone."
            return Trouble(text, "Wire both, or neither to begin with zeros.", port)
        return None

    @staticmethod
    def _towards_begin(spec: Spec, wanted: tuple[int, int], port: str) -> tuple[Proposal, ...]:
        """Propose to take a memory of its size, to reshape it, and to map it."""
        reshape = Reshape(shape=wanted)
        proposals: list[Proposal] = []
        rows, hidden = wanted
        if spec.rank == 2 and spec.shape[0] == rows:
            width = spec.shape[1]
            proposals.append(Set(f"Remember {width} numbers as well", {"hidden": width}))
        if spec.size == rows * hidden:
            label = f"Reshape to {rows}×{hidden} on the {port}"
            proposals.append(Insert(label, (reshape,), port))
        if spec.rank == 2 and spec.shape[0] == rows:
            label = f"Linear to {hidden} features on the {port}"
            proposals.append(Insert(label, (Linear(features=hidden),), port))
        elif spec.rank:
            flatten = (Flatten(),) if spec.rank > 1 else ()
            mapped = (*flatten, Linear(features=rows * hidden), reshape)
            label = f"Linear to {rows}×{hidden} on the {port}"
            proposals.append(Insert(label, mapped, port))
        return tuple(proposals)

    def _is_plain(self, *besides: object) -> bool:
        """Return whether torch's own module does; masks and memories need one around it."""
        return not (any(besides) or self.states)

    def layer(self, *inputs: Spec | None) -> Call | None:
        """Return torch's module, or our own around it for masks and for states."""
        spec, *besides = inputs
        assert spec is not None, "the walk refuses a sequence without a wire"
        keywords: dict[str, Any] = {}
        if self.layers > 1:
            keywords["num_layers"] = self.layers
        keywords |= self._kind()
        if not self.bias:
            keywords["bias"] = False
        plain = self._is_plain(*besides)
        if plain:
            keywords["batch_first"] = True
        if self.dropout and self.layers > 1:  # torch warns where it would do nothing
            keywords["dropout"] = self.dropout
        if self.bidirectional:
            keywords["bidirectional"] = True
        if not plain and self.returns == "last step":
            keywords["last_step"] = True
        if self.states:
            keywords["states"] = True
        name = type(self).__name__
        target = f"torch.nn.{name}" if plain else f"designer.layers.recurrent.Sequence{name}"
        return Call(target, (spec.shape[1], self.hidden), keywords)

    def _kind(self) -> dict[str, Any]:
        """Return what this kind alone says to torch."""
        return {}

    def forward(self, layer: str, *arguments: str) -> str:
        """Take the outputs of all steps, or the last state of each direction side by side."""
        name, mask, *begin = arguments
        if not self._is_plain(mask, *begin):
            words = zip(self.memories, begin, strict=True)
            given = [part if mask else f"{word}={part}" for word, part in words if part]
            return f"{layer}({', '.join(filter(None, [name, mask, *given]))})"
        if self.returns == "every step":
            return f"{layer}({name})[0]"
        if not self.bidirectional:
            return f"{layer}({name})[0][:, -1]"
        # the direction that reads backwards ends at the first step, so its state is taken
        hidden = f"{layer}({name})[1]" + ("[0]" if len(self.memories) > 1 else "")
        return f"{hidden}[-2:].transpose(0, 1).flatten(1)"

    def brief(self) -> str:
        """Show width, layers and directions."""
        layers = f" · {self.layers} layers" if self.layers > 1 else ""
        return f"{self.hidden}{layers}{' ⇄' if self.bidirectional else ''}"


@dataclass(frozen=True)
class RNN(_Recurrent):
    """Reads a sequence (steps × features) and mixes each step into one state.

    With a mask (steps,) padding changes nothing: the last step is the last real one, where a second
    direction begins, and what comes out at padding is 0.
    """

    formula: ClassVar[str] = "h[t] = tanh(W·x[t] + U·h[t − 1] + b), or max(0, …)"
    use: ClassVar[str] = "For short series; an LSTM or GRU remembers longer and trains easier."
    reference: ClassVar[str] = "Elman 1990, Finding structure in time"

    activation: str = param("tanh", "What bends the state at every step.", choices=("tanh", "relu"))

    def _kind(self) -> dict[str, Any]:
        """Return the activation where it is not torch's own choice."""
        return {} if self.activation == "tanh" else {"nonlinearity": self.activation}


@dataclass(frozen=True)
class GRU(_Recurrent):
    """Reads a sequence (steps × features) with a state that two gates keep and renew.

    With a mask (steps,) padding changes nothing: the last step is the last real one, where a second
    direction begins, and what comes out at padding is 0.
    """

    formula: ClassVar[str] = "h[t] = z·h[t − 1] + (1 − z)·n, with gates z, r and news n of x and h"
    use: ClassVar[str] = "As an LSTM, with a quarter fewer weights; often as good on small data."
    reference: ClassVar[str] = "Cho et al. 2014, Learning phrase representations"

    gates: ClassVar[int] = 3


@dataclass(frozen=True)
class LSTM(_Recurrent):
    """Reads a sequence (steps × features) with a memory that gates keep, write and read.

    With a mask (steps,) padding changes nothing: the last step is the last real one, where a second
    direction begins, and what comes out at padding is 0.
    """

    formula: ClassVar[str] = (
        "c = σ(f)·c + σ(i)·tanh(g), h = σ(o)·tanh(c), (i, f, g, o) = W·x + U·h + b"
    )
    use: ClassVar[str] = "For series and text where order matters and data are few."
    reference: ClassVar[str] = "Hochreiter and Schmidhuber 1997, Long short-term memory"

    gates: ClassVar[int] = 4
    memories: ClassVar[tuple[str, ...]] = ("state", "cell")
