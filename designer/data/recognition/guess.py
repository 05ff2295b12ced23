"""One way to read a file or folder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from designer.data.source import Source
from designer.unit import Choice, discover


@dataclass(frozen=True, slots=True)
class Guess:
    """A source that may read a file or folder, and a sentence why."""

    source: Choice
    why: str

    @property
    def label(self) -> str:
        """What the source is called."""
        kinds: Mapping[str, type[Source]] = discover("designer.data.sources", Source)
        return kinds[self.source.kind].label()


def guess(kind: str, path: object, why: str, **parameters: Any) -> Guess:
    """Return a guess whose source reads a path; parameters that are empty are left out."""
    told = {name: value for name, value in parameters.items() if value not in ("", False)}
    return Guess(Choice(kind, {"path": str(path), **told}), why)
