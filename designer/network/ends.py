"""The ends of a network: whether it has them, and whether they fit the data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from designer.blocks.block import Insert, Proposal, Set
from designer.blocks.dense import Linear
from designer.blocks.ends import Input
from designer.blocks.shape import Flatten
from designer.blocks.spec import Spec
from designer.network.problem import Problem
from designer.network.seen import Seen
from designer.network.tables import small_tables
from designer.project.graph import Graph


@dataclass(frozen=True, slots=True)
class Expectation:
    """What the data give to the network and need from it."""

    inputs: tuple[Spec, ...]
    output: Spec | None = None
    classes: int = 0
    """How many classes the answer tells apart; 0 where the answer is not a class."""
    names: tuple[str, ...] = ("x",)
    """Of the inputs; an Input block with such a title takes that input."""
    vocabularies: tuple[int, ...] = ()
    """For each input, how many tokens there are; 0 where it holds no tokens."""
    task: str = ""


def matched(titles: Sequence[str], names: Sequence[str]) -> tuple[int | None, ...]:
    """Return which of the data's inputs each Input block takes: that of its title, or the next.

    A block beyond the data's inputs takes None.
    """
    lower = [name.casefold() for name in names]
    taken: dict[int, int] = {}
    for block, title in enumerate(titles):
        place = lower.index(title.casefold()) if title.casefold() in lower else -1
        if place >= 0 and place not in taken.values():
            taken[block] = place
    free = [place for place in range(len(names)) if place not in taken.values()]
    for block in range(len(titles)):
        if block not in taken and free:
            taken[block] = free.pop(0)
    return tuple(taken.get(block) for block in range(len(titles)))


def input_places(graph: Graph, names: Sequence[str]) -> tuple[int, ...]:
    """Return which of the data's inputs each argument of a network's `forward` takes.

    Arguments stand in the order in which the document holds the Input blocks, which no edit of a
    wire changes.
    """
    titles = [node.title for node in graph.nodes.values() if node.kind == "Input"]
    return tuple(place for place in matched(titles, names) if place is not None)


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
    walked: Mapping[str, Seen],
) -> Iterable[Problem]:
    """Compare the ends of the network with the data; the repairs need the graph, see repair.

    `walked` holds every block in the order of the walk.
    """
    count = len(expect.inputs)
    given = "one input" if count == 1 else f"{count} inputs ({', '.join(expect.names)})"
    places = matched([graph.nodes[key].title for key, _ in inputs], expect.names)
    for (key, _), place in zip(inputs, places, strict=True):
        if place is not None:
            continue
        text = f"There are {len(inputs)} Input blocks, and these data have {given}."
        yield Problem(key, text, f"Keep {'one' if count == 1 else count} of them.")
    for number in range(count) if inputs else ():
        if number not in places:
            text = f"The data have {given}, and no Input block takes “{expect.names[number]}”."
            hint = "Add an Input block with that name if the network needs it."
            yield Problem("", text, hint, "", "warning")
    for place, (key, seen) in zip(places, inputs, strict=True):
        if place is None:
            continue
        wanted = expect.inputs[place]
        if seen.known and seen.outputs[0] != wanted:
            found = seen.outputs[0]
            text = f"The data are {_described(wanted)}, the block says {_described(found)}."
            proposal = Input(shape=wanted.shape, element=wanted.element).values()
            yield Problem(key, text, "Give it the shape of the data.", "", "error", _set(proposal))
    tokens = {
        key: expect.vocabularies[place]
        for (key, _), place in zip(inputs, places, strict=True)
        if place is not None and place < len(expect.vocabularies) and expect.vocabularies[place]
    }
    if tokens:
        yield from small_tables(graph, walked, tokens)
    for key, seen in outputs[:1]:
        answer = seen.inputs[0] if seen.known else None
        if expect.output is None or answer is None or answer == expect.output:
            continue
        text = f"The data need {_needed(expect)}, the network gives {_described(answer)}."
        hint = f"Let the last block give {expect.output}."
        if answer.rank != expect.output.rank:
            hint = (
                "Bring it to a vector first, with Flatten or pooling, and then to the right width."
            )
            if expect.output.rank > 1:
                hint = f"It must have {expect.output.rank} axes: {expect.output}."
        yield Problem(key, text, hint, "in", "error", _towards(expect.output, answer))


def _needed(expect: Expectation) -> str:
    assert expect.output is not None
    if expect.classes:
        return f"one score for each of the {expect.classes} classes"
    if expect.task == "sequence":
        steps, tokens = expect.output.shape
        return f"a score for each of {tokens:,} tokens at each of {steps} steps"
    if expect.task == "span":
        return f"two scores (start and end) at each of {expect.output.shape[0]} steps"
    if expect.task == "reconstruction":
        return f"the input itself, {expect.output},"
    return f"{_described(expect.output)} for each example"


def _set(values: Mapping[str, object]) -> tuple[Proposal, ...]:
    return (Set("Take the shape of the data", values),)


def _towards(wanted: Spec, found: Spec) -> tuple[Proposal, ...]:
    linear = Linear(features=wanted.shape[-1] if wanted.shape else 1)
    if wanted.rank != 1:
        fits = found.rank == wanted.rank and found.shape[:-1] == wanted.shape[:-1]
        return (
            (Insert(f"Add a Linear to {wanted.shape[-1]:,} features", (linear,)),) if fits else ()
        )
    if found.rank == 1:
        return (Insert(f"Add a Linear to {wanted}", (linear,)),)
    return (Insert(f"Add Flatten and Linear to {wanted}", (Flatten(), linear)),)


def _described(spec: Spec) -> str:
    return f"{spec} whole numbers" if spec.element == "int64" else str(spec)
