"""Batches: every example once an epoch, in an order that can be taken up anywhere."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as some

from designer.data.batches import Batches, derived_seed
from designer.data.inputs import DataError
from designer.data.prepare import prepare
from designer.unit import Choice
from tests.data.making import data, large, part_of, pictures, streamed

CHANGES = (Choice("Flip"), Choice("Shift"), Choice("Rotate"))


def same(one: list[Any], other: list[Any]) -> bool:
    pairs = zip(one, other, strict=True)
    return all(torch.equal(a, c) and torch.equal(b, d) for ((a,), b), ((c,), d) in pairs)


@given(some.integers(1, 40), some.integers(1, 12), some.booleans(), some.integers(0, 5))
def test_every_example_comes_once_an_epoch(
    count: int, size: int, shuffle: bool, epoch: int
) -> None:
    part = part_of(pictures(count))
    batches = Batches(part, size, shuffle=shuffle)
    found = list(batches.epoch(epoch))
    assert len(found) == batches.steps
    assert batches.examples == count
    targets = torch.cat([targets for _, targets in found])
    assert sorted(targets.tolist()) == list(range(count))
    if not shuffle:
        assert targets.tolist() == list(range(count))
    inputs = torch.cat([inputs for (inputs,), _ in found])
    assert np.array_equal(inputs.numpy(), part.scaled()[0][targets.numpy()])
    sizes = [len(targets) for _, targets in found]
    assert max(sizes) <= size + (1 if shuffle and size > 1 else 0)
    assert sizes[:-1] == [size] * (len(sizes) - 1)
    if shuffle and size > 1 and count > 1:
        assert min(sizes) > 1, "batch normalisation cannot learn from one example"


@given(some.integers(2, 30), some.integers(1, 9), some.integers(0, 2**31 - 1), some.data())
def test_an_epoch_can_be_taken_up_at_any_step(
    count: int, size: int, seed: int, draw: some.DataObject
) -> None:
    part = part_of(pictures(count))

    def make() -> Batches:
        return Batches(part, size, seed=seed, augmentation=CHANGES, shuffle=True)

    whole = make()
    skip = draw.draw(some.integers(0, whole.steps))
    assert same(list(whole.epoch(3))[skip:], list(make().epoch(3, skip=skip)))


def test_order_and_changes_depend_on_seed_and_epoch_alone() -> None:
    part = part_of(pictures(64))

    def one(seed: int, epoch: int, changes: Any = ()) -> Any:
        torch.manual_seed(len(str((seed, epoch))) * 17)
        np.random.default_rng()
        batches = Batches(part, 8, seed=seed, augmentation=changes, shuffle=True)
        return list(batches.epoch(epoch))

    for changes in ((), CHANGES):
        assert same(one(1, 0, changes), one(1, 0, changes))
        assert not same(one(1, 0, changes), one(2, 0, changes))
        assert not same(one(1, 0, changes), one(1, 1, changes))
    plain, changed = one(1, 0), one(1, 0, CHANGES)
    assert all(torch.equal(a, b) for (_, a), (_, b) in zip(plain, changed, strict=True))
    assert not torch.equal(plain[0][0][0], changed[0][0][0])


def test_training_chance_is_not_touched() -> None:
    state = torch.get_rng_state()
    list(Batches(part_of(pictures()), 8, augmentation=CHANGES, shuffle=True).epoch(0))
    assert torch.equal(torch.get_rng_state(), state)


def test_what_a_network_does_to_its_input_does_not_last() -> None:
    batches = Batches(part_of(pictures()), 8)
    first = [((inputs.clone(),), targets) for (inputs,), targets in batches.epoch(0)]
    for (inputs,), _ in batches.epoch(0):
        inputs.zero_()
    assert same(list(batches.epoch(0)), first)


def test_seeds_differ_between_purposes_and_steps() -> None:
    seeds = {derived_seed(s, p, e) for s in range(20) for p in "ab" for e in range(20)}
    assert len(seeds) == 800
    assert all(0 <= seed < 2**63 for seed in seeds)
    assert derived_seed(1, "order", 2) == 3974086278462618607


def test_numbers_to_be_told_are_scaled() -> None:
    part = prepare(data("Diabetes")).test
    targets = torch.cat([targets for _, targets in Batches(part, 16).epoch(0)])
    assert targets.dtype == torch.float32
    assert np.array_equal(targets.numpy(), part.targets)


def test_tokens_are_whole_numbers(tmp_path: Path) -> None:
    tokens = np.arange(120).reshape(24, 5)
    np.savez(tmp_path / "a.npz", inputs=tokens, targets=np.arange(24) % 2)
    choice = data("NumpyFiles", path=str(tmp_path / "a.npz"), tokens=True)
    part = prepare(choice).train
    ((inputs,), _), *_ = Batches(part, 64).epoch(0)
    assert inputs.dtype == torch.int64
    assert np.array_equal(inputs.numpy(), tokens[part.places])


def test_an_empty_part_has_no_batches() -> None:
    found = prepare(data("Iris", validation=0.0))
    with Batches(found.validation, 8) as batches:
        assert batches.steps == 0
        assert list(batches.epoch(0)) == []


def test_changes_are_refused_for_tables() -> None:
    with pytest.raises(DataError, match="Flip changes pictures"):
        Batches(prepare(data("Iris")).train, 8, augmentation=[Choice("Flip")])


@pytest.mark.parametrize("scaling", ["Standardize", "NoScaling", "ToRange"])
def test_streaming_gives_the_very_same_batches(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, scaling: str
) -> None:
    choice = streamed(tmp_path, 50, scaling=scaling)
    held = Batches(prepare(choice).train, 7, seed=4, augmentation=CHANGES, shuffle=True)
    files = large(choice, monkeypatch).train
    flowing = Batches(files, 7, seed=4, augmentation=CHANGES, shuffle=True, workers=0)
    for epoch in range(2):
        assert same(list(held.epoch(epoch)), list(flowing.epoch(epoch)))
    assert same(list(held.epoch(2, skip=3)), list(flowing.epoch(2, skip=3)))


def test_closing_lets_go_of_memory() -> None:
    batches = Batches(part_of(pictures()), 8)
    batches.close()
    gc.collect()
    assert batches._inputs is None
