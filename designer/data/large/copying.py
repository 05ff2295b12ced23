"""Parquet, CSV and JSON lines, written once as Arrow files, whose rows can be read by number."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from designer.data.inputs import DataError
from designer.data.large.files import Found
from designer.data.large.lines import Wider, csv_batches, json_batches
from designer.data.large.rows import Rows, mapped, names_of, unreadable
from designer.paths import datasets_folder

AT_ONCE = 4 * 2**20
"""Bytes of a Parquet file's rows that are in memory while it is copied, about."""
_READ = 2**20


def rows_of(found: Found, where: str) -> Rows:
    """Return the rows of files, of which Arrow copies are made where there are none yet.

    Arrow files that are not packed need no copy. Raises DataError.
    """
    if found.holds == "Arrow" and all(map(_plain, found.files)):
        rows = Rows(found.files, where)
        _check(rows)
        return rows
    return Rows((_copied(found, where),), where)


def _check(rows: Rows) -> None:
    """Refuse a damaged file, whose rows would lie outside of it. Raises DataError."""
    import pyarrow as arrow

    try:
        rows.table.validate(full=True)
    except arrow.ArrowException as error:
        raise unreadable(rows.files[0], "Arrow", error) from None
    rows.release()


def stamp(files: Iterable[Path]) -> tuple[tuple[str, int, int], ...]:
    """Return names, sizes and times of change of files. Raises DataError."""
    stamps = []
    for file in files:
        try:
            status = file.stat()
        except OSError as error:
            raise unreadable(file, file.suffix, error) from None
        stamps.append((str(file.absolute()), status.st_size, status.st_mtime_ns))
    return tuple(stamps)


def _copied(found: Found, where: str) -> Path:
    """Return the Arrow copy of files, made anew when one of them has changed."""
    stamps = stamp(found.files)
    name = _digest([path for path, _, _ in stamps])
    folder = datasets_folder() / "copies"
    copy = folder / f"{name}-{_digest(stamps)}.arrow"
    if copy.is_file():
        return copy
    unfinished = folder / f"{copy.stem}.{os.getpid()}.unfinished"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _write_all(found, unfinished, where)
        os.replace(unfinished, copy)
    except OSError as error:
        raise DataError(
            f"{where} is copied so that single rows can be read, and the copy cannot be written "
            f"to “{folder}” ({error.strerror or error}); make room there."
        ) from None
    finally:
        _remove(unfinished)
    for older in folder.glob(f"{name}-*.arrow"):
        if older != copy:
            _remove(older)
    return copy


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        pass  # another job still reads it


def _write_all(found: Found, target: Path, where: str) -> None:
    """Write the rows of all files, again from the start whenever a column needs a wider type."""
    schema = None
    while True:
        try:
            _write(found, target, where, schema)
            return
        except Wider as wider:
            schema = wider.schema


def _write(found: Found, target: Path, where: str, schema: Any) -> None:
    """Write every row with the same types. Raises DataError, Wider and OSError."""
    import pyarrow as arrow

    # This one gives memory back at once; the usual one keeps twice as much for a while.
    arrow.set_memory_pool(arrow.system_memory_pool())
    writer = None
    with arrow.OSFile(str(target), "wb") as sink:
        for file in found.files:
            for batch in _checked(_batches(file, found.holds, schema), file, found.holds):
                schema = schema or _decoded(batch.schema)
                writer = writer or arrow.ipc.new_file(sink, schema)
                writer.write_batch(_fitted(batch, schema, file))
        if writer is None:
            raise DataError(f"{where} holds no rows; choose another.")
        writer.close()


def _batches(file: Path, holds: str, schema: Any) -> Iterator[Any]:
    if holds == "CSV":
        return csv_batches(file, schema)
    if holds == "JSON":
        return json_batches(file, schema)
    return _parquet(file) if holds == "Parquet" else _packed(file)


def _checked(batches: Iterator[Any], file: Path, holds: str) -> Iterator[Any]:
    """Give rows that are sound, so that what is copied can be read. Raises DataError."""
    for batch in batches:
        try:
            batch.validate(full=True)
            names_of(batch.schema)
        except Exception as error:  # damage breaks parsers in any way
            raise unreadable(file, holds, error) from None
        yield batch


def _parquet(file: Path) -> Iterator[Any]:
    from pyarrow import parquet

    try:
        # With a small buffer and none filled ahead, a group of rows of any size is never in memory.
        with parquet.ParquetFile(file, pre_buffer=False, buffer_size=_READ) as opened:
            about = opened.metadata
            size = sum(about.row_group(n).total_byte_size for n in range(about.num_row_groups))
            rows = int(AT_ONCE * about.num_rows / max(size, 1))
            yield from opened.iter_batches(max(1, min(rows, 65_536)), use_threads=False)
    except Exception as error:  # damage breaks parsers in any way
        raise unreadable(file, "Parquet", error) from None


def _packed(file: Path) -> Iterator[Any]:
    import pyarrow as arrow

    try:
        with arrow.OSFile(str(file)) as source:
            if source.read(6) == b"ARROW1":
                reader = arrow.ipc.open_file(source)
                for number in range(reader.num_record_batches):
                    yield reader.get_batch(number)
            else:
                source.seek(0)
                yield from arrow.ipc.open_stream(source)
    except Exception as error:  # damage breaks parsers in any way
        raise unreadable(file, "Arrow", error) from None


def _plain(file: Path) -> bool:
    """Return whether rows of an Arrow file can be read from it as they lie there."""
    import pyarrow as arrow

    try:
        whole = arrow.py_buffer(mapped(file))
        if whole[:6].to_pybytes() == b"ARROW1":
            reader = arrow.ipc.open_file(whole)
            first = reader.get_batch(0) if reader.num_record_batches else None
        else:
            first = next(iter(arrow.ipc.open_stream(whole)), None)
        if first is not None:
            names_of(first.schema)
    except DataError:
        raise
    except Exception as error:  # damage breaks parsers in any way
        raise unreadable(file, "Arrow", error) from None
    if first is None:
        return True
    # What was unpacked lies elsewhere than the file does.
    end = whole.address + whole.size
    lie = [part for column in first.columns for part in column.buffers() if part and part.size]
    plain = all(whole.address <= part.address < end for part in lie)
    return plain and not any(map(arrow.types.is_dictionary, first.schema.types))


def _decoded(schema: Any) -> Any:
    """Return a schema without dictionaries, which may differ from piece to piece."""
    from pyarrow import types

    for place, field in enumerate(schema):
        if types.is_dictionary(field.type):
            schema = schema.set(place, field.with_type(field.type.value_type))
    return schema


def _fitted(batch: Any, schema: Any, file: Path) -> Any:
    """Return rows with the types of a schema. Raises DataError, and Wider."""
    import pyarrow as arrow

    if batch.schema == schema:
        return batch
    try:
        both = arrow.unify_schemas([schema, _decoded(batch.schema)], promote_options="permissive")
        if both != schema:
            raise Wider(both)
        missing = [name for name in schema.names if name not in batch.schema.names]
        for name in missing:
            kind = schema.field(name).type
            batch = batch.append_column(name, arrow.nulls(len(batch), kind))
        return batch.select(schema.names).cast(schema)
    except arrow.ArrowException as error:
        reason = str(error).splitlines()[0][:120]
        raise DataError(
            f"“{file.name}”: a column holds values of another kind than before ({reason}); make "
            "them alike."
        ) from None


def _digest(told: Any) -> str:
    return hashlib.sha256(repr(told).encode()).hexdigest()[:24]
