"""What each change does to pictures, with Pillow and kornia as oracles."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as some
from PIL import Image

from designer.data.augmentation import Tones
from designer.data.augmentation.colours import ColourJitter, brightness, turned
from designer.data.augmentation.moving import Flip, FlipVertically, Shift
from designer.data.augmentation.spoiling import Blur, Erase, Noise, blurred
from designer.data.augmentation.warping import Affine, ResizedCrop, Rotate, warped
from tests.data.test_augmentation import changed

shapes = some.tuples(*(some.integers(1, top) for top in (5, 3, 9, 9)))
GREY = Tones(torch.zeros(1), torch.ones(1))


@pytest.mark.parametrize(("unit", "axis"), [(Flip, 3), (FlipVertically, 2)])
def test_flips_mirror_some(unit: Any, axis: int) -> None:
    pictures = torch.randn(1000, 2, 3, 4)
    found = changed(unit(), pictures)
    mirrored = (found == pictures.flip(axis)).flatten(1).all(1)
    same = (found == pictures).flatten(1).all(1)
    assert (mirrored ^ same).all()
    assert 400 < int(mirrored.sum()) < 600
    assert torch.equal(changed(unit(chance=1.0), pictures), pictures.flip(axis))


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


@pytest.mark.parametrize(("margin", "mode"), [("mirror", "reflect"), ("edge", "edge")])
def test_a_margin_may_be_the_picture_itself(margin: str, mode: Any) -> None:
    picture = torch.rand(1, 1, 5, 6)
    larger = np.pad(picture[0, 0].numpy(), 3, mode=mode)
    wanted = {
        larger[down : down + 5, right : right + 6].tobytes()
        for down in range(7)
        for right in range(7)
    }
    found = changed(Shift(points=3, margin=margin), picture.repeat(200, 1, 1, 1))
    seen = {one.numpy().tobytes() for one in found}
    assert seen <= wanted
    assert len(seen) > 30


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


@pytest.mark.parametrize("unit", [Rotate(degrees=45.0), Affine(degrees=45.0)])
def test_black_comes_in_where_a_picture_is_turned_away(unit: Any) -> None:
    found = changed(unit, torch.ones(50, 2, 9, 9), black=-2.0)
    assert found.min() == pytest.approx(-2.0, abs=1e-4)
    assert found.max() <= 1 + 1e-5


numbers = some.floats(-1.0, 1.0)


@given(some.tuples(*[some.floats(0.5, 1.5)] * 2), some.tuples(*[some.floats(-0.5, 0.5)] * 2),
       some.tuples(*[some.floats(-3, 3)] * 2))  # fmt: skip
def test_warping_is_what_pillow_does_inside_the_picture(
    size: tuple[float, float], bend: tuple[float, float], move: tuple[float, float]
) -> None:
    points = np.random.default_rng(0).random((13, 18), np.float32)
    matrix = np.array([[size[0], bend[0]], [bend[1], size[1]]])
    middle = np.array([9.0, 6.5])
    shift = middle + move - matrix @ middle  # Pillow counts points from the corner
    found = warped(
        torch.from_numpy(points)[None, None],
        torch.tensor(matrix, dtype=torch.float32)[None],
        torch.tensor(move, dtype=torch.float32)[None],
        GREY,
    )[0, 0].numpy()
    terms = (*matrix[0], shift[0], *matrix[1], shift[1])
    bilinear = Image.Resampling.BILINEAR
    wanted = np.asarray(
        Image.fromarray(points).transform((18, 13), Image.Transform.AFFINE, terms, bilinear)
    )
    rows, columns = np.mgrid[0.5:13.5, 0.5:18.5][:, :13, :18]
    across, down = (
        np.einsum("ij,jhw->ihw", matrix, np.stack([columns, rows])) + shift[:, None, None]
    )
    inside = (across > 0.5) & (across < 17.5) & (down > 0.5) & (down < 12.5)
    assert np.abs(found - wanted)[inside].max(initial=0) < 1e-3


def test_affine_keeps_within_its_bounds() -> None:
    dot = torch.zeros(400, 1, 41, 61)
    dot[:, :, 20, 30] = 1.0
    found = changed(Affine(degrees=0, shift=0.2, scale=0.0, shear=0), dot)
    mass = found.sum((1, 2, 3))
    right = (found.sum((1, 2)) * torch.arange(61.0)).sum(1) / mass - 30
    down = (found.sum((1, 3)) * torch.arange(41.0)).sum(1) / mass - 20
    assert 0.18 * 61 < right.abs().max() <= 0.2 * 61 + 0.01
    assert 0.18 * 41 < down.abs().max() <= 0.2 * 41 + 0.01
    square = torch.zeros(400, 1, 41, 41)
    square[:, :, 10:31, 10:31] = 1.0
    areas = changed(Affine(degrees=0, shift=0, scale=0.2, shear=0), square).sum((1, 2, 3)) / 21**2
    assert areas.max() == pytest.approx(1.2**2, abs=0.05)
    assert areas.min() == pytest.approx(0.8**2, abs=0.05)
    leaning = changed(Affine(degrees=0, shift=0, scale=0, shear=30), square)
    assert torch.allclose(leaning.sum((1, 2, 3)), square.sum((1, 2, 3)), rtol=0.02)
    top = (leaning[:, 0, 12] * torch.arange(41.0)).sum(1) / leaning[:, 0, 12].sum(1) - 20
    assert top.abs().max() == pytest.approx(8 * math.tan(math.radians(30)), abs=0.3)


def test_a_resized_crop_enlarges_a_piece_of_the_area_asked_for() -> None:
    ramp = torch.stack(torch.meshgrid(torch.arange(40.0), torch.arange(60.0), indexing="ij"))
    found = changed(ResizedCrop(least=0.25), ramp.repeat(500, 1, 1, 1), black=-100.0)
    assert found.min() > -0.5, "nothing from beyond the edge"
    high = (found[:, 0, -1, 30] - found[:, 0, 0, 30]) / 39
    wide = (found[:, 1, 20, -1] - found[:, 1, 20, 0]) / 59
    area, stretch = high * wide, wide / high
    assert 0.23 < area.min() < 0.35
    assert area.max() > 0.9
    assert stretch.max() < 4 / 3 + 0.05
    assert stretch.min() > 3 / 4 - 0.05
    assert found[:, 0, 0, 0].max() > 10, "pieces come from everywhere"


@given(some.integers(0, 10_000), some.floats(-0.5, 0.5))
def test_hues_turn_as_kornia_turns_them(seed: int, turn: float) -> None:
    from kornia.enhance import adjust_hue

    pictures = torch.rand(2, 3, 4, 5, generator=torch.Generator().manual_seed(seed))
    pictures[0, :, 0] = pictures[0, :1, 0]  # grey has no hue
    wanted = adjust_hue(pictures, torch.tensor(2 * math.pi * turn))
    assert torch.allclose(turned(pictures, torch.full((2,), turn)), wanted, atol=1e-5)


def test_brightness_is_what_pillow_calls_grey() -> None:
    points = np.random.default_rng(0).integers(0, 256, (6, 7, 3), np.uint8)
    wanted = np.asarray(Image.fromarray(points).convert("L"))
    found = brightness(torch.from_numpy(points).permute(2, 0, 1)[None].float())
    assert np.abs(found[0, 0].numpy() - wanted).max() <= 0.51


@pytest.mark.parametrize("name", ["brightness", "contrast", "saturation"])
def test_light_changes_by_no_more_than_was_asked(name: str) -> None:
    nothing = {"brightness": 0.0, "contrast": 0.0, "saturation": 0.0, "hue": 0.0}
    assert ColourJitter(**nothing).chance == 1
    pictures = 0.4 + 0.2 * torch.rand(500, 3, 4, 4)
    found = changed(ColourJitter(**{**nothing, name: 0.3}), pictures)
    grey, mean = brightness(pictures), brightness(pictures).mean((1, 2, 3), keepdim=True)
    origin = {"brightness": torch.zeros_like(grey), "contrast": mean, "saturation": grey}[name]
    factors = ((found - origin) / (pictures - origin)).flatten(1).median(1).values
    again = origin + (pictures - origin) * factors.view(-1, 1, 1, 1)
    assert torch.allclose(found, again, atol=1e-3), "one factor a picture"
    assert 0.7 - 1e-3 < factors.min() < 0.73
    assert 1.27 < factors.max() < 1.3 + 1e-3


def test_light_never_leaves_black_and_white() -> None:
    found = changed(ColourJitter(1, 1, 1, 0.5), torch.rand(200, 3, 5, 5))
    assert found.min() >= 0
    assert found.max() <= 1


def test_grey_pictures_keep_their_one_channel() -> None:
    pictures = torch.rand(5, 1, 6, 6)
    assert torch.allclose(changed(ColourJitter(0, 0, 1, 0.5), pictures), pictures, atol=1e-6), (
        "there is neither saturation nor hue"
    )


def test_a_rectangle_of_the_area_asked_for_is_erased() -> None:
    unit = Erase(chance=1.0, least=0.1, most=0.3, stretch=2.0, cover="black")
    found = changed(unit, torch.rand(600, 2, 30, 40) + 1, black=-5.0)
    gone = found == -5
    assert torch.equal(gone[:, 0], gone[:, 1])
    gone = gone[:, 0]
    high, wide = gone.any(2).sum(1), gone.any(1).sum(1)
    assert torch.equal(high * wide, gone.sum((1, 2))), "one rectangle"
    area = gone.float().mean((1, 2))
    assert 0.09 < area.min() < 0.12
    assert 0.27 < area.max() < 0.32
    assert (wide / high).max() < 2.2
    assert (high / wide).max() < 2.2
    assert gone.any(2).any(0).all(), "every row"
    assert gone.any(1).any(0).all(), "every column"


def test_noise_and_the_mean_cover_as_they_say() -> None:
    pictures = torch.rand(300, 1, 20, 20)
    noise = changed(Erase(1.0, 0.5, 0.5, 1.0), pictures, black=2.0, white=4.0)
    covered = noise[noise != pictures]
    assert covered.min() > 2 - 1e-6
    assert covered.max() <= 4
    assert covered.mean() == pytest.approx(3.0, abs=0.02)
    mean = changed(Erase(1.0, 0.5, 0.5, 1.0, "mean"), pictures)
    assert torch.allclose(mean.amin((1, 2, 3)), torch.minimum(pictures.mean((1, 2, 3)),
                          mean.amin((1, 2, 3))))  # fmt: skip
    assert all(len(one[one != two].unique()) <= 1 for one, two in zip(mean, pictures, strict=True))


def test_noise_has_the_deviation_asked_for() -> None:
    found = changed(Noise(deviation=0.1), torch.zeros(100, 1, 20, 20), black=-1.0, white=3.0)
    assert float(found.std()) == pytest.approx(0.4, rel=0.02)
    assert float(found.mean()) == pytest.approx(0.0, abs=0.01)


@given(some.integers(0, 1000), some.integers(1, 3), some.integers(7, 12))
def test_blur_is_what_kornia_does(seed: int, channels: int, side: int) -> None:
    from kornia.filters import gaussian_blur2d

    generator = torch.Generator().manual_seed(seed)
    pictures = torch.rand(3, channels, side, 9, generator=generator)
    deviations = 0.2 + torch.rand(3, generator=generator)
    wanted = gaussian_blur2d(pictures, (7, 7), deviations[:, None].expand(3, 2), "replicate")
    assert torch.allclose(blurred(pictures, deviations, 3), wanted, atol=1e-5)


def test_blurring_keeps_the_light_and_smooths() -> None:
    pictures = torch.rand(50, 3, 12, 12)
    found = changed(Blur(0.5, 2.0, 1.0), pictures)
    assert found.std() < 0.7 * pictures.std()
    assert float(found.mean()) == pytest.approx(float(pictures.mean()), abs=0.01)
    plain = torch.full((2, 1, 3, 3), 0.6)
    assert torch.allclose(changed(Blur(0.5, 2.0, 1.0), plain), plain)
