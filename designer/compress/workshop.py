"""What methods work with: the data of a run, a measure of networks, and tuning."""

from __future__ import annotations

import copy
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from math import cos, pi
from typing import Any

import torch
from torch import Tensor, nn

from designer.compress.network import Network
from designer.compress.rules import Obedience
from designer.data.batches import Batches
from designer.data.prepare import Part
from designer.job import Event, UserError
from designer.network.ends import input_places
from designer.project.project import Recipe
from designer.training.device import Device
from designer.training.evaluate import SIZE, Loaded
from designer.training.guard import NotFinite
from designer.training.learnt import prepare_as_learnt
from designer.training.losses import Measure, loss
from designer.training.losses.loss import Loss
from designer.training.measure import Reading, Ruler, ruler
from designer.training.measured import Measured
from designer.training.metrics import fitting
from designer.training.optimizers import optimizer
from designer.training.padding import own_length
from designer.training.preflight import expectation
from designer.training.steps import Steps
from designer.training.telling import teller

Work = Generator[Event, Any, Network]
"""What a method does: events, and the network at the end."""
TOLD_EVERY = 0.1
"""Seconds between two events of tuning."""


@dataclass(frozen=True)
class Tuning(Event):
    """How far the tuning of a stage has come."""

    epoch: int
    epochs: int
    part: float
    """Of the epoch under way, from 0 to 1."""
    train_loss: float | None = None
    val_loss: float | None = None


class Workshop:
    """The data that a run has learnt from, prepared once for all stages. Close it."""

    def __init__(self, loaded: Loaded, device: Device, seed: int = 0) -> None:
        self.loaded, self.device, self.seed = loaded, device, seed
        self.prepared = prepare_as_learnt(loaded.project.data, loaded.learnt)
        if not len(self.prepared.train):
            raise UserError("The training part of these data is empty; nothing can be tuned.")
        self.warnings: list[str] = []
        self._stage, self._rounds = 0, 0

    def begin(self, stage: int) -> None:
        """Let chance be that of a stage, so that one after a kill comes to the same."""
        self._stage, self._rounds = stage, 0

    @property
    def recipe(self) -> Recipe:
        """How the network was trained."""
        return self.loaded.project.recipe

    @property
    def loss(self) -> Loss:
        """What training made small."""
        return loss(self.recipe.loss)

    def measure(self, network: Network, part: str = "test") -> Generator[Event, Any, Reading]:
        """Measure a network on a part of the data; the validation part alone guides methods."""
        model = copy.deepcopy(network.model).to(self.device.torch).eval()
        with self._measured(model, network, getattr(self.prepared, part)) as (batches, work):
            found: Reading = yield from work.measure(model, batches, part)
            return found

    def tune(
        self,
        network: Network,
        epochs: int,
        rate: float,
        *,
        teach: Callable[[Measure], Measure] | None = None,
        watch: Callable[[nn.Module], None] | None = None,
    ) -> Work:
        """Train a network on, its weights obeying their rules; return it at its best epoch.

        The learning rate falls from `rate` to zero along half a cosine. `teach` makes another loss
        of the usual one, and `watch` may hang hooks on the model.
        """
        self._rounds += 1
        place = self.device.torch
        torch.manual_seed((self.seed * 1000 + self._stage) * 1000 + self._rounds)
        model = copy.deepcopy(network.model).to(place)
        if watch is not None:
            watch(model)
        fused = {"fused": True} if optimizer(self.recipe.optimizer).fused else {}
        engine: Any = optimizer(self.recipe.optimizer).call().execute(model.parameters(), **fused)
        decay = optimizer(self.recipe.optimizer).weight_decay
        output = expectation(self.prepared.description, self.recipe).output
        assert output is not None
        usual = self.loss.measure(output, Measured.of(self.prepared))
        told = teach(usual) if teach is not None else usual
        steps = Steps(model, engine, told, place, self.warnings.append)
        steps.l1, steps.l2, steps.clip = self.recipe.l1, self.recipe.l2, self.recipe.clip_norm
        rules = Obedience(model, engine, network.rules)
        best, kept = float("inf"), None
        last = time.perf_counter()
        part = self.prepared.train.ordered(self._order(network))
        own = self._own(model, network, part)
        size = self.recipe.batch_size
        with Batches(
            part, size, place, self.seed, self.recipe.augmentation, shuffle=True, own_length=own
        ) as batches:
            whole = epochs * batches.steps
            for epoch in range(epochs):
                model.train()
                steps.restart()
                for number, (inputs, targets) in enumerate(batches.epoch(epoch)):
                    done = (epoch * batches.steps + number) / whole
                    steps.set_rates(rate * (1 + cos(pi * done)) / 2, decay)
                    self._take(steps, inputs, targets)
                    if time.perf_counter() - last >= TOLD_EVERY:
                        last = time.perf_counter()
                        yield Tuning(epoch, epochs, number / batches.steps)
                steps.settle()
                train_loss = steps.total / batches.examples
                now = replace(network, model=model)
                found = yield from self.measure(now, self.watched)
                yield Tuning(epoch + 1, epochs, 0.0, train_loss, found.values["loss"])
                if found.values["loss"] < best:
                    best = found.values["loss"]
                    kept = {name: value.clone() for name, value in model.state_dict().items()}
        rules.end()
        if kept is None:
            raise UserError("Tuning led to numbers that are no numbers; take a smaller rate.")
        model.load_state_dict(kept)
        return replace(network, model=model.cpu().eval())

    @property
    def watched(self) -> str:
        """The part of the data that decides between networks."""
        return "validation" if len(self.prepared.validation) else "train"

    def _take(self, steps: Steps, inputs: tuple[Tensor, ...], targets: Tensor) -> None:
        try:
            steps.take(inputs, targets)
        except NotFinite:
            raise UserError(
                "Tuning led to numbers that are no numbers; take a smaller rate."
            ) from None

    def _order(self, network: Network) -> tuple[int, ...]:
        return input_places(network.project.graph, self.prepared.description.names)

    def _own(self, model: nn.Module, network: Network, part: Part) -> Any:
        about = self.prepared.description
        names = [about.names[number] for number in self._order(network)]
        return own_length(model, part, names, about.task)

    @contextmanager
    def _measured(self, model: nn.Module, network: Network, part: Part) -> Any:
        """Give the batches of a part and what measures them, as `evaluate` does."""
        recipe, about, place = self.recipe, self.prepared.description, self.device.torch
        order = self._order(network)
        part = part.ordered(order)
        own = self._own(model, network, part)
        words = teller(self.prepared, order, place, shorter=own is not None)
        output = expectation(about, recipe).output
        assert output is not None
        size = max(recipe.batch_size, SIZE)
        metrics = fitting(recipe.metrics, about.task)
        work: Ruler = ruler(self.loss, metrics, self.prepared, output, size, place, words)
        with Batches(part, size, place, own_length=own) as batches:
            yield batches, work
