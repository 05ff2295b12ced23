"""Edits inside a composite: all that are equal change together, wherever they stand.

A place inside is a path: the composite on the canvas, the composite in it, and so on.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import replace
from typing import Any

from designer.project.composites import REPEAT, ends_of, shown_inside
from designer.project.edits import Edit, limited
from designer.project.graph import INPUT, OUTPUT, Composite, Face, Graph, Node, Wire
from designer.project.project import Project
from designer.project.values import bound
from designer.unit import plain

Path = tuple[str, ...]


def node_at(graph: Graph, path: Path) -> Node | None:
    """Return the block at the end of a path, or None where the path leads nowhere."""
    node = None
    for place, key in enumerate(path):
        node = graph.nodes.get(key)
        if node is None or (node.inner is None and place < len(path) - 1):
            return None
        if node.inner is not None and place < len(path) - 1:
            graph = shown_inside(node)
    return node


def graph_at(graph: Graph, path: Path) -> Graph | None:
    """Return the drawing inside the composite at the end of a path; the graph itself for none.

    Parameters on the faces of the composites on the way have the values that are set there.
    """
    if not path:
        return graph
    node = node_at(graph, path)
    return None if node is None or node.inner is None else shown_inside(node)


def titles(graph: Graph, path: Path) -> str:
    """Return the blocks on a path as a person reads them, each in quotes; nothing for no path."""
    found = []
    for place in range(1, len(path) + 1):
        node = node_at(graph, path[:place])
        found += [f"“{node.title}”"] if node is not None else []
    return " → ".join(found)


def last_blocks(graph: Graph) -> list[Path]:
    """Return the ways to the blocks that feed the Output blocks, inside composites where need be.

    Where a composite feeds one, it is what feeds that output inside.
    """
    found: list[Path] = []
    for wire in graph.wires.values():
        target, source = graph.nodes.get(wire.target), graph.nodes.get(wire.source)
        if target is not None and source is not None and target.kind == OUTPUT:
            found.append(_giver(graph, source, wire.output))
    return found


def _giver(graph: Graph, node: Node, output: str) -> Path:
    """Return the way to the block that gives what comes out of a block."""
    if node.inner is None:
        return (node.id,)
    inner = node.inner.graph
    wire = inner.wires.get((ends_of(node.inner).outputs.get(output, ""), "in"))
    source = inner.nodes.get(wire.source) if wire is not None else None
    if wire is None or source is None or source.kind == INPUT:
        return (node.id,)
    return (node.id, *_giver(inner, source, wire.output))


def edit_inside(project: Project, path: Path, edit: Edit) -> Project:
    """Carry out an edit in the drawing inside a composite.

    A parameter that is a face is set at the block outside; anything else changes in every
    composite that is equal. Where the edit renames a port, the wires outside follow; where it
    takes one away, they go too.
    """
    if not path:
        return edit(project)
    node = node_at(project.graph, path)
    assert node is not None and node.inner is not None, f"no composite at {path}"
    shown = shown_inside(node)
    edited = edit(replace(project, graph=shown))
    after, project = edited.graph, replace(edited, graph=project.graph)
    if after is shown or after == shown:
        return project
    values, graph = _settled(node, shown, after)
    faces = _still_there(node.inner.faces, graph)
    changed = _everywhere(project, node.inner, replace(node.inner, graph=graph, faces=faces))
    return set_values(changed, path, values)


def set_values(project: Project, path: Path, values: Mapping[str, Any]) -> Project:
    """Give the block at the end of a path other parameters."""
    if not values:
        return project

    def put(outer: Project) -> Project:
        node = outer.graph.nodes[path[-1]]
        changed = replace(node, parameters={**node.parameters, **bound(plain(values), project)})
        return replace(outer, graph=outer.graph.with_nodes([changed]))

    return edit_inside(project, path[:-1], put)


def describe(project: Project, path: Path, **words: str) -> Project:
    """Give a composite, and all that are equal, another name, summary, formula or use."""
    composite = _composite_at(project, path)
    spaced: dict[str, Any] = {name: " ".join(text.split()) for name, text in words.items()}
    if "name" in spaced:
        spaced["name"] = spaced["name"] or composite.name
    return _everywhere(project, composite, replace(composite, **spaced))


def set_faces(project: Project, path: Path, faces: tuple[Face, ...]) -> Project:
    """Choose what a composite, and all that are equal, show as their own parameters.

    A face that goes leaves the value that this block had inside; one that is renamed keeps it.
    """
    node = node_at(project.graph, path)
    composite = _composite_at(project, path)
    assert node is not None
    shown = shown_inside(node)
    faces = _distinct(faces)
    nodes = dict(composite.graph.nodes)
    kept = {target for face in faces for target in face.targets}
    for face in composite.faces:
        for key, parameter in face.targets:
            if (key, parameter) not in kept and face.name in node.parameters and key in nodes:
                value = shown.nodes[key].parameters[parameter]
                nodes[key] = replace(
                    nodes[key], parameters={**nodes[key].parameters, parameter: value}
                )
    renamed = {
        old.name: new.name
        for old in composite.faces
        for new in faces
        if old.targets == new.targets and old.name != new.name
    }
    gone = {face.name for face in composite.faces} - {face.name for face in faces}
    graph = replace(composite.graph, nodes=nodes)
    return _everywhere(
        project, composite, replace(composite, graph=graph, faces=faces), renamed, gone
    )


def _distinct(faces: tuple[Face, ...]) -> tuple[Face, ...]:
    """Return faces that have names, each its own and none that of the repeat count."""
    taken = {REPEAT}
    found = []
    for face in faces:
        stem = " ".join(face.name.split()) or face.targets[0][1]
        name, number = stem, 2
        while name in taken:
            name, number = f"{stem} {number}", number + 1
        taken.add(name)
        found.append(face if name == face.name else replace(face, name=name))
    return tuple(found)


def separate(project: Project, path: Path, name: str) -> Project:
    """Give one composite another name, so that edits inside it no longer reach its equals."""
    composite = _composite_at(project, path)

    def put(outer: Project) -> Project:
        node = replace(outer.graph.nodes[path[-1]], inner=replace(composite, name=name))
        return replace(outer, graph=outer.graph.with_nodes([node]))

    return edit_inside(project, path[:-1], put)


def count_equal(graph: Graph, composite: Composite) -> int:
    """Return how many blocks of a drawing, and inside its composites, are this composite."""
    found = 0
    for node in graph.nodes.values():
        if node.inner is not None:
            found += node.inner == composite
            found += count_equal(node.inner.graph, composite)
    return found


def _composite_at(project: Project, path: Path) -> Composite:
    node = node_at(project.graph, path)
    assert node is not None and node.inner is not None, f"no composite at {path}"
    return node.inner


def _settled(node: Node, shown: Graph, after: Graph) -> tuple[dict[str, Any], Graph]:
    """Return what an edit set on faces, and the drawing without the values of this one block."""
    composite = node.inner
    assert composite is not None
    values: dict[str, Any] = {}
    nodes = dict(after.nodes)
    for face in composite.faces:
        for key, parameter in face.targets:
            here, was = nodes.get(key), shown.nodes.get(key)
            base = composite.graph.nodes.get(key)
            if here is None or was is None or base is None or here.kind != base.kind:
                continue
            if here.parameters.get(parameter) != was.parameters.get(parameter):
                values[face.name] = here.parameters.get(parameter)
            nodes[key] = _based(here, base, parameter)
    return values, replace(after, nodes=nodes)


def _still_there(faces: tuple[Face, ...], graph: Graph) -> tuple[Face, ...]:
    """Return the faces without the blocks that are gone."""
    if all(key in graph.nodes for face in faces for key, _ in face.targets):
        return faces
    left = [(face, tuple(t for t in face.targets if t[0] in graph.nodes)) for face in faces]
    return tuple(replace(face, targets=targets) for face, targets in left if targets)


def _based(node: Node, base: Node, parameter: str) -> Node:
    """Return a node whose parameter is what the composite itself says."""
    if node.parameters.get(parameter) == base.parameters.get(parameter):
        return node
    parameters = {key: value for key, value in node.parameters.items() if key != parameter}
    if parameter in base.parameters:
        parameters = {**node.parameters, parameter: base.parameters[parameter]}
    return replace(node, parameters=parameters)


def _everywhere(
    project: Project,
    old: Composite,
    new: Composite,
    renamed: Mapping[str, str] | None = None,
    gone: Set[str] = frozenset(),
) -> Project:
    """Put a composite in the place of all that equal another, in composites too."""
    if new == old:
        return project
    exchange = _Exchange(old, new, renamed or {}, gone)
    return limited(replace(project, graph=exchange.within(project.graph)))


class _Exchange:
    """Puts one composite in the place of another; what it does not touch stays the same object."""

    def __init__(
        self, old: Composite, new: Composite, renamed: Mapping[str, str], gone: Set[str]
    ) -> None:
        self.old = old
        self.new = new
        self.renamed = renamed
        self.gone = gone
        self._done: dict[int, tuple[Composite, Composite]] = {}
        before, after = ends_of(old), ends_of(new)
        self._inputs = _moved_ports(before.inputs, after.inputs)
        self._outputs = _moved_ports(before.outputs, after.outputs)

    def within(self, graph: Graph) -> Graph:
        changed: list[Node] = []
        exchanged: set[str] = set()
        for node in graph.nodes.values():
            if node.inner is None:
                continue
            if node.inner is self.old or node.inner == self.old:
                changed.append(self._exchanged(node))
                exchanged.add(node.id)
            else:
                inner = self._inside(node.inner)
                if inner is not node.inner:
                    changed.append(replace(node, inner=inner))
        if not changed:
            return graph
        graph = graph.with_nodes(changed)
        return self._rewired(graph, exchanged) if self._inputs or self._outputs else graph

    def _inside(self, composite: Composite) -> Composite:
        kept = self._done.get(id(composite))
        if kept is None:
            graph = self.within(composite.graph)
            found = composite if graph is composite.graph else replace(composite, graph=graph)
            kept = self._done[id(composite)] = composite, found
        return kept[1]

    def _exchanged(self, node: Node) -> Node:
        parameters = node.parameters
        if self.renamed or self.gone:
            parameters = {
                self.renamed.get(name, name): value
                for name, value in parameters.items()
                if name in self.renamed or name not in self.gone
            }
        place = node.x, node.y  # written out: `replace` takes ten times as long
        marks = node.collapsed, node.pinned
        return Node(node.id, node.kind, node.name, parameters, *place, node.extra, self.new, *marks)

    def _rewired(self, graph: Graph, exchanged: set[str]) -> Graph:
        wires: dict[tuple[str, str], Wire] = {}
        for end, wire in graph.wires.items():
            source = wire.source in exchanged and wire.output in self._outputs
            target = wire.target in exchanged and wire.input in self._inputs
            if source or target:
                output = self._outputs[wire.output] if source else wire.output
                port = self._inputs[wire.input] if target else wire.input
                if output is None or port is None:
                    continue
                wire = replace(wire, output=output, input=port)
                end = wire.end
            wires[end] = wire
        return replace(graph, wires=wires)


def _moved_ports(before: Mapping[str, str], after: Mapping[str, str]) -> dict[str, str | None]:
    """Return the ports that have another name now, or none, by the name they had."""
    names = {node: name for name, node in after.items()}
    return {name: names.get(node) for name, node in before.items() if names.get(node) != name}
