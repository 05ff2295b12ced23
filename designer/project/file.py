"""The project file: read and written so that it is, at every moment, the old one or the new."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from designer.project.project import Project
from designer.project.reading import FileError, loads, loads_composite
from designer.project.writing import dumps

__all__ = [
    "SUFFIX",
    "FileError",
    "dumps",
    "load",
    "loads",
    "loads_composite",
    "save",
    "write_whole",
]

SUFFIX = ".neurodraft"
LARGEST_FILE = 64 * 2**20
"""Bytes; a drawing of 20,000 blocks takes about 4 MiB."""


def load(path: str | os.PathLike[str]) -> Project:
    """Read a project. Raises FileError."""
    place = Path(path)
    try:
        if place.stat().st_size > LARGEST_FILE:
            raise FileError(
                f"“{place.name}” is larger than {LARGEST_FILE >> 20} MiB, which no Neurodraft "
                "project is; choose a .neurodraft file."
            )
        text = place.read_bytes().decode("utf-8")
    except FileNotFoundError:
        raise FileError(f"There is no file “{place}”; check its name and folder.") from None
    except IsADirectoryError:
        raise FileError(f"“{place}” is a folder; choose a .neurodraft file in it.") from None
    except UnicodeDecodeError:
        raise FileError(
            f"“{place.name}” is not text, so it is no Neurodraft project; choose another file."
        ) from None
    except (OSError, ValueError) as error:
        raise FileError(f"“{place}” cannot be read: {_reason(error)}.") from None
    return loads(text, place.name)


def save(project: Project, path: str | os.PathLike[str]) -> None:
    """Write a project so that the file is, at every moment, the old one or the new. FileError."""
    write_whole(path, dumps(project))


def write_whole(path: str | os.PathLike[str], contents: str | bytes) -> None:
    """Write a file by way of a temporary one beside it, flushed and renamed. FileError."""
    place = Path(os.path.realpath(path))  # a link stays a link to the file that is written
    temporary = ""
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(".part", f".{place.name}.", place.parent)
        with os.fdopen(handle, "wb") as stream:
            stream.write(contents.encode("utf-8") if isinstance(contents, str) else contents)
            stream.flush()
            os.fsync(stream.fileno())
        if place.exists():
            os.chmod(temporary, place.stat().st_mode & 0o777)
        else:
            mask = os.umask(0)
            os.umask(mask)
            os.chmod(temporary, 0o666 & ~mask)
        os.replace(temporary, place)
    except (OSError, ValueError) as error:
        if temporary:
            Path(temporary).unlink(missing_ok=True)
        raise FileError(f"“{place}” cannot be written: {_reason(error)}.") from None


def _reason(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).lower()
