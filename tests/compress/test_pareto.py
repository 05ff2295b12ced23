"""The front of a trade-off: whoever is on it is beaten by nobody."""

from __future__ import annotations

import math
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from designer.compress.outcome.pareto import front
from designer.compress.report.drawings import log_steps, steps

NUMBERS = st.integers(0, 6).map(float)
POINTS = st.lists(st.tuples(NUMBERS, NUMBERS), max_size=8)


def beats(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one != other and one[0] <= other[0] and one[1] >= other[1]


@given(POINTS)
def test_the_front_is_what_nobody_beats(points: list[tuple[float, float]]) -> None:
    found = front(points)
    on = {points[place] for place in found}
    assert on == {one for one in points if not any(beats(other, one) for other in points)}
    assert len(on) == len(found), "of equal points one is there"
    assert [points[place] for place in found] == sorted(on), "by rising cost and worth"


@given(POINTS)
def test_a_loss_is_the_better_the_smaller(points: list[tuple[float, float]]) -> None:
    assert front(points, less=True) == front([(cost, -worth) for cost, worth in points])


def test_what_is_no_number_is_left_out() -> None:
    assert front([(1.0, math.nan), (math.inf, 1.0), (2.0, 0.5)]) == [2]


@given(st.floats(-12, 12), st.floats(0.02, 8))
def test_an_axis_of_powers_has_a_few_marks_with_room_between(low: float, wide: float) -> None:
    found = log_steps(low, low + wide, 5)
    places = [math.log10(value) for value in found]
    assert all(low <= place <= low + wide for place in places)
    assert all(b - a >= wide / 5 for a, b in pairwise(places))
    assert found or wide < 0.5


@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e6))
def test_an_axis_of_numbers_has_round_marks_inside(low: float, wide: float) -> None:
    found = steps(low, low + wide)
    assert 2 <= len(found) <= 7
    assert all(low - 1e-6 * wide <= value <= low + wide * (1 + 1e-6) for value in found)
