"""A person's own pictures: a folder with one sub-folder a class."""

from __future__ import annotations

import hashlib
import multiprocessing
import os
from collections.abc import Hashable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from designer.data.inputs import Array, DataError, Inputs, Places
from designer.data.source import Examples, Source, existing, stamp_of
from designer.unit import Sizes, param

if TYPE_CHECKING:
    from PIL import Image

ENDINGS = (
    ".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".ppm", ".pgm",
)  # fmt: skip
"""Endings of the files that are taken for pictures; all others are left alone."""


@dataclass(frozen=True)
class PictureFolder(Source):
    """A folder of pictures with one sub-folder for each class."""

    family: ClassVar[str] = "Your own"
    title: ClassVar[str] = "Folder of pictures"

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
        folders = _folders(root)
        files: list[str] = []
        targets: list[int] = []
        for number, folder in enumerate(folders):
            found = _pictures(root / folder)
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
        height, width = self.size if len(self.size) == 2 else self.size * 2
        how = _Manner(height, width, self.colour == "colour", self.fit == "crop")
        return Examples(
            _Pictures(root, tuple(files), how),
            np.array(targets, np.int64),
            tuple(folders),
            "classification",
        )

    def stamp(self, *, thorough: bool = False) -> Hashable:
        """Return when the class folders changed; thoroughly, size and time of every picture."""
        try:
            root = Path(self.path.strip()).expanduser()
            folders = sorted(item.path for item in os.scandir(root) if item.is_dir())
            if not thorough:
                return tuple((folder, Path(folder).stat().st_mtime_ns) for folder in folders)
            files = [f"{folder}/{name}" for folder in folders for name in _pictures(Path(folder))]
            return (*folders, *((file, stamp_of(file)) for file in files))
        except (OSError, ValueError):
            return None


@dataclass(frozen=True)
class _Manner:
    """How a picture of any kind becomes an array of one kind."""

    height: int
    width: int
    colour: bool
    crop: bool

    def read(self, path: Path) -> Array:
        """Return channels × height × width as uint8."""
        from PIL import Image

        try:
            with Image.open(path) as opened:
                return self._array(opened)
        except FileNotFoundError:
            raise DataError(
                f"“{_short(path)}” is not there any more; load the data again."
            ) from None
        except Exception as error:  # damaged pictures break decoders in every way
            reason = _reason(error, path)
            raise DataError(
                f"“{_short(path)}” cannot be read as a picture ({reason}); mend it or take it away."
            ) from None

    def _array(self, picture: Image.Image) -> Array:
        from PIL import Image, ImageOps

        mode = "RGB" if self.colour else "L"
        # JPEG is decoded at a fraction of its size where that is enough.
        picture.draft(mode, (self.width, self.height))
        turned: Image.Image = ImageOps.exif_transpose(picture)
        if turned.mode.startswith("I"):
            deep = np.asarray(turned).astype(np.int64)  # 16 bits of grey, which Pillow would clip
            turned = Image.fromarray((deep.clip(0, 65535) >> 8).astype(np.uint8))
        if turned.mode == "P" and "transparency" in turned.info:
            turned = turned.convert("RGBA")
        turned = turned.convert(mode)
        size = (self.width, self.height)
        if turned.size != size:
            way = Image.Resampling.BILINEAR
            turned = ImageOps.fit(turned, size, way) if self.crop else turned.resize(size, way)
        array = np.asarray(turned, np.uint8)
        return np.ascontiguousarray(np.moveaxis(array, 2, 0)) if self.colour else array[None]


class _Pictures(Inputs):
    """Pictures in files, decoded when they are needed."""

    in_memory: ClassVar[bool] = False

    def __init__(self, root: Path, files: tuple[str, ...], manner: _Manner) -> None:
        self._root, self._files, self._manner = root, files, manner
        self.shape = (3 if manner.colour else 1, manner.height, manner.width)
        self._all: Array | None = None

    def __len__(self) -> int:
        return len(self._files)

    def take(self, places: Places) -> Array:
        if self._all is not None:
            kept: Array = self._all[places]
            return kept
        array = np.empty((len(places), *self.shape), np.uint8)

        def read(row: int) -> None:
            array[row] = self._manner.read(self._root / self._files[places[row]])

        # Decoding lets other threads run; a loader process has its fellows for that.
        alone = multiprocessing.parent_process() is not None
        if alone or len(places) < 32:
            for row in range(len(places)):
                read(row)
        else:
            threads = min(16, os.cpu_count() or 1)
            with ThreadPoolExecutor(threads) as pool:
                for _ in pool.map(read, range(len(places))):
                    pass
        return array

    def all(self) -> Array:
        """Decode every picture, once; asked for only where they fit into memory."""
        if self._all is None:
            self._all = self.take(np.arange(len(self)))
        return self._all

    def fingerprint(self) -> bytes:
        digest = hashlib.sha256(repr(self._manner).encode())
        for name in self._files:
            status = (self._root / name).stat()
            digest.update(f"{name} {status.st_size} {status.st_mtime_ns}\n".encode())
        return digest.digest()

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_all": None}


def _folders(root: Path) -> list[str]:
    try:
        found = sorted(
            item.name for item in os.scandir(root) if item.is_dir() and _wanted(item.name)
        )
    except OSError as error:
        raise DataError(f"“{root}” cannot be opened ({error.strerror}); choose another.") from None
    if found:
        return found
    if _pictures(root):
        raise DataError(
            f"The pictures in “{root.name}” lie in no sub-folder; make one for each class and put "
            "its pictures there."
        )
    raise DataError(
        f"The folder “{root.name}” is empty; put a sub-folder of pictures into it for each class."
    )


def _pictures(folder: Path) -> list[str]:
    """Return the paths of the pictures below a folder, in order; linked folders are left."""
    found = []
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if _wanted(name)]
        inside = Path(place).relative_to(folder)
        found += [
            (inside / name).as_posix()
            for name in names
            if _wanted(name) and name.lower().endswith(ENDINGS)
        ]
    return sorted(found)


def _wanted(name: str) -> bool:
    return not name.startswith((".", "__"))


def _short(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def _reason(error: Exception, path: Path) -> str:
    if type(error).__name__ == "UnidentifiedImageError":
        return "it is of no kind that is known" if path.stat().st_size else "it is empty"
    if "Decompression" in type(error).__name__:
        return "it has too many points"
    text = str(error).strip().split("\n", 1)[0]
    return (text or type(error).__name__)[:100]
