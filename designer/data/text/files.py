"""Reading text files; every refusal names the file and the row."""

from __future__ import annotations

from pathlib import Path

from designer.data.inputs import DataError

LARGEST_FILE = 2**30


def read_text(path: Path) -> str:
    """Return a file's text, with line feeds alone at the ends of lines. Raises DataError."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise DataError(
                f"“{path.name}” is larger than {LARGEST_FILE / 2**30:g} GiB; divide it into "
                "smaller files."
            )
        content = path.read_bytes()
    except OSError as error:
        raise DataError(
            f"“{path.name}” cannot be read ({error.strerror}); choose another file."
        ) from None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = content.count(b"\n", 0, error.start) + 1
        raise DataError(
            f"“{path.name}”, row {row}: this is no UTF-8 text; save the file as UTF-8."
        ) from None
    if "\0" in text:
        row = text.count("\n", 0, text.index("\0")) + 1
        raise DataError(
            f"“{path.name}”, row {row}: this is no text but something else, such as a packed file; "
            "choose a text file in UTF-8."
        )
    return text.replace("\r\n", "\n").replace("\r", "\n")
