"""Each block of a network before and after: its weights, its share of the file, its costs."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.compress.inside import places
from designer.compress.insight.findings import BINS, BlockChange, Side
from designer.compress.network import Network, Whole
from designer.compress.widths.groups import path_of
from designer.network.check import Check, Expectation, check
from designer.packing import file as packed
from designer.project.inside import Path as Way

MOST_DISTINCT = 256
ALIKE = 0.15
"""How far, as part of their size, sorted weights may lie apart to be taken for the same ones."""

Weights = dict[Way, list[NDArray[np.float32]]]


class Look:
    """What one network is, block by block."""

    def __init__(self, network: Network, file: Path, expect: Expectation) -> None:
        self.walk = check(network.project.graph, expect)
        self.names: dict[Way, str] = {}
        self.kinds: dict[Way, str] = {}
        self.macs: dict[Way, int] = {}
        self.counted: dict[Way, int] = {}
        _read(self.walk, (), (), 1.0, self)
        self.bytes: dict[Way, int] = {}
        self.rest = file.stat().st_size
        self.weights: Weights = {}
        self.tensors: Weights = {}
        self.gone: dict[Way, int] = {}
        """Zeros of blocks whose weights the file joins with others."""
        if not isinstance(network, Whole):
            self._open(network, file)

    def _open(self, network: Network, file: Path) -> None:
        """Read what a packed file says of each block."""
        parameters = {name for name, _ in network.model.named_parameters(remove_duplicate=False)}
        own = {name for name, _ in network.model.named_parameters()}
        codings = packed.read(file).codings
        begins = [(prefix, path_of(where)) for where, prefix in places(network.model)]
        values = network.tensors()
        bytes_of: dict[Way, int] = defaultdict(int)
        weights: Weights = defaultdict(list)
        tensors: Weights = defaultdict(list)
        for name, array in values.items():
            way = next((way for prefix, way in begins if name.startswith(prefix)), None)
            if way is None:
                continue
            bytes_of[way] += codings.get(name, ("", 0))[1]
            if name in parameters and name in own:
                tensors[way].append(array.astype(np.float32))
                if array.ndim > 1:
                    weights[way].append(array.astype(np.float32))
        self.bytes, self.weights, self.tensors = dict(bytes_of), dict(weights), dict(tensors)
        self.rest = file.stat().st_size - sum(self.bytes.values())

    def of_whole(self, model: bytes, before: Look) -> None:
        """Find the weights of an ONNX file by those that it was made of, block by block."""
        found = _reals(model)
        for way, arrays in before.weights.items():
            mine, size, known = [], 0, True
            for array in arrays:
                place = _likeliest(array, [values for values, _ in found])
                if place is None:
                    known = False
                    continue
                values, stored = found.pop(place)
                mine.append(values)
                size += stored
            if mine and known:
                self.weights[way], self.bytes[way] = mine, size
            else:
                self.gone[way] = sum(int(one.size - np.count_nonzero(one)) for one in arrays)
        self.rest -= sum(self.bytes.values())

    def side(self, way: Way, edge: float) -> Side | None:
        """Return what a block is here, or None where there is none."""
        if way not in self.names:
            return None
        arrays, tensors = self.weights.get(way, []), self.tensors.get(way)
        parameters = self.counted[way]
        if tensors is not None:
            parameters = sum(one.size for one in tensors)
            nonzero = sum(int(np.count_nonzero(one)) for one in tensors)
        else:
            gone = sum(int(one.size - np.count_nonzero(one)) for one in arrays)
            nonzero = parameters - (gone or self.gone.get(way, 0))
        counts: tuple[int, ...] = ()
        distinct = 0
        if arrays:
            flat = np.concatenate([one.ravel() for one in arrays])
            alive = flat[flat != 0]
            bars, _ = np.histogram(np.clip(alive, -edge, edge), BINS, (-edge, edge))
            counts = tuple(bars.tolist())
            several = len(np.unique(flat))
            distinct = several if several <= MOST_DISTINCT else 0
        size = self.bytes.get(way)
        if size is None and not parameters:
            size = 0
        return Side(parameters, nonzero, self.macs[way], size, counts, distinct)


def _read(walk: Check, way: Way, words: tuple[str, ...], times: float, look: Look) -> None:
    """Note every block that is no composite; what a repeated one costs comes so often."""
    for key in walk.order:
        seen, node = walk.blocks[key], walk.graph.nodes[key]
        here, titles = (*way, key), (*words, node.title)
        if seen.inner is not None:
            inside = sum(one.parameters for one in seen.inner.blocks.values())
            costs = sum(one.macs for one in seen.inner.blocks.values())
            often = seen.macs / costs if costs else seen.parameters / inside if inside else 1.0
            _read(seen.inner, here, titles, times * often, look)
            continue
        look.names[here] = " › ".join(titles)
        look.kinds[here] = node.kind
        look.macs[here] = round(seen.macs * times)
        look.counted[here] = round(seen.parameters * times)


def changes(before: Look, after: Look) -> tuple[BlockChange, ...]:
    """Return every block that has weights or costs in either network, in the order of the data."""
    found = []
    for way in dict.fromkeys((*before.names, *after.names)):
        arrays = (*before.weights.get(way, ()), *after.weights.get(way, ()))
        edge = max((float(np.abs(one).max()) for one in arrays if one.size), default=0.0) or 1.0
        sides = before.side(way, edge), after.side(way, edge)
        if not any(side and (side.parameters or side.macs) for side in sides):
            continue
        look = after if way in after.names else before
        found.append(BlockChange(way, look.names[way], look.kinds[way], edge, *sides))
    return tuple(found)


def _reals(model: bytes) -> list[tuple[NDArray[np.float32], int]]:
    """Return the weights of an ONNX model as real numbers, with the bytes that they take."""
    import onnx

    loaded = onnx.load_from_string(model)
    held = {one.name: one for one in loaded.graph.initializer}

    def array(name: str) -> Any:
        return onnx.numpy_helper.to_array(held[name])

    found: list[tuple[NDArray[np.float32], int]] = []
    made: set[str] = set()
    for node in loaded.graph.node:
        if node.op_type != "DequantizeLinear" or node.input[0] not in held:
            continue
        names = [name for name in node.input if name in held]
        made.update(names)
        whole = array(names[0]).astype(np.float32)
        if whole.ndim < 2:
            continue
        attributes = {one.name: one.i for one in node.attribute}
        scale = array(names[1]).astype(np.float32)
        zero = array(names[2]).astype(np.float32) if len(names) > 2 else np.zeros_like(scale)
        axis = attributes.get("axis", 1) % whole.ndim
        reals = (whole - _spread(zero, whole, axis)) * _spread(scale, whole, axis)
        size = sum(_size(held[name]) for name in names)
        found.append((reals.astype(np.float32), size))
    for name, one in held.items():
        if name not in made and len(one.dims) > 1 and one.data_type != onnx.TensorProto.INT64:
            found.append((array(name).astype(np.float32), _size(one)))
    return found


def _spread(values: NDArray[np.float32], like: NDArray[np.float32], axis: int) -> Any:
    """Return scales so that they lie beside the numbers that they are of."""
    if values.ndim == like.ndim:  # blocks along the axis
        return np.repeat(values, -(-like.shape[axis] // values.shape[axis]), axis)[
            tuple(slice(0, size) for size in like.shape)
        ]
    if values.ndim == 1 and values.size == like.shape[axis] > 1:
        return values.reshape([-1 if place == axis else 1 for place in range(like.ndim)])
    return values


def _size(tensor: Any) -> int:
    return int(tensor.ByteSize())


def _likeliest(array: NDArray[np.float32], among: list[NDArray[np.float32]]) -> int | None:
    """Return which of these are the same weights, rounded or scaled by outputs."""
    ours = np.sort(array.ravel())
    size = float(np.abs(ours).mean()) or 1.0
    best, place = ALIKE, None
    for number, other in enumerate(among):
        if other.size != array.size:
            continue
        apart = float(np.abs(np.sort(other.ravel()) - ours).mean()) / size
        if other.shape == array.shape:
            apart = min(apart, _turned(array, other))
        if apart < best:
            best, place = apart, number
    return place


def _turned(ours: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """Return how far the directions of outputs lie apart: normalization scales each by itself."""
    a, b = (one.reshape(len(one), -1) for one in (ours, other))
    lengths = np.linalg.norm(a, axis=1) * np.linalg.norm(b, axis=1)
    known = lengths > 0
    if not known.any():
        return 1.0
    cosine = np.abs((a * b).sum(1)[known] / lengths[known])
    return float(1 - cosine.mean())
