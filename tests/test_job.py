"""Jobs in the foreground and in a worker process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from designer import job
from designer.job import (
    Command,
    Done,
    Event,
    Failed,
    Idle,
    Job,
    Message,
    UserError,
    Worker,
    in_foreground,
)


@dataclass(frozen=True)
class Counted(Event):
    """An event of this test."""

    number: int
    more: str = ""


def test_records_of_events_come_back() -> None:
    event = Counted(3, "“ß”")
    assert event.record() == {"event": "Counted", "number": 3, "more": "“ß”"}
    assert Event.from_record(json.loads(json.dumps(event.record()))) == event
    assert Event.from_record({**event.record(), "later": 1}) == event
    assert Event.from_record({"event": "Nothing"}) is None
    assert Event.from_record({"event": "Counted"}) is None  # a field it cannot do without


def test_foreground_hands_events_on_and_commands_in() -> None:
    got: list[Any] = []

    def work() -> Job:
        for number in range(3):
            commands = yield Counted(number)
            got.append(commands)

    wishes = iter([[Command("a")], [], [Command("b", {"x": 1})]])
    assert list(in_foreground(work(), lambda: next(wishes))) == [Counted(0), Counted(1), Counted(2)]
    assert got == [[Command("a")], [], [Command("b", {"x": 1})]]


def test_foreground_closes_a_job_that_is_left() -> None:
    closed = []

    def work() -> Job:
        try:
            while True:
                yield Counted(1)
        finally:
            closed.append(True)

    for _ in in_foreground(work()):
        break
    assert closed


def test_an_idle_job_costs_nothing_and_tells_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    monkeypatch.setattr(job.time, "sleep", slept.append)

    def work() -> Job:
        yield Counted(1)
        for _ in range(5):
            yield Idle()
        yield Counted(2)

    assert list(in_foreground(work())) == [Counted(1), Counted(2)]
    assert slept == [job.IDLE_INTERVAL] * 5


def test_serving_runs_jobs_and_tells_of_their_ends() -> None:
    done = talk(
        {"run": "designer.training.nothing:fit", "arguments": {}},
        {"run": "os:system", "arguments": {"command": "true"}},
        {"run": "designer.job:UserError", "arguments": {}},
        "not json",
        {"warm": ["json", "designer.no_such_module"]},
    )
    assert [type(event) for event in done] == [Failed, Done] * 3
    texts = [event.text for event in done if isinstance(event, Failed)]
    assert "nothing" in texts[0] and "os is not a part of Neurodraft" in texts[1]


def talk(*requests: Any) -> list[Event]:
    """Send lines to a real worker process and return the events up to its end."""
    text = "".join((r if isinstance(r, str) else json.dumps(r)) + "\n" for r in requests)
    done = subprocess.run(
        [sys.executable, "-m", "designer.job"],
        input=text, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    records = [record for line in done.stdout.splitlines() for record in json.loads(line)]
    return [event for record in records if (event := Event.from_record(record)) is not None]


JOBS = """
import os, sys, time
from dataclasses import dataclass
from designer.job import Event, Idle, Message

def talkative(count, pause=0.0):
    print("a library says something")
    os.write(1, b"and so does C code")
    for number in range(count):
        yield Message(str(number))
        time.sleep(pause)

def silent_end(seconds):
    yield Message("first")
    yield Message("second")
    time.sleep(seconds)

def waiting():
    yield Message("ready")
    told = 0
    while True:
        for command in (yield Idle()):
            if command.name == "stop":
                return
            yield Message(f"{command.name} {command.values}")

def failing():
    yield Message("begin")
    raise ValueError("a\\nlong story")

def dying():
    yield Message("begin")
    os.kill(os.getpid(), 9)
"""


@pytest.fixture
def worker(tmp_path: Path) -> Iterator[Worker]:
    """Return a worker that knows the jobs above, as `designer.jobs_of_a_test`."""
    (tmp_path / "jobs_of_a_test.py").write_text(JOBS)
    code = (
        "import designer, sys; designer.__path__.append(sys.argv[1]);"
        "import designer.job; designer.job.main()"
    )
    found = Worker()
    found._command = [sys.executable, "-c", code, str(tmp_path)]
    yield found
    found.close()


def run(worker: Worker, name: str, **arguments: Any) -> None:
    worker.run(f"designer.jobs_of_a_test:{name}", **arguments)


def until(
    worker: Worker, wanted: Callable[[list[Event]], bool], seconds: float = 20.0
) -> list[Event]:
    found: list[Event] = []
    end = time.monotonic() + 20
    while not wanted(found):
        found += worker.events()
        assert time.monotonic() < end, found
        time.sleep(0.002)
    return found


def test_a_worker_runs_one_job_after_another(worker: Worker) -> None:
    for _ in range(2):
        run(worker, "talkative", count=200)
        assert worker.busy
        with pytest.raises(RuntimeError, match="running already"):
            run(worker, "talkative", count=1)
        events = worker.wait(20)
        assert events == [*(Message(str(n)) for n in range(200)), Done()]
        assert not worker.busy
    assert worker.pid


def test_the_last_event_before_a_long_silence_comes_in_time(worker: Worker) -> None:
    run(worker, "silent_end", seconds=1.0)
    until(worker, lambda found: Message("first") in found)
    began = time.monotonic()
    until(worker, lambda found: Message("second") in found)
    assert time.monotonic() - began < 0.6
    assert worker.busy
    worker.wait(10)


def test_commands_reach_a_job_that_waits(worker: Worker) -> None:
    run(worker, "waiting")
    until(worker, lambda found: Message("ready") in found)
    worker.send("change", learning_rate=0.5)
    until(worker, lambda found: Message("change {'learning_rate': 0.5}") in found)
    worker.send("stop")
    assert worker.wait(10)[-1] == Done()


def test_a_waiting_job_sends_no_messages_and_hardly_works(worker: Worker) -> None:
    run(worker, "waiting")
    until(worker, lambda found: Message("ready") in found)
    before = cpu(worker)
    time.sleep(1.0)
    assert worker.events() == []
    assert cpu(worker) - before < 0.2
    worker.send("stop")
    worker.wait(10)


def cpu(worker: Worker) -> float:
    """Return the seconds of work that a worker has done, where the system tells."""
    path = Path(f"/proc/{worker.pid}/stat")
    if not path.exists():
        return 0.0
    fields = path.read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def test_errors_become_sentences(worker: Worker) -> None:
    run(worker, "failing")
    events = worker.wait(20)
    failed = next(event for event in events if isinstance(event, Failed))
    assert failed.text == "The work stopped: a" and "ValueError" in failed.detail
    assert events[-1] == Done()


def test_the_death_of_a_worker_is_told_and_the_next_job_runs(worker: Worker) -> None:
    run(worker, "dying")
    events = worker.wait(20)
    failed = next(event for event in events if isinstance(event, Failed))
    assert "ran out of memory or was ended from outside" in failed.text
    run(worker, "talkative", count=1)
    assert worker.wait(20) == [Message("0"), Done()]


def test_closing_stops_the_job_and_the_process(worker: Worker) -> None:
    run(worker, "waiting")
    until(worker, lambda found: Message("ready") in found)
    process = worker._process
    worker.close()
    assert process is not None and process.returncode == 0
    assert worker.pid is None and not worker.busy


def test_a_user_error_is_its_sentence() -> None:
    with pytest.raises(UserError, match="why"):
        list(in_foreground(_raising()))


def _raising() -> Job:
    raise UserError("why")
    yield Message("")
