"""Writing a project as text: readable, numbered JSON, one block a line.

What a version of Neurodraft did not know when it read a file is written back as it was.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from designer.project.graph import WORDS, Composite, Frame, Graph, Node, Note, Wire
from designer.project.migrations import FORMAT
from designer.project.project import Project
from designer.project.values import written
from designer.unit import Choice, plain


def dumps(project: Project) -> str:
    """Return the text of a project's file; the same project always gives the same text."""
    extra = project.extra
    rows = [f'  "format": {FORMAT}', f'  "title": {_line(project.title)}']
    if project.values:
        rows.append(f'  "values": {_line(project.values)}')
    rows.append(f'  "graph": {_drawing(project.graph, "  ")}')
    for name in ("data", "recipe"):
        values = {**written(project, name), **extra.get(name, {})}
        inner = [f"    {_line(key)}: {_line(value)}" for key, value in values.items()]
        rows.append(f'  "{name}": {{\n' + ",\n".join(inner) + "\n  }")
    if project.compression:
        steps = (_line(_choice_record(step)) for step in project.compression)
        rows.append(f'  "compression": {_rows(steps, "  ")}')
    rows.append(f'  "weights": {_line(project.weights)}')
    unknown = extra.get("project", {})
    rows += [f"  {_line(key)}: {_line(value)}" for key, value in unknown.items()]
    return "{\n" + ",\n".join(rows) + "\n}\n"


def dumps_composite(composite: Composite) -> str:
    """Return the text of a file that holds one composite, as a library keeps it."""
    return f'{{\n  "format": {FORMAT},\n  "composite": {_composite(composite, "  ")}\n}}\n'


def _drawing(graph: Graph, indent: str) -> str:
    deeper = indent + "  "
    nodes = [_node(node, deeper + "  ") for node in graph.nodes.values()]
    drawing = {
        "wires": [_wire_record(wire) for wire in graph.wires.values()],
        "frames": [_item_record(frame) for frame in graph.frames.values()],
        "notes": [_item_record(note) for note in graph.notes.values()],
    }
    lists = [f'{deeper}"nodes": {_rows(nodes, deeper)}']
    lists += [
        f'{deeper}"{name}": {_rows(map(_line, items), deeper)}' for name, items in drawing.items()
    ]
    lists += [f"{deeper}{_line(key)}: {_line(value)}" for key, value in graph.extra.items()]
    return "{\n" + ",\n".join(lists) + f"\n{indent}}}"


def _node(node: Node, indent: str) -> str:
    """Return a block on one line; what a composite is made of follows on lines of its own."""
    record = _line(_node_record(node))
    if node.inner is None:
        return record
    return f'{record[:-1]}, "inner": {_composite(node.inner, indent)}}}'


def _composite(composite: Composite, indent: str) -> str:
    deeper = indent + "  "
    words = {"name": composite.name}
    words |= {name: getattr(composite, name) for name in WORDS if getattr(composite, name)}
    faces = [
        {"name": face.name, "of": list(map(list, face.targets)), **face.extra}
        for face in composite.faces
    ]
    rows = [f"{deeper}{_line(key)}: {_line(value)}" for key, value in words.items()]
    rows += [f'{deeper}"faces": {_rows(map(_line, faces), deeper)}'] if faces else []
    rows.append(f'{deeper}"graph": {_drawing(composite.graph, deeper)}')
    rows += [f"{deeper}{_line(key)}: {_line(value)}" for key, value in composite.extra.items()]
    return "{\n" + ",\n".join(rows) + f"\n{indent}}}"


def _line(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, default=plain)
    if text.isascii() or text.encode("utf-8", "ignore").decode("utf-8") == text:
        return text
    return json.dumps(
        value, allow_nan=False, default=plain
    )  # half a character, as in some file names


def _rows(items: Iterable[str], indent: str) -> str:
    lines = [f"{indent}  {item}" for item in items]
    return "[\n" + ",\n".join(lines) + f"\n{indent}]" if lines else "[]"


def _number(value: float) -> float | int:
    return int(value) if value == int(value) else value


def _node_record(node: Node) -> dict[str, Any]:
    record: dict[str, Any] = {"id": node.id, "kind": node.kind}
    if node.name:
        record["name"] = node.name
    record["at"] = [_number(node.x), _number(node.y)]
    if node.parameters:
        record["parameters"] = node.parameters
    record |= _marks(node, "collapsed", "pinned")
    return {**record, **node.extra}


def _wire_record(wire: Wire) -> dict[str, Any]:
    ends = {"from": [wire.source, wire.output], "to": [wire.target, wire.input]}
    points = [[_number(x), _number(y)] for x, y in wire.points]
    return {**ends, **({"points": points} if points else {}), **wire.extra}


def _item_record(item: Frame | Note) -> dict[str, Any]:
    words = {"title": item.title} if isinstance(item, Frame) else {"text": item.text}
    place = {
        "at": [_number(item.x), _number(item.y)],
        "size": [_number(item.width), _number(item.height)],
    }
    colour = {"colour": item.colour} if isinstance(item, Frame) else {}
    return {"id": item.id, **words, **place, **colour, **_marks(item, "pinned"), **item.extra}


def _choice_record(choice: Choice) -> dict[str, Any]:
    values = {"parameters": choice.parameters} if choice.parameters else {}
    return {"kind": choice.kind, **values, **choice.extra}


def _marks(item: Node | Frame | Note, *names: str) -> dict[str, bool]:
    """Return those of these marks that an item bears; the others are not written."""
    return {name: True for name in names if getattr(item, name)}
