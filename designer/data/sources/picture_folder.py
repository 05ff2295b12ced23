"""A person's own pictures: a folder with one sub-folder a class."""

from __future__ import annotations

import hashlib
from collections.abc import Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import numpy as np

from designer.data.class_folders import ClassFolders
from designer.data.inputs import Array, DataError
from designer.data.pictures.decoding import Decoded, Manner
from designer.data.source import Examples, Holds, Source, existing
from designer.unit import Sizes, param

ENDINGS = (
    ".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".ppm", ".pgm",
)  # fmt: skip
"""Endings of the files that are taken for pictures; all others are left alone."""
PICTURES = ClassFolders(ENDINGS, "pictures", "pictures")


@dataclass(frozen=True)
class PictureFolder(Source):
    """A folder of pictures with one sub-folder for each class."""

    family: ClassVar[str] = "Your own"
    title: ClassVar[str] = "Folder of pictures"
    holds: ClassVar[Holds] = "pictures"

    path: str = param("", "Folder whose sub-folders are named after the classes.", path=True)
    size: Sizes = param(
        (64,), "Height and width to which every picture is brought.", low=1, high=4096, axes=2
    )
    colour: str = param(
        "colour", "Three channels of colour, or one of grey.", choices=("colour", "grey")
    )
    fit: str = param(
        "crop",
        "How a picture of another proportion is made to fit: its middle, or all of it stretched.",
        choices=("crop", "stretch"),
    )

    def load(self) -> Examples:
        """List the pictures, in the order of their names; they are read when they are needed."""
        root = existing(self.path, "folder of pictures", folder=True)
        folders = PICTURES.classes(root)
        files: list[str] = []
        targets: list[int] = []
        for number, folder in enumerate(folders):
            found = PICTURES.files(root / folder)
            if not found:
                raise DataError(
                    f"The class folder “{folder}” holds no picture; put pictures "
                    f"({', '.join(ENDINGS[:4])} …) into it or take it away."
                )
            files += [f"{folder}/{name}" for name in found]
            targets += [number] * len(found)
        if len(folders) == 1:
            raise DataError(
                f"“{root.name}” holds only the class folder “{folders[0]}”; at least two are "
                "needed to tell apart."
            )
        how = Manner.of(self.size, self.colour, self.fit)
        return Examples(
            (_Pictures(root, tuple(files), how),),
            np.array(targets, np.int64),
            tuple(folders),
            "classification",
        )

    def stamp(self, *, thorough: bool = False) -> Hashable:
        """Return when the class folders changed; thoroughly, size and time of every picture."""
        return PICTURES.stamp(self.path, thorough=thorough)


class _Pictures(Decoded):
    """Pictures in files, decoded when they are needed."""

    def __init__(self, root: Path, files: tuple[str, ...], manner: Manner) -> None:
        super().__init__(manner)
        self._root, self._files = root, files

    def __len__(self) -> int:
        return len(self._files)

    def picture(self, place: int) -> Array:
        path = self._root / self._files[place]
        return self.manner.read(path, f"“{path.parent.name}/{path.name}”")

    def fingerprint(self) -> bytes:
        digest = hashlib.sha256(self.manner.told.encode())
        for name in self._files:
            status = (self._root / name).stat()
            digest.update(f"{name} {status.st_size} {status.st_mtime_ns}\n".encode())
        return digest.digest()
