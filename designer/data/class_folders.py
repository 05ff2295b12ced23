"""A folder with one sub-folder a class: which files lie in it, and whether they have changed."""

from __future__ import annotations

import os
from collections.abc import Hashable
from dataclasses import dataclass
from pathlib import Path

from designer.data.inputs import DataError
from designer.data.source import stamp_of


@dataclass(frozen=True)
class ClassFolders:
    """Which files of such a folder are taken.

    Attributes:
        endings: of the names, in small letters; all other files are left alone.
        what: what the files are, in the plural, such as “pictures”.
        named: how a sentence calls them where it names none yet, such as “text files”.
    """

    endings: tuple[str, ...]
    what: str
    named: str

    def classes(self, root: Path) -> list[str]:
        """Return the names of the sub-folders, in order. Raises DataError where there is none."""
        try:
            found = sorted(
                item.name for item in os.scandir(root) if item.is_dir() and _wanted(item.name)
            )
        except OSError as error:
            text = f"“{root}” cannot be opened ({error.strerror}); choose another."
            raise DataError(text) from None
        if found:
            return found
        if self.files(root):
            raise DataError(
                f"The {self.what} in “{root.name}” lie in no sub-folder; make one for each class "
                f"and put its {self.what} there."
            )
        raise DataError(
            f"The folder “{root.name}” is empty; put a sub-folder of {self.named} into it for "
            "each class."
        )

    def files(self, folder: Path) -> list[str]:
        """Return the paths of the files below a folder, in order; linked folders are left."""
        found = []
        for place, folders, names in os.walk(folder):
            folders[:] = [name for name in folders if _wanted(name)]
            inside = Path(place).relative_to(folder)
            found += [
                (inside / name).as_posix()
                for name in names
                if _wanted(name) and name.lower().endswith(self.endings)
            ]
        return sorted(found)

    def stamp(self, path: str, *, thorough: bool) -> Hashable:
        """Return when the sub-folders changed; thoroughly, size and time of every file."""
        try:
            root = Path(path.strip()).expanduser()
            folders = sorted(item.path for item in os.scandir(root) if item.is_dir())
            if not thorough:
                return tuple((folder, Path(folder).stat().st_mtime_ns) for folder in folders)
            files = [f"{folder}/{name}" for folder in folders for name in self.files(Path(folder))]
            return (*folders, *((file, stamp_of(file)) for file in files))
        except (OSError, ValueError):
            return None


def _wanted(name: str) -> bool:
    return not name.startswith((".", "__"))
