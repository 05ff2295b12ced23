"""Trains a run in a process that is killed again and again; compares it with an unbroken one."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file

from designer.project.file import dumps
from designer.project.project import Project
from designer.runs import Run
from tests.training.projects import digits, epochs, train


def subject(seed: int) -> Project:
    """Return a project with every kind of state: dropout, batch norm, momenta, plateau."""
    return digits(
        epochs=5,
        seed=seed,
        batch_size=48,
        optimizer="AdamW",
        schedule={"kind": "Plateau", "parameters": {"patience": 0, "gamma": 0.7}},
        warmup=1.5,
        augmentation="Shift",
        l2=0.001,
        clip_norm=2.0,
    )


def unbroken(project: Project, folder: Path) -> tuple[Run, float]:
    """Train without a break; return the run and the seconds that its steps took."""
    train(project, folder)
    return Run(folder), Run(folder).summary.seconds


class Zygote:
    """The process that trains are split off from."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def start(self, **arguments: Any) -> int:
        """Begin a training; return the number of its process."""
        assert self._process.stdin
        self._process.stdin.write(json.dumps(arguments) + "\n")
        self._process.stdin.flush()
        return int(self._line())

    def wait(self) -> int:
        """Return the exit code of the training, or the negative number of what killed it."""
        return int(self._line())

    def _line(self) -> str:
        assert self._process.stdout
        line = self._process.stdout.readline()
        assert line, "the zygote is gone"
        return line


@contextmanager
def zygote() -> Iterator[Zygote]:
    """Keep such a process while tests last."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.training.zygote"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )  # fmt: skip
    try:
        yield Zygote(process)
    finally:
        assert process.stdin and process.stdout
        process.stdin.close()
        process.wait(60)
        process.stdout.close()


def through_kills(
    by: Zygote, project: Project, folder: Path, kills: int, span: float, seed: int
) -> list[int]:
    """Train with so many kills at random moments.

    Half of them strike within `span` seconds of a start, half soon after a checkpoint that brought
    the run on. Returns the step that each kill which struck threw the run back to; -1 where there
    was no checkpoint yet.
    """
    chance, struck = random.Random(seed), []
    run = Run(folder)
    for number in range(kills + 1):
        resume = (folder / "run.json").exists()
        if resume and run.state == "finished":
            break
        pid = by.start(
            project="" if resume else dumps(project), run=str(folder), resume=resume,
            save_every=0.02, event_every=0.005,
        )  # fmt: skip
        if number == kills:
            assert by.wait() == 0, run.summary.error
            break
        if number % 2:
            _wait_for_progress(run, struck[-1] if struck else -1)
            time.sleep(chance.uniform(0, span / 5))
        else:
            time.sleep(chance.uniform(0, span))
        with suppress(ProcessLookupError):  # it has just ended
            os.kill(pid, signal.SIGKILL)
        if by.wait() == -signal.SIGKILL:
            struck.append(run.summary.step if (folder / "run.json").exists() else -1)
    return struck


def _wait_for_progress(run: Run, step: int) -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end:
        if (run.path / "run.json").exists():
            summary = run.summary
            if summary.step > step or summary.state == "finished":
                return
        time.sleep(0.002)
    raise AssertionError("the run does not come on")


def differences(one: Run, other: Run) -> list[str]:
    """Return in what two runs differ that should be equal bit by bit."""
    found = []
    if epochs(one.events()) != epochs(other.events()):
        found.append("the events of the epochs")
    best = [(run.checkpoints / "best.safetensors").read_bytes() for run in (one, other)]
    if best[0] != best[1]:
        found.append("the file of the best weights")
    last = [load_file(run.checkpoints / "last.safetensors") for run in (one, other)]
    if last[0].keys() != last[1].keys():
        found.append("the names in the last checkpoint")
    elif any(not torch.equal(last[0][name], last[1][name]) for name in last[0]):
        found.append("the last weights, the optimizer's memory or the random numbers")
    if one.summary.test != other.summary.test or other.state != "finished":
        found.append("the measurement of the test part")
    return found
