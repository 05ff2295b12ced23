"""Batches of texts without the padding that all of a batch have."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from hypothesis import given
from hypothesis import strategies as some

from designer.data.batches import Batches
from designer.data.inputs import Held
from designer.data.own_length import POOL, OwnLength
from designer.data.prepare import Part
from designer.data.scaling import Constants

STEPS = 12
SEEDS = some.integers(0, 2**31 - 1)


def texts(count: int, seed: int, *, targets: bool) -> Part:
    """Return texts of up to twelve tokens, and what goes with them: texts, or their numbers."""
    chance = np.random.default_rng(seed)
    source, target = (padded(chance, count) for _ in range(2))
    held = (Held(source, tokens=True), Held(target, tokens=True))
    wanted: Any = target.copy() if targets else np.arange(count)
    return Part(held, np.arange(count), wanted, (Constants(), Constants()), True)


def padded(chance: np.random.Generator, count: int) -> Any:
    """Return rows of tokens with zeros behind them; some are all zeros."""
    rows = chance.integers(1, 9, (count, STEPS))
    lengths = chance.integers(0, STEPS + 1, count)
    return np.where(np.arange(STEPS) < lengths[:, None], rows, 0)


def whole(rows: torch.Tensor) -> torch.Tensor:
    """Return rows with the padding that was cut off."""
    return torch.nn.functional.pad(rows, (0, STEPS - rows.shape[1]))


@given(some.integers(1, 90), some.integers(1, 7), SEEDS, some.booleans(), some.booleans())
def test_nothing_is_lost_but_padding(
    count: int, size: int, seed: int, targets: bool, shuffle: bool
) -> None:
    part = texts(count, seed, targets=targets)
    own = OwnLength.of(part, 1 if targets else -1)
    batches = Batches(part, size, seed=seed, shuffle=shuffle, own_length=own)
    plain = Batches(part, size, seed=seed, shuffle=shuffle)
    found = list(batches.epoch(0))
    assert [len(wanted) for _, wanted in found] == [len(wanted) for _, wanted in plain.epoch(0)]
    rows = []
    for inputs, wanted in found:
        for one in inputs:
            assert one.shape[1] >= 1
        assert inputs[0].shape[1] == 1 or inputs[0][:, -1].any()  # no step of padding alone
        if targets:
            assert wanted.shape[1] == inputs[1].shape[1]
        named = [*map(whole, inputs), whole(wanted) if targets else wanted[:, None]]
        rows += torch.cat(named, 1).tolist()
    source, target = map(torch.from_numpy, part.sent())
    asked = torch.from_numpy(part.targets).reshape(count, -1)  # type: ignore[arg-type]
    everything = torch.cat([source, target, asked], 1).tolist()
    assert (sorted(rows) if shuffle else rows) == (sorted(everything) if shuffle else everything)


@given(some.integers(2, 90), some.integers(1, 7), SEEDS, some.data())
def test_an_epoch_can_be_taken_up_at_any_step(
    count: int, size: int, seed: int, draw: some.DataObject
) -> None:
    part = texts(count, seed, targets=True)
    batches = Batches(part, size, seed=seed, shuffle=True, own_length=OwnLength.of(part, 1))
    epoch = draw.draw(some.integers(0, 3))
    every = list(batches.epoch(epoch))
    skip = draw.draw(some.integers(0, len(every)))
    rest = list(batches.epoch(epoch, skip))
    assert len(rest) == len(every) - skip
    for (inputs, wanted), (others, same) in zip(every[skip:], rest, strict=True):
        assert torch.equal(wanted, same) and all(map(torch.equal, inputs, others))


def test_texts_of_like_length_share_a_batch_and_epochs_differ() -> None:
    part = texts(640, 0, targets=True)
    own = OwnLength.of(part, 1)
    sizes = [
        sum(one.numel() for inputs, _ in batches.epoch(0) for one in inputs)
        for batches in (
            Batches(part, 20, shuffle=True, own_length=own),
            Batches(part, 20, shuffle=False, own_length=own),
        )
    ]
    assert sizes[0] < 0.85 * sizes[1]
    batches = Batches(part, 20, shuffle=True, own_length=own)
    orders = [torch.cat([inputs[0][:, 0] for inputs, _ in batches.epoch(n)]) for n in range(2)]
    assert not torch.equal(*orders)
    lengths = [inputs[0].shape[1] for inputs, _ in batches.epoch(0)]
    for first in range(0, 32, POOL):  # short and long batches of a pool are mixed
        assert lengths[first : first + POOL] != sorted(lengths[first : first + POOL])
