"""Choose the build of PyTorch that suits a machine.

Plain `torch` for Linux brings gigabytes of CUDA, which is lost on a machine without an NVIDIA card.
"""

from __future__ import annotations

import os
import platform
import shlex
import shutil
from pathlib import Path
from typing import NamedTuple

CPU_INDEX = "https://download.pytorch.org/whl/cpu"
# An index that lists not a single version was not reached, or has none for this Python at all.
NOTHING_OFFERED = "(from versions: none)"


class Choice(NamedTuple):
    """One build to ask pip for, and what to say where pip does not find it."""

    title: str
    arguments: list[str]
    otherwise: str = ""


def choices(version: str, system: str, nvidia: bool, override: str) -> list[Choice]:
    """Return the builds to try, the best first; the last must succeed."""
    if override:
        title = f"Installing {override}, as NEURODRAFT_TORCH asks"
        return [Choice(title, shlex.split(override))]
    plain = f"torch=={version}"
    if system != "Linux":
        return [Choice(f"Installing PyTorch {version}", [plain])]
    cuda = Choice(f"Installing PyTorch {version} with CUDA, several GB", [plain])
    if nvidia:
        return [cuda]
    build = f"{plain}+cpu"
    # A server that does not answer must not hold up the whole set-up.
    elsewhere = [build, "--extra-index-url", CPU_INDEX, "--timeout", "30", "--retries", "2"]
    return [
        Choice(
            f"Installing PyTorch {version} for the CPU, about 200 MB",
            [build],
            "The usual package index has no CPU build; asking PyTorch's own.",
        ),
        Choice(
            f"Installing PyTorch {version} for the CPU from download.pytorch.org, about 200 MB",
            elsewhere,
            "No CPU build can be had for this Python, so the full one follows: it brings CUDA, "
            "which takes several GB and does no harm.",
        ),
        cuda,
    ]


def not_found(log: str) -> bool:
    """Say whether pip failed because no index that it reached has the build."""
    return "No matching distribution found for torch" in log and NOTHING_OFFERED not in log


def for_this_machine(version: str) -> list[Choice]:
    """Return the builds to try on this machine."""
    override = os.environ.get("NEURODRAFT_TORCH", "").strip()
    nvidia = Path("/proc/driver/nvidia").exists() or bool(shutil.which("nvidia-smi"))
    return choices(version, platform.system(), nvidia, override)
