"""Every tensor comes back bit by bit, and in the coding that suits it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from designer.packing.codings import ELEMENTS, pack, unpack

KINDS = st.sampled_from([kind for kind in ELEMENTS if kind != "bool"])


def same(one: np.ndarray, other: np.ndarray) -> bool:
    return (
        one.dtype == other.dtype and one.shape == other.shape and one.tobytes() == other.tobytes()
    )


@given(KINDS.flatmap(lambda kind: arrays.arrays(kind, arrays.array_shapes(min_side=0))))
def test_any_tensor_comes_back_bit_by_bit(values: np.ndarray) -> None:
    assert same(unpack(pack(values)), values)


@given(st.integers(0, 2**32 - 1), st.floats(0, 1), st.integers(1, 64))
def test_pruned_and_shared_weights_come_back(seed: int, kept: float, kinds: int) -> None:
    chance = np.random.default_rng(seed)
    book = chance.normal(size=kinds).astype(np.float32)
    values = book[chance.integers(kinds, size=(40, 60))] * (chance.random((40, 60)) < kept)
    values = values.astype(np.float32)
    assert same(unpack(pack(values)), values)


@given(st.integers(0, 2**32 - 1), st.integers(1, 8))
def test_quantized_weights_come_back_by_their_steps(seed: int, bits: int) -> None:
    chance = np.random.default_rng(seed)
    steps = chance.random(16).astype(np.float32) + np.float32(0.01)
    codes = chance.integers(-(2 ** (bits - 1)), 2 ** (bits - 1), (16, 5, 40))
    values = codes.astype(np.float32) * steps[:, None, None]
    packed = pack(values, steps)
    assert same(unpack(packed), values)
    assert len(packed.data) < values.size * (bits + 0.3) / 8 + 400


def test_the_shortest_coding_is_found() -> None:
    chance = np.random.default_rng(0)
    dense = chance.normal(size=(200, 300)).astype(np.float32)
    rare = chance.random(dense.shape) < 0.05
    few = np.float32([0.5, -0.25, 0.125])[chance.integers(3, size=dense.shape)]
    assert pack(dense).coding == "plain"
    pruned = np.where(rare, dense, np.float32(0))
    assert pack(pruned).coding == "sparse"
    assert pack(few).coding == "shared"
    assert pack(np.where(rare, few, np.float32(0))).coding == "shared"
    assert pack(np.sign(dense)).coding in ("bits", "shared")
    assert len(pack(np.sign(dense)).data) <= dense.size / 8 + 32
    share = len(pack(pruned).data) / dense.nbytes
    assert share < 0.07, "a twentieth of the numbers, and where they stand"


@pytest.mark.parametrize("gap", [254, 255, 256, 509, 510, 511, 5000])
def test_long_rows_of_zeros(gap: int) -> None:
    values = np.zeros(gap * 3 + 2, np.float32)
    values[gap :: gap + 1] = 1.5
    assert same(unpack(pack(values)), values)


def test_a_zero_with_a_sign_keeps_it() -> None:
    values = np.zeros(100, np.float32)
    values[3], values[5] = -0.0, np.nan
    assert same(unpack(pack(values)), values)


def test_other_elements_are_refused() -> None:
    with pytest.raises(ValueError, match="complex"):
        pack(np.zeros(3, np.complex64))
