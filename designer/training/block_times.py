"""How long each block takes: every line of `forward` is run alone, forward and backward.

The steps of the built network are executed one by one, as in `network.build.values`; what one gives
is cut off from its past before the next takes it, so that the backward pass of each is its own.
Blocks without a module, such as an addition, are measured like all others. Inside a composite the
steps of its class are measured in the same way, on what led into it; of a repeated one the first.
"""

from __future__ import annotations

import statistics
import textwrap
import time
from collections.abc import Mapping, Sequence
from types import CodeType
from typing import Any

import torch
from torch import Tensor, nn

from designer.blocks.spec import Spec
from designer.job import Job, Message, UserError
from designer.network.build import build, source_of
from designer.network.check import check
from designer.network.inspection import find_shapes
from designer.network.source import Path, Printed
from designer.project.file import loads
from designer.training.device import choose, threads
from designer.training.events import BlockTimes
from designer.training.steps import lacks_memory

ROUNDS, WARM = 9, 2
"""Rounds of which the median is taken, and rounds before them that count nothing."""
SECONDS = 20.0
"""After so long no further round begins, once there are three."""
Times = dict[str, tuple[list[float], list[float]]]


def block_times(project: str) -> Job:
    """Measure the blocks of a project, given as the text of its file; a job.

    It yields messages and at the end `BlockTimes`. Raises UserError where the network cannot run.
    """
    document = loads(project)
    find_shapes(document.graph)
    walk = check(document.graph)
    place = choose(document.recipe.device)
    before = torch.get_num_threads()
    torch.set_num_threads(threads())
    try:
        yield Message("Building the network to be measured…")
        model = build(document.graph, document.title, walk).to(place.torch).train()
        batch = max(2, document.recipe.batch_size)  # one example alone has no spread to normalize
        clock = _Clock(place.torch)
        times: Times = {}
        end = time.monotonic() + SECONDS
        for number in range(WARM + ROUNDS):
            words = f"Measuring how long each block takes: round {number + 1} of {WARM + ROUNDS}…"
            stop = yield Message(words)
            if any(command.name == "stop" for command in stop):
                return
            inputs = _inputs(walk.inputs, batch, model, place.torch)
            kept: Times = times if number >= WARM else {}
            try:
                _run(model, source_of(model).network, model, inputs, (), clock, kept)
            except RuntimeError as error:
                if not lacks_memory(error):
                    raise
                text = f"A batch of {batch} examples does not fit into the memory of {place.name}"
                raise UserError(f"{text}; take a smaller batch and measure again.") from None
            if number >= WARM + 2 and time.monotonic() > end:
                break
        medians = {
            key: (statistics.median(forward), statistics.median(backward))
            for key, (forward, backward) in times.items()
        }
        rounds = max((len(forward) for forward, _ in times.values()), default=0)
        yield BlockTimes(medians, batch, place.name, rounds)
    finally:
        torch.set_num_threads(before)


class _Clock:
    """Tells the time when everything that was asked of the device is done."""

    def __init__(self, device: torch.device) -> None:
        self._device = device

    def now(self) -> float:
        if self._device.type == "cuda":
            torch.cuda.synchronize(self._device)
        elif self._device.type == "mps":
            torch.mps.synchronize()
        return time.perf_counter()


def _run(
    model: nn.Module,
    printed: Printed,
    module: nn.Module,
    inputs: Sequence[Tensor],
    path: Path,
    clock: _Clock,
    times: Times,
) -> None:
    """Measure the steps of one class on its inputs, and those of the composites in it."""
    source = source_of(model)
    local: dict[str, Any] = {**type(module).forward.__globals__, "self": module}
    local.update(zip(printed.arguments, inputs, strict=True))
    for step, code in _steps(model, printed):
        inner = printed.classes.get(step.block)
        calls: list[tuple[Any, ...]] = []
        hook = None
        if inner is not None:
            first = _first(source.classes, getattr(module, printed.names[step.block]))
            hook = first.register_forward_pre_hook(lambda _, given, to=calls: to.append(given))
        begin = clock.now()
        exec(code, local)
        middle = clock.now()
        if hook is not None:
            hook.remove()
        results = [local[name] for name in step.results]
        _backward(results)
        end = clock.now()
        forward, backward = times.setdefault("/".join((*path, step.block)), ([], []))
        forward.append(middle - begin)
        backward.append(end - middle)
        module.zero_grad(set_to_none=True)
        for name, value in zip(step.results, results, strict=True):
            local[name] = _cut(value)
        if inner is not None and calls:
            given = [_cut(value) for value in calls[0]]
            inside = source.classes[inner]
            _run(model, inside, first, given, (*path, step.block), clock, times)


def _steps(model: nn.Module, printed: Printed) -> list[tuple[Any, CodeType]]:
    """Return the steps that give something, each compiled."""
    lines = source_of(model).text.splitlines()
    found = []
    for step in printed.steps:
        if not step.results:
            break
        text = textwrap.dedent("\n".join(lines[line - 1] for line in step.lines))
        found.append((step, compile(text, str(model.neurodraft_file), "exec")))
    return found


def _first(classes: Mapping[str, Printed], module: nn.Module) -> nn.Module:
    """Return a composite, or the first of its repetitions."""
    return module if type(module).__name__ in classes else next(iter(module.children()))


def _backward(results: Sequence[Any]) -> None:
    """Lead a gradient of ones back through one step."""
    ends = [one for one in results if isinstance(one, Tensor) and one.requires_grad]
    if ends:
        torch.autograd.backward(ends, [torch.ones_like(one) for one in ends])


def _cut(value: Any) -> Any:
    """Return a value without its past; a gradient goes on from it where one came to it."""
    if not isinstance(value, Tensor):
        return value
    fresh = value.detach()
    return fresh.requires_grad_() if value.requires_grad else fresh


def _inputs(
    specs: Sequence[Spec], batch: int, model: nn.Module, device: torch.device
) -> list[Tensor]:
    """Return a batch of random numbers, of tokens that every table holds, and of open masks."""
    tables = [part.num_embeddings for part in model.modules() if isinstance(part, nn.Embedding)]
    found: list[Tensor] = []
    for spec in specs:
        shape = (batch, *spec.shape)
        if spec.element == "int64":
            found.append(torch.randint(0, min(tables, default=2), shape, device=device))
        elif spec.element == "bool":
            found.append(torch.ones(shape, dtype=torch.bool, device=device))
        else:
            found.append(torch.randn(shape, device=device))
    return found
