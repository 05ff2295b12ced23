"""The core works without Qt, and the window without torch: their tests run without them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CORE = (
    "tests/project",
    "tests/network",
    "tests/data/test_prepare.py",
    "tests/training/test_evaluate.py",
    "tests/blocks/test_units.py",
    "tests/blocks/test_registry.py",
    "tests/test_figures.py",
    "tests/test_runs.py",
)


def without(names: str, *arguments: str) -> str:
    """Run tests where these packages cannot be imported; return what pytest said."""
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *arguments],
        cwd=ROOT,
        env={**os.environ, "NEURODRAFT_TESTS_WITHOUT": names, "NEURODRAFT_HYPOTHESIS": "brief"},
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert ran.returncode == 0, ran.stdout[-3000:] + ran.stderr[-1000:]
    return ran.stdout


@pytest.mark.timeout(650)
def test_the_core_needs_no_qt() -> None:
    # pytest-qt itself would import Qt
    quiet = ["-p", "no:pytest-qt", "-W", "ignore::pytest.PytestConfigWarning"]
    assert " passed" in without("PySide6 pyqtgraph shiboken6", *quiet, *CORE)


@pytest.mark.timeout(650)
def test_the_window_needs_no_torch() -> None:
    tests = ["tests/ui/canvas", "tests/ui/test_panels.py", "tests/ui/test_window.py"]
    assert " passed" in without("torch onnx onnxruntime", *tests)
