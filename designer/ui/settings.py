"""What the windows remember from one day to the next: places, theme, recent files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from designer import paths

RECENT = 10
"""Files remembered in the menu."""


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
