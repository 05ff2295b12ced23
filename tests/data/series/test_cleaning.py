"""Rows are brought into the order of time, one for every step, and filled where one is missing."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from designer.data.inputs import DataError
from designer.data.series.cleaning import filled, ordered
from tests.data.series.making import hours

NAN = np.nan


def test_even_rows_stay_as_they_are() -> None:
    values = np.arange(10.0)[:, None]
    found = ordered(hours(10), values, "“f”")
    assert np.array_equal(found.values, values)
    assert found.warnings == ()


def test_rows_are_put_in_order() -> None:
    order = np.random.default_rng(0).permutation(30)
    found = ordered(hours(30)[order], np.arange(30.0)[order][:, None], "“f”")
    assert np.array_equal(found.times, hours(30))
    assert found.values[:, 0].tolist() == list(range(30))
    assert found.warnings == ("The rows are not in the order of time; they have been put into it.",)


def test_the_last_of_two_rows_with_one_time_is_kept() -> None:
    places = [*range(40), 7]
    values = np.array([*range(40), 99.0])[:, None]
    found = ordered(hours(40)[places], values, "“f”")
    assert len(found.times) == 40
    assert found.values[7, 0] == 99
    assert "One row has the time of another, such as 2020-01-01 07:00" in found.warnings[1]


def test_many_rows_with_one_time_are_refused() -> None:
    with pytest.raises(DataError, match="“f”: 20 of 40 rows have the time of another row"):
        ordered(np.repeat(hours(20), 2), np.zeros((40, 1)), "“f”")


def test_steps_that_are_left_out_get_empty_rows() -> None:
    left = np.delete(np.arange(30), [4, 5, 20])
    found = ordered(hours(30)[left], left[:, None] * 1.0, "“f”")
    assert np.array_equal(found.times, hours(30))
    assert np.nonzero(np.isnan(found.values[:, 0]))[0].tolist() == [4, 5, 20]
    assert np.array_equal(found.values[left, 0], left)
    assert found.step.even
    assert (
        "3 of 30 steps of one hour are not in the file, the first at 2020-01-01 04:00"
        in (found.warnings[0])
    )


def test_where_most_steps_are_left_out_rows_count_as_steps() -> None:
    places = np.sort(np.random.default_rng(0).permutation(100)[:60])
    found = ordered(hours(100)[places], np.zeros((60, 1)), "“f”")
    assert len(found.times) == 60
    assert "not evenly spaced: not every step is one hour" in found.warnings[0]


def test_days_of_trading_get_no_weekends() -> None:
    days = np.arange("2020-01-01", "2020-06-01", dtype="datetime64[D]")
    days = days[np.is_busday(days)]
    found = ordered(days.astype("datetime64[us]"), np.zeros((len(days), 1)), "“f”")
    assert (len(found.times), found.warnings) == (len(days), ())


columns = some.lists(some.one_of(some.none(), some.floats(-1e6, 1e6)), min_size=1, max_size=30)


@given(columns)
def test_the_value_before_never_looks_ahead(column: Any) -> None:
    values = np.array([NAN if one is None else one for one in column])[:, None]
    found = filled(values)[:, 0]
    known = [place for place, one in enumerate(column) if one is not None]
    for place, value in enumerate(found):
        before = [one for one in known if one <= place]
        if before:
            assert value == column[before[-1]]
        elif known:
            assert value == column[known[0]]
    # What comes later changes nothing from the first value on.
    if known:
        cut = known[0] + 1
        assert np.array_equal(filled(values[:cut])[:, 0], found[:cut])


@given(columns)
def test_a_straight_line_passes_through_what_is_known(column: Any) -> None:
    values = np.array([NAN if one is None else one for one in column])[:, None]
    found = filled(values, line=True)
    known = ~np.isnan(values)
    assert np.array_equal(found[known], values[known])
    assert np.isnan(found).any() == (not known.any())
    assert filled(np.array([[1.0], [NAN], [NAN], [4.0]]), line=True)[:, 0].tolist() == [1, 2, 3, 4]
