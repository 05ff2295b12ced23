"""What a composite is for the walk outside: the outcome of the walk inside, told at one block."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from designer.blocks.composite import CompositeBlock
from designer.blocks.spec import Spec
from designer.network.problem import Problem
from designer.network.seen import Seen
from designer.project.composites import ends_of
from designer.project.graph import Graph, Node

if TYPE_CHECKING:
    from designer.network.check import Check

_INSIDE = "Inside, "

Given = Mapping[str, Spec | None]
"""What the Input blocks inside a composite hand on, by block; None where nothing is wired outside,
and a block that is not in it hands on what its own parameters say."""


def given_to(block: CompositeBlock, specs: tuple[Spec | None, ...]) -> Given:
    """Return what the blocks inside get for these inputs of the composite."""
    return dict(zip(ends_of(block.inside).inputs.values(), specs, strict=True))


def told_outside(
    node: Node, block: CompositeBlock, specs: tuple[Spec | None, ...], inner: Check
) -> Seen:
    """Return what the walk inside makes of the block outside; costs count every repetition."""
    problems = tuple(lifted(node, inner.graph, problem) for problem in inner.problems)
    ends = ends_of(block.inside).outputs.values()
    answers = [inner.blocks[key] for key in ends]
    outputs = tuple(seen.inputs[0] for seen in answers if seen.known and seen.inputs[0] is not None)
    known = bool(ends) and len(outputs) == len(answers)
    if not known and inner.ok:
        text = "What is inside cannot be computed."
        problems = (Problem(node.id, text, "Open it and mend it."), *problems)
    times = block.repeat
    if known and times > 1 and (specs[:1] != outputs[:1]):
        problems = (_cannot_repeat(node, times, specs, outputs), *problems)
        known = False
    return Seen(
        specs,
        outputs if known else (),
        inner.parameters * times if known else 0,
        inner.macs * times if known else 0,
        inner.memory * times if known else 0,
        inner.buffers * times if known else 0,
        problems,
        known,
        inner=inner,
    )


def missing_inside(graph: Graph, blocks: Mapping[str, Seen]) -> Iterable[Problem]:
    """Yield what a drawing inside a composite lacks at its ends."""
    outputs = [key for key, node in graph.nodes.items() if node.kind == "Output"]
    if not outputs:
        yield Problem("", "There is no Output block.", "Add one behind the last block.")
    for key in outputs:
        if blocks[key].absent:
            text = "All that leads here comes from optional inputs, and they have no wire."
            yield Problem(key, text, "Wire them outside, or let something else lead here.", "in")


def lifted(node: Node, graph: Graph, problem: Problem) -> Problem:
    """Return a problem inside as one of the block outside, with the way to the block inside."""
    if not problem.node:
        text = f"{_INSIDE}{problem.text[:1].lower()}{problem.text[1:]}"
        return replace(problem, node=node.id, text=text, port="")
    title = graph.nodes[problem.node].title
    if problem.text.startswith(_INSIDE):
        text = f"{_INSIDE}“{title}” → {problem.text.removeprefix(_INSIDE)}"
    else:
        text = f"{_INSIDE}“{title}”: {problem.text}"
    inner = (problem.node, *problem.inner)
    return replace(problem, node=node.id, text=text, port="", inner=inner, proposals=())


def _cannot_repeat(
    node: Node, times: int, specs: tuple[Spec | None, ...], outputs: tuple[Spec, ...]
) -> Problem:
    taken = str(specs[0]) if specs and specs[0] is not None else "nothing"
    text = f"To stand {times} times in a row it must give what it takes ({taken}), "
    text += f"and it gives {outputs[0]}."
    return Problem(node.id, text, "Repeat it once, or let its first output be like its input.")
