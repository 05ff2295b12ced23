"""Measuring a network over a whole part of the data: the loss and every metric, exactly."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from designer.blocks.spec import Spec
from designer.data.batches import Batches
from designer.data.prepare import Prepared
from designer.job import Event, UserError
from designer.training.events import Measuring
from designer.training.losses import Loss
from designer.training.metrics import Metric
from designer.training.steps import lacks_memory, release

if TYPE_CHECKING:
    from designer.training.losses import Measure

Measurement = Generator[Event, None, dict[str, float]]


@dataclass
class Ruler:
    """What a network is measured by.

    Attributes:
        unscale: brings numbers, of shape N × outputs, back into the units of the file.
        size: most examples that go through the network at once; halved for lack of memory.
    """

    loss: Measure
    metrics: tuple[Metric, ...]
    classes: int
    device: torch.device
    unscale: Callable[[Tensor], Tensor] | None
    size: int

    def measure(
        self, model: nn.Module, batches: Batches, name: str, interval: float = 0.05
    ) -> Measurement:
        """Return `loss` and every metric by its key; without examples, nothing.

        It is a generator of events, as jobs are. The model is left in the mode it was in. Raises
        UserError where even one example is too much for the memory, and DataError.
        """
        if not batches.examples:
            return {}
        training = model.training
        model.eval()
        try:
            while True:
                found = yield from self._try(model, batches, name, interval)
                if found is not None:
                    return found
                release(self.device)
                if self.size <= 1:
                    raise UserError(
                        "There is not enough memory to measure this network even with one example "
                        "at a time; make the network smaller, or take another device."
                    )
                self.size = (self.size + 1) // 2
        finally:
            model.train(training)

    def _try(
        self, model: nn.Module, batches: Batches, name: str, interval: float
    ) -> Generator[Event, None, dict[str, float] | None]:
        """Measure once; None for lack of memory."""
        meters = {metric.key: metric.meter(self.classes) for metric in self.metrics}
        waiting: list[Tensor] = []
        losses: list[float] = []
        done, last = 0, time.perf_counter()
        try:
            for whole, wanted in batches.epoch(0):
                parts = zip(
                    torch.split(whole, self.size), torch.split(wanted, self.size), strict=True
                )
                for inputs, targets in parts:
                    with torch.no_grad():
                        outputs = model(inputs)
                        waiting.append(self.loss(outputs, targets) * len(targets))
                        if self.unscale is not None:
                            outputs, targets = self.unscale(outputs), self.unscale(targets)
                        for meter in meters.values():
                            meter.add(outputs, targets)
                done += len(wanted)
                if time.perf_counter() - last >= interval:
                    losses += torch.stack(waiting).tolist()
                    waiting.clear()
                    yield Measuring(name, done, batches.examples)
                    last = time.perf_counter()
        except (RuntimeError, MemoryError) as error:
            if not lacks_memory(error):
                raise
            return None
        losses += torch.stack(waiting).tolist() if waiting else []
        measured = {key: meter.value() for key, meter in meters.items()}
        # fsum is exact, so the moments at which events were due leave no trace in the loss
        return {"loss": math.fsum(losses) / batches.examples, **measured}


def ruler(
    loss: Loss,
    metrics: tuple[Metric, ...],
    prepared: Prepared,
    output: Spec,
    size: int,
    device: torch.device,
) -> Ruler:
    """Return what networks for these data, with outputs of this shape, are measured by."""
    classes = len(prepared.description.classes)
    return Ruler(
        loss.measure(output, classes),
        metrics,
        classes,
        device,
        unscaling(prepared.scaling.get("targets"), device),
        size,
    )


def unscaling(
    constants: Mapping[str, Sequence[float]] | None, device: torch.device
) -> Callable[[Tensor], Tensor] | None:
    """Return what brings answers of the network into the units of the file, as float64."""
    if constants is None:
        return None
    place = torch.device("cpu") if device.type == "mps" else device  # MPS has no float64
    shift = torch.tensor(list(constants["shift"]), dtype=torch.float64, device=place)
    factor = torch.tensor(list(constants["factor"]), dtype=torch.float64, device=place)
    return lambda values: values.to(place).double() / factor + shift
