"""What preparing data has learnt: kept as JSON, it makes of other rows what it made of those."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from designer.data.inputs import DataError
from designer.data.preparation import preparation_of
from designer.data.series.preparation import SeriesPreparation
from designer.data.series.steps import following, usual_step
from designer.data.split import Split
from designer.data.table.cells import names_in, quoted
from designer.data.table.feature import Feature
from designer.data.table.preparation import TablePreparation
from tests.data.series.making import series, windows
from tests.data.table.making import step, steps, table

NOTHING = np.arange(0)
TEXTS = ["red", "green", "blue", "grey", ""]
STEPS = [
    step("FillMissing", columns="n", mark=True),
    step("FillMissing", how="most frequent"),
    step("FillMissing", columns="t", how="constant", value="none at all"),
    step("OneHot", columns="t", most=2),
    step("OneHot", columns="n, t"),
    step("Ordinal"),
    step("Cross", columns="n, t"),
    step("Cross", columns="n, m"),
    step("Bins", columns="n"),
    step("Log", columns="m"),
    step("ScaleColumns", columns="m", limit=1.0),
    step("DropColumns", columns="m"),
]


def refuse(what: str, row: int | None, column: str) -> DataError:
    return DataError(f"{column} {row}: {what}")


def kept(learnt: Any) -> Any:
    """Return a preparation as it comes out of its file."""
    return preparation_of(json.loads(json.dumps(learnt.record())))


@settings(max_examples=40, deadline=None)
@given(some.lists(some.sampled_from(STEPS), max_size=4), some.integers(0, 2**31))
def test_rows_of_a_table_become_the_same_again(chosen: list[Any], seed: int) -> None:
    chance = np.random.default_rng(seed)
    count = 40
    found = table(
        n=np.where(chance.random(count) < 0.2, np.nan, chance.integers(0, 4, count)),
        m=chance.uniform(0, 100, count),
        t=[TEXTS[place] for place in chance.integers(0, 5, count)],
    )
    parts = Split(np.arange(25), np.arange(25, 30), np.arange(30, count))
    try:
        examples = found.finish(steps(*chosen), parts)
    except DataError:
        return  # some steps cannot follow each other
    learnt = kept(examples.preparation)
    assert learnt == examples.preparation and isinstance(learnt, TablePreparation)
    whole = examples.inputs[0].all()
    for rows in (np.arange(count), parts.test, parts.test[:1]):
        raw = tuple(
            Feature.of(one.name, one.values[rows])
            if one.categories is None
            else Feature.of(one.name, [one.told(int(row)) for row in rows])
            for one in found.features
        )
        made, warnings = learnt.apply(raw, refuse)
        assert np.array_equal(np.stack([one.values for one in made], 1), whole[rows])
        assert not warnings and tuple(one.name for one in made) == examples.columns


def test_names_of_new_columns_are_never_taken() -> None:
    found = table(a=[1.0, 2.0, 3.0], b=[2.0, 5.0, 4.0])
    twice = step("Cross", columns="a, b")
    examples = found.finish(steps(twice, twice), Split(np.arange(3), NOTHING, NOTHING))
    assert examples.columns == ("a", "b", "a × b", "a × b (2)")


def test_texts_never_learnt_are_told_and_what_is_missing_is_refused() -> None:
    found = table(n=[1.0, 2.0, 3.0, 4.0], t=["x", "y", "x", "y"])
    learnt = found.finish(steps(), Split(np.arange(4), NOTHING, NOTHING)).preparation
    assert isinstance(learnt, TablePreparation)
    number = Feature.of("n", np.array([1.0, 2.0]))
    made, warnings = learnt.apply((Feature.of("t", ["z", "y"]), number), refuse)
    assert [one.values.tolist() for one in made] == [[1, 2], [0, 0], [0, 1]]
    assert len(warnings) == 1 and "“z” stands in the column “t”" in warnings[0]
    for features, said in (
        ((number,), "no column “t”"),
        ((number, Feature.of("t", np.array([1.0, 2.0]))), "expected texts, found numbers"),
        ((Feature.of("n", ["a", "b"]), Feature.of("t", ["x", "y"])), "expected numbers, found"),
        (
            (Feature.of("n", np.array([1.0, np.nan])), Feature.of("t", ["x", "y"])),
            "n 1: a value is missing",
        ),
    ):
        with pytest.raises(DataError, match=said):
            learnt.apply(features, refuse)


def test_what_has_no_logarithm_is_refused_with_its_row() -> None:
    found = table(n=[1.0, 2.0, 3.0])
    learnt = found.finish(steps(step("Log")), Split(np.arange(3), NOTHING, NOTHING)).preparation
    assert isinstance(learnt, TablePreparation)
    with pytest.raises(DataError, match="n 1: “-5” cannot be used"):
        learnt.apply((Feature.of("n", np.array([0.0, -5.0])),), refuse)


@pytest.mark.parametrize("difference", ["none", "first", "seasonal"])
def test_the_latest_rows_become_what_windows_are(difference: str) -> None:
    values = np.random.default_rng(0).normal(0, 1, (200, 3))
    found = series(values, names=("a", "b", "c"))
    choice = windows(
        past=5, horizon=4, difference=difference, season=3, targets="c, a", inputs="b, a", hour=True
    )
    examples: Any = found.finish(choice, found.divide(choice))
    learnt = kept(examples.preparation)
    assert learnt == examples.preparation and isinstance(learnt, SeriesPreparation)
    assert learnt.errors["naive_errors"] == examples.facts["naive_errors"]
    assert learnt.variables == examples.columns
    places = [found.names.index(name) for name in learnt.columns]
    for example in (0, 7, len(examples) - 1):
        now = int(examples.frame.nows[example]) + 1
        window = learnt.window(found.times[:now], values[:now, places])
        assert np.array_equal(window.inputs, examples.inputs[0].take(np.array([example])))
        if difference == "none":
            assert window.bases is None
        else:
            assert np.array_equal(window.bases[0], examples.frame.bases[example])
        known = found.times[now : now + 4]
        assert np.array_equal(window.times[: len(known)], known)
        with pytest.raises(DataError, match="rows are too few"):
            learnt.window(found.times[: learnt.rows - 1], values[: learnt.rows - 1, places])


def test_a_series_that_changed_keeps_the_columns_and_the_season_learnt() -> None:
    values = np.random.default_rng(0).normal(0, 1, (200, 2))
    found = series(values, names=("a", "b"))
    choice = windows(past=5, horizon=2)
    examples: Any = found.finish(choice, found.divide(choice))
    gaps = values.copy()
    gaps[::2, 0] = np.nan  # so many that the column would be left out
    other = series(gaps * 3, names=("a", "b"))
    assert other.describe(choice).columns == ("b",)
    with pytest.raises(DataError, match="lacks 50% of its values"):
        other.learnt(examples.preparation).describe(choice)
    more = series(np.column_stack([values * 3, values]), names=("a", "b", "c", "d"))
    again: Any = more.learnt(examples.preparation)
    assert again.describe(choice).columns == ("a", "b")
    finished = again.finish(choice, again.divide(choice))
    assert finished.facts["naive_errors"] == examples.facts["naive_errors"]


@pytest.mark.parametrize(
    ("times", "wanted"),
    [
        (["2024-01-31", "2024-02-29", "2024-03-31"], ["2024-04-30", "2024-05-31"]),
        (["2023-10-15", "2023-11-15", "2023-12-15"], ["2024-01-15", "2024-02-15"]),
        (["2020-06-01", "2021-06-01", "2022-06-01"], ["2023-06-01", "2024-06-01"]),
        (["2023-01-01", "2023-04-01", "2023-07-01"], ["2023-10-01", "2024-01-01"]),
        (["2024-02-26T06", "2024-02-27T06", "2024-02-28T06"], ["2024-02-29T06", "2024-03-01T06"]),
        ([*(f"2024-03-{day:02}" for day in (*range(4, 9), *range(11, 16), *range(18, 23)))],
         ["2024-03-25", "2024-03-26"]),
    ],
)  # fmt: skip
def test_the_times_to_come(times: list[str], wanted: list[str]) -> None:
    read = np.array(times, "datetime64[us]")
    found = following(read, usual_step(read), 2)
    assert np.array_equal(found, np.array(wanted, "datetime64[us]"))


@given(some.lists(some.text('ab," ×', min_size=1).map(str.strip).filter(bool), unique=True))
def test_quoted_names_are_read_back(names: list[str]) -> None:
    assert names_in(quoted(names)) == tuple(names)


@pytest.mark.parametrize(
    ("record", "said"),
    [
        ({"format": 2}, "has the format 2"),
        ({"format": 1, "kind": "poem"}, "cannot be read"),
        ({"format": 1, "kind": "table", "columns": {}, "changes": [{}], "inputs": []}, "cannot"),
        ({"format": 1, "kind": "series", "inputs": 3}, "cannot be read"),
    ],
)
def test_a_file_that_is_none_is_refused_in_words(record: dict[str, Any], said: str) -> None:
    with pytest.raises(DataError, match=said):
        preparation_of(record)
