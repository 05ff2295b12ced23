"""Random blocks and inputs, drawn from the description of the parameters alone."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from itertools import product
from typing import Any

from hypothesis import strategies as st

from designer.blocks import catalogue
from designer.blocks.block import Block, Result, Set
from designer.blocks.spec import Element, Spec
from designer.unit import Parameter
from tests.blocks.oracle import Inputs

ELEMENTS: tuple[Element, ...] = ("float32", "int64", "bool")


def _within(item: Parameter, values: tuple[float, ...]) -> list[float]:
    low, high = item.low, item.high
    return [v for v in values if (low is None or v >= low) and (high is None or v <= high)]


def values_of(item: Parameter) -> st.SearchStrategy[Any]:
    """Return small values of a parameter, from its description alone."""
    low = -3 if item.low is None else int(item.low)
    high = low + 6 if item.high is None else min(int(item.high), low + 6)
    usual = [item.default] if isinstance(item.default, int) and item.default <= 4 else []
    whole = st.integers(low, min(high, low + 4))
    found: dict[str, Callable[[], st.SearchStrategy[Any]]] = {
        "whole": lambda: st.sampled_from([*usual * 5, *range(low, high + 1)]),
        "real": lambda: st.sampled_from([item.default, *_within(item, (-0.5, 0.0, 0.25, 1.0))]),
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
LIKENESS = st.sampled_from(
    ["same", "same", "same", "same", "one axis", "turned", "stretched", "other", "none"]
)
RECURRENT = ("RNN", "GRU", "LSTM")
Template = tuple[int, tuple[Element, ...]]
"""The rank of inputs that a block takes, and the element type of each port."""


@cache
def liked(kind: str) -> list[Template]:
    """Return ranks and element types that the block takes with its defaults, mostly."""
    block = catalogue()[kind]()
    ports = [port.name for port in block.inputs()]
    taken: dict[Template, None] = {}
    for rank, size in product(range(5), (64, 1)):
        for elements in product(*[ELEMENTS if name != "mask" else ("bool",) for name in ports]):
            shapes = [(size,) if name == "mask" else (size,) * rank for name in ports]
            specs = [Spec(shape, one) for shape, one in zip(shapes, elements, strict=True)]
            if isinstance(block.rule(*specs), Result):
                taken[rank, elements] = None
    return list(taken) or [(1, ("float32",) * len(ports))]


@st.composite
def cases(draw: Any, kind: str) -> tuple[Block, Inputs]:
    """Draw a block and inputs for its ports: mostly of a shape it likes, at times of any.

    A port called `mask` is for a mask of yes and no along one of the axes of the first input.
    """
    if kind in RECURRENT:
        return draw(recurrent_cases(kind))
    if kind == "MultiheadAttention":
        return draw(attention_cases())
    block = draw(blocks(kind))
    templates = liked(kind)
    rank, elements = templates[draw(PLACES) % len(templates)]

    def spec(element: Element) -> Spec:
        choice = draw(PLACES)
        axes = choice % 6 if choice >= 50 else rank
        choice = draw(PLACES)
        return Spec(draw(SIDES)[:axes], ELEMENTS[choice % 3] if choice >= 48 else element)

    first = spec(elements[0])
    inputs: list[Spec | None] = [first]
    for place, port in enumerate(block.inputs()[1:], start=1):
        element = elements[place % len(elements)]
        like = draw(LIKENESS)
        if like == "none" and port.optional:
            inputs.append(None)
        elif port.name == "mask" and like != "other":
            choice = draw(PLACES)
            axis = 0 if choice < 30 else choice % max(first.rank, 1)
            inputs.append(Spec((first.shape[axis] if first.rank else 1,), element))
        elif like in ("same", "none"):
            inputs.append(Spec(first.shape, element))
        elif like == "other" or not first.rank:
            inputs.append(spec(element))
        else:
            inputs.append(Spec(_changed(draw, first.shape, like), element))
    return _mended(draw, block, tuple(inputs)), tuple(inputs)


def _mended(draw: Any, block: Block, inputs: Inputs) -> Block:
    """Return the block, at times with values that it proposes itself where these do not fit."""
    found = block.rule(*inputs)  # type: ignore[arg-type]
    if isinstance(found, Result) or draw(PLACES) < 15:
        return block
    offered = [proposal for proposal in found.proposals if isinstance(proposal, Set)]
    if not offered:
        return block
    chosen = offered[draw(PLACES) % len(offered)]
    return type(block).make({**block.values(), **chosen.values})


def _changed(draw: Any, shape: tuple[int, ...], like: str) -> tuple[int, ...]:
    """Return a shape that differs a little from another."""
    place = draw(PLACES) % len(shape)
    if like == "turned":
        return (*shape[:-2], *shape[-2:][::-1])
    size = 1 if like == "stretched" else shape[place] + 1
    return (*shape[:place], size, *shape[place + 1 :])


@st.composite
def recurrent_cases(draw: Any, kind: str) -> tuple[Block, Inputs]:
    """Draw a recurrent block, whose states have a shape of their own."""
    block: Any = draw(blocks(kind))
    rank, element = draw(st.sampled_from([(2, "float32")] * 12 + [(1, "float32"), (2, "int64")]))
    sequence = Spec(draw(SIDES)[:rank], element)
    fit = Spec((block.layers * block.directions, block.hidden))
    misfit = Spec((block.layers * block.directions, block.hidden + 1))
    wired = draw(st.sampled_from(["no", "no", "yes", "yes", "one", "other", "int64"]))
    choices: dict[str, list[Spec | None]] = {
        "no": [None],
        "yes": [fit],
        "one": [fit, None],
        "other": [misfit, fit, Spec((block.hidden,))],
        "int64": [Spec(fit.shape, "int64")],
    }
    masks = [None, None, Spec(sequence.shape[:1], "bool"), Spec(sequence.shape[:1], "bool")]
    mask = draw(st.sampled_from([*masks, Spec(sequence.shape[:1]), Spec((9,), "bool")]))
    memories = [draw(st.sampled_from(choices[wired])) for _ in block.inputs()[2:]]
    return block, (sequence, mask, *memories)


@st.composite
def attention_cases(draw: Any) -> tuple[Block, Inputs]:
    """Draw attention, whose heads divide the features of the query most of the time."""
    block: Any = draw(blocks("MultiheadAttention"))
    steps, others, head, key_width, value_width = draw(SIDES)
    width = draw(st.sampled_from([block.heads * head] * 6 + [head, 6]))
    odd = [Spec((others,)), Spec((others, key_width), "int64"), Spec((others + 1, key_width))]
    keys = [None, None, Spec((others, width)), Spec((others, width)), Spec((others, key_width))]
    key = draw(st.sampled_from([*keys * 3, *odd]))
    places = steps if key is None else key.shape[0]
    values = [None, None, Spec((places, width)), Spec((places, value_width))]
    value = draw(st.sampled_from([*values * 3, *odd]))
    masks = [None, None, Spec((places,), "bool"), Spec((places,), "bool"), Spec((places,), "bool")]
    mask = draw(st.sampled_from([*masks * 2, Spec((places,)), Spec((places + 1,), "bool")]))
    return block, (Spec((steps, width)), key, value, mask)
