"""Vectors of tokens that begin as large as they are asked to."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from designer.blocks.embedding import Embedding
from designer.blocks.spec import Spec
from designer.layers.embedding import SpreadEmbedding


@pytest.mark.parametrize("spread", [0.02, 0.1, 3.0])
def test_its_numbers_have_the_deviation_asked_for(spread: float) -> None:
    torch.manual_seed(0)
    weight = SpreadEmbedding(500, 40, spread).weight
    assert weight.std().item() == pytest.approx(spread, rel=0.02)
    assert weight.mean().item() == pytest.approx(0, abs=spread / 50)


def test_padding_stays_zero_and_the_rest_is_torch_s_own() -> None:
    torch.manual_seed(0)
    own = SpreadEmbedding(9, 4, 0.5, padding_idx=0)
    torch.manual_seed(0)
    theirs = nn.Embedding(9, 4, padding_idx=0)
    tokens = torch.tensor([[0, 3, 8], [1, 0, 0]])
    assert torch.equal(own(tokens), 0.5 * theirs(tokens))
    assert not own(tokens)[0, 0].any()
    own(tokens).sum().backward()
    assert own.weight.grad is not None and not own.weight.grad[0].any()


def test_the_block_is_torch_s_own_unless_it_is_told_otherwise() -> None:
    tokens = Spec((5,), "int64")
    plain = Embedding(vocabulary=9, width=4).layer(tokens)
    small = Embedding(vocabulary=9, width=4, spread=0.1, padding=True).layer(tokens)
    assert plain is not None and plain.source() == "nn.Embedding(9, 4)"
    assert small is not None and small.source() == "SpreadEmbedding(9, 4, 0.1, padding_idx=0)"
