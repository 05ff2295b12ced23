"""Every block's rule held against torch, over random parameters and random inputs.

The strategies are made from the description of the parameters, so a new block is covered the
moment it exists; its line in ORACLE, which builds torch's module without asking the block, is all
it needs. Families with many blocks have files of their own beside this one.
"""

from __future__ import annotations

import pytest

from tests.blocks.conformance import KINDS, agree_with_torch, kinds_of
from tests.blocks.oracle import ORACLE


def test_every_block_has_an_oracle() -> None:
    """A block without one is not held against torch."""
    assert set(ORACLE) == set(KINDS)


@pytest.mark.parametrize("kind", kinds_of())
def test_rule_and_torch_agree(kind: str) -> None:
    """Same refusals, shapes, element types and counts of parameters and buffers."""
    agree_with_torch(kind)
