"""Memory that this process uses: what was asked for and not given back, to the byte.

Pages that the system lends are not told: between things that are kept lies free memory, which the
C library cannot always return, so that they grow while nothing is kept.
"""

from __future__ import annotations

import ctypes
import gc
import os
import re
import sys
from pathlib import Path

PLAIN = "PYTHONMALLOC"


def count_everything() -> None:
    """Begin this program anew, with Python asking the C library for each object; once only.

    Otherwise Python takes whole pools, of which nobody can tell how much is used.
    """
    if PLAIN not in os.environ:
        os.execve(sys.executable, sys.orig_argv, {**os.environ, PLAIN: "malloc"})


def in_use() -> float:
    """Return the megabytes in use once the garbage collector has run. Needs glibc."""
    gc.collect()
    libc = ctypes.CDLL(None)
    libc.open_memstream.restype = ctypes.c_void_p
    text, size = ctypes.c_char_p(), ctypes.c_size_t()
    stream = ctypes.c_void_p(libc.open_memstream(ctypes.byref(text), ctypes.byref(size)))
    libc.malloc_info(0, stream)
    libc.fclose(stream)
    told = (text.value or b"").decode()
    libc.free(text)
    whole = told.rpartition("</heap>")[2]  # behind the single heaps stands the sum of all

    def bytes_of(name: str) -> int:
        found = re.search(rf'type="{name}"[^>]*size="(\d+)"', whole)
        return int(found[1]) if found else 0

    free = bytes_of("fast") + bytes_of("rest")
    return (bytes_of("current") + bytes_of("mmap") - free) / 2**20


def resident() -> float:
    """Return the megabytes of pages that the system lends, once all that can be was given back."""
    ctypes.CDLL(None).malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
