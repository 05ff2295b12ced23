"""What every test shares: no display needed, a home of its own, one thread, nothing left behind."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")

settings.register_profile(
    "steady",
    deadline=None,
    derandomize=True,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
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
