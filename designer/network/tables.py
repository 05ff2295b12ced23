"""Tables of vectors, and whether they hold one for every token that the data have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from designer.blocks.block import Set
from designer.expression import number_of
from designer.network.nested import lifted
from designer.network.problem import Problem
from designer.network.seen import Seen
from designer.project.composites import ends_of, shown_inside
from designer.project.graph import Graph, Node


def small_tables(
    graph: Graph, walked: Mapping[str, Seen], tokens: Mapping[str, int]
) -> Iterable[Problem]:
    """Blame the tables that have fewer rows than the data have tokens.

    `tokens` says how many each Input block gives; whatever hands whole numbers on hands on as
    many. `walked` holds every block in the order of the walk.
    """
    found = dict(tokens)
    leading: dict[str, list[tuple[str, str]]] = {}
    for wire in graph.wires.values():
        leading.setdefault(wire.target, []).append((wire.source, wire.input))
    for key, seen in walked.items():
        sources = [
            (found[source], port) for source, port in leading.get(key, ()) if source in found
        ]
        if not sources or key not in graph.nodes:
            continue
        yield from _at(graph.nodes[key], sources)
        if seen.outputs and seen.outputs[0].element == "int64":
            found[key] = max(count for count, _ in sources)


def _directly(graph: Graph, tokens: Mapping[str, int]) -> Iterable[Problem]:
    """Blame what Input blocks inside a composite lead to at once."""
    for wire in graph.wires.values():
        node = graph.nodes.get(wire.target)
        if node is not None and wire.source in tokens:
            yield from _at(node, [(tokens[wire.source], wire.input)])


def _at(node: Node, sources: list[tuple[int, str]]) -> Iterable[Problem]:
    """Blame a table, or those inside a composite; sources are counts of tokens and ports."""
    if node.inner is not None:
        inner, ports = shown_inside(node), ends_of(node.inner).inputs
        inside = {ports.get(port, ""): count for count, port in sources}
        for problem in _directly(inner, inside):
            yield replace(lifted(node, inner, problem), proposals=problem.proposals)
    if node.kind != "Embedding":
        return
    rows, wanted = (
        number_of(node.parameters.get("vocabulary", 10_000)),
        max(count for count, _ in sources),
    )
    if isinstance(rows, int) and rows < wanted:
        text = f"The data have {wanted:,} tokens, and the table has vectors for {rows:,}."
        proposal = (Set(f"Hold {wanted:,} vectors", {"vocabulary": wanted}),)
        yield Problem(node.id, text, "Give it as many.", "", "error", proposal)
