"""The machine that times were measured on, and the versions that measured them."""

from __future__ import annotations

import os
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from designer import __version__

_LIBRARIES = ("torch", "onnxruntime", "numpy")


def machine() -> dict[str, str]:
    """Return processor, cores and system, and the versions of what measures, in words."""
    found = {
        "Processor": _processor(),
        "Cores": str(os.cpu_count() or 1),
        "System": f"{platform.system()} {platform.release()}".strip(),
        "Neurodraft": __version__,
        "Python": platform.python_version(),
    }
    for name in _LIBRARIES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def _processor() -> str:
    """Return the name of the processor, as the system tells it."""
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            key, _, value = line.partition(":")
            if key.strip() == "model name":
                return " ".join(value.split())
    except OSError:
        pass  # only Linux has it
    return platform.processor() or platform.machine() or "unknown"
