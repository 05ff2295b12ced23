"""Where the inputs of examples lie: in memory, in an archive, or in files read when needed."""

from __future__ import annotations

import hashlib
import zipfile
from abc import ABC, abstractmethod
from math import prod
from pathlib import Path
from typing import IO, Any, ClassVar, Literal

import numpy as np
import numpy.typing as npt

from designer.blocks.spec import Spec
from designer.job import UserError

Array = npt.NDArray[Any]
Places = npt.NDArray[np.int64]
"""Numbers of examples, counted from 0."""

Layout = Literal["auto", "channels first", "channels last", "as stored"]

LARGEST_NUMBER = 1e30
"""Beyond it squares no longer fit float32."""
LARGEST_ARCHIVE = 8 * 2**30
"""Bytes of an array that is unpacked into memory."""


class DataError(UserError):
    """Data that cannot be used; one sentence says which file and row, and what to do."""


class Inputs(ABC):
    """The inputs of N examples, which can be read by their numbers.

    What is read has the element type uint8 (pictures, 0 to 255), float32, float64 or int64
    (tokens) and the shape N × the shape of one example. Reading raises DataError.
    """

    shape: tuple[int, ...]
    """Of one example."""
    tokens: bool = False
    """Whether the numbers are those of tokens, which are never scaled."""
    in_memory: ClassVar[bool] = True
    """Whether reading needs no file, so that no other process is wanted for it."""

    @abstractmethod
    def __len__(self) -> int:
        """Return how many examples there are."""

    @abstractmethod
    def take(self, places: Places) -> Array:
        """Return the inputs of these examples, in this order."""

    def all(self) -> Array:
        """Return the inputs of every example."""
        return self.take(np.arange(len(self)))

    @property
    def feature_axis(self) -> int | None:
        """The axis of an example whose channels, columns or series are scaled each by itself.

        None where all numbers are scaled alike: two axes may be steps × features or the reverse.
        """
        return None if len(self.shape) == 2 else 0

    @property
    def spec(self) -> Spec:
        """One example as the network takes it."""
        return Spec(self.shape, "int64" if self.tokens else "float32")

    @property
    def memory(self) -> int:
        """Bytes that all inputs need as the network takes them."""
        return len(self) * prod(self.shape) * (8 if self.tokens else 4)

    def fingerprint(self) -> bytes:
        """Return a digest of the numbers; of large files, of names, sizes and times."""
        array = self.all()
        digest = hashlib.sha256(f"{array.dtype.str} {array.shape}".encode())
        digest.update(np.ascontiguousarray(array).data)
        return digest.digest()


class Held(Inputs):
    """Inputs that are an array in memory."""

    def __init__(self, array: Array, *, tokens: bool = False) -> None:
        self._array = array
        self.shape = array.shape[1:]
        self.tokens = tokens

    def __len__(self) -> int:
        """Return the length of the array."""
        return len(self._array)

    def take(self, places: Places) -> Array:
        """Return these rows of the array."""
        found: Array = self._array[places]
        return found

    def all(self) -> Array:
        """Return the array itself, which nobody may change."""
        return self._array


class Arranged(Inputs):
    """Inputs in a NumPy file, brought to the shape and element type that networks take."""

    stored: np.dtype[Any]
    """The element type in the file."""

    def __init__(self, path: Path, shape: tuple[int, ...], dtype: Any, how: Arrangement) -> None:
        self._path, self._count, self.how = path, shape[0], how
        self.stored = dtype
        self.shape = how.shape(shape, dtype)
        self.tokens = how.tokens

    def __len__(self) -> int:
        """Return how many examples the file's header tells of."""
        return self._count


class Packed(Arranged):
    """Inputs in an `.npz` archive, unpacked into memory when they are needed first."""

    def __init__(self, path: Path, key: str, how: Arrangement) -> None:
        shape, dtype = archive_header(path, key)
        super().__init__(path, shape, dtype, how)
        self._key = key
        self._array: Array | None = None

    def take(self, places: Places) -> Array:
        """Return these examples. Raises DataError where any example has a number that is none."""
        rows: Array = self.all()[places]
        return rows

    def all(self) -> Array:
        """Return every example, unpacked and looked through once; nobody may change them."""
        if self._array is None:
            stored = read_archive(self._path, self._key)
            self._array = self.how.arrange(stored, self._path, np.arange(len(stored)))
        return self._array


class Mapped(Arranged):
    """Inputs in an `.npy` file, of which only what is needed is read."""

    in_memory: ClassVar[bool] = False

    def __init__(self, path: Path, how: Arrangement) -> None:
        shape, dtype = file_header(path)
        super().__init__(path, shape, dtype, how)
        self._map: Array | None = None

    def take(self, places: Places) -> Array:
        """Return these examples. Raises DataError with the row of a number that is none."""
        if self._map is None:
            try:
                self._map = np.load(self._path, mmap_mode="r", allow_pickle=False)
            except (OSError, ValueError) as error:
                raise unreadable(self._path, error) from None
        # A sorted read walks through the file once; the order asked for is made in memory.
        order = np.argsort(places, kind="stable")
        rows = np.empty((len(places), *self._map.shape[1:]), self._map.dtype)
        rows[order] = self._map[places[order]]
        return self.how.arrange(rows, self._path, places)

    def fingerprint(self) -> bytes:
        """Return a digest of the file's name, size and time of change."""
        status = self._path.stat()
        told = f"{self._path.name} {status.st_size} {status.st_mtime_ns}"
        return hashlib.sha256(told.encode()).digest()

    def __getstate__(self) -> dict[str, Any]:
        """Leave the open map behind, so that another process opens its own."""
        return {**self.__dict__, "_map": None}


class Arrangement:
    """How stored arrays become inputs: where channels lie, and whether numbers are tokens."""

    def __init__(self, layout: Layout = "auto", *, tokens: bool = False) -> None:
        self._layout = layout
        self.tokens = tokens

    def shape(self, stored: tuple[int, ...], dtype: Any) -> tuple[int, ...]:
        """Return the shape of one example, from that of the whole stored array."""
        sample = np.empty((0, *stored[1:]), dtype)
        return self._turned(sample).shape[1:]

    def arrange(self, rows: Array, path: Path, places: Places) -> Array:
        """Return rows as a network takes them. Raises DataError for numbers that are none."""
        turned = self._turned(rows)
        if self.tokens:
            return turned.astype(np.int64)
        if turned.dtype == np.uint8:
            return turned
        single = turned.dtype in (np.float16, np.float32)
        numbers = turned.astype(np.float32 if single else np.float64, copy=False)
        with np.errstate(invalid="ignore"):
            good = np.abs(numbers) <= LARGEST_NUMBER
        if not good.all():
            first = int(places[np.nonzero(~good)[0][0]])
            raise DataError(
                f"“{path.name}”, example {first} (counted from 0): expected finite numbers up to "
                f"{LARGEST_NUMBER:g}, found another; mend or leave out that example."
            )
        return numbers

    def _turned(self, rows: Array) -> Array:
        """Bring channels before height and width, and give a column to single numbers."""
        if rows.ndim == 1:
            return rows[:, None]
        grey = rows.ndim == 3
        if self._layout == "channels last" and rows.ndim >= 3:
            return np.moveaxis(rows, -1, 1)
        if self._layout == "auto" and rows.dtype == np.uint8 and not self.tokens:
            if grey:
                return rows[:, None]
            if rows.ndim == 4 and rows.shape[3] in (1, 3, 4) and rows.shape[1] > 4:
                return np.moveaxis(rows, -1, 1)
        if self._layout == "channels first" and grey:
            return rows[:, None]
        return rows


Header = tuple[tuple[int, ...], "np.dtype[Any]"]


def file_header(path: Path) -> Header:
    """Return shape and type of the array in an `.npy` file. Raises DataError."""
    try:
        with path.open("rb") as file:
            return _header(file, path.stat().st_size, f"“{path.name}”")
    except DataError:
        raise
    except Exception as error:  # a damaged header breaks numpy's parser in any way
        raise unreadable(path, error) from None


def archive_header(path: Path, key: str) -> Header:
    """Return shape and type of one array of an `.npz` archive, without unpacking it."""
    where = f"“{path.name}”, array “{key}”"
    try:
        with zipfile.ZipFile(path) as archive:
            entry = archive.getinfo(f"{key}.npy")
            if entry.file_size > LARGEST_ARCHIVE:
                raise DataError(
                    f"{where}: {entry.file_size / 2**30:.0f} GiB do not fit into memory; save the "
                    "arrays as two .npy files, which are read bit by bit."
                )
            with archive.open(entry) as file:
                return _header(file, entry.file_size, where)
    except DataError:
        raise
    except Exception as error:  # damage breaks parsers in any way
        raise unreadable(path, error) from None


def archive_names(path: Path) -> tuple[str, ...]:
    """Return the names of the arrays in an `.npz` archive. Raises DataError."""
    try:
        with zipfile.ZipFile(path) as archive:
            return tuple(n.removesuffix(".npy") for n in archive.namelist() if n.endswith(".npy"))
    except Exception as error:  # damage breaks parsers in any way
        raise unreadable(path, error) from None


def read_archive(path: Path, key: str) -> Array:
    """Return one array of an `.npz` archive. Raises DataError."""
    archive_header(path, key)
    try:
        with zipfile.ZipFile(path) as archive, archive.open(f"{key}.npy") as file:
            array: Array = np.lib.format.read_array(file, allow_pickle=False)
            return array
    except Exception as error:  # damage breaks parsers in any way
        raise unreadable(path, error) from None


def unreadable(path: Path, error: Exception) -> DataError:
    """Return the sentence for a NumPy file that does not hold what its kind should."""
    reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
    return DataError(
        f"“{path.name}” cannot be read as a NumPy file ({reason[:120]}); save it again with "
        "numpy.save or numpy.savez."
    )


def _header(file: IO[bytes], size: int, where: str) -> Header:
    version = np.lib.format.read_magic(file)
    read = {
        (1, 0): np.lib.format.read_array_header_1_0,
        (2, 0): np.lib.format.read_array_header_2_0,
    }[version]
    shape, _, dtype = read(file)
    if dtype.hasobject:
        raise DataError(
            f"{where} holds Python objects, which are never read because they can run code; save "
            "plain numbers instead."
        )
    if any(type(length) is not int or length < 0 for length in shape):
        raise DataError(f"{where} has the impossible shape {shape}; save it again.")
    if not shape or not prod(shape):
        raise DataError(f"{where} holds no examples; save at least one along the first axis.")
    if prod(shape) * dtype.itemsize > size - file.tell():
        raise DataError(f"{where} is cut off before its end; copy or save it again.")
    return shape, dtype
