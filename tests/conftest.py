"""What every test shares: no display needed, a home of its own, one thread, nothing left behind."""

from __future__ import annotations

import importlib.abc
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings


class _Absent(importlib.abc.MetaPathFinder):
    """Makes packages look as if they were not installed, for test_separation.py."""

    def __init__(self, names: list[str]) -> None:
        self.names = names

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        """Refuse a package and what is inside it."""
        if name.partition(".")[0] in self.names:
            raise ImportError(f"{name} is absent in this run")


if absent := os.environ.get("NEURODRAFT_TESTS_WITHOUT", "").split():
    sys.meta_path.insert(0, _Absent(absent))

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ["LC_ALL"] = "C.UTF-8"  # the window follows the system's language unless one is chosen

settings.register_profile(
    "steady",
    deadline=None,
    derandomize=True,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.register_profile("brief", settings.get_profile("steady"), max_examples=5)
settings.register_profile("wide", settings.get_profile("steady"), max_examples=2000)
settings.load_profile(os.environ.get("NEURODRAFT_HYPOTHESIS", "steady"))


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give every test folders of its own for runs, recovery and settings."""
    home = tmp_path / "home"
    monkeypatch.setenv("NEURODRAFT_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def no_threads_left() -> Iterator[None]:
    """Fail where a test leaves a thread behind."""
    before = set(threading.enumerate())
    yield
    end = time.monotonic() + 5
    while left := [t for t in threading.enumerate() if t not in before and not _of_torch(t)]:
        if time.monotonic() > end:
            pytest.fail(f"threads left behind: {left}")
        time.sleep(0.02)


def _of_torch(thread: threading.Thread) -> bool:
    return "tqdm" in type(thread).__module__ or "compile" in thread.name.lower()
