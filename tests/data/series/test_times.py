"""Times in the ways that people write them, and the steps between them."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from designer.data.series.steps import usual_step
from designer.data.series.times import UnreadTime, looks_like_times, read_times

WRITTEN = [
    "2013-12-31 18:05",
    "2013-12-31T18:05:00",
    "2013-12-31T18:05:00.000000000",
    "20131231T1805",
    "2013/12/31 18:05",
    "31.12.2013 18:05",
    "31.12.13, 18:05:00",
    "31/12/2013 18:05",
    "12/31/2013 18:05",
    "12/31/2013 6:05 PM",
    "12-31-2013 06:05:00 p.m.",
    "31 Dec 2013 18:05",
    "31-Dec-13 18:05",
    "December 31, 2013 18:05",
    "2013-12-31 18:05 UTC",
    "1388513100",
    "1388513100000",
]


@pytest.mark.parametrize("text", WRITTEN)
def test_ways_to_write_a_moment(text: str) -> None:
    times, warning = read_times([text])
    assert times[0] == np.datetime64("2013-12-31T18:05")
    assert warning == ""


def test_parts_of_a_year() -> None:
    assert read_times(["2013-05", "2013-06"])[0].astype("datetime64[M]").astype(str).tolist() == [
        "2013-05",
        "2013-06",
    ]
    assert read_times(["1999", "2000"])[0].astype("datetime64[Y]").astype(int).tolist() == [29, 30]


@given(some.lists(some.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1)), min_size=1))
def test_iso_times_are_read_as_they_are(moments: Any) -> None:
    found, _ = read_times([moment.isoformat() for moment in moments])
    assert found.astype(datetime).tolist() == moments


@given(
    some.lists(some.dates(datetime(1980, 1, 1).date(), datetime(2060, 1, 1).date()), min_size=1),
    some.booleans(),
)
def test_the_order_that_is_chosen_is_kept(days: Any, day_first: bool) -> None:
    way = "%d/%m/%Y" if day_first else "%m/%d/%Y"
    order: Any = "day first" if day_first else "month first"
    found, _ = read_times([day.strftime(way) for day in days], order)
    assert found.astype("datetime64[D]").astype(object).tolist() == days


@pytest.mark.parametrize("way", ["%d/%m/%Y", "%m/%d/%Y"])
def test_day_and_month_are_told_apart_by_even_steps(way: str) -> None:
    days = [datetime(2020, 3, 1) + timedelta(days=number) for number in range(12)]
    found, warning = read_times([day.strftime(way) for day in days])
    assert found.astype(datetime).tolist() == days
    assert warning == ""


def test_what_cannot_be_told_apart_is_said() -> None:
    found, warning = read_times(["01/02/2020", "03/04/2020"])
    assert found[0] == np.datetime64("2020-02-01")
    assert "“01/02/2020” begins with the day or the month cannot be told" in warning
    assert read_times(["01/02/2020", "03/04/2020"], "month first")[0][0] == np.datetime64(
        "2020-01-02"
    )


def test_zones_are_brought_to_the_first() -> None:
    zone = timezone(timedelta(hours=1))
    moments = [datetime(2020, 3, 29, 0, tzinfo=zone) + timedelta(hours=n) for n in range(5)]
    summer = timezone(timedelta(hours=2))
    texts = [moments[0].isoformat(), *(one.astimezone(summer).isoformat() for one in moments[1:])]
    found, _ = read_times(texts)
    assert (np.diff(found) == np.timedelta64(1, "h")).all()
    assert found[0] == np.datetime64("2020-03-29T00:00")


@pytest.mark.parametrize(
    ("cells", "row", "words"),
    [
        (["2020-01-01", "soon"], 1, "expected a time such as 2013-12-31 18:00, found “soon”"),
        (["2020-01-01", ""], 1, "the time is missing"),
        (["2020-01-01", "2020-02-30"], 1, "found “2020-02-30”"),
        (["2020-01-01", "13/13/2020"], 1, "found “13/13/2020”"),
        (["2020-01-01", "12"], 1, "found “12”"),
        (["2020-01-01", "1e400"], 1, "found “1e400”"),
        (["2020-01-01", "nan"], 1, "found “nan”"),
        (["2020-01-01 10:00Z", "2020-01-01 11:00"], 1, "has no zone, unlike the first"),
        (["2020-01-01 10:00", "0001-01-01 00:00+10:00"], 1, "has a zone, unlike the first"),
        (["12/31/2013 13:05 PM"], 0, "found “12/31/2013 13:05 PM”"),
    ],
)
def test_what_is_no_time_is_said_with_its_row(cells: list[str], row: int, words: str) -> None:
    with pytest.raises(UnreadTime, match=words) as caught:
        read_times(cells)
    assert caught.value.row == row


@given(some.text(max_size=30))
def test_any_text_is_a_time_or_refused(text: str) -> None:
    try:
        found, _ = read_times([text])
    except UnreadTime:
        return
    assert found.dtype == np.dtype("datetime64[us]")


def test_a_zone_at_the_end_of_time_is_refused_and_no_error() -> None:
    with pytest.raises(UnreadTime):
        read_times(["2020-01-01T00:00+10:00", "0001-01-01T00:00+14:00"])


def test_columns_of_times_are_known() -> None:
    assert looks_like_times("when", ["2020-01-01", "", "2020-01-02"])
    assert looks_like_times("year", ["1990", "1991"])
    assert looks_like_times("time (unix)", ["1388513100", "1388513160"])
    assert not looks_like_times("sold", ["1990", "1991"])
    assert not looks_like_times("when", ["2020-01-01", "later"])
    assert not looks_like_times("when", ["", ""])


def dates(first: str, unit: str, count: int, step: int = 1) -> Any:
    return (np.datetime64(first, unit) + step * np.arange(count)).astype("datetime64[us]")


@pytest.mark.parametrize(
    ("times", "name", "season"),
    [
        (dates("2020-01-01T00", "h", 50), "hour", 24),
        (dates("2020-01-01T00:00", "m", 50, 10), "10 minutes", 144),
        (dates("2020-01-01T00", "h", 50, 5), "5 hours", 1),
        (dates("2020-01-01T00:00:00", "s", 50, 2), "2 seconds", 43_200),
        (dates("2020-01-01", "D", 50), "day", 7),
        (dates("2020-01-06", "W", 50), "week", 52),
        (dates("2020-01", "M", 50), "month", 12),
        (dates("2020-02", "M", 50) - np.timedelta64(1, "D"), "month", 12),
        (dates("2020-01", "M", 50, 3), "quarter", 4),
        (dates("1990", "Y", 20), "year", 1),
        (dates("2020-01-01", "D", 2), "row", 1),
    ],
)
def test_steps_and_seasons_are_found(times: Any, name: str, season: int) -> None:
    found = usual_step(times)
    assert (found.name, found.season, found.even) == (name, season, True)


def test_days_of_trading_have_no_weekends() -> None:
    days = dates("2020-01-01", "D", 100)
    working = days[np.is_busday(days.astype("datetime64[D]"))]
    assert usual_step(working).name == "working day"
    assert usual_step(np.delete(working, 20)).name == "working day"  # a holiday
    assert usual_step(days).name == "day"


def test_uneven_steps_are_told() -> None:
    chance = np.random.default_rng(0)
    minutes = np.cumsum(chance.integers(1, 100, 50)).astype("timedelta64[m]")
    assert not usual_step(np.datetime64("2020-01-01", "us") + minutes).even
