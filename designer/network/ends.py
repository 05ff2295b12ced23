"""The ends of a network: whether it has them, and whether they fit the data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from designer.blocks.block import Insert, Proposal, Set
from designer.blocks.dense import Linear
from designer.blocks.ends import Input
from designer.blocks.shape import Flatten
from designer.blocks.spec import Spec
from designer.network.problem import Problem
from designer.network.seen import Seen
from designer.project.graph import Graph


@dataclass(frozen=True, slots=True)
class Expectation:
    """What the data give to the network and need from it."""

    input: Spec
    output: Spec | None = None
    classes: int = 0
    """How many classes the answer tells apart; 0 where the answer is not a class."""


def missing(
    graph: Graph, inputs: list[tuple[str, Seen]], outputs: list[tuple[str, Seen]]
) -> Iterable[Problem]:
    if not graph.nodes:
        yield Problem("", "The canvas is empty.", "Drag an Input block onto it to begin.")
        return
    if not inputs:
        yield Problem("", "There is no Input block.", "Add one: data enter the network there.")
    if not outputs:
        yield Problem("", "There is no Output block.", "Add one behind the last block.")
    if len(outputs) > 1:
        for key, _ in outputs[1:]:
            text = "There are several Output blocks, and training measures one."
            yield Problem(key, text, "Keep one of them.")


def against_data(
    graph: Graph,
    inputs: list[tuple[str, Seen]],
    outputs: list[tuple[str, Seen]],
    expect: Expectation,
) -> Iterable[Problem]:
    """Compare the ends of the network with the data; the repairs need the graph, see repair."""
    if len(inputs) > 1:
        for key, _ in inputs[1:]:
            text = "There are several Input blocks, and these data have one input."
            yield Problem(key, text, "Keep one of them.")
    for key, seen in inputs[:1]:
        if seen.known and seen.outputs[0] != expect.input:
            given = seen.outputs[0]
            text = f"The data are {_described(expect.input)}, the block says {_described(given)}."
            proposal = Input(shape=expect.input.shape, element=expect.input.element).values()
            yield Problem(key, text, "Give it the shape of the data.", "", "error", _set(proposal))
    for key, seen in outputs[:1]:
        found = seen.inputs[0] if seen.known else None
        if expect.output is None or found is None or found == expect.output:
            continue
        if expect.classes:
            wanted = f"one score for each of the {expect.classes} classes"
        else:
            wanted = f"{_described(expect.output)} for each example"
        text = f"The data need {wanted}, the network gives {_described(found)}."
        hint = (
            "Bring it to a vector first, with Flatten or pooling, and then to the right width."
            if found.rank != expect.output.rank
            else f"Let the last block give {expect.output}."
        )
        yield Problem(key, text, hint, "in", "error", _towards(expect.output, found))


def _set(values: Mapping[str, object]) -> tuple[Proposal, ...]:
    return (Set("Take the shape of the data", values),)


def _towards(wanted: Spec, found: Spec) -> tuple[Proposal, ...]:
    if wanted.rank != 1:
        return ()
    linear = Linear(features=wanted.shape[0])
    if found.rank == 1:
        return (Insert(f"Add a Linear to {wanted}", (linear,)),)
    return (Insert(f"Add Flatten and Linear to {wanted}", (Flatten(), linear)),)


def _described(spec: Spec) -> str:
    return f"{spec} whole numbers" if spec.element == "int64" else str(spec)
