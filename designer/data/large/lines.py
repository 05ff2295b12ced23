"""CSV and JSON lines read a piece after the other, with one type for each column."""

from __future__ import annotations

import codecs
import gzip
import json
import re
import zlib
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import IO, Any

from designer.data.inputs import DataError
from designer.data.large.rows import unreadable

SEPARATORS = ",;\t|"
_BLOCK = 8 * 2**20
_LINES = 10_000
LARGEST_LIST = 256 * 2**20
"""Bytes of a JSON file that is one list, which cannot be read in pieces."""
_WRONG_CELL = re.compile(r"In CSV column #(\d+): (?:Row #\d+: )?CSV conversion error")


class Wider(Exception):
    """A column holds values that its type so far does not; the schema has one that fits all."""

    def __init__(self, schema: Any) -> None:
        super().__init__()
        self.schema = schema


def csv_batches(file: Path, schema: Any = None) -> Iterator[Any]:
    """Give the rows of a CSV file with a row of names, as pyarrow.RecordBatch.

    `schema` has the types of columns that are known. Raises DataError, and Wider.
    """
    import pyarrow as arrow
    from pyarrow import csv

    known = {field.name: field.type for field in schema} if schema is not None else {}
    found = schema
    try:
        with arrow.input_stream(str(file), compression="detect") as stream:
            reader = csv.open_csv(
                stream,
                csv.ReadOptions(block_size=_BLOCK),
                csv.ParseOptions(delimiter=_separator(file), newlines_in_values=True),
                csv.ConvertOptions(column_types=known),
            )
            found = reader.schema
            _check(file, found)
            yield from reader
    except arrow.ArrowException as error:
        wrong = _WRONG_CELL.search(str(error))
        if wrong is None:
            raise unreadable(file, "CSV", error) from None
        wider = _widened(file, found, int(wrong[1]))
        raise (Wider(wider) if wider is not None else unreadable(file, "CSV", error)) from None
    except (OSError, EOFError, zlib.error) as error:
        raise unreadable(file, "CSV", error) from None


def json_batches(file: Path, schema: Any = None) -> Iterator[Any]:
    """Give the rows of a file with a JSON object a line, or one list of objects.

    Every piece has the types that it needs itself. Raises DataError that names the line.
    """
    import pyarrow as arrow

    rows = enumerate(_objects(file), 1)
    while piece := list(islice(rows, _LINES)):
        try:
            names = list(dict.fromkeys(name for _, row in piece for name in row))
            columns = [arrow.array([row.get(name) for _, row in piece]) for name in names]
            yield arrow.RecordBatch.from_arrays(columns, names)
        except arrow.ArrowException as error:
            reason = str(error).splitlines()[0][:120]
            raise DataError(
                f"“{file.name}”, rows {piece[0][0]:,} to {piece[-1][0]:,}: a column holds values "
                f"of several kinds ({reason}); make them alike."
            ) from None


def _objects(file: Path) -> Iterator[dict[str, Any]]:
    try:
        with _opened(file) as lines:
            first = lines.read(1)
            while first.isspace():
                first = lines.read(1)
            lines.seek(0)
            if first == "[":
                yield from _listed(file, lines)
                return
            for number, line in enumerate(lines, 1):
                if line.strip():
                    row = json.loads(line)
                    if not isinstance(row, dict):
                        raise DataError(
                            f"“{file.name}”, line {number:,}: expected a JSON object with the "
                            "names of columns, found another value; mend it."
                        )
                    yield row
    except json.JSONDecodeError as error:
        where = f"line {number:,}" if first != "[" else f"line {error.lineno:,}"
        raise DataError(
            f"“{file.name}”, {where}: this is no JSON ({error.msg}); write one object on each line."
        ) from None
    except RecursionError:
        raise DataError(f"“{file.name}” is nested too deeply; make its objects flat.") from None
    except (OSError, EOFError, UnicodeDecodeError, zlib.error) as error:
        raise unreadable(file, "JSON", error) from None


def _listed(file: Path, lines: IO[str]) -> list[dict[str, Any]]:
    text = lines.read(LARGEST_LIST + 1)
    if len(text) > LARGEST_LIST:
        raise DataError(
            f"“{file.name}” is one long list, which cannot be read in pieces; write one object on "
            "each line (JSON lines)."
        )
    rows = json.loads(text)
    if not all(isinstance(row, dict) for row in rows):
        raise DataError(
            f"“{file.name}”: expected a list of JSON objects with the names of columns; mend it."
        )
    found: list[dict[str, Any]] = rows
    return found


def _opened(file: Path) -> IO[str]:
    if file.suffix.lower() == ".gz":
        return gzip.open(file, "rt", encoding="utf-8-sig")
    return file.open(encoding="utf-8-sig")


def _separator(file: Path) -> str:
    """Return the separator that stands most often in the row of names."""
    if ".tsv" in file.suffixes:
        return "\t"
    packed = file.suffix.lower() == ".gz"
    with gzip.open(file, "rb") if packed else file.open("rb") as opened:
        first = opened.readline(2**20).removeprefix(codecs.BOM_UTF8).decode("utf-8", "replace")
    unquoted = re.sub(r'"[^"]*"', "", first)
    return max(SEPARATORS, key=unquoted.count)


def _check(file: Path, schema: Any) -> None:
    """Refuse what can only go wrong later."""
    from pyarrow import types

    names = schema.names
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise DataError(f"“{file.name}”: two columns are called “{twice[0]}”; rename one.")
    for field in schema:
        if types.is_binary(field.type):
            raise DataError(
                f"“{file.name}”: the column “{field.name}” holds text that is not in UTF-8; save "
                "the file in UTF-8."
            )


def _widened(file: Path, schema: Any, place: int) -> Any:
    """Return the schema with the next wider type of a column; None where there is none."""
    import pyarrow as arrow

    if schema is None or place >= len(schema):
        return None
    field = schema.field(place)
    steps = {arrow.null(): arrow.int64(), arrow.int64(): arrow.float64()}
    if arrow.types.is_string(field.type):
        return None
    return schema.set(place, field.with_type(steps.get(field.type, arrow.string())))
