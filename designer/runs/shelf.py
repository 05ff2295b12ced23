"""All runs of a folder as a list shows them, read in slices; what has not changed is kept."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from designer.job import UserError
from designer.runs.files import read_record
from designer.runs.notes import NOTES, Notes, read_notes
from designer.runs.run import PROJECT, SUMMARY, UNDER_WAY, Run
from designer.runs.summary import Summary

SLICE = 64
"""Runs that are read at once."""


@dataclass(frozen=True)
class Kept:
    """One run as a list shows it."""

    path: Path
    summary: Summary
    notes: Notes = Notes()
    source: Mapping[str, Any] = field(default_factory=dict)
    """The choice of its data, as the project file has it: `kind` and parameters."""
    file_bytes: int = 0
    """Of the file of its best weights; 0 where there is none yet."""

    @property
    def title(self) -> str:
        """The name that a person gave it, or the title of its project."""
        return self.notes.name or self.summary.title


class Shelf:
    """Reads a folder of runs again and again."""

    def __init__(self) -> None:
        self._kept: dict[Path, tuple[tuple[int, ...], Kept]] = {}

    def read(self, folder: Path, size: int = SLICE) -> Iterator[list[Kept]]:
        """Yield the runs of a folder in slices, the newest names first.

        Runs that cannot be read are left out.
        """
        try:
            with os.scandir(folder) as found:
                names = sorted((entry.name for entry in found), reverse=True)
        except OSError:
            names = []
        places = [folder / name for name in names if not name.startswith(".")]
        present = set(places)
        self._kept = {path: kept for path, kept in self._kept.items() if path in present}
        for start in range(0, len(places), size):
            part = (self._look(path) for path in places[start : start + size])
            yield [kept for kept in part if kept is not None]

    def _look(self, path: Path) -> Kept | None:
        stamp = tuple(_stamp(path / name) for name in (SUMMARY, PROJECT, NOTES))
        if not (stamp[0] and stamp[1]):
            return None
        known = self._kept.get(path)
        if known is not None and known[0] == stamp:
            kept = known[1]
        else:
            record = read_record(path / SUMMARY)
            if record is None:
                return None
            summary = Summary.from_record(record)
            kept = Kept(path, summary, read_notes(path), _source(path), _bytes(path))
            self._kept[path] = stamp, kept
        if kept.summary.state in UNDER_WAY:  # its process may be gone by now
            try:
                return replace(kept, summary=Run(path).summary)
            except UserError:
                return None
        return kept


def _stamp(place: Path) -> int:
    try:
        return place.stat().st_mtime_ns
    except OSError:
        return 0


def _bytes(path: Path) -> int:
    """Return how large the file of the best weights is, whatever kind of file it is."""
    try:
        with os.scandir(path / "checkpoints") as found:
            return max((one.stat().st_size for one in found if one.name.startswith("best.")),
                       default=0)  # fmt: skip
    except OSError:
        return 0


def _source(path: Path) -> Mapping[str, Any]:
    """Return which data a run learnt from, without reading the rest of its project."""
    try:
        record = json.loads((path / PROJECT).read_bytes())
        source = record.get("data", {}).get("source", {})
    except (OSError, ValueError, AttributeError):
        return {}
    return source if isinstance(source, dict) else {}
