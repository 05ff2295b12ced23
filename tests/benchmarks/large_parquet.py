"""Memory and time of training on pictures in a Parquet file that is never read whole.

    python -m tests.benchmarks.large_parquet [--megabytes 300] [--batches 40] [--workers 1]

A file of random pictures with a single group of rows, as pandas writes it, is made in a folder that
is removed afterwards. A process of its own reads it as a source of data, and trains a small network
on some batches. Printed are the file's size and by how much the process's memory grew at most over
what it needs for a tiny file of the same kind; its loader processes are counted by themselves.
"""

from __future__ import annotations

import argparse
import io
import json
import multiprocessing
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

SIDE = 64


def write(path: Path, megabytes: float, group: int | None = None) -> Path:
    """Write a Parquet file of about this size: pictures in cells, and two classes.

    Rows lie in groups of so many, all in one where that is None.
    """
    import numpy as np
    import pyarrow as arrow
    from PIL import Image
    from pyarrow import parquet

    def cells(start: int, count: int) -> Any:
        chance = np.random.default_rng(start)
        found = []
        for one in chance.integers(0, 256, (count, SIDE, SIDE, 3), dtype=np.uint8):
            memory = io.BytesIO()
            Image.fromarray(one).save(memory, "BMP")
            found.append(memory.getvalue())
        labels = arrow.array((np.arange(count) + start) % 2)
        return arrow.table({"image": arrow.array(found, arrow.binary()), "label": labels})

    total = max(200, round(megabytes * 1e6 / (SIDE * SIDE * 3 + 54)))
    size = min(1000, total)
    whole = arrow.concat_tables([cells(start, size) for start in range(0, total, size)])
    parquet.write_table(whole, path, row_group_size=group or total, compression="none")
    return path


def train(path: Path, batches: int, workers: int, fitted: int) -> dict[str, float]:
    """Train on some batches of a file; return how long the parts of it took, in seconds."""
    import torch

    from designer.data import prepare as preparing
    from designer.data.batches import Batches
    from designer.project.project import DataChoice
    from designer.unit import Choice

    preparing.RESIDENT = 0  # as for pictures that are larger
    preparing.MOST_FITTED = fitted
    source = Choice("PictureDataset", {"path": str(path), "size": (SIDE, SIDE)})
    started = time.perf_counter()
    part = preparing.prepare(DataChoice(source)).train
    prepared = time.perf_counter()
    torch.manual_seed(0)
    model = torch.nn.Sequential(
        torch.nn.Conv2d(3, 8, 3, 2), torch.nn.ReLU(), torch.nn.Flatten(), torch.nn.LazyLinear(2)
    )
    engine = torch.optim.SGD(model.parameters(), 0.01)
    with Batches(part, 32, shuffle=True, augmentation=[Choice("Flip")], workers=workers) as read:
        for step, (inputs, targets) in enumerate(read.epoch(0)):
            engine.zero_grad()
            torch.nn.functional.cross_entropy(model(*inputs), targets).backward()
            engine.step()
            if step + 1 == batches:
                break
        found = {"prepare": prepared - started, "batches": time.perf_counter() - prepared}
        loaders = [peak(one.pid or 0) for one in multiprocessing.active_children()]
        return {**found, "loader": max(loaders, default=0.0)}


def measure(small: Path, path: Path, batches: int, workers: int, fitted: int) -> dict[str, float]:
    """Return in megabytes what training on a file needs more than on a small one, and seconds."""
    train(small, 3, workers, fitted)
    before = peak()
    seconds = train(path, batches, workers, fitted)
    return {
        **seconds,
        "file": path.stat().st_size / 1e6,
        "grown": peak() - before,
    }


def in_own_process(
    megabytes: float, batches: int, workers: int, fitted: int = 4096
) -> dict[str, float]:
    """Measure in a process that has done nothing else."""
    with tempfile.TemporaryDirectory() as folder:
        small = write(Path(folder) / "small.parquet", 1)
        path = write(Path(folder) / "large.parquet", megabytes)
        command = [
            sys.executable,
            "-m",
            "tests.benchmarks.large_parquet",
            "--measure",
            str(small),
            str(path),
        ]
        command += ["--batches", str(batches), "--workers", str(workers), "--fitted", str(fitted)]
        environment = {**os.environ, "NEURODRAFT_HOME": folder, "OMP_NUM_THREADS": "1"}
        done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
        found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
        return found


def peak(process: str | int = "self") -> float:
    """Return the most memory that a process has had, in megabytes; 0 where the system is silent.

    `resource.getrusage` would also count what the parent had when it started the process.
    """
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1e3 for line in lines if line.startswith("VmHWM")), 0.0)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=float, default=300)
    parser.add_argument("--batches", type=int, default=40)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--fitted", type=int, default=4096, help="examples scaling is fitted on")
    parser.add_argument("--measure", nargs=2, type=Path)
    asked = parser.parse_args()
    if asked.measure:
        print(json.dumps(measure(*asked.measure, asked.batches, asked.workers, asked.fitted)))
        return
    found = in_own_process(asked.megabytes, asked.batches, asked.workers, asked.fitted)
    print(f"file                {found['file']:8.0f} MB")
    print(f"memory grown by     {found['grown']:8.0f} MB  ({found['grown'] / found['file']:.2f})")
    print(f"a loader process    {found['loader']:8.0f} MB in all")
    print(f"first preparation   {found['prepare']:8.1f} s")
    print(f"{asked.batches} batches of 32    {found['batches']:8.1f} s")


if __name__ == "__main__":
    main()
