"""Steps that prepare pictures: their shapes, Pillow as the oracle, and what is refused in words."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some
from PIL import Image, ImageOps

from designer.blocks.spec import Spec
from designer.data.inputs import DataError, Held
from designer.data.pictures.colour import Grey, Invert
from designer.data.pictures.prepared import PreparedPictures, picture_steps
from designer.data.pictures.size import CropCentre, Resize
from designer.data.pictures.step import PictureStep
from designer.data.prepare import describe, material, prepare
from designer.data.preview import preview
from designer.project.project import DataChoice
from designer.training.pools import units
from designer.unit import Choice, discover
from tests.data.making import data, large, picture_folder, pictures, streamed

KINDS = sorted(discover("designer.data.pictures", PictureStep))
shapes = some.tuples(some.sampled_from([1, 3]), some.integers(1, 40), some.integers(1, 40))


def prepared(source: DataChoice, *steps: Choice) -> DataChoice:
    return DataChoice(source.source, pictures=steps, validation=0.2, test=0.2)


def steps_of(shape: tuple[int, ...]) -> Any:
    """Return any step that can be done on pictures of a shape."""
    size = some.tuples(some.integers(1, 40), some.integers(1, 40))
    within = some.tuples(some.integers(1, shape[1]), some.integers(1, shape[2]))
    fits = some.sampled_from(["crop", "stretch", "bars"])
    resize = some.builds(Resize, size, fits, some.sampled_from(["smooth", "nearest"]))
    return some.one_of(
        resize, some.builds(CropCentre, within), some.just(Grey()), some.just(Invert())
    )


def test_the_pool_has_every_step() -> None:
    assert set(units("data.pictures")) == {"Resize", "CropCentre", "Grey", "Invert"}


@given(some.data(), shapes, some.booleans())
def test_a_step_tells_its_shape_and_touches_nothing(
    chance: Any, shape: tuple[int, int, int], numbers: bool
) -> None:
    step = chance.draw(steps_of(shape))
    given_ones = pictures(3, shape)
    if numbers:
        given_ones = given_ones.astype(np.float32) / 255
    before = given_ones.copy()
    found = step.apply(given_ones)
    assert found.shape == (3, *step.shape(shape))
    assert found.dtype == given_ones.dtype
    assert np.isfinite(found).all()
    assert np.array_equal(given_ones, before)
    assert not np.shares_memory(found, given_ones)
    alone = np.concatenate([step.apply(given_ones[place : place + 1]) for place in range(3)])
    assert np.array_equal(found, alone), "every picture by itself"


@given(shapes, some.integers(1, 40), some.integers(1, 40))
def test_resizing_is_what_pillow_does(shape: tuple[int, int, int], tall: int, wide: int) -> None:
    found = pictures(1, shape)
    picture = Image.fromarray(
        np.moveaxis(found[0], 0, 2).squeeze(2) if shape[0] == 1 else np.moveaxis(found[0], 0, 2)
    )
    way = Image.Resampling.BILINEAR
    oracles = {
        "stretch": picture.resize((wide, tall), way),
        "crop": ImageOps.fit(picture, (wide, tall), way),
    }
    for fit, oracle in oracles.items():
        wanted = np.asarray(oracle).reshape(tall, wide, -1)
        ours = np.moveaxis(Resize((tall, wide), fit).apply(found)[0], 0, 2)
        assert np.abs(ours.astype(int) - wanted).max() <= 1, fit


def test_bars_keep_the_proportion_and_are_black() -> None:
    white = np.full((1, 1, 10, 20), 255, np.uint8)
    found = Resize((8, 8), "bars").apply(white)[0, 0]
    assert (found[2:6] == 255).all()
    assert not found[:2].any()
    assert not found[6:].any()


def test_the_nearest_points_are_taken_as_they_are() -> None:
    found = Resize((40, 40), "stretch", "nearest").apply(pictures(1, (1, 7, 9)))
    assert set(np.unique(found)) <= set(np.unique(pictures(1, (1, 7, 9))))


@given(some.integers(0, 1000))
def test_grey_is_what_pillow_calls_grey(seed: int) -> None:
    found = pictures(1, (3, 9, 7), seed)
    wanted = np.asarray(Image.fromarray(np.moveaxis(found[0], 0, 2)).convert("L"))
    assert np.array_equal(Grey().apply(found)[0, 0], wanted)
    numbers = Grey().apply(found.astype(np.float32) / 255)[0, 0] * 255
    assert np.abs(numbers - wanted).max() <= 0.501


def test_inverting_twice_changes_nothing() -> None:
    found = pictures(2)
    assert np.array_equal(Invert().apply(found), 255 - found)
    assert np.array_equal(Invert().apply(Invert().apply(found)), found)
    assert Invert().apply(np.full((1, 1, 1, 1), 0.25, np.float32)).item() == 0.75


def test_the_middle_is_kept() -> None:
    found = np.arange(30, dtype=np.uint8).reshape(1, 1, 5, 6)
    assert CropCentre((3, 2)).apply(found)[0, 0].tolist() == [[8, 9], [14, 15], [20, 21]]


def test_a_choice_of_data_goes_through_its_steps(tmp_path: Path, monkeypatch: Any) -> None:
    root = picture_folder(tmp_path / "pictures", each=20)
    source = data("PictureFolder", path=str(root), size=(20, 30))
    wanted = [
        Choice("CropCentre", {"size": (16, 24)}),
        Choice("Grey"),
        Choice("Resize", {"size": 8}),
    ]
    choice = prepared(source, *wanted)
    assert describe(choice).input == Spec((1, 8, 8))
    held, read = prepare(choice), large(choice, monkeypatch)
    assert not read.train.resident
    assert not read.train.inputs[0].in_memory
    assert np.array_equal(held.train.raw()[0], read.train.raw()[0])
    assert held.fingerprint == read.fingerprint != prepare(prepared(source)).fingerprint
    look = preview(choice).look.inputs
    assert look is not None and look.shape[1:] == (1, 8, 8) and look.dtype == np.uint8


def test_finding_the_shape_reads_no_picture(tmp_path: Path) -> None:
    choice = prepared(streamed(tmp_path), Choice("Resize", {"size": (4096, 4096)}))
    assert describe(choice).input == Spec((3, 4096, 4096))


def test_what_travels_to_a_process_is_small_and_reads_the_same(tmp_path: Path) -> None:
    found: Any = material(prepared(streamed(tmp_path, 400), Choice("Resize", {"size": 7})))
    inputs = found.inputs[0]
    whole = inputs.all()
    sent = pickle.dumps(inputs)
    assert len(sent) < 2000
    places = np.array([399, 3, 3])
    assert np.array_equal(pickle.loads(sent).take(places), whole[places])


def test_all_pictures_are_changed_in_pieces_and_once(monkeypatch: Any) -> None:
    monkeypatch.setattr("designer.data.pictures.prepared._AT_ONCE", 7)
    inputs = PreparedPictures(Held(pictures(20)), [Invert()])
    assert np.array_equal(inputs.all(), 255 - pictures(20))
    assert inputs.all() is inputs.all()


@pytest.mark.parametrize(
    ("source", "step", "words"),
    [
        (data("FashionMNIST"), Choice("Shrink"), "“Shrink” is no preparation of pictures that "),
        (data("FashionMNIST"), Choice("Resize", {"size": 0}), "Resize: size: expected a whole"),
        (data("Iris"), Choice("Resize"), "and these data hold none; take it out"),
        (data("FashionMNIST"), Choice("CropCentre", {"size": (29, 3)}), "out of pictures of 28×28"),
    ],
)
def test_what_cannot_be_done_is_refused(source: DataChoice, step: Choice, words: str) -> None:
    with pytest.raises(DataError, match=words):
        describe(prepared(source, step))


def test_grey_needs_one_or_three_channels(tmp_path: Path) -> None:
    np.save(tmp_path / "x.npy", pictures(12, (4, 5, 6)))
    np.save(tmp_path / "y.npy", np.arange(12) % 2)
    source = data("NumpyFiles", path=str(tmp_path / "x.npy"), targets=str(tmp_path / "y.npy"))
    with pytest.raises(DataError, match="pictures of 4 channels have no red"):
        describe(prepared(source, Choice("Grey")))


def test_no_steps_are_no_wrapper() -> None:
    assert picture_steps(()) == ()
