"""A person's own text files: a folder with one sub-folder a class."""

from __future__ import annotations

import os
from collections.abc import Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from designer.data.inputs import DataError
from designer.data.source import Holds, Source, existing, stamp_of
from designer.data.text.files import read_text
from designer.data.text.labelled import Labelled
from designer.unit import param

ENDING = ".txt"


@dataclass(frozen=True)
class TextFolder(Source):
    """A folder of text files with one sub-folder for each class."""

    family: ClassVar[str] = "Your own"
    title: ClassVar[str] = "Folder of texts"
    holds: ClassVar[Holds] = "text"

    path: str = param("", "Folder whose sub-folders are named after the classes.", path=True)

    def load(self) -> Labelled:
        """Read all files, in the order of their names; empty ones and copies are left out."""
        root = existing(self.path, "folder of texts", folder=True)
        texts: list[str] = []
        labels: list[str] = []
        files: list[str] = []
        for folder in _folders(root):
            found = _files(root / folder)
            if not found:
                raise DataError(
                    f"The class folder “{folder}” holds no file that ends in {ENDING}; put some "
                    "into it or take it away."
                )
            for name in found:
                texts.append(read_text(root / folder / name))
                labels.append(folder)
                files.append(f"{folder}/{name}")
        return Labelled.sifted(
            {"text": texts}, labels, f"“{root.name}”", lambda place: f"“{files[place]}”"
        )

    def stamp(self, *, thorough: bool = False) -> Hashable:
        """Return when the class folders changed; thoroughly, size and time of every file."""
        try:
            root = Path(self.path.strip()).expanduser()
            folders = sorted(item.path for item in os.scandir(root) if item.is_dir())
            if not thorough:
                return tuple((folder, Path(folder).stat().st_mtime_ns) for folder in folders)
            files = [f"{folder}/{name}" for folder in folders for name in _files(Path(folder))]
            return (*folders, *((file, stamp_of(file)) for file in files))
        except (OSError, ValueError):
            return None


def _folders(root: Path) -> list[str]:
    try:
        found = sorted(
            item.name for item in os.scandir(root) if item.is_dir() and _wanted(item.name)
        )
    except OSError as error:
        raise DataError(f"“{root}” cannot be opened ({error.strerror}); choose another.") from None
    if found:
        return found
    if _files(root):
        raise DataError(
            f"The texts in “{root.name}” lie in no sub-folder; make one for each class and put its "
            "texts there."
        )
    raise DataError(
        f"The folder “{root.name}” is empty; put a sub-folder of text files into it for each class."
    )


def _files(folder: Path) -> list[str]:
    """Return the paths of the text files below a folder, in order; linked folders are left."""
    found = []
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if _wanted(name)]
        inside = Path(place).relative_to(folder)
        found += [
            (inside / name).as_posix()
            for name in names
            if _wanted(name) and name.lower().endswith(ENDING)
        ]
    return sorted(found)


def _wanted(name: str) -> bool:
    return not name.startswith((".", "__"))
