"""Networks without one of their layers: a block with what it gives as wide as what it takes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from designer.blocks.composite import CompositeBlock
from designer.blocks.registry import block_of, ports_of
from designer.compress.inside import edited, places
from designer.compress.network import Network
from designer.compress.widths.atoms import Key
from designer.compress.widths.groups import path_of
from designer.network.build import build
from designer.network.check import check, every_block
from designer.project.composites import REPEAT
from designer.project.graph import Graph
from designer.project.inside import Path, titles
from designer.project.project import Project
from designer.project.rewiring import bypass


@dataclass(frozen=True)
class Layer:
    """What can go: a block, or one repetition of a composite."""

    path: Path
    turn: int | None = None
    """Which repetition; None for the block itself."""

    def told(self, graph: Graph) -> str:
        """Return what it is, as a person reads it."""
        name = titles(graph, self.path)
        return name if self.turn is None else f"repetition {self.turn + 1} of {name}"


def layers(project: Project) -> Iterator[Layer]:
    """Yield every layer without which the drawing stays valid; all of them multiply."""
    walk = check(project.graph)
    for path, node, seen in every_block(walk):
        block = block_of(node) if seen.known else None
        if block is None or not seen.macs or len(seen.outputs) != 1:
            continue
        if seen.inputs[0] != seen.outputs[0]:
            continue
        times = block.repeat if isinstance(block, CompositeBlock) else 1
        found = [Layer(path, turn) for turn in range(times)] if times > 1 else [Layer(path)]
        if check(shorter(project.graph, found[0])).ok:
            yield from found


def shorter(graph: Graph, layer: Layer) -> Graph:
    """Return a drawing without a layer; what fed it feeds what it fed."""
    *outside, key = layer.path

    def take_out(inner: Graph) -> Graph:
        node = inner.nodes[key]
        if layer.turn is None:
            return bypass(Project(graph=inner), [key], ports_of).graph
        block = block_of(node)
        assert isinstance(block, CompositeBlock)
        parameters = {**node.parameters, REPEAT: block.repeat - 1}
        return inner.with_nodes([replace(node, parameters=parameters)])

    return edited(graph, tuple(outside), take_out)


def without(network: Network, layer: Layer) -> Network:
    """Return the network without a layer, with the weights of all others."""
    project = replace(network.project, graph=shorter(network.project.graph, layer))
    model = build(project.graph, project.title)
    before = dict(places(network.model))
    state = network.model.state_dict()
    found, rules = {}, {}
    for where, prefix in places(model):
        old = before[_former(where, layer)]
        for name, value in state.items():
            if name.startswith(old):
                new = prefix + name[len(old) :]
                found[new] = value
                if name in network.rules:
                    rules[new] = network.rules[name]
    model.load_state_dict(found)
    return Network(project, model.eval(), rules)


def _former(where: Key, layer: Layer) -> Key:
    """Return where a block stood before a repetition in front of it went."""
    depth = len(layer.path)
    if layer.turn is None or path_of(where)[:depth] != layer.path:
        return where
    key, turn = where[depth - 1]
    return (*where[: depth - 1], (key, turn + (turn >= layer.turn)), *where[depth:])
