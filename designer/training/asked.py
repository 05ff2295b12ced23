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
