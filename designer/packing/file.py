"""A packed file: a network with its weights, all that its use needs, and a check sum.

    b"neuropack"  format (1 byte)  length of the header (4 bytes)  header  tensors  SHA-256

The header is JSON, deflated: the text of the project, facts as a checkpoint has them, and for
every tensor its name, element type, shape, coding and length. The check sum covers everything
before it, so that a file that was cut off, or changed by a byte, is refused.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.job import UserError
from designer.packing.codings import Array, Packed, pack, unpack
from designer.packing.symbols import DamagedError
from designer.packing.whole import MOST_HEADER, damaged, loaded, stored, unreadable

SUFFIX = ".neuropack"
MAGIC = b"neuropack"
FORMAT = 1
_BEGIN = len(MAGIC) + 5
_SUM = 32


@dataclass(frozen=True)
class Contents:
    """What a packed file holds.

    Attributes:
        project: text of the project file.
        facts: plain values: what the weights have learnt from, and how they were made small.
        tensors: weights and buffers by their names in the network.
        codings: how each tensor is told, and in how many bytes.
    """

    project: str
    facts: Mapping[str, Any]
    tensors: Mapping[str, Array]
    codings: Mapping[str, tuple[str, int]] = field(default_factory=dict)


def write(
    path: Path,
    contents: Contents,
    steps: Mapping[str, NDArray[np.float32]] | None = None,
) -> int:
    """Write a packed file; return its bytes. `steps` are those of quantized tensors, by name.

    Equal tensors, such as tied weights, are stored once. Raises UserError where it cannot be
    written.
    """
    known: dict[tuple[str, tuple[int, ...], bytes], str] = {}
    rows: list[list[Any]] = []
    parts: list[bytes] = []
    for name, values in contents.tensors.items():
        key = str(values.dtype), values.shape, hashlib.sha256(values.tobytes()).digest()
        if values.size > 1 and key in known:
            rows.append([name, known[key]])
            continue
        known[key] = name
        one = pack(values, (steps or {}).get(name))
        rows.append([name, one.element, list(one.shape), one.coding, len(one.data)])
        parts.append(one.data)
    record = {"project": contents.project, "facts": contents.facts, "tensors": rows}
    text = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    header = zlib.compress(text.encode(), 9)
    data = MAGIC + bytes([FORMAT]) + len(header).to_bytes(4, "little") + header + b"".join(parts)
    data += hashlib.sha256(data).digest()
    return stored(path, data)


def read(path: Path) -> Contents:
    """Return what a packed file holds, bit by bit. Raises UserError where it is not whole."""
    data = loaded(path)
    if not data.startswith(MAGIC):
        raise UserError(f"“{path}” is no packed network; choose a file that ends in {SUFFIX}.")
    if len(data) < _BEGIN + _SUM or hashlib.sha256(data[:-_SUM]).digest() != data[-_SUM:]:
        raise damaged(path)
    if data[len(MAGIC)] != FORMAT:
        raise UserError(f"“{path}” was written by a newer Neurodraft; open it with that one.")
    try:
        return _contents(data[:-_SUM])
    except (ValueError, KeyError, TypeError, IndexError, zlib.error) as error:
        raise unreadable(path, error) from None


def is_packed(path: Path) -> bool:
    """Return whether a file says of itself that it is a packed network."""
    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


def _contents(data: bytes) -> Contents:
    long = int.from_bytes(data[len(MAGIC) + 1 : _BEGIN], "little")
    unpacker = zlib.decompressobj()
    record = json.loads(unpacker.decompress(data[_BEGIN : _BEGIN + long], MOST_HEADER))
    at = _BEGIN + long
    tensors: dict[str, Array] = {}
    codings: dict[str, tuple[str, int]] = {}
    for name, *about in record["tensors"]:
        if len(about) == 1:
            tensors[name], codings[name] = tensors[about[0]].copy(), ("the same as another", 0)
            continue
        element, shape, coding, size = about
        part = data[at : at + size]
        if len(part) != size:
            raise DamagedError("a tensor is missing")
        tensors[name] = unpack(Packed(coding, element, tuple(shape), part))
        codings[name] = coding, size
        at += size
    return Contents(record["project"], record["facts"], tensors, codings)
