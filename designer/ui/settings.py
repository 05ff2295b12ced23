"""What the windows remember from one day to the next: places, theme, recent files."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from designer import paths

if TYPE_CHECKING:
    from designer.project.project import Project

RECENT = 10
"""Files remembered in the menu."""
DEVICES = ("auto", "cuda", "mps", "cpu")
MOST_THREADS = 256


class Settings:
    """A readable file of preferences; what it cannot read it treats as never set."""

    def __init__(self, file: Path | None = None) -> None:
        place = file or paths.settings_folder() / "window.ini"
        self._store = QSettings(str(place), QSettings.Format.IniFormat)

    @property
    def theme(self) -> str:
        """One of: system, light, dark."""
        found = str(self._store.value("theme", "system"))
        return found if found in ("system", "light", "dark") else "system"

    @theme.setter
    def theme(self, name: str) -> None:
        self._store.setValue("theme", name)

    @property
    def device(self) -> str:
        """Where new projects train."""
        found = str(self._store.value("device", "auto"))
        return found if found in DEVICES else "auto"

    @device.setter
    def device(self, name: str) -> None:
        self._store.setValue("device", name)

    @property
    def threads(self) -> int:
        """How many threads training on the CPU takes; 0 for all cores but one."""
        try:
            found = int(str(self._store.value("threads", 0)))
        except ValueError:
            return 0
        return found if 0 <= found <= MOST_THREADS else 0

    @threads.setter
    def threads(self, count: int) -> None:
        self._store.setValue("threads", count)

    def apply_threads(self) -> None:
        """Let processes that train take as many threads; what the environment says goes first."""
        if self.threads:
            os.environ.setdefault("OMP_NUM_THREADS", str(self.threads))

    def for_new(self, project: Project) -> Project:
        """Return a project that has just been begun, as the person wants new ones to be."""
        if project.recipe.device != "auto" or self.device == "auto":
            return project
        return replace(project, recipe=replace(project.recipe, device=self.device))

    def keys(self) -> dict[str, str]:
        """Return the shortcuts that the person has changed, by the key of the action."""
        try:
            found = json.loads(self.text("keys", "{}"))
        except ValueError:
            return {}
        if not isinstance(found, dict):
            return {}
        return {str(key): value for key, value in found.items() if isinstance(value, str)}

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Remember the shortcuts that the person has changed."""
        self._store.setValue("keys", json.dumps(dict(keys)))

    @property
    def language(self) -> str:
        """The code of a language, or nothing to follow the system."""
        return self.text("language")

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    def recent(self) -> list[Path]:
        """Return the files opened last, the newest first."""
        found = self._store.value("recent", [])
        names = [found] if isinstance(found, str) else found if isinstance(found, list) else []
        return [Path(name) for name in names if isinstance(name, str) and name][:RECENT]

    def add_recent(self, path: Path) -> None:
        """Put a file first among those opened last."""
        place = path.absolute()
        kept = [place, *(other for other in self.recent() if other != place)]
        self._store.setValue("recent", [str(other) for other in kept[:RECENT]])

    def forget_recent(self, path: Path) -> None:
        """Take a file off the list."""
        self._store.setValue("recent", [str(other) for other in self.recent() if other != path])

    def bytes(self, key: str) -> QByteArray:
        """Return what Qt wrote of a window's state, empty where there is nothing."""
        found = self._store.value(key)
        return found if isinstance(found, QByteArray) else QByteArray()

    def text(self, key: str, default: str = "") -> str:
        """Return a remembered word."""
        found = self._store.value(key, default)
        return found if isinstance(found, str) else default

    def set(self, key: str, value: QByteArray | str) -> None:
        """Remember a word or a window's state."""
        self._store.setValue(key, value)

    def save(self) -> None:
        """Write the file now."""
        self._store.sync()
