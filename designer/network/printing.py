"""Printing one class: the constructor with a layer a block, and `forward` with a line a block."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from designer.blocks.composite import CompositeBlock
from designer.call import Call, literal
from designer.network.families import Drawing, Family
from designer.network.naming import MODULE_TAKEN, TAKEN, identifier, sentence

WIDTH = 88
"""Characters a line, as black and ruff format by default."""

_INDENT = " " * 8


@dataclass(frozen=True)
class Step:
    """The lines of `forward` that belong to one block, counted from 1."""

    block: str
    lines: tuple[int, ...]
    results: tuple[str, ...]
    """The names that hold what the block gives; none for Output blocks."""


@dataclass(frozen=True)
class Printed:
    """One class of a printed network."""

    name: str
    lines: Mapping[str, tuple[int, ...]]
    """The lines of every block, counted from 1."""
    names: Mapping[str, str]
    """The attribute of every block that has a module."""
    arguments: tuple[str, ...]
    """The arguments of `forward`."""
    steps: tuple[Step, ...]
    classes: Mapping[str, str]
    """The classes of the composites inside, by block."""

    def moved(self, shift: int) -> Printed:
        """Return the same class further down a text."""
        lines = {key: tuple(line + shift for line in found) for key, found in self.lines.items()}
        steps = tuple(
            Step(step.block, tuple(line + shift for line in step.lines), step.results)
            for step in self.steps
        )
        return Printed(self.name, lines, self.names, self.arguments, steps, self.classes)


@dataclass
class ClassPrinter:
    """Holds the names given so far while one class is printed."""

    family: Family
    docstring: str
    text: list[str] = field(default_factory=list)
    lines: dict[str, list[int]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    values: dict[tuple[str, str], str] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)

    def write(self) -> Printed:
        """Print the class; its text is then in `text`, a line an entry."""
        drawing = self.family.first
        self.lines = {key: [] for key in drawing.graph.nodes}
        arguments = self._arguments(drawing)
        self._add(f"class {self.family.name}(nn.Module):")
        self._add(f'    """{self.docstring}"""')
        self._add("")
        self._add_definition("__init__", list(self.family.arguments))
        self._add(f"{_INDENT}super().__init__()")
        for key in drawing.order:
            self._print_layer(drawing, key)
        self._add("")
        self._add_definition("forward", arguments)
        remaining = self._consumers(drawing)
        for key in drawing.order:
            self._print_step(drawing, key, remaining)
        return Printed(
            self.family.name,
            {key: tuple(found) for key, found in self.lines.items()},
            self.names,
            tuple(arguments),
            tuple(self.steps),
            {key: inner.name for key, inner in self.family.inner.items()},
        )

    def _add(self, line: str) -> int:
        self.text.append(line)
        return len(self.text)

    def _add_for(self, key: str, text: str) -> tuple[int, ...]:
        lines = tuple(self._add(line) for line in text.split("\n"))
        self.lines[key] += lines
        return lines

    def _add_definition(self, name: str, arguments: list[str]) -> None:
        words = ", ".join(["self", *arguments])
        line = f"    def {name}({words}):"
        if len(line) > WIDTH:
            line = f"    def {name}(\n{_INDENT}{words}\n    ):"
            if max(map(len, line.split("\n"))) > WIDTH:
                rows = "".join(f"{_INDENT}{word},\n" for word in ["self", *arguments])
                line = f"    def {name}(\n{rows}    ):"
        for part in line.split("\n"):
            self._add(part)

    def _arguments(self, drawing: Drawing) -> list[str]:
        inputs = drawing.inputs()
        taken = set(TAKEN)
        names: list[str] = []
        for key in inputs:
            title = drawing.graph.nodes[key].title
            plain = len(inputs) == 1 or re.fullmatch(r"in(put)?\s*\d*", title.lower())
            names.append(identifier("x" if plain else title, taken, "x"))
            taken.add(names[-1])
        for key, name in zip(inputs, names, strict=True):
            self.values[key, "out"] = name
        return names

    def _print_layer(self, drawing: Drawing, key: str) -> None:
        call = self.family.calls.get(key)
        if call is None:
            return
        taken = MODULE_TAKEN | set(self.names.values())
        block, node = drawing.blocks[key], drawing.graph.nodes[key]
        inner = self.family.inner.get(key)
        stem = identifier(inner.composite.name, (), "part") if inner and inner.composite else ""
        name = self.names[key] = identifier(node.title, taken, stem or block.id_stem())
        before = f"{_INDENT}self.{name} = "
        if isinstance(block, CompositeBlock) and block.repeat > 1:
            times = literal(self.family.times[key])
            text = _repeated(before, call, times, self._in_a_row(drawing, key))
        else:
            text = wrapped(before, call)
        self._add_for(key, text)

    def _in_a_row(self, drawing: Drawing, key: str) -> bool:
        """Return whether a repeated composite can be one nn.Sequential."""
        outputs = drawing.blocks[key].outputs()
        return len(drawing.ports(key)) == 1 and len(outputs) == 1

    def _consumers(self, drawing: Drawing) -> dict[tuple[str, str], int]:
        """Count how often each value is still needed, so that its name can be used again."""
        count: dict[tuple[str, str], int] = {}
        for key in drawing.order:
            for port in drawing.blocks[key].inputs():
                wire = drawing.wire(key, port.name)
                if wire is not None:
                    place = (wire.source, wire.output)
                    count[place] = count.get(place, 0) + 1
        return count

    def _print_step(
        self, drawing: Drawing, key: str, remaining: dict[tuple[str, str], int]
    ) -> None:
        block, node = drawing.blocks[key], drawing.graph.nodes[key]
        if node.kind == "Input":
            return
        if node.kind == "Output":
            self._print_return(drawing, key)
            return
        arguments = []
        for port in drawing.ports(key):
            wire = drawing.wire(key, port)
            if wire is None:
                arguments.append("")
                continue
            place = (wire.source, wire.output)
            arguments.append(self.values[place])
            remaining[place] -= 1
        outputs = [port.name for port in block.outputs()]
        layer = f"self.{self.names.get(key, '')}"
        looped = (
            isinstance(block, CompositeBlock)
            and block.repeat > 1
            and not self._in_a_row(drawing, key)
        )
        held = set(arguments[1:]) if looped else set()
        names = [self._value_name(drawing, key, port, remaining, held) for port in outputs]
        if looped:
            text = self._loop(layer, arguments, names)
        else:
            text = statement(block.assign(*names), block.forward(layer, *arguments))
        self.steps.append(Step(key, self._add_for(key, text), tuple(names)))

    def _loop(self, layer: str, arguments: list[str], names: list[str]) -> str:
        """Print a loop in which what one repetition gives is what the next one takes."""
        taken = {*TAKEN, *arguments, *names, *self.values.values()}
        each = identifier("layer", taken, "layer")
        first = names[0]
        if first == "_":
            first = names[0] = identifier("y", taken, "y")
        rows = [] if first == arguments[0] else [f"{_INDENT}{first} = {arguments[0]}"]
        rows.append(f"{_INDENT}for {each} in {layer}:")
        call = f"{each}({', '.join([first, *arguments[1:]])})"
        rows.append(statement(", ".join(names), call, _INDENT + "    "))
        return "\n".join(rows)

    def _print_return(self, drawing: Drawing, key: str) -> None:
        """Print the answer once all of it is there; until then its values keep their names."""
        outputs = drawing.outputs()
        behind = set(drawing.order[drawing.order.index(key) + 1 :])
        if any(other in behind for other in outputs):
            return
        wires = [drawing.wire(other, "in") for other in outputs]
        answers = [self.values[wire.source, wire.output] for wire in wires if wire is not None]
        line = self._add(f"{_INDENT}return {', '.join(answers)}")
        for other in outputs:
            self.lines[other].append(line)
        self.steps.append(Step(key, (line,), ()))

    def _value_name(
        self,
        drawing: Drawing,
        key: str,
        port: str,
        remaining: dict[tuple[str, str], int],
        held: set[str],
    ) -> str:
        if not remaining.get((key, port)):
            return "_"
        alive = {name for place, name in self.values.items() if remaining.get(place)} | held
        if "x" not in alive:
            name = "x"
        else:
            title = drawing.graph.nodes[key].title
            if len(drawing.blocks[key].outputs()) > 1:
                title = f"{title}_{port}"
            name = identifier(title, TAKEN | alive, "x")
        self.values[key, port] = name
        return name


def composite_docstring(family: Family) -> str:
    """Return the first line of a class that is printed for a composite."""
    assert family.composite is not None
    words = sentence(family.composite.summary or family.composite.name, 76)
    return f"{words or 'A part of the network'}."


def wrapped(before: str, call: Call) -> str:
    """Print an assignment on one line, or in the way that black breaks it."""
    line = before + call.source()
    if len(line) <= WIDTH:
        return line
    head, arguments = call.source().split("(", 1)
    inner = arguments[:-1]
    deeper = " " * (len(before) - len(before.lstrip()) + 4)
    if len(deeper + inner) <= WIDTH:
        return f"{before}{head}(\n{deeper}{inner}\n{deeper[4:]})"
    rows = [literal(value) for value in call.arguments]
    rows += [f"{key}={literal(value)}" for key, value in (call.keywords or {}).items()]
    return f"{before}{head}(\n" + "".join(f"{deeper}{row},\n" for row in rows) + f"{deeper[4:]})"


def _repeated(before: str, call: Call, times: str, in_a_row: bool) -> str:
    """Print a list of equal modules, on one line or in the way that black breaks it."""
    ending = f"for _ in range({times})"
    head, opening, closing = ("nn.Sequential", "*(", ")") if in_a_row else ("nn.ModuleList", "", "")
    line = f"{before}{head}({opening}{call.source()} {ending}{closing})"
    if len(line) <= WIDTH:
        return line
    one, two = _INDENT + " " * 4, _INDENT + " " * 8
    whole = f"{one}{opening}{call.source()} {ending}{closing}"
    if len(whole) <= WIDTH:
        return f"{before}{head}(\n{whole}\n{_INDENT})"
    if in_a_row:
        rows = [f"{one}*(", wrapped(two, call), f"{two}{ending}", f"{one})"]
    else:
        rows = [wrapped(one, call), f"{one}{ending}"]
    return "\n".join([f"{before}{head}(", *rows, f"{_INDENT})"])


def statement(names: str, expression: str, indent: str = _INDENT) -> str:
    """Print what a block computes, on one line or in the way that black breaks it."""
    line = f"{indent}{names} = {expression}"
    head, bracket, inner = expression.partition("(")
    if len(line) <= WIDTH or not bracket or not inner.endswith(")"):
        return line
    return f"{indent}{names} = {head}(\n{indent}    {inner[:-1]}\n{indent})"
