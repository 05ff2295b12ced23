"""Files and folders are told apart by what they are called and what stands at their beginning."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from designer.data.inputs import DataError
from designer.data.large.files import ENDINGS as LARGE
from designer.data.recognition.cells import pairs_in, tables_in
from designer.data.recognition.guess import Guess, guess
from designer.data.recognition.rows import large
from designer.data.sources.picture_folder import ENDINGS as PICTURES
from designer.data.sources.text_folder import ENDING as TEXT
from designer.data.table.cells import listed

MOST_FOLDERS, MOST_FILES = 200, 200
"""Sub-folders, and files in each of them, that are looked at."""
_HEAD = 65_536
KNOWN = (
    "a CSV, TSV, JSON, Parquet, Arrow or NumPy file, or a folder with a sub-folder of pictures or "
    "texts for each class"
)


def recognized(path: Path) -> tuple[Guess, ...]:
    """Return how a file or folder may be read, the likeliest way first, at least one.

    Only its beginning is read: whether it can be read to its end shows when it is. Raises
    DataError, one sentence, for what nothing can read.
    """
    try:
        if path.is_dir():
            return _folder(path)
        if not path.is_file():
            raise DataError(f"“{path}” is not there; choose an existing file or folder.")
        if not path.stat().st_size:
            raise DataError(f"“{path.name}” is empty; choose {KNOWN}.")
        return _file(path)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name cannot be that of a file"
        raise DataError(f"“{path}” cannot be opened ({reason}); choose another.") from None


def _file(path: Path) -> tuple[Guess, ...]:
    name = path.name.lower()
    packed = name.endswith(".gz")
    ending = Path(name.removesuffix(".gz")).suffix
    if ending in (".csv", ".tsv", ".tab", ".txt", ".data"):
        return _cells(path, packed=packed)
    if ending == ".json":
        return _json(path, packed=packed)
    if ending in LARGE:
        return large(path)
    if ending == ".npz":
        return (guess("NumpyFiles", path, "It is an archive of NumPy arrays."),)
    if ending == ".npy":
        return (_array(path),)
    if ending in PICTURES:
        raise DataError(
            f"“{path.name}” is one picture; choose the folder that has a sub-folder of pictures "
            "for each class."
        )
    raise DataError(f"“{path.name}” is of no kind that is known; choose {KNOWN}.")


def _cells(path: Path, *, packed: bool) -> tuple[Guess, ...]:
    pairs = [] if packed else pairs_in(path, _head(path))
    try:
        others = tables_in(path)
        return (*pairs, *(one for one in others if not pairs or one.source.kind != "TextDataset"))
    except DataError:
        if pairs:  # which will say what is wrong as one who expects pairs
            return tuple(pairs)
        raise


def _json(path: Path, *, packed: bool) -> tuple[Guess, ...]:
    head = "{" if packed else _head(path).lstrip("\ufeff \t\r\n")
    first, _, rest = head.partition("\n")
    if head.startswith("["):
        return large(path)
    try:
        if rest.strip() and isinstance(json.loads(first), dict):
            return large(path)
    except ValueError:
        pass
    if packed:
        return large(path)
    return (guess("SquadFile", path, "It is a JSON object, as questions on texts are."),)


def _head(path: Path) -> str:
    with path.open("rb") as file:
        return file.read(_HEAD).decode("utf-8", "replace")


def _array(path: Path) -> Guess:
    """Return the arrays of inputs and, if only one other has as many examples, of targets."""
    why = "It is an array of NumPy."
    others = [
        other
        for other in islice(sorted(path.parent.glob("*.npy")), MOST_FILES)
        if other.name != path.name
    ]
    counts = {other: _examples(other) for other in [path, *others]}
    fitting = [other for other in others if counts[other] == counts[path] is not None]
    if len(fitting) != 1:
        return guess("NumpyFiles", path, why)
    inputs, targets = sorted([path, fitting[0]], key=lambda one: -one.stat().st_size)
    why = f"“{targets.name}” has a target for every example of “{inputs.name}”."
    return guess("NumpyFiles", inputs, why, targets=str(targets))


def _examples(path: Path) -> int | None:
    from designer.data.inputs import file_header

    try:
        shape = file_header(path)[0]
    except DataError:
        return None
    return int(shape[0]) if shape else None


def _folder(path: Path) -> tuple[Guess, ...]:
    inside = [item for item in sorted(path.iterdir()) if not item.name.startswith((".", "__"))]
    folders = [item for item in inside if item.is_dir()][:MOST_FOLDERS]
    if not inside:
        raise DataError(f"The folder “{path.name}” is empty; choose {KNOWN}.")
    endings = {folder.name: set(_endings(folder)) for folder in folders}
    pictures = [name for name, found in endings.items() if found & set(PICTURES)]
    texts = [name for name, found in endings.items() if TEXT in found]
    found = []
    if pictures:
        why = f"It has sub-folders with pictures: {listed(pictures)}."
        found.append((len(pictures), guess("PictureFolder", path, why)))
    if texts:
        why = f"It has sub-folders with texts: {listed(texts)}."
        found.append((len(texts), guess("TextFolder", path, why)))
    if found:
        found.sort(key=lambda one: -one[0])
        return tuple(one for _, one in found)
    here = set(_endings(path))
    for ending, kind in ((PICTURES, "PictureFolder"), ((TEXT,), "TextFolder")):
        if here & set(ending):  # the source says in which folders they belong
            return (guess(kind, path, "It holds such files, in no sub-folder."),)
    arrays = sorted((*path.glob("*.npz"), *path.glob("*.npy")), key=lambda one: one.suffix)
    if arrays:
        return _file(arrays[-1])
    if here & set(LARGE):
        return large(path)
    raise DataError(f"The folder “{path.name}” holds nothing that is known; choose {KNOWN}.")


def _endings(folder: Path) -> Iterator[str]:
    """Give the endings of some files below a folder, in small letters."""
    walk = (name for _, _, names in os.walk(folder) for name in names)
    for name in islice(walk, MOST_FILES):
        if not name.startswith("."):
            yield Path(name.lower().removesuffix(".gz")).suffix
