"""What a training will take: memory at its peak, time, and the largest batch that fits."""

from __future__ import annotations

import math
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from designer import figures
from designer.job import Event
from designer.network.check import Check
from designer.project.project import Project

KEPT_FREE = 0.1
"""Part of the free memory that a batch should leave to everything else."""
OPTIMIZER = {"SGD": 1.0, "Lion": 1.0, "Adagrad": 1.0, "RMSprop": 1.0}
"""Numbers that an optimizer remembers for every weight, where that is not two."""
BACKWARD = 1.0
"""Memory of a step on one example, in that of the outputs: not all are kept for the way back."""


@dataclass(frozen=True)
class Forecast(Event):
    """What was found by a few steps at two sizes of batch, or reckoned from the drawing."""

    device: str
    batch: int
    examples: int
    """Of the training part."""
    epochs: int
    seconds_per_epoch: float
    """0 where nothing was measured."""
    fixed: float
    """Bytes that do not depend on the batch: the process, data, weights and what learning keeps."""
    per_example: float
    """Bytes that every example of a batch adds at the peak."""
    free: float
    """Bytes that the device has for this training, `fixed` among them; 0 where that is unknown."""
    measured: bool = True

    @property
    def peak(self) -> float:
        """Bytes at the peak with the batch of the recipe."""
        return self.fixed + self.per_example * self.effective(self.batch)

    @property
    def largest(self) -> int:
        """The largest batch that fits; all examples where they do, 0 where not even one does."""
        if not self.free:
            return self.examples
        room = self.free * (1 - KEPT_FREE) - self.fixed
        if room < self.per_example:
            return 0
        most = min(self.examples, room / self.per_example if self.per_example > 0 else math.inf)
        return max(1, int(most))

    @property
    def advised(self) -> int:
        """The largest batch that fits as people choose them: a power of two."""
        return 2 ** int(math.log2(self.largest)) if self.largest else 0

    @property
    def fits(self) -> bool:
        """Whether the batch of the recipe fits."""
        return self.effective(self.batch) <= self.largest

    def effective(self, batch: int) -> int:
        """Return how many examples a batch of this size has at most."""
        return min(batch, self.examples)

    def text(self) -> str:
        """Return it in a sentence."""
        peak, free = figures.memory(self.peak), figures.memory(self.free)
        device = figures.device(self.device)
        told = f"{peak} at peak of {free} free" if self.free else f"{peak} at peak"
        if self.seconds_per_epoch:
            each = figures.duration(self.seconds_per_epoch)
            all_ = figures.duration(self.seconds_per_epoch * self.epochs)
            told = f"About {each} per epoch ({all_} in all), {told}"
        if not self.largest:
            return f"{told} on {device}; not even one example fits."
        if self.largest >= self.examples:
            all_ = figures.count(self.examples)
            return f"{told} on {device}; a batch may hold all {all_} examples."
        most = figures.count(self.advised)
        return f"{told} on {device}; the largest batch that fits: about {most}."

    def warning(self) -> str:
        """Return why the training would not fit, or nothing."""
        if self.fits:
            return ""
        batch, advised = figures.count(self.batch), figures.count(self.advised)
        peak, free = figures.memory(self.peak), figures.memory(self.free)
        device = figures.device(self.device)
        if self.largest:
            return (
                f"A batch of {batch} needs about {peak}, and {free} are free on {device}; "
                f"take a batch of {advised} or less."
            )
        return (
            f"A batch of {batch} needs about {peak}, and {free} are free on {device}; "
            "make the network smaller, or train on another device."
        )


def line(first: tuple[float, float], second: tuple[float, float]) -> tuple[float, float]:
    """Return the fixed part and the part for each example, from two sizes and what they took.

    Neither is less than nothing, whatever was measured.
    """
    (a, low), (b, high) = sorted((first, second))
    each = max(0.0, (high - low) / (b - a)) if b > a else low / max(a, 1.0)
    return max(0.0, low - each * a), each


def reckoned(project: Project, walk: Check, examples: int) -> Forecast:
    """Return what can be told from the drawing alone: memory, roughly, and no time.

    Only for the processor's memory; of a graphics card the window knows nothing.
    """
    recipe = project.recipe
    remembered = OPTIMIZER.get(recipe.optimizer.kind, 2.0)
    fixed = 4.0 * walk.parameters * (2.0 + remembered)
    each = walk.memory * BACKWARD
    return Forecast(
        "this computer", recipe.batch_size, max(1, examples), recipe.epochs, 0.0, fixed, each,
        float(free_memory()), measured=False,
    )  # fmt: skip


def free_memory() -> int:
    """Return how many bytes of the computer's memory a new process may take; 0 if unknown."""
    found = [size for size in (_available(), _left_to_group()) if size]
    return min(found, default=0)


def _available() -> int:
    try:
        for text in Path("/proc/meminfo").read_text().splitlines():
            if text.startswith("MemAvailable:"):
                return int(text.split()[1]) * 1024
    except (OSError, ValueError, IndexError):
        pass
    if sys.platform == "win32":
        return _available_on_windows()
    try:  # no system tells better without help: half of what is built in
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2
    except (OSError, ValueError, AttributeError):
        return 0


def _left_to_group() -> int:
    """Return what a container leaves to this process; 0 without a limit."""
    for limit, used in (
        ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory.current"),
        ("/sys/fs/cgroup/memory/memory.limit_in_bytes",
         "/sys/fs/cgroup/memory/memory.usage_in_bytes"),
    ):  # fmt: skip
        try:
            most = int(Path(limit).read_text())
            return max(1, most - int(Path(used).read_text())) if most < 2**60 else 0
        except (OSError, ValueError):
            continue
    return 0


def _available_on_windows() -> int:
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = [("length", ctypes.c_ulong), ("load", ctypes.c_ulong)] + [
            (name, ctypes.c_ulonglong)
            for name in ("total", "free", "total_page", "free_page", "total_virtual",
                         "free_virtual", "extended")
        ]  # fmt: skip

    status = Status(length=ctypes.sizeof(Status))
    ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))  # type: ignore[attr-defined]
    return int(status.free)
