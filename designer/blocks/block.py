"""What a block is: ports, a rule from input to output specifications, and its PyTorch layer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import Unit


@dataclass(frozen=True, slots=True)
class Port:
    """A place where a wire can end."""

    name: str
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Insert:
    """A proposal: put these blocks, first to last, into the wire that ends at a port."""

    label: str
    blocks: tuple[Block, ...]
    port: str = "in"


@dataclass(frozen=True, slots=True)
class Set:
    """A proposal: give parameters of the block itself other values."""

    label: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Replace:
    """A proposal: put these blocks, first to last, in the place of the block; or nothing there."""

    label: str
    blocks: tuple[Block, ...] = ()
    port: str = "in"


Proposal = Insert | Set | Replace
"""A way to mend a trouble; it is offered only after the walk has tried it."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a block cannot work on its inputs, in words: what it expects and what it found."""

    text: str
    hint: str = ""
    port: str = ""
    proposals: tuple[Proposal, ...] = ()
    wish: str = ""
    """What only a person can grant, such as `trust`."""
    waiting: bool = False
    """Whether nothing is wrong, and a job under way will tell what comes out."""


@dataclass(frozen=True, slots=True)
class Result:
    """What a block makes of its inputs, and what that costs for one example."""

    outputs: tuple[Spec, ...]
    parameters: int = 0
    """Trainable numbers."""
    macs: int = 0
    """Multiply-adds of one forward pass of one example.

    The products of convolutions and of matrices count (dense layers, attention, the gates of
    recurrent layers), also where they meet the zeros of a padding. Adding a bias, activations,
    normalization, pooling, look-ups and anything else done number by number count nothing.
    """
    buffers: int = 0
    """Numbers kept beside the weights, such as running means; torch's `num_batches_tracked`, which
    counts steps and has no part in the outputs, is not among them."""
    warning: Trouble | None = field(default=None, compare=False)
    """Something that works and is rarely meant."""


@dataclass(frozen=True)
class Block(Unit):
    """A block of the canvas.

    Attributes of the class:
        formula: what it computes, in mathematical notation as plain text.
        use: when to take it, in a sentence.
        reference: the paper or standard that it comes from.
    """

    formula: ClassVar[str] = ""
    use: ClassVar[str] = ""
    reference: ClassVar[str] = ""
    stem: ClassVar[str] = ""
    """How ids and names of such blocks begin; the kind in lower case where it is empty."""

    def inputs(self) -> tuple[Port, ...]:
        """Return the input ports."""
        return (Port("in"),)

    def outputs(self) -> tuple[Port, ...]:
        """Return the output ports."""
        return (Port("out"),)

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Return what comes out for these inputs, one a port, or why nothing can.

        An optional port without a wire gives None in its place; only blocks with such ports
        see it.
        """
        raise NotImplementedError

    def layer(self, *inputs: Spec) -> Call | None:
        """Return the PyTorch module of this block, or None where it has none.

        Called only with inputs that the rule accepts.
        """
        return None

    def forward(self, layer: str, *arguments: str) -> str:
        """Return the Python expression that applies the layer to its arguments.

        `layer` is the module as the source names it, such as `self.conv1`; an optional port
        without a wire gives an empty string.
        """
        return f"{layer}({', '.join(part for part in arguments if part)})"

    def assign(self, *names: str) -> str:
        """Return the left side that takes the expression's value apart, one name an output."""
        return ", ".join(names)

    def brief(self) -> str:
        """Return the main parameters in a few characters, shown on the block."""
        return ""

    @classmethod
    def id_stem(cls) -> str:
        """Return how ids of such blocks begin."""
        return cls.stem or cls.__name__.lower()
