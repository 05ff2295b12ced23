"""A person's own pairs of sentences: a text file with a tab between the two of each row."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import ClassVar

from designer.data.inputs import DataError
from designer.data.source import Holds, Source, existing, stamp_of
from designer.data.table.cells import cut
from designer.data.text.files import read_text
from designer.data.text.pairs import Pairs
from designer.unit import param


@dataclass(frozen=True)
class SentencePairs(Source):
    """A file of pairs, such as a sentence and its translation, with a tab between them."""

    family: ClassVar[str] = "Your own"
    title: ClassVar[str] = "Pairs of sentences"
    holds: ClassVar[Holds] = "text"

    path: str = param(
        "",
        "The text file, in UTF-8; what stands behind a second tab is not read.",
        path=True,
    )
    turned: bool = param(False, "Whether the first sentence is to be told from the second.")
    header: bool = param(False, "Whether the first row holds names, not sentences.")

    def load(self) -> Pairs:
        """Read all pairs; of those with the same source, the first is kept."""
        path = existing(self.path, "file of pairs")
        lines: list[int] = []
        pairs: list[tuple[str, str]] = []
        for number, line in enumerate(read_text(path).split("\n"), 1):
            if not line.strip() or (self.header and number == 1):
                continue
            first, tab, rest = line.partition("\t")
            if not tab:
                raise DataError(
                    f"“{path.name}”, row {number}: expected two sentences with a tab between them, "
                    f"found “{cut(line)}”; mend the row."
                )
            lines.append(number)
            pairs.append((first, rest.partition("\t")[0]))
        if not pairs:
            raise DataError(
                f"“{path.name}”: the file holds no sentences; choose one with two in every row and "
                "a tab between them."
            )
        sources, targets = zip(*pairs, strict=True)
        if self.turned:
            sources, targets = targets, sources
        return Pairs.sifted(sources, targets, f"“{path.name}”", lambda place: f"row {lines[place]}")

    def stamp(self, *, thorough: bool = False) -> Hashable:
        """Return size and time of change of the file."""
        return stamp_of(self.path)
