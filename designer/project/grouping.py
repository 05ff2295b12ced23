"""Making one block of several, and several of one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from designer.expression import number_of
from designer.job import UserError
from designer.project.composites import REPEAT, ends_of, shown_inside
from designer.project.edits import Ports, limited, shifted
from designer.project.graph import COMPOSITE, INPUT, OUTPUT, Composite, Graph, Node, Wire, finite
from designer.project.order import downstream, upstream
from designer.project.project import Project

GAP = 220.0
"""Canvas units between the ports inside a composite and the blocks beside them."""
ROW = 110.0

Carried = Callable[[str, str], Mapping[str, Any]]
"""Answers what an output of a block carries, as the parameters of an Input block."""


class GroupError(UserError):
    """Blocks that cannot become one; the message says why in one sentence."""


def group(
    project: Project,
    ids: Iterable[str],
    ports: Ports,
    *,
    name: str = "Composite",
    carried: Carried = lambda node, output: {},
) -> tuple[Project, str]:
    """Make one block of several; return the project and the id of the new block.

    Wires that cross the border become its ports. Where nothing leads in or out, the open inputs
    that `ports` names and the unused outputs do. Input and Output blocks stay where they are.
    Raises GroupError.
    """
    graph = project.graph
    chosen = [
        key
        for key in dict.fromkeys(ids)
        if key in graph.nodes and graph.nodes[key].kind not in (INPUT, OUTPUT)
    ]
    items = set(ids) & (graph.frames.keys() | graph.notes.keys())
    if not chosen:
        raise GroupError("Select the blocks that shall become one, other than Input and Output.")
    between = (downstream(graph, chosen) & upstream(graph, chosen)) - set(chosen)
    if between:
        title = graph.nodes[next(key for key in graph.nodes if key in between)].title
        raise GroupError(f"“{title}” lies between the selected blocks; select it too.")
    maker = _Maker(graph, chosen, items, ports, carried)
    composite = maker.composite(" ".join(name.split()) or COMPOSITE)
    left = min(graph.nodes[node].x for node in chosen)
    top = min(graph.nodes[node].y for node in chosen)
    node = composite_node(graph, composite, left, top)
    after = graph.without([*chosen, *items]).with_nodes([node])
    after = after.with_wires(maker.wires_outside(node.id))
    return limited(replace(project, graph=after)), node.id


def composite_node(graph: Graph, composite: Composite, x: float, y: float) -> Node:
    """Return a new block of a drawing that is made of this composite."""
    key = graph.fresh_id(_stem(composite.name))
    return Node(key, COMPOSITE, "", {}, finite(x), finite(y), inner=composite)


def ungroup(project: Project, node_id: str) -> tuple[Project, dict[str, str]]:
    """Put what is inside a composite in its place, once for every repetition.

    Returns the project and, for the last repetition, the new id of every block inside.
    """
    graph = project.graph
    node = graph.nodes[node_id]
    assert node.inner is not None, f"“{node_id}” is no composite"
    inner, ends = shown_inside(node), ends_of(node.inner)
    body = [n for n in inner.nodes.values() if n.kind not in (INPUT, OUTPUT)]
    left = min((n.x for n in body), default=node.x)
    top = min((n.y for n in body), default=node.y)
    width = max((n.x for n in body), default=node.x) - left + GAP
    fed = {port: graph.wires.get((node_id, port)) for port in ends.inputs}
    given: dict[str, tuple[str, str]] = {
        port: (wire.source, wire.output) for port, wire in fed.items() if wire is not None
    }
    after = graph.without([node_id])
    new_ids: dict[str, str] = {}
    results: dict[str, tuple[str, str]] = {}
    for time in range(_times(node)):
        shift = node.x - left + time * width, node.y - top
        after, new_ids, results = _put(after, inner, ends.inputs, ends.outputs, given, shift)
        first = next(iter(ends.inputs), None)
        chained = next(iter(results.values()), None)
        if first is not None and chained is not None:
            given = {**given, first: chained}
    onward = [
        replace(wire, source=results[wire.output][0], output=results[wire.output][1], points=())
        for wire in graph.wires.values()
        if wire.source == node_id and wire.output in results
    ]
    return limited(replace(project, graph=after.with_wires(onward))), new_ids


def _put(
    graph: Graph,
    inner: Graph,
    inputs: Mapping[str, str],
    outputs: Mapping[str, str],
    given: Mapping[str, tuple[str, str]],
    shift: tuple[float, float],
) -> tuple[Graph, dict[str, str], dict[str, tuple[str, str]]]:
    """Put a copy of what is inside on the canvas, wired to what is given; return what it gives."""
    ends = {*inputs.values(), *outputs.values()}
    new_ids: dict[str, str] = {}
    for key in [*inner.nodes, *inner.frames, *inner.notes]:
        if key not in ends:
            used = graph.nodes.keys() | graph.frames.keys() | graph.notes.keys()
            fresh = key in used or key in new_ids.values()
            stem = key.rstrip("0123456789") or "block"
            new_ids[key] = graph.fresh_id(stem, new_ids.values()) if fresh else key

    def moved(item: Any) -> Any:
        x, y = finite(item.x + shift[0]), finite(item.y + shift[1])
        return replace(item, id=new_ids[item.id], x=x, y=y)

    sources = {inputs[port]: place for port, place in given.items()}
    open_ends = set(inputs.values()) - sources.keys()
    wires = []
    results: dict[str, tuple[str, str]] = {}
    names = {node: port for port, node in outputs.items()}
    for wire in inner.wires.values():
        if wire.source in open_ends:
            continue
        place = sources.get(wire.source) or (new_ids[wire.source], wire.output)
        if wire.target in names:
            results[names[wire.target]] = place
        else:
            # points lie inside, and lead on only where the wire comes from inside
            points = () if wire.source in sources else shifted(wire.points, *shift)
            target = new_ids[wire.target]
            wires.append(
                replace(wire, source=place[0], output=place[1], target=target, points=points)
            )
    placed = replace(
        graph,
        nodes={**graph.nodes, **_renamed(inner.nodes, new_ids, moved)},
        frames={**graph.frames, **_renamed(inner.frames, new_ids, moved)},
        notes={**graph.notes, **_renamed(inner.notes, new_ids, moved)},
    ).with_wires(wires)
    return placed, new_ids, {port: results[port] for port in outputs if port in results}


def _renamed(
    items: Mapping[str, Any], new_ids: Mapping[str, str], moved: Callable[[Any], Any]
) -> dict[str, Any]:
    return {new_ids[key]: moved(item) for key, item in items.items() if key in new_ids}


def _times(node: Node) -> int:
    value = number_of(node.parameters.get(REPEAT, 1))
    return value if isinstance(value, int) and value > 0 else 1


def _stem(name: str) -> str:
    words = re.findall(r"[a-z0-9]+", name.lower())
    return "_".join(words)[:24].rstrip("_0123456789") or "composite"


class _Maker:
    """Cuts blocks out of a graph and gives them ports where wires were cut."""

    def __init__(
        self, graph: Graph, chosen: list[str], items: set[str], ports: Ports, carried: Carried
    ) -> None:
        self.graph = graph
        self.chosen = set(chosen)
        self.carried = carried
        self.nodes = [node for key, node in graph.nodes.items() if key in self.chosen]
        self.frames = {key: item for key, item in graph.frames.items() if key in items}
        self.notes = {key: item for key, item in graph.notes.items() if key in items}
        self.ports = ports
        wires = sorted(graph.wires.values(), key=self._across)
        self.inside = [w for w in wires if w.source in self.chosen and w.target in self.chosen]
        self.into: dict[tuple[str, str], list[Wire]] = {}
        """The wires that lead in, by the output they come from."""
        self.out_of: dict[tuple[str, str], list[Wire]] = {}
        """The wires that lead out, by the output inside that they come from."""
        for wire in wires:
            if wire.source in self.chosen and wire.target not in self.chosen:
                self.out_of.setdefault((wire.source, wire.output), []).append(wire)
            elif wire.target in self.chosen and wire.source not in self.chosen:
                self.into.setdefault((wire.source, wire.output), []).append(wire)
        self.inputs: dict[str, Node] = {}
        self.outputs: dict[str, Node] = {}
        self.outside: list[Wire] = []

    def _across(self, wire: Wire) -> tuple[float, float, str]:
        node = self.graph.nodes[wire.target]
        return node.x, node.y, wire.input

    def composite(self, name: str) -> Composite:
        """Return the composite; the wires outside are known afterwards."""
        inner: list[Wire] = list(self.inside)
        for place, wires in self.into.items():
            source = self.graph.nodes.get(place[0])
            title = source.title if source is not None else "in"
            node = self._end(INPUT, self._input_name(wires, title), self.carried(*place))
            inner += [replace(wire, source=node.id, output="out", points=()) for wire in wires]
            self.outside.append(Wire(*place, "", node.name))
        for key, port in self._open():
            node = self._end(INPUT, self._one(port if _says(port) else "in"), {})
            inner.append(Wire(node.id, "out", key, port))
        leaving = self.out_of or {place: [] for place in self._unused()}
        for place, wires in leaving.items():
            title = self.graph.nodes[place[0]].title
            plain = "out" if len(leaving) == 1 else (place[1] if _says(place[1]) else title)
            node = self._end(OUTPUT, plain, {})
            inner.append(Wire(*place, node.id, "in"))
            self.outside += [
                replace(wire, source="", output=node.name, points=()) for wire in wires
            ]
        ends = [*self._placed(self.inputs, left=True)]
        nodes = [*ends, *self.nodes, *self._placed(self.outputs, left=False)]
        graph = Graph({node.id: node for node in nodes}, {}, self.frames, self.notes)
        return Composite(name, graph.with_wires(inner))

    def wires_outside(self, key: str) -> list[Wire]:
        """Return the wires between the new block and the rest."""
        return [
            replace(wire, source=wire.source or key, target=wire.target or key)
            for wire in self.outside
        ]

    def _open(self) -> list[tuple[str, str]]:
        """Return the inputs inside that have no wire."""
        wired = self.graph.wires.keys()
        inputs = [(node.id, port) for node in self.nodes for port in self.ports(node)[0]]
        return [place for place in inputs if place not in wired]

    def _unused(self) -> list[tuple[str, str]]:
        """Return the first output of every block inside that feeds none."""
        feeding = {wire.source for wire in self.inside}
        nodes = [node for node in self.nodes if node.id not in feeding]
        return [(node.id, port) for node in nodes for port in self.ports(node)[1][:1]]

    def _input_name(self, wires: list[Wire], title: str) -> str:
        named = [wire.input for wire in wires if _says(wire.input)]
        if len(self.into) == 1:
            return "in"
        return self._one(named[0] if named else title)

    def _one(self, name: str) -> str:
        """Return a name that no other port has."""
        taken = {node.name for node in [*self.inputs.values(), *self.outputs.values()]}
        found, number = name, 2
        while found in taken:
            found, number = f"{name} {number}", number + 1
        return found

    def _end(self, kind: str, name: str, parameters: Mapping[str, Any]) -> Node:
        taken = {*self.chosen, *self.frames, *self.notes, *self.inputs, *self.outputs}
        number = 1
        while f"{kind.lower()}{number}" in taken:
            number += 1
        key = f"{kind.lower()}{number}"
        node = Node(key, kind, self._one(name), dict(parameters))
        (self.inputs if kind == INPUT else self.outputs)[key] = node
        return node

    def _placed(self, ends: Mapping[str, Node], *, left: bool) -> Iterable[Node]:
        edge = min(n.x for n in self.nodes) - GAP if left else max(n.x for n in self.nodes) + GAP
        top = min(node.y for node in self.nodes)
        for place, node in enumerate(ends.values()):
            yield replace(node, x=finite(edge), y=finite(top + ROW * place))


def _says(port: str) -> bool:
    """Return whether the name of a port says what it is for."""
    return port not in ("in", "out") and not port.isdigit()
