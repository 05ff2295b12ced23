"""The network itself: the printed source, executed. The one file of this room that needs torch."""

from __future__ import annotations

import itertools
import linecache
import traceback
from collections.abc import Iterator, Sequence
from typing import Any

import torch
from torch import nn

from designer.network.check import Check
from designer.network.source import Source, write_source
from designer.project.graph import Graph

_numbers = itertools.count(1)


def build(graph: Graph, title: str = "", checked: Check | None = None) -> nn.Module:
    """Return the network of a graph, made by executing exactly what is exported.

    The source holds only what `network.source` prints from checked parameters: constructor calls
    with literal arguments, and names it made itself. `neurodraft_source` on the module says which
    line belongs to which block, and `neurodraft_file` under which name tracebacks know it.

    Raises SourceError where the walk finds a problem.
    """
    source = write_source(graph, title, checked)
    file = f"<neurodraft network {next(_numbers)}>"
    namespace: dict[str, Any] = {"__name__": "neurodraft_network"}
    # tracebacks, debuggers and torch.compile look the lines up here
    linecache.cache[file] = (len(source.text), None, source.text.splitlines(True), file)
    exec(compile(source.text, file, "exec"), namespace)
    model: nn.Module = namespace[source.class_name]()
    model.neurodraft_source = source  # type: ignore[assignment]
    model.neurodraft_file = file  # type: ignore[assignment]
    return model


def source_of(model: nn.Module) -> Source:
    """Return the source that a built network was made from."""
    source = model.neurodraft_source
    assert isinstance(source, Source)
    return source


def blame(error: BaseException, model: nn.Module) -> str:
    """Return the block in which an error at run time arose, or an empty string."""
    file, source = model.neurodraft_file, source_of(model)
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if frame.filename == file and frame.lineno is not None:
            return source.node_at(frame.lineno)
    return ""


def values(model: nn.Module, inputs: Sequence[torch.Tensor]) -> Iterator[tuple[str, Any]]:
    """Run a network block by block; yield each block with what it gives.

    The steps are the lines of `forward`, executed one after another, so that the numbers are those
    of the network itself.
    """
    source = source_of(model)
    lines = source.text.splitlines()
    local: dict[str, Any] = {"self": model, "torch": torch, "nn": nn}
    local.update(zip(source.inputs, inputs, strict=True))
    begin = next(i for i, line in enumerate(lines, 1) if line.startswith("    def forward("))
    steps = sorted(
        ([line for line in found if line > begin], node) for node, found in source.lines.items()
    )
    for found, node in steps:
        if not found:
            continue
        text = "\n".join(lines[line - 1] for line in found).strip()
        if text.startswith("return"):
            return
        exec(text, local)
        names = [name.strip() for name in text.partition(" = ")[0].split(",")]
        given = [local[name] for name in names]
        yield node, given[0] if len(given) == 1 else tuple(given)


def first_nonfinite(model: nn.Module, inputs: Sequence[torch.Tensor]) -> str:
    """Return the first block with a weight or an output that is NaN or infinite, or nothing.

    The network is run on the inputs in the mode it is in, without gradients.
    """
    names = source_of(model).names
    for node, attribute in names.items():
        module = getattr(model, attribute)
        if any(not torch.isfinite(weight).all() for weight in module.parameters()):
            return node
    with torch.no_grad():
        for node, found in values(model, inputs):
            parts = found if isinstance(found, tuple) else (found,)
            if any(part.is_floating_point() and not torch.isfinite(part).all() for part in parts):
                return node
    return ""
