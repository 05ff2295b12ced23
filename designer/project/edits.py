"""Edits: plain functions from a project to a project. None of them changes what it is given."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from designer.job import UserError
from designer.project.bending import nearest_gap
from designer.project.composites import MOST_LEVELS, extent
from designer.project.graph import MOST_ITEMS, Frame, Graph, Node, Note, Point, Wire, finite
from designer.project.order import leads_to
from designer.project.project import Project
from designer.project.values import bound, with_missing, with_section
from designer.unit import plain

Edit = Callable[[Project], Project]
Ports = Callable[[Node], tuple[tuple[str, ...], tuple[str, ...]]]
"""Answers the names of a node's input and output ports."""


class TooManyError(UserError):
    """The canvas would hold more than a file may."""


class WireError(ValueError):
    """A wire that cannot be drawn; the message says why in one sentence."""


class LoopError(WireError):
    """The wire would lead back to where it comes from."""


class OccupiedInputError(WireError):
    """The input has a wire already."""


class UnknownPortError(WireError):
    """The wire names a block or a port that is not there."""


def add(project: Project, *items: Node | Frame | Note) -> Project:
    """Put blocks, frames or notes on the canvas; expressions in them take the project's values."""
    graph = project.graph
    items = tuple(bound(item, project) if isinstance(item, Node) else item for item in items)
    return _with(
        project,
        replace(
            graph,
            nodes={**graph.nodes, **{item.id: item for item in items if isinstance(item, Node)}},
            frames={**graph.frames, **{i.id: i for i in items if isinstance(i, Frame)}},
            notes={**graph.notes, **{i.id: i for i in items if isinstance(i, Note)}},
        ),
    )


def remove(project: Project, ids: Iterable[str]) -> Project:
    """Take blocks, frames and notes off the canvas, with their wires."""
    return _with(project, project.graph.without(ids))


def move(project: Project, places: Mapping[str, tuple[float, float]]) -> Project:
    """Put blocks, frames and notes at new places, in canvas units; pinned ones stay.

    The points of a wire follow where both its ends are moved.
    """
    graph = project.graph
    nodes, frames, notes = dict(graph.nodes), dict(graph.frames), dict(graph.notes)
    for key, (left, top) in places.items():
        x, y = finite(left), finite(top)
        if key in nodes:
            nodes[key] = nodes[key] if nodes[key].pinned else replace(nodes[key], x=x, y=y)
        elif key in frames:
            frames[key] = frames[key] if frames[key].pinned else replace(frames[key], x=x, y=y)
        elif key in notes:
            notes[key] = notes[key] if notes[key].pinned else replace(notes[key], x=x, y=y)
    moved = replace(graph, nodes=nodes, frames=frames, notes=notes)
    bent = following(graph.wires, graph.nodes, nodes)
    return _with(project, moved.with_wires(bent) if bent else moved)


def following(
    wires: Mapping[tuple[str, str], Wire], old: Mapping[str, Node], new: Mapping[str, Node]
) -> list[Wire]:
    """Return the wires whose points follow their two blocks from old places to new ones.

    Where the two move differently, each point moves by the more of one the nearer it is to it.
    """
    found = []
    for wire in wires.values():
        if not wire.points or wire.source not in old or wire.target not in old:
            continue
        before, after = (old[wire.source], old[wire.target]), (new[wire.source], new[wire.target])
        (ax, ay), (bx, by) = ((b.x - a.x, b.y - a.y) for a, b in zip(before, after, strict=True))
        if not ((ax or ay) and (bx or by)):
            continue
        parts = [(place + 1) / (len(wire.points) + 1) for place in range(len(wire.points))]
        points = tuple(
            (finite(x + ax + (bx - ax) * part), finite(y + ay + (by - ay) * part))
            for (x, y), part in zip(wire.points, parts, strict=True)
        )
        found.append(replace(wire, points=points))
    return found


def connect(project: Project, wire: Wire, ports: Ports, *, instead: bool = False) -> Project:
    """Draw a wire. With `instead`, a wire that occupies the input is taken away.

    Raises UnknownPortError, OccupiedInputError or LoopError.
    """
    graph = project.graph
    for node_id, port, side, word in (
        (wire.source, wire.output, 1, "output"),
        (wire.target, wire.input, 0, "input"),
    ):
        if node_id not in graph.nodes:
            raise UnknownPortError(f"There is no block “{node_id}”.")
        if port not in ports(graph.nodes[node_id])[side]:
            title = graph.nodes[node_id].title
            raise UnknownPortError(f"“{title}” has no {word} called “{port}”.")
    source, target = graph.nodes[wire.source], graph.nodes[wire.target]
    if wire.end in graph.wires:
        if replace(graph.wires[wire.end], points=wire.points) == wire:
            return project  # there already, by whatever points it is led
        if not instead:
            raise OccupiedInputError(
                f"The input “{wire.input}” of “{target.title}” has a wire already."
            )
        graph = graph.without_wires([wire.end])
    if leads_to(graph, wire.target, wire.source):
        raise LoopError(
            f"A wire from “{source.title}” to “{target.title}” would close a loop; "
            "data can only flow forward."
        )
    return _with(project, graph.with_wires([wire]))


def disconnect(project: Project, ends: Iterable[tuple[str, str]]) -> Project:
    """Take away the wires that occupy these inputs, each named by node and port."""
    return _with(project, project.graph.without_wires(ends))


def set_parameters(project: Project, node_id: str, values: Mapping[str, Any]) -> Project:
    """Give parameters of a block new values."""
    node = project.graph.nodes[node_id]
    changed = replace(node, parameters={**node.parameters, **bound(plain(values), project)})
    return _with(project, project.graph.with_nodes([changed]))


def rename(project: Project, node_id: str, name: str) -> Project:
    """Give a block another name."""
    node = replace(project.graph.nodes[node_id], name=" ".join(name.split()))
    return _with(project, project.graph.with_nodes([node]))


def retitle(project: Project, title: str) -> Project:
    """Give the project another title."""
    return replace(project, title=" ".join(title.split()) or "Untitled")


def set_data(project: Project, values: Mapping[str, Any]) -> Project:
    """Change the choice of data. Raises ParameterError for a value it does not take."""
    return with_section(project, "data", values)


def set_recipe(project: Project, values: Mapping[str, Any]) -> Project:
    """Change the training recipe. Raises ParameterError for a value it does not take."""
    return with_section(project, "recipe", values)


def change(project: Project, item: Frame | Note) -> Project:
    """Put a changed frame or note in the place of the one with its id."""
    return add(project, item)


def insert_on_wire(project: Project, wire: Wire, node: Node, input: str, output: str) -> Project:
    """Put a block into a wire: the wire leads into it, and a new one goes on from it."""
    graph = project.graph.without_wires([wire.end]).with_nodes([node])
    ends = [(end.x, end.y) for end in (graph.nodes[wire.source], graph.nodes[wire.target])]
    place = nearest_gap([ends[0], *wire.points, ends[1]], (node.x, node.y))
    return _with(
        project,
        graph.with_wires(
            [
                Wire(wire.source, wire.output, node.id, input, points=wire.points[:place]),
                Wire(node.id, output, wire.target, wire.input, points=wire.points[place:]),
            ]
        ),
    )


def paste(
    project: Project, clip: Graph, offset: tuple[float, float], *, keep_inputs: bool = False
) -> tuple[Project, dict[str, str]]:
    """Add a copy of another graph; return the project and the new id of every old one.

    Values that the copy uses and the project lacks come along. With `keep_inputs`, inputs that a
    wire from outside the copy fed are fed from there again.
    """
    graph = project.graph
    new_ids: dict[str, str] = {}
    for key in [*clip.nodes, *clip.frames, *clip.notes]:
        new_ids[key] = graph.fresh_id(key.rstrip("0123456789") or "block", new_ids.values())
    dx, dy = offset

    def moved(item: Any) -> Any:
        return replace(item, id=new_ids[item.id], x=finite(item.x + dx), y=finite(item.y + dy))

    wires = []
    for wire in clip.wires.values():
        inside = wire.source in new_ids
        if wire.target in new_ids and (inside or (keep_inputs and wire.source in graph.nodes)):
            source = new_ids.get(wire.source, wire.source)
            points = shifted(wire.points, dx, dy) if inside else ()
            wires.append(replace(wire, source=source, target=new_ids[wire.target], points=points))
    items = [*clip.nodes.values(), *clip.frames.values(), *clip.notes.values()]
    project = with_missing(project, clip)
    pasted = add(project, *(moved(item) for item in items))
    return _with(pasted, pasted.graph.with_wires(wires)), new_ids


def shifted(points: Iterable[Point], dx: float, dy: float) -> tuple[Point, ...]:
    """Return the points of a wire, all moved by as much."""
    return tuple((finite(x + dx), finite(y + dy)) for x, y in points)


def cut_out(graph: Graph, ids: Iterable[str]) -> Graph:
    """Return the part of a graph that a selection copies: its items and the wires into them."""
    chosen = set(ids)
    return Graph(
        nodes={key: node for key, node in graph.nodes.items() if key in chosen},
        wires={end: wire for end, wire in graph.wires.items() if wire.target in chosen},
        frames={key: frame for key, frame in graph.frames.items() if key in chosen},
        notes={key: note for key, note in graph.notes.items() if key in chosen},
    )


def limited(project: Project) -> Project:
    """Return a project that a file may hold. Raises TooManyError for any other."""
    graph = project.graph
    blocks, levels = extent(graph)
    if max(blocks, len(graph.frames), len(graph.notes)) > MOST_ITEMS:
        raise TooManyError(
            f"A project holds at most {MOST_ITEMS:,} blocks, those inside composites too; "
            "divide it in two."
        )
    if levels > MOST_LEVELS:
        raise TooManyError(
            f"Composites lie in each other at most {MOST_LEVELS} deep; ungroup one of them."
        )
    return project


def _with(project: Project, graph: Graph) -> Project:
    return limited(replace(project, graph=graph))
