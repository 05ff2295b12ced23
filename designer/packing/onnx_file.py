"""An ONNX file that is a whole network: all that its use needs, and a check sum.

Other runtimes read it like any ONNX file. Among its metadata stand the project and the facts of a
checkpoint, deflated, and last a SHA-256 over the whole file with zeros in its own place, so that a
file that was cut off, or changed by a byte, is refused.
"""

from __future__ import annotations

import base64
import hashlib
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from designer.job import UserError
from designer.packing.whole import MOST_HEADER, damaged, loaded, stored, unreadable

SUFFIX = ".onnx"
FORMAT = 1
WHOLE = "neurodraft"
"""The key of the project and the facts."""
SUM = "neurodraft.sha256"
_DIGITS = 64
_MARK = SUM.encode() + b"\x12" + bytes([_DIGITS])
"""The key of the check sum as protobuf writes it, with the field and length of what follows."""
_TOLD = ("tokenizers", "preparation")
"""Facts that other users of the file need in plain words; they are not told twice."""


@dataclass(frozen=True)
class OnnxContents:
    """What such a file holds.

    Attributes:
        project: text of the project file.
        facts: plain values: what the weights have learnt from, and how they were made small.
        model: the file itself, as onnxruntime takes it.
    """

    project: str
    facts: Mapping[str, Any]
    model: bytes


def write(path: Path, model: bytes, project: str, facts: Mapping[str, Any]) -> int:
    """Write an ONNX model with all that its use needs; return the bytes. Raises UserError."""
    import onnx

    found = onnx.load_from_string(model)
    plain = {one.key: one.value for one in found.metadata_props}
    plain = {key: value for key, value in plain.items() if key not in (WHOLE, SUM)}
    kept = {key: value for key, value in facts.items() if key not in _TOLD or key not in plain}
    record = {"format": FORMAT, "project": project, "facts": kept}
    text = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    told = base64.b85encode(zlib.compress(text.encode(), 9)).decode()
    del found.metadata_props[:]
    onnx.helper.set_model_props(found, {**plain, WHOLE: told, SUM: "0" * _DIGITS})
    data = found.SerializeToString()
    at = data.rindex(_MARK) + len(_MARK)
    data = data[:at] + hashlib.sha256(data).hexdigest().encode() + data[at + _DIGITS :]
    return stored(path, data)


def read(path: Path) -> OnnxContents:
    """Return what such a file holds. Raises UserError where it is not whole, or not of ours."""
    data = loaded(path)
    at = data.rfind(_MARK) + len(_MARK)
    if at < len(_MARK):
        raise UserError(
            f"“{path}” is damaged, or does not hold its project; only whole ONNX files that "
            "Neurodraft made by compressing a run can be measured."
        )
    zeros = data[:at] + b"0" * _DIGITS + data[at + _DIGITS :]
    if hashlib.sha256(zeros).hexdigest().encode() != data[at : at + _DIGITS]:
        raise damaged(path)
    import onnx

    try:
        model = onnx.load_from_string(data)
        plain = {one.key: one.value for one in model.metadata_props}
        told = zlib.decompressobj().decompress(base64.b85decode(plain[WHOLE]), MOST_HEADER)
        record = json.loads(told)
        if record["format"] != FORMAT:
            raise ValueError("it was written by a newer Neurodraft; open it with that one")
        facts = {**record["facts"]}
        for key in _TOLD:
            if key in plain and key not in facts:
                facts[key] = json.loads(plain[key])
        return OnnxContents(record["project"], facts, data)
    except (ValueError, KeyError, TypeError, zlib.error) as error:
        raise unreadable(path, error) from None
