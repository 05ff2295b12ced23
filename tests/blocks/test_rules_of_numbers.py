"""Activations, arithmetic and merging: each rule held against torch or numpy, over random cases."""

from __future__ import annotations

import pytest

from tests.blocks.conformance import NUMBERS, agree_with_torch, kinds_of


@pytest.mark.parametrize("kind", kinds_of(*NUMBERS))
def test_rule_and_torch_agree(kind: str) -> None:
    """Same refusals, shapes, element types and counts of parameters and buffers."""
    agree_with_torch(kind)
