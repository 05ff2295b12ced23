"""The run store: names, summaries, logs that are read while they are written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from designer import runs
from designer.job import Event, UserError
from designer.process import born, exists
from designer.runs import Log, Run, Summary


@dataclass(frozen=True)
class Ticked(Event):
    """An event of this test."""

    number: int


NOW = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)


def test_a_new_run_is_named_by_time_and_title(tmp_path: Path) -> None:
    run = runs.create(tmp_path, "{}", "LeNet-5 (größer!)", NOW)
    assert run.name == "2026-11-22-0630-lenet-5-grosser"
    assert run.project_text == "{}" and run.title == "LeNet-5 (größer!)"
    assert run.state == "new" and run.summary.started == "2026-11-22T06:30:00+00:00"
    assert runs.create(tmp_path, "", "数据", NOW).name == "2026-11-22-0630-run"
    assert run.checkpoint("best") is None and run.checkpoint("last") is None


def test_names_differ_however_many_begin_at_once(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda n: runs.create(tmp_path, str(n), "x", NOW), range(24)))
    assert len({run.name for run in made}) == 24
    assert [run.project_text for run in made] == [str(n) for n in range(24)]


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(UserError, match="holds something already"):
        runs.create_at(tmp_path, "{}")
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="choose another folder"):
        runs.create_at(tmp_path / "file" / "run", "{}")
    with pytest.raises(UserError, match="choose another folder"):
        runs.create(tmp_path / "file", "{}")


def test_runs_are_listed_newest_first_and_other_folders_left_out(tmp_path: Path) -> None:
    for day, title in ((3, "b"), (1, "a"), (2, "c")):
        runs.create(tmp_path, "{}", title, NOW.replace(day=day))
    (tmp_path / "notes").mkdir()
    (tmp_path / "letter.txt").write_text("")
    broken = runs.create(tmp_path, "{}", "broken", NOW)
    (broken.path / "run.json").write_text("{")
    assert [run.title for run in runs.list_runs(tmp_path)] == ["b", "c", "a"]
    assert runs.list_runs(tmp_path / "nowhere") == []


def test_summary_of_another_version_is_read_as_far_as_it_goes() -> None:
    record = {
        "title": "x", "epoch": "many", "seconds": 3, "test": {"loss": 1.0}, "colour": "blue",
        "classes": ["a", 2], "val_loss": None, "train_loss": float("inf"),
        "parameters": float("inf"),
        "attempt": True, "state": 7,
    }  # fmt: skip
    found = Summary.from_record(record)
    assert found.title == "x" and found.epoch == 0 and found.seconds == 3.0
    assert found.classes == ("a", "2") and found.test == {"loss": 1.0} and found.val_loss is None
    assert found.train_loss == float("inf") and found.parameters == 0 and found.attempt == 0
    assert found.state == "new"


def test_what_scripts_read(tmp_path: Path) -> None:
    run = runs.create_at(tmp_path / "run", "{}", "x")
    run.update(epoch=3, test={"accuracy": 0.5, "loss": float("nan")}, train_loss=1.5, device="cpu")
    found = run.record()
    assert found["test_accuracy"] == 0.5 and found["epochs"] == 3 and found["train_loss"] == 1.5
    assert found["test_loss"] is None and json.dumps(found, allow_nan=False)
    keys = ("run", "epochs", "device", "seconds", "train_loss", "val_loss", "parameters", "macs")
    assert all(key in found for key in keys)


def test_a_folder_without_a_run_is_told_in_words(tmp_path: Path) -> None:
    for ask in (lambda: Run(tmp_path).summary, lambda: Run(tmp_path).project_text,
                Run(tmp_path).record, lambda: Run(tmp_path).state):  # fmt: skip
        with pytest.raises(UserError, match="is no run"):
            ask()
    assert not runs.is_run(tmp_path) and Run(tmp_path).events() == []


def test_a_log_is_followed_while_it_is_written(tmp_path: Path) -> None:
    run = runs.create_at(tmp_path / "run", "{}")
    assert runs.follow(run).events == ()
    log = Log(run.path, attempt=1)
    log.add(Ticked(1))
    news = runs.follow(run)
    assert news.events == (Ticked(1),) and not news.again
    log.add(Ticked(2))
    with (run.path / "events.jsonl").open("ab") as file:
        file.write(b'{"event": "Ticked", "num')  # a line half written
    news = runs.follow(run, news.position)
    assert news.events == (Ticked(2),)
    assert runs.follow(run, news.position).events == ()
    assert run.events() == [Ticked(1), Ticked(2)]
    with (run.path / "events.jsonl").open("ab") as file:
        file.write(b'ber": 3}\nnot json\n{"event": "Unknown"}\n[1]\n{"event": "Ticked"}\n')
    assert runs.follow(run, news.position).events == (Ticked(3),)
    log.close()


def test_a_log_goes_on_where_a_checkpoint_was_written(tmp_path: Path) -> None:
    run = runs.create_at(tmp_path / "run", "{}")
    log = Log(run.path, attempt=1)
    log.add(Ticked(1))
    kept = log.length
    log.add(Ticked(2))
    log.close()
    before = runs.follow(run)
    log = Log(run.path, attempt=12, keep=kept)
    assert log.length == kept
    log.add(Ticked(3))
    log.close()
    news = runs.follow(run, before.position)
    assert news.again and news.events == (Ticked(1), Ticked(3))
    assert not runs.follow(run, news.position).again


def test_a_log_shorter_than_its_checkpoint_says_is_kept_in_whole_lines(tmp_path: Path) -> None:
    run = runs.create_at(tmp_path / "run", "{}")
    log = Log(run.path, attempt=1)
    for number in range(3):
        log.add(Ticked(number))
    log.close()
    path = run.path / "events.jsonl"
    path.write_bytes(path.read_bytes()[:-5])  # as after a loss of power
    log = Log(run.path, attempt=2, keep=10_000)
    log.add(Ticked(9))
    log.close()
    assert run.events() == [Ticked(0), Ticked(1), Ticked(9)]
    path.unlink()
    Log(run.path, attempt=3, keep=10_000).close()
    assert run.events() == []


def test_a_run_whose_process_is_gone_is_interrupted(tmp_path: Path) -> None:
    run = runs.create_at(tmp_path / "run", "{}")
    code = f"from designer.runs import Run; Run({str(run.path)!r}).begin(); input()"
    process = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE)
    end = time.monotonic() + 20
    while run.state == "new" and time.monotonic() < end:
        time.sleep(0.01)
    assert run.state == "running"
    with pytest.raises(UserError, match=f"trained already, by process {process.pid}"):
        run.begin()
    process.kill()
    while run.state == "running" and time.monotonic() < end:
        time.sleep(0.01)
    assert run.state == "interrupted"  # also before anybody has waited for the process
    process.wait()
    assert process.stdin
    process.stdin.close()
    assert run.state == "interrupted"
    assert run.begin() == 2 and run.state == "running"
    run.update(state="finished")
    assert run.state == "finished"


def test_a_number_of_a_process_that_came_again_is_not_taken_for_the_run(tmp_path: Path) -> None:
    run = runs.create_at(tmp_path / "run", "{}")
    run.begin()
    assert run.state == "running"
    run.update(born="1")
    assert run.state == "interrupted"
    run.update(born="")  # a system that does not tell: signs of life decide
    assert run.state == "running"
    os.utime(run.path / "alive", (0, 0))
    assert run.state == "interrupted"
    run.beat()
    assert run.state == "running"
    run.update(host="another-machine")
    assert run.state == "running"
    os.utime(run.path / "alive", (0, 0))
    assert run.state == "interrupted"


def test_processes() -> None:
    assert exists(os.getpid()) and not exists(0) and not exists(-5)
    done = subprocess.Popen([sys.executable, "-c", ""])
    done.wait()
    assert not exists(done.pid) and born(done.pid) == ""
    if sys.platform == "linux":
        assert born(os.getpid()).isdigit()
