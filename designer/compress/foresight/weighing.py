"""How many bytes weights take in a file, foretold without them, as if they were normally spread."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import ceil, erf, log2, sqrt
from statistics import NormalDist

from designer.blocks.activation import PReLU
from designer.blocks.alignment import AdditiveAttention
from designer.blocks.attention import AttentionPooling, MultiheadAttention
from designer.blocks.block import Block, Result
from designer.blocks.instances import InstanceNorm
from designer.blocks.normalization import BatchNorm, GroupNorm, LayerNorm, RMSNorm
from designer.blocks.positions import ClassToken
from designer.blocks.recurrent import _Recurrent
from designer.blocks.scaling import ScaleShift
from designer.blocks.separable import _Separable
from designer.blocks.spec import Spec
from designer.packing.codings import SOME

REAL, GRID, SHARED, BINARY, WHOLE = "real", "grid", "shared", "binary", "whole"
"""How weights can be held: as they are, or by what the rules of `designer.compress.rules` make."""
_VECTORS = (PReLU, InstanceNorm, BatchNorm, GroupNorm, LayerNorm, RMSNorm, ClassToken, ScaleShift)
"""Blocks all of whose weights have one axis."""
_ROWS = ("vocabulary", "features", "filters", "hidden", "width", "steps")
TABLE, OF_LEVEL, GAPS = 80, 0.9, 110
"""Bytes beside the coded weights of a tensor: always, for each different one, and for zeros."""
_NORMAL = NormalDist()


@dataclass(frozen=True, slots=True)
class Size:
    """What a block has to be stored.

    Attributes:
        weights: numbers of those with two axes or more, which methods make smaller.
        vectors: all other numbers: biases, norms, running means.
        rows: places along the first axes of the weights; each may have a scale of its own.
        parts: how many tensors the weights are.
    """

    weights: int = 0
    vectors: int = 0
    rows: int = 0
    parts: int = 1

    @property
    def row(self) -> int:
        """Numbers of one row."""
        return max(1, self.weights // max(1, self.rows))


@dataclass(frozen=True, slots=True)
class Held:
    """How the weights of a block are held: the share of zeros, and the bits of the others."""

    zero: float = 0.0
    kind: str = REAL
    bits: int = 32


def size_of(block: Block, inputs: tuple[Spec | None, ...], parameters: int, buffers: int) -> Size:
    """Return what a block has to store, which was walked with these inputs and costs."""
    if isinstance(block, _VECTORS):
        return Size(0, parameters + buffers, 0)
    vectors = 0
    if getattr(block, "bias", False):
        plain = type(block)(**{**vars(block), "bias": False}).rule(*inputs)  # type: ignore[arg-type]
        vectors = parameters - plain.parameters if isinstance(plain, Result) else 0
    elif isinstance(block, (AttentionPooling, AdditiveAttention)):
        vectors = block.width
    rows = vectors or next((getattr(block, name) for name in _ROWS if hasattr(block, name)), 1)
    return Size(parameters - vectors, vectors + buffers, rows, _parts(block))


def _parts(block: Block) -> int:
    if isinstance(block, _Recurrent):
        return 2 * block.layers * block.directions
    return 2 if isinstance(block, (MultiheadAttention, _Separable, AttentionPooling)) else 1


def nonzero(size: Size, held: Held) -> float:
    """Return how many of the weights of a block are not zero."""
    return size.weights * (1 - held.zero) * (1 - _zeros(held, size.row))


def file_bytes(size: Size, held: Held) -> float:
    """Return the bytes of what a block stores in a packed file, or in an ONNX file of integers."""
    rest = 4.0 * size.vectors
    if not size.weights:
        return rest
    if held.kind == WHOLE:
        return rest + size.weights * held.bits / 8 + 5 * size.rows
    alive = size.weights * (1 - held.zero)
    places = size.weights * _choice(held.zero) / 8
    if held.kind == REAL:  # where the others stand is told if that is shorter
        return rest + 4 * alive + (places + size.parts * GAPS if held.zero > SOME else 0.0)
    rest += places + size.parts * TABLE
    if held.kind == BINARY:
        return rest + alive / 8 + 4 * size.rows
    # the middle ones went with the smallest weights, and few weights take few of the others
    levels = min((1 << held.bits) * (1 - held.zero / 2), alive / size.parts / 2)
    if held.kind == SHARED:
        each = _shared_bits(held.bits, size.weights // size.parts)
        return rest + alive * each / 8 + size.parts * levels * (4 + OF_LEVEL)
    each = _grid_bits(held.bits, size.row)
    return rest + alive * each / 8 + size.parts * levels * OF_LEVEL + 4 * size.rows


def _choice(share: float) -> float:
    """Return the bits that say of a number whether it is one of this share."""
    if share in (0.0, 1.0):
        return 0.0
    return -share * log2(share) - (1 - share) * log2(1 - share)


@cache
def _largest(count: int) -> float:
    """Return the size that the largest of so many normal numbers has mostly, in deviations."""
    return _NORMAL.inv_cdf(1 - 0.345 / max(1, count))


@cache
def _step(bits: int, count: int) -> float:
    """Return the step of a grid up to the largest of so many normal numbers, in deviations."""
    return max(0.5, _largest(count)) / ((1 << bits - 1) - 1)


def _zeros(held: Held, row: int) -> float:
    """Return the part of the weights that is not zero of itself, and rounded to zero."""
    if held.kind not in (GRID, WHOLE):
        return 0.0
    return erf(_step(held.bits, row) / (2 * sqrt(2)))


@cache
def _grid_bits(bits: int, row: int) -> float:
    """Return the bits of a normal number on a grid."""
    return _entropy(_step(bits, row), 2 ** (bits - 1) - 1)


@cache
def _shared_bits(bits: int, count: int) -> float:
    """Return the bits of an index of shared weights, whose steps are nearly alike."""
    most = min(2**bits, max(2, count))
    return min(log2(most), _entropy(2 * _largest(count) / most, ceil(most / 2)) + 0.2)


def _entropy(step: float, most: int) -> float:
    """Return the bits of a normal number as one of the steps from -most to most."""
    bounds = [(place - 0.5) * step for place in range(-most + 1, most + 1)]
    below = [0.0, *map(_NORMAL.cdf, bounds), 1.0]
    parts = [high - low for low, high in pairwise(below)]
    return -sum(part * log2(part) for part in parts if part > 0)
