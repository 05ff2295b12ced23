"""Files that other processes read while they are written."""

from __future__ import annotations

import json
import os
import threading
import time
from pathlib import Path
from typing import Any


def parsed(line: bytes) -> dict[str, Any] | None:
    try:
        record = json.loads(line)
    except ValueError:
        return None
    return record if isinstance(record, dict) else None


def read_record(place: Path) -> dict[str, Any] | None:
    try:
        return parsed(place.read_bytes())
    except OSError:
        return None


def write_whole(place: Path, content: str | bytes) -> None:
    """Write a file so that it is, at every moment, the old one or the new."""
    data = content.encode() if isinstance(content, str) else content
    temporary = place.with_name(f".{place.name}.{os.getpid()}.{threading.get_ident()}.part")
    try:
        with temporary.open("wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        replace_file(temporary, place)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def replace_file(temporary: Path, place: Path) -> None:
    """Put a file in the place of another; Windows refuses while somebody reads that one."""
    for last in (False, False, False, False, True):
        try:
            os.replace(temporary, place)
            return
        except PermissionError:
            if last:
                raise
            time.sleep(0.02)
