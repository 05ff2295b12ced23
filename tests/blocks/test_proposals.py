"""What blocks propose where inputs do not fit does fit, in the cases that people meet most."""

from __future__ import annotations

import pytest

from designer.blocks.adaptive import AdaptiveAvgPool2d
from designer.blocks.arithmetic import Add, Multiply
from designer.blocks.attention import MultiheadAttention
from designer.blocks.block import Block, Insert, Result, Set, Trouble
from designer.blocks.convolution import Conv1d, Conv2d, Conv3d
from designer.blocks.dense import Linear
from designer.blocks.embedding import Embedding
from designer.blocks.merging import Concatenate
from designer.blocks.normalization import GroupNorm
from designer.blocks.pooling import AvgPool3d, MaxPool1d, MaxPool2d
from designer.blocks.recurrent import LSTM
from designer.blocks.shape import Reshape
from designer.blocks.spec import Spec

CASES: list[tuple[Block, tuple[tuple[int, ...], ...]]] = [
    (Conv2d(), ((784,),)),
    (Conv2d(), ((28, 28),)),
    (Conv2d(), ((3, 8, 28, 28),)),
    (Conv2d(kernel=(9,)), ((3, 5, 5),)),
    (Conv2d(groups=4), ((6, 8, 8),)),
    (Conv1d(), ((1, 28, 28),)),
    (Conv3d(), ((25088,),)),
    (MaxPool2d(), ((16, 1, 1),)),
    (MaxPool2d(padding=(2,)), ((16, 8, 8),)),
    (AvgPool3d(padding=(1,)), ((16, 1, 1, 1),)),
    (MaxPool1d(), ((1, 28, 28),)),
    (AdaptiveAvgPool2d(), ((128,),)),
    (LSTM(), ((1, 28, 28),)),
    (LSTM(), ((30,),)),
    (MultiheadAttention(heads=4), ((10, 6), (10, 6), (10, 6))),
    (GroupNorm(groups=8), ((12, 4, 4),)),
    (Reshape(shape=(1, 28, 28)), ((3, 28, 28),)),
    (Reshape(shape=(-1, 0, -1)), ((3, 28, 28),)),
    (Add(), ((64, 14, 14), (32, 14, 14))),
    (Add(), ((64, 14, 14), (32, 28, 28))),
    (Add(), ((64, 7, 7), (64, 15, 15))),
    (Add(), ((64, 7, 9), (64, 14, 9))),
    (Add(), ((64,), (32,))),
    (Add(), ((10, 64), (10, 32))),
    (Add(), ((64, 100), (32, 50))),
    (Add(), ((64,), (64, 7, 7))),
    (Add(branches=3), ((8, 4, 4), (8, 4, 4), (16, 4, 4))),
    (Multiply(), ((8, 4, 4, 4), (16, 4, 4, 4))),
    (Concatenate(), ((8, 14, 14), (16, 28, 28))),
    (Concatenate(), ((8, 14, 14), (8, 14, 28))),
    (Concatenate(), ((8,), (16, 28, 28))),
    (Concatenate(axis=3), ((8, 4, 4), (16, 4, 4))),
]


def outcome(block: Block, specs: list[Spec]) -> Result | Trouble:
    return block.rule(*specs)


def mended(block: Block, specs: list[Spec], proposal: Insert | Set) -> bool:
    """Return whether the block accepts its inputs after a proposal."""
    if isinstance(proposal, Set):
        changed = type(block).make({**block.values(), **proposal.values})
        return isinstance(outcome(changed, specs), Result)
    place = [port.name for port in block.inputs()].index(proposal.port)
    spec = specs[place]
    for inserted in proposal.blocks:
        found = inserted.rule(spec)
        if isinstance(found, Trouble):
            return False
        (spec,) = found.outputs
    return isinstance(outcome(block, [*specs[:place], spec, *specs[place + 1 :]]), Result)


@pytest.mark.parametrize(("block", "shapes"), CASES, ids=lambda value: str(value)[:60])
def test_first_proposal_mends(block: Block, shapes: tuple[tuple[int, ...], ...]) -> None:
    """The first proposal, which is offered first, works; so do most of the others."""
    specs = [Spec(shape) for shape in shapes]
    trouble = outcome(block, specs)
    assert isinstance(trouble, Trouble)
    works = [mended(block, specs, proposal) for proposal in trouble.proposals]
    assert works, trouble.text
    assert works[0], trouble.proposals[0].label
    assert len({proposal.label for proposal in trouble.proposals}) == len(works)


@pytest.mark.parametrize(
    ("size", "goal", "words"),
    [(28, 14, "stride 2×2"), (15, 8, "stride 2×2"), (15, 7, "Max pooling by 2×2"), (9, 7, "Mean")],
)
def test_larger_pictures_are_made_smaller(size: int, goal: int, words: str) -> None:
    """A stride or a window where one fits exactly, else means of uneven parts; all work."""
    specs = [Spec((8, goal, goal)), Spec((8, size, size))]
    trouble = outcome(Add(), specs)
    assert isinstance(trouble, Trouble)
    assert words in trouble.proposals[0].label
    assert all(mended(Add(), specs, proposal) for proposal in trouble.proposals)


def test_one_number_beside_a_vector() -> None:
    """An example without an axis cannot be reshaped to, so nothing is proposed for it."""
    trouble = outcome(Add(), [Spec((1,)), Spec(())])
    assert isinstance(trouble, Trouble)
    for proposal in trouble.proposals:
        assert mended(Add(), [Spec((1,)), Spec(())], proposal)


def test_tokens_are_embedded() -> None:
    """Whole numbers become vectors before a block that wants real ones."""
    tokens = Spec((20,), "int64")
    trouble = LSTM().rule(tokens)
    assert isinstance(trouble, Trouble)
    assert any(mended(LSTM(), [tokens], proposal) for proposal in trouble.proposals)
    assert "Embedding" in trouble.hint
    assert isinstance(Embedding().rule(Spec((20,))), Trouble)


def test_linear_on_a_picture_works_and_warns() -> None:
    """Torch maps the last axis alone, which is rarely meant; a sequence is."""
    found = Linear(features=10).rule(Spec((3, 28, 28)))
    assert isinstance(found, Result) and found.outputs == (Spec((3, 28, 10)),)
    assert found.warning and mended(Linear(), [Spec((3, 28, 28))], found.warning.proposals[0])
    sequence = Linear(features=10).rule(Spec((20, 64)))
    assert isinstance(sequence, Result) and sequence.warning is None


def test_pooling_without_channels_warns() -> None:
    """Torch takes the whole input for one channel."""
    found = MaxPool2d().rule(Spec((28, 28)))
    assert isinstance(found, Result) and found.outputs == (Spec((14, 14)),)
    assert found.warning and mended(MaxPool2d(), [Spec((28, 28))], found.warning.proposals[0])


def test_dropout_of_a_single_lstm_warns() -> None:
    """It acts between layers only."""
    found = LSTM(dropout=0.5).rule(Spec((20, 8)))
    assert isinstance(found, Result) and found.warning is not None
    stacked = LSTM(dropout=0.5, layers=2).rule(Spec((20, 8)))
    assert isinstance(stacked, Result) and stacked.warning is None


def test_known_networks_cost_what_papers_say() -> None:
    """LeNet-5's first layers, and the 1×1 and 3×3 convolutions of ResNet-50's first block."""
    first = Conv2d(filters=6, kernel=(5,), padding=(2,)).rule(Spec((1, 28, 28)))
    assert isinstance(first, Result)
    assert (first.parameters, first.macs) == (156, 117_600)
    wide = Conv2d(filters=64, kernel=(3,), padding=(1,), bias=False).rule(Spec((64, 56, 56)))
    assert isinstance(wide, Result)
    assert (wide.parameters, wide.macs) == (36_864, 115_605_504)
