"""What a recipe changes in the batches that are learnt from."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from designer.data.batches import Batches
from designer.data.inputs import Held
from designer.data.prepare import Part, prepare
from designer.data.scaling import Constants
from designer.training.events import Epoch, Finished
from designer.unit import Choice
from tests.data.making import data, part_of, pictures
from tests.training.projects import digits, of, train

MIXED = (Choice("Mixup", {"alpha": 1.0}), Choice("CutMix"))


def part(classes: int = 3) -> Part:
    return replace(part_of(pictures(30), np.arange(30) % classes), classes=classes)


def epoch(some: Part, *changes: Choice, number: int = 0, skip: int = 0) -> list[Any]:
    with Batches(some, 8, seed=5, augmentation=changes, shuffle=True) as batches:
        return list(batches.epoch(number, skip))


def test_mixed_targets_are_probabilities() -> None:
    found = epoch(part(), *MIXED)
    for _, targets in found:
        assert targets.shape[1:] == (3,)
        assert torch.allclose(targets.sum(1), torch.ones(len(targets)))
    assert any(((targets > 0) & (targets < 1)).any() for _, targets in found)
    assert all(targets.dtype == torch.int64 for _, targets in epoch(part(), Choice("Flip")))


def test_an_epoch_is_the_same_wherever_it_is_taken_up() -> None:
    every = (*MIXED, Choice("Affine"), Choice("Erase"), Choice("Noise"), Choice("Blur"))
    whole, rest = epoch(part(), *every, number=3), epoch(part(), *every, number=3, skip=2)
    for ((one,), wanted), ((other,), told) in zip(whole[2:], rest, strict=True):
        assert torch.equal(one, other)
        assert torch.equal(wanted, told)
    ((other,), _), *_ = epoch(part(), *every, number=4)
    assert not torch.equal(whole[0][0][0], other)


@pytest.mark.parametrize("kind", [np.uint8, np.float32])
def test_black_and_white_are_those_of_the_file(kind: Any) -> None:
    """Erasing everything by noise shows from where to where the network sees a picture."""
    points = pictures(30, (1, 6, 6)).astype(kind)
    points[:, :, 0, 0] = 200  # numbers may end anywhere
    points = np.minimum(points, 200) if kind == np.float32 else points
    whole = replace(
        part_of(points), scaling=(Constants((50.0,), (0.1,)),), classes=0, targets=np.arange(30)
    )
    erase = Choice("Erase", {"chance": 1, "least": 1, "most": 1, "stretch": 1})
    seen = torch.cat([inputs for (inputs,), _ in epoch(whole, erase)])
    assert float(seen.min()) == pytest.approx(-5, abs=0.3)
    highest = 15.0 if kind == np.float32 else 20.5
    assert float(seen.max()) == pytest.approx(highest, abs=0.3)


def test_only_the_first_input_of_the_data_is_changed() -> None:
    tokens = np.random.default_rng(0).integers(4, 90, (30, 6))
    inputs = Held(tokens), Held(tokens[:, :5])
    for one in inputs:
        one.tokens = True
    both = Part(inputs, np.arange(30), np.arange(30) % 2, (Constants(), Constants()), True, 2)
    dropped = Choice("WordDropout", {"chance": 1})
    for (first, second), _ in epoch(both, dropped):
        assert (first == 1).all()
        assert (second > 3).all()
    for (second, first), _ in epoch(both.ordered([1, 0]), dropped):
        assert (first == 1).all()
        assert (second > 3).all()
    for (second,), _ in epoch(both.ordered([1]), dropped):
        assert (second > 3).all()


def test_what_is_told_again_is_the_picture_before_it_was_changed() -> None:
    whole = replace(part_of(pictures(30)), targets=None)
    before = [told for _, told in epoch(whole)]
    for ((seen,), told), plain in zip(
        epoch(whole, Choice("Noise", {"deviation": 1})), before, strict=True
    ):
        assert torch.equal(told, plain)
        assert not torch.equal(seen, told)


@pytest.mark.parametrize("loss", ["CrossEntropy", "BinaryCrossEntropy"])
def test_a_network_learns_from_mixed_digits(tmp_path: Path, loss: str) -> None:
    what = digits(epochs=2, loss=loss, augmentation=[*MIXED, Choice("Shift", {"points": 1})])
    found = train(what, tmp_path / "run")
    assert of(Finished, found)
    first, last = of(Epoch, found)
    assert last.val_loss < first.val_loss
    again = train(what, tmp_path / "again")
    assert [one.train_loss for one in of(Epoch, again)] == [first.train_loss, last.train_loss]


def test_series_and_tables_are_changed_in_their_scaled_numbers() -> None:
    prepared = prepare(data("Wine"))
    ((plain,), _), *_ = epoch(prepared.train)
    ((noisy,), _), *_ = epoch(prepared.train, Choice("Jitter", {"deviation": 0.3}))
    assert float((noisy - plain).std()) == pytest.approx(0.3, rel=0.2)
