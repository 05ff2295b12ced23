"""A problem: what is wrong, at which block, in words for a person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from designer.blocks.block import Proposal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that keeps the network from running (error) or is rarely meant (warning)."""

    node: str
    """The block to blame, or an empty string where it is the whole network."""
    text: str
    hint: str = ""
    port: str = ""
    severity: Severity = "error"
    proposals: tuple[Proposal, ...] = ()
    """What might mend it; `network.repair` tries them before they are offered."""
