"""The drawing of a template, changed so that its ends and what hangs on them fit other data."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from math import prod
from typing import Any

from designer.blocks.spec import Spec
from designer.data.description import Description
from designer.expression import number_of
from designer.network.check import Check, check
from designer.network.ends import input_places
from designer.project.graph import INPUT, OUTPUT, Graph, Node, Wire

HEADS = {"Linear": "features", "ConvTranspose2d": "filters", "Conv2d": "filters"}
"""Blocks whose parameter decides how wide the answer is."""
PASSING = frozenset(("Activation", "Regularization", "Merging"))
"""Families behind a head that leave its width as it is."""


def adapted_graph(graph: Graph, description: Description, *, same_data: bool = False) -> Graph:
    """Return the drawing with the ends that data have, whether it then fits or not.

    What notes and frames say of the data that the template was made for is left out, unless the
    data are the same.
    """
    before = check(graph)
    graph, lengths = _with_inputs(graph, before, description)
    graph = _with_vocabularies(graph, description)
    graph = _with_slices(graph, lengths)
    graph = _with_head(graph, description)
    graph = _with_shapes(graph, before)
    graph = _with_shaped_answer(graph, description)
    return graph if same_data else _without_words(graph)


def _with_inputs(
    graph: Graph, before: Check, description: Description
) -> tuple[Graph, dict[int, int]]:
    """Give every Input block what its data are; return which lengths of texts became others."""
    keys = [key for key, node in graph.nodes.items() if node.kind == INPUT]
    places = input_places(graph, description.names)
    lengths: dict[int, int] = {}
    for key, place in zip(keys, places, strict=False):
        spec, node = description.inputs[place], graph.nodes[key]
        old = before.blocks[key].outputs[0]
        if old.element == "int64":
            lengths[old.shape[0]] = spec.shape[0]
        shape = {"shape": list(spec.shape), "element": spec.element}
        name = description.names[place] if len(description.names) > 1 else node.name
        graph = _put(graph, replace(node, name=name), shape)
    return graph, lengths


def _with_vocabularies(graph: Graph, description: Description) -> Graph:
    """Let tables of vectors hold as many as their inputs have tokens."""
    most = max(description.vocabularies, default=0)
    for node in tuple(graph.nodes.values()):
        if node.kind == "Embedding" and most:
            graph = _put(graph, node, {"vocabulary": most})
    return graph


def _with_slices(graph: Graph, lengths: dict[int, int]) -> Graph:
    """Cut texts that were put together where they now meet."""
    for node in tuple(graph.nodes.values()):
        if node.kind != "Slice":
            continue
        given = {name: number_of(node.parameters.get(name)) for name in ("start", "stop")}
        moved = {name: lengths[old] for name, old in given.items() if old in lengths}
        if moved:
            graph = _put(graph, node, moved)
    return graph


def _with_head(graph: Graph, description: Description) -> Graph:
    """Make the last layers as wide as the answer."""
    output, task = description.output, description.task
    for key in heads(graph):
        node = graph.nodes[key]
        if node.kind != "Linear":
            width = output.shape[0]  # of pictures that are told again
        elif task in ("sequence", "span"):
            width = output.shape[-1]
        else:
            width = prod(output.shape)
        graph = _put(graph, node, {HEADS[node.kind]: width})
    return graph


def heads(graph: Graph) -> tuple[str, ...]:
    """Return the layers that decide how wide the answer is."""
    from designer.blocks.registry import class_of

    found: list[str] = []
    ahead = [key for key, node in graph.nodes.items() if node.kind == OUTPUT]
    while ahead:
        for source in _sources(graph, ahead.pop()):
            kind = class_of(graph.nodes[source])
            if graph.nodes[source].kind in HEADS:
                found.append(source)
            elif kind is not None and kind.family in PASSING:
                ahead.append(source)
    return tuple(dict.fromkeys(found))


def _with_shapes(graph: Graph, before: Check) -> Graph:
    """Give blocks that name a whole shape the one that now belongs there."""
    for key in before.order:
        node = graph.nodes[key]
        if node.kind != "Reshape" or not before.blocks[key].known:
            continue
        seen, now = before.blocks[key], check(graph)
        old, told = seen.inputs[0], seen.outputs[0].shape
        assert old is not None
        flat = _flattened(graph, before, told)
        if flat is not None and old.rank == 1:  # as before it was made one row
            shape = _input_of(now, flat)
            layer = next((one for one in _behind(graph, key) if one in before.blocks), None)
            if shape is None or layer is None:
                continue
            graph = _put(graph, graph.nodes[key], {"shape": list(shape)})
            graph = _put(graph, graph.nodes[layer], {"features": prod(shape)})
            continue
        new = now.blocks[key].inputs[0] if now.blocks[key].inputs else None
        if new is not None and len(told) == 2 and told[0] == old.shape[0]:
            merged = [new.shape[0], prod(new.shape[1:])]  # the first axis stays what it is
            graph = _put(graph, graph.nodes[key], {"shape": merged})
    return graph


def _with_shaped_answer(graph: Graph, description: Description) -> Graph:
    """Bring a row of numbers to the shape of the answer where that has more axes."""
    wanted = description.output
    output = next((key for key, node in graph.nodes.items() if node.kind == OUTPUT), "")
    wire = graph.wires.get((output, "in"))
    if not output or wire is None or wanted.rank < 2:
        return graph
    given = _input_of(check(graph), output)
    if given != (prod(wanted.shape),):
        return graph
    end = graph.nodes[output]
    key = graph.fresh_id("reshape")
    node = Node(key, "Reshape", "", {"shape": list(wanted.shape)}, end.x, end.y)
    moved = replace(end, x=end.x + 248)
    wires = [replace(wire, target=key), Wire(key, "out", output, "in")]
    return graph.with_nodes([node, moved]).with_wires(wires)


def _without_words(graph: Graph) -> Graph:
    """Leave out notes, and what titles of frames say behind a colon."""
    frames = {key: replace(one, title=one.title.split(":")[0]) for key, one in graph.frames.items()}
    return replace(graph, notes={}, frames=frames)


def _flattened(graph: Graph, before: Check, shape: tuple[int, ...]) -> str | None:
    """Return the block that made one row of such a shape, if there is one."""
    for key, node in graph.nodes.items():
        if node.kind == "Flatten" and _input_of(before, key) == shape:
            return key
    return None


def _behind(graph: Graph, key: str) -> Iterable[str]:
    """Give the layers that feed a block through activations alone."""
    for source in _sources(graph, key):
        if graph.nodes[source].kind == "Linear":
            yield source
        else:
            yield from _behind(graph, source) if graph.nodes[source].kind != INPUT else ()


def _input_of(walk: Check, key: str) -> tuple[int, ...] | None:
    seen = walk.blocks[key]
    given: Spec | None = seen.inputs[0] if seen.inputs else None
    return None if given is None else tuple(given.shape)


def _sources(graph: Graph, key: str) -> list[str]:
    return [wire.source for (target, _), wire in graph.wires.items() if target == key]


def _put(graph: Graph, node: Node, values: dict[str, Any]) -> Graph:
    return graph.with_nodes([replace(node, parameters={**node.parameters, **values})])
