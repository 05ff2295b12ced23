"""Files of any size are told apart by the types of their columns."""

from __future__ import annotations

from pathlib import Path

from designer.data.inputs import DataError
from designer.data.large.pictures import picture_column
from designer.data.large.rows import Rows
from designer.data.large.targets import has_target
from designer.data.recognition.cells import TEXT, kind_of
from designer.data.recognition.guess import Guess, guess
from designer.data.sources.datasets import TableDataset

_SAMPLE = 200


def large(path: Path) -> tuple[Guess, ...]:
    """Return how Parquet, Arrow or JSON lines, or a folder of them, may be read.

    Raises DataError.
    """
    rows, _, _ = TableDataset(path=str(path)).rows()
    found = []
    try:
        why = f"The column “{picture_column(rows, '')}” holds pictures."
        found.append(guess("PictureDataset", path, why))
    except DataError:
        pass
    texts = [name for name in rows.names if _is_text(rows, name)]
    if texts and has_target(rows):
        why = f"The column “{texts[0]}” holds sentences."
        found.append(guess("TextDataset", path, why, texts=texts[0]))
    elif len(texts) > 1:
        why = f"The columns “{texts[0]}” and “{texts[1]}” hold sentences."
        pair = {"texts": texts[0], "target": texts[1], "tells": "text"}
        found.append(guess("TextDataset", path, why, **pair))
    if not found or len(rows.names) > 3:
        found.append(guess("TableDataset", path, f"Each row has {len(rows.names)} values."))
    return tuple(found)


def _is_text(rows: Rows, name: str) -> bool:
    from pyarrow import types

    kind = rows.kind(name)
    if not (types.is_string(kind) or types.is_large_string(kind)):
        return False
    cells = [cell or "" for cell in rows.array(name).slice(0, _SAMPLE).to_pylist()]
    return kind_of(name, cells) == TEXT
