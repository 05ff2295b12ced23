"""Batches of texts of about one length, without the padding behind the longest of them.

Most of a text's steps are padding where one length has to do for all. A network whose answers do
not change with padding learns the same from batches that are cut behind their longest text, in a
part of the time; that texts of like length share a batch saves most (Khomenko et al. 2016,
Accelerating recurrent neural network training using sequence bucketing).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from designer.data.inputs import Places
from designer.data.prepare import Part
from designer.data.text.tokenizer import PADDING

POOL = 16
"""Batches that are drawn at random before their texts are sorted by length."""


@dataclass(frozen=True, eq=False)
class OwnLength:
    """How long the texts of a part are.

    Attributes:
        lengths: N × inputs, int64 on the CPU: steps up to the last that is no padding, 1 at least;
            of the input that targets go with, those of the targets too.
        aligned: the input whose steps targets have, too; −1 where targets have no steps.
    """

    lengths: Tensor
    aligned: int = -1

    @staticmethod
    def of(part: Part, aligned: int = -1) -> OwnLength:
        """Measure the texts of a part whose inputs are all tokens."""
        found = [_ends(torch.from_numpy(rows)) for rows in part.sent()]
        if aligned >= 0 and part.targets is not None:
            found[aligned] = torch.maximum(found[aligned], _ends(torch.from_numpy(part.targets)))
        return OwnLength(torch.stack(found, 1), aligned)

    def again(self, part: Part) -> OwnLength:
        """Measure the texts of another part of the same data."""
        return OwnLength.of(part, self.aligned)

    def longest(self, rows: Tensor | Places) -> list[int]:
        """Return to how many steps each input of these examples may be cut."""
        return self.lengths[torch.as_tensor(rows)].amax(0).tolist()

    def cut(self, inputs: Sequence[Tensor], rows: Tensor | Places) -> tuple[Tensor, ...]:
        """Return the inputs of all examples of `rows` as far as their longest texts go."""
        longest = self.longest(rows)
        return tuple(one[:, :steps] for one, steps in zip(inputs, longest, strict=True))

    def cut_targets(self, targets: Tensor, rows: Tensor | Places) -> Tensor:
        """Return targets as far as the input goes that they belong to."""
        return targets if self.aligned < 0 else targets[:, : self.longest(rows)[self.aligned]]

    def grouped(
        self, order: Tensor, cuts: Sequence[tuple[int, int]], chance: torch.Generator
    ) -> Tensor:
        """Return an order of examples in which those between two cuts are of like length.

        Examples come together from a random pool of a few batches, so that batches still differ
        from epoch to epoch; the batches, too, come in random order, but for the last, which may be
        of another size.
        """
        if len(cuts) < 2:
            return order
        size = cuts[0][1] - cuts[0][0]
        pools = torch.split(order, size * POOL)
        sums = self.lengths.sum(1)
        order = torch.cat([pool[sums[pool].argsort(stable=True)] for pool in pools])
        batches = [order[start:end] for start, end in cuts]
        turn = torch.randperm(len(cuts) - 1, generator=chance).tolist()
        return torch.cat([*(batches[place] for place in turn), batches[-1]])


def _ends(tokens: Tensor) -> Tensor:
    """Return the number of steps of each row up to the last that is no padding, 1 at least."""
    steps = torch.arange(1, tokens.shape[1] + 1)
    return (steps * (tokens != PADDING)).amax(1).clamp_min(1)
