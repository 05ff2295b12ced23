"""The bytes of a file with a check sum: read, written, and refused where they are not whole."""

from __future__ import annotations

from pathlib import Path

from designer.job import UserError
from designer.runs.files import write_whole

MOST_HEADER = 2**28
"""Bytes of a header beyond which a file only wastes memory."""


def stored(path: Path, data: bytes) -> int:
    """Write a file; return its bytes. Raises UserError where it cannot be written."""
    try:
        write_whole(path, data)
    except OSError as error:
        raise UserError(
            f"“{path}” cannot be written ({_reason(error)}); choose another place."
        ) from None
    return len(data)


def loaded(path: Path) -> bytes:
    """Return the bytes of a file. Raises UserError where it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise UserError(
            f"“{path}” cannot be read ({_reason(error)}); choose another file."
        ) from None


def damaged(path: Path) -> UserError:
    """Return how a file is refused whose check sum does not hold."""
    return UserError(
        f"“{path}” is damaged: it was cut off or changed since it was written. Take a whole "
        "copy of it."
    )


def unreadable(path: Path, error: Exception) -> UserError:
    """Return how a file is refused that is whole, and tells of something else than we know."""
    return UserError(f"“{path}” cannot be read ({error}); write it again.")


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
