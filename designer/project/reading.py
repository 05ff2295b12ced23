"""Reading a project from text, and what is refused in it, each in one sentence.

Fields, kinds of blocks and parameters that this version does not know are kept.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from typing import Any, NoReturn, TypeVar

from designer.expression import KEY, Expression, Number, is_name
from designer.job import UserError
from designer.project.composites import MOST_LEVELS, REPEAT, extent
from designer.project.graph import (
    COMPOSITE,
    MOST_ITEMS,
    MOST_POINTS,
    WORDS,
    Composite,
    Face,
    Frame,
    Graph,
    Node,
    Note,
    Wire,
)
from designer.project.migrations import FORMAT, lift
from designer.project.order import loop
from designer.project.project import MOST_STEPS, DataChoice, Project, Recipe
from designer.project.values import MOST_VALUES, bound, bound_graph, with_section, worked_out
from designer.unit import Choice, ParameterError, Unit

Item = TypeVar("Item", Frame, Note)


class FileError(UserError):
    """A file that cannot be read or written; one sentence says what, where and what to do."""


def loads(text: str, name: str = "The text") -> Project:
    """Return the project of a file's text. Raises FileError, with `name` in its sentence."""
    reader = _Reader(name)
    return reader.project(_contents(reader, text, "graph", "project"))


def loads_composite(text: str, name: str = "The text") -> Composite:
    """Return the composite of a library's file. Raises FileError, with `name` in its sentence."""
    reader = _Reader(name)
    contents = _contents(reader, text, "composite", "composite")
    composite = reader.composite(contents["composite"], "the composite", 1)
    reader.count(composite.graph)
    return replace(composite, graph=bound_graph(composite.graph, {}))


def _contents(reader: _Reader, text: str, part: str, word: str) -> dict[str, Any]:
    """Return the contents of a file in this version's format."""
    contents = reader.mapping(_parse(text, reader.name), "the file")
    if "format" not in contents or part not in contents:
        reader.refuse(f"is JSON but no Neurodraft {word} (it has no “format” and “{part}”)")
    number = contents["format"]
    if isinstance(number, bool) or not isinstance(number, int) or number < 1:
        reader.refuse(f"has the format {_short(number)}, where a whole number is expected")
    if number > FORMAT:
        reader.refuse(
            f"was saved by a newer Neurodraft (format {number}, this one reads {FORMAT}); "
            "update Neurodraft to open it",
        )
    return lift(contents, number)


def _short(value: Any) -> str:
    shown = json.dumps(value, ensure_ascii=False, default=str)
    return shown if len(shown) <= 40 else shown[:37] + "..."


class _Huge(ValueError):
    pass


def _parse(text: str, name: str) -> Any:
    def constant(word: str) -> NoReturn:
        raise _Huge(f"“{name}” holds {word}, which is no number; correct it or open a backup.")

    def real(word: str) -> float:
        value = float(word)
        if not math.isfinite(value):
            raise _Huge(f"“{name}” holds the number {word[:20]}, which is too large; correct it.")
        return value

    def whole(word: str) -> int:
        if len(word) > 40:
            raise _Huge(f"“{name}” holds a whole number of {len(word)} digits; correct it.")
        return int(word)

    if not text.strip():
        raise FileError(f"“{name}” is empty; open a backup or begin a new project.")
    try:
        return json.loads(text, parse_constant=constant, parse_float=real, parse_int=whole)
    except _Huge as error:
        raise FileError(str(error)) from None
    except json.JSONDecodeError as error:
        cut_off = error.pos >= len(text.rstrip()) - 1 or "Unterminated" in error.msg
        what = "is cut off" if cut_off else "is not valid JSON"
        raise FileError(
            f"“{name}” {what} at line {error.lineno}, column {error.colno}; "
            "open a backup or a recovered copy."
        ) from None
    except RecursionError:
        raise FileError(f"“{name}” is nested too deeply to be a Neurodraft project.") from None


class _Reader:
    """Reads plain contents into values; every refusal names the file and the place in it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.composites: dict[str, Composite] = {}
        """Those read so far, by their text: equal ones are one object."""

    def refuse(self, what: str) -> NoReturn:
        end = "" if ";" in what else "; correct it or open a backup"
        raise FileError(f"“{self.name}” {what}{end}.")

    def expect(self, value: Any, kinds: type | tuple[type, ...], where: str, word: str) -> Any:
        if (isinstance(value, bool) and kinds is not bool) or not isinstance(value, kinds):
            self.refuse(f"has {_short(value)} for {where}, where {word} is expected")
        return value

    def mapping(self, value: Any, where: str) -> dict[str, Any]:
        return dict(self.expect(value, dict, where, "an object"))

    def text(self, value: Any, where: str) -> str:
        return str(self.expect(value, str, where, "text"))

    def real(self, value: Any, where: str) -> float:
        number = float(self.expect(value, (int, float), where, "a number"))
        if abs(number) > 1e7:
            self.refuse(f"has {_short(value)} for {where}, which is off every canvas")
        return number

    def pair(self, record: dict[str, Any], key: str, where: str) -> tuple[float, float]:
        value = record.pop(key, [0, 0])
        if not isinstance(value, list) or len(value) != 2:
            self.refuse(f"has {_short(value)} for “{key}” of {where}, where two numbers belong")
        return self.real(value[0], f"“{key}” of {where}"), self.real(value[1], f"{key} of {where}")

    def rows(self, drawing: dict[str, Any], key: str, word: str) -> list[dict[str, Any]]:
        found = self.expect(drawing.pop(key, []), list, f"“{key}”", "a list")
        most = MOST_ITEMS * (5 if key == "wires" else 1)
        if len(found) > most:
            self.refuse(f"has {len(found):,} {key}; Neurodraft opens at most {most:,}")
        return [self.mapping(row, f"{word} {place}") for place, row in enumerate(found, start=1)]

    def project(self, contents: dict[str, Any]) -> Project:
        contents.pop("format")
        title = self.text(contents.pop("title", "Untitled"), "“title”")
        values = self.values(contents.pop("values", {}))
        graph = bound_graph(self.graph(self.mapping(contents.pop("graph"), "“graph”"), 0), values)
        self.count(graph)
        extra: dict[str, Any] = {}
        project = Project(title, graph, values=values)
        for name, kind in (("data", DataChoice), ("recipe", Recipe)):
            project = self.section(project, name, kind, contents.pop(name, {}), extra)
        steps = tuple(self.choice(row, n) for n, row in self.steps(contents))
        weights = contents.pop("weights", None)
        if weights is not None:
            weights = self.text(weights, "“weights”")
        if contents:
            extra["project"] = contents
        steps = bound(steps, project)
        return replace(project, weights=weights, extra=extra, compression=steps)

    def steps(self, contents: dict[str, Any]) -> Iterator[tuple[int, dict[str, Any]]]:
        """Give the steps of compression, numbered as a person counts them."""
        found = self.rows(contents, "compression", "step of compression")
        if len(found) > MOST_STEPS:
            self.refuse(
                f"has {len(found):,} steps of compression; Neurodraft opens at most {MOST_STEPS}"
            )
        yield from enumerate(found, start=1)

    def choice(self, row: dict[str, Any], number: int) -> Choice:
        """Return a step of compression; one of a kind that nobody knows here is kept."""
        where = f"step {number} of compression"
        kind = self.text(row.pop("kind", None), f"“kind” of {where}")
        return Choice(
            kind, self.mapping(row.pop("parameters", {}), f"“parameters” of {where}"), row
        )

    def values(self, value: Any) -> dict[str, Number | Expression]:
        """Return the values that the project names; each is a number or an expression."""
        found: dict[str, Number | Expression] = {}
        for name, one in self.mapping(value, "“values”").items():
            if len(found) >= MOST_VALUES:
                self.refuse(f"has more than {MOST_VALUES} values")
            if not is_name(name):
                self.refuse(f"has {_short(name)} for the name of a value, which cannot be one")
            if isinstance(one, dict) and one.keys() == {KEY} and isinstance(one[KEY], str):
                one = Expression(one[KEY])
            elif isinstance(one, bool) or not isinstance(one, (int, float)):
                self.refuse(f"has {_short(one)} for the value “{name}”, where a number is expected")
            found[name] = one
        return worked_out(found)

    def section(
        self,
        project: Project,
        where: str,
        kind: type[Unit],
        value: Any,
        extra: dict[str, Any],
    ) -> Project:
        values = self.mapping(value, f"“{where}”")
        known = {item.name for item in kind.parameters()}
        unknown = {key: part for key, part in values.items() if key not in known}
        if unknown:
            extra[where] = unknown
        known_values = {key: part for key, part in values.items() if key in known}
        try:
            return with_section(project, where, known_values)
        except ParameterError as error:
            self.refuse(f"has a wrong value under “{where}”: {str(error).rstrip('.')}")

    def count(self, graph: Graph) -> None:
        """Refuse a drawing that holds too much inside its composites."""
        if (blocks := extent(graph).blocks) > MOST_ITEMS:
            self.refuse(
                f"has {blocks:,} blocks, those inside composites counted; "
                f"Neurodraft opens at most {MOST_ITEMS:,}"
            )

    def graph(self, drawing: dict[str, Any], level: int) -> Graph:
        nodes: dict[str, Node] = {}
        taken: set[str] = set()
        for place, row in enumerate(self.rows(drawing, "nodes", "block"), start=1):
            node = self.node(row, f"block {place}", level)
            self.once(node.id, taken)
            nodes[node.id] = node
        wires: dict[tuple[str, str], Wire] = {}
        for place, row in enumerate(self.rows(drawing, "wires", "wire"), start=1):
            wire = self.wire(row, f"wire {place}", nodes)
            if wire.end in wires:
                self.refuse(f"has two wires to the input “{wire.input}” of “{wire.target}”")
            wires[wire.end] = wire
        frames = self.items(Frame, drawing, "frames", "frame", taken)
        notes = self.items(Note, drawing, "notes", "note", taken)
        graph = Graph(nodes, wires, frames, notes, drawing)
        if found := loop(graph):
            self.refuse(f"has wires that form a loop through “{found[0]}”")
        return graph

    def once(self, key: str, taken: set[str]) -> None:
        if key in taken:
            self.refuse(f"uses the id “{key[:40]}” twice")
        taken.add(key)

    def node(self, row: dict[str, Any], where: str, level: int) -> Node:
        key = self.identity(row, where)
        kind = self.text(row.pop("kind", None), f"“kind” of “{key}”")
        name = self.text(row.pop("name", ""), f"“name” of “{key}”")
        x, y = self.pair(row, "at", f"“{key}”")
        parameters = self.mapping(row.pop("parameters", {}), f"“parameters” of “{key}”")
        for part, value in parameters.items():
            if isinstance(value, dict) and KEY in value and not isinstance(value[KEY], str):
                self.refuse(f"has {_short(value[KEY])} as the expression for “{part}” of “{key}”")
        inner = None
        if kind == COMPOSITE and "inner" in row:
            inner = self.composite(row.pop("inner"), f"“{key}”", level + 1)
        marks = [self.mark(row, mark, f"“{key}”") for mark in ("collapsed", "pinned")]
        return Node(key, kind, name, parameters, x, y, row, inner, *marks)

    def composite(self, value: Any, where: str, level: int) -> Composite:
        if level > MOST_LEVELS:
            self.refuse(f"has composites in each other more than {MOST_LEVELS} deep, at {where}")
        record = self.mapping(value, f"what is inside {where}")
        text = json.dumps(record, sort_keys=True)
        if text not in self.composites:
            words = {key: self.text(record.pop(key), key) for key in WORDS if key in record}
            drawing = record.pop("graph", None)
            graph = self.graph(self.mapping(drawing, f"the drawing inside {where}"), level)
            faces = self.faces(record.pop("faces", []), where)
            words.setdefault("name", COMPOSITE)
            self.composites[text] = Composite(graph=graph, faces=faces, **words, extra=record)
        return self.composites[text]

    def faces(self, value: Any, where: str) -> tuple[Face, ...]:
        rows = self.expect(value, list, f"“faces” of {where}", "a list")
        found: dict[str, Face] = {}
        for row in rows:
            record = self.mapping(row, f"a face of {where}")
            name = self.text(record.pop("name", None), f"“name” of a face of {where}")
            pairs = self.expect(
                record.pop("of", None), list, f"“of” of a face of {where}", "a list"
            )
            targets = []
            for pair in pairs:
                if not isinstance(pair, list) or len(pair) != 2:
                    self.refuse(f"has {_short(pair)} as a face of {where}, not block and parameter")
                targets.append((self.text(pair[0], where), self.text(pair[1], where)))
            if not targets or name in found or name == REPEAT:
                self.refuse(f"has a face “{name}” of {where} that is empty, there twice or taken")
            found[name] = Face(name, tuple(targets), record)
        return tuple(found.values())

    def identity(self, row: dict[str, Any], where: str) -> str:
        key = self.text(row.pop("id", None), f"“id” of {where}")
        if not key or len(key) > 200:
            self.refuse(f"has no usable “id” for {where}")
        return key

    def wire(self, row: dict[str, Any], where: str, nodes: Mapping[str, Node]) -> Wire:
        ends: list[str] = []
        for side in ("from", "to"):
            value = row.pop(side, None)
            if not isinstance(value, list) or len(value) != 2:
                self.refuse(f"has {_short(value)} for “{side}” of {where}, not a block and a port")
            ends += [self.text(part, f"“{side}” of {where}") for part in value]
            if value[0] not in nodes:
                self.refuse(f"has a wire to or from “{_short(value[0])}”, which is no block of it")
        source, output, target, port = ends
        return Wire(source, output, target, port, row, self.points(row, where))

    def points(self, row: dict[str, Any], where: str) -> tuple[tuple[float, float], ...]:
        places = self.expect(row.pop("points", []), list, f"“points” of {where}", "a list")
        if len(places) > MOST_POINTS:
            self.refuse(f"has {len(places):,} points on {where}; at most {MOST_POINTS} are drawn")
        return tuple(self.pair({"points": place}, "points", where) for place in places)

    def mark(self, row: dict[str, Any], name: str, where: str) -> bool:
        found: bool = self.expect(
            row.pop(name, False), bool, f"“{name}” of {where}", "true or false"
        )
        return found

    def items(
        self,
        kind: type[Item],
        drawing: dict[str, Any],
        key: str,
        word: str,
        taken: set[str],
    ) -> dict[str, Item]:
        found: dict[str, Item] = {}
        own = {item.name for item in fields(kind)} & {"title", "text", "colour"}
        for place, row in enumerate(self.rows(drawing, key, word), start=1):
            where = f"{word} {place}"
            name = self.identity(row, where)
            self.once(name, taken)
            words = {part: self.text(row.pop(part), where) for part in sorted(own & row.keys())}
            x, y = self.pair(row, "at", where)
            sized = "size" in row
            width, height = self.pair(row, "size", where)
            size = {"width": width, "height": height} if sized else {}
            values: dict[str, Any] = {**words, **size, "pinned": self.mark(row, "pinned", where)}
            found[name] = kind(id=name, x=x, y=y, **values, extra=row)
        return found
