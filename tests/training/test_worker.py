"""Training in a worker process, as the window does it: commands, a kill, and going on."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from designer import runs
from designer.job import Command, Done, Event, Failed, Worker
from designer.project.file import dumps
from designer.training.events import (
    Changed,
    Epoch,
    Finished,
    Paused,
    Resumed,
    Started,
    Step,
)
from tests.training.projects import digits, epochs, of, train

FIT = "designer.training.fit:fit"


@pytest.fixture
def worker() -> Iterator[Worker]:
    """Return a worker that is warm, or will be when the first job comes."""
    found = Worker(OMP_NUM_THREADS="1")
    found.warm("designer.training.warm")
    yield found
    found.close()


def until(worker: Worker, wanted: Callable[[list[Event]], object]) -> list[Event]:
    found: list[Event] = []
    end = time.monotonic() + 120
    while not wanted(found):
        found += worker.events()
        assert time.monotonic() < end and not of(Failed, found), found
        time.sleep(0.002)
    return found


def test_a_run_is_driven_from_outside(worker: Worker, tmp_path: Path) -> None:
    """One test, since every start of a process costs seconds."""
    pause_change_and_resume(worker, tmp_path / "paused")
    kill_and_go_on(worker, tmp_path / "killed")
    close_and_keep(worker, tmp_path / "closed")


def pause_change_and_resume(worker: Worker, tmp_path: Path) -> None:
    run = runs.create(tmp_path, dumps(digits()), "A run")
    worker.run(FIT, project=dumps(digits(epochs=50)), run=str(run.path), event_every=0.0)
    until(worker, lambda found: of(Step, found))
    worker.send("pause")
    until(worker, lambda found: of(Paused, found))
    time.sleep(0.3)
    assert worker.events() == [] and run.state == "paused"  # it waits, and is silent
    worker.send("change", learning_rate=0.01, epochs=2)
    changed = until(worker, lambda found: len(of(Changed, found)) == 2)
    assert of(Changed, changed)[0].new == 0.01
    worker.send("resume")
    rest = until(worker, lambda found: any(isinstance(event, Done) for event in found))
    assert of(Resumed, rest) and of(Finished, rest)[0].reason == "completed"
    assert of(Epoch, rest)[-1].learning_rate == 0.01
    # another process, such as a window that did not start it, reads the same
    seen = run.events()
    assert epochs(seen) == epochs(rest) and of(Changed, seen) == of(Changed, changed)
    assert run.record()["test_accuracy"] == of(Finished, rest)[0].test["accuracy"]


def close_and_keep(worker: Worker, tmp_path: Path) -> None:
    worker.run(FIT, project=dumps(digits(epochs=500)), run=str(tmp_path / "run"))
    until(worker, lambda found: of(Step, found))
    worker.close(30)
    assert runs.Run(tmp_path / "run").state == "stopped"


def kill_and_go_on(worker: Worker, tmp_path: Path) -> None:
    run = runs.Run(tmp_path / "run")
    worker.run(FIT, project=dumps(digits()), run=str(run.path), event_every=0.0)
    until(worker, lambda found: of(Step, found))
    worker.send("change", l2=0.25)
    (changed,) = of(Changed, until(worker, lambda found: of(Changed, found)))
    until(worker, lambda found: of(Step, found))
    assert worker.pid
    os.kill(worker.pid, signal.SIGKILL)
    events = worker.wait(30)
    assert "The last checkpoint is kept" in of(Failed, events)[0].text
    assert run.state == "interrupted"
    worker.run(FIT, project="", run=str(run.path), resume=True)
    events = worker.wait(60)
    assert of(Started, events)[0].step == changed.step
    assert of(Finished, events)[0].reason == "completed"

    def change(event: Event) -> list[Command]:
        now = isinstance(event, Step) and event.step == changed.step
        return [Command("change", {"l2": 0.25})] if now else []

    whole = train(digits(), tmp_path / "whole", change, event_every=0.0)
    assert epochs(run.events()) == epochs(whole)
