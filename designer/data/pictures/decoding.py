"""Pictures of every kind and size, decoded when they are needed and brought to one."""

from __future__ import annotations

import multiprocessing
import os
from abc import abstractmethod
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, ClassVar

import numpy as np

from designer.data.inputs import Array, DataError, Inputs, Places
from designer.unit import Sizes

if TYPE_CHECKING:
    from PIL import Image


@dataclass(frozen=True)
class Manner:
    """How a picture of any kind becomes an array of one kind."""

    height: int
    width: int
    colour: bool
    crop: bool

    @staticmethod
    def of(size: Sizes, colour: str, fit: str) -> Manner:
        """Return the manner that a source's parameters name."""
        height, width = size if len(size) == 2 else size * 2
        return Manner(height, width, colour == "colour", fit == "crop")

    @property
    def told(self) -> str:
        """What a fingerprint tells of it; never another for the same manner."""
        values = f"height={self.height}, width={self.width}, colour={self.colour}"
        return f"_Manner({values}, crop={self.crop})"

    @property
    def shape(self) -> tuple[int, int, int]:
        """Channels × height × width."""
        return 3 if self.colour else 1, self.height, self.width

    def read(self, source: Path | IO[bytes], where: str) -> Array:
        """Return channels × height × width as uint8. Raises DataError that begins with `where`."""
        from PIL import Image

        try:
            with Image.open(source) as opened:
                return self._array(opened)
        except FileNotFoundError:
            raise DataError(f"{where} is not there any more; load the data again.") from None
        except Exception as error:  # damaged pictures break decoders in every way
            reason = _reason(error, source)
            raise DataError(
                f"{where} cannot be read as a picture ({reason}); mend it or take it away."
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


class Decoded(Inputs):
    """Pictures that are decoded one by one, by several threads where many are asked for."""

    in_memory: ClassVar[bool] = False

    def __init__(self, manner: Manner) -> None:
        self.manner = manner
        self.shape = manner.shape
        self._all: Array | None = None

    @abstractmethod
    def picture(self, place: int) -> Array:
        """Return one picture. Raises DataError."""

    def take(self, places: Places) -> Array:
        """Return these pictures, as uint8. Raises DataError."""
        if self._all is not None:
            kept: Array = self._all[places]
            return kept
        array = np.empty((len(places), *self.shape), np.uint8)

        def read(row: int) -> None:
            array[row] = self.picture(int(places[row]))

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

    def __getstate__(self) -> dict[str, Any]:
        """Leave the pictures that were kept behind, so that a process starts fast."""
        return {**self.__dict__, "_all": None}


def _reason(error: Exception, source: Path | IO[bytes]) -> str:
    if type(error).__name__ == "UnidentifiedImageError":
        size = source.stat().st_size if isinstance(source, Path) else source.seek(0, 2)
        return "it is of no kind that is known" if size else "it is empty"
    if "Decompression" in type(error).__name__:
        return "it has too many points"
    text = str(error).strip().split("\n", 1)[0]
    return (text or type(error).__name__)[:100]
