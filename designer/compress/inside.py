"""Blocks inside composites: edits that reach them, and their weights in every repetition."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from designer.blocks.registry import block_of
from designer.compress.widths.atoms import Key
from designer.project.composites import shown_inside
from designer.project.graph import Graph, Node
from designer.project.inside import Path

if TYPE_CHECKING:
    from torch import nn

    from designer.network.source import Printed, Source

Edit = Callable[[Graph], Graph]
GAP = 200.0
"""How far a drawing moves to make room for a block."""


def edited(graph: Graph, path: Path, edit: Edit) -> Graph:
    """Return a drawing edited inside the composite at the end of a path, or itself for none.

    Each composite on the way becomes its own: its equals elsewhere stay as they are.
    """
    if not path:
        return edit(graph)
    node = edited_inside(graph.nodes[path[0]], lambda inner: edited(inner, path[1:], edit))
    return graph.with_nodes([node])


def fresh_id(graph: Graph, path: Path, stem: str) -> str:
    """Return an id that nothing inside the composite at the end of a path has."""
    for key in path:
        graph = shown_inside(graph.nodes[key])
    return graph.fresh_id(stem)


def edited_inside(node: Node, edit: Edit) -> Node:
    """Return a composite edited inside: on its faces where these can say it all."""
    composite = node.inner
    assert composite is not None
    shown = shown_inside(node)
    after = edit(shown)
    values, faces = dict(node.parameters), []
    for face in composite.faces:
        found = [after.nodes.get(key) for key, _ in face.targets]
        names = [name for _, name in face.targets]
        said = [
            one.parameters.get(name) if one else None
            for one, name in zip(found, names, strict=True)
        ]
        if None in found or any(value != said[0] for value in said):
            values.pop(face.name, None)  # one face cannot say two things
            continue
        faces.append(face)
        key, name = face.targets[0]
        if said[0] != shown.nodes[key].parameters.get(name):
            values[face.name] = said[0]
    by_faces = replace(node, parameters=values)
    if len(faces) == len(composite.faces) and shown_inside(by_faces) == after:
        return by_faces
    return replace(by_faces, inner=replace(composite, graph=after, faces=tuple(faces)))


def places(model: nn.Module) -> Iterator[tuple[Key, str]]:
    """Yield every block of a built network that has a module, with how its weights' names begin."""
    from designer.network.build import source_of

    source = source_of(model)
    return _places(source, source.network, model, (), "")


def blocks_of(model: nn.Module, names: Iterable[str]) -> dict[str, Path]:
    """Return the way to the block of each of these weights."""
    begins = [(prefix, tuple(name for name, _ in where)) for where, prefix in places(model)]
    found: dict[str, Path] = {}
    for name in names:
        fitting = [(len(prefix), path) for prefix, path in begins if name.startswith(prefix)]
        found[name] = max(fitting)[1] if fitting else ()
    return found


def module_at(model: nn.Module, path: Path) -> nn.Module:
    """Return the module of a block in a built network.

    A repeated composite gives what its last repetition gives; of blocks in one the first is meant.
    """
    from designer.network.build import source_of

    source = source_of(model)
    printed, module = source.network, model
    for place, block in enumerate(path):
        module = getattr(module, printed.names[block])
        inner = printed.classes.get(block)
        if inner is not None:
            if type(module).__name__ != inner:
                module = list(module.children())[-1 if place == len(path) - 1 else 0]
            printed = source.classes[inner]
    return module


class _Whatever:
    """Stands for what leads into a block, whatever its text does with that."""

    def __getattr__(self, name: str) -> _Whatever:
        return self

    def __call__(self, *values: Any, **named: Any) -> _Whatever:
        return self

    def __getitem__(self, place: Any) -> _Whatever:
        return self


def given_by(node: Node, inputs: Sequence[object], found: Any) -> Any:
    """Return what a block gives first, of what its module gives; the text of the block says how.

    A recurrent module gives all steps and its state, its block perhaps the last step alone.
    `inputs` tells which ports have a wire: None stands for those without.
    """
    if node.inner is None:
        names = ["" if spec is None else "x" for spec in inputs]
        text = block_of(node).forward("layer", *names)
        found = eval(text, {"layer": lambda *_, **__: found, "x": _Whatever()})
    return found[0] if isinstance(found, tuple) else found


def _places(
    source: Source, printed: Printed, module: nn.Module, where: Key, prefix: str
) -> Iterator[tuple[Key, str]]:
    for block, name in printed.names.items():
        inner = printed.classes.get(block)
        part = getattr(module, name)
        if inner is None:
            yield (*where, (block, 0)), f"{prefix}{name}."
        elif type(part).__name__ == inner:
            key: Key = (*where, (block, 0))
            yield from _places(source, source.classes[inner], part, key, f"{prefix}{name}.")
        else:
            for turn, one in enumerate(part.children()):
                key = (*where, (block, turn))
                begin = f"{prefix}{name}.{turn}."
                yield from _places(source, source.classes[inner], one, key, begin)
