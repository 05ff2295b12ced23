"""The event log of a run: one event a line, read by others while it is written."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from designer.job import Event
from designer.runs.files import parsed, write_whole

FORMAT = 1
LOG = "events.jsonl"


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
    """Whether the run was gone on with, and the events are its whole log anew."""


class Log:
    """The event log of a run while it is written."""

    def __init__(self, folder: Path, attempt: int, keep: int = 0) -> None:
        """Open it for a new attempt and keep the first `keep` bytes after its first line."""
        self._place = folder / LOG
        kept = b""
        if keep and self._place.exists():
            kept = self._place.read_bytes().partition(b"\n")[2][:keep]
            kept = kept[: kept.rfind(b"\n") + 1]
        head = json.dumps({"log": FORMAT, "attempt": attempt}).encode() + b"\n"
        write_whole(self._place, head + kept)
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


def news(folder: Path, position: Position | None = None) -> News:
    """Return what was added to the log in a run's folder since a position, or everything.

    Events that this program has not imported the module of are left out.
    """
    position = position or Position()
    try:
        with (folder / LOG).open("rb") as file:
            head = file.readline()
            record = parsed(head) if head.endswith(b"\n") else None
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
        found = parsed(line)
        event = Event.from_record(found) if found is not None else None
        if event is not None:
            events.append(event)
    again = position.attempt >= 0 and attempt != position.attempt
    return News(tuple(events), Position(attempt, start + len(whole)), again)
