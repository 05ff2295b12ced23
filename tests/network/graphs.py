"""Graphs for tests: chains, branches, and random ones that the walk accepts."""

from __future__ import annotations

import random
import subprocess
import sys
from typing import Any

from designer.blocks import catalogue
from designer.blocks.registry import needed_ports_of, ports_of
from designer.network.check import check
from designer.project.graph import Graph, Node, Wire


def chain(*items: tuple[str, str] | tuple[str, str, dict[str, Any]]) -> Graph:
    """Return blocks wired one after another; an item is id, kind and perhaps parameters."""
    nodes: dict[str, Node] = {}
    wires: dict[tuple[str, str], Wire] = {}
    last = ""
    for place, (key, kind, *rest) in enumerate(items):
        nodes[key] = Node(key, kind, "", rest[0] if rest else {}, 200.0 * place)
        if last:
            wires[key, "in"] = Wire(last, "out", key, "in")
        last = key
    return Graph(nodes, wires)


def lenet(**changes: dict[str, Any] | None) -> Graph:
    """Return LeNet-5; a change gives a block other parameters, or None takes it out."""
    items: list[tuple[str, str, dict[str, Any]]] = [
        ("input", "Input", {}),
        ("conv1", "Conv2d", {"filters": 6, "kernel": [5], "padding": [2]}),
        ("tanh1", "Tanh", {}),
        ("pool1", "AvgPool2d", {"kernel": [2]}),
        ("conv2", "Conv2d", {"filters": 16, "kernel": [5]}),
        ("tanh2", "Tanh", {}),
        ("pool2", "AvgPool2d", {"kernel": [2]}),
        ("flatten", "Flatten", {}),
        ("dense1", "Linear", {"features": 120}),
        ("tanh3", "Tanh", {}),
        ("dense2", "Linear", {"features": 84}),
        ("tanh4", "Tanh", {}),
        ("dense3", "Linear", {"features": 10}),
        ("output", "Output", {}),
    ]
    kept = [(k, kind, changes.get(k, p)) for k, kind, p in items]
    return chain(*((k, kind, p) for k, kind, p in kept if p is not None))


SHAPES = {"Input": [[1, 12, 12], [3, 8, 8], [6], [5, 4], [2, 4, 4, 4]]}


def random_network(chance: random.Random, blocks: int = 8) -> Graph:
    """Return a random graph without errors: each block is tried on random values so far."""
    start = Node("input1", "Input", "", {"shape": chance.choice(SHAPES["Input"])})
    graph = Graph({"input1": start})
    open_values = [("input1", "out")]
    kinds = [kind for kind in catalogue() if kind not in ("Input", "Output", "Embedding")]
    for _ in range(blocks * 4):
        if len(graph.nodes) > blocks:
            break
        kind = chance.choice(kinds)
        key = graph.fresh_id(kind.lower())
        node = Node(key, kind, chance.choice(["", "import", "x", "Größe 1", 'a"b']), small(kind))
        inputs = chance.choice([ports_of, needed_ports_of])(node)[0]
        wires = [Wire(*chance.choice(open_values), key, port) for port in inputs]
        tried = graph.with_nodes([node]).with_wires(wires)
        seen = check(tried).blocks[key]
        if seen.known and seen.outputs[0].size < 20_000 and seen.parameters < 200_000:
            graph = tried
            open_values = [*open_values[-2:], (key, chance.choice(ports_of(node)[1]))]
    last = open_values[-1]
    graph = graph.with_nodes([Node("output1", "Output")])
    return graph.with_wires([Wire(*last, "output1", "in")])


def small(kind: str) -> dict[str, Any]:
    """Return parameters that keep a block of this kind small."""
    known = {item.name for item in catalogue()[kind].parameters()}
    wanted = {
        "filters": 4,
        "features": 6,
        "hidden": 5,
        "groups": 2 if kind == "GroupNorm" else 1,
        "heads": 2,
        "kernel": [2],
    }
    return {name: value for name, value in wanted.items() if name in known}


def formatted(text: str) -> str:
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "-"]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout
