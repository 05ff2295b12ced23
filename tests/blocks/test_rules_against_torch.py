"""Every block's rule held against torch, over random parameters and random inputs.

The strategies are made from the description of the parameters, so a new block is covered the
moment it exists; its line in ORACLE, which builds torch's module without asking the block, is all
it needs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from math import prod
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from torch import Tensor, nn
from torch.nn import functional as F
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from designer.blocks import catalogue
from designer.blocks.block import Block, Insert, Result, Set, Trouble
from designer.blocks.spec import Spec
from designer.unit import LARGEST
from tests.blocks.drawing import RECURRENT, cases
from tests.blocks.oracle import ORACLE, Inputs

KINDS = [kind for kind, unit in catalogue().items() if unit.family != "Ends" and kind != "Code"]
ELEMENTS = {"float32": torch.float32, "int64": torch.int64, "bool": torch.bool}
EXAMPLES = max(100, settings().max_examples)
REFUSALS = (RuntimeError, ValueError, IndexError, TypeError, AssertionError, ZeroDivisionError)
"""What torch raises where it cannot work; anything else is a mistake of this test."""


def examples(kind: str) -> int:
    """Return how many cases are tried: few where there is nothing to set but one input's shape."""
    unit = catalogue()[kind]
    choices = len(unit.parameters()) + len(unit().inputs())
    return max(30, EXAMPLES * min(choices, 4) // 4)


def example(block: Block, spec: Spec, batch: int, seed: int, port: str = "") -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    shape = (batch, *spec.shape)
    if spec.element == "int64":
        most = 1 if port == "indices" else getattr(block, "vocabulary", 5)
        return torch.randint(0, most, shape, generator=generator)
    if spec.element == "float32":
        return torch.randn(shape, generator=generator)
    if spec.rank != 1:
        return torch.rand(shape, generator=generator) < 0.5
    lengths = torch.randint(1, spec.shape[0] + 1, (batch, 1), generator=generator)
    return torch.arange(spec.shape[0]) < lengths  # padding is at the end


def tensors(block: Block, inputs: Inputs, batch: int, seed: int = 0) -> list[Tensor]:
    ports = enumerate(zip(block.inputs(), inputs, strict=True))
    return [
        example(block, spec, batch, 100 * place + seed, port.name)
        for place, (port, spec) in ports
        if spec is not None
    ]


def parts(outcome: Any) -> tuple[Tensor, ...]:
    """Return the outputs, of which there may be one or several."""
    return tuple(outcome) if isinstance(outcome, (tuple, list)) else (outcome,)


def torch_takes(block: Block, inputs: Inputs) -> tuple[tuple[Tensor, ...], nn.Module] | None:
    """Return torch's outcomes for a batch of two while training, or None where it refuses.

    It has to take a batch of three as well, keep the batch in front, and keep examples apart:
    torch takes a batch without an axis to spare for a single example, which is not meant. Nor is
    an outcome without any numbers.
    """
    try:
        module = ORACLE[block.kind()](block, inputs)
        outcome = parts(module.train()(*tensors(block, inputs, 2)))
        other = parts(module(*tensors(block, inputs, 3)))
        module.eval()
        one, two = tensors(block, inputs, 2), tensors(block, inputs, 2, seed=1)
        mixed = [torch.cat((a[:1], b[1:])) for a, b in zip(one, two, strict=True)]
        pairs = zip(*map(parts, (module(*one), module(*two), module(*mixed))), strict=True)
        apart = all(
            torch.allclose(torch.stack((a[0], b[1])), c, equal_nan=True) for a, b, c in pairs
        )
    except REFUSALS:
        return None
    for two_of_it, three_of_it in zip(outcome, other, strict=True):
        in_front = two_of_it.dim() > 0 and len(two_of_it) == 2 and len(three_of_it) == 3
        if not in_front or two_of_it.shape[1:] != three_of_it.shape[1:]:
            return None
    return (outcome, module) if apart and all(one.numel() for one in outcome) else None


def applied(block: Block, inputs: Inputs) -> tuple[nn.Module | None, Callable[..., Tensor]]:
    """Return the block's own layer, and its forward expression as a function."""
    call = block.layer(*inputs)  # type: ignore[arg-type]
    layer = call.execute() if call else None
    names = [f"x{place}" if spec else "" for place, spec in enumerate(inputs)]
    expression = block.forward("self.block", *names)
    space = {"self": SimpleNamespace(block=layer), "torch": torch, "nn": nn, "F": F}
    if call:
        space[type(layer).__name__] = type(layer)
        assert repr(eval(call.source(), space)) == repr(layer), "printed is not what is executed"
    code = f"lambda {', '.join(filter(None, names))}: {expression}"
    return layer, eval(code, space)


def numbers(module: nn.Module | None) -> tuple[int, int]:
    """Return how many parameters and buffers there are, without counters of batches."""
    if module is None:
        return 0, 0
    buffers = (b.numel() for name, b in module.named_buffers() if "num_batches" not in name)
    return sum(p.numel() for p in module.parameters()), sum(buffers)


def test_every_block_has_an_oracle() -> None:
    """A block without one is not held against torch."""
    assert set(ORACLE) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_rule_and_torch_agree(kind: str) -> None:
    """Same refusals, shapes, element types and counts of parameters and buffers."""
    seen: Counter[str] = Counter()

    @settings(max_examples=examples(kind))
    @given(cases(kind))
    def agree(case: tuple[Block, Inputs]) -> None:
        block, inputs = case
        found = block.rule(*inputs)  # type: ignore[arg-type]
        expected = torch_takes(block, inputs)
        seen[type(found).__name__] += 1
        if isinstance(found, Trouble):
            assert expected is None, f"torch takes it: {found.text}"
            well_put(block, inputs, found)
            return
        assert expected is not None, "torch refuses it"
        outcome, module = expected
        layer, forward = applied(block, inputs)
        assert len(found.outputs) == len(block.outputs())
        own = parts(forward(*tensors(block, inputs, 2)))
        for results in (outcome, own):
            for result, spec in zip(results, found.outputs, strict=True):
                assert tuple(result.shape) == (2, *spec.shape)
                assert result.dtype == ELEMENTS[spec.element]
        assert numbers(layer) == numbers(module) == (found.parameters, found.buffers)
        agree_on_values(block, inputs, layer, forward, module)

    agree()
    assert seen["Result"] >= examples(kind) / 8, f"hardly anything was accepted: {seen}"


def agree_on_values(
    block: Block,
    inputs: Inputs,
    layer: nn.Module | None,
    forward: Callable[..., Tensor],
    module: nn.Module,
) -> None:
    """Check that the block computes what torch's module does with the same weights."""
    if layer is not None:
        layer.eval()
        with torch.no_grad():
            for ours, theirs in zip(layer.parameters(), module.parameters(), strict=True):
                ours.copy_(theirs)
            for kept, running in zip(layer.buffers(), module.buffers(), strict=True):
                kept.copy_(running)
    given = tensors(block, inputs, 2)
    for ours, theirs in zip(parts(forward(*given)), parts(module.eval()(*given)), strict=True):
        assert torch.allclose(ours, theirs, atol=1e-5, equal_nan=True)


def well_put(block: Block, inputs: Inputs, trouble: Trouble) -> None:
    """Check that a trouble says what was expected and found, and proposes what can be read."""
    assert trouble.text.startswith("Expected") and " found " in trouble.text
    assert trouble.text.endswith(".") and (not trouble.hint or trouble.hint.endswith("."))
    ports = {port.name for port in block.inputs()}
    assert not trouble.port or trouble.port in ports
    for proposal in trouble.proposals:
        if isinstance(proposal, Set):
            assert set(proposal.values) <= set(block.values())
            type(block).make({**block.values(), **proposal.values})
        else:
            assert isinstance(proposal, Insert) and proposal.port in ports
            for inserted in proposal.blocks:
                assert type(inserted).make(inserted.values()) == inserted


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
