"""Time the walk after one edit, in a 300-block and a 5,000-block graph (goal: at most 16 ms).

    python -m tests.benchmarks.check_time

Each edit is timed on a checker that remembers, against a walk from nothing of the same graph. The
blocks of the last graph lie in 450 composites, ten in each; there the edit itself is timed too.
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
from designer.project.composites import extent
from designer.project.graph import Composite, Face, Graph, Node, Wire
from designer.project.inside import edit_inside
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


def composed() -> Graph:
    """Return ten chains of 45 equal composites, each of ten dense layers and activations."""
    part = [Node("in", "Input", "in", {"shape": [64]}), Node("out", "Output", "out")]
    wires, last = [], "in"
    for place in range(10):
        kind = "ReLU" if place % 2 else "Linear"
        part.append(Node(f"n{place}", kind, "", {"features": 64} if kind == "Linear" else {}))
        wires.append(Wire(last, "out", f"n{place}", "in"))
        last = f"n{place}"
    inner = Graph().with_nodes(part).with_wires([*wires, Wire(last, "out", "out", "in")])
    stage = Composite("Stage", inner, (Face("width", (("n0", "features"),)),))
    graph = network(3 + PARALLEL * 45)
    return replace(
        graph,
        nodes={
            key: Node(key, "Composite", x=n.x, y=n.y, inner=stage) if key[0] == "b" else n
            for key, n in graph.nodes.items()
        },
    )


def edits_inside(graph: Graph) -> dict[str, list[Callable[[Project], Project]]]:
    """Return edits of a composite in the middle of a chain; all 450 are equal."""
    path = ("b0x20",)

    def within(edit: Callable[[Project], Project]) -> Callable[[Project], Project]:
        return lambda p: edit_inside(p, path, edit)

    return {
        "move a block inside 450 equals": [
            within(lambda p, x=x: edits.move(p, {"n3": (x, 0)}))  # type: ignore[misc]
            for x in (1.0, 2.0)
        ],
        "set a bias inside 450 equals": [
            within(lambda p, b=b: edits.set_parameters(p, "n2", {"bias": b}))  # type: ignore[misc]
            for b in (False, True)
        ],
        "set a face of one": [
            partial(edits.set_parameters, node_id=path[0], values={"width": width})
            for width in (65, 64)
        ],
    }


def main() -> None:
    """Print a line for each edit."""
    for graph, make in (
        (network(300), edits_of),
        (network(5000), edits_of),
        (composed(), edits_inside),
    ):
        project = Project(graph=graph)
        checker = Checker()
        checker.check(project.graph)
        gc.collect()
        gc.freeze()  # as the window does once a document is shown
        for name, steps in make(project.graph).items():
            remembered, fresh = [], []
            for round_ in range(ROUNDS):
                for step in steps:
                    begun = time.perf_counter()
                    project = step(project)
                    if make is edits_of:
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
                f"check {extent(project.graph).blocks:,} blocks, {name}: "
                f"median {statistics.median(remembered) * 1e3:.1f} ms, p95 {worst * 1e3:.1f} ms "
                f"(goal 16 ms: {'met' if worst <= GOAL else 'NOT MET'}), "
                f"{ratio:.2f} of a walk from nothing"
            )


if __name__ == "__main__":
    main()
