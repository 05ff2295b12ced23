"""Rows of a table in Arrow files, which are mapped: only what is asked for is read."""

from __future__ import annotations

import bisect
import json
import mmap
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from designer.data.inputs import DataError

LOOKS = 32
"""Values looked at before the parts of files in which they lie are let go of."""


class Rows:
    """The rows of some Arrow files of one schema, read by their numbers.

    Nothing is read before it is needed, and no file stays open in what travels to another process.
    """

    def __init__(self, files: Iterable[Path], where: str) -> None:
        """Take files in the order of their rows; `where` names them in messages."""
        self.files, self.where = tuple(files), where
        self._table: Any = None
        self._maps: list[mmap.mmap] = []
        self._looks = 0
        self._columns: dict[str, tuple[list[Any], list[int]]] = {}

    def __len__(self) -> int:
        """Return how many rows there are."""
        return int(self.table.num_rows)

    @property
    def table(self) -> Any:
        """All rows as a pyarrow.Table whose memory is the files. Raises DataError."""
        if self._table is None:
            self._table = self._open()
        return self._table

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns; a part of a column is called “column.part”."""
        return tuple(names_of(self.table.schema))

    @property
    def features(self) -> dict[str, Any]:
        """What the library datasets has noted of the columns, such as names of classes."""
        noted = (self.table.schema.metadata or {}).get(b"huggingface", b"{}")
        try:
            found = json.loads(noted)["info"]["features"]
        except (ValueError, KeyError, TypeError):
            return {}
        return found if isinstance(found, dict) else {}

    def kind(self, column: str) -> Any:
        """Return the pyarrow type of a column."""
        return self.array(column).type

    def array(self, column: str) -> Any:
        """Return a whole column as a pyarrow.ChunkedArray; its memory is the files."""
        from pyarrow import compute

        if column in self.table.schema.names:
            return self.table.column(column)
        whole, _, part = column.rpartition(".")
        return compute.struct_field(self.table.column(whole), part)

    def cell(self, column: str, place: int) -> Any:
        """Return one value as Python holds it, None where it is missing."""
        if column not in self._columns:
            chunks = [chunk for chunk in self.array(column).chunks if len(chunk)]
            starts, total = [], 0
            for chunk in chunks:
                starts.append(total)
                total += len(chunk)
            self._columns[column] = chunks, starts
        # A look at one value takes a piece of the file of up to a megabyte into memory.
        self._looks += 1
        if self._looks % LOOKS == 0:
            self.release()
        chunks, starts = self._columns[column]
        number = bisect.bisect_right(starts, place) - 1
        return chunks[number][place - starts[number]].as_py()

    def cells(self, column: str) -> Iterator[Any]:
        """Give every value of a column, a piece of the files after the other."""
        for chunk in self.array(column).chunks:
            yield from chunk.to_pylist()

    def release(self) -> None:
        """Let go of the memory in which parts of the files lie; they are read again when needed."""
        forget = getattr(mmap, "MADV_DONTNEED", None)  # Windows takes memory back by itself
        if forget is not None:
            for one in self._maps:
                one.madvise(forget)

    def _open(self) -> Any:
        import pyarrow as arrow

        tables, self._maps = [], []
        for file in self.files:
            try:
                self._maps.append(mapped(file))
                tables.append(table_in(self._maps[-1]))
                names_of(tables[-1].schema)
            except DataError:
                raise
            except Exception as error:  # damage breaks parsers in any way
                raise unreadable(file, "Arrow", error) from None
        try:
            found = arrow.concat_tables(tables)
        except arrow.ArrowException:
            raise DataError(
                f"The files of {self.where} have different columns; put those that are alike into "
                "a folder of their own."
            ) from None
        if not found.num_rows:
            raise DataError(f"{self.where} holds no rows; choose another.")
        return found

    def __getstate__(self) -> dict[str, Any]:
        """Leave the open files behind, so that another process opens its own."""
        return {**self.__dict__, "_table": None, "_maps": [], "_columns": {}}


def mapped(file: Path) -> mmap.mmap:
    """Return the bytes of a file, which are read when they are looked at."""
    with file.open("rb") as opened:
        if not file.stat().st_size:
            raise DataError(f"“{file.name}” is empty; choose another.")
        return mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)


def table_in(memory: mmap.mmap) -> Any:
    """Return the table in the bytes of an Arrow file or stream, without reading its rows."""
    import pyarrow as arrow

    source = arrow.py_buffer(memory)
    if memory[:6] == b"ARROW1":
        return arrow.ipc.open_file(source).read_all()
    return arrow.ipc.open_stream(source).read_all()


def names_of(schema: Any) -> list[str]:
    """Return the names of columns and of their parts. Raises UnicodeError for what is no text."""
    from pyarrow import types

    def parts(kind: Any) -> None:
        for place in range(kind.num_fields):
            str(kind.field(place).name)
            parts(kind.field(place).type)

    found: list[str] = []
    for field in schema:
        found.append(field.name)
        parts(field.type)
        if types.is_struct(field.type):
            found += [f"{field.name}.{part.name}" for part in field.type]
    return found


def unreadable(file: Path, kind: str, error: Exception) -> DataError:
    """Return the sentence for a file that does not hold what its name says."""
    said = str(error).strip().splitlines()
    reason = said[0].rstrip(".")[:150] if said else type(error).__name__
    return DataError(
        f"“{file.name}” cannot be read as a file of the kind {kind} ({reason}); mend it, or choose "
        "another."
    )
