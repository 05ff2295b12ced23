"""Entropy coding: a row of small whole numbers told in about as many bits as it holds.

Asymmetric numeral systems with ranges (Duda, 2013, https://arxiv.org/abs/1311.2540), with a table
of frequencies in front. Several coders take turns, so that NumPy moves all of them at once. Where
Deep Compression (Han et al., 2016) takes Huffman's code, which spends whole bits, this one comes
within a tenth of a percent of the entropy.
"""

from __future__ import annotations

import zlib
from math import ceil

import numpy as np
from numpy.typing import NDArray

Symbols = NDArray[np.int64]

PRECISION = 14
"""Bits of a frequency."""
WHOLE = 1 << PRECISION
LEAST = 1 << 16
"""A coder's state is at least this, and below its square."""
LANE = 2048
"""Symbols that are worth a coder of their own."""
LANES = 64
"""Most coders at once."""
MOST = WHOLE // 4
"""Most different symbols; each must be told apart by at least one part of the whole."""


class DamagedError(ValueError):
    """Bytes that no coder has written."""


def encode(symbols: Symbols) -> bytes:
    """Return the bytes of a row of whole numbers from 0 to below `MOST`. Raises ValueError."""
    if not len(symbols):
        return b""
    if symbols.min() < 0 or symbols.max() >= MOST:
        raise ValueError(f"symbols lie between 0 and {MOST - 1}")
    frequency = _frequencies(np.bincount(symbols))
    table = zlib.compress(frequency.astype("<u2").tobytes(), 9)
    lanes = min(LANES, ceil(len(symbols) / LANE))
    state, words = _push(symbols, frequency, lanes)
    head = np.array([len(table), lanes, len(words)], "<u4").tobytes()
    return head + table + state.astype("<u4").tobytes() + words.astype("<u2").tobytes()


def decode(data: bytes, count: int) -> Symbols:
    """Return the `count` whole numbers that were encoded. Raises DamagedError."""
    if not count:
        return np.zeros(0, np.int64)
    try:
        long, lanes, words = (int(one) for one in np.frombuffer(data, "<u4", 3))
        table = zlib.decompressobj().decompress(data[12 : 12 + long], 2 * MOST)
        frequency = np.frombuffer(table, "<u2").astype(np.int64)
        at = 12 + long
        state = np.frombuffer(data, "<u4", lanes, at).astype(np.int64)
        rest = np.frombuffer(data, "<u2", words, at + 4 * lanes).astype(np.int64)
    except (ValueError, zlib.error) as error:
        raise DamagedError(str(error)) from None
    if frequency.sum() != WHOLE or not 1 <= lanes <= LANES:
        raise DamagedError("its table of frequencies is no such table")
    return _pull(state, rest, frequency, count)


def _frequencies(counts: Symbols) -> Symbols:
    """Return counts scaled to the whole, every symbol that comes with at least 1."""
    there = counts > 0
    found = np.where(there, np.maximum(1, counts * WHOLE // counts.sum()), 0)
    spare = WHOLE - int(found.sum())
    order = np.argsort(-counts, kind="stable")
    if spare >= 0:
        found[order[0]] += spare
        return found
    for place in order:  # rare symbols were rounded up: the frequent ones give
        give = min(-spare, int(found[place]) // 2)
        found[place] -= give
        spare += give
        if not spare:
            break
    return found


def _push(symbols: Symbols, frequency: Symbols, lanes: int) -> tuple[Symbols, Symbols]:
    """Return the coders' states and the words they gave, in the order in which they are read."""
    below = np.cumsum(frequency) - frequency
    state = np.full(lanes, LEAST, np.int64)
    given: list[Symbols] = []
    rows = ceil(len(symbols) / lanes)
    for row in range(rows - 1, -1, -1):
        some = symbols[row * lanes : (row + 1) * lanes]
        mine = state[: len(some)]
        part = frequency[some]
        full = mine >= part << (32 - PRECISION)
        given.append((mine[full] & 0xFFFF)[::-1])
        mine = np.where(full, mine >> 16, mine)
        state[: len(some)] = (mine // part << PRECISION) + mine % part + below[some]
    return state, np.concatenate(given)[::-1]


def _pull(state: Symbols, words: Symbols, frequency: Symbols, count: int) -> Symbols:
    below = np.cumsum(frequency) - frequency
    names = np.repeat(np.arange(len(frequency)), frequency)
    found = np.empty(count, np.int64)
    lanes, read = len(state), 0
    for start in range(0, count, lanes):
        some = min(lanes, count - start)
        mine = state[:some]
        slot = mine & (WHOLE - 1)
        symbols = names[slot]
        found[start : start + some] = symbols
        mine = frequency[symbols] * (mine >> PRECISION) + slot - below[symbols]
        empty = mine < LEAST
        taken = int(empty.sum())
        if read + taken > len(words):
            raise DamagedError("it ends too early")
        mine[empty] = mine[empty] << 16 | words[read : read + taken]
        read += taken
        state[:some] = mine
    return found
