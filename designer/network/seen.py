"""What the walk found at one block."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from designer.blocks.spec import Spec
from designer.network.problem import Problem

if TYPE_CHECKING:
    from designer.network.check import Check


@dataclass(frozen=True, slots=True)
class Seen:
    """What the walk found at one block; costs are for one example."""

    inputs: tuple[Spec | None, ...] = ()
    outputs: tuple[Spec, ...] = ()
    parameters: int = 0
    macs: int = 0
    memory: int = 0
    """Bytes of the outputs of one example, kept for the backward pass."""
    buffers: int = 0
    problems: tuple[Problem, ...] = ()
    known: bool = False
    """Whether the block's outputs could be computed."""
    absent: bool = False
    """Whether it is left out, since all that it would take is optional and not wired outside."""
    inner: Check | None = field(default=None, compare=False)
    """The walk inside a composite."""
