"""Networks in whole numbers, as onnxruntime runs them: made, and never touched by PyTorch again."""

from __future__ import annotations

import contextlib
import io
import logging
import tempfile
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from numpy.typing import NDArray

from designer.compress.network import Network, Whole
from designer.compress.numbers.onnx_blocks import WEIGHTS_AT
from designer.exporters.exporter import cause
from designer.exporters.job import trained_of
from designer.exporters.onnx import Onnx
from designer.job import UserError
from designer.training.runtime import Runtime

if TYPE_CHECKING:
    from designer.compress.workshop import Workshop

OPSET = 21
"""The first set of operators that has whole numbers of 4 and of 16 bits."""
WEIGHED = ("Conv", "ConvTranspose", "Gemm", "MatMul", "Gather")
"""Operators whose inputs and weights become whole numbers."""
PASSING = ("MaxPool", "AveragePool", "Relu", "Clip", "Reshape", "Transpose")
"""Operators between them that whole numbers may pass through."""
LEAST = 64
"""Numbers of a weight from which on it is worth telling as whole numbers."""

Batch = dict[str, NDArray[np.generic]]


class Calibration:
    """Batches of the training part, as onnxruntime asks for them."""

    def __init__(self, batches: Sequence[Batch]) -> None:
        self._batches = batches
        self._rest = iter(batches)

    def get_next(self) -> Batch | None:
        """Return the next batch, or None."""
        return next(self._rest, None)

    def rewind(self) -> None:
        """Begin anew."""
        self._rest = iter(self._batches)


def onnx_of(network: Network, shop: Workshop) -> Any:
    """Return a network as ONNX, its weights as they are used: cut or joined where need be.

    Raises UserError where ONNX has nothing for a block.
    """
    from onnxruntime.quantization.shape_inference import quant_pre_process

    loaded = replace(shop.loaded, project=network.project, model=network.model)
    with _files(Onnx(opset=OPSET).model(trained_of(loaded))) as (before, after):
        quant_pre_process(before, after, skip_symbolic_shape=True)
        return _loaded(after)


def calibration(model: Any, network: Network, shop: Workshop, count: int) -> Calibration:
    """Return so many training examples, in batches, by the names of a model's inputs."""
    from designer.data.batches import Batches
    from designer.network.ends import input_places

    order = input_places(network.project.graph, shop.prepared.description.names)
    names = [one.name for one in model.graph.input]
    size = min(32, count)
    found: list[Batch] = []
    part = shop.prepared.train.ordered(order)
    with Batches(part, size, torch.device("cpu"), shop.seed, shuffle=True) as batches:
        for inputs, _ in batches.epoch(0):
            found.append({name: one.numpy() for name, one in zip(names, inputs, strict=True)})
            if len(found) * size >= count:
                break
    return Calibration(found)


def static(
    model: Any,
    data: Calibration,
    bits: tuple[int, int],
    ranges: str,
    own: Mapping[str, int],
    *,
    reduced: bool,
) -> Any:
    """Return a model whose weighed operators work on whole numbers, between them, too.

    Args:
        model: as ONNX.
        data: what the ranges of activations are measured on.
        bits: of activations and of weights, 8 or 16.
        ranges: extremes, entropy or percentile.
        own: bits of single operators, by their names; 0 for those that go on with real numbers.
        reduced: whether weights use 7 bits of 8, as processors need whose sums overflow.
    """
    from onnxruntime.quantization import CalibrationMethod, QuantFormat, QuantType, quantize_static

    method = {
        "extremes": CalibrationMethod.MinMax,
        "entropy": CalibrationMethod.Entropy,
        "percentile": CalibrationMethod.Percentile,
    }[ranges]
    kinds = {8: QuantType.QUInt8, 16: QuantType.QUInt16}
    operators = {node.op_type for node in model.graph.node}
    passing: tuple[str, ...] = PASSING
    if "Softmax" not in operators:  # there additions bear masks of minus infinity
        passing += ("Add",)
    wide = bits[0] > bits[1]
    # a table that is looked up in has the bits of activations, if it is quantized with them
    weighed = tuple(kind for kind in WEIGHED if not (wide and kind == "Gather"))
    with _files(model) as (before, after):
        quantize_static(
            before,
            after,
            data,
            quant_format=QuantFormat.QDQ,
            op_types_to_quantize=[*weighed, *passing],
            nodes_to_exclude=_real(own),
            per_channel=True,
            reduce_range=reduced,
            activation_type=kinds[bits[0]],
            weight_type={8: QuantType.QInt8, 16: QuantType.QInt16}[bits[1]],
            calibrate_method=method,
        )
        return _loaded(after)


def dynamic(model: Any, own: Mapping[str, int], *, reduced: bool) -> Any:
    """Return a model whose dense and recurrent operators make whole numbers of what comes in."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    del model.graph.value_info[:]  # they are shapes of weights before these are turned
    with _files(model) as (before, after):
        quantize_dynamic(
            before,
            after,
            op_types_to_quantize=["MatMul", "Gemm", "LSTM"],
            nodes_to_exclude=_real(own),
            per_channel=True,
            reduce_range=reduced,
            weight_type=QuantType.QInt8,
        )
        return _loaded(after)


def _real(own: Mapping[str, int]) -> list[str]:
    return [name for name, bits in own.items() if not bits]


def weights_only(model: Any, bits: int, own: Mapping[str, int]) -> int:
    """Turn the weights of a model that are still real numbers into whole ones; return how many.

    What stands before an operator makes real numbers of them again. Each row along the last axes
    that a sum runs over has a scale of its own. `own` are other bits of single operators, by their
    names: 4, from 8 on 8, and 0 for those that keep real numbers.
    """
    import onnx

    known = {one.name: one for one in model.graph.initializer}
    done: dict[tuple[str, int, int], str] = {}
    found = 0
    for node in list(model.graph.node):
        here = min(8, own.get(node.name, bits))
        for place in WEIGHTS_AT.get(node.op_type, ()):
            name = node.input[place] if place < len(node.input) else ""
            weight = known.get(name)
            if not here or weight is None or weight.data_type != onnx.TensorProto.FLOAT:
                continue
            values = onnx.numpy_helper.to_array(weight)
            if values.ndim < 2 or values.size < LEAST:
                continue
            axis = _summed(node, values)
            key = name, axis, here
            if key not in done:
                done[key] = _coded(model, name, values, axis, here)
                found += 1
            node.input[place] = done[key]
    _swept(model)
    _ordered(model)
    return found


def _summed(node: Any, values: NDArray[np.generic]) -> int:
    """Return the axis along which numbers share a scale."""
    if node.op_type == "Gemm":
        turned = any(one.name == "transB" and one.i for one in node.attribute)
        return 1 if turned else 0
    if node.op_type == "MatMul":
        return values.ndim - 2
    return values.ndim - 1


def _coded(model: Any, name: str, values: NDArray[np.float32], axis: int, bits: int) -> str:
    """Put whole numbers and scales into a model; return the name of the numbers made of them."""
    import onnx

    kind = {4: onnx.TensorProto.INT4, 8: onnx.TensorProto.INT8}[bits]
    most = 2 ** (bits - 1) - 1
    if values.ndim > 3:  # of a convolution all numbers of an output share their scale
        axes: tuple[int, ...] = tuple(range(1, values.ndim))
    else:
        axes = (axis,)
    reals: NDArray[np.float32] = values.astype(np.float32, copy=False)
    size = np.abs(reals).max(axis=axes, keepdims=True)
    scale = np.where(size > 0, size / most, 1).astype(np.float32)
    whole = np.clip(np.rint(reals / scale), -most, most).astype(np.int8)
    stem = f"{name}_{axis}_{bits}"
    more: dict[str, Any] = {"axis": axis, "block_size": values.shape[axis]}
    if values.ndim > 3:
        more, scale = {"axis": 0}, scale.reshape(-1)
    helper = onnx.helper
    if kind == onnx.TensorProto.INT4:
        told = helper.make_tensor(f"{stem}_whole", kind, values.shape, whole.reshape(-1).tolist())
    else:
        told = onnx.numpy_helper.from_array(whole, f"{stem}_whole")
    model.graph.initializer.extend([told, onnx.numpy_helper.from_array(scale, f"{stem}_scale")])
    inputs = [f"{stem}_whole", f"{stem}_scale"]
    model.graph.node.insert(
        0, helper.make_node("DequantizeLinear", inputs, [f"{stem}_real"], f"{stem}_made", **more)
    )
    return f"{stem}_real"


def _swept(model: Any) -> None:
    """Take out weights that nothing asks for any more."""
    asked = {name for node in model.graph.node for name in node.input}
    asked |= {one.name for one in model.graph.output}
    kept = [one for one in model.graph.initializer if one.name in asked]
    if len(kept) < len(model.graph.initializer):
        del model.graph.initializer[:]
        model.graph.initializer.extend(kept)


def _ordered(model: Any) -> None:
    """Take out shapes that were told of values which are no longer there."""
    there = {name for node in model.graph.node for name in node.output}
    kept = [one for one in model.graph.value_info if one.name in there]
    del model.graph.value_info[:]
    model.graph.value_info.extend(kept)


def finished(network: Network, model: Any) -> Whole:
    """Return a network of whole numbers. Raises UserError where onnxruntime cannot run it."""
    import onnx

    del model.graph.value_info[:]  # onnxruntime finds them again
    model.producer_name, model.producer_version = "Neurodraft", ""
    del model.graph.metadata_props[:]
    _brief(model)
    contents = model.SerializeToString()
    zeros, told = 0, onnx.TensorProto
    kinds = (told.FLOAT, told.INT4, told.INT8, told.INT16)
    for one in model.graph.initializer:
        if one.data_type in kinds and len(one.dims) > 1:
            zeros += int((onnx.numpy_helper.to_array(one).astype(np.float32) == 0).sum())
    count = network.parameters
    return Whole(network.project, Runtime(contents), {}, count, max(0, count - zeros))


def _brief(model: Any) -> None:
    """Give values short names and operators none; the long ones are a third of a small file."""
    if any(one.HasField("g") or one.graphs for node in model.graph.node for one in node.attribute):
        return  # parts of other graphs would have to follow
    kept = {one.name for one in (*model.graph.input, *model.graph.output)} | {""}
    short: dict[str, str] = {}

    def brief(name: str) -> str:
        if name in kept:
            return name
        return short.setdefault(name, f"_{len(short):x}")

    for node in model.graph.node:
        node.name = node.doc_string = ""
        node.input[:] = [brief(name) for name in node.input]
        node.output[:] = [brief(name) for name in node.output]
    for one in model.graph.initializer:
        one.name = brief(one.name)


def overflows() -> bool:
    """Return whether sums of products of 8 bits may overflow on this processor.

    Intel's and AMD's before VNNI add pairs of them in 16 bits.
    """
    import platform

    if platform.machine().lower() not in ("x86_64", "amd64", "i386", "i686"):
        return False
    has = getattr(torch.cpu, "_is_vnni_supported", None)
    return not (has is not None and has())


def _loaded(path: Path) -> Any:
    import onnx

    return onnx.load(path)


@contextlib.contextmanager
def _files(model: Any) -> Iterator[tuple[Path, Path]]:
    """Give the file of a model, and where another may be written; silently.

    Raises UserError where onnxruntime's tools cannot quantize it.
    """
    import onnx

    with tempfile.TemporaryDirectory() as folder, _silence():
        before, after = (Path(folder) / f"{name}.onnx" for name in ("before", "after"))
        onnx.save(model, before)
        try:
            yield before, after
        except UserError:
            raise
        except Exception as error:  # of many kinds, as the tools raise them
            raise UserError(
                f"onnxruntime cannot quantize this network: {cause(error)} Take another method."
            ) from None


@contextlib.contextmanager
def _silence() -> Iterator[None]:
    """Keep what onnxruntime's tools tell developers from a person's terminal."""
    before = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(before)
