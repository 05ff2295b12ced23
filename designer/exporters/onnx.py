"""ONNX, the format that other runtimes read; a file is proved in onnxruntime before it counts."""

from __future__ import annotations

import ast
import contextlib
import io
import logging
import re
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from designer.exporters.exporter import Exporter, Trained, cause, written
from designer.exporters.one_step import one_step_for_all
from designer.job import UserError
from designer.unit import param

SCOPES = "pkg.torch.onnx.name_scopes"
"""Where torch tells the modules around an operator, the innermost before the operator itself."""
TOLERANCE = 1e-5
"""Largest difference from PyTorch's outputs, relative to their size where that is above one."""


@dataclass(frozen=True)
class Onnx(Exporter):
    """An ONNX file for onnxruntime and other runtimes, for any batch size."""

    title: ClassVar[str] = "ONNX"
    name: ClassVar[str] = "onnx"
    suffix: ClassVar[str] = ".onnx"

    opset: int = param(20, "Version of the set of operators.", low=18, high=23)

    def write(self, trained: Trained, out: Path) -> list[Path]:
        """Write the file and compare it with PyTorch at batch sizes that were not exported."""
        contents = self.model(trained).SerializeToString()
        _prove(contents, trained)
        return [written(out, lambda path: _write(path, contents))]

    def model(self, trained: Trained) -> Any:
        """Return the network as ONNX has it, with what its user must know. Raises UserError."""
        import onnx

        model = self._converted(trained)
        for node in [*model.graph.node, *(n for f in model.functions for n in f.node)]:
            node.name = _with_module(node)
            del node.metadata_props[:]  # they hold the paths of source files
        del model.graph.metadata_props[:]
        for value in [*model.graph.value_info, *model.graph.input, *model.graph.output]:
            del value.metadata_props[:]
        del model.metadata_props[:]
        onnx.helper.set_model_props(model, trained.facts())
        model.producer_name = "Neurodraft"
        onnx.checker.check_model(model, full_check=True)
        return model

    def _converted(self, trained: Trained) -> Any:
        import torch

        inputs = trained.example(2)
        names = ["input"] if len(inputs) == 1 else list(trained.names)
        batch = torch.export.Dim("batch", min=1, max=2**20)
        logging.getLogger("torch.onnx").setLevel(logging.ERROR)
        silent = contextlib.redirect_stdout(io.StringIO())
        with warnings.catch_warnings(), silent, one_step_for_all():
            warnings.simplefilter("ignore")
            try:
                program = torch.onnx.export(
                    trained.model,
                    inputs,
                    dynamo=True,
                    opset_version=self.opset,
                    dynamic_shapes=tuple({0: batch} for _ in inputs),
                    input_names=names,
                    output_names=["output"],
                    verbose=False,
                )
            except torch.onnx.errors.OnnxExporterError as error:
                raise UserError(
                    f"This network cannot be written as ONNX: {_culprit(trained, cause(error))} "
                    "Export a PyTorch program or the source instead."
                ) from None
        assert program is not None
        return program.model_proto


def _with_module(node: Any) -> str:
    """Return the name of an operator behind that of the module that it comes from."""
    scopes = next((one.value for one in node.metadata_props if one.key == SCOPES), "[]")
    *modules, _ = ast.literal_eval(scopes) or [""]
    return f"{modules[-1] if modules else ''}/{node.name}"


def _culprit(trained: Trained, words: str) -> str:
    """Return which block ONNX lacks, from the words of torch's exporter; those where none is found.

    The operator that it names stands in the exported program beside the line it comes from.
    """
    import torch

    missing = re.search(r"No ONNX function found for <OpOverload\(op='aten\._?(\w+)'", words)
    if missing is None:
        return words
    for node in torch.export.export(trained.model, trained.example(2)).graph.nodes:
        name = re.fullmatch(r"aten\.(\w+)\.\w+", str(node.target))
        lines = re.findall(
            r'"<neurodraft network \d+>", line (\d+)', str(node.meta.get("stack_trace"))
        )
        if name and lines and missing[1].startswith(name[1]):
            block = next(filter(None, (trained.source.node_at(int(line)) for line in lines)), "")
            if block:
                called = trained.source.names.get(block, block)
                return f"it has nothing for the block “{called}” ({missing[1]})."
    return words


def _write(path: Path, contents: bytes) -> None:
    path.write_bytes(contents)


def _prove(contents: bytes, trained: Trained) -> None:
    """Raise UserError unless onnxruntime gives what PyTorch gives."""
    import onnxruntime
    import torch

    session = onnxruntime.InferenceSession(contents, providers=["CPUExecutionProvider"])
    names = [found.name for found in session.get_inputs()]
    for batch in (1, 3, 7):
        inputs = trained.example(batch, seed=batch)
        with torch.no_grad():
            wanted = trained.model(*inputs)
        (found,) = session.run(
            None, {name: one.numpy() for name, one in zip(names, inputs, strict=True)}
        )
        size = max(1.0, float(wanted.abs().max()))
        apart = float((torch.from_numpy(found) - wanted).abs().max()) / size
        if not apart <= TOLERANCE:
            raise UserError(
                f"The ONNX file would differ from the network by {apart:.1e} (allowed "
                f"{TOLERANCE:.0e}), so it was not written; export safetensors and python instead."
            )
