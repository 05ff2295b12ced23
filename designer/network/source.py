"""PyTorch source of a graph, as it is written by hand; training executes this very text."""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from designer.blocks.block import Block
from designer.blocks.registry import block_of
from designer.blocks.spec import Spec
from designer.call import Call
from designer.job import UserError
from designer.network.check import Check, check
from designer.project.graph import Graph, Wire

WIDTH = 88
"""Characters a line, as black and ruff format by default."""

_TAKEN = {*keyword.kwlist, *dir(builtins), "self", "nn", "torch", "F"}
_CLASS_TAKEN = _TAKEN | {"Path", "CLASSES"}
_OF_MODULE = """
    T_destination add_module apply bfloat16 buffers call_super_init children compile cpu cuda double
    dump_patches eval extra_repr float forward get_buffer get_extra_state get_parameter
    get_submodule half ipu load_state_dict modules mtia named_buffers named_children named_modules
    named_parameters neurodraft_file neurodraft_source parameters register_backward_hook
    register_buffer register_forward_hook register_forward_pre_hook register_full_backward_hook
    register_full_backward_pre_hook register_load_state_dict_post_hook
    register_load_state_dict_pre_hook register_module register_parameter
    register_state_dict_post_hook register_state_dict_pre_hook requires_grad_ set_extra_state
    set_submodule share_memory state_dict to to_empty train training type xpu zero_grad
"""
_MODULE_TAKEN = _TAKEN | set(_OF_MODULE.split())
"""What torch.nn.Module has already; test_source_and_build.py holds it against torch."""


class SourceError(UserError):
    """The graph has problems, so there is no source to print."""


@dataclass(frozen=True)
class Source:
    """A printed network."""

    text: str
    class_name: str
    lines: Mapping[str, tuple[int, ...]]
    """The lines of every block, counted from 1."""
    names: Mapping[str, str]
    """The attribute of every block that has a module."""
    inputs: tuple[str, ...]
    """The arguments of forward."""
    input_shapes: tuple[Spec, ...]
    output_shape: Spec

    def node_at(self, line: int) -> str:
        """Return the block that a line belongs to, or an empty string."""
        for node, lines in self.lines.items():
            if line in lines:
                return node
        return ""


def write_source(graph: Graph, title: str = "", checked: Check | None = None) -> Source:
    """Print a graph as one class, `torch.nn.Module` with a layer a block.

    Raises SourceError with the first problem where the walk finds one.
    """
    walk = checked or check(graph)
    if walk.errors:
        first = walk.errors[0]
        where = f"“{graph.nodes[first.node].title}”: " if first.node in graph.nodes else ""
        raise SourceError(f"The network has problems. {where}{first.text} {first.hint}".strip())
    return _Writer(graph, title, walk).write()


class _Writer:
    """Holds the names given so far while one class is printed."""

    def __init__(self, graph: Graph, title: str, walk: Check) -> None:
        self.graph = graph
        self.walk = walk
        self.title = title
        self.blocks: dict[str, Block] = {key: block_of(node) for key, node in graph.nodes.items()}
        self.lines: dict[str, list[int]] = {key: [] for key in graph.nodes}
        self.names: dict[str, str] = {}
        self.values: dict[tuple[str, str], str] = {}
        self.text: list[str] = []

    def write(self) -> Source:
        order = [key for key in self.walk.order if self._used(key)]
        inputs = [key for key in order if self.graph.nodes[key].kind == "Input"]
        arguments = self._arguments(inputs)
        class_name = self._class_name()
        self._add("import torch")
        self._add("from torch import nn")
        self._add("")
        self._add("")
        self._add(f"class {class_name}(nn.Module):")
        shapes = [self.walk.blocks[key].outputs[0] for key in inputs]
        self._add(f'    """{self._docstring(shapes)}"""')
        self._add("")
        self._add("    def __init__(self):")
        self._add("        super().__init__()")
        for key in order:
            self._print_layer(key)
        self._add("")
        self._add(f"    def forward(self, {', '.join(arguments)}):")
        remaining = self._consumers(order)
        for key in order:
            self._print_step(key, remaining)
        text = "\n".join(self.text) + "\n"
        if "torch." not in text.split("from torch import nn", 1)[1]:
            text = text.replace("import torch\nfrom torch import nn", "from torch import nn", 1)
            self.lines = {key: [line - 1 for line in found] for key, found in self.lines.items()}
        return Source(
            text,
            class_name,
            {key: tuple(found) for key, found in self.lines.items()},
            self.names,
            tuple(arguments),
            tuple(shapes),
            self.walk.outputs[0],
        )

    def _used(self, key: str) -> bool:
        return self.walk.blocks[key].known

    def _add(self, line: str) -> int:
        self.text.append(line)
        return len(self.text)

    def _add_for(self, key: str, text: str) -> None:
        for line in text.split("\n"):
            self.lines[key].append(self._add(line))

    def _class_name(self) -> str:
        words = re.findall(r"[A-Za-z0-9]+", self.title.encode("ascii", "ignore").decode())
        name = "".join(word[:1].upper() + word[1:] for word in words)
        name = name[:60] or "Network"
        return f"Network{name}" if name[0].isdigit() or name in _CLASS_TAKEN else name

    def _docstring(self, shapes: list[Spec]) -> str:
        words = re.sub(r"[^\w .,:;()+×–-]", " ", self.title)
        words = " ".join(words.split())[:50] or "A network"
        if words.endswith("."):
            words = words[:-1]
        out = self.walk.output
        ends = ", ".join(map(str, shapes)) + (f" → {out}" if out is not None else "")
        return f"{words}: {ends} for each example."

    def _arguments(self, inputs: list[str]) -> list[str]:
        if len(inputs) == 1:
            names = ["x"]
        else:
            taken = set(_TAKEN)
            names = []
            for key in inputs:
                names.append(_identifier(self.graph.nodes[key].title, taken, "x"))
                taken.add(names[-1])
        for key, name in zip(inputs, names, strict=True):
            self.values[key, "out"] = name
        return names

    def _specs(self, key: str) -> tuple[Spec, ...]:
        return self.walk.blocks[key].inputs  # type: ignore[return-value]  # None where optional

    def _print_layer(self, key: str) -> None:
        layer = self.blocks[key].layer(*self._specs(key))
        if layer is None:
            return
        taken = _MODULE_TAKEN | set(self.names.values())
        node = self.graph.nodes[key]
        self.names[key] = _identifier(node.title, taken, self.blocks[key].id_stem())
        self._add_for(key, _wrapped(f"        self.{self.names[key]} = ", layer))

    def _consumers(self, order: list[str]) -> dict[tuple[str, str], int]:
        """Count how often each value is still needed, so that its name can be used again."""
        count: dict[tuple[str, str], int] = {}
        for key in order:
            for wire in self._wires_into(key):
                place = (wire.source, wire.output)
                count[place] = count.get(place, 0) + 1
        return count

    def _wires_into(self, key: str) -> list[Wire]:
        wires = self.graph.wires
        ports = self.blocks[key].inputs()
        return [wires[key, port.name] for port in ports if (key, port.name) in wires]

    def _print_step(self, key: str, remaining: dict[tuple[str, str], int]) -> None:
        block, node = self.blocks[key], self.graph.nodes[key]
        if node.kind == "Input":
            return
        arguments = []
        freed = []
        for port in block.inputs():
            wire = self.graph.wires.get((key, port.name))
            if wire is None:
                arguments.append("")
                continue
            place = (wire.source, wire.output)
            arguments.append(self.values[place])
            remaining[place] -= 1
            if not remaining[place]:
                freed.append(self.values[place])
        if node.kind == "Output":
            self._add_for(key, f"        return {arguments[0]}")
            return
        expression = block.forward(f"self.{self.names.get(key, '')}", *arguments)
        outputs = [port.name for port in block.outputs()]
        names = [self._value_name(key, port, remaining, freed) for port in outputs]
        self._add_for(key, _statement(block.assign(*names), expression))

    def _value_name(
        self,
        key: str,
        port: str,
        remaining: dict[tuple[str, str], int],
        freed: list[str],
    ) -> str:
        if not remaining.get((key, port)):
            return "_"
        alive = {name for place, name in self.values.items() if remaining.get(place)}
        if "x" not in alive:
            name = "x"
        else:
            name = _identifier(self.graph.nodes[key].title, _TAKEN | alive, "x")
            if len(self.blocks[key].outputs()) > 1:
                name = _identifier(f"{self.graph.nodes[key].title}_{port}", _TAKEN | alive, "x")
        self.values[key, port] = name
        return name


def _identifier(title: str, taken: Iterable[str], stem: str) -> str:
    """Return a name that Python takes, from what a person called the block."""
    words = re.findall(r"[a-z0-9]+", title.lower().encode("ascii", "ignore").decode())
    name = "_".join(words)[:40] or stem
    if name[0].isdigit():
        name = f"{stem}_{name}"
    if name.startswith("__"):
        name = stem
    taken = set(taken)
    if name not in taken:
        return name
    number = 2
    while f"{name}_{number}" in taken:
        number += 1
    return f"{name}_{number}"


def _wrapped(before: str, layer: Call) -> str:
    """Print an assignment on one line, or in the way that black breaks it."""
    line = before + layer.source()
    if len(line) <= WIDTH:
        return line
    head, arguments = layer.source().split("(", 1)
    inner = arguments[:-1]
    indent = " " * (len(before) - len(before.lstrip()) + 4)
    if len(indent + inner) <= WIDTH:
        return f"{before}{head}(\n{indent}{inner}\n{indent[4:]})"
    parts = layer.arguments, layer.keywords or {}
    rows = [Call("a.b", (value,)).source()[4:-1] for value in parts[0]]
    rows += [Call("a.b", (), {key: value}).source()[4:-1] for key, value in parts[1].items()]
    return f"{before}{head}(\n" + "".join(f"{indent}{row},\n" for row in rows) + f"{indent[4:]})"


def _statement(names: str, expression: str) -> str:
    line = f"        {names} = {expression}"
    head, bracket, inner = expression.partition("(")
    if len(line) <= WIDTH or not bracket or not inner.endswith(")"):
        return line
    return f"        {names} = {head}(\n            {inner[:-1]}\n        )"
