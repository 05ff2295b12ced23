"""What a person writes about a run: a name of its own, tags and a note, in a small file beside it.

Training never touches this file, so that writing while a run is under way disturbs nothing.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from pathlib import Path

from designer.job import UserError
from designer.runs.files import read_record, write_whole

NOTES = "notes.json"
LONGEST = 10_000
"""Characters of a note."""


@dataclass(frozen=True)
class Notes:
    """What a person wrote about a run; nothing at first."""

    name: str = ""
    """What the run is called instead of its project's title."""
    tags: tuple[str, ...] = ()
    note: str = ""


def read_notes(run: Path) -> Notes:
    """Return what was written about a run; what cannot be read counts as nothing."""
    record = read_record(run / NOTES) or {}
    name, tags, note = record.get("name"), record.get("tags"), record.get("note")
    return Notes(
        name if isinstance(name, str) else "",
        tuple(tag for tag in tags if isinstance(tag, str)) if isinstance(tags, list) else (),
        note if isinstance(note, str) else "",
    )


def write_notes(run: Path, notes: Notes) -> None:
    """Keep what was written about a run. Raises UserError where it cannot be written."""
    text = json.dumps(asdict(notes), ensure_ascii=False, indent=1) + "\n"
    try:
        write_whole(run / NOTES, text)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise UserError(
            f"The notes of “{run.name}” cannot be written ({reason}); look at its folder."
        ) from None


def tags_of(text: str) -> tuple[str, ...]:
    """Return the tags that a person typed: words, with or without # and commas, each once."""
    words = (word.strip("#") for word in re.split(r"[\s,;]+", text))
    return tuple(dict.fromkeys(word for word in words if word))


def tags_text(tags: tuple[str, ...]) -> str:
    """Return tags as a person reads and types them."""
    return " ".join(f"#{tag}" for tag in tags)
