"""Copied blocks as text: an ordinary project file, so that it can be kept, sent and opened.

Wires that enter the copy from outside lie beside the drawing, so that a paste can keep them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from designer.project.edits import cut_out
from designer.project.file import FileError, dumps, loads
from designer.project.graph import Graph, Wire
from designer.project.project import Project
from designer.project.values import used_in

OUTSIDE = "wires_from_outside"
"""The field of the drawing that holds the wires whose source was not copied."""


def write_clip(graph: Graph, ids: Iterable[str]) -> str:
    """Return the text of these blocks, frames and notes and of the wires into them."""
    part = cut_out(graph, ids)
    inside = {end: wire for end, wire in part.wires.items() if wire.source in part.nodes}
    outside = [
        [wire.source, wire.output, wire.target, wire.input]
        for end, wire in part.wires.items()
        if end not in inside
    ]
    extra = {OUTSIDE: outside} if outside else {}
    copied = replace(part, wires=inside, extra=extra)
    return dumps(Project("Copied blocks", copied, values=used_in(copied)))


def read_clip(text: str) -> Graph:
    """Return what was copied, or what a project file holds; `edits.paste` takes it.

    Raises FileError for a text that holds no blocks, frames or notes.
    """
    if not text.lstrip().startswith("{"):
        raise FileError("The clipboard holds no blocks; copy some first.")
    graph = loads(text, "the clipboard").graph
    if not (graph.nodes or graph.frames or graph.notes):
        raise FileError("The clipboard holds no blocks; copy some first.")
    wires = dict(graph.wires)
    rest = dict(graph.extra)
    for source, output, target, name in _rows(rest.pop(OUTSIDE, [])):
        wire = Wire(source, output, target, name)
        if wire.target in graph.nodes and wire.source not in graph.nodes:
            wires.setdefault(wire.end, wire)
    return replace(graph, wires=wires, extra=rest)


def _rows(value: Any) -> list[list[str]]:
    """Return the rows of four texts in a value that a foreign program may have written."""
    rows = value if isinstance(value, list) else []
    return [
        row
        for row in rows
        if isinstance(row, list) and len(row) == 4 and all(isinstance(part, str) for part in row)
    ]
