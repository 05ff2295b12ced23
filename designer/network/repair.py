"""Repairs: proposals turned into edits; the walk tries each before it is offered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from designer.blocks.block import Block, Insert, Proposal, Replace, Set
from designer.blocks.registry import parameters_of, ports_of
from designer.network.check import Check, Checker, Expectation
from designer.network.problem import Problem
from designer.network.repair_inside import WIDTH_PARAMETERS, repairs_inside
from designer.project.edits import Edit, set_parameters
from designer.project.graph import Graph, Node, Wire
from designer.project.order import downstream
from designer.project.project import Project

SPACING = 200.0
"""Canvas units from the left edge of one inserted block to that of the next."""


@dataclass(frozen=True, slots=True)
class Repair:
    """An edit that mends a problem, with the words of its button."""

    label: str
    edit: Edit


def repairs(
    graph: Graph, problem: Problem, expect: Expectation | None = None
) -> tuple[Repair, ...]:
    """Return the edits that mend a problem; the walk has tried every one of them.

    A repair works when the blamed block is then without error, blocks it adds are too, and no
    block that could be computed before is lost.
    """
    walker = Checker()  # what a repair leaves alone is not walked again
    before = walker.check(graph, expect)
    found: list[Repair] = []
    graphs: list[Graph] = []
    for label, edit in _candidates(before, problem, expect):
        after = edit(Project(graph=graph)).graph
        if after not in graphs and _works(before, walker.check(after, expect), problem):
            found.append(Repair(label, edit))
            graphs.append(after)
    return tuple(found)


def _works(before: Check, after: Check, problem: Problem) -> bool:
    touched = {problem.node} | (after.graph.nodes.keys() - before.graph.nodes.keys())
    if any(wrong.node in touched for wrong in after.errors):
        return False
    if problem.severity == "warning" and any(
        wrong.node == problem.node and wrong.text == problem.text for wrong in after.problems
    ):
        return False
    known = {key for key, seen in before.blocks.items() if seen.known}
    return all(after.blocks[key].known for key in known if key in after.blocks)


def _candidates(
    before: Check, problem: Problem, expect: Expectation | None
) -> Iterator[tuple[str, Edit]]:
    graph = before.graph
    for proposal in problem.proposals:
        edit = _as_edit(graph, problem.node, proposal)
        if edit:
            yield proposal.label, edit
    node = graph.nodes.get(problem.node)
    if node is None:
        return
    if node.inner is not None:
        yield from repairs_inside(before, node, problem, _candidates)
    if problem.severity == "warning":
        return
    if node.kind == "Output" and expect is not None and expect.output is not None:
        yield from _widths(before, node, expect)
        yield from _doubts(before, node, expect)
    if not before.blocks[node.id].known:
        yield from _cuts(graph, problem)


def _widths(before: Check, output: Node, expect: Expectation) -> Iterator[tuple[str, Edit]]:
    """Give the last block that has a width the width that the data need."""
    wanted = expect.output.shape[-1] if expect.output and expect.output.shape else 1
    graph = before.graph
    for node in _behind(graph, output.id):
        for name in WIDTH_PARAMETERS:
            if name in _parameter_names(node):
                label = f"Set {name} of “{node.title}” to {wanted}"
                yield label, partial(set_parameters, node_id=node.id, values={name: wanted})
                return


def _doubts(before: Check, output: Node, expect: Expectation) -> Iterator[tuple[str, Edit]]:
    """Take up what the walk only warned of, alone and together with the right width."""
    for node in _behind(before.graph, output.id):
        for doubt in before.blocks[node.id].problems:
            for proposal in doubt.proposals:
                edit = _as_edit(before.graph, node.id, proposal)
                if edit:
                    yield f"{proposal.label} before “{node.title}”", edit
                    for label, width in _widths(before, output, expect):
                        yield (
                            f"{proposal.label} before “{node.title}”, {_lower(label)}",
                            _both(edit, width),
                        )


def _cuts(graph: Graph, problem: Problem) -> Iterator[tuple[str, Edit]]:
    """Take away a wire that ends or begins at a port that is not there."""
    end = (problem.node, problem.port)
    if end in graph.wires and "wire" in problem.text.lower():
        yield "Take the wire away", partial(_without_wire, end=end)


def _behind(graph: Graph, start: str) -> Iterator[Node]:
    """Yield the blocks before a block, nearest first, while each has one input."""
    here = start
    while True:
        ends = [wire for wire in graph.wires.values() if wire.target == here]
        if len(ends) != 1 or ends[0].source not in graph.nodes:
            return
        here = ends[0].source
        yield graph.nodes[here]


def _parameter_names(node: Node) -> set[str]:
    return {item.name for item in parameters_of(node)}


def _as_edit(graph: Graph, node_id: str, proposal: Proposal) -> Edit | None:
    if node_id not in graph.nodes:
        return None
    if isinstance(proposal, Set):
        return partial(set_parameters, node_id=node_id, values=proposal.values)
    wire = graph.wires.get((node_id, proposal.port))
    if wire is None or wire.source not in graph.nodes:
        return None
    if isinstance(proposal, Replace):
        return partial(_replace, wire=wire, proposal=proposal)
    return partial(_insert, wire=wire, proposal=proposal)


def _replace(project: Project, wire: Wire, proposal: Replace) -> Project:
    """Put the proposed blocks where a block is, or wire what leads into it to what it fed."""
    graph, old = project.graph, project.graph.nodes[wire.target]
    fed = [one for one in graph.wires.values() if one.source == old.id]
    graph = graph.without([old.id])
    last, port = wire.source, wire.output
    for place, block in enumerate(proposal.blocks):
        node = _node(graph, block, old.x + SPACING * place, old.y)
        graph = graph.with_nodes([node])
        inputs, outputs = ports_of(node)
        graph = graph.with_wires([Wire(last, port, node.id, inputs[0])])
        last, port = node.id, outputs[0]
    return replace(
        project, graph=graph.with_wires(replace(one, source=last, output=port) for one in fed)
    )


def _insert(project: Project, wire: Wire, proposal: Insert) -> Project:
    """Put the proposed blocks into a wire, moving what follows to the right to make room."""
    graph = project.graph
    source, target = graph.nodes[wire.source], graph.nodes[wire.target]
    needed = (len(proposal.blocks) + 1) * SPACING
    lacking = needed - (target.x - source.x)
    if lacking > 0:
        moving = downstream(graph, [target.id]) | {target.id}
        graph = graph.with_nodes(
            replace(node, x=node.x + lacking) for key, node in graph.nodes.items() if key in moving
        )
        target = graph.nodes[wire.target]
    step = (target.x - source.x) / (len(proposal.blocks) + 1)
    graph = graph.without_wires([wire.end])
    last, port = source.id, wire.output
    for place, block in enumerate(proposal.blocks, start=1):
        node = _node(graph, block, source.x + step * place, (source.y + target.y) / 2)
        graph = graph.with_nodes([node])
        inputs, outputs = ports_of(node)
        graph = graph.with_wires([Wire(last, port, node.id, inputs[0])])
        last, port = node.id, outputs[0]
    return replace(project, graph=graph.with_wires([replace(wire, source=last, output=port)]))


def _node(graph: Graph, block: Block, x: float, y: float) -> Node:
    usual = type(block)().values()
    given = {name: value for name, value in block.values().items() if value != usual[name]}
    key = graph.fresh_id(block.id_stem())
    return Node(key, block.kind(), "", given, x, y)


def _without_wire(project: Project, end: tuple[str, str]) -> Project:
    return replace(project, graph=project.graph.without_wires([end]))


def _both(first: Edit, second: Edit) -> Callable[[Project], Project]:
    return lambda project: second(first(project))


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
