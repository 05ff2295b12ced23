"""Blocks that change shapes: each rule held against torch or numpy, over random cases."""

from __future__ import annotations

import pytest

from tests.blocks.conformance import SHAPES, agree_with_torch, kinds_of


@pytest.mark.parametrize("kind", kinds_of(*SHAPES))
def test_rule_and_torch_agree(kind: str) -> None:
    """Same refusals, shapes, element types and counts of parameters and buffers."""
    agree_with_torch(kind)
