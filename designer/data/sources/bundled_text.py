"""The texts that come with Neurodraft; a note beside each tells its origin and licence."""

from __future__ import annotations

import csv
import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from designer.data.source import Holds, class_numbers
from designer.data.sources.bundled import _Bundled
from designer.data.text.labelled import Labelled
from designer.data.text.pairs import Pairs
from designer.unit import param


@dataclass(frozen=True)
class _BundledText(_Bundled):
    """A table of texts, one row an example, packed."""

    family: ClassVar[str] = "Text"
    holds: ClassVar[Holds] = "text"

    def note(self) -> Path:
        """Return the note on origin and licence."""
        return self.path().with_name(f"{self.file.partition('.')[0]}.md")

    def rows(self) -> Iterator[list[str]]:
        """Give the cells of every row below the names."""
        with gzip.open(self.path(), "rt", encoding="utf-8", newline="") as file:
            rows = csv.reader(file)
            next(rows)
            yield from rows


@dataclass(frozen=True)
class _BundledClasses(_BundledText):
    """Texts, each behind its class."""

    def load(self) -> Labelled:
        """Read the texts, which hold neither copies nor empty ones."""
        labels, texts = zip(*self.rows(), strict=True)
        targets, classes = class_numbers(labels, f"“{self.file}”")
        return Labelled({"text": texts}, targets, classes)


@dataclass(frozen=True)
class Sentiment(_BundledClasses):
    """10,041 sentences from reviews of films, positive or negative."""

    file: ClassVar[str] = "sentiment.csv.gz"


@dataclass(frozen=True)
class Topics(_BundledClasses):
    """52,596 definitions from a dictionary, of 10 kinds of things."""

    file: ClassVar[str] = "topics.csv.gz"


@dataclass(frozen=True)
class Translation(_BundledText):
    """Sentences of a program's windows in English and another language."""

    file: ClassVar[str] = "translation.csv.gz"

    language: str = param(
        "German",
        "The language to translate into.",
        choices=("German", "Spanish", "French"),
    )

    def load(self) -> Pairs:
        """Read the pairs of this language, which hold no English text twice."""
        column = 1 + ("German", "Spanish", "French").index(self.language)
        pairs = [(cells[0], cells[column]) for cells in self.rows() if cells[column]]
        sources, targets = zip(*pairs, strict=True)
        return Pairs(sources, targets)
