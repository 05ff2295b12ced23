"""Files that nobody shipped, from import to a trained network, on a virtual screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.test_first_light import screen

ROOT = Path(__file__).parents[2]
KINDS = "table,pictures,pairs,questions"

__all__ = ["screen"]


@pytest.mark.timeout(600)
def test_from_files_to_trained_networks(
    screen: str,
    tmp_path: Path,
    own_home: Path,
) -> None:
    pictures = os.environ.get("NEURODRAFT_PICTURES")
    environment = {
        **os.environ,
        "DISPLAY": screen,
        "QT_QPA_PLATFORM": "xcb",
        "NEURODRAFT_HOME": str(own_home),
        "PYTHONPATH": str(ROOT),
    }
    ran = subprocess.run(
        [sys.executable, "-m", "tests.journeys.own_data", KINDS, str(tmp_path)]
        + ([f"{pictures}/own-data"] if pictures else []),
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=550,
    )
    assert ran.returncode == 0 and ran.stdout.strip().endswith("done"), ran.stderr[-4000:]
    assert "Traceback" not in ran.stderr, ran.stderr[-4000:]
    assert ran.stdout.count("refused: “") == ran.stdout.count("measured: ") == 4
