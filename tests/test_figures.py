"""Numbers as people read them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer import figures


@pytest.mark.parametrize(
    ("number", "text"),
    [(0, "0"), (999, "999"), (1000, "1,000"), (61706, "61,706"), (-1234567, "-1,234,567")],
)
def test_counts_are_grouped_by_three(number: int, text: str) -> None:
    assert figures.count(number) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0"),
        (12, "12"),
        (999, "999"),
        (999.6, "1 k"),
        (1000, "1 k"),
        (1234567, "1.2 M"),
        (416_520, "417 k"),
        (999_999, "1 M"),
        (45_600, "45.6 k"),
        (3.2e9, "3.2 G"),
        (7e15, "7000 T"),
        (-2_500_000, "−2.5 M"),
        (0.25, "0.25"),
        (float("inf"), "∞"),
    ],
)
def test_short_keeps_three_figures_at_most(number: float, text: str) -> None:
    assert figures.short(number) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0.9099999, "0.91"),
        (0.1 + 0.2, "0.3"),
        (1.0, "1"),
        (0.0, "0"),
        (-0.0, "0"),
        (-0.5, "−0.5"),
        (12345.678, "12,346"),
        (1234.5, "1,234"),
        (999.9, "999.9"),
        (999.96, "1,000"),
        (1e-5, "1e-5"),
        (0.0001, "0.0001"),
        (1e20, "1e20"),
        (float("nan"), "not a number"),
        (float("-inf"), "−∞"),
    ],
)
def test_reals_have_no_binary_tail(number: float, text: str) -> None:
    assert figures.real(number) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0 s"),
        (0.0123, "12.3 ms"),
        (0.9999, "1 s"),
        (4.04, "4 s"),
        (4.26, "4.3 s"),
        (9.96, "10 s"),
        (59.6, "1 min"),
        (200, "3 min 20 s"),
        (3600, "1 h"),
        (3661, "1 h 1 min"),
        (7199, "2 h"),
        (90_000, "1 d 1 h"),
        (-5, "−5 s"),
        (float("inf"), "unknown time"),
    ],
)
def test_durations_have_two_units_at_most(seconds: float, text: str) -> None:
    assert figures.duration(seconds) == text


@pytest.mark.parametrize(
    ("size", "text"),
    [(0, "0 B"), (999, "999 B"), (1000, "1 kB"), (4_512_000, "4.5 MB"), (999_999, "1 MB")],
)
def test_memory_is_in_steps_of_a_thousand(size: int, text: str) -> None:
    assert figures.memory(size) == text


def test_percent_and_plural() -> None:
    assert figures.percent(0.9123) == "91.2 %"
    assert figures.percent(1.0) == "100 %"
    assert figures.plural(1, "block") == "1 block"
    assert figures.plural(5000, "block") == "5,000 blocks"
    assert figures.plural(2, "loss", "losses") == "2 losses"


@given(st.floats(allow_nan=True, allow_infinity=True))
def test_every_number_can_be_shown_in_few_characters(number: float) -> None:
    for text in (figures.short(number), figures.real(number), figures.duration(number)):
        assert 0 < len(text) <= 24


@given(st.floats(min_value=1e-3, max_value=1e14))
def test_short_is_close_to_the_number(number: float) -> None:
    text = figures.short(number)
    figure, _, letter = text.partition(" ")
    step = {"": 1.0, "k": 1e3, "M": 1e6, "G": 1e9, "T": 1e12}[letter]
    assert float(figure) * step == pytest.approx(number, rel=0.051)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.82, "0.8200"), (0.842, "0.8420"), (1.0, "1.0000"), (2.302585, "2.3026"),
        (-0.5, "−0.5000"), (9.99999, "10.00"), (34.5, "34.50"), (123.456, "123.5"),
        (0.0, "0"), (0.0123, "0.0123"), (0.05, "0.0500"), (0.09871, "0.0987"),
        (8.54e-7, "8.54e-7"), (math.nan, "not a number"),
    ],
)  # fmt: skip
def test_losses_and_metrics_beside_each_other_have_as_many_decimals(
    value: float, text: str
) -> None:
    assert figures.score(value) == text


def test_metrics_have_the_names_that_people_give_them() -> None:
    assert figures.measured("token_accuracy", 0.5) == "token accuracy 0.5000"
    assert figures.measured("roc_auc", 0.911111) == "ROC-AUC 0.9111"
