"""PyTorch source of a graph, as it is written by hand; training executes this very text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from designer.blocks.spec import Spec
from designer.job import UserError
from designer.network.check import Check, check
from designer.network.constants import definitions
from designer.network.families import Families, Family
from designer.network.layer_text import (
    PLAIN,
    Import,
    layer_imports,
    layer_texts,
    print_imports,
    used_imports,
)
from designer.network.naming import class_name, numbered, sentence
from designer.network.own_text import own_code
from designer.network.printing import WIDTH, ClassPrinter, Printed, Step, composite_docstring
from designer.project.graph import Graph

__all__ = ["WIDTH", "Printed", "Source", "SourceError", "Step", "write_source"]

Path = tuple[str, ...]
"""The way to a block: the composite on the canvas, the one in it, and so on to the block."""


class SourceError(UserError):
    """The graph has problems, so there is no source to print."""


@dataclass(frozen=True)
class Source:
    """A printed network."""

    text: str
    """The whole file: what is imported, layers that PyTorch lacks, composites, and the class."""
    class_name: str
    imports: tuple[Import, ...]
    body: str
    """The text without its imports."""
    classes: Mapping[str, Printed]
    """The class of the network and those of its composites, by name."""
    input_shapes: tuple[Spec, ...]
    output_shape: Spec
    own_texts: tuple[str, ...] = ()
    """The texts of code that a person wrote, as they were trusted."""

    @property
    def network(self) -> Printed:
        """The class of the network."""
        return self.classes[self.class_name]

    @property
    def lines(self) -> Mapping[str, tuple[int, ...]]:
        """The lines of every block on the canvas, counted from 1."""
        return self.network.lines

    @property
    def names(self) -> Mapping[str, str]:
        """The attribute of every block on the canvas that has a module."""
        return self.network.names

    @property
    def inputs(self) -> tuple[str, ...]:
        """The arguments of forward."""
        return self.network.arguments

    def node_at(self, line: int) -> str:
        """Return the block on the canvas that a line belongs to, or an empty string."""
        return next(iter(self.path_at(line)), "")

    def path_at(self, line: int, within: Path = ()) -> Path:
        """Return the way to the block that a line belongs to, or nothing.

        A line of a composite belongs to every block that is one: the first of them is meant, or
        the first inside the composite at `within`.
        """
        printed = self._class_at(within)
        waiting = [(within, printed)] if printed is not None else []
        seen: set[str] = set()
        for path, here in waiting:
            if here.name in seen:
                continue
            seen.add(here.name)
            for block, lines in here.lines.items():
                if line in lines:
                    return (*path, block)
            waiting += [
                ((*path, block), self.classes[name]) for block, name in here.classes.items()
            ]
        return ()

    def lines_of(self, path: Path) -> tuple[int, ...]:
        """Return the lines of the block at the end of a path."""
        printed = self._class_at(path[:-1])
        return printed.lines.get(path[-1], ()) if printed is not None and path else ()

    def path_of(self, weight: str) -> Path:
        """Return the way to the block that a parameter belongs to, by its name in the module."""
        here: Printed | None = self.network
        path: Path = ()
        for part in weight.split("."):
            if here is None:
                break
            if part.isdigit():  # a repetition
                continue
            block = next((key for key, name in here.names.items() if name == part), None)
            if block is None:
                break
            path = (*path, block)
            here = self.classes.get(here.classes.get(block, ""))
        return path

    def _class_at(self, path: Path) -> Printed | None:
        here = self.network
        for block in path:
            if block not in here.classes:
                return None
            here = self.classes[here.classes[block]]
        return here


def write_source(graph: Graph, title: str = "", checked: Check | None = None) -> Source:
    """Print a graph as one class, `torch.nn.Module` with a layer a block.

    Composites are classes of their own above it. Raises SourceError with the first problem where
    the walk finds one.
    """
    walk = checked or check(graph)
    if walk.errors:
        first = walk.errors[0]
        where = f"“{graph.nodes[first.node].title}”: " if first.node in graph.nodes else ""
        raise SourceError(f"The network has problems. {where}{first.text} {first.hint}".strip())
    families = Families(walk)
    targets = list(families.targets())
    above = layer_texts(targets)
    own = own_code(families.calls(), above, layer_imports(targets))
    above |= own.definitions
    families.rename(own.names)
    _name_classes(families.all, title, set(above))
    families.unify()
    texts = list(above.values())
    classes: dict[str, Printed] = {}
    begin = sum(text.count("\n") + 3 for text in texts)
    for family in families.all:
        printer = ClassPrinter(family, _docstring(family, title))
        printed = printer.write()
        classes[printed.name] = printed.moved(begin)
        texts.append("\n".join(printer.text))
        begin += len(printer.text) + 2
    body = "\n\n\n".join(texts) + "\n"
    if constants := definitions(families.constants, body):
        body = f"{constants}\n\n\n{body}"
        below = constants.count("\n") + 3
        classes = {name: printed.moved(below) for name, printed in classes.items()}
    imports = used_imports(body, own.imports)
    head = print_imports(imports or PLAIN[1:])
    shift = head.count("\n") + 3
    return Source(
        f"{head}\n\n\n{body}",
        families.all[-1].name,
        imports,
        body,
        {name: printed.moved(shift) for name, printed in classes.items()},
        tuple(walk.blocks[key].outputs[0] for key in families.network.inputs()),
        walk.outputs[0],
        own.texts,
    )


def _name_classes(families: list[Family], title: str, taken: set[str]) -> None:
    """Name the network's class after the project, and the others after the composites."""
    own = class_name(title, taken)
    parts: set[str] = set()
    for family in families:
        if family.composite is None:
            family.name = own
        else:
            name = class_name(family.composite.name, {*taken, own} - parts, "Part")
            family.name = numbered(name, {*taken, own}, "")
            parts.add(family.name)
        taken.add(family.name)


def _docstring(family: Family, title: str) -> str:
    if family.composite is not None:
        return composite_docstring(family)
    walk = family.first.walk
    words = sentence(title, 50) or "A network"
    shapes = [walk.blocks[key].outputs[0] for key in family.first.inputs()]
    ends = ", ".join(map(str, shapes)) + (f" → {walk.output}" if walk.output is not None else "")
    return f"{words}: {ends} for each example."
