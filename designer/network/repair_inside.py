"""Repairs of a composite: its faces set to what leads in, or an edit of what is inside."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from designer.blocks.block import Set
from designer.blocks.registry import faces_of
from designer.expression import number_of
from designer.network.check import Check, Expectation, check_inside
from designer.network.problem import Problem
from designer.project.edits import Edit, set_parameters
from designer.project.graph import Node
from designer.project.inside import edit_inside

WIDTH_PARAMETERS = ("features", "filters", "hidden", "width")
"""What sets the last axis or the channels of a block's output, in the order of trial."""

Candidates = Callable[[Check, Problem, Expectation | None], Iterator[tuple[str, Edit]]]


def repairs_inside(
    before: Check, node: Node, problem: Problem, candidates: Candidates
) -> Iterator[tuple[str, Edit]]:
    """Yield what may mend a problem of a composite; nothing of it has been tried.

    `candidates` yields what may mend the problem of a block, for the walk that it arose in.
    """
    yield from _widths(before, node)
    if not problem.inner:
        return
    path = (problem.node, *problem.inner[:-1])
    for proposal in problem.proposals:
        if isinstance(proposal, Set):
            change = partial(set_parameters, node_id=problem.inner[-1], values=proposal.values)
            yield f"Inside: {proposal.label}", partial(edit_inside, path=path, edit=change)
    inside = check_inside(before, path)
    for told in inside.problems if inside is not None else ():
        if told.node == problem.inner[-1] and problem.text.endswith(told.text):
            assert inside is not None
            for label, edit in candidates(inside, told, None):
                yield f"Inside: {label}", partial(edit_inside, path=path, edit=edit)


def _widths(before: Check, node: Node) -> Iterator[tuple[str, Edit]]:
    """Set the faces that are widths to the sizes of what leads in."""
    composite = node.inner
    assert composite is not None
    inner_names = {face.name: {name for _, name in face.targets} for face in composite.faces}
    sizes: dict[int, None] = {}
    for spec in before.blocks[node.id].inputs:
        if spec is not None and spec.rank:
            sizes.update(dict.fromkeys((spec.shape[-1], spec.shape[0])))
    for item in faces_of(composite):
        if inner_names[item.name].intersection(WIDTH_PARAMETERS) and item.type == "whole":
            for size in sizes:
                if size != number_of(node.parameters.get(item.name, item.default)):
                    label = f"Set {item.label} of “{node.title}” to {size:,}"
                    values = {item.name: size}
                    yield label, partial(set_parameters, node_id=node.id, values=values)
