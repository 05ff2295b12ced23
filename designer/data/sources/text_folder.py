"""A person's own text files: a folder with one sub-folder a class."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import ClassVar

from designer.data.class_folders import ClassFolders
from designer.data.inputs import DataError
from designer.data.source import Holds, Source, existing
from designer.data.text.files import read_text
from designer.data.text.labelled import Labelled
from designer.unit import param

ENDING = ".txt"
TEXTS = ClassFolders((ENDING,), "texts", "text files")


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
        for folder in TEXTS.classes(root):
            found = TEXTS.files(root / folder)
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
        return TEXTS.stamp(self.path, thorough=thorough)
