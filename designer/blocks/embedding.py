"""Embeddings: tokens become vectors."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from designer.blocks.block import Block, Proposal, Replace, Result, Trouble
from designer.blocks.dense import Linear
from designer.blocks.shape_rules import wrong_element
from designer.blocks.spec import Spec
from designer.call import Call
from designer.unit import param


@dataclass(frozen=True)
class Embedding(Block):
    """Looks up a learned vector for each token (a whole number below the vocabulary)."""

    family: ClassVar[str] = "Embedding"
    formula: ClassVar[str] = "y[t] = W[x[t]]"
    use: ClassVar[str] = "First block of a network that reads text, letters or categories."
    reference: ClassVar[str] = "Bengio et al. 2003, A neural probabilistic language model"

    vocabulary: int = param(10_000, "How many tokens there are: 0 to one less than this.", low=1)
    width: int = param(64, "Numbers in the vector of each token.", low=1)
    padding: bool = param(False, "Whether token 0 is padding, whose vector stays zero.")
    spread: float = param(
        1.0,
        "Standard deviation of the vectors' numbers before training; small ones, such as 0.1, let "
        "rare words disturb less.",
        low=0.0,
    )

    def rule(self, *inputs: Spec) -> Result | Trouble:
        """Add an axis that holds the vectors; looking up costs no multiplication."""
        (spec,) = inputs
        refusal = wrong_element(spec, "int64")
        if refusal:
            return replace(refusal, proposals=self._for_numbers(spec))
        return Result((Spec((*spec.shape, self.width)),), self.vocabulary * self.width)

    def layer(self, *inputs: Spec) -> Call | None:
        """Return torch's Embedding, or one that begins with other vectors."""
        keywords = {"padding_idx": 0} if self.padding else {}
        if self.spread != 1:
            sizes = (self.vocabulary, self.width, self.spread)
            return Call("designer.layers.embedding.SpreadEmbedding", sizes, keywords)
        return Call("torch.nn.Embedding", (self.vocabulary, self.width), keywords)

    def _for_numbers(self, spec: Spec) -> tuple[Proposal, ...]:
        """Propose what does for numbers what the table does for tokens, or nothing at all."""
        away = Replace("Take the Embedding away")
        if spec.element != "float32" or not spec.rank:
            return (away,)
        dense = (Linear(features=self.width),)
        return (away, Replace(f"Put a Linear to {self.width} features in its place", dense))

    def brief(self) -> str:
        """Show the width."""
        return str(self.width)
