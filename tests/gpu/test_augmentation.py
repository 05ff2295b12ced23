"""Random changes on a CUDA device: there from the start, the same each time, and not waited for."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from designer.data.augmentation import Augmentation, Changes, Tones
from designer.unit import discover

pytestmark = pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device")
ALL = discover("designer.data.augmentation", Augmentation)


@pytest.mark.parametrize("kind", sorted(ALL))
def test_a_change_stays_on_the_device_and_never_waits_for_it(kind: str) -> None:
    unit: Any = ALL[kind]()
    inputs = torch.rand(64, 3, 32, 32, device="cuda")
    if unit.needs == "tokens":
        inputs = torch.randint(0, 99, (64, 20), device="cuda")
    targets = torch.arange(64, device="cuda") % 5
    tones = Tones(torch.zeros(3, device="cuda"), torch.ones(3, device="cuda"))
    changes = Changes([unit], tones, 5)
    changes(inputs, targets, 1)
    torch.cuda.set_sync_debug_mode("error")
    try:
        first, again = (changes(inputs, targets, 2) for _ in range(2))
    finally:
        torch.cuda.set_sync_debug_mode("default")
    assert first[0].is_cuda
    assert torch.equal(first[0], again[0])
    assert torch.equal(first[1], again[1])
    assert torch.isfinite(first[0]).all()
