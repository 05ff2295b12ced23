"""Writing files whose bytes depend on their contents alone, so that anyone can make them again."""

from __future__ import annotations

import csv
import gzip
import io
import os
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

BUNDLE = Path(__file__).resolve().parents[2] / "resources" / "data"

# The earliest moment that a zip archive can hold. numpy.savez writes the current time instead,
# which makes two runs over the same arrays differ.
_TIMESTAMP = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_READABLE_FILE = 0o100644 << 16


def write_npz(path: Path, arrays: Mapping[str, npt.NDArray[Any]]) -> None:
    """Write named arrays as a compressed npz file with the same bytes at every run.

    Deflate is used although LZMA is 14 % smaller on pictures: it loads seven times faster, and
    every Python can read it, while the lzma module is optional.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, array in arrays.items():
            member = zipfile.ZipInfo(f"{name}.npy", date_time=_TIMESTAMP)
            member.compress_type = zipfile.ZIP_DEFLATED
            # By default both fields tell on which system the archive was made.
            member.create_system = _UNIX
            member.external_attr = _READABLE_FILE
            archive.writestr(member, _npy(array), compresslevel=9)
    _replace(path, packed.getvalue())


def write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a table as UTF-8 text with one header line and line feeds on every system.

    It is packed where the name ends in `.gz`, without the time and name that gzip puts in.
    """
    text = io.StringIO(newline="")
    table = csv.writer(text, lineterminator="\n")
    table.writerow(header)
    table.writerows(rows)
    content = text.getvalue().encode("utf-8")
    _replace(path, gzip.compress(content, mtime=0) if path.suffix == ".gz" else content)


def _npy(array: npt.NDArray[Any]) -> bytes:
    """Give an array as the bytes of an npy file in C order and little-endian."""
    plain = np.ascontiguousarray(array, dtype=array.dtype.newbyteorder("<"))
    content = io.BytesIO()
    np.lib.format.write_array(content, plain, version=(1, 0), allow_pickle=False)
    return content.getvalue()


def _replace(path: Path, content: bytes) -> None:
    """Put the content in place at once, so that an interrupted run leaves the earlier file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(path.name + ".part")
    with unfinished.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path)
    print(f"{path}: {len(content):,} bytes")
