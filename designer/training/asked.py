"""Examples that a person asks a trained network about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from designer.data.inputs import Array
from designer.job import UserError


@dataclass(frozen=True, eq=False)
class Given:
    """N examples.

    Attributes:
        shown: each as a person reads it.
        inputs: as the data have them, in their order; where a text is to be told, an empty one.
        texts: N texts by the name of an input.
        bases: what is added to what the network tells of a series; None where that is values.
        times: of the steps that are told of a series.
        warnings: sentences on what is taken in a way that a person may not expect.
    """

    shown: tuple[str, ...]
    inputs: tuple[Array, ...]
    texts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    bases: Array | None = None
    times: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    def rows(self, some: slice) -> Given:
        """Return some of the examples."""
        return Given(
            self.shown[some],
            tuple(one[some] for one in self.inputs),
            {name: texts[some] for name, texts in self.texts.items()},
            None if self.bases is None else self.bases[some],
            self.times,
        )


def rows_of_texts(file: Path, names: Sequence[str]) -> list[str]:
    """Return the texts of a file, an example a row, those of a row one after the other.

    `names` are the texts that each example has, with a tab between them; without names every row
    is one word, such as the path of a picture. Empty rows are left out. Raises UserError.
    """
    try:
        whole = file.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise UserError(f"“{file}” cannot be read as text; choose a file in UTF-8.") from None
    found = []
    # Other ends of lines, which Unicode has several of, may stand inside a text.
    for number, line in enumerate(whole.split("\n"), 1):
        if not line.strip():
            continue
        row = line.removesuffix("\r").split("\t") if names else [line.strip()]
        if names and len(row) != len(names):
            mend = "put one tab between them" if len(names) > 1 else "leave out the tabs"
            raise UserError(
                f"“{file.name}”, line {number}: this network takes {texts_listed(names)} for each "
                f"example, and {len(row)} came; {mend}."
            )
        found += row
    return found


def texts_listed(names: Sequence[str]) -> str:
    """Return in words which texts an example has."""
    return f"{len(names)} texts ({', '.join(names)})" if len(names) > 1 else "a text"


def existing_file(word: str) -> Path:
    """Return the path of a file that is there. Raises UserError."""
    path = Path(word).expanduser()
    if not path.is_file():
        raise UserError(f"“{word}” is no file; name one that is there.")
    return path


def only_file(words: Sequence[str], what: str) -> Path:
    """Return the path of the one file that is named. Raises UserError."""
    if len(words) != 1:
        raise UserError(f"This network takes {what}; name one CSV file.")
    return existing_file(words[0])
