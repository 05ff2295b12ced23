"""Time of a training step through Neurodraft beside the exported source in a loop by hand.

    python -m tests.benchmarks.step_ratio [--seconds 60] [--batch 64] [--template NAME]

One process, one thread. Segments of about 50 ms alternate in random order: `fit` driven as the
window's worker drives it, with its events, log and checkpoints; and the printed source of the same
network, trained on the same data by a loop that somebody wrote by hand, once with the optimizer as
PyTorch's documentation shows it and once with its fused kernel, which Neurodraft uses. Printed are
medians and the ratios of medians; epochs' ends and measurements are left out on both sides.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")

import torch
from torch import nn

from designer.data.batches import Batches
from designer.data.prepare import prepare
from designer.job import Event
from designer.network.source import write_source
from designer.paths import templates
from designer.project.edits import set_recipe
from designer.project.file import dumps, load
from designer.project.project import Project
from designer.training.events import Epoch, Step
from designer.training.fit import fit
from designer.training.optimizers import optimizer


def by_hand(project: Project, fused: bool) -> Iterator[None]:
    """Train the exported source as anybody would; one step for each `next`."""
    source = write_source(project.graph, project.title)
    names: dict[str, Any] = {}
    exec(source.text, names)
    torch.manual_seed(0)
    model: nn.Module = names[source.class_name]()
    rates = {"lr": optimizer(project.recipe.optimizer).learning_rate}
    engine = getattr(torch.optim, project.recipe.optimizer.kind)(
        model.parameters(), **rates, **({"fused": True} if fused else {})
    )
    loss_of = nn.CrossEntropyLoss()
    (inputs,), targets = next(Batches(prepare(project.data).train, 10**9).epoch(0))
    size = project.recipe.batch_size
    while True:
        order = torch.randperm(len(inputs))
        for start in range(0, len(inputs) - size + 1, size):
            rows = order[start : start + size]
            engine.zero_grad()
            loss = loss_of(model(inputs[rows]), targets[rows])
            loss.backward()
            engine.step()
            loss.item()
            yield


class Ours:
    """A run that is driven from one `Step` event to the next."""

    def __init__(self, project: Project, folder: Path) -> None:
        self._job = fit(dumps(project), str(folder / "run"))
        self._step = 0
        event: Event = next(self._job)
        while not isinstance(event, Step):
            event = self._job.send([])
        self._step = event.step

    def segment(self) -> tuple[float, int] | None:
        """Return seconds and steps until the next event; None where an epoch ended meanwhile."""
        began, sound = time.perf_counter(), True
        event = self._job.send([])
        while not isinstance(event, Step):
            sound = sound and not isinstance(event, Epoch) and type(event).__name__ != "Measuring"
            event = self._job.send([])
        seconds = time.perf_counter() - began
        steps, self._step = event.step - self._step, event.step
        return (seconds, steps) if sound else None

    def close(self) -> None:
        self._job.close()


def measure(project: Project, seconds: float, folder: Path, seed: int = 0) -> dict[str, float]:
    """Return the median milliseconds of a step of each kind, and the ratios."""
    torch.set_num_threads(1)
    ours = Ours(project, folder)
    others = {"by hand": by_hand(project, False), "by hand, fused": by_hand(project, True)}
    found: dict[str, list[float]] = {"neurodraft": [], **{name: [] for name in others}}
    chance, count = random.Random(seed), 4
    for loop in others.values():  # the first steps load what later ones have
        for _ in range(20):
            next(loop)
    for _ in range(5):
        ours.segment()
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        for name in chance.sample(list(found), len(found)):
            if name == "neurodraft":
                segment = ours.segment()
                if segment is not None:
                    count = segment[1]
                    found[name].append(segment[0] / count)
            else:
                began = time.perf_counter()
                for _ in range(count):
                    next(others[name])
                found[name].append((time.perf_counter() - began) / count)
    ours.close()
    medians = {name: statistics.median(values) for name, values in found.items()}
    result = {f"ms a step, {name}": 1000 * value for name, value in medians.items()}
    for name in others:
        result[f"ratio to {name}"] = medians["neurodraft"] / medians[name]
    return {**result, "segments of each": float(len(found["neurodraft"]))}


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--template", default="image-classification/lenet-5")
    parser.add_argument("--json", type=Path)
    chosen = parser.parse_args()
    project = load(templates() / f"{chosen.template}.neurodraft")
    project = set_recipe(project, {"batch_size": chosen.batch, "epochs": 100_000, "device": "cpu"})
    project = replace(project, recipe=replace(project.recipe, augmentation=()))
    with tempfile.TemporaryDirectory() as folder:
        found = measure(project, chosen.seconds, Path(folder))
    for name, value in found.items():
        print(f"{name}: {value:.4g}")
    if chosen.json:
        chosen.json.write_text(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
