"""A virtual screen, and what walks a journey on it in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

Journey = Callable[..., str]
"""Walks a module of this folder with arguments; returns what it printed."""


@pytest.fixture
def screen() -> Iterator[str]:
    """Return the name of a virtual screen of 1440 × 900."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        number = answer.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


@pytest.fixture
def journey(screen: str, own_home: Path) -> Journey:
    """Return what walks a journey to its end, and fails where it stops before.

    NEURODRAFT_PICTURES names a folder for pictures of the steps, one folder a journey.
    """
    pictures = os.environ.get("NEURODRAFT_PICTURES")

    def walk(module: str, *arguments: str) -> str:
        out = [f"{pictures}/{module.replace('_', '-')}"] if pictures else []
        ran = subprocess.run(
            [sys.executable, "-m", f"tests.journeys.{module}", *arguments, *out],
            cwd=ROOT,
            env={
                **os.environ,
                "DISPLAY": screen,
                "QT_QPA_PLATFORM": "xcb",
                "NEURODRAFT_HOME": str(own_home),
                "PYTHONPATH": str(ROOT),
            },
            capture_output=True,
            text=True,
            check=False,
        )
        assert ran.returncode == 0 and ran.stdout.strip().endswith("done"), ran.stderr[-4000:]
        assert "Traceback" not in ran.stderr, ran.stderr[-4000:]
        return ran.stdout

    return walk
