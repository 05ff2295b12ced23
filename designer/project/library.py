"""The composites at hand: those that come with Neurodraft, and those that a person keeps."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from designer import paths
from designer.project.file import FileError, loads_composite, write_whole
from designer.project.graph import Composite
from designer.project.writing import dumps_composite

SUFFIX = ".json"
LARGEST_FILE = 16 * 2**20
"""Bytes."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A composite in a file."""

    path: Path
    composite: Composite

    @property
    def key(self) -> str:
        """The name by which `find` gives it back, such as `bundled/residual`."""
        place = "own" if self.path.parent == paths.composites_folder() else "bundled"
        return f"{place}/{self.path.stem}"


def find(key: str) -> Composite | None:
    """Return the composite of a key, or None where there is none any more."""
    place, slash, stem = key.partition("/")
    if not slash:
        return None
    kept = bundled() if place == "bundled" else own()[0]
    return next((one.composite for one in kept if one.path.stem == stem), None)


@cache
def bundled() -> tuple[Kept, ...]:
    """Return the composites that come with Neurodraft, by their names."""
    return tuple(_read_folder(paths.resources() / "composites")[0])


def own() -> tuple[tuple[Kept, ...], tuple[str, ...]]:
    """Return the composites that a person keeps, and why others in the folder cannot be read."""
    found, troubles = _read_folder(paths.composites_folder())
    return tuple(found), tuple(troubles)


def keep(composite: Composite) -> Path:
    """Put a composite into the person's library, in the place of one with its name. FileError."""
    folder = paths.composites_folder()
    here = [kept for kept in own()[0] if kept.composite.name == composite.name]
    path = here[0].path if here else _free(folder, composite.name)
    write_whole(path, dumps_composite(composite))
    return path


def forget(kept: Kept) -> None:
    """Take a composite out of the person's library. Raises FileError."""
    try:
        kept.path.unlink(missing_ok=True)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise FileError(f"“{kept.path}” cannot be removed: {reason}.") from None


def read(path: Path) -> Composite:
    """Return the composite of a file. Raises FileError."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise FileError(f"“{path.name}” is too large for a composite; take it away.")
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        raise FileError(
            f"“{path.name}” is not text, so it is no composite; take it away."
        ) from None
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise FileError(f"“{path}” cannot be read: {reason}.") from None
    return loads_composite(text, path.name)


def _read_folder(folder: Path) -> tuple[list[Kept], list[str]]:
    found: list[Kept] = []
    troubles: list[str] = []
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        try:
            found.append(Kept(path, read(path)))
        except FileError as error:
            troubles.append(str(error))
    return sorted(found, key=lambda kept: kept.composite.name.casefold()), troubles


def _free(folder: Path, name: str) -> Path:
    stem = "-".join(re.findall(r"\w+", name.lower()))[:60] or "composite"
    path, number = folder / f"{stem}{SUFFIX}", 2
    while path.exists():
        path, number = folder / f"{stem}-{number}{SUFFIX}", number + 1
    return path
