"""Networks with fewer of their layers, and the weights of those that stay."""

from __future__ import annotations

from dataclasses import replace

from designer.compress.depths.drawing import Layer, Turns, shallow, shorter
from designer.compress.inside import places
from designer.compress.network import Network
from designer.compress.widths.atoms import Key
from designer.network.build import build
from designer.project.composites import REPEAT
from designer.project.inside import node_at
from designer.project.project import Project


def without(network: Network, layer: Layer) -> Network:
    """Return the network without a layer, with the weights of all others."""
    project = replace(network.project, graph=shorter(network.project.graph, layer))
    if layer.turn is None:
        return _weighed(network, project, {})
    node = node_at(network.project.graph, layer.path)
    assert node is not None
    turns = tuple(turn for turn in range(node.parameters[REPEAT]) if turn != layer.turn)
    return _weighed(network, project, {layer.path: turns})


def of_part(network: Network, depth: float) -> Network:
    """Return the network with this part of its layers, with the weights of those that stay."""
    project, turns = shallow(network.project, depth)
    return network if project is network.project else _weighed(network, project, turns)


def _weighed(network: Network, project: Project, turns: Turns) -> Network:
    """Return a network of a drawing that lacks some layers of another, with its weights."""
    model = build(project.graph, project.title)
    before = dict(places(network.model))
    state = network.model.state_dict()
    found, rules = {}, {}
    for where, prefix in places(model):
        old = before[_former(where, turns)]
        for name, value in state.items():
            if name.startswith(old):
                new = prefix + name[len(old) :]
                found[new] = value
                if name in network.rules:
                    rules[new] = network.rules[name]
    model.load_state_dict(found)
    return Network(project, model.eval(), rules)


def _former(where: Key, turns: Turns) -> Key:
    """Return where a block stood before repetitions in front of it went."""
    found: list[tuple[str, int]] = []
    for key, turn in where:
        stay = turns.get((*(one for one, _ in found), key))
        found.append((key, stay[turn] if stay is not None else turn))
    return tuple(found)
