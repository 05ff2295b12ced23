"""A problem: what is wrong, at which block, in words for a person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from designer.blocks.block import Proposal

Severity = Literal["error", "waiting", "warning"]
RANK: dict[Severity, int] = {"error": 0, "waiting": 1, "warning": 2}
"""The order in which problems are told."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that keeps the network from running (error) or is rarely meant (warning).

    While a job finds out what a block makes of its inputs, the block is waiting: nothing is wrong,
    and the network cannot run yet.
    """

    node: str
    """The block to blame, or an empty string where it is the whole network."""
    text: str
    hint: str = ""
    port: str = ""
    severity: Severity = "error"
    proposals: tuple[Proposal, ...] = ()
    """What might mend it; `network.repair` tries them before they are offered."""
    inner: tuple[str, ...] = ()
    """Where the blamed block is a composite: the way to the block inside that is meant."""
    wish: str = ""
    """What only a person can grant, such as `trust`; see `Trouble`."""

    @property
    def open(self) -> bool:
        """Whether it may go away without an edit: by the person's word, or by a job under way."""
        return bool(self.wish) or self.severity == "waiting"
