"""Writing a project as text: readable, numbered JSON, one block a line.

What a version of Neurodraft did not know when it read a file is written back as it was.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from designer.project.graph import Frame, Node, Note, Wire
from designer.project.migrations import FORMAT
from designer.project.project import Project


def dumps(project: Project) -> str:
    """Return the text of a project's file; the same project always gives the same text."""
    graph, extra = project.graph, project.extra
    drawing = {
        "nodes": [_node_record(node) for node in graph.nodes.values()],
        "wires": [_wire_record(wire) for wire in graph.wires.values()],
        "frames": [_item_record(frame) for frame in graph.frames.values()],
        "notes": [_item_record(note) for note in graph.notes.values()],
    }
    rows = [f'  "format": {FORMAT}', f'  "title": {_line(project.title)}']
    lists = [f'    "{name}": {_rows(items)}' for name, items in drawing.items()]
    lists += [f"    {_line(key)}: {_line(value)}" for key, value in graph.extra.items()]
    rows.append('  "graph": {\n' + ",\n".join(lists) + "\n  }")
    for name, unit in (("data", project.data), ("recipe", project.recipe)):
        values = {**unit.values(), **extra.get(name, {})}
        inner = [f"    {_line(key)}: {_line(value)}" for key, value in values.items()]
        rows.append(f'  "{name}": {{\n' + ",\n".join(inner) + "\n  }")
    rows.append(f'  "weights": {_line(project.weights)}')
    unknown = extra.get("project", {})
    rows += [f"  {_line(key)}: {_line(value)}" for key, value in unknown.items()]
    return "{\n" + ",\n".join(rows) + "\n}\n"


def _line(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    if text.isascii() or text.encode("utf-8", "ignore").decode("utf-8") == text:
        return text
    return json.dumps(value, allow_nan=False)  # half a character, as in some file names


def _rows(items: Iterable[Mapping[str, Any]]) -> str:
    lines = [f"      {_line(item)}" for item in items]
    return "[\n" + ",\n".join(lines) + "\n    ]" if lines else "[]"


def _number(value: float) -> float | int:
    return int(value) if value == int(value) else value


def _node_record(node: Node) -> dict[str, Any]:
    record: dict[str, Any] = {"id": node.id, "kind": node.kind}
    if node.name:
        record["name"] = node.name
    record["at"] = [_number(node.x), _number(node.y)]
    if node.parameters:
        record["parameters"] = node.parameters
    return {**record, **node.extra}


def _wire_record(wire: Wire) -> dict[str, Any]:
    ends = {"from": [wire.source, wire.output], "to": [wire.target, wire.input]}
    return {**ends, **wire.extra}


def _item_record(item: Frame | Note) -> dict[str, Any]:
    words = {"title": item.title} if isinstance(item, Frame) else {"text": item.text}
    place = {
        "at": [_number(item.x), _number(item.y)],
        "size": [_number(item.width), _number(item.height)],
    }
    colour = {"colour": item.colour} if isinstance(item, Frame) else {}
    return {"id": item.id, **words, **place, **colour, **item.extra}
