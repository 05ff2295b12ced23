"""Steps for columns of a table: what each makes of them, from the training part alone."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from designer.data.inputs import DataError
from designer.data.table.step import ColumnStep
from designer.unit import discover
from tests.data.table.making import columns, finished, step, steps, table

NAN = np.nan


@pytest.mark.parametrize(
    ("how", "value"), [("median", 2.0), ("mean", 4.0), ("most frequent", 1.0), ("constant", -7.0)]
)
def test_numbers_are_filled(how: str, value: float) -> None:
    found = table(a=[1, 1, 3, 11, NAN, 500], b=[1, 2, 3, 4, 5, 6])
    filled = columns(found, step("FillMissing", how=how, value="-7"), learnt=[0, 1, 2, 3, 4])
    assert filled == {"a": [1, 1, 3, 11, value, 500], "b": [1, 2, 3, 4, 5, 6]}


def test_texts_are_filled_and_marked() -> None:
    found = table(a=["red", "red", "", "blue"], b=[1, 2, 3, 4])
    one_hot = step("OneHot")
    filled = columns(found, step("FillMissing", mark=True), one_hot)
    assert filled["a = red"] == [1, 1, 1, 0]
    assert filled["a is missing"] == [0, 0, 1, 0]
    assert "b is missing" not in filled
    other = columns(found, step("FillMissing", how="constant", value="none"), one_hot)
    assert other["a = none"] == [0, 0, 1, 0]


def test_one_hot_gives_every_text_an_input() -> None:
    found = table(a=["10", "9", "", "red", "9"], b=[1, 2, 3, 4, 5])
    told = columns(found, step("OneHot"))
    assert list(told) == ["a = 9", "a = 10", "a = red", "b"]  # numbers in their order
    assert told["a = 9"] == [0, 1, 0, 0, 1]
    assert told["a = red"] == [0, 0, 0, 1, 0]
    rare = columns(found, step("OneHot", most=1))
    assert rare == {"a = 9": [0, 1, 0, 0, 1], "a = other": [1, 0, 0, 1, 0], "b": [1, 2, 3, 4, 5]}
    numbers = columns(found, step("OneHot", columns="b"), step("DropColumns", columns="a"))
    assert list(numbers) == [f"b = {number}" for number in range(1, 6)]


@given(some.lists(some.sampled_from(["a", "b", "c", "d e", "?", ""]), min_size=3, max_size=30))
def test_one_hot_can_be_read_back(texts: Any) -> None:
    texts = [*texts, "a"]
    told = columns(table(t=texts, n=list(range(len(texts)))), step("OneHot"))
    names = [name for name in told if name.startswith("t = ")]
    for row, text in enumerate(texts):
        on = [name.removeprefix("t = ") for name in names if told[name][row] == 1]
        assert on == ([] if text in ("?", "") else [text])


def test_a_text_that_only_the_test_part_holds_has_its_input() -> None:
    found = table(a=["red", "blue", "red", "green"], b=[1, 2, 3, 4])
    told = columns(found, learnt=[0, 1, 2])
    assert told["a = green"] == [0, 0, 0, 1]


def test_texts_in_an_order() -> None:
    found = table(size=["low", "high", "middle", "", "low"], b=[1, 2, 3, 4, 5])
    ordinal = step("Ordinal", order="low, middle, high")
    assert columns(found, ordinal)["size"] == [0, 2, 1, 0.5, 0]  # then filled with the median
    assert columns(found, step("Ordinal"))["size"][:3] == [1, 0, 2]
    with pytest.raises(DataError, match="“size” also holds “high”; write every text"):
        finished(found, step("Ordinal", order="low, middle"))


def test_two_columns_are_crossed() -> None:
    found = table(n=[1, 2, 3, 4], m=[5, 6, 7, 8], s=["a", "b", "a", "b"], t=["u", "u", "v", "u"])
    assert columns(found, step("Cross", columns="n, m"))["n × m"] == [5, 12, 21, 32]
    pairs = columns(found, step("Cross", columns="s, t"), step("OneHot"))
    assert pairs["s × t = a and u"] == [1, 0, 0, 0]
    assert pairs["s × t = b and u"] == [0, 1, 0, 1]
    assert "s × t = b and v" not in pairs
    mixed = columns(found, step("Cross", columns="n, s"))
    assert mixed["s = a × n"] == [1, 0, 3, 0]
    assert mixed["s = b × n"] == [0, 2, 0, 4]
    with pytest.raises(DataError, match=r"step 1: Cross two columns: name two columns"):
        finished(found, step("Cross", columns="n"))


def test_pairs_of_texts_keep_what_is_missing() -> None:
    found = table(s=["a", "", "b", "b"], t=["u", "u", "", "v"])
    told = columns(found, step("Cross", columns="s, t"))
    assert told["s × t = a and u"] == [1, 0, 0, 0]
    assert told["s × t = b and v"] == [0, 0, 0, 1]


def test_ranges_hold_equally_many_rows_of_what_is_learnt() -> None:
    found = table(a=[*range(8), 1000, NAN], b=list(range(10)))
    told = columns(found, step("Bins", columns="a", count=2), learnt=range(8))
    assert told["a = range 1 of 2"] == [1, 1, 1, 1, 0, 0, 0, 0, 0, 0]
    assert told["a = range 2 of 2"] == [0, 0, 0, 0, 1, 1, 1, 1, 1, 0]


def test_logarithms() -> None:
    found = table(a=[0, 9, 99, NAN], b=[-2, 0, 1, 2])
    told = columns(found, step("Log"))
    assert list(told) == ["log a", "b"]  # −2 has none, so b stays
    assert told["log a"][:3] == pytest.approx(np.log([1, 10, 100]))
    with pytest.raises(DataError, match="“b” holds -2, which has no logarithm after 1 is added"):
        finished(found, step("Log", columns="b"))
    assert columns(found, step("Log", columns="b", plus=3))["log b"][0] == 0


@pytest.mark.parametrize(
    ("decimal", "text", "number"),
    [
        (".", "$1,200.50", 1200.5),
        (".", "12 kg", 12),
        (".", "−3 °C", -3),
        (".", "5%", 5),
        (".", ".5", 0.5),
        (".", "1 200", 1200),
        (",", "1.200,50 €", 1200.5),
        (",", "3,5", 3.5),
    ],
)
def test_numbers_in_texts(decimal: str, text: str, number: float) -> None:
    found = table(a=[text, "seven", "x 4"], b=[1, 2, 3])
    told = columns(found, step("ToNumber", columns="a", decimal=decimal))["a"]
    assert told == [number, (number + 4) / 2, 4]  # what holds none is missing, and filled
    assert "a = seven" in columns(found, step("ToNumber"))  # unasked only where all hold one


def test_columns_are_left_out() -> None:
    found = table(a=[1, 2, 3], same=[7, 7, 7], t=["x", "x", "x"], b=["x", "y", "x"])
    assert list(columns(found, step("DropColumns"))) == ["a", "b = x", "b = y"]
    assert list(columns(found, step("DropColumns", columns="a, b, t"))) == ["same"]
    with pytest.raises(DataError, match=r"“t\.csv”: the steps leave no column"):
        finished(found, step("DropColumns", columns="a, b, t, same"))


def test_columns_are_scaled_by_what_is_learnt() -> None:
    found = table(a=[0, 1, 2, 3, 4, 1000], b=[1, 2, 3, 4, 5, 6])
    learnt = range(5)
    told = columns(found, step("ScaleColumns", columns="a"), learnt=learnt)
    assert told == {"a": [-1, -0.5, 0, 0.5, 1, 499], "b": [1, 2, 3, 4, 5, 6]}
    cut = columns(found, step("ScaleColumns", columns="a", how="to a range", limit=2.0),
                  learnt=learnt)  # fmt: skip
    assert cut["a"] == [0, 0.25, 0.5, 0.75, 1, 2]
    deviation = columns(found, step("ScaleColumns", columns="a", how="by deviation"), learnt=learnt)
    assert np.std(deviation["a"][:5]) == pytest.approx(1)


@pytest.mark.parametrize("kind", discover("designer.data.table", ColumnStep))
def test_no_step_learns_from_rows_kept_aside(kind: str) -> None:
    """What a training row becomes does not change with the numbers of the other rows."""
    chance = np.random.default_rng(0)
    texts = list(chance.choice(["1 a", "2 b", "3 c"], 40))
    numbers = chance.gamma(2, size=(40, 2))
    numbers[5, 0] = NAN
    names = {"Cross": "n, m"}
    parameters = {"columns": names[kind]} if kind in names else {}
    learnt = range(25)
    made = []
    for factor in (1, 50):
        numbers[25:] *= factor
        found = table(n=numbers[:, 0].tolist(), m=numbers[:, 1].tolist(), t=texts)
        made.append(finished(found, step(kind, **parameters), learnt=learnt).inputs[0].all()[:25])
    assert np.array_equal(made[0], made[1])


@pytest.mark.parametrize("kind", discover("designer.data.table", ColumnStep))
def test_a_step_refuses_a_column_that_is_not_there(kind: str) -> None:
    found = table(a=[1, 2, 3], b=["x", "y", "x"])
    named = "a, zebra" if kind == "Cross" else "zebra"
    with pytest.raises(DataError, match=r"^Columns, step 2: .*there is no column “zebra”; choose"):
        finished(found, step("FillMissing"), step(kind, columns=named))


def test_names_may_hold_commas() -> None:
    found = table(**{"a, b": [1, 2, 3], "c": [1, 2, 3], "d": [4, 5, 6]})
    assert list(columns(found, step("DropColumns", columns="a, b"))) == ["c", "d"]
    assert list(columns(found, step("DropColumns", columns='"a, b", c'))) == ["d"]


def test_steps_that_are_wrong_are_said() -> None:
    found = table(a=[1, 2, 3], b=["x", "y", "x"])
    for choice, words in (
        (step("Magic"), "step 1: “Magic” is no step that this version knows; choose one of"),
        (step("Bins", count=0), "step 1: Into ranges: count: expected"),
        (step("Log", columns="b"), "Logarithm: the column “b” holds no numbers"),
        (step("Ordinal", columns="a"), "Ordinal: the column “a” holds no texts"),
    ):
        with pytest.raises(DataError, match=words):
            found.describe(steps(choice))
