"""The best answer against a search through all of them."""

from __future__ import annotations

import numpy as np
import torch
from hypothesis import given, settings
from hypothesis import strategies as some

from designer.training.spans import best_spans, span_text


@settings(deadline=None)
@given(some.integers(0, 2**31), some.integers(1, 9), some.integers(1, 9))
def test_best_spans_are_the_best_of_all_real_ones(seed: int, steps: int, longest: int) -> None:
    chance = torch.Generator().manual_seed(seed)
    outputs = torch.randn(4, steps, 2, generator=chance)
    lengths = torch.randint(1, steps + 1, (4,), generator=chance)
    places = torch.arange(steps)
    begins = (places * 3).expand(4, steps) * (places < lengths[:, None])
    offsets = torch.stack([begins, begins + 2 * (places < lengths[:, None])], 2)
    found = best_spans(outputs, offsets, longest)
    for row in range(4):
        allowed = [
            (first, last)
            for first in range(int(lengths[row]))
            for last in range(first, min(int(lengths[row]), first + longest))
        ]
        scores = [float(outputs[row, a, 0] + outputs[row, b, 1]) for a, b in allowed]
        assert tuple(found[row].tolist()) == allowed[int(np.argmax(scores))]


def test_a_text_without_tokens_has_an_empty_answer() -> None:
    offsets = torch.zeros(1, 5, 2, dtype=torch.int64)
    ((first, last),) = best_spans(torch.randn(1, 5, 2), offsets).tolist()
    assert span_text("", offsets[0].numpy(), first, last) == ""


def test_the_piece_is_that_of_the_text_with_its_blanks() -> None:
    offsets = np.array([[0, 3], [5, 8], [9, 12], [0, 0]])
    assert span_text("The  red Fox.", offsets, 1, 2) == "red Fox"
