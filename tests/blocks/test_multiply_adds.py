"""Multiply-adds of every block, held against what torch counts; sizes that no machine holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from math import prod
from typing import Any

import pytest
from hypothesis import given, settings
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from designer.blocks import catalogue
from designer.blocks.block import Block, Result, Trouble
from designer.blocks.spec import Spec
from designer.unit import LARGEST
from tests.blocks.conformance import ELEMENTS, KINDS, applied, examples, tensors
from tests.blocks.drawing import RECURRENT, cases
from tests.blocks.oracle import Inputs


@pytest.mark.parametrize("kind", KINDS)
def test_multiply_adds(kind: str) -> None:
    """The rule's count is half of the operations that torch counts in the layer's own call."""
    seen: Counter[str] = Counter()

    @settings(max_examples=max(16, examples(kind) // 4))
    @given(cases(kind))
    def agree(case: tuple[Block, Inputs]) -> None:
        block, inputs = case
        found = block.rule(*inputs)  # type: ignore[arg-type]
        if isinstance(found, Trouble):
            return
        layer, forward = applied(block, inputs)
        if kind in RECURRENT:  # torch counts nothing for it: each weight is used once a step
            assert layer is not None and inputs[0] is not None
            weights = sum(p.numel() for name, p in layer.named_parameters() if "weight" in name)
            expected = weights * inputs[0].shape[0]
        elif kind == "Bilinear":  # nor for this: each weight is used once for every vector
            assert layer is not None
            expected = layer.weight.numel() * prod(inputs[0].shape[:-1])  # type: ignore
        else:
            with FlopCounterMode(display=False) as counter, sdpa_kernel(SDPBackend.MATH):
                forward(*tensors(block, inputs, 3))
            assert counter.get_total_flops() % 6 == 0
            expected = counter.get_total_flops() // 6
        assert found.macs == expected
        seen["counted"] += 1

    agree()
    assert seen["counted"] >= 4


def extremes(kind: str) -> Iterator[Block]:
    """Yield a block with every parameter as small, and as large, as it can be."""
    unit = catalogue()[kind]
    for largest in (False, True):
        values: dict[str, Any] = {}
        for item in unit.parameters():
            bound = item.high if largest else item.low
            number = bound if bound is not None else (LARGEST if largest else -LARGEST)
            if item.type == "sizes":
                values[item.name] = (int(number),) * (item.axes or 3)
            elif item.type in ("whole", "real"):
                values[item.name] = number
        yield unit.make(values)


@pytest.mark.parametrize("kind", KINDS)
def test_huge_sizes_are_only_numbers(kind: str) -> None:
    """Nothing hangs or overflows, whatever the sizes; troubles can still be written."""
    for block in (catalogue()[kind](), *extremes(kind)):
        for rank in range(7):
            for element in ELEMENTS:
                spec = Spec((LARGEST,) * rank, element)  # type: ignore[arg-type]
                found = block.rule(*[spec] * len(block.inputs()))
                if isinstance(found, Result):
                    assert all(type(n) is int for n in (found.parameters, found.macs))
                    assert all(str(spec) for spec in found.outputs)
                else:
                    assert found.text
