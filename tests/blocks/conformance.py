"""How a block's rule is held against torch, over random parameters and random inputs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import torch
from hypothesis import given, settings
from torch import Tensor, nn
from torch.nn import functional as F

from designer.blocks import catalogue
from designer.blocks.block import Block, Insert, Replace, Set, Trouble
from designer.blocks.spec import Spec
from tests.blocks.drawing import cases
from tests.blocks.oracle import ORACLE, Inputs

KINDS = [kind for kind, unit in catalogue().items() if unit.family != "Ends" and kind != "Code"]
LAYERS = ("Convolution", "Pooling", "Dense", "Normalization", "Regularization")
SHAPES = ("Shape", "Slicing", "Resizing", "Reduction")
NUMBERS = ("Activation", "Arithmetic", "Merging")
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
            torch.allclose(torch.stack((a[0], b[1])), c, atol=1e-5, equal_nan=True)
            for a, b, c in pairs
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


def agree_with_torch(kind: str) -> None:
    """Hold a rule against torch: refusals, shapes, element types, parameters and buffers."""
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
            assert isinstance(proposal, Insert | Replace) and proposal.port in ports
            for inserted in proposal.blocks:
                assert type(inserted).make(inserted.values()) == inserted


def kinds_of(*families: str) -> list[str]:
    """Return the kinds of some families; those of all families that have no name here for none."""
    known = families or (*LAYERS, *SHAPES, *NUMBERS)
    family = {kind: catalogue()[kind].family for kind in KINDS}
    return [kind for kind in KINDS if (family[kind] in known) is bool(families)]
