"""Padding never changes a result: not at real steps, not in states, not in sums over time."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from designer.blocks.attention import AttentionPooling, MultiheadAttention
from designer.blocks.block import Block
from designer.blocks.embedding import Embedding
from designer.blocks.masking import MaskSteps, PaddingMask
from designer.blocks.positions import ClassToken, LearnedPositions, SinusoidalPositions
from designer.blocks.recurrent import GRU, LSTM, RNN
from designer.blocks.spec import Spec
from designer.network.build import build
from designer.project.graph import Node, Wire
from tests.blocks.drawing import blocks
from tests.blocks.sequences import Module, longer, masks, sequences, with_weights_of
from tests.network.graphs import chain

NEAR = 1e-6
WIDTH = 4
RECURRENT = ["RNN", "GRU", "LSTM"]
few = settings(max_examples=40)
STEPS, MORE, SEEDS = st.integers(1, 6), st.integers(1, 4), st.integers(0, 99)


def near(one: Tensor, two: Tensor) -> bool:
    """Return whether numbers are the same, and are numbers."""
    return bool(torch.isfinite(one).all()) and torch.allclose(one, two, rtol=0, atol=NEAR)


def module_of(block: Block, steps: int, *more: Spec | None) -> Module:
    torch.manual_seed(steps)
    return Module(block, Spec((steps, WIDTH)), *more)


@pytest.mark.parametrize("kind", RECURRENT)
@pytest.mark.parametrize("begun", [False, True])
def test_recurrent(kind: str, begun: bool) -> None:
    """The last step is the last real one, of each direction; a row of padding keeps its state."""

    @few
    @given(blocks(kind), STEPS, MORE, SEEDS)
    def holds(block: Any, steps: int, more: int, seed: int) -> None:
        rows, mask = block.layers * block.directions, masks(steps, seed)
        begin = [sequences(rows, block.hidden, seed + place) for place in range(2)]
        begin = begin[: len(block.memories)] if begun else []
        first = [Spec((rows, block.hidden))] * len(begin)
        wires = [*first, *[None] * (len(block.memories) - len(begin))]
        module = module_of(block, steps, Spec((steps,), "bool"), *wires)
        x = sequences(steps, WIDTH, seed)
        unwired = [None] * (len(block.memories) - len(begin))
        short = module(x, mask, *begin, *unwired)
        x, wider = longer(x, mask, more, seed + 1)
        long = module(x, wider, *begin, *unwired)
        assert short.keys() == {"out", *(block.memories if block.states else ())}
        for port, found in short.items():
            there = long[port]
            if port == "out" and block.returns == "every step":
                assert not there[~wider].any() and not found[~mask].any()
                there = there[:, :steps]
            assert near(found, there), port
        for place, name in enumerate(block.memories if block.states else ()):
            empty = begin[place][0] if begun else torch.zeros(rows, block.hidden)
            assert torch.equal(short[name][0], empty), "nothing was read"

    holds()


@pytest.mark.parametrize("kind", RECURRENT)
def test_recurrent_reads_each_example_as_if_it_were_alone(kind: str) -> None:
    """A masked example gives what torch's own module gives for its real steps alone."""

    @few
    @given(blocks(kind), st.integers(2, 6), SEEDS)
    def holds(block: Any, steps: int, seed: int) -> None:
        masked = module_of(block, steps, Spec((steps,), "bool"), *[None] * len(block.memories))
        x, mask = sequences(steps, WIDTH, seed), masks(steps, seed)
        found = masked(x, mask, *[None] * len(block.memories))
        plain = type(block).make({**block.values(), "states": False})
        alone = module_of(plain, steps, *[None] * (1 + len(block.memories)))
        with_weights_of(alone, masked)
        for row, length in enumerate(mask.sum(1).tolist()):
            if length:
                unwired = [None] * (1 + len(block.memories))
                (out,) = alone(x[row : row + 1, :length], *unwired).values()
                here = found["out"][row : row + 1]
                assert near(here[:, :length] if block.returns == "every step" else here, out)

    holds()


@pytest.mark.parametrize("crossed", [False, True])
def test_multihead_attention(crossed: bool) -> None:
    """With a key of its own every query counts, also where the key is all padding."""

    @few
    @given(blocks("MultiheadAttention"), STEPS, MORE, SEEDS)
    def holds(block: Any, steps: int, more: int, seed: int) -> None:
        if block.rotary and block.head_width % 2:
            block = replace(block, head_width=2 * block.head_width)
        width = block.heads * (2 if block.rotary else 1 + seed % 3)
        spec, mask = Spec((steps, width)), masks(steps, seed)
        key = spec if crossed else None
        torch.manual_seed(seed)
        module = Module(block, spec, key, None, Spec((steps,), "bool"))
        x = sequences(steps, width, seed)
        query = sequences(steps, width, seed + 7) if crossed else x
        short = module(query, x if crossed else None, None, mask)["out"]
        x, wider = longer(x, mask, more, seed + 1)
        query = query if crossed else x
        long = module(query, x if crossed else None, None, wider)["out"]
        assert torch.isfinite(long).all()
        if crossed:
            assert near(short, long)
        else:
            assert near(short[mask], long[:, :steps][mask])

    holds()


@pytest.mark.parametrize("kind", ["AdditiveAttention", "DotAttention"])
def test_alignment(kind: str) -> None:
    """The weights of padding are 0, and those of real steps sum to 1."""

    @few
    @given(blocks(kind), STEPS, MORE, SEEDS)
    def holds(block: Any, steps: int, more: int, seed: int) -> None:
        query, memory = sequences(3, WIDTH, seed), sequences(steps, WIDTH, seed + 1)
        mask = masks(steps, seed)
        module = module_of(block, 3, Spec((steps, WIDTH)), Spec((steps,), "bool"))
        short = module(query, memory, mask)
        memory, wider = longer(memory, mask, more, seed + 2)
        long = module(query, memory, wider)
        assert near(short["out"], long["out"])
        assert not short["out"][0].any(), "nothing is taken of a memory without real steps"
        if block.weights:
            weights = long["weights"]
            assert near(short["weights"], weights[:, :, :steps])
            assert not weights.masked_select(~wider[:, None]).any()
            assert near(weights.sum(2), wider.any(1, keepdim=True).float().expand(-1, 3))

    holds()


@few
@given(blocks("AttentionPooling"), STEPS, MORE, SEEDS)
def test_attention_pooling(block: Any, steps: int, more: int, seed: int) -> None:
    x, mask = sequences(steps, WIDTH, seed), masks(steps, seed)
    module = module_of(block, steps, Spec((steps,), "bool"))
    short = module(x, mask)
    x, wider = longer(x, mask, more, seed + 1)
    long = module(x, wider)
    assert near(short["out"], long["out"]) and not long["out"][0].any()
    if block.weights:
        assert near(short["weights"], long["weights"][:, :steps])
        assert not long["weights"][~wider].any()


@few
@given(STEPS, MORE, SEEDS)
def test_marks_and_positions(steps: int, more: int, seed: int) -> None:
    """What is added to steps, put before them or taken off them does the same with more steps."""
    x, mask = sequences(steps, WIDTH, seed), masks(steps, seed)
    there, wider = longer(x, mask, more, seed + 1)
    bools = Spec((steps,), "bool")
    masked = module_of(MaskSteps(), steps, bools)
    assert torch.equal(masked(x, mask)["out"], masked(there, wider)["out"][:, :steps])
    assert not masked(there, wider)["out"][~wider].any()
    token = module_of(ClassToken(mask=True), steps, bools)
    short, long = token(x, mask), token(there, wider)
    assert torch.equal(long["mask"][:, : steps + 1], short["mask"]) and short["mask"][:, 0].all()
    assert long["mask"].sum() == short["mask"].sum() == mask.sum() + len(x)
    assert torch.equal(short["out"][short["mask"]], long["out"][:, : steps + 1][short["mask"]])
    for block in (SinusoidalPositions(), LearnedPositions()):
        few_steps, many = module_of(block, steps), module_of(block, steps + more)
        for one, two in zip(few_steps.parameters(), many.parameters(), strict=True):
            one.data.copy_(two[:steps])
        assert near(few_steps(x)["out"][mask], many(there)["out"][:, :steps][mask])


def test_tokens() -> None:
    """The padding token is no, and its vector is zero and stays so."""
    tokens = torch.tensor([[3, 1, 2, 0, 0], [0, 0, 0, 0, 0], [1, 1, 1, 1, 1]])
    mask = Module(PaddingMask(), Spec((5,), "int64"))(tokens)["out"]
    assert mask.tolist() == [[True] * 3 + [False] * 2, [False] * 5, [True] * 5]
    other = Module(PaddingMask(padding=3), Spec((5,), "int64"))(tokens)["out"]
    assert other.sum() == 14
    embedding = Module(Embedding(vocabulary=4, padding=True), Spec((5,), "int64"))
    vectors = embedding(tokens)["out"]
    assert not vectors[~mask].any() and vectors[mask].all()
    torch.autograd.backward(vectors.sum())
    (weight,) = embedding.parameters()
    assert weight.grad is not None and not weight.grad[0].any() and weight.grad[1:].all()


MASKABLE: list[Block] = [
    RNN(hidden=3, activation="relu"),
    GRU(hidden=3, layers=2, bidirectional=True),
    GRU(hidden=3, returns="last step"),
    LSTM(hidden=3, layers=2, bidirectional=True, returns="last step"),
    LSTM(hidden=3, states=True),
    MultiheadAttention(heads=2),
    MultiheadAttention(heads=2, causal=True, rotary=True),
    AttentionPooling(width=3, weights=True),
]
each_maskable = pytest.mark.parametrize("block", MASKABLE, ids=lambda block: str(block)[:60])


def maskable(block: Block, mask: Tensor | None) -> tuple[Module, list[Tensor | None]]:
    """Return a block as a module, with what its ports but the first get: a mask or nothing."""
    masks_there = [port.name == "mask" for port in block.inputs()[1:]]
    bools = Spec((6,), "bool")
    wired = [bools if there and mask is not None else None for there in masks_there]
    return module_of(block, 6, *wired), [mask if there else None for there in masks_there]


@each_maskable
def test_a_mask_without_padding_is_no_mask(block: Block) -> None:
    """Nor does a mask change what weights there are and how they begin."""
    masked, rest = maskable(block, torch.ones(4, 6, dtype=torch.bool))
    plain, nothing = maskable(block, None)
    weights = zip(plain.parameters(), masked.parameters(), strict=True)
    assert all(torch.equal(one, two) for one, two in weights)
    x = sequences(6, WIDTH, 1)
    found = masked(x, *rest)
    for port, wanted in plain(x, *nothing).items():
        assert near(found[port], wanted), port


@each_maskable
@pytest.mark.parametrize("graded", [True, False])
def test_an_example_of_padding_alone_gives_numbers(block: Block, graded: bool) -> None:
    """In training and in use, with gradients that are numbers too."""
    module, rest = maskable(block, torch.zeros(4, 6, dtype=torch.bool))
    module.train(graded)
    x = sequences(6, WIDTH, 1).requires_grad_()
    with torch.set_grad_enabled(graded):
        found = module(x, *rest)
    assert all(torch.isfinite(part).all() for part in found.values())
    if graded:
        torch.autograd.backward([part.square().sum() for part in found.values()])
        grads = [x.grad, *(weight.grad for weight in module.parameters())]
        assert all(torch.isfinite(grad).all() for grad in grads if grad is not None)


def test_a_whole_network() -> None:
    """Tokens with more padding behind them get the same answer from a network of such blocks."""
    graph = chain(
        ("tokens", "Input", {"shape": [7], "element": "int64"}),
        ("embedding", "Embedding", {"vocabulary": 9, "width": 8}),
        ("positions", "SinusoidalPositions"),
        ("lstm", "LSTM", {"hidden": 4, "bidirectional": True, "layers": 2}),
    )
    pooling = Node("pooling", "AttentionPooling", parameters={"width": 5})
    attention = Node("attention", "MultiheadAttention", parameters={"heads": 2, "rotary": True})
    nodes = [Node("mask", "PaddingMask"), attention, pooling, Node("output", "Output")]
    wires = [
        Wire("tokens", "out", "mask", "in"),
        *(Wire("mask", "out", key, "mask") for key in ("lstm", "attention", "pooling")),
        Wire("lstm", "out", "attention", "query"),
        Wire("attention", "out", "pooling", "in"),
        Wire("pooling", "out", "output", "in"),
    ]
    torch.manual_seed(0)
    model = build(graph.with_nodes(nodes).with_wires(wires)).eval()
    tokens = torch.randint(1, 9, (5, 4))
    tokens[1, 2:] = 0
    tokens[2] = 0
    answers = [model(torch.nn.functional.pad(tokens, (0, more))) for more in range(4)]
    assert all(near(answer, answers[0]) for answer in answers)
    assert not near(model(tokens[:, :2]), answers[0])
