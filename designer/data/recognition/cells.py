"""Tables of text are told apart by what the cells of their first rows hold."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from designer.data.large.targets import USUAL
from designer.data.recognition.guess import Guess, guess
from designer.data.series.times import looks_like_times
from designer.data.table.cells import MISSING, cut, number_in
from designer.data.table.reading import CsvFile

ROWS = 1000
TIME, NUMBER, TEXT, NAME, CATEGORY, EMPTY = "time", "number", "text", "name", "category", "empty"
WORDS = 2.5
"""Words of a cell, in the mean, from which on a column holds sentences."""
_TIMED = 200
_FEW = 0.5
_HEADINGS = frozenset((
    "source", "target", "src", "tgt", "input", "output", "question", "answer", "text",
    "translation", "sentence", "english", "german", "french", "spanish", "italian", "dutch",
    "portuguese", "chinese", "japanese", "russian", "en", "de", "fr", "es", "it", "nl", "pt",
    "zh", "ja", "ru",
))  # fmt: skip


def tables_in(path: Path) -> list[Guess]:
    """Return how a CSV or TSV file may be read. Raises DataError where it is no table."""
    file = CsvFile(path)
    cells = file.sample(range(len(file.names)), ROWS)
    kinds = [
        kind_of(name, column, file.separator)
        for name, column in zip(file.names, cells, strict=True)
    ]
    return in_order(path, file.names, kinds, cells)


def in_order(
    path: Path, names: Sequence[str], kinds: Sequence[str], cells: Sequence[Sequence[str]]
) -> list[Guess]:
    """Return how a table may be read whose columns are of these kinds, the likeliest first."""
    of = {kind: [name for name, found in zip(names, kinds, strict=True) if found == kind]
          for kind in (TIME, NUMBER, TEXT, NAME, CATEGORY)}  # fmt: skip
    usual = next((name for name in names if name.lower() in USUAL), "")
    target = usual or (names[-1] if kinds[-1] not in (TEXT, NAME) else "")
    texts = [name for name in of[TEXT] if name != target]
    beside = [name for name in names if name not in texts]
    found: list[tuple[int, Guess]] = []
    timed = of[TIME] and [name for name in of[NUMBER] if name not in of[TIME]]
    if timed and _steady(cells[list(names).index(of[TIME][0])]):
        why = f"The column “{cut(of[TIME][0])}” holds times, and {_columns(timed)} numbers."
        found.append((9 if not of[CATEGORY] else 4, guess("SeriesCSV", path, why)))
    if texts and len(beside) > 0 and target:
        why = f"The column “{cut(texts[0])}” holds sentences, “{cut(target)}” a few classes."
        if target in cells[list(names).index(target)]:  # the first row holds no names
            why = "There is a column of sentences, and one of a few classes."
        chosen = {"text_column": texts[0], "class_column": target} if usual else {}
        found.append((8 if len(beside) < 4 else 3, guess("TextTable", path, why, **chosen)))
    if len(texts) > 1 and len(beside) < 2:
        why = f"The columns “{cut(texts[0])}” and “{cut(texts[1])}” hold sentences."
        pair = {"texts": texts[0], "target": texts[1], "tells": "text"}
        found.append((6, guess("TextDataset", path, why, **pair)))
    used = [name for name in of[NUMBER] + of[CATEGORY] if name != target]
    if used or not found:
        left = ", ".join(_quoted(name) for name in [*texts, *of[TIME]] if used and name != target)
        goal = usual if usual != names[-1] else ""
        told = cut(target or names[-1])
        why = f"Each row has {_columns(used)} to tell “{told}” from."
        found.append((5, guess("CsvTable", path, why, target=goal, leave_out=left)))
    return [one for _, one in sorted(found, key=lambda one: -one[0])]


def pairs_in(path: Path, head: str) -> list[Guess]:
    """Return the guess that a file holds pairs of sentences, from its beginning, or nothing."""
    lines = [line for line in head.split("\n")[:ROWS] if line.strip()]
    pairs = [line.rstrip("\r").split("\t")[:2] for line in lines if "\t" in line]
    if len(pairs) < 2 or len(pairs) < 0.8 * len(lines):
        return []
    named = {cell.strip().lower() for cell in pairs[0]} <= _HEADINGS and len(pairs) > 2
    rows = pairs[1:] if named else pairs
    for side in range(2):
        column = [row[side] for row in rows]
        lettered = sum(any(map(str.isalpha, cell)) for cell in column)
        if lettered < 0.8 * len(column) or len(set(column)) < _FEW * len(column):
            return []
    if max(_words([row[side] for row in rows]) for side in range(2)) < 1.5:
        return []
    why = "In each row there are two texts with a tab between them."
    return [guess("SentencePairs", path, why, header=named)]


def kind_of(name: str, column: Sequence[str], separator: str = ",") -> str:
    """Return what a column of cells holds."""
    present = [cell for cell in column if cell.lower() not in MISSING]
    if not present:
        return EMPTY
    if looks_like_times(name, present[:_TIMED]):
        return TIME
    numbers = sum(number_in(cell, separator) is not None for cell in present)
    if 2 * numbers >= len(present):
        return NUMBER
    several = len(set(present)) >= _FEW * len(present)
    if several and _words(present) >= WORDS:
        return TEXT
    return NAME if several and len(present) > 8 else CATEGORY


def _steady(times: Sequence[str]) -> bool:
    """Return whether hardly any time stands twice, as in a series."""
    return len(set(times)) >= 0.95 * len(times)


def _words(cells: Sequence[str]) -> float:
    return sum(len(cell.split()) for cell in cells) / max(1, len(cells))


def _columns(names: Sequence[str]) -> str:
    return f"“{cut(names[0])}”" if len(names) == 1 else f"{len(names)} columns"


def _quoted(name: str) -> str:
    return f'"{name}"' if "," in name else name
