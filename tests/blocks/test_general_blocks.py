"""What blocks of the general catalogue promise: padding, noise, causality, sizes that stretch."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor
from torch.nn import functional as F

from designer.blocks.arithmetic import Add, Multiply
from designer.blocks.block import Block, Result, Set, Trouble
from designer.blocks.convolution import CausalConv1d
from designer.blocks.noise import GaussianDropout, GaussianNoise
from designer.blocks.pooling import LPPool1d
from designer.blocks.reduction import Reduce
from designer.blocks.regularization import ChannelDropout, DropPath
from designer.blocks.slicing import Select, Slice, Split
from designer.blocks.spec import Spec
from designer.blocks.unpooling import MaxUnpool2d
from designer.network.build import build
from designer.network.check import check
from designer.project.graph import Graph, Node, Wire
from tests.blocks.test_proposals import mended

TAKES = [Reduce(takes=item) for item in Reduce.parameters()[0].choices]
OVER_STEPS: list[Block] = [*TAKES, Select(), Select(index=1), Select(index=-2)]


def with_mask(block: Block, x: Tensor, mask: Tensor) -> Tensor:
    """Apply a block to sequences (batch, steps, features) and a mask (batch, steps)."""
    call = block.layer(Spec(tuple(x.shape[1:])), Spec(tuple(mask.shape[1:]), "bool"))
    assert call is not None
    found: Tensor = call.execute()(x, mask)
    return found


@given(
    st.sampled_from(OVER_STEPS),
    st.lists(st.integers(1, 6), min_size=1, max_size=4),
    st.integers(0, 3),
    st.sampled_from([0.0, 1e3, float("nan"), float("inf")]),
)
def test_padding_never_changes_a_result(
    block: Block, lengths: list[int], more: int, filling: float
) -> None:
    """Whatever lies behind the real steps, and however much of it."""
    steps = max(lengths)
    x = torch.randn(len(lengths), steps, 3, generator=torch.Generator().manual_seed(steps))
    mask = torch.arange(steps) < torch.tensor(lengths)[:, None]
    longer = F.pad(x.masked_fill(~mask[..., None], filling), (0, 0, 0, more), value=filling)
    found = with_mask(block, longer, F.pad(mask, (0, more)))
    assert torch.allclose(found, with_mask(block, x, mask), atol=1e-6)
    for row, length, own in zip(x, lengths, found, strict=True):
        alone = with_mask(block, row[None, :length], torch.ones(1, length, dtype=torch.bool))
        assert torch.allclose(alone[0], own, atol=1e-5)


@pytest.mark.parametrize("block", OVER_STEPS, ids=str)
@pytest.mark.parametrize("filling", [0.0, float("inf"), float("nan")])
def test_an_example_of_padding_alone_gives_zero(block: Block, filling: float) -> None:
    x = torch.full((2, 4, 3), filling, requires_grad=True)
    found = with_mask(block, x, torch.zeros(2, 4, dtype=torch.bool))
    found.sum().backward()
    assert (found == 0).all() and x.grad is not None and x.grad.isfinite().all()


def test_a_mask_of_another_length_is_refused_in_words() -> None:
    for block in (Reduce(), Select()):
        found = block.rule(Spec((5, 3)), Spec((4,), "bool"))
        assert isinstance(found, Trouble) and found.port == "mask" and "5 steps" in found.text


def test_numbers_go_back_to_where_max_pooling_took_them() -> None:
    """An odd size comes back whole, and the source takes both outputs of the pooling."""
    nodes = [
        Node("i", "Input", "", {"shape": [2, 7, 6]}),
        Node("p", "MaxPool2d", "", {"indices": True}),
        Node("u", "MaxUnpool2d", "", {"size": [7, 6]}),
        Node("o", "Output"),
    ]
    wires = [Wire("i", "out", "p", "in"), Wire("p", "out", "u", "in")]
    wires += [Wire("p", "indices", "u", "indices"), Wire("u", "out", "o", "in")]
    graph = Graph({node.id: node for node in nodes}).with_wires(wires)
    assert check(graph).ok
    x = torch.randn(3, 2, 7, 6)
    found = build(graph)(x)
    kept, places = F.max_pool2d(x, 2, return_indices=True)
    assert torch.equal(found, F.max_unpool2d(kept, places, 2, output_size=(7, 6)))
    wrong = MaxUnpool2d(size=(9, 6)).rule(Spec((2, 3, 3)), Spec((2, 3, 3), "int64"))
    assert isinstance(wrong, Trouble) and "within one stride of 6×6" in wrong.text


def layer_of(block: Block, shape: tuple[int, ...]) -> Any:
    call = block.layer(Spec(shape))
    assert call is not None
    return call.execute()


def test_noise_acts_while_training_alone() -> None:
    torch.manual_seed(0)
    x = torch.full((400, 50), 3.0)
    for block, spread in ((GaussianNoise(deviation=0.5), 0.5), (GaussianDropout(rate=0.2), 1.5)):
        layer = layer_of(block, (50,))
        shaken = layer.train()(x)
        assert shaken.mean() == pytest.approx(3.0, abs=0.05)
        assert shaken.std() == pytest.approx(spread, rel=0.05)
        assert torch.equal(layer.eval()(x), x)


@pytest.mark.parametrize("rate", [0.0, 0.25, 1.0])
def test_drop_path_leaves_out_whole_examples(rate: float) -> None:
    torch.manual_seed(0)
    layer, x = layer_of(DropPath(rate=rate), (3, 4)), torch.ones(2000, 3, 4)
    found = layer.train()(x)
    assert all(len(row.unique()) == 1 for row in found)
    assert (found == 0).float().mean() == pytest.approx(rate, abs=0.03)
    if rate < 1:
        assert found.mean() == pytest.approx(1.0, abs=0.05)
    assert torch.equal(layer.eval()(x), x)


def test_channel_dropout_sets_whole_channels() -> None:
    torch.manual_seed(0)
    for channels, steps in (("first axis", 2), ("last axis", 1)):
        block = ChannelDropout(rate=0.5, channels=channels)
        layer, x = layer_of(block, (6, 8)), torch.ones(20, 6, 8)
        found = eval(block.forward("layer", "x"), {"layer": layer.train(), "x": x})
        zero = found == 0
        assert (zero.all(steps) == zero.any(steps)).all() and 0.3 < zero.float().mean() < 0.7


@given(st.integers(1, 4), st.integers(1, 3), st.integers(1, 3), st.integers(1, 9))
def test_no_step_sees_a_later_one(kernel: int, dilation: int, stride: int, steps: int) -> None:
    block = CausalConv1d(filters=2, kernel=(kernel,), dilation=(dilation,), stride=(stride,))
    layer, x = layer_of(block, (3, steps)), torch.randn(1, 3, steps)
    found = block.rule(Spec((3, steps)))
    assert isinstance(found, Result)
    before = layer(x)
    assert before.shape[1:] == found.outputs[0].shape
    for step in range(steps):
        changed = x.clone()
        changed[..., step] += 1
        untouched = -(-step // stride)  # outputs that end before this step
        assert torch.equal(layer(changed)[..., :untouched], before[..., :untouched])


def test_one_number_a_channel_stretches_over_a_picture() -> None:
    """Squeeze-and-excitation needs it; a picture of one channel beside many is doubted."""
    for block in (Add(), Multiply()):
        found = block.rule(Spec((64, 14, 14)), Spec((64, 1, 1)))
        assert isinstance(found, Result) and found.outputs == (Spec((64, 14, 14)),)
        assert found.warning is None
    doubted = Add().rule(Spec((64, 14, 14)), Spec((1, 14, 14)))
    assert isinstance(doubted, Result) and doubted.warning is not None
    specs = [Spec((64, 14, 14)), Spec((1, 14, 14))]
    proposal = doubted.warning.proposals[0]
    assert "1×1 convolution to 64 channels on input 2" in proposal.label
    assert mended(Add(), specs, proposal)


@pytest.mark.parametrize(
    ("shapes", "label"),
    [
        (((64, 7, 7), (64,)), "Reshape to 64×1×1 on input 2"),
        (((64,), (64, 7, 7)), "Reshape to 64×1×1 on input 1"),
        (((20, 64), (64,)), "Reshape to 1×64 on input 2"),
        (((3, 20, 64), (20, 64)), "Reshape to 1×20×64 on input 2"),
    ],
)
def test_fewer_axes_are_offered_axes_of_one(
    shapes: tuple[tuple[int, ...], ...], label: str
) -> None:
    specs = [Spec(shape) for shape in shapes]
    trouble = Multiply().rule(*specs)
    assert isinstance(trouble, Trouble)
    assert trouble.proposals[0].label == label and mended(Multiply(), specs, trouble.proposals[0])


def test_uneven_parts_are_offered_by_their_sizes() -> None:
    trouble = Split(parts=3).rule(Spec((7, 2)))
    assert isinstance(trouble, Trouble)
    (proposal,) = trouble.proposals
    assert isinstance(proposal, Set) and proposal.values == {"sizes": (3, 3, 1)}
    assert mended(Split(parts=3), [Spec((7, 2))], proposal)
    assert [port.name for port in Split(sizes=(3, 3, 1)).outputs()] == ["1", "2", "3"]


def test_an_empty_slice_is_refused() -> None:
    trouble = Slice(start=3, stop=3).rule(Spec((5,)))
    assert isinstance(trouble, Trouble) and "found none from 3 to 3" in trouble.text
    assert mended(Slice(start=3, stop=3), [Spec((5,))], trouble.proposals[0])


def test_tokens_at_a_mask_are_offered_a_mask() -> None:
    specs = [Spec((5, 3)), Spec((5,), "int64")]
    trouble = Reduce().rule(*specs)
    assert isinstance(trouble, Trouble) and trouble.port == "mask"
    assert mended(Reduce(), specs, trouble.proposals[0])


def test_odd_powers_are_doubted() -> None:
    """Negative numbers have no odd root in torch; one adds up and an even power is safe."""
    found = {power: LPPool1d(power=power).rule(Spec((2, 6))) for power in (1, 2, 3)}
    doubts = [power for power, one in found.items() if isinstance(one, Result) and one.warning]
    assert doubts == [3]
