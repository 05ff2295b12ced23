"""What comes later never changes what was said of earlier steps, where a block promises it."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.blocks.alignment import DotAttention
from designer.blocks.attention import MultiheadAttention
from designer.blocks.block import Block
from designer.blocks.convolution import CausalConv1d
from designer.blocks.positions import LearnedPositions, SinusoidalPositions
from designer.blocks.recurrent import GRU, LSTM, RNN
from designer.blocks.spec import Spec
from designer.layers.attention import turn_by_position
from tests.blocks.sequences import Module, masks, sequences

WIDTH = 4
CAUSAL: list[Block] = [
    MultiheadAttention(heads=2, causal=True),
    MultiheadAttention(heads=2, causal=True, rotary=True, bias=False),
    RNN(hidden=3, layers=2),
    GRU(hidden=3, layers=2),
    LSTM(hidden=3, layers=2),
    LSTM(hidden=3, states=True),
    SinusoidalPositions(),
    LearnedPositions(),
]
SEEING: list[Block] = [
    MultiheadAttention(heads=2),
    MultiheadAttention(heads=2, rotary=True),
    GRU(hidden=3, bidirectional=True),
    LSTM(hidden=3, bidirectional=True, states=True),
]


def changed(block: Block, steps: int, place: int, seed: int, masked: bool) -> tuple[Any, Any]:
    """Return what a block says before a place, with two kinds of steps from there on."""
    ports = [port.name for port in block.inputs()]
    if masked and "mask" not in ports:
        return torch.zeros(1), torch.zeros(1)
    bools = Spec((steps,), "bool")
    wired = [bools if masked and port == "mask" else None for port in ports[1:]]
    torch.manual_seed(seed)
    module = Module(block, Spec((steps, WIDTH)), *wired)
    mask = masks(steps, seed)
    x = sequences(steps, WIDTH, seed)
    other = torch.cat((x[:, :place], sequences(steps - place, WIDTH, seed + 1)), 1)
    rest = [None if spec is None else mask for spec in wired]
    one, two = (module(data, *rest)["out"][:, :place] for data in (x, other))
    return one, two


@pytest.mark.parametrize("block", CAUSAL, ids=lambda block: str(block)[:70])
@pytest.mark.parametrize("masked", [False, True])
def test_the_future_does_not_change_the_past(block: Block, masked: bool) -> None:
    @settings(max_examples=20)
    @given(st.integers(2, 7), st.data(), st.integers(0, 99))
    def holds(steps: int, data: Any, seed: int) -> None:
        place = data.draw(st.integers(1, steps - 1))
        one, two = changed(block, steps, place, seed, masked)
        assert torch.allclose(one, two, rtol=0, atol=1e-6)

    holds()


@pytest.mark.parametrize("block", SEEING, ids=lambda block: str(block)[:70])
def test_others_see_it(block: Block) -> None:
    """So the test above can fail."""
    one, two = changed(block, 6, 3, 0, False)
    assert not torch.allclose(one, two, rtol=0, atol=1e-3)


@settings(max_examples=20)
@given(st.integers(1, 3), st.integers(1, 3), st.integers(1, 6), st.integers(0, 99))
def test_causal_convolution(kernel: int, dilation: int, place: int, seed: int) -> None:
    """Its input is channels × steps, as Conv1d's."""
    block = CausalConv1d(filters=3, kernel=(kernel,), dilation=(dilation,))
    torch.manual_seed(seed)
    module = Module(block, Spec((WIDTH, 7)))
    x = sequences(WIDTH, 7, seed)
    other = torch.cat((x[:, :, :place], sequences(WIDTH, 7 - place, seed + 1)), 2)
    one, two = module(x)["out"], module(other)["out"]
    assert one.shape == (4, 3, 7)
    assert torch.allclose(one[:, :, :place], two[:, :, :place], rtol=0, atol=1e-6)
    assert not torch.allclose(one[:, :, place:], two[:, :, place:], rtol=0, atol=1e-3)


def test_a_causal_query_beside_a_longer_key() -> None:
    """Each step of the query sees the key up to its own place, and all of it without the flag."""
    torch.manual_seed(0)
    key = sequences(6, WIDTH, 1)
    other = torch.cat((key[:, :3], sequences(3, WIDTH, 2)), 1)
    for causal in (True, False):
        block = MultiheadAttention(heads=2, causal=causal)
        module = Module(block, Spec((3, WIDTH)), Spec((6, WIDTH)), None, None)
        query = sequences(3, WIDTH, 0)
        one, two = (module(query, k, None, None)["out"] for k in (key, other))
        assert torch.allclose(one, two, rtol=0, atol=1e-6) is causal


def test_rotary_attention_knows_distances_alone() -> None:
    """Moving a whole sequence by some steps moves its answer, and changes nothing else."""
    torch.manual_seed(0)
    module = Module(MultiheadAttention(heads=2, rotary=True), Spec((8, 8)), None, None, None)
    x = sequences(8, 8, 0)
    q, k = x[:, :4], x[:, 4:]
    shifted = [
        turn_by_position(torch.nn.functional.pad(part, (0, 0, 3, 0)))[:, 3:] for part in (q, k)
    ]
    here = turn_by_position(q) @ turn_by_position(k).transpose(1, 2)
    there = shifted[0] @ shifted[1].transpose(1, 2)
    assert torch.allclose(here, there, atol=1e-5)
    assert not torch.allclose(here, q @ k.transpose(1, 2), atol=1e-2)
    turned = module(x.flip(1), None, None, None)["out"].flip(1)
    assert not torch.allclose(module(x, None, None, None)["out"], turned, atol=1e-3)


def test_dot_attention_of_equal_widths_has_no_weights() -> None:
    module = Module(DotAttention(), Spec((3, WIDTH)), Spec((5, WIDTH)), None)
    assert not list(module.parameters())
