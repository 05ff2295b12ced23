"""Rows of symbols come back, in about as many bytes as their entropy."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.packing.symbols import MOST, DamagedError, decode, encode


@given(st.lists(st.integers(0, MOST - 1), max_size=300))
def test_any_row_comes_back(row: list[int]) -> None:
    symbols = np.array(row, np.int64)
    assert decode(encode(symbols), len(row)).tolist() == row


@given(st.integers(0, 2**32 - 1), st.integers(1, 20_000), st.integers(1, 400))
def test_long_rows_of_several_coders_come_back(seed: int, count: int, kinds: int) -> None:
    row = np.random.default_rng(seed).geometric(1 / kinds, count).clip(0, MOST - 1)
    assert np.array_equal(decode(encode(row), count), row)


def test_as_many_different_symbols_as_there_may_be() -> None:
    row = np.arange(MOST).repeat(2)
    assert np.array_equal(decode(encode(row), len(row)), row)


def test_a_row_takes_what_its_entropy_says() -> None:
    chance = np.array([0.7, 0.1, 0.1, 0.05, 0.05])
    row = np.random.default_rng(0).choice(5, 200_000, p=chance)
    bits = -(chance * np.log2(chance)).sum() * len(row)
    assert len(encode(row)) * 8 < bits * 1.01


def test_what_no_coder_wrote_is_refused() -> None:
    data = encode(np.arange(100) % 7)
    for wrong in (b"", data[:8], data[:20], bytes(40)):
        with pytest.raises(DamagedError):
            decode(wrong, 100)
    with pytest.raises(ValueError):
        encode(np.array([-1]))
