"""Weights on grids: exact in the file, learnt with, and of as many bits as each bears."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import nn

from designer.compress import stage
from designer.compress.methods.aware import LEVELS, spread
from designer.compress.numbers.rounding import round_activations
from designer.compress.rules import BITS, RULES, grid
from designer.job import UserError
from designer.packing import file as packed
from designer.packing.codings import pack, unpack
from tests.compress.conftest import Carried


@given(st.integers(0, 2**32 - 1), st.sampled_from(BITS), st.floats(1e-6, 1e6), st.booleans())
def test_a_grid_is_found_again_from_the_weights_alone(
    seed: int, bits: int, size: float, sparse: bool
) -> None:
    latent = torch.randn(5, 3, 4, generator=torch.Generator().manual_seed(seed)) * size
    latent[2] = 0
    rule = RULES[grid(bits, sparse=sparse)]
    weight = rule(latent).forward(latent)
    assert torch.equal(rule(weight).forward(weight), weight)
    for row in weight:
        assert len(row.unique()) <= 2**bits - 1
    step = latent.abs().flatten(1).amax(1) / (2 ** (bits - 1) - 1)
    assert ((weight - latent).abs() <= 0.5005 * step[:, None, None] + 1e-30).all()
    told = pack(weight.numpy(), rule.steps(weight))
    assert (unpack(told).view("u4") == weight.numpy().view("u4")).all()


def test_whole_numbers_are_what_the_file_holds(carried: Carried) -> None:
    first, last = carried("quantize-aware:4:epochs=2")
    assert last.measured["accuracy"] > first.measured["accuracy"] - 0.05
    assert last.file_bytes < first.file_bytes / 5
    codings = packed.read(Path(last.file)).codings
    assert {codings[f"{name}.weight"][0] for name in ("wide", "last")} <= {"steps", "shared"}


def test_pruned_connections_stay_away_on_a_grid(carried: Carried) -> None:
    _, pruned, last, tuned = carried(
        "prune-connections:0.8, quantize-aware:5:epochs=1, fine-tune:1"
    )
    gone = {name: value == 0 for name, value in stage.read(Path(pruned.file)).tensors().items()}
    for file in (last.file, tuned.file):
        for name, value in stage.read(Path(file)).tensors().items():
            if value.ndim > 1:
                assert not value[gone[name]].any()
                assert all(len(np.unique(row)) <= 31 for row in value)


def test_integers_can_be_made_of_what_was_learnt_with_rounding(carried: Carried) -> None:
    _, aware, last = carried("quantize-aware:8:epochs=1, int8")
    assert last.measured["accuracy"] >= aware.measured["accuracy"] - 0.01


def test_bits_are_chosen_by_block_or_by_what_each_bears(carried: Carried) -> None:
    _, last = carried("quantize-aware:4:epochs=0:blocks=wide=2 last=0")
    values = stage.read(Path(last.file)).tensors()
    assert max(len(np.unique(row)) for row in values["wide.weight"]) == 3
    assert max(len(np.unique(row)) for row in values["last.weight"]) > 31
    with pytest.raises(UserError, match="no block “other” with weights"):
        carried("quantize-aware:blocks=other=2", out="no")
    first, mixed = carried("mixed:4:epochs=1", out="mixed")
    assert mixed.measured["accuracy"] > first.measured["accuracy"] - 0.05
    assert mixed.file_bytes < first.file_bytes / 5


def test_bits_go_where_they_cost_least() -> None:
    sizes = {"first": 100, "middle": 1000, "last": 100}
    hard = {bits: 8.0 - bits for bits in LEVELS}
    easy = dict.fromkeys(LEVELS, 0.0)
    bits = spread({"first": hard, "middle": easy, "last": hard}, sizes, 3.0)
    assert bits == {"first": 8, "middle": 2, "last": 8}
    assert set(spread({"only": hard}, {"only": 10}, 2.0).values()) == {2}


def test_activations_are_rounded_to_their_range_and_gradients_go_through() -> None:
    model = nn.Sequential(nn.Linear(4, 64))
    round_activations(model, 3)
    inputs = torch.randn(16, 4, requires_grad=True)
    answers = model(inputs)
    assert len(answers.unique()) <= 8
    answers.sum().backward()
    assert inputs.grad is not None
    assert torch.allclose(inputs.grad, model[0].weight.sum(0).expand(16, 4))
