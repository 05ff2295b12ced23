"""Loader processes: the same batches as without them, an end in words, and nothing left behind."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from designer.data.batches import Batches
from designer.data.inputs import DataError
from designer.data.loader import usual_workers
from designer.unit import Choice
from tests.data.making import data, large, picture_folder, streamed

CHANGES = (Choice("Flip"), Choice("Shift"))


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def ended(pids: list[int], seconds: float) -> bool:
    end = time.monotonic() + seconds
    while any(map(alive, pids)) and time.monotonic() < end:
        time.sleep(0.05)
    return not any(map(alive, pids))


def children() -> list[int]:
    return [child.pid for child in multiprocessing.active_children() if child.pid]


def flowing(part: Any, workers: int) -> Batches:
    return Batches(part, 6, seed=9, augmentation=CHANGES, shuffle=True, workers=workers)


def copied(batches: Any) -> list[Any]:
    return [(inputs.clone(), targets.clone()) for (inputs,), targets in batches]


def equal(one: list[Any], other: list[Any]) -> bool:
    pairs = zip(one, other, strict=True)
    return all(torch.equal(a, c) and torch.equal(b, d) for (a, b), (c, d) in pairs)


def test_processes_give_the_same_batches_from_any_step_and_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = picture_folder(tmp_path / "pictures", each=20)
    part = large(data("PictureFolder", path=str(root), size=(8,)), monkeypatch).train
    alone = flowing(part, 0)
    state = torch.get_rng_state()
    with flowing(part, 2) as batches:
        assert equal(copied(batches.epoch(0)), copied(alone.epoch(0)))
        first = children()
        assert len(first) == 2
        # An epoch that is left in the middle must not spoil the next one.
        broken = batches.epoch(1)
        next(broken)
        assert equal(copied(batches.epoch(1, skip=2)), copied(alone.epoch(1))[2:])
        assert equal(copied(batches.epoch(2)), copied(alone.epoch(2)))
        assert children() == first, "the processes stay between epochs"
        # A picture that goes bad while it is learnt from ends in words, and work can go on.
        spoilt = root / "dog" / "3.png"
        whole = spoilt.read_bytes()
        spoilt.write_bytes(b"no picture")
        with pytest.raises(DataError, match=r"“dog/3.png” cannot be read as a picture") as caught:
            copied(batches.epoch(3))
        assert "Traceback" not in str(caught.value)
        spoilt.write_bytes(whole)
        assert equal(copied(batches.epoch(3)), copied(alone.epoch(3)))
    assert children() == []
    assert ended(first, 0)
    assert torch.equal(torch.get_rng_state(), state), "the training's own chance is not touched"
    batches.close()  # a second time does no harm


def test_a_process_that_is_ended_from_outside_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = large(streamed(tmp_path, 60), monkeypatch).train
    with flowing(part, 1) as batches:
        running = batches.epoch(0)
        next(running)
        (pid,) = children()
        os.kill(pid, signal.SIGKILL)
        with pytest.raises(DataError, match="was ended from outside or ran out of memory"):
            for _ in range(3):
                for _ in running:
                    pass
                running = batches.epoch(1)
        assert len(copied(batches.epoch(1))) == batches.steps, "new processes take over"
    assert children() == []


PROGRAM = """
import sys
import designer.data.prepare as prepare
from designer.data.loader import Loader
from designer.project.project import DataChoice
from designer.unit import Choice

def main():
    prepare.RESIDENT = 0
    files = {"path": sys.argv[1] + "/x.npy", "targets": sys.argv[1] + "/y.npy"}
    part = prepare.prepare(DataChoice(source=Choice("NumpyFiles", files))).train
    running = Loader(part, 1).read([part.places[:2]] * 9)
    next(running)
    assert "torch" not in sys.modules
    import multiprocessing
    print(*(child.pid for child in multiprocessing.active_children()), flush=True)
    sys.stdin.read()

if __name__ == "__main__":
    main()
"""


@pytest.mark.parametrize("way", ["kill", "end"])
def test_processes_do_not_outlive_the_job(tmp_path: Path, way: str) -> None:
    streamed(tmp_path, 60)
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    root = Path(__file__).resolve().parents[2]
    with subprocess.Popen(
        [sys.executable, str(program), str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(root)},
    ) as job:
        assert job.stdout is not None
        pids = [int(pid) for pid in job.stdout.readline().split()]
        assert len(pids) == 1
        assert alive(pids[0])
        if way == "kill":
            job.kill()
        else:
            assert job.stdin is not None
            job.stdin.close()
        assert ended(pids, 15)


def test_arrays_in_memory_need_no_processes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    np.savez(tmp_path / "a.npz", inputs=np.zeros((30, 4)), targets=np.arange(30) % 2)
    part = large(data("NumpyFiles", path=str(tmp_path / "a.npz")), monkeypatch).train
    with Batches(part, 8, workers=3) as batches:
        assert len(list(batches.epoch(0))) == 3
        assert children() == []


def test_as_many_processes_as_suit_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    assert 1 <= usual_workers() <= 8
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(64)), raising=False)
    assert usual_workers() == 8
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0}, raising=False)
    assert usual_workers() == 1
