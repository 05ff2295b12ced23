"""Make the bundled translations from the windows of Home Assistant, packaged on PyPI."""

from __future__ import annotations

import argparse
import json
import re
import sys
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from reproducible_files import BUNDLE, write_csv

ARCHIVE = "homeassistant-2024.3.3-py3-none-any.whl"
LANGUAGES = {"de": "German", "es": "Spanish", "fr": "French"}
_ENGLISH = re.compile(r"homeassistant/components/[^/]+/translations/en\.json")
_NO_SENTENCE = re.compile(r"[{<\n\r\t]|\[%")
"""Marks of places that a program fills in, of markup, and of more than one line."""


def main() -> None:
    """Read the archive named on the command line and write the set."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument(
        "archive", type=Path, nargs="?", default=Path(ARCHIVE), help="default: %(default)s"
    )
    options.add_argument(
        "--to", type=Path, default=BUNDLE, help="folder to write into (default: %(default)s)"
    )
    chosen = options.parse_args()
    if not chosen.archive.is_file():
        sys.exit(
            f"{chosen.archive} is missing; fetch it with "
            "'pip download --no-deps homeassistant==2024.3.3' or name it."
        )
    try:
        with zipfile.ZipFile(chosen.archive) as archive:
            rows = translations(archive)
    except (KeyError, OSError, ValueError, zipfile.BadZipFile, zlib.error) as damage:
        sys.exit(f"{chosen.archive} cannot be used: {damage}.")
    write_csv(chosen.to / "translation.csv.gz", ("English", *LANGUAGES.values()), rows)


def translations(archive: zipfile.ZipFile) -> list[tuple[str, ...]]:
    """Give every English text once, with its first translation into each language, or none.

    Texts that differ in case alone count as one: the first is kept.
    """
    names = set(archive.namelist())
    pairs: dict[str, dict[str, str]] = {}
    for name in sorted(names):
        if not _ENGLISH.fullmatch(name):
            continue
        english = dict(texts(json.loads(archive.read(name))))
        for code in LANGUAGES:
            other = name.replace("/en.json", f"/{code}.json")
            told = dict(texts(json.loads(archive.read(other)))) if other in names else {}
            for key, text in english.items():
                if usable(text, told.get(key, "")):
                    pairs.setdefault(text, {}).setdefault(code, told[key])
    first = {text.casefold(): text for text in reversed(pairs)}
    return [
        (text, *(found.get(code, "") for code in LANGUAGES))
        for text, found in pairs.items()
        if first[text.casefold()] == text
    ]


def texts(part: Mapping[str, Any], place: str = "") -> Iterator[tuple[str, str]]:
    """Give all texts of a file, each behind its place in it."""
    for key, value in part.items():
        if isinstance(value, dict):
            yield from texts(value, f"{place}/{key}")
        elif isinstance(value, str):
            yield f"{place}/{key}", value.strip()


def usable(text: str, told: str) -> bool:
    """Whether two texts are sentences, or words, that are not the same."""
    if not text or not told or text == told:
        return False
    return not _NO_SENTENCE.search(text) and not _NO_SENTENCE.search(told)


if __name__ == "__main__":
    main()
