"""Measuring a network over a whole part of the data: the loss and every metric, exactly."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor, nn

from designer.blocks.spec import Spec
from designer.data.batches import Batches
from designer.data.prepare import Part, Prepared
from designer.data.scaling import Constants
from designer.data.series.forecasts import Forecasts
from designer.job import Event, UserError
from designer.training.events import Measuring
from designer.training.losses import Loss
from designer.training.measured import Measured
from designer.training.method import FORECAST
from designer.training.metrics import Meter, Metric
from designer.training.metrics.details import Detail, details
from designer.training.metrics.windows import Windows
from designer.training.steps import lacks_memory, portions, release
from designer.training.telling import Teller, Told, evenly

if TYPE_CHECKING:
    from designer.training.losses import Measure

INTERVAL = 0.05
"""Seconds between two events."""
MOST_SHOWN = 20
"""Texts that a whole measurement shows as it found them."""


@dataclass(frozen=True)
class Reading:
    """What a measurement found.

    Attributes:
        values: `loss` and every metric by its key; empty without examples.
        details: tables by name, see `designer.training.metrics.details`; and `texts`, a few of
            those told. Only of a whole measurement.
    """

    values: dict[str, float] = field(default_factory=dict)
    details: dict[str, Any] = field(default_factory=dict)


Measurement = Generator[Event, None, Reading]


@dataclass
class Ruler:
    """What a network is measured by.

    Attributes:
        answers: makes of outputs what metrics take, in the units of the file.
        unscale: brings numbers, of the shape of outputs, back into the units of the file.
        size: most examples that go through the network at once; halved for lack of memory.
        teller: says in words what a network tells; None where it tells no words.
        forecasts: the examples where they are windows of a series: numbers may be differences.
    """

    loss: Measure
    metrics: tuple[Metric, ...]
    about: Measured
    device: torch.device
    answers: Callable[[Tensor], Tensor]
    unscale: Callable[[Tensor], Tensor] | None
    size: int
    teller: Teller | None = None
    forecasts: Forecasts | None = None

    def measure(
        self,
        model: nn.Module,
        batches: Batches,
        name: str,
        interval: float = INTERVAL,
        *,
        whole: bool = False,
        beam: int = 1,
    ) -> Measurement:
        """Measure a part of the data; it is a generator of events, as jobs are.

        `whole` adds details, and tells all texts instead of as many as metrics ask for after an
        epoch; `beam` is how many beginnings of a text are kept. The model is left in the mode it
        was in. Raises UserError where even one example is too much for the memory, and DataError.
        """
        if not batches.examples:
            return Reading()
        training = model.training
        model.eval()
        try:
            while True:
                found = yield from self._try(model, batches, name, interval, whole)
                if found is not None:
                    break
                release(self.device)
                if self.size <= 1:
                    raise UserError(
                        "There is not enough memory to measure this network even with one example "
                        "at a time; make the network smaller, or take another device."
                    )
                self.size = (self.size + 1) // 2
            texts = yield from self._texts(model, batches.part, name, interval, whole, beam)
            values = {**found.values, **self._scores(texts, batches.examples, whole)}
            order = ("loss", *(metric.key for metric in self.metrics))
            shown = [told.record() for told in [*texts.values()][:MOST_SHOWN]] if whole else []
            tables = {**found.details, **({"texts": shown} if shown else {})}
            return Reading({key: values[key] for key in order if key in values}, tables)
        finally:
            model.train(training)

    def show(
        self, model: nn.Module, part: Part, count: int, interval: float = INTERVAL
    ) -> Generator[Event, None, list[Told]]:
        """Return what the network tells of a few examples, the same ones each time."""
        if self.teller is None:
            return []
        training = model.training
        model.eval()
        try:
            places = evenly(len(part), count)
            return (yield from _told(self.teller.tell(model, part, places), "samples", interval))
        finally:
            model.train(training)

    def _try(
        self, model: nn.Module, batches: Batches, name: str, interval: float, whole: bool
    ) -> Generator[Event, None, Reading | None]:
        """Measure once; None for lack of memory."""
        plain = [metric for metric in self.metrics if not metric.of_texts]
        meters = {metric.key: metric.meter(self.about) for metric in plain}
        tables = details(self.about) if whole else ()
        places, bases = batches.part.places, None
        if self.forecasts is not None and self.forecasts.frame is not None:
            bases = self.forecasts.frame.bases
            if whole:
                tables = (*tables, Windows(self.forecasts, places))
        shown: list[Meter | Detail] = [*meters.values(), *tables]
        waiting: list[Tensor] = []
        losses: list[float] = []
        seen, done, last = 0, 0, time.perf_counter()
        try:
            for every, wanted in batches.epoch(0):
                for inputs, targets in portions(every, wanted, self.size):
                    with torch.no_grad():
                        outputs = model(*inputs)
                        waiting.append(self.loss(outputs, targets) * len(targets))
                        outputs = self.answers(outputs)
                        if self.unscale is not None:
                            outputs, targets = self.unscale(outputs), self.unscale(targets)
                        if bases is not None:
                            rows = places[seen : seen + len(targets)]
                            base = torch.from_numpy(bases[rows]).to(targets)
                            outputs, targets = outputs + base, targets + base
                        seen += len(targets)
                        for gauge in shown:
                            gauge.add(outputs, targets)
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
        found = {key: value for table in tables for key, value in table.tables().items()}
        # fsum is exact, so the moments at which events were due leave no trace in the loss
        return Reading({"loss": math.fsum(losses) / batches.examples, **measured}, found)

    def _texts(
        self, model: nn.Module, part: Part, name: str, interval: float, whole: bool, beam: int
    ) -> Generator[Event, None, dict[int, Told]]:
        """Return what the network tells of the examples that the metrics need, by their rows."""
        most = {metric.most_texts for metric in self.metrics} - {0}
        if self.teller is None or not (whole or most):
            return {}
        if whole:
            most = {len(part) if most else min(MOST_SHOWN, len(part))}
        rows = np.unique(np.concatenate([evenly(len(part), many) for many in most]))
        work = self.teller.tell(model, part, rows, beam)
        texts = yield from _told(work, name, interval, len(rows))
        return dict(zip(rows.tolist(), texts, strict=True))

    def _scores(self, texts: Mapping[int, Told], count: int, whole: bool) -> dict[str, float]:
        """Return the metrics of texts; each takes as many as it asks for, or all."""
        scores = {}
        for metric in self.metrics:
            if metric.of_texts:
                rows = evenly(count, count if whole else metric.most_texts).tolist()
                some = [texts[row] for row in rows if row in texts]
                told, wanted = [one.told for one in some], [one.wanted for one in some]
                scores[metric.key] = metric.score(told, wanted)
        return scores


def _told(
    work: Generator[int, None, list[Told]], name: str, interval: float, examples: int = 0
) -> Generator[Event, None, list[Told]]:
    """Hand on how far a teller has come."""
    last = time.perf_counter()
    while True:
        try:
            done = next(work)
        except StopIteration as end:
            found: list[Told] = end.value
            return found
        if time.perf_counter() - last >= interval:
            yield Measuring(name, done, examples)
            last = time.perf_counter()


def ruler(
    loss: Loss,
    metrics: tuple[Metric, ...],
    prepared: Prepared,
    output: Spec,
    size: int,
    device: torch.device,
    teller: Teller | None = None,
) -> Ruler:
    """Return what networks for these data, with outputs of this shape, are measured by."""
    about = Measured.of(prepared)
    examples = prepared.examples
    return Ruler(
        loss.measure(output, about),
        metrics,
        about,
        device,
        lambda outputs: loss.answers(outputs, about),
        unscaling(prepared.scaling.get("targets"), device, output.rank),
        size,
        teller,
        examples if about.task == FORECAST and isinstance(examples, Forecasts) else None,
    )


def unscaling(
    constants: Mapping[str, Any] | None, device: torch.device, rank: int = 1
) -> Callable[[Tensor], Tensor] | None:
    """Return what brings answers with `rank` axes each into the units of the file, as float64."""
    if constants is None:
        return None
    place = torch.device("cpu") if device.type == "mps" else device  # MPS has no float64
    shaped = Constants.from_plain(constants).shaped(rank)
    shift, factor = (torch.from_numpy(one).to(place) for one in shaped)
    return lambda values: values.to(place).double() / factor + shift
