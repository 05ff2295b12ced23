"""Positions hold what the papers say, and serve sequences shorter than those drawn."""

from __future__ import annotations

import math

import pytest
import torch

from designer.layers.attention import turn_by_position
from designer.layers.positions import LearnedPositions, SinusoidalPositions


@pytest.mark.parametrize("width", [1, 6, 7])
@pytest.mark.parametrize("scale", [False, True])
def test_waves_are_those_of_the_paper(width: int, scale: bool) -> None:
    """Sine in even places and cosine in odd ones, the input times √width where it is scaled."""
    layer = SinusoidalPositions(30, width, scale=scale)
    x = torch.randn(2, 30, width)
    added = layer(x) - x * (math.sqrt(width) if scale else 1.0)
    for step in (0, 1, 29):
        for place in range(width):
            angle = step / 10000 ** (2 * (place // 2) / width)
            wanted = math.cos(angle) if place % 2 else math.sin(angle)
            assert added[:, step, place].tolist() == pytest.approx([wanted] * 2, abs=1e-5)
    assert not layer.state_dict(), "what can be computed is no weight"


def test_shorter_sequences_get_the_first_positions() -> None:
    """A text that is written word by word grows up to the length that was drawn."""
    x = torch.randn(3, 4, 6)
    for layer in (SinusoidalPositions(9, 6), LearnedPositions(9, 6)):
        whole = layer(torch.cat((x, torch.zeros(3, 5, 6)), 1))
        assert torch.equal(layer(x), whole[:, :4])
    vectors = LearnedPositions(200, 50).vectors
    assert vectors.std().item() == pytest.approx(0.02, rel=0.1)


def test_pairs_are_turned_by_their_step_and_speed() -> None:
    """Turning keeps the length of every pair, and does nothing at the first step."""
    x = torch.randn(2, 3, 5, 8)
    turned = turn_by_position(x)
    assert torch.equal(turned[..., 0, :], x[..., 0, :])
    pairs, before = turned.unflatten(-1, (4, 2)), x.unflatten(-1, (4, 2))
    assert torch.allclose(pairs.norm(dim=-1), before.norm(dim=-1), atol=1e-5)
    for place in range(4):
        angle = 3 * 10000 ** (-place / 4)
        a, b = before[0, 0, 3, place].tolist()
        wanted = [a * math.cos(angle) - b * math.sin(angle)]
        wanted.append(a * math.sin(angle) + b * math.cos(angle))
        assert pairs[0, 0, 3, place].tolist() == pytest.approx(wanted, abs=1e-5)
