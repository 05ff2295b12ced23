"""One stage of a recipe: written to a file, read back, and measured as it was read."""

from __future__ import annotations

import time
from collections.abc import Generator
from pathlib import Path
from statistics import median
from typing import Any

import torch
from torch import Tensor, nn

from designer.compress.network import Network, Whole
from designer.compress.outcome.events import Stage
from designer.compress.outcome.folder import ORIGINAL
from designer.compress.workshop import Workshop
from designer.job import Event
from designer.network.build import build
from designer.network.check import check
from designer.network.ends import input_places
from designer.packing import file as packed
from designer.packing import onnx_file
from designer.packing.file import Contents
from designer.project.file import dumps, loads
from designer.training.evaluate import Loaded
from designer.training.preflight import expectation
from designer.training.runtime import Runtime

ROUNDS = 15
"""Rounds in which two networks take turns; of each the middle time is told."""
BATCH = 64
"""Examples of a round, at most."""


def write(network: Network, loaded: Loaded, recipe: str, path: Path) -> int:
    """Write a network with all that its use needs; return the bytes. Raises UserError."""
    facts: dict[str, Any] = {"epoch": loaded.epoch, "data": loaded.learnt.facts(), "recipe": recipe}
    if loaded.tokenizers:
        facts["tokenizers"] = dict(loaded.tokenizers)
    if loaded.preparation is not None:
        facts["preparation"] = loaded.preparation.record()
    if network.rules:
        facts["rules"] = dict(network.rules)
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(network, Whole):
        facts |= {"parameters": network.weights, "nonzero": network.alive}
        return onnx_file.write(path, network.contents, dumps(network.project), facts)
    contents = Contents(dumps(network.project), facts, network.tensors())
    return packed.write(path, contents, network.steps())


def read(path: Path) -> Network:
    """Return the network of a stage's file. Raises UserError."""
    if path.suffix == onnx_file.SUFFIX:
        found = onnx_file.read(path)
        counts = (int(found.facts[name]) for name in ("parameters", "nonzero"))
        return Whole(loads(found.project, path.stem), Runtime(found.model), {}, *counts)
    contents = packed.read(path)
    project = loads(contents.project, path.stem)
    model = build(project.graph, project.title)
    state = {name: torch.from_numpy(values) for name, values in contents.tensors.items()}
    model.load_state_dict(state)
    return Network(project, model.eval(), contents.facts.get("rules", {}))


def measure(
    network: Network,
    first: Network,
    shop: Workshop,
    name: str,
    file: Path,
    whole: int,
) -> Generator[Event, Any, Stage]:
    """Measure a network that was read from its file; `whole` are the bytes of the original."""
    found = yield from shop.measure(network, "test")
    measured = {key: value for key, value in found.values.items() if key != "loss"}
    measured["loss"] = found.values["loss"]
    about = shop.prepared.description
    walk = check(network.project.graph, expectation(about, shop.recipe))
    mine, its = seconds(network, first, shop)
    size = file.stat().st_size
    return Stage(
        name,
        str(file),
        measured,
        size,
        network.parameters,
        network.nonzero,
        walk.macs,
        mine,
        size / whole,
        1.0 if name == ORIGINAL else mine / its,
    )


def seconds(network: Network, first: Network, shop: Workshop) -> tuple[float, float]:
    """Return the time for one example of a network and of the first, taken in turns on the CPU."""
    part = shop.prepared.test if len(shop.prepared.test) else shop.prepared.train
    count = min(BATCH, len(part))
    models = [one.model for one in (network, first)]
    asked = [_inputs(one, shop, part, count) for one in (network, first)]
    times: list[list[float]] = [[], []]
    with torch.no_grad():
        for number in range(ROUNDS + 2):
            for place, (model, inputs) in enumerate(zip(models, asked, strict=True)):
                taken = _once(model, inputs)
                if number >= 2:
                    times[place].append(taken)
    return median(times[0]) / count, median(times[1]) / count


def _once(model: nn.Module, inputs: tuple[Tensor, ...]) -> float:
    begun = time.perf_counter()
    model(*inputs)
    return time.perf_counter() - begun


def _inputs(network: Network, shop: Workshop, part: Any, count: int) -> tuple[Tensor, ...]:
    from designer.data.batches import Batches

    order = input_places(network.project.graph, shop.prepared.description.names)
    with Batches(part.ordered(order), count, torch.device("cpu")) as batches:
        inputs, _ = next(iter(batches.epoch(0)))
    return tuple(inputs)
