"""A large file is never in memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np

from designer.data import prepare as preparing
from designer.project.project import DataChoice
from designer.unit import Choice
from tests.benchmarks.large_parquet import SIDE, peak, write


def read(path: Path, batches: int = 6) -> None:
    """Prepare a file and read some batches of it, as training does."""
    preparing.RESIDENT, preparing.MOST_FITTED = 0, 256
    source = Choice("PictureDataset", {"path": str(path), "size": (SIDE, SIDE)})
    part = preparing.prepare(DataChoice(source)).train
    order = np.random.default_rng(0).permutation(len(part))
    for start in range(0, 32 * batches, 32):
        part.sent(order[start : start + 32])


def grown(small: Path, large: Path) -> float:
    """Return how many megabytes reading a large file takes beyond a small one."""
    read(small)
    before = peak()
    read(large)
    return peak() - before


def test_reading_a_large_file_needs_a_part_of_its_size(tmp_path: Path) -> None:
    """160 MB in groups as the hub has them; benchmarks/large_parquet.py trains on 300 MB in one."""
    small = write(tmp_path / "small.parquet", 1)
    large = write(tmp_path / "large.parquet", 160, 200)
    environment = {**os.environ, "NEURODRAFT_HOME": str(tmp_path), "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-m", "tests.data.large.test_memory", str(small), str(large)]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    assert json.loads(done.stdout) < 0.6 * large.stat().st_size / 1e6


if __name__ == "__main__":
    print(json.dumps(grown(*map(Path, sys.argv[1:]))))
