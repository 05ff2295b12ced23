"""Recovery: unsaved work is kept aside while it is edited, and offered back at the next start."""

from __future__ import annotations

import json
import os
import socket
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from designer.process import born, exists
from designer.project.file import FileError, dumps, loads, write_whole
from designer.project.project import Project

_SUFFIX = ".recovery.json"


@dataclass(frozen=True, slots=True)
class Offer:
    """Unsaved work of a window that is gone."""

    key: str
    title: str
    path: str | None
    """The file it belongs to, or None where it was never saved."""
    saved_at: float
    """Seconds since the epoch."""


class Recovery:
    """The folder of unsaved work: one file a window, written whole, removed only when asked.

    A window writes under a key of its own. What a living window writes is not offered to others.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def new_key(self) -> str:
        """Return a key that no window has."""
        return f"{time.strftime('%Y%m%d-%H%M%S')}-{uuid.uuid4().hex[:8]}"

    def write(self, key: str, project: Project, path: str | None) -> None:
        """Keep the unsaved work of a window. Raises FileError."""
        contents = {
            "recovery": 1,
            "pid": os.getpid(),
            "born": born(os.getpid()),
            "host": socket.gethostname(),
            "saved_at": time.time(),
            "title": project.title,
            "path": path,
            "project": dumps(project),
        }
        write_whole(self._file(key), json.dumps(contents, ensure_ascii=False, indent=1))

    def offers(self) -> list[Offer]:
        """Return the unsaved work of windows that are gone, the newest first."""
        found = []
        for file in self.folder.glob(f"*{_SUFFIX}"):
            try:
                contents = json.loads(file.read_text("utf-8"))
                if _alive(contents):
                    continue
                key = file.name.removesuffix(_SUFFIX)
                title, path = str(contents["title"]), contents["path"]
                found.append(Offer(key, title, path, float(contents["saved_at"])))
            except (OSError, ValueError, KeyError, TypeError):
                continue  # kept as it is: what cannot be read today may be mended by hand
        return sorted(found, key=lambda offer: offer.saved_at, reverse=True)

    def read(self, offer: Offer) -> Project:
        """Return the work that is offered. Raises FileError."""
        try:
            contents = json.loads(self._file(offer.key).read_text("utf-8"))
            text = contents["project"]
        except (OSError, ValueError, KeyError, TypeError):
            raise FileError(
                f"The recovered copy of “{offer.title}” cannot be read; it stays in {self.folder}."
            ) from None
        return loads(text, f"The recovered copy of {offer.title}")

    def discard(self, offer: Offer | str) -> None:
        """Remove kept work: the person has saved it, or does not want it."""
        key = offer if isinstance(offer, str) else offer.key
        self._file(key).unlink(missing_ok=True)

    def _file(self, key: str) -> Path:
        return self.folder / f"{key}{_SUFFIX}"


def _alive(contents: Mapping[str, Any]) -> bool:
    """Return whether the window that wrote this is still there.

    A number of a process comes again, after a restart above all; when it began tells them apart.
    """
    pid = int(contents["pid"])
    if contents.get("host", "") != socket.gethostname() or not exists(pid):
        return False
    return bool(contents.get("born", "") == born(pid))
