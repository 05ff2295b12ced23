"""A few steps before a training, at two sizes of batch: they tell what the whole will take."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Generator, Sequence
from pathlib import Path
from statistics import median
from typing import Any

import torch
from torch import Tensor

from designer.data.batches import Batch, Batches
from designer.job import Command, Event, Job, Message, UserError
from designer.network.ends import input_places
from designer.project.file import loads
from designer.project.project import Project
from designer.runs import Run
from designer.training.device import choose, threads
from designer.training.forecast import Forecast, free_memory, line
from designer.training.session import Session, open_session
from designer.training.steps import lacks_memory, release

LEAST, SMALL, LARGE = 2, 8, 64
"""Sizes of batch: never less, and at most these two where the recipe takes more."""
SECONDS = 1.0
"""Time for the steps at one size; at least `STEPS` are taken."""
STEPS, MOST_STEPS = 3, 30
ON_TOP = 1.3
"""Memory of the way back, in that of what is kept for it."""

Stopped = Generator[Event, Sequence[Command], bool]


def rehearse(project: str, device: str | None = None) -> Job:
    """Measure a few steps of a project's training; the outcome is the event Forecast.

    Nothing is kept. The command `stop` ends it. Raises UserError where data, network and recipe do
    not go together, as training does.
    """
    before = torch.get_num_threads()
    wanted = loads(project)
    with tempfile.TemporaryDirectory(prefix="neurodraft-") as folder:
        session: Session | None = None
        try:
            if (yield from _told("Reading the data and building the network.")):
                return
            place = choose(device or wanted.recipe.device)
            torch.set_num_threads(threads())
            session = _opened(wanted, Path(folder), place)
            yield from _Rehearsal(session).job()
        finally:
            if session is not None:
                session.close()
                release(session.device.torch)
            torch.set_num_threads(before)


def _opened(project: Project, folder: Path, place: Any) -> Session:
    """Return the session of the training, as it is before its first step."""
    return open_session(Run(folder), project, place, torch.get_num_threads(), lambda _: None)


class _Rehearsal:
    def __init__(self, session: Session) -> None:
        self._session = session
        self._device = session.device.torch
        recipe = session.project.recipe
        self._batch = min(recipe.batch_size, max(1, session.train.examples))
        self._peaks: dict[int, float] = {}
        self._kept: dict[int, float] = {}
        self._times: dict[int, float] = {}
        self._begun = _process_memory()

    def job(self) -> Job:
        """Measure two sizes, and the recipe's own where that is sure to fit."""
        session = self._session
        count = session.train.examples
        small = max(min(LEAST, count), min(self._batch // 2, SMALL, count))
        large = max(small, min(max(self._batch, 2 * small), LARGE, count))
        for size in dict.fromkeys((small, large)):
            if (yield from self._measure(size)):
                return
        # time does not grow quite like the batch: where it fits easily, the batch itself is taken
        found = self._forecast(0.0)
        if self._batch > large and found.peak < 0.5 * found.free:
            if (yield from self._measure(self._batch)):
                return
        if (yield from _told("Measuring the validation part.")):
            return
        yield self._forecast(self._validation())

    def _measure(self, size: int) -> Stopped:
        """Take a few steps of one size; return whether a stop was asked for."""
        if (yield from _told(f"Measuring steps of {size} examples.")):
            return True
        session, times = self._session, []
        cuda = self._device.type == "cuda"
        with _batches(session, size) as batches:
            begun = time.perf_counter()
            step, stream = 0, batches.epoch(0)
            try:
                while step < MOST_STEPS:
                    if cuda:
                        torch.cuda.reset_peak_memory_stats(self._device)
                        torch.cuda.synchronize(self._device)
                    start = time.perf_counter()
                    batch = next(stream, None)
                    if batch is None:  # an epoch of few steps is begun anew
                        stream = batches.epoch(step)
                        continue
                    if step == 1:
                        self._kept[size] = self._take_watched(batch)
                    else:
                        session.steps.take(*batch)
                    if cuda:
                        torch.cuda.synchronize(self._device)
                        self._peaks[size] = float(torch.cuda.max_memory_allocated(self._device))
                    if step > 1:  # the first steps prepare what the others use
                        times.append(time.perf_counter() - start)
                    step += 1
                    if step > STEPS + 1 and time.perf_counter() - begun > SECONDS:
                        break
                session.steps.settle()
            except (RuntimeError, MemoryError) as error:
                if not lacks_memory(error):
                    raise
                raise UserError(
                    f"The memory of {session.device.name} does not suffice for {size} examples; "
                    "make the network smaller, or train on another device."
                ) from None
        self._times[size] = median(times)
        return False

    def _take_watched(self, batch: Batch) -> float:
        """Take a step; return the bytes of what it keeps for the way back."""
        own = {weight.untyped_storage().data_ptr() for weight in self._session.model.parameters()}
        kept: dict[int, int] = {}

        def note(tensor: Tensor) -> Tensor:
            storage = tensor.untyped_storage()
            if storage.data_ptr() not in own:
                kept[storage.data_ptr()] = storage.nbytes()
            return tensor

        with torch.autograd.graph.saved_tensors_hooks(note, lambda tensor: tensor):
            self._session.steps.take(*batch)
        return float(sum(kept.values()))

    def _validation(self) -> float:
        """Return the seconds that measuring the validation part takes after an epoch."""
        session = self._session
        if not session.validation.examples:
            return 0.0
        session.model.eval()
        done, begun = 0, time.perf_counter()
        try:
            with torch.no_grad():
                for inputs, targets in session.validation.epoch(0):
                    session.model(*inputs)
                    done += len(targets)
                    if time.perf_counter() - begun > SECONDS:
                        break
            if self._device.type == "cuda":
                torch.cuda.synchronize(self._device)
        finally:
            session.model.train()
        return (time.perf_counter() - begun) * session.validation.examples / max(1, done)

    def _forecast(self, validation: float) -> Forecast:
        session, sizes = self._session, sorted(self._times)
        first, last = sizes[0], sizes[-1]
        start, each = line((first, self._times[first]), (last, self._times[last]))
        steps = -(-session.train.examples // self._batch)
        seconds = self._times.get(self._batch) or start + each * self._batch
        fixed, per_example, free = self._memory(sizes)
        return Forecast(
            session.device.name, session.project.recipe.batch_size,
            max(1, session.train.examples), session.project.recipe.epochs,
            steps * seconds + validation, fixed, per_example, free,
        )  # fmt: skip

    def _memory(self, sizes: list[int]) -> tuple[float, float, float]:
        """Return the fixed bytes, those of each example, and what is free."""
        first, last = sizes[0], sizes[-1]
        if self._device.type == "cuda":
            fixed, each = line((first, self._peaks[first]), (last, self._peaks[last]))
            left, _ = torch.cuda.mem_get_info(self._device)
            free = left + torch.cuda.memory_reserved(self._device)
            return fixed, each, float(free)
        _, kept = line((first, self._kept[first]), (last, self._kept[last]))
        weights = sum(one.numel() * one.element_size() for one in self._session.model.parameters())
        now = _process_memory()
        # beside what the process holds: the best weights are kept, and a checkpoint is made
        fixed = max(now, self._begun) + 2.0 * weights
        return fixed, kept * ON_TOP, float(free_memory() + now)


def _batches(session: Session, size: int) -> Batches:
    """Return the batches of training in another size. Close them."""
    about, own = session.prepared.description, session.train.own_length
    part = session.prepared.train.ordered(input_places(session.project.graph, about.names))
    recipe = session.project.recipe
    return Batches(
        part, size, session.device.torch, recipe.seed, recipe.augmentation, shuffle=True,
        own_length=own and own.again(part),
    )  # fmt: skip


def _told(text: str) -> Stopped:
    """Say what is done next; return whether a stop was asked for."""
    commands = yield Message(text)
    return any(command.name == "stop" for command in commands or ())


def _process_memory() -> float:
    """Return the bytes that this process holds in memory; 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return float(pages * os.sysconf("SC_PAGE_SIZE"))
    except (OSError, ValueError, IndexError, AttributeError):
        pass
    try:
        import resource

        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return float(most)  # bytes on macOS, where this is asked
    except ImportError:
        return 0.0
