"""Which code of a person's own may run: the texts that this person has once said to trust.

Trust is bound to the very text, by its SHA-256, and is kept in the settings of the person: never
in a project, which could otherwise speak for itself. A text that changes is another text.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from designer import paths

_SAYS = "The code with this SHA-256 may run here. Delete this file to take that back.\n"


def fingerprint(text: str) -> str:
    """Return the SHA-256 of a text, as 64 letters and figures."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def is_trusted(text: str) -> bool:
    """Return whether the person has said that exactly this text may run."""
    try:
        return (_folder() / fingerprint(text)).is_file()
    except OSError:
        return False  # what cannot be looked up was never said


def trust(texts: Iterable[str]) -> None:
    """Keep that these texts may run. Raises OSError where it cannot be kept."""
    folder = _folder()
    for text in texts:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / fingerprint(text)).write_text(_SAYS, encoding="utf-8")


def _folder() -> Path:
    return paths.settings_folder() / "trusted-code"
