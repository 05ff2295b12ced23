"""Corpora from columns of rows of any file."""

from __future__ import annotations

from typing import Any

from designer.data.inputs import DataError
from designer.data.large.answers import answers_of
from designer.data.large.rows import Rows
from designer.data.large.targets import column, listed, target_column
from designer.data.material import Material
from designer.data.table.cells import names_in
from designer.data.text.labelled import Labelled
from designer.data.text.pairs import Pairs


def corpus_of(rows: Rows, texts: str, target: str, tells: str) -> Material:
    """Return texts with their classes, pairs of texts, or questions on texts. Raises DataError."""
    if tells == "answers":
        return answers_of(rows, texts, target)
    if tells == "text":
        if not target.strip():
            raise DataError(f"{rows.where}: name the column of texts to be told: {listed(rows)}.")
        goal = column(rows, target)
        names = _columns(rows, texts, goal)
        if len(names) > 1:
            raise DataError(
                f"{rows.where}: a text is told from one text, and {len(names)} columns are named; "
                "name one."
            )
        told = _texts(rows, goal)
        return Pairs.sifted(_texts(rows, names[0]), told, rows.where, _row)
    goal = target_column(rows, target)
    columns = {name: _texts(rows, name) for name in _columns(rows, texts, goal)}
    return Labelled.sifted(columns, _labels(rows, goal), rows.where, _row)


def _columns(rows: Rows, texts: str, goal: str) -> tuple[str, ...]:
    """Return the columns of texts: those asked for, or the only one. Raises DataError."""
    names = tuple(column(rows, name) for name in names_in(texts, rows.names))
    for name in names:
        if not _is_text(rows.kind(name)):
            raise DataError(
                f"{rows.where}: the column “{name}” holds {rows.kind(name)} and no texts; choose "
                "another."
            )
    if names:
        return names
    found = [name for name in rows.names if name != goal and _is_text(rows.kind(name))]
    if len(found) > 1 and "text" in found:
        return ("text",)
    if len(found) != 1:
        raise DataError(f"{rows.where}: name the column of texts: {listed(rows)}.")
    return tuple(found)


def _texts(rows: Rows, name: str) -> list[str]:
    """Return every text of a column, nothing where one is missing."""
    if not _is_text(rows.kind(name)):
        raise DataError(
            f"{rows.where}: the column “{name}” holds {rows.kind(name)} and no texts; choose "
            "another."
        )
    return [text or "" for text in rows.cells(name)]


def _labels(rows: Rows, goal: str) -> list[str]:
    """Return the name of every row's class. Raises DataError that names the row."""
    noted: Any = rows.features.get(goal)
    names = noted.get("names") if isinstance(noted, dict) else None
    found = []
    for row, label in enumerate(rows.cells(goal), 1):
        if isinstance(names, list) and isinstance(label, int) and 0 <= label < len(names):
            found.append(str(names[label]))
        elif isinstance(names, list) or label is None or isinstance(label, (dict, list, bytes)):
            shown = "nothing" if label is None else str(label)[:40]
            raise DataError(
                f"{rows.where}, column “{goal}”, row {row:,}: expected a class, found {shown}; "
                "choose another split or column."
            )
        else:
            found.append(str(label))
    return found


def _is_text(kind: Any) -> bool:
    from pyarrow import types

    return bool(types.is_string(kind) or types.is_large_string(kind))


def _row(number: int) -> str:
    return f"row {number + 1:,}"
