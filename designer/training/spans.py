"""Answers that are a part of a text: from scores of its steps to a piece of it."""

from __future__ import annotations

import torch
from torch import Tensor

from designer.data.inputs import Array

LONGEST = 30
"""Steps of the longest answer, as in the evaluation of BERT (Devlin et al. 2019) on SQuAD."""


def best_spans(outputs: Tensor, offsets: Tensor, longest: int = LONGEST) -> Tensor:
    """Return the first and the last step, N × 2, of the answers with the highest scores.

    Takes scores of first and last steps, N × steps × 2, and where every token begins and ends in
    its text, N × steps × 2. A token of no letters, as padding is, is no answer; nor is one whose
    last step comes before its first, or that is longer than `longest` steps.
    """
    real = offsets[:, :, 1] > offsets[:, :, 0]
    first, last = outputs.masked_fill(~real[:, :, None], float("-inf")).unbind(2)
    steps = outputs.shape[1]
    best = first.new_full((len(first),), float("-inf"))
    found = torch.zeros((len(first), 2), dtype=torch.int64, device=first.device)
    for length in range(min(longest, steps)):
        score, begin = (first[:, : steps - length] + last[:, length:]).max(1)
        better = score > best
        best = torch.where(better, score, best)
        span = torch.stack([begin, begin + length], 1)
        found = torch.where(better[:, None], span, found)
    return found


def span_text(text: str, offsets: Array, first: int, last: int) -> str:
    """Return the piece of a text from its first to its last token, both with it.

    `offsets` says where every token begins and ends, steps × 2.
    """
    return text[int(offsets[first, 0]) : int(offsets[last, 1])]
