"""Pictures in the cells of a table, or in files that its cells name."""

from __future__ import annotations

import hashlib
import io
import re
from pathlib import Path
from typing import Any

from designer.data.inputs import Array, DataError
from designer.data.large.rows import Rows
from designer.data.large.targets import column, listed
from designer.data.pictures.decoding import Decoded, Manner

USUAL = ("image", "img", "picture", "file_name", "file", "path", "filename")
"""What a column of pictures is called, in small letters."""


class RowPictures(Decoded):
    """Pictures of a column, decoded when they are needed."""

    def __init__(self, rows: Rows, name: str, root: Path, manner: Manner, stamp: str) -> None:
        """Take a column; paths in it start from `root`, and `stamp` changes with the data."""
        super().__init__(manner)
        self._rows, self._name, self._root, self._stamp = rows, name, root, stamp

    def __len__(self) -> int:
        """Return how many rows there are."""
        return len(self._rows)

    def picture(self, place: int) -> Array:
        """Decode the picture of one row. Raises DataError that names it."""
        where = f"{self._rows.where}, row {place + 1}, column “{self._name}”"
        cell = self._rows.cell(self._name, place)
        if isinstance(cell, dict):
            cell = cell.get("bytes") or cell.get("path")
        if isinstance(cell, bytes):
            return self.manner.read(io.BytesIO(cell), where)
        if not isinstance(cell, str) or not cell.strip():
            raise DataError(f"{where}: the picture is missing; leave the row out.")
        if re.match(r"[a-z]{2,}://", cell):
            raise DataError(
                f"{where}: “{cell[:60]}” is an address; fetch the pictures and name their files."
            )
        path = self._root / cell
        if not path.is_file():
            raise DataError(f"{where}: “{cell[:60]}” is not there; mend the row or leave it out.")
        return self.manner.read(path, where)

    def fingerprint(self) -> bytes:
        """Return a digest of where the pictures come from, not of the pictures themselves."""
        told = (self._stamp, self._name, len(self), self.manner.told)
        return hashlib.sha256(repr(told).encode()).digest()


def picture_column(rows: Rows, asked: str) -> str:
    """Return the column of pictures: the one asked for, or the only one. Raises DataError."""
    if asked.strip():
        name = column(rows, asked)
        if not _may_hold_pictures(rows, name):
            raise DataError(
                f"{rows.where}: the column “{name}” holds no pictures (bytes of files, or their "
                f"names); choose from {listed(rows)}."
            )
        return name
    sure = [name for name in rows.names if _holds_bytes(rows, name)]
    if len(sure) == 1:
        return sure[0]
    by_name = {name.lower(): name for name in reversed(sure or rows.names)}
    for name in USUAL:
        if name in by_name and _may_hold_pictures(rows, by_name[name]):
            return by_name[name]
    raise DataError(f"{rows.where}: name the column of pictures: {listed(rows)}.")


def _holds_bytes(rows: Rows, name: str) -> bool:
    from pyarrow import types

    kind: Any = rows.kind(name)
    if types.is_struct(kind):
        return {field.name for field in kind} >= {"bytes", "path"}
    return bool(types.is_binary(kind) or types.is_large_binary(kind))


def _may_hold_pictures(rows: Rows, name: str) -> bool:
    from pyarrow import types

    kind = rows.kind(name)
    text = types.is_string(kind) or types.is_large_string(kind)
    return bool(text) or _holds_bytes(rows, name)
