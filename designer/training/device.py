"""Where training runs, and why."""

from __future__ import annotations

import os
from dataclasses import dataclass

import torch

from designer.job import UserError


@dataclass(frozen=True, slots=True)
class Device:
    """A device as PyTorch names it, and the reason for it as a sentence."""

    name: str
    reason: str

    @property
    def torch(self) -> torch.device:
        """The device as PyTorch takes it."""
        return torch.device(self.name)


def choose(requested: str = "auto") -> Device:
    """Return the device asked for, or for `auto` the fastest kind there is: CUDA, MPS, CPU.

    A number may follow, as in `cuda:1`. Raises UserError where the device is not there.
    """
    kind, _, number = requested.partition(":")
    if kind not in ("auto", "cuda", "mps", "cpu") or (number and not number.isdigit()):
        raise UserError(f"There is no device “{requested}”; take auto, cuda, mps or cpu.")
    no_cuda, no_mps = _no_cuda(), _no_mps()
    if kind == "auto":
        if not no_cuda:
            return Device("cuda", f"Training runs on {_card(0)}, the fastest device found.")
        if not no_mps:
            return Device("mps", "Training runs on the Apple GPU (MPS), the fastest device found.")
        reason = f"Training runs on the CPU ({_cores()}): {no_cuda} and {no_mps}."
        return Device("cpu", reason)
    if kind == "cpu":
        return Device("cpu", f"Training runs on the CPU ({_cores()}), as the recipe asks.")
    missing = no_cuda if kind == "cuda" else no_mps
    if missing:
        raise UserError(f"The recipe asks for {kind.upper()}, but {missing}; choose auto or cpu.")
    if kind == "mps":
        return Device("mps", "Training runs on the Apple GPU (MPS), as the recipe asks.")
    place = int(number or 0)
    if place >= torch.cuda.device_count():
        count = torch.cuda.device_count()
        raise UserError(f"There is no “{requested}”: CUDA devices found are 0 to {count - 1}.")
    return Device(requested, f"Training runs on {_card(place)}, as the recipe asks.")


def threads() -> int:
    """Return how many threads training on the CPU takes: all cores but one, which the window has.

    Where `OMP_NUM_THREADS` is set, its number is taken.
    """
    asked = os.environ.get("OMP_NUM_THREADS", "")
    return int(asked) if asked.isdigit() and int(asked) > 0 else max(1, _core_count() - 1)


def _core_count() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _cores() -> str:
    count = threads()
    return f"{count} thread" if count == 1 else f"{count} threads"


def _no_cuda() -> str:
    if torch.cuda.is_available():
        return ""
    if torch.version.cuda is None and getattr(torch.version, "hip", None) is None:
        return "this PyTorch was built without CUDA"
    return "PyTorch finds no CUDA device"


def _no_mps() -> str:
    if torch.backends.mps.is_available():
        return ""
    if not torch.backends.mps.is_built():
        return "without MPS for Apple GPUs"
    return "PyTorch finds no Apple GPU (MPS)"


def _card(place: int) -> str:
    about = torch.cuda.get_device_properties(place)
    return f"{about.name} ({about.total_memory / 2**30:.0f} GiB, CUDA)"
