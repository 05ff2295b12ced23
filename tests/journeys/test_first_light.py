"""The journey from an empty canvas to an ONNX file, on a virtual screen."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnxruntime
import pytest

ROOT = Path(__file__).parents[2]


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


@pytest.mark.timeout(900)
def test_from_an_empty_canvas_to_onnx(screen: str, tmp_path: Path, own_home: Path) -> None:
    pictures = os.environ.get("NEURODRAFT_PICTURES")
    environment = {
        **os.environ,
        "DISPLAY": screen,
        "QT_QPA_PLATFORM": "xcb",
        "NEURODRAFT_HOME": str(own_home),
        "PYTHONPATH": str(ROOT),
    }
    ran = subprocess.run(
        [sys.executable, "-m", "tests.journeys.first_light", str(tmp_path)]
        + ([pictures] if pictures else []),
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=850,
    )
    assert ran.returncode == 0 and ran.stdout.strip().endswith("done"), ran.stderr[-4000:]
    assert "Traceback" not in ran.stderr, ran.stderr[-4000:]
    session = onnxruntime.InferenceSession(str(tmp_path / "net.onnx"))
    inputs = np.zeros((9, 1, 28, 28), np.float32)
    (found,) = session.run(None, {session.get_inputs()[0].name: inputs})
    assert found.shape == (9, 10)
