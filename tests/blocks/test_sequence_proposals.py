"""What sequence blocks say and propose where their inputs do not fit, and that it helps."""

from __future__ import annotations

import pytest

from designer.blocks.alignment import AdditiveAttention, DotAttention
from designer.blocks.attention import AttentionPooling, MultiheadAttention
from designer.blocks.block import Block, Insert, Result, Set, Trouble
from designer.blocks.masking import MaskSteps, PaddingMask
from designer.blocks.patches import PatchEmbedding
from designer.blocks.positions import ClassToken
from designer.blocks.recurrent import GRU, LSTM
from designer.blocks.spec import Spec
from tests.blocks.test_proposals import mended

X, TOKENS, MASK = Spec((6, 4)), Spec((6,), "int64"), Spec((6,), "bool")
Specs = list[Spec | None]

CASES: list[tuple[Block, Specs, str, str]] = [
    (GRU(), [X, TOKENS, None], "mask", "Expected a mask of yes and no (bool), found whole"),
    (AttentionPooling(), [X, TOKENS], "mask", "Expected a mask"),
    (MaskSteps(), [X, TOKENS], "mask", "Expected a mask"),
    (ClassToken(mask=True), [X, TOKENS], "mask", "Expected a mask"),
    (MultiheadAttention(), [X, None, None, TOKENS], "mask", "Expected a mask"),
    (MultiheadAttention(), [Spec((5, 4)), X, None, TOKENS], "mask", "Expected a mask"),
    (AdditiveAttention(), [Spec((3, 4)), X, TOKENS], "mask", "Expected a mask"),
    (
        GRU(hidden=8),
        [X, None, Spec((1, 5))],
        "state",
        "1×8 (layers·directions × hidden)",
    ),
    (GRU(hidden=8), [X, None, Spec((2, 4))], "state", "a state of 1×8"),
    (GRU(hidden=8), [X, None, Spec((8,))], "state", "found 8."),
    (GRU(hidden=8, layers=2), [X, None, Spec((3, 4, 4))], "state", "a state of 2×8"),
    (DotAttention(), [Spec((3, 5)), X, None], "query", "as many features, found 5 and 4"),
    (
        MultiheadAttention(heads=4, rotary=True),
        [Spec((5, 12)), None, None, None],
        "query",
        "an even number of features a head for rotary positions, found 3 (12 features, 4 heads)",
    ),
    (
        MultiheadAttention(heads=3, rotary=True),
        [Spec((5, 9)), None, None, None],
        "query",
        "an even number of features a head",
    ),
    (PatchEmbedding(patch=(4,)), [Spec((3, 28, 30))], "in", "patches of 4×4 divide, found 28×30"),
    (PatchEmbedding(), [Spec((28, 28))], "in", "Expected a picture"),
]


@pytest.mark.parametrize(("block", "specs", "port", "words"), CASES, ids=lambda v: str(v)[:50])
def test_each_proposal_mends(block: Block, specs: Specs, port: str, words: str) -> None:
    trouble = block.rule(*specs)  # type: ignore[arg-type]
    assert isinstance(trouble, Trouble)
    assert trouble.port == port and words in trouble.text
    assert trouble.proposals
    for proposal in trouble.proposals:
        assert mended(block, specs, proposal), proposal.label  # type: ignore[arg-type]
    assert len({proposal.label for proposal in trouble.proposals}) == len(trouble.proposals)


def test_a_memory_of_another_size_is_first_taken_as_it_is() -> None:
    """The size is the same number for state and cell, so one change mends both."""
    memory = Spec((1, 5))
    trouble = LSTM(hidden=8).rule(X, None, memory, memory)
    assert isinstance(trouble, Trouble)
    first = trouble.proposals[0]
    assert isinstance(first, Set) and first.values == {"hidden": 5}
    assert isinstance(LSTM(hidden=5).rule(X, None, memory, memory), Result)


def test_a_state_needs_its_cell() -> None:
    """A GRU's state alone is not what an LSTM begins with."""
    for specs, found in (([Spec((1, 8)), None], "state"), ([None, Spec((1, 8))], "cell")):
        trouble = LSTM(hidden=8).rule(X, None, *specs)
        assert isinstance(trouble, Trouble) and trouble.port == found
        assert trouble.text == f"Expected state and cell together, found the {found} alone."


def test_masks_of_other_lengths_and_pictures_of_tokens_are_refused() -> None:
    """No proposal can know which sequence was meant."""
    trouble = GRU().rule(X, Spec((7,), "bool"), None)
    assert isinstance(trouble, Trouble) and not trouble.proposals and trouble.port == "mask"
    assert "mask for 6 steps" in trouble.text and "found 7" in trouble.text
    odd = PaddingMask().rule(Spec((3, 6), "int64"))
    assert isinstance(odd, Trouble) and "found 3×6" in odd.text
    assert isinstance(PaddingMask().rule(X), Trouble)


def test_known_sizes() -> None:
    """Weights as papers count them: ViT-B/16 cuts 196 patches; an LSTM has 4·(n + m + 2)·m."""
    patches = PatchEmbedding(width=768, patch=(16,)).rule(Spec((3, 224, 224)))
    assert isinstance(patches, Result) and patches.outputs == (Spec((196, 768)),)
    assert patches.parameters == 16 * 16 * 3 * 768 + 768
    lstm = LSTM(hidden=100, states=True).rule(Spec((30, 50)), None, None, None)
    assert isinstance(lstm, Result) and lstm.parameters == 4 * (50 + 100 + 2) * 100
    assert lstm.outputs == (Spec((30, 100)), Spec((1, 100)), Spec((1, 100)))
    assert [port.name for port in LSTM(states=True).outputs()] == ["out", "state", "cell"]
    assert [port.name for port in GRU(states=True).outputs()] == ["out", "state"]
    assert [port.name for port in LSTM().outputs()] == ["out"]


def test_mask_proposals_are_inserted_at_the_mask() -> None:
    trouble = GRU().rule(X, TOKENS, None)
    assert isinstance(trouble, Trouble)
    (proposal,) = trouble.proposals
    assert isinstance(proposal, Insert) and proposal.blocks == (PaddingMask(),)
    assert PaddingMask().rule(TOKENS) == Result((MASK,))
