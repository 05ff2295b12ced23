"""Time the walk after one edit, in a 300-block and a 5,000-block graph (goal: at most 16 ms).

    python -m tests.benchmarks.check_time

Each edit is timed on a checker that remembers, against a walk from nothing of the same graph.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from designer.network.check import Checker, check
from designer.project import edits
from designer.project.graph import Graph, Node, Wire
from designer.project.project import Project

GOAL = 0.016
ROUNDS = 15
PARALLEL = 10


def network(blocks: int) -> Graph:
    """Return a network of branches: dense layers in ten chains that are added up at the end."""
    nodes = [Node("input", "Input", "", {"shape": [64]})]
    wires = []
    length = (blocks - 3) // PARALLEL
    for branch in range(PARALLEL):
        last = "input"
        for place in range(length):
            kind = "ReLU" if place % 2 else "Linear"
            values = {"features": 64} if kind == "Linear" else {}
            node = Node(f"b{branch}x{place}", kind, "", values, 200.0 * place, 120.0 * branch)
            nodes.append(node)
            wires.append(Wire(last, "out", node.id, "in"))
            last = node.id
        wires.append(Wire(last, "out", "add", str(branch + 1)))
    nodes += [Node("add", "Add", "", {"branches": PARALLEL}), Node("output", "Output")]
    wires.append(Wire("add", "out", "output", "in"))
    return Graph().with_nodes(nodes).with_wires(wires)


def edits_of(graph: Graph) -> dict[str, list[Callable[[Project], Project]]]:
    """Return the edits to time; each list is carried out in turn and ends where it began."""
    first, middle = "b0x0", f"b0x{len(graph.nodes) // PARALLEL // 4 * 2}"
    wire = graph.wires[middle, "in"]
    return {
        "move a block": [lambda p, x=x: edits.move(p, {middle: (x, 0)}) for x in (1.0, 2.0)],
        "set the first block's width": [
            partial(edits.set_parameters, node_id=first, values={"features": width})
            for width in (65, 64)
        ],
        "set a block's bias": [
            partial(edits.set_parameters, node_id=middle, values={"bias": bias})
            for bias in (False, True)
        ],
        "cut and mend a wire": [
            lambda p: edits.disconnect(p, [wire.end]),
            lambda p: replace(p, graph=p.graph.with_wires([wire])),
        ],
        "add and delete a block": [
            lambda p: edits.insert_on_wire(p, wire, Node("new", "ReLU"), "in", "out"),
            lambda p: replace(p, graph=edits.remove(p, ["new"]).graph.with_wires([wire])),
        ],
    }


def main() -> None:
    """Print a line for each edit."""
    for blocks in (300, 5000):
        project = Project(graph=network(blocks))
        checker = Checker()
        checker.check(project.graph)
        gc.collect()
        gc.freeze()  # as the window does once a document is shown
        for name, steps in edits_of(project.graph).items():
            remembered, fresh = [], []
            for round_ in range(ROUNDS):
                for step in steps:
                    project = step(project)
                    begun = time.perf_counter()
                    checker.check(project.graph)
                    remembered.append(time.perf_counter() - begun)
                if round_ % 5 == 0:
                    begun = time.perf_counter()
                    check(project.graph)
                    fresh.append(time.perf_counter() - begun)
            remembered.sort()
            worst = remembered[int(len(remembered) * 0.95)]
            ratio = statistics.median(remembered) / statistics.median(fresh)
            print(
                f"check {len(project.graph.nodes):,} blocks, {name}: "
                f"median {statistics.median(remembered) * 1e3:.1f} ms, p95 {worst * 1e3:.1f} ms "
                f"(goal 16 ms: {'met' if worst <= GOAL else 'NOT MET'}), "
                f"{ratio:.2f} of a walk from nothing"
            )


if __name__ == "__main__":
    main()
