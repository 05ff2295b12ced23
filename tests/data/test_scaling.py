"""Scaling is fitted on what is learnt from, and can be undone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some
from hypothesis.extra.numpy import array_shapes, arrays

from designer.data.inputs import DataError
from designer.data.prepare import prepare
from designer.data.scaling import (
    Constants,
    GivenMoments,
    NoScaling,
    Scaling,
    Standardize,
    ToRange,
)
from tests.data.making import data, pictures

tables = arrays(
    np.float64,
    array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=8),
    elements=some.floats(-1e30, 1e30),
)
ways = some.sampled_from([NoScaling(), Standardize(), ToRange(), ToRange(-1.0, 1.0)])


@given(ways, tables)
def test_any_table_gives_finite_numbers_and_plain_constants(way: Scaling, table: Any) -> None:
    constants = way.fit(table)
    scaled = constants.apply(table)
    assert scaled.dtype == np.float32
    assert np.isfinite(scaled).all()
    assert all(np.isfinite([*constants.shift, *constants.factor]))
    assert all(factor != 0 for factor in constants.factor)
    told = json.loads(json.dumps(constants.plain(), allow_nan=False))
    assert Constants.from_plain(told) == constants


def test_columns_of_a_table_are_scaled_each_on_its_own() -> None:
    table = np.random.default_rng(0).normal([5, -3, 1e9], [2, 0.01, 1], (200, 3))
    scaled = Standardize().fit(table).apply(table)
    assert scaled.mean(axis=0) == pytest.approx(0, abs=1e-5)
    assert scaled.std(axis=0) == pytest.approx(1, abs=1e-5)
    ranged = ToRange().fit(table).apply(table)
    assert ranged.min(axis=0) == pytest.approx(0, abs=1e-6)
    assert ranged.max(axis=0) == pytest.approx(1, abs=1e-6)
    ranged = ToRange(low=-2, high=3).fit(table).apply(table)
    assert ranged.min(axis=0) == pytest.approx(-2, abs=1e-5)
    assert ranged.max(axis=0) == pytest.approx(3, abs=1e-5)


def test_channels_of_pictures_are_scaled_each_on_its_own() -> None:
    bytes_ = pictures(50, (3, 4, 5))
    bytes_[:, 1] //= 4
    constants = Standardize().fit(bytes_)
    assert len(constants.shift) == 3
    scaled = constants.apply(bytes_)
    assert scaled.mean(axis=(0, 2, 3)) == pytest.approx(0, abs=1e-5)
    assert scaled.std(axis=(0, 2, 3)) == pytest.approx(1, abs=1e-5)
    as_numbers = Standardize().fit(bytes_.astype(np.float64))
    assert as_numbers.shift == pytest.approx(constants.shift)
    assert as_numbers.factor == pytest.approx(constants.factor)


def test_pictures_lie_between_0_and_1_where_nothing_is_scaled() -> None:
    bytes_ = np.array([[[[0, 255]]]], np.uint8)
    assert NoScaling().fit(bytes_).apply(bytes_).tolist() == [[[[0.0, 1.0]]]]
    table = np.array([[3.0, 4.0]])
    assert NoScaling().fit(table).apply(table).tolist() == [[3.0, 4.0]]


def test_sequences_are_scaled_as_one() -> None:
    steps = np.random.default_rng(0).normal(3, 2, (20, 7, 4))
    constants = Standardize().fit(steps, None)
    assert len(constants.shift) == 1
    assert constants.apply(steps).std() == pytest.approx(1, abs=1e-5)


@pytest.mark.parametrize("way", [Standardize(), ToRange(), NoScaling(), ToRange(5.0, 5.0)])
@pytest.mark.parametrize("value", [0.0, 0.1, -1e30, 1e30])
def test_a_column_that_never_changes_is_not_divided_by_zero(way: Scaling, value: float) -> None:
    table = np.full((7, 2), value)
    scaled = way.fit(table).apply(table)
    assert np.isfinite(scaled).all()
    if isinstance(way, Standardize):
        assert np.abs(scaled).max() <= 1e-6 * max(1.0, abs(value))


@given(arrays(np.float64, (9, 2), elements=some.floats(-1e6, 1e6)))
def test_targets_come_back_in_their_units(targets: Any) -> None:
    for way in (Standardize(), ToRange(), NoScaling(), Standardize(targets=False)):
        constants = way.fit_targets(targets)
        back = constants.undo(constants.apply(targets))
        width = np.ptp(targets, axis=0).max() + np.abs(targets).max()
        assert np.abs(back - targets).max() <= 1e-5 * max(1e-6, width)
    assert Standardize(targets=False).fit_targets(targets) == Constants()


def test_only_what_is_learnt_from_is_fitted(tmp_path: Path) -> None:
    chance = np.random.default_rng(0)
    inputs, targets = chance.normal(size=(60, 3)), chance.normal(size=60)
    np.savez(tmp_path / "a.npz", inputs=inputs, targets=targets)
    choice = data("NumpyFiles", path=str(tmp_path / "a.npz"))
    first = prepare(choice)
    held = np.concatenate([first.validation.places, first.test.places])
    inputs[held] *= 1000
    targets[held] += 1000
    np.savez(tmp_path / "b.npz", inputs=inputs, targets=targets)
    second = prepare(data("NumpyFiles", path=str(tmp_path / "b.npz")))
    assert second.scaling == first.scaling
    assert np.array_equal(second.train.scaled()[0], first.train.scaled()[0])
    assert not np.array_equal(second.test.scaled()[0], first.test.scaled()[0])
    # And the test can fail: a change of what is learnt from changes the constants.
    inputs[first.train.places[0]] += 1
    np.savez(tmp_path / "c.npz", inputs=inputs, targets=targets)
    third = prepare(data("NumpyFiles", path=str(tmp_path / "c.npz")))
    assert third.scaling["inputs"] != first.scaling["inputs"]
    assert third.scaling["targets"] == first.scaling["targets"]


def test_fitting_is_the_same_every_time() -> None:
    table = np.random.default_rng(0).normal(size=(1000, 5))
    assert len({Standardize().fit(table.copy()) for _ in range(5)}) == 1


def test_given_moments_are_those_of_numbers_from_0_to_1() -> None:
    given = GivenMoments("0.485, 0.456, 0.406", "0.229 0.224 0.225")
    found, numbers = pictures(5, (3, 4, 4)), pictures(5, (3, 4, 4)) / np.float32(255)
    mean, deviation = np.array([0.485, 0.456, 0.406]), np.array([0.229, 0.224, 0.225])
    wanted = (numbers - mean[:, None, None]) / deviation[:, None, None]
    for array in (found, numbers):
        assert given.fit(array).apply(array) == pytest.approx(wanted, abs=1e-5)
    assert GivenMoments().fit(found).apply(found) == pytest.approx(2 * numbers - 1, abs=1e-5)
    steps = np.ones((4, 7, 3), np.float32)
    assert GivenMoments("1 2 3", "1").fit(steps, -1).apply(steps)[0, 0].tolist() == [0, -1, -2]
    assert GivenMoments("0.5", "0.5").fit(steps, None).apply(steps).max() == 1


@pytest.mark.parametrize(
    ("mean", "deviation", "words"),
    [
        ("0.5, x", "1", "mean: expected numbers such as “0.485, 0.456, 0.406”, found “0.5, x”"),
        ("", "1", "mean: expected numbers"),
        ("0", "0", "deviation: expected positive numbers"),
        ("0", "nan", "deviation: expected positive numbers"),
        ("0 1", "1", "mean: the data have 3 channels or columns, and 2 numbers are given"),
    ],
)
def test_moments_that_do_not_fit_are_refused(mean: str, deviation: str, words: str) -> None:
    with pytest.raises(DataError, match=words):
        GivenMoments(mean, deviation).fit(pictures(5, (3, 4, 4)))
