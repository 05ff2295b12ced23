"""What the walk needs to know of data: what goes in, what must come out, and of how many."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from designer.blocks.spec import Spec

Task = Literal["classification", "regression", "forecast", "sequence", "span", "reconstruction"]
"""What is to be told: a class, numbers, numbers of the future, a token for each step, the first
and the last step of an answer, or the input itself."""


@dataclass(frozen=True, slots=True)
class Description:
    """What data give to a network and need from it.

    Attributes:
        inputs: one example of each input.
        output: what the network gives for one example: a score a class or a token of each step,
            or the numbers.
        columns: names of the input columns of a table.
        names: of the inputs; blocks of the kind Input that have these titles take them.
        vocabularies: for each input, how many tokens there are; 0 where it holds no tokens.
    """

    inputs: tuple[Spec, ...]
    output: Spec
    classes: tuple[str, ...]
    task: Task
    examples: int
    columns: tuple[str, ...] = ()
    names: tuple[str, ...] = ("x",)
    vocabularies: tuple[int, ...] = ()

    @property
    def input(self) -> Spec:
        """The first input."""
        return self.inputs[0]
