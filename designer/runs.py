"""The run store: one folder a training run, readable while another process writes it.

    2026-11-22-0630-lenet-5/
        project.neurodraft      the document as it was when the run began
        run.json                the summary, replaced whole at every save
        events.jsonl            what happened, one event a line
        checkpoints/            last.safetensors, best.safetensors

This module reads and writes everything but the weights, and knows no framework.
"""

from __future__ import annotations

import json
import math
import os
import re
import socket
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from pathlib import Path
from typing import IO, Any, Literal

from designer.job import Event, UserError

FORMAT = 1
PROJECT = "project.neurodraft"
SUMMARY = "run.json"
LOG = "events.jsonl"
ALIVE = "alive"

SILENCE = 600.0
"""Seconds without a sign of life after which a run is taken for interrupted."""

State = Literal["running", "paused", "finished", "stopped", "failed", "interrupted"]
UNDER_WAY = ("running", "paused")


@dataclass(frozen=True)
class Summary:
    """What a list of runs shows of one."""

    title: str = "Untitled"
    state: str = "running"
    started: str = ""
    """Local time with its offset, as ISO 8601 writes it."""
    device: str = ""
    seconds: float = 0.0
    """Of training, all parts of a resumed run together."""
    epoch: int = 0
    """Epochs finished."""
    epochs: int = 0
    step: int = 0
    best_epoch: int = 0
    parameters: int = 0
    macs: int = 0
    loss: str = ""
    train_loss: float | None = None
    val_loss: float | None = None
    metrics: Mapping[str, float] = field(default_factory=dict)
    """On the validation part, of the best weights."""
    test: Mapping[str, float] = field(default_factory=dict)
    classes: tuple[str, ...] = ()
    task: str = ""
    error: str = ""
    """Why the run failed, as a sentence."""
    node: str = ""
    """The block to blame, or nothing."""
    threads: int = 0
    torch: str = ""
    attempt: int = 0
    """How often the run was begun or gone on with."""
    pid: int = 0
    host: str = ""
    born: str = ""
    """When the process began, where the system tells it, since numbers of processes come again."""

    @staticmethod
    def from_record(record: Mapping[str, Any]) -> Summary:
        """Return the summary of a record; what this version does not know is left out."""
        usual = Summary()
        known: dict[str, Any] = {}
        for item in fields(Summary):
            value, wanted = record.get(item.name), getattr(usual, item.name)
            number = isinstance(value, (int, float)) and not isinstance(value, bool)
            if isinstance(wanted, tuple) and isinstance(value, list):
                known[item.name] = tuple(map(str, value))
            elif isinstance(wanted, int):
                if number and math.isfinite(value):
                    known[item.name] = int(value)
            elif isinstance(wanted, float) or wanted is None:
                if number:
                    known[item.name] = float(value)
            elif isinstance(value, type(wanted)):
                known[item.name] = value
        return Summary(**known)


@dataclass(frozen=True, slots=True)
class Position:
    """How far a reader has come in a run's log."""

    attempt: int = -1
    offset: int = 0


@dataclass(frozen=True)
class News:
    """What was added to a log since a position."""

    events: tuple[Event, ...]
    position: Position
    again: bool = False
    """Whether the run was gone on with and the events are its whole log: forget the earlier ones."""


class Run:
    """A run's folder."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)

    @property
    def name(self) -> str:
        """The name of the folder."""
        return self.path.name

    @property
    def project_text(self) -> str:
        """The project file as it was when the run began. Raises UserError."""
        try:
            return (self.path / PROJECT).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            raise UserError(f"“{self.path}” is no run: it holds no readable {PROJECT}.") from None

    @property
    def summary(self) -> Summary:
        """The summary as it was written last; `interrupted` where the process is gone.

        Raises UserError where there is none that can be read.
        """
        record = _read_record(self.path / SUMMARY)
        if record is None:
            raise UserError(f"“{self.path}” is no run: it holds no readable {SUMMARY}.")
        summary = Summary.from_record(record)
        if summary.state in UNDER_WAY and not self._alive(summary):
            return replace(summary, state="interrupted")
        return summary

    @property
    def title(self) -> str:
        """The title of the project, or the folder's name where the summary cannot be read."""
        record = _read_record(self.path / SUMMARY)
        return Summary.from_record(record).title if record else self.name

    @property
    def state(self) -> str:
        """How the run stands. Raises UserError where the summary cannot be read."""
        return self.summary.state

    def record(self) -> dict[str, Any]:
        """Return what scripts read of a run; what was measured at the end is `test_…`.

        Raises UserError.
        """
        summary = self.summary
        return {
            "run": str(self.path),
            "title": summary.title,
            "state": summary.state,
            "started": summary.started,
            "epochs": summary.epoch,
            "device": summary.device,
            "seconds": summary.seconds,
            "train_loss": summary.train_loss,
            "val_loss": summary.val_loss,
            **{f"val_{key}": value for key, value in summary.metrics.items()},
            **{f"test_{key}": value for key, value in summary.test.items()},
            "parameters": summary.parameters,
            "macs": summary.macs,
            **({"error": summary.error} if summary.error else {}),
        }

    def update(self, **values: Any) -> Summary:
        """Change values of the summary; readers see the old one or the new one."""
        record = _read_record(self.path / SUMMARY) or {}
        record = {**record, **values}
        _write_whole(self.path / SUMMARY, json.dumps(record, ensure_ascii=False, indent=1) + "\n")
        return Summary.from_record(record)

    def checkpoint(self, which: str = "best") -> Path | None:
        """Return the file of the `best` or the `last` weights, or None where there is none yet."""
        place = self.checkpoints / f"{which}.safetensors"
        return place if place.is_file() else None

    @property
    def checkpoints(self) -> Path:
        """The folder of the weights."""
        return self.path / "checkpoints"

    def events(self) -> list[Event]:
        """Return everything that the log holds and this program knows."""
        return list(follow(self).events)

    def records(self) -> Iterator[dict[str, Any]]:
        """Yield every event of the log as JSON holds it; a line half written is left out."""
        try:
            lines = (self.path / LOG).read_bytes().split(b"\n")[1:-1]
        except OSError:
            return
        for line in lines:
            record = _parsed(line)
            if record is not None:
                yield record

    def beat(self) -> None:
        """Leave a sign of life."""
        place = self.path / ALIVE
        try:
            os.utime(place)
        except OSError:
            place.touch()

    def begin(self) -> int:
        """Mark the run as this process's own; return which attempt at it this is.

        Raises UserError where another process is at work on it.
        """
        record = _read_record(self.path / SUMMARY) or {}
        before = Summary.from_record(record)
        mine = before.pid == os.getpid() and before.host == socket.gethostname()
        if before.pid and not mine and before.state in UNDER_WAY and self._alive(before):
            text = f"The run “{self.name}” is being trained already, by process {before.pid}."
            raise UserError(text + " Stop it there first, or wait for its end.")
        self.beat()
        self.update(
            state="running",
            attempt=before.attempt + 1,
            pid=os.getpid(),
            host=socket.gethostname(),
            born=_born(os.getpid()),
            error="",
            node="",
        )
        return before.attempt + 1

    def _alive(self, summary: Summary) -> bool:
        try:
            silent = time.time() - (self.path / ALIVE).stat().st_mtime
        except OSError:
            silent = SILENCE + 1
        if summary.host != socket.gethostname():
            return silent < SILENCE
        if not _exists(summary.pid):
            return False
        if summary.born:
            return summary.born == _born(summary.pid)
        return silent < SILENCE


class Log:
    """The event log of a run while it is written."""

    def __init__(self, run: Run, attempt: int, keep: int = 0) -> None:
        """Open it for a new attempt and keep the first `keep` bytes after its first line."""
        self._place = run.path / LOG
        kept = b""
        if keep and self._place.exists():
            kept = self._place.read_bytes().partition(b"\n")[2][:keep]
            kept = kept[: kept.rfind(b"\n") + 1]
        head = json.dumps({"log": FORMAT, "attempt": attempt}).encode() + b"\n"
        _write_whole(self._place, head + kept)
        self._head = len(head)
        self._file: IO[bytes] = self._place.open("ab")

    @property
    def length(self) -> int:
        """Bytes after the first line; what `keep` takes to go on from here."""
        return self._file.tell() - self._head

    def add(self, event: Event) -> None:
        """Append an event; readers see it at once."""
        self._file.write(json.dumps(event.record(), ensure_ascii=False).encode() + b"\n")
        self._file.flush()

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()


def follow(run: Run, position: Position | None = None) -> News:
    """Return what was added to a run's log since a position; without one, everything.

    Events that this program has not imported the module of are left out.
    """
    position = position or Position()
    try:
        with (run.path / LOG).open("rb") as file:
            head = file.readline()
            record = _parsed(head) if head.endswith(b"\n") else None
            if record is None:
                return News((), position)
            attempt = int(record.get("attempt", 0))
            start = position.offset if attempt == position.attempt else 0
            file.seek(len(head) + start)
            added = file.read()
    except OSError:
        return News((), position)
    whole = added[: added.rfind(b"\n") + 1]
    events = []
    for line in whole.split(b"\n"):
        found = _parsed(line)
        event = Event.from_record(found) if found is not None else None
        if event is not None:
            events.append(event)
    again = position.attempt >= 0 and attempt != position.attempt
    return News(tuple(events), Position(attempt, start + len(whole)), again)


def create(
    folder: str | os.PathLike[str],
    project_text: str,
    title: str = "Untitled",
    now: datetime | None = None,
) -> Run:
    """Make the folder of a new run, named by time and title and unlike any other.

    Raises UserError where nothing can be written there.
    """
    when = now or datetime.now().astimezone()
    words = re.sub(r"[^a-z0-9]+", "-", title.lower().encode("ascii", "ignore").decode())
    stem = f"{when:%Y-%m-%d-%H%M}-{words.strip('-')[:40].strip('-') or 'run'}"
    base = Path(folder)
    for number in range(1, 10_000):
        place = base / (stem if number == 1 else f"{stem}-{number}")
        try:
            base.mkdir(parents=True, exist_ok=True)
            place.mkdir()
        except FileExistsError:
            continue
        except OSError as error:
            raise UserError(_unwritable(base, error)) from None
        return create_at(place, project_text, title, when)
    raise UserError(f"“{base}” holds too many runs called “{stem}”; take some away.")


def create_at(
    path: str | os.PathLike[str],
    project_text: str,
    title: str = "Untitled",
    now: datetime | None = None,
) -> Run:
    """Make a run in a folder of one's choice, which must be new or empty. Raises UserError."""
    place = Path(path)
    when = now or datetime.now().astimezone()
    try:
        place.mkdir(parents=True, exist_ok=True)
        if any(place.iterdir()):
            raise UserError(f"“{place}” holds something already; choose a new folder for the run.")
        (place / "checkpoints").mkdir()
        _write_whole(place / PROJECT, project_text)
    except OSError as error:
        raise UserError(_unwritable(place, error)) from None
    run = Run(place)
    started = when.isoformat(timespec="seconds")
    run.update(format=FORMAT, title=title, state="stopped", started=started)
    return run


def is_run(path: str | os.PathLike[str]) -> bool:
    """Return whether a folder is that of a run."""
    return (Path(path) / PROJECT).is_file() and (Path(path) / SUMMARY).is_file()


def list_runs(folder: str | os.PathLike[str]) -> list[Run]:
    """Return every run in a folder, newest first."""
    found = []
    try:
        places = list(Path(folder).iterdir())
    except OSError:
        return []
    for place in places:
        try:
            if is_run(place):
                found.append((_when(Run(place).summary.started), place.name, place))
        except UserError:
            continue  # its folder was taken away meanwhile, or is not ours
    return [Run(place) for _, _, place in sorted(found, reverse=True)]


def _when(started: str) -> float:
    try:
        return datetime.fromisoformat(started).timestamp()
    except ValueError:
        return 0.0


def _unwritable(place: Path, error: OSError) -> str:
    reason = (error.strerror or str(error)).lower()
    return f"The run cannot be kept in “{place}” ({reason}); choose another folder."


def _parsed(line: bytes) -> dict[str, Any] | None:
    try:
        record = json.loads(line)
    except ValueError:
        return None
    return record if isinstance(record, dict) else None


def _read_record(place: Path) -> dict[str, Any] | None:
    try:
        return _parsed(place.read_bytes())
    except OSError:
        return None


def _write_whole(place: Path, content: str | bytes) -> None:
    """Write a file so that it is, at every moment, the old one or the new."""
    data = content.encode() if isinstance(content, str) else content
    temporary = place.with_name(f".{place.name}.{os.getpid()}.{threading.get_ident()}.part")
    try:
        with temporary.open("wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        replace_file(temporary, place)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def replace_file(temporary: Path, place: Path) -> None:
    """Put a file in the place of another; Windows refuses while somebody reads that one."""
    for last in (False, False, False, False, True):
        try:
            os.replace(temporary, place)
            return
        except PermissionError:
            if last:
                raise
            time.sleep(0.02)


def _exists(pid: int) -> bool:
    """Return whether there is a process of this number on this machine."""
    if pid <= 0:
        return False
    if os.name == "nt":
        import ctypes

        kernel = ctypes.windll.kernel32  # type: ignore[attr-defined]
        handle = kernel.OpenProcess(0x1000, False, pid)  # query limited information
        if not handle:
            return False
        code = ctypes.c_ulong()
        kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        kernel.CloseHandle(handle)
        return code.value == 259  # still active
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        pass  # it is there and belongs to somebody else
    return True


def _born(pid: int) -> str:
    """Return when a process began, in the system's own count; empty where it does not tell."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return ""
    state, *rest = stat.rpartition(")")[2].split()
    return "" if state == "Z" else rest[18]
