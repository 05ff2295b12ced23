"""Which files make up a set of data, and which of them belong to a split."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from designer.data.inputs import DataError

ENDINGS = {
    ".parquet": "Parquet", ".pq": "Parquet", ".arrow": "Arrow", ".feather": "Arrow",
    ".ipc": "Arrow", ".csv": "CSV", ".tsv": "CSV", ".jsonl": "JSON", ".ndjson": "JSON",
    ".json": "JSON",
}  # fmt: skip
"""What a file holds, by the end of its name; a further `.gz` on CSV and JSON is understood."""
_SPLITS = {
    "train": "train", "training": "train", "validation": "validation", "valid": "validation",
    "val": "validation", "dev": "validation", "test": "test", "testing": "test", "eval": "test",
}  # fmt: skip
_ABOUT = ("dataset_info", "dataset_infos", "dataset_dict", "state", "config")
"""Files that speak of data and hold none."""
EVERYTHING = "all"


@dataclass(frozen=True)
class Found:
    """The files of a set of data, in the order of their names; all hold the same kind."""

    root: Path
    """The folder that the paths inside the data start from."""
    files: tuple[Path, ...]
    holds: str


def found_files(path: Path, split: str) -> Found:
    """Return the files of a split in a file or folder.

    An empty split is the one called train, or all where nothing is called so. Raises DataError.
    """
    if path.is_file():
        holds = kind_of(path)
        if not holds:
            raise DataError(
                f"“{path.name}” is of no kind that is known; choose a CSV, JSON lines, Parquet or "
                "Arrow file, or a folder of them."
            )
        return Found(path.parent, (path,), holds)
    saved = _saved(path, split)
    if saved is not None:
        return saved
    files = [file for file in sorted(path.rglob("*"), key=_in_order) if _wanted(file, path)]
    if not files:
        raise DataError(
            f"The folder “{path.name}” holds no CSV, JSON lines, Parquet or Arrow file; choose "
            "another."
        )
    chosen = of_split([(file, file.relative_to(path)) for file in files], split, path.name)
    kinds = {file: kind_of(file) for file in chosen}
    names = sorted(set(kinds.values()))
    if len(names) > 1:
        raise DataError(
            f"The folder “{path.name}” holds files of several kinds ({', '.join(names)}); choose "
            "one file, or a folder of one kind."
        )
    return Found(path, tuple(chosen), names[0])


def of_split(files: Sequence[tuple[Path, Path]], split: str, where: str) -> tuple[Path, ...]:
    """Return the files whose names say that they belong to a split. Raises DataError."""
    wanted = _SPLITS.get(split.strip().lower(), split.strip().lower())
    splits = {file: _split_of(inside, wanted) for file, inside in files}
    if wanted == EVERYTHING:
        return tuple(splits)
    if not wanted:
        first = tuple(file for file, name in splits.items() if name == "train")
        return first or tuple(splits)
    chosen = tuple(file for file, name in splits.items() if name == wanted)
    if not chosen:
        there = sorted({name for name in splits.values() if name})
        raise DataError(no_split(split, where, there))
    return chosen


def no_split(split: str, where: str, there: Sequence[str]) -> str:
    """Return the sentence for a split that is not there."""
    listed = ", ".join(f"“{name}”" for name in there[:8])
    hint = f"choose {listed}" if there else "leave the split empty"
    return f"“{where}” has no split called “{split.strip()}”; {hint}."


def kind_of(file: Path) -> str:
    """Return what a file holds by its name; nothing where that is not known."""
    name = file.name.lower()
    if name.endswith((".csv.gz", ".tsv.gz", ".json.gz", ".jsonl.gz", ".ndjson.gz")):
        name = name.removesuffix(".gz")
    return ENDINGS.get(Path(name).suffix, "")


def _saved(path: Path, split: str) -> Found | None:
    """Return the files of a folder that the library datasets has saved, in their order."""
    several = path / "dataset_dict.json"
    if several.is_file():
        splits = _json(several).get("splits", [])
        names = [name for name in splits if isinstance(name, str) and (path / name).is_dir()]
        usual = "train" if "train" in names else (names[0] if names else "")
        wanted = split.strip() or usual
        if wanted not in names:
            raise DataError(no_split(wanted, path.name, names))
        path = path / wanted
    state = path / "state.json"
    if not state.is_file():
        return None
    entries = _json(state).get("_data_files", [])
    files = [path / Path(str(entry.get("filename"))).name for entry in entries]
    for file in files:
        if not file.is_file():
            raise DataError(f"“{path.name}/{file.name}” is not there; save the data again.")
    if not files:
        raise DataError(f"The folder “{path.name}” holds no rows; choose another.")
    return Found(path, tuple(files), "Arrow")


def _json(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        found = None
    if not isinstance(found, dict):
        raise DataError(f"“{path.parent.name}/{path.name}” is damaged; save the data again.")
    return found


def _wanted(file: Path, root: Path) -> bool:
    inside = file.relative_to(root)
    if any(part.startswith((".", "__")) for part in inside.parts):
        return False
    about = file.stem in _ABOUT and file.suffix.lower() == ".json"
    return not about and bool(kind_of(file)) and file.is_file()


def _split_of(inside: Path, wanted: str) -> str:
    """Return the split that a name tells of, the file's before its folders'."""
    for part in reversed(inside.parts):
        words = re.split(r"[^a-z0-9]+", part.lower())
        for word in words:
            if word in _SPLITS:
                return _SPLITS[word]
            if wanted and word == wanted:
                return word
    return ""


def _in_order(path: Path) -> list[tuple[bool, int, str]]:
    """Return what orders names so that part 10 comes behind part 9."""
    pieces = re.split(r"(\d+)", path.as_posix())
    return [(piece.isdigit(), int(piece) if piece.isdigit() else 0, piece) for piece in pieces]
