"""Random blocks and inputs, drawn from the description of the parameters alone."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from hypothesis import strategies as st

from designer.blocks import catalogue
from designer.blocks.block import Block, Result
from designer.blocks.spec import Element, Spec
from designer.unit import Parameter
from tests.blocks.oracle import Inputs

ELEMENTS: tuple[Element, ...] = ("float32", "int64")


def values_of(item: Parameter) -> st.SearchStrategy[Any]:
    """Return small values of a parameter, from its description alone."""
    low = -3 if item.low is None else int(item.low)
    high = low + 6 if item.high is None else min(int(item.high), low + 6)
    usual = [item.default] if isinstance(item.default, int) and item.default <= 4 else []
    whole = st.integers(low, min(high, low + 4))
    found: dict[str, Callable[[], st.SearchStrategy[Any]]] = {
        "whole": lambda: st.sampled_from([*usual * 5, *range(low, high + 1)]),
        "real": lambda: st.sampled_from(
            [item.default, -0.5 if item.low is None else item.low, 0.25, 1.0]
        ),
        "flag": st.booleans,
        "choice": lambda: st.sampled_from(item.choices),
        "sizes": lambda: st.one_of(
            st.just(item.default or (1,)),
            st.tuples(whole),
            st.lists(whole, min_size=item.axes or 1, max_size=item.axes or 4).map(tuple),
        ),
    }
    strategy = found[item.type]()
    return st.one_of(st.none(), strategy) if item.optional else strategy


@cache  # a strategy is costly to make, and draws faster when it is used again
def blocks(kind: str) -> st.SearchStrategy[Block]:
    unit = catalogue()[kind]
    return st.fixed_dictionaries({p.name: values_of(p) for p in unit.parameters()}).map(unit.make)


SIDES = st.tuples(*[st.sampled_from([1, 2, 3, 4, 4, 5, 6, 8])] * 5)
PLACES = st.integers(0, 59)
LIKENESS = st.sampled_from(["same", "same", "same", "one axis", "other", "none"])


@cache
def liked(kind: str) -> tuple[list[int], list[Element]]:
    """Return ranks and element types that the block takes with its defaults, mostly."""
    block = catalogue()[kind]()
    ports = len(block.inputs())
    taken = [
        (rank, element)
        for rank in range(5)
        for element in ELEMENTS
        if isinstance(block.rule(*[Spec((64,) * rank, element)] * ports), Result)
    ]
    return [rank for rank, _ in taken] or [1], [element for _, element in taken] or ["float32"]


@st.composite
def cases(draw: Any, kind: str) -> tuple[Block, Inputs]:
    """Draw a block and inputs for its ports: mostly of a shape it likes, at times of any."""
    block = draw(blocks(kind))
    ranks, elements = liked(kind)

    def spec() -> Spec:
        choice = draw(PLACES)
        rank = choice % 6 if choice >= 50 else ranks[choice % len(ranks)]
        choice = draw(PLACES)
        element = ELEMENTS[choice % 2] if choice >= 45 else elements[choice % len(elements)]
        return Spec(draw(SIDES)[:rank], element)

    first = spec()
    inputs: list[Spec | None] = [first]
    for port in block.inputs()[1:]:
        like = draw(LIKENESS)
        if like == "none" and port.optional:
            inputs.append(None)
        elif like == "one axis" and first.rank:
            shape = list(first.shape)
            shape[draw(PLACES) % first.rank] += 1
            inputs.append(Spec(tuple(shape), first.element))
        else:
            inputs.append(spec() if like == "other" else first)
    return block, tuple(inputs)
