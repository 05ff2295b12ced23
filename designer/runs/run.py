"""A run's folder, and the folder of all runs."""

from __future__ import annotations

import json
import math
import os
import re
import socket
import time
import unicodedata
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from designer.job import Event, UserError
from designer.process import born, exists
from designer.runs.files import read_record, write_whole
from designer.runs.log import News, Position, news
from designer.runs.notes import read_notes
from designer.runs.summary import Summary

FORMAT = 1
PROJECT = "project.neurodraft"
SUMMARY = "run.json"
ALIVE = "alive"

SILENCE = 600.0
"""Seconds without a sign of life after which a run is taken for interrupted."""

UNDER_WAY = ("running", "paused")


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
        record = read_record(self.path / SUMMARY)
        if record is None:
            raise UserError(f"“{self.path}” is no run: it holds no readable {SUMMARY}.")
        summary = Summary.from_record(record)
        if summary.state in UNDER_WAY and not self._alive(summary):
            return replace(summary, state="interrupted")
        return summary

    @property
    def title(self) -> str:
        """What a person called it, or the title of its project; else the folder's name."""
        record = read_record(self.path / SUMMARY)
        return read_notes(self.path).name or (
            Summary.from_record(record).title if record else self.name
        )

    @property
    def state(self) -> str:
        """How the run stands. Raises UserError where the summary cannot be read."""
        return self.summary.state

    def record(self) -> dict[str, Any]:
        """Return what scripts read of a run; what was measured at the end is `test_…`.

        Raises UserError.
        """
        summary = self.summary
        record = {
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
        # JSON knows no NaN, and scripts should not stumble over one
        return {
            key: None if isinstance(value, float) and not math.isfinite(value) else value
            for key, value in record.items()
        }

    def update(self, **values: Any) -> Summary:
        """Change values of the summary; readers see the old one or the new one."""
        record = read_record(self.path / SUMMARY) or {}
        record = {**record, **values}
        write_whole(self.path / SUMMARY, json.dumps(record, ensure_ascii=False, indent=1) + "\n")
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
        return list(news(self.path).events)

    def beat(self) -> None:
        """Leave a sign of life."""
        place = self.path / ALIVE
        try:
            os.utime(place)
        except OSError:
            place.touch()

    def begin_anew(self, project_text: str, title: str) -> None:
        """Give a run that has no weights yet another project."""
        write_whole(self.path / PROJECT, project_text)
        self.update(title=title)

    def begin(self) -> int:
        """Mark the run as this process's own; return which attempt at it this is.

        Raises UserError where another process is at work on it.
        """
        record = read_record(self.path / SUMMARY) or {}
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
            born=born(os.getpid()),
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
        if not exists(summary.pid):
            return False
        if summary.born:
            return summary.born == born(summary.pid)
        return silent < SILENCE


def follow(run: Run, position: Position | None = None) -> News:
    """Return what was added to a run's log since a position; without one, everything.

    Events of modules that this program has not imported are left out.
    """
    return news(run.path, position)


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
    plain = unicodedata.normalize("NFKD", title.casefold()).encode("ascii", "ignore").decode()
    words = re.sub(r"[^a-z0-9]+", "-", plain)
    stem = f"{when:%Y-%m-%d-%H%M}-{words.strip('-')[:40].strip('-') or 'run'}"
    base = Path(folder)
    try:
        base.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(_unwritable(base, error)) from None
    for number in range(1, 10_000):
        place = base / (stem if number == 1 else f"{stem}-{number}")
        try:
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
        write_whole(place / PROJECT, project_text)
    except OSError as error:
        raise UserError(_unwritable(place, error)) from None
    run = Run(place)
    started = when.isoformat(timespec="seconds")
    run.update(format=FORMAT, title=title, state="new", started=started)
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
