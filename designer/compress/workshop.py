"""What methods work with: the data of a run, a measure of networks, and tuning."""

from __future__ import annotations

import copy
import time
from collections.abc import Callable, Generator
from dataclasses import replace
from math import cos, pi
from typing import Any

import torch
from torch import Tensor, nn

from designer.compress.network import Network
from designer.compress.outcome.events import Tuning
from designer.compress.rules import Obedience
from designer.data.batches import Batches
from designer.job import Event, UserError
from designer.network.ends import input_places
from designer.project.project import Recipe
from designer.training.device import Device
from designer.training.evaluate import Loaded
from designer.training.guard import NotFinite
from designer.training.learnt import prepare_as_learnt
from designer.training.losses import Measure, loss
from designer.training.losses.loss import Loss
from designer.training.measure import Reading
from designer.training.measured import Measured
from designer.training.measuring import fitted_length, measuring
from designer.training.optimizers import optimizer
from designer.training.preflight import expectation
from designer.training.steps import Steps

Work = Generator[Event, Any, Network]
"""What a method does: events, and the network at the end."""
TOLD_EVERY = 0.1
"""Seconds between two events of tuning."""


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
        about = replace(network.project, recipe=self.recipe), self.prepared
        examples = getattr(self.prepared, part)
        with measuring(model, *about, examples, self.device.torch) as (batches, work):
            found: Reading = yield from work.measure(model, batches, part)
            return found

    def tune(
        self,
        network: Network,
        epochs: int,
        rate: float,
        *,
        augmented: bool = True,
        teach: Callable[[Measure], Measure] | None = None,
        watch: Callable[[nn.Module], None] | None = None,
    ) -> Work:
        """Train a network on, its weights obeying their rules; return it at its best epoch.

        The learning rate falls along half a cosine to zero, from that of the training times
        `rate`. Examples are changed as
        in the training where they are `augmented`. `teach` makes another loss of the usual one, and
        `watch` may hang hooks on the model.
        """
        self._rounds += 1
        place = self.device.torch
        torch.manual_seed((self.seed * 1000 + self._stage) * 1000 + self._rounds)
        model = copy.deepcopy(network.model).to(place)
        if watch is not None:
            watch(model)
        chosen = optimizer(self.recipe.optimizer)
        engine, decay = chosen.engine(model.parameters(), place), chosen.weight_decay
        highest = chosen.learning_rate * rate
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
        own = fitted_length(model, network.project, self.prepared, part)
        size = self.recipe.batch_size
        changes = self.recipe.augmentation if augmented else ()
        with Batches(
            part, size, place, self.seed, changes, shuffle=True, own_length=own
        ) as batches:
            whole = epochs * batches.steps
            for epoch in range(epochs):
                model.train()
                steps.restart()
                for number, (inputs, targets) in enumerate(batches.epoch(epoch)):
                    done = (epoch * batches.steps + number) / whole
                    steps.set_rates(highest * (1 + cos(pi * done)) / 2, decay)
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
