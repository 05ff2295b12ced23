"""Random changes to pictures: shape, type, chance, and what they do."""

from __future__ import annotations

import time
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as some

from designer.data.augmentation import Augmentation, Flip, Rotate, Shift
from designer.unit import discover

KINDS = sorted(discover("designer.data.augmentation", Augmentation))
shapes = some.tuples(*(some.integers(1, top) for top in (5, 3, 9, 9)))


def make(kind: str) -> Augmentation:
    return discover("designer.data.augmentation", Augmentation)[kind]()


def changed(unit: Augmentation, pictures: Any, seed: int = 0, black: float = 0.0) -> Any:
    generator = torch.Generator().manual_seed(seed)
    return unit.apply(pictures, generator, torch.full((pictures.shape[1],), black))


@given(some.sampled_from(KINDS), shapes, some.integers(0, 2**60))
def test_shape_and_type_stay_and_chance_comes_from_the_generator_alone(
    kind: str, shape: tuple[int, ...], seed: int
) -> None:
    unit, pictures = make(kind), torch.randn(shape)
    before, state = pictures.clone(), torch.get_rng_state()
    first, again = (changed(unit, pictures, seed) for _ in range(2))
    assert first.shape == pictures.shape
    assert first.dtype == pictures.dtype
    assert torch.equal(first, again)
    assert torch.equal(pictures, before), "what was given is not touched"
    assert torch.equal(torch.get_rng_state(), state), "the training's own chance is not touched"
    assert torch.isfinite(first).all()


@pytest.mark.parametrize("kind", KINDS)
def test_another_seed_changes_otherwise(kind: str) -> None:
    pictures = torch.randn(64, 1, 9, 9)
    assert not torch.equal(changed(make(kind), pictures, 1), changed(make(kind), pictures, 2))
    once = changed(make(kind), pictures[:1].repeat(64, 1, 1, 1), 1)
    assert len({picture.numpy().tobytes() for picture in once}) > 1, "each on its own"


def test_flip_mirrors_some() -> None:
    pictures = torch.randn(1000, 2, 3, 4)
    found = changed(Flip(), pictures)
    mirrored = (found == pictures.flip(3)).flatten(1).all(1)
    same = (found == pictures).flatten(1).all(1)
    assert (mirrored ^ same).all()
    assert 400 < int(mirrored.sum()) < 600
    assert torch.equal(changed(Flip(chance=0.0), pictures), pictures)
    assert torch.equal(changed(Flip(chance=1.0), pictures), pictures.flip(3))


@given(some.integers(0, 6), shapes, some.integers(0, 1000))
def test_shift_moves_each_picture_and_brings_in_black(
    points: int, shape: tuple[int, ...], seed: int
) -> None:
    pictures = torch.rand(shape) + 1
    found = changed(Shift(points=points), pictures, seed, black=-3.0)
    for before, after in zip(pictures, found, strict=True):
        assert any(
            torch.equal(moved(before, down, right), after)
            for down in range(-points, points + 1)
            for right in range(-points, points + 1)
        )


def moved(picture: Any, down: int, right: int) -> Any:
    """Move a picture point by point, which is slow and plainly right."""
    _, height, width = picture.shape
    result = torch.full_like(picture, -3.0)
    for row in range(height):
        for column in range(width):
            if 0 <= row + down < height and 0 <= column + right < width:
                result[:, row + down, column + right] = picture[:, row, column]
    return result


def test_shift_reaches_every_place() -> None:
    pictures = torch.zeros(2000, 1, 5, 5)
    pictures[:, :, 2, 2] = 1
    found = changed(Shift(points=2), pictures)
    seen = found.sum(dim=(0, 1))
    assert int(seen.sum()) == 2000
    assert seen.min() > 40  # 80 are expected at each of 25 places


def test_rotate_turns_by_no_more_than_the_angle() -> None:
    pictures = torch.randn(8, 1, 9, 13)
    assert torch.allclose(changed(Rotate(degrees=0.0), pictures), pictures, atol=1e-5)
    bar = torch.zeros(300, 1, 21, 31)
    bar[:, :, 10, :] = 1.0  # a line from the left edge to the right
    found = changed(Rotate(degrees=30.0), bar)
    rows = torch.arange(21.0)
    weights = found[:, 0, :, 23]  # where the line crosses 8 points right of the middle
    heights = (weights * rows).sum(1) / weights.sum(1) - 10
    slopes = torch.atan(heights / 8).rad2deg()
    assert slopes.abs().max() < 31
    assert slopes.max() > 25
    assert slopes.min() < -25


def test_a_picture_that_is_not_square_is_turned_and_not_bent() -> None:
    cross = torch.zeros(100, 2, 41, 61)
    cross[:, 0, 20, :] = 1.0  # a line across in one channel, a line down in the other
    cross[:, 1, :, 30] = 1.0
    found = changed(Rotate(degrees=30.0), cross)
    rows, columns = torch.arange(41.0) - 20, torch.arange(61.0) - 30
    across, down = found[:, 0, :, 42], found[:, 1, 32, :]  # both 12 points from the middle
    rise = (across * rows).sum(1) / across.sum(1)
    drift = (down * columns).sum(1) / down.sum(1)
    assert torch.allclose(rise, -drift, atol=0.2)


def test_black_comes_in_where_a_picture_is_turned_away() -> None:
    found = changed(Rotate(degrees=45.0), torch.ones(50, 2, 9, 9), black=-2.0)
    assert found.min() == pytest.approx(-2.0, abs=1e-4)
    assert found.max() <= 1 + 1e-5


def test_a_batch_takes_little_time() -> None:
    """A guard against loops over pictures: 128 of them took 0.5 ms where this was written."""
    pictures, generator = torch.randn(128, 1, 28, 28), torch.Generator()
    background, times = torch.zeros(1), []
    for _ in range(30):
        start = time.perf_counter()
        Shift().apply(Flip().apply(pictures, generator, background), generator, background)
        times.append(time.perf_counter() - start)
    assert min(times) < 0.004
