"""Windows over a series: what is seen, what is told, and that no part knows of another."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as some

from designer.blocks.spec import Spec
from designer.data.inputs import DataError
from designer.data.series.calendar import clock
from designer.data.series.timeline import Timeline
from designer.project.project import DataChoice
from designer.unit import Choice
from tests.data.series.making import noise, series, windows

NAN = np.nan


def cut(found: Timeline, choice: DataChoice) -> Any:
    """Return inputs and targets of every window."""
    examples = found.finish(choice, found.divide(choice))
    return examples.inputs[0].all(), examples.targets


def test_the_past_is_seen_and_the_future_told() -> None:
    found = series(np.arange(100), -np.arange(100), target="a")
    choice = windows(past=5, horizon=3)
    inputs, targets = cut(found, choice)
    assert inputs.shape == (93, 5, 2)
    assert inputs[10].tolist() == [[n, -n] for n in range(10, 15)]
    assert targets[10].tolist() == [15, 16, 17]
    about = found.describe(choice)
    assert (about.inputs, about.output) == ((Spec((5, 2)),), Spec((3,)))
    assert (about.examples, about.task, about.columns) == (93, "forecast", ("a", "b"))


def test_columns_are_chosen() -> None:
    found = series(*np.arange(300).reshape(3, 100))
    choice = windows(past=2, horizon=2, inputs="b", targets="c, a", stride=4)
    inputs, targets = cut(found, choice)
    assert inputs[1].tolist() == [[104], [105]]
    assert targets[1].tolist() == [[206, 6], [207, 7]]  # N × horizon × series
    about = found.describe(choice)
    assert (about.output, about.columns) == (Spec((2, 2)), ("b",))
    assert found.describe(windows(past=2, horizon=2)).columns == ("a", "b", "c")


def test_all_windows_are_views() -> None:
    found = series(*noise(5000, 4).T)
    examples = found.finish(windows(), found.divide(windows()))
    assert np.shares_memory(examples.inputs[0].all(), examples.inputs[0].all())
    assert examples.inputs[0].all().base is not None
    strided = windows(stride=7)
    examples = found.finish(strided, found.divide(strided))
    chosen = np.array([3, 0, 17])
    assert np.array_equal(examples.inputs[0].take(chosen), examples.inputs[0].all()[chosen])
    assert len(examples.inputs[0].all()) == len(examples)


ROWS = 200


@given(
    some.integers(1, 12),
    some.integers(1, 8),
    some.integers(1, 5),
    some.sampled_from(["none", "first", "seasonal"]),
    some.integers(2, 15),
    some.sampled_from([0.0, 0.2, 0.25]),
    some.sampled_from([0.0, 0.2, 0.3]),
)
def test_no_part_makes_use_of_a_row_of_another(
    past: int,
    horizon: int,
    stride: int,
    difference: str,
    season: int,
    validation: float,
    test: float,
) -> None:
    found = series(noise(ROWS))
    choice = windows(
        validation,
        test,
        past=past,
        horizon=horizon,
        stride=stride,
        difference=difference,
        season=season,
    )
    try:
        parts = found.divide(choice)
    except DataError as error:
        assert "part has" in str(error)  # too short for one window
        return
    last = ROWS - round(ROWS * test)
    first = last - round(ROWS * validation)
    ranges = {"train": (0, first), "validation": (first, last), "test": (last, ROWS)}
    examples = found.finish(choice, parts)
    for name, (start, stop) in ranges.items():
        part = getattr(parts, name)
        assert (len(part) > 0) == (stop > start)
        changed = found.values + 1000
        changed[start:stop] -= 1000
        again = series(changed).finish(choice, parts)
        assert np.allclose(again.inputs[0].take(part), examples.inputs[0].take(part))
        assert np.allclose(again.targets[part], examples.targets[part])


def test_shares_are_those_of_rows() -> None:
    found = series(noise(1000))
    parts = found.divide(windows(0.2, 0.1, past=10, horizon=5))
    assert parts.train.tolist() == list(range(700 - 14))
    assert parts.validation.tolist() == list(range(700, 900 - 14))
    assert parts.test.tolist() == list(range(900, 1000 - 14))
    other = found.divide(replace(windows(0.2, 0.1, past=10, horizon=5), split_seed=9))
    assert np.array_equal(other.test, parts.test)  # nothing is shuffled


@given(
    some.sampled_from(["none", "first", "seasonal"]),
    some.integers(1, 9),
    some.integers(1, 9),
    some.integers(2, 12),
    some.integers(1, 2),
    some.integers(0, 10_000),
)
def test_differences_come_back_as_values(
    difference: str, past: int, horizon: int, season: int, count: int, seed: int
) -> None:
    values = noise(80, 2, seed).cumsum(axis=0)
    found = series(*values.T)
    names = ("a", "b")[:count]
    choice = windows(
        0.0, 0.0, past=past, horizon=horizon, difference=difference, season=season,
        targets=", ".join(names),
    )  # fmt: skip
    assume(past + horizon + season <= 80)
    examples: Any = found.finish(choice, found.divide(choice))
    places = np.arange(len(examples))
    back = examples.restored(places, examples.targets)
    lag = {"none": 0, "first": 1, "seasonal": season}[difference]
    for place in (0, len(examples) // 2, len(examples) - 1):
        now = place + lag + past
        wanted = values[now : now + horizon, :count]
        wanted = wanted[:, 0] if count == 1 else wanted
        assert back[place] == pytest.approx(wanted, abs=1e-12)
        if difference == "first":
            last = values[now - 1, :count]
            assert examples.targets[place] == pytest.approx(
                wanted - (last[0] if count == 1 else last), abs=1e-12
            )
    # What is added is known when the forecast is made: it does not change with the future.
    assert np.abs(examples.inputs[0].all()).max() > 0


def test_what_is_added_to_differences_is_known_by_then() -> None:
    values = noise(60).cumsum(axis=0)
    for difference in ("first", "seasonal"):
        choice = windows(0.0, 0.0, past=4, horizon=20, difference=difference, season=6)
        found = series(values)
        bases = found.frame(choice).bases
        lag = 1 if difference == "first" else 6
        changed = values.copy()
        changed[lag + 4 :] += 100  # all that the first window is to tell
        again = series(changed).frame(choice).bases
        assert bases is not None
        assert again is not None
        assert np.array_equal(bases[0], again[0])
        assert not np.array_equal(bases[1], again[1])


def test_changes_are_seen_where_differences_are_told() -> None:
    found = series(np.arange(50.0) ** 2)
    inputs, targets = cut(found, windows(0.0, 0.0, past=3, horizon=2, difference="first"))
    assert inputs[0, :, 0].tolist() == [1, 3, 5]
    assert targets[0].tolist() == [16 - 9, 25 - 9]
    inputs, targets = cut(
        found, windows(0.0, 0.0, past=3, horizon=3, difference="seasonal", season=2)
    )
    assert inputs[0, :, 0].tolist() == [4, 8, 12]
    assert targets[0].tolist() == [25 - 9, 36 - 16, 49 - 9]


def test_the_calendar_is_seen_on_a_circle() -> None:
    found = series(np.zeros(24 * 15))
    choice = windows(past=24, horizon=1, hour=True, weekday=True, month=True)
    inputs, _ = cut(found, choice)
    assert found.describe(choice).columns[1:] == (
        "hour (sine)", "hour (cosine)", "weekday (sine)", "weekday (cosine)", "month (sine)",
        "month (cosine)",
    )  # fmt: skip
    assert inputs[0, :, 1] == pytest.approx(np.sin(2 * np.pi * np.arange(24) / 24), abs=1e-12)
    assert np.hypot(inputs[..., 3], inputs[..., 4]) == pytest.approx(1)
    # 1 January 2020 was a Wednesday; all hours of a day are alike.
    assert np.arctan2(inputs[0, 0, 3], inputs[0, 0, 4]) == pytest.approx(2 * np.pi * 2 / 7)
    assert len(np.unique(inputs[0, :, 3])) == 1
    turn = clock(np.array(["2019-01-01", "2019-07-02T12"], "datetime64[us]"), "month")
    assert turn == pytest.approx(np.array([[0, 1], [0, -1]]), abs=1e-12)


def test_windows_with_an_invented_future_are_left_out() -> None:
    values = np.arange(100.0)
    values[50] = NAN
    found = series(values, np.arange(100.0), target="a")
    choice = windows(0.0, 0.0, past=4, horizon=3)
    examples = found.finish(choice, found.divide(choice))
    inputs, targets = examples.inputs[0].all(), examples.targets
    assert len(targets) == 94 - 3
    assert 50 not in targets
    assert 49 in targets
    at = int(np.nonzero(targets[:, 0] == 51)[0][0])
    assert inputs[at, :, 0].tolist() == [47, 48, 49, 49]  # the value before stands in the past
    told = found.divide(choice).warnings
    assert told == (
        "Missing values of “a” (1) are filled with the value before.",
        "3 windows are left out because “a” is missing in their future.",
    )


def test_a_column_that_is_mostly_missing_is_left_out_or_refused() -> None:
    empty = np.where(np.arange(100) % 2, NAN, 1.0)
    found = series(noise(100)[:, 0], empty, target="a")
    choice = windows(0.0, 0.0, past=4, horizon=3)
    assert found.describe(choice).columns == ("a",)
    assert found.divide(choice).warnings == (
        "“b” lacks more than 30% of the values and is left out.",
    )
    for named in ({"inputs": "a, b"}, {"targets": "b"}):
        with pytest.raises(DataError, match="the column “b” lacks 50% of its values; "):
            found.describe(windows(past=4, horizon=3, **named))


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"past": 90, "horizon": 30}, "100 rows are too few for a window of 120 steps"),
        ({"past": 60, "horizon": 30, "difference": "seasonal"}, "after 24 for differences"),
        ({"past": 10, "horizon": 5}, "the validation part has 10 rows, and a window needs 15"),
        ({"targets": "z"}, "there is no column “z”; choose from “a”, “b”"),
        ({"inputs": "a, z"}, "there is no column “z”"),
        ({"past": 0}, "Windows: past: expected"),
    ],
)
def test_what_cannot_be_cut_is_said(parameters: dict[str, Any], words: str) -> None:
    found = series(*noise(100, 2).T)
    with pytest.raises(DataError, match=words) as caught:
        found.divide(windows(**parameters))
    assert "\n" not in str(caught.value)
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize(
    ("rows", "validation", "test", "words"),
    [
        (100, 0.004, 0.2, "the validation part has 1 row, and a window needs 3 of them"),
        (100, 0.2, 0.004, "the test part has 1 row, and a window needs 3 of them"),
        (5, 0.1, 0.0, "the validation part has 1 row, "),
        (4, 0.1, 0.1, "part has "),
    ],
)
def test_a_part_that_is_asked_for_is_never_empty(
    rows: int, validation: float, test: float, words: str
) -> None:
    found = series(noise(rows))
    with pytest.raises(DataError, match=words):
        found.divide(windows(validation, test, past=2, horizon=1))
    parts = found.divide(windows(0.0, 0.0, past=2, horizon=1))
    assert len(parts.train) == rows - 2 and not len(parts.validation) and not len(parts.test)


def test_other_choices_that_are_wrong_are_said() -> None:
    found = series(noise(100))
    with pytest.raises(DataError, match="“Magic” is no way to cut series"):
        found.describe(DataChoice(series=Choice("Magic")))
    with pytest.raises(DataError, match="leave nothing to learn from"):
        found.divide(windows(0.5, 0.5))
    years = Timeline.of(
        np.arange("1900", "2000", dtype="datetime64[Y]").astype("datetime64[us]"),
        ("a",),
        noise(100),
        "“f”",
    )
    with pytest.raises(DataError, match="for steps of one year; set the season"):
        years.describe(windows(past=4, horizon=3, difference="seasonal"))


def test_a_column_that_knows_the_future_is_told() -> None:
    price = noise(300)[:, 0].cumsum()
    tomorrow = np.append(price[2:], [0, 0]) * 1.8 + 32
    found = series(price, tomorrow, noise(300)[:, 0], target="a")
    (told,) = found.divide(windows(past=4, horizon=3)).warnings
    assert told.startswith("The column “b” holds what “a” will be 2 steps later")
    assert found.divide(windows(past=4, horizon=1)).warnings == ()
    assert found.divide(windows(past=4, horizon=3, inputs="a, c")).warnings == ()
