"""Runs that were deleted: kept aside for a while, so that deleting can be undone."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Sequence
from pathlib import Path

from designer.job import UserError
from designer.runs.run import UNDER_WAY, Run

TRASH = ".trash"
DAYS = 30
"""How long a deleted run is kept."""


def discard(runs: Sequence[Path]) -> list[Path]:
    """Put runs into the trash beside them; return where they lie there.

    Raises UserError where one is under way or cannot be moved; then all stay where they are.
    """
    for path in runs:
        run = Run(path)
        if run.state in UNDER_WAY:
            raise UserError(f"The run “{run.title}” is under way; stop it before it is deleted.")
    moved: list[tuple[Path, Path]] = []
    try:
        for path in runs:
            folder = path.parent / TRASH
            folder.mkdir(exist_ok=True)
            moved.append((path, _moved(path, folder / path.name)))
            os.utime(moved[-1][1])  # from now on it is kept so many days
    except OSError as error:
        for path, place in moved:
            _moved(place, path)
        reason = (error.strerror or str(error)).lower()
        raise UserError(f"The run cannot be put into the trash ({reason}).") from None
    return [place for _, place in moved]


def restore(trashed: Sequence[Path]) -> list[Path]:
    """Put runs from the trash back; return where they lie. Raises UserError."""
    try:
        return [_moved(place, place.parent.parent / place.name) for place in trashed]
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise UserError(f"The run cannot be put back ({reason}).") from None


def empty(folder: Path, days: float = DAYS) -> int:
    """Delete for good what has lain in the trash for so many days; return how many runs went."""
    gone = 0
    try:
        places = list((folder / TRASH).iterdir())
    except OSError:
        return 0
    for place in places:
        try:
            if time.time() - place.stat().st_mtime > days * 86_400:
                shutil.rmtree(place)
                gone += 1
        except OSError:
            continue  # another time
    return gone


def _moved(path: Path, place: Path) -> Path:
    number, free = 2, place
    while free.exists():
        free, number = place.with_name(f"{place.name}-{number}"), number + 1
    os.rename(path, free)  # noqa: PTH104 - within one folder, so that it is done at once
    return free
