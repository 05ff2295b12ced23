"""How one tensor is told: as it is, by its few different numbers, by where it is not zero.

`pack` tries every way that can tell a tensor exactly and takes the shortest, so that no method of
compression has to say how its weights are stored: pruned ones are found to be mostly zeros, shared
ones to be few numbers, binary ones to be two.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from designer.packing import symbols
from designer.packing.symbols import MOST, DamagedError

Array = NDArray[np.generic]

FEW = 4096
"""Different numbers up to which a tensor may be told by a list of them."""
SOME = 0.1
"""Share of zeros from which on it may be worth saying where the other numbers stand."""
GAP = 255
"""Longest row of zeros that one symbol tells; a longer one takes several."""
ELEMENTS = ("float32", "float16", "float64", "int64", "int32", "int8", "uint8", "bool")


@dataclass(frozen=True, slots=True)
class Packed:
    """A tensor as it is stored."""

    coding: str
    """One of the names in `CODINGS`."""
    element: str
    shape: tuple[int, ...]
    data: bytes


def pack(values: Array, steps: NDArray[np.float32] | None = None) -> Packed:
    """Return a tensor in as few bytes as any coding takes. Raises ValueError for other elements.

    Args:
        values: of any shape, of one of `ELEMENTS`.
        steps: for quantized float32 weights, what the whole numbers of each part along the first
            axis were multiplied by; taken where that gives the very same weights.
    """
    element = str(values.dtype)
    if element not in ELEMENTS:
        raise ValueError(f"tensors of {element} are not stored")
    flat = np.ascontiguousarray(values).reshape(-1)
    told = {name: write(flat) for name, (write, _) in CODINGS.items() if name != STEPS}
    if steps is not None and element == "float32" and len(flat):
        told[STEPS] = _stepped(flat, steps.reshape(-1))
    name, data = min(
        ((name, data) for name, data in told.items() if data is not None),
        key=lambda one: len(one[1]),
    )
    return Packed(name, element, values.shape, data)


def unpack(packed: Packed) -> Array:
    """Return the tensor, bit by bit what was packed. Raises DamagedError."""
    if packed.coding not in CODINGS or packed.element not in ELEMENTS:
        raise DamagedError("another version of Neurodraft wrote it")
    count = int(np.prod(packed.shape, dtype=np.int64))
    try:
        flat = CODINGS[packed.coding][1](packed.data, count, np.dtype(packed.element))
    except (ValueError, IndexError) as error:
        raise DamagedError(str(error)) from None
    if len(flat) != count:
        raise DamagedError("a tensor is not as long as it should be")
    return flat.reshape(packed.shape)


# As it is.


def _plain(flat: Array) -> bytes:
    return flat.tobytes()


def _read_plain(data: bytes, count: int, element: np.dtype) -> Array:
    return np.frombuffer(data, element, count).copy()


# By where it is not zero.


def _gaps(zero: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Return how many zeros stand before every number that is none; `GAP` and more go on."""
    places = np.flatnonzero(~zero)
    gaps = np.diff(places, prepend=-1) - 1
    more = gaps // GAP
    found = np.full(len(gaps) + int(more.sum()), GAP, np.int64)
    found[np.cumsum(more + 1) - 1] = gaps % GAP
    return found


def _places(gaps: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return where the numbers stand whose gaps these are."""
    ends = np.flatnonzero(gaps != GAP)
    steps = np.cumsum(gaps)[ends]
    return steps + np.arange(len(ends))


def _is_zero(flat: Array) -> NDArray[np.bool_]:
    """Return where a number is a zero without a sign, which alone comes back as it was."""
    zero: NDArray[np.bool_] = flat == 0
    return zero & ~np.signbit(flat) if flat.dtype.kind == "f" else zero


def _join(*parts: bytes) -> bytes:
    lengths = np.array([len(part) for part in parts], "<u4").tobytes()
    return bytes([len(parts)]) + lengths + b"".join(parts)


def _split(data: bytes) -> list[bytes]:
    count = data[0]
    lengths = np.frombuffer(data, "<u4", count, 1).astype(np.int64)
    ends = 1 + 4 * count + np.cumsum(lengths)
    if ends[-1] != len(data):
        raise DamagedError("its parts do not add up")
    return [data[int(end - long) : int(end)] for end, long in zip(ends, lengths, strict=True)]


def _sparse(flat: Array) -> bytes | None:
    zero = _is_zero(flat)
    if zero.sum() <= SOME * len(flat):
        return None
    gaps = _gaps(zero)
    return _join(_count(gaps), symbols.encode(gaps), flat[~zero].tobytes())


def _read_sparse(data: bytes, count: int, element: np.dtype) -> Array:
    long, gaps, values = _split(data)
    places = _places(symbols.decode(gaps, _counted(long)))
    return _spread(places, np.frombuffer(values, element), count)


def _spread(places: NDArray[np.int64], values: Array, count: int) -> Array:
    found = np.zeros(count, values.dtype)
    found[places] = values
    return found


def _count(row: Array) -> bytes:
    return np.array([len(row)], "<u4").tobytes()


def _counted(data: bytes) -> int:
    return int(np.frombuffer(data, "<u4", 1)[0])


# By its few different numbers; a zero among them costs the part of a bit that it is worth.


def _book(flat: Array) -> tuple[Array, NDArray[np.int64]] | None:
    """Return the different numbers, told apart by their bits, and which of them each is."""
    bits = flat.view(f"u{flat.dtype.itemsize}")
    book, which = np.unique(bits, return_inverse=True)
    if len(book) > min(FEW, MOST):
        return None
    return book.view(flat.dtype), which.astype(np.int64)


def _shared(flat: Array) -> bytes | None:
    found = _book(flat)
    if found is None:
        return None
    book, which = found
    return _join(_count(book), book.tobytes(), symbols.encode(which))


def _read_shared(data: bytes, count: int, element: np.dtype) -> Array:
    long, book, which = _split(data)
    values = np.frombuffer(book, element, _counted(long))
    return values[symbols.decode(which, count)]


# By two numbers, one bit each.


def _bits(flat: Array) -> bytes | None:
    found = _book(flat)
    if found is None or len(found[0]) > 2:
        return None
    book, which = found
    return _join(book.tobytes(), np.packbits(which.astype(bool)).tobytes())


def _read_bits(data: bytes, count: int, element: np.dtype) -> Array:
    book, bits = _split(data)
    which = np.unpackbits(np.frombuffer(bits, np.uint8), count=count)
    return np.frombuffer(book, element)[which]


# By whole numbers and what they are multiplied by.


def _stepped(flat: Array, steps: NDArray[np.float32]) -> bytes | None:
    """Return quantized weights, R rows of K numbers each, where R steps give exactly them."""
    if not len(steps) or len(flat) % len(steps):
        return None
    rows = flat.astype(np.float32, copy=False).reshape(len(steps), -1)
    safe = np.where(steps > 0, steps, 1).astype(np.float32)[:, None]
    whole = np.rint(rows / safe)
    if not np.isfinite(whole).all() or np.abs(whole).max() > MOST // 2 - 1:
        return None
    if not np.array_equal((whole.astype(np.float32) * safe).view("u4"), rows.view("u4")):
        return None
    codes = whole.astype(np.int64).reshape(-1)
    least = int(codes.min())
    head = np.array([len(steps), least], "<i4").tobytes()
    return _join(head, safe.astype("<f4").tobytes(), symbols.encode(codes - least))


def _read_stepped(data: bytes, count: int, element: np.dtype) -> Array:
    head, steps, codes = _split(data)
    rows, least = (int(one) for one in np.frombuffer(head, "<i4", 2))
    whole = (symbols.decode(codes, count) + least).astype(np.float32).reshape(rows, -1)
    found: Array = (whole * np.frombuffer(steps, "<f4", rows)[:, None]).reshape(-1)
    return found


STEPS = "steps"
Write = Callable[[Array], bytes | None]
Read = Callable[[bytes, int, np.dtype], Array]
CODINGS: Mapping[str, tuple[Write, Read]] = {
    "plain": (_plain, _read_plain),
    "sparse": (_sparse, _read_sparse),
    "shared": (_shared, _read_shared),
    "bits": (_bits, _read_bits),
    STEPS: (lambda flat: None, _read_stepped),
}
