"""Pictures that a network tells, written as files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from designer.job import UserError


@dataclass(frozen=True)
class Gallery:
    """A folder of pictures.

    Attributes:
        shape: channels × height × width.
        files: where the picture told of each file that was given is written.
    """

    shape: tuple[int, ...]
    files: Mapping[str, Path]

    @staticmethod
    def of(out: str | None, shape: tuple[int, ...], given: Sequence[str]) -> Gallery:
        """Return the gallery in a folder, which is made where it is not there. Raises UserError."""
        if out is None:
            raise UserError("This network tells pictures again; name a folder for them with --out.")
        if shape[0] not in (1, 3):
            raise UserError(
                f"This network tells pictures of {shape[0]} channels, which no file holds; export "
                "it."
            )
        folder = Path(out).expanduser()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _unwritable(folder, error) from None
        files: dict[str, Path] = {}
        for word in dict.fromkeys(given):
            stem = Path(word).stem
            place, number = folder / f"{stem}.png", 2
            while place in files.values() or place.resolve() == Path(word).expanduser().resolve():
                place, number = folder / f"{stem}-{number}.png", number + 1
            files[word] = place
        return Gallery(shape, files)

    def hang(self, word: str, numbers: Sequence[float]) -> dict[str, Any]:
        """Write what was told of a file, numbers from 0 to 255. Raises UserError."""
        from PIL import Image

        array = np.rint(np.clip(np.reshape(numbers, self.shape), 0, 255)).astype(np.uint8)
        picture = Image.fromarray(array[0] if len(array) == 1 else np.moveaxis(array, 0, 2))
        try:
            picture.save(self.files[word])
        except OSError as error:
            raise _unwritable(self.files[word], error) from None
        return {"answer": str(self.files[word])}


def _unwritable(place: Path, error: OSError) -> UserError:
    reason = (error.strerror or str(error)).lower()
    return UserError(f"“{place}” cannot be written ({reason}); choose another folder.")
