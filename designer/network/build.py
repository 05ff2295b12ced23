"""The network itself: the printed source, executed. The one file of this room that needs torch."""

from __future__ import annotations

import itertools
import linecache
import textwrap
import traceback
from collections.abc import Iterator, Sequence
from typing import Any

import torch
from torch import nn

from designer.network.check import Check
from designer.network.inspection import find_shapes
from designer.network.source import Path, Printed, Source, SourceError, write_source
from designer.project.graph import Graph
from designer.trust import is_trusted

_numbers = itertools.count(1)


def build(graph: Graph, title: str = "", checked: Check | None = None) -> nn.Module:
    """Return the network of a graph, made by executing exactly what is exported.

    The source holds what `network.source` prints from checked parameters: constructor calls with
    literal arguments, and names it made itself; and code of the person's own, which runs only where
    that person has trusted its text. `neurodraft_source` on the module says which line belongs to
    which block, and `neurodraft_file` under which name tracebacks know it.

    Raises SourceError where code is not trusted, and where the walk finds a problem.
    """
    if checked is None:
        find_shapes(graph)
    source = write_source(graph, title, checked)
    if not all(map(is_trusted, source.own_texts)):
        raise SourceError("Code of a project runs only once you trust it.")
    file = f"<neurodraft network {next(_numbers)}>"
    namespace: dict[str, Any] = {"__name__": "neurodraft_network"}
    # tracebacks, debuggers and torch.compile look the lines up here
    linecache.cache[file] = (len(source.text), None, source.text.splitlines(True), file)
    exec(compile(source.text, file, "exec", dont_inherit=True), namespace)
    model: nn.Module = namespace[source.class_name]()
    model.neurodraft_source = source  # type: ignore[assignment]
    model.neurodraft_file = file  # type: ignore[assignment]
    return model


def source_of(model: nn.Module) -> Source:
    """Return the source that a built network was made from."""
    source = model.neurodraft_source
    assert isinstance(source, Source)
    return source


def blame(error: BaseException, model: nn.Module) -> Path:
    """Return the way to the block in which an error at run time arose, or nothing."""
    file, source = model.neurodraft_file, source_of(model)
    path: Path = ()
    for frame in traceback.extract_tb(error.__traceback__):
        if frame.filename == file and frame.lineno is not None:
            # a line of a layer that stands above the network belongs to the block that called it
            path = source.path_at(frame.lineno, path) or path
    return path


def values(model: nn.Module, inputs: Sequence[torch.Tensor]) -> Iterator[tuple[str, Any]]:
    """Run a network block by block; yield each block with what it gives.

    The steps are the lines of `forward`, executed one after another, so that the numbers are those
    of the network itself.
    """
    source = source_of(model)
    yield from _values(source, source.network, model, inputs)


def _values(
    source: Source, printed: Printed, module: nn.Module, inputs: Sequence[torch.Tensor]
) -> Iterator[tuple[str, Any]]:
    """Carry out the steps of one class; a step that gives nothing is the end of it."""
    lines = source.text.splitlines()
    local: dict[str, Any] = {**type(module).forward.__globals__, "self": module}
    local.update(zip(printed.arguments, inputs, strict=True))
    for step in printed.steps:
        if not step.results:
            return
        exec(textwrap.dedent("\n".join(lines[line - 1] for line in step.lines)), local)
        given = [local[name] for name in step.results]
        yield step.block, given[0] if len(given) == 1 else tuple(given)


def first_nonfinite(model: nn.Module, inputs: Sequence[torch.Tensor]) -> Path:
    """Return the way to the first block with a weight or an output that is NaN or infinite.

    It is nothing where all numbers are finite. The network is run on the inputs in the mode it is
    in, without gradients; where chance has a part in it, a composite is blamed as a whole.
    """
    source = source_of(model)
    with torch.no_grad():
        path = _bad_weight(source, source.network, model)
        return path or _bad_value(source, source.network, model, inputs)


def _bad_weight(source: Source, printed: Printed, module: nn.Module) -> Path:
    for block, attribute in printed.names.items():
        part = getattr(module, attribute)
        if all(torch.isfinite(weight).all() for weight in part.parameters()):
            continue
        inner = printed.classes.get(block)
        for one in _repetitions(source, part) if inner else ():
            if path := _bad_weight(source, source.classes[inner or ""], one):
                return (block, *path)
        return (block,)
    return ()


def _bad_value(
    source: Source, printed: Printed, module: nn.Module, inputs: Sequence[torch.Tensor]
) -> Path:
    calls: dict[nn.Module, tuple[Any, ...]] = {}
    hooks = [
        one.register_forward_pre_hook(lambda one, given: calls.update({one: given}))
        for block in printed.classes
        for one in _repetitions(source, getattr(module, printed.names[block]))
    ]
    steps = _values(source, printed, module, inputs)
    try:
        block = next((key for key, found in steps if _bad(found)), "")
    finally:
        for hook in hooks:
            hook.remove()
    if not block:
        return ()
    inner = printed.classes.get(block)
    for one in _repetitions(source, getattr(module, printed.names[block])) if inner else ():
        if one in calls:
            if path := _bad_value(source, source.classes[inner or ""], one, calls[one]):
                return (block, *path)
    return (block,)


def _repetitions(source: Source, module: nn.Module) -> list[nn.Module]:
    """Return the composites that a module is, or holds one behind the other."""
    return [module] if type(module).__name__ in source.classes else list(module.children())


def _bad(found: Any) -> bool:
    parts = found if isinstance(found, tuple) else (found,)
    return any(part.is_floating_point() and not torch.isfinite(part).all() for part in parts)
