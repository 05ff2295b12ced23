"""Every block's rule held against torch, over random parameters and random inputs.

The strategies are made from the description of the parameters, so a new block is covered the
moment it exists; its line in ORACLE, which builds torch's module without asking the block, is all
it needs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache, partial
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor, nn
from torch.nn import functional as F
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from designer.blocks import catalogue
from designer.blocks.block import Block, Insert, Result, Set, Trouble
from designer.blocks.spec import Spec
from designer.unit import LARGEST, Parameter

ENDS = ("Input", "Output")
KINDS = [kind for kind in catalogue() if kind not in ENDS]
ELEMENTS = {"float32": torch.float32, "int64": torch.int64}
EXAMPLES = max(100, settings().max_examples)
REFUSALS = (RuntimeError, ValueError, IndexError, TypeError, AssertionError, ZeroDivisionError)
"""What torch raises where it cannot work; anything else is a mistake of this test."""

Inputs = tuple[Spec | None, ...]
Oracle = Callable[[Any, Inputs], Any]


class Applied(nn.Module):
    """A function of inputs as a module, around the modules it uses."""

    def __init__(self, function: Callable[..., Tensor], *modules: nn.Module) -> None:
        super().__init__()
        self.function, self.modules_used = function, nn.ModuleList(modules)

    def forward(self, *inputs: Tensor) -> Tensor:
        return self.function(*inputs)


def documented(module: nn.Module, axes: int) -> nn.Module:
    """Refuse what torch's pooling takes by accident of device and size, against its manual."""

    def apply(x: Tensor) -> Tensor:
        if not x.is_floating_point():
            raise TypeError("whole numbers are pooled on a CPU alone, and not for all axes")
        if x.dim() not in (axes + 1, axes + 2):
            raise ValueError("a mean to size 1 takes any number of axes, other sizes do not")
        return module(x)

    return Applied(apply, module)


def sizes(value: tuple[int, ...]) -> Any:
    return value[0] if len(value) == 1 else value


def front(inputs: Inputs, place: int = 0) -> int:
    spec = inputs[place]
    return spec.shape[0] if spec is not None and spec.rank else 1


def back(inputs: Inputs, place: int = 0) -> int:
    spec = inputs[place]
    return spec.shape[-1] if spec is not None and spec.rank else 1


def convolution(name: str, b: Any, inputs: Inputs) -> nn.Module:
    keywords = {
        "kernel_size": sizes(b.kernel),
        "stride": sizes(b.stride),
        "padding": sizes(b.padding),
        "dilation": sizes(b.dilation),
        "groups": b.groups,
        "bias": b.bias,
    }
    if name.startswith("ConvTranspose"):
        keywords["output_padding"] = sizes(b.output_padding)
    return getattr(nn, name)(front(inputs), b.filters, **keywords)


def depthwise(b: Any, inputs: Inputs) -> nn.Module:
    keywords = {"stride": sizes(b.stride), "padding": sizes(b.padding)}
    keywords |= {"dilation": sizes(b.dilation), "groups": front(inputs), "bias": b.bias}
    return nn.Conv2d(front(inputs), front(inputs) * b.multiplier, sizes(b.kernel), **keywords)


def pooling(name: str, b: Any, inputs: Inputs) -> nn.Module:
    stride = None if b.stride is None else sizes(b.stride)
    module = getattr(nn, name)(sizes(b.kernel), stride, sizes(b.padding), ceil_mode=b.ceil)
    return documented(module, b.axes)


def adaptive(name: str, b: Any, inputs: Inputs) -> nn.Module:
    return documented(getattr(nn, name)(sizes(b.size)), b.axes)


def batch_norm(b: Any, inputs: Inputs) -> nn.Module:
    rank = inputs[0].rank if inputs[0] else 0
    module = {1: nn.BatchNorm1d, 2: nn.BatchNorm1d, 3: nn.BatchNorm2d}.get(rank, nn.BatchNorm3d)
    return module(front(inputs), b.epsilon, b.momentum, b.affine)


def layer_norm(b: Any, inputs: Inputs) -> nn.Module:
    shape = inputs[0].shape if inputs[0] else ()
    missing = (7,) * (b.axes - len(shape))  # axes that the input does not have
    return nn.LayerNorm(missing + shape[-b.axes :], b.epsilon, b.affine)


def lstm(b: Any, inputs: Inputs) -> nn.Module:
    dropout = b.dropout if b.layers > 1 else 0.0
    module = nn.LSTM(back(inputs), b.hidden, b.layers, b.bias, True, dropout, b.bidirectional)

    def apply(x: Tensor) -> Tensor:
        if x.dim() < 2:
            raise ValueError("torch fails with an AttributeError here")
        every, (hidden, _) = module(x)
        if b.returns == "every step":
            return every
        return torch.cat((hidden[-2], hidden[-1]), -1) if b.bidirectional else hidden[-1]

    return Applied(apply, module)


def attention(b: Any, inputs: Inputs) -> nn.Module:
    query, key, value = inputs
    key = key or query
    value = value or key
    widths = [back((spec,)) for spec in (query, key, value)]
    module = nn.MultiheadAttention(
        widths[0], b.heads, b.dropout, b.bias, kdim=widths[1], vdim=widths[2], batch_first=True
    )

    def apply(*given: Tensor) -> Tensor:
        waiting = list(given)
        q = waiting.pop(0)
        k = waiting.pop(0) if inputs[1] else q
        v = waiting.pop(0) if inputs[2] else k
        return module(q, k, v)[0]

    return Applied(apply, module)


def reshape(b: Any, inputs: Inputs) -> nn.Module:
    return Applied(lambda x: torch.stack([row.reshape(b.shape) for row in x]))


def softmax(b: Any, inputs: Inputs) -> nn.Module:
    return Applied(lambda x: torch.stack([row.softmax(b.axis) for row in each(x)]))


def each(x: Tensor) -> tuple[Tensor, ...]:
    """Return the examples of a batch; torch alone would take one number for an axis."""
    if x.dim() < 2:
        raise IndexError("examples without an axis")
    return tuple(x)


def concatenate(b: Any, inputs: Inputs) -> nn.Module:
    def apply(*given: Tensor) -> Tensor:
        rows = zip(*(each(x) for x in given), strict=True)
        return torch.stack([torch.cat(row, b.axis) for row in rows])

    return Applied(apply)


ORACLE: dict[str, Oracle] = {
    **{f"Conv{n}d": partial(convolution, f"Conv{n}d") for n in (1, 2, 3)},
    **{f"ConvTranspose{n}d": partial(convolution, f"ConvTranspose{n}d") for n in (1, 2, 3)},
    "DepthwiseConv2d": depthwise,
    **{f"MaxPool{n}d": partial(pooling, f"MaxPool{n}d") for n in (1, 2, 3)},
    **{f"AvgPool{n}d": partial(pooling, f"AvgPool{n}d") for n in (1, 2, 3)},
    **{f"AdaptiveAvgPool{n}d": partial(adaptive, f"AdaptiveAvgPool{n}d") for n in (1, 2, 3)},
    "AdaptiveMaxPool2d": partial(adaptive, "AdaptiveMaxPool2d"),
    "Linear": lambda b, i: nn.Linear(back(i), b.features, b.bias),
    "ReLU": lambda b, i: nn.ReLU(),
    "LeakyReLU": lambda b, i: nn.LeakyReLU(b.slope),
    "GELU": lambda b, i: nn.GELU(b.approximate),
    "SiLU": lambda b, i: nn.SiLU(),
    "Sigmoid": lambda b, i: nn.Sigmoid(),
    "Tanh": lambda b, i: nn.Tanh(),
    "Softmax": softmax,
    "BatchNorm": batch_norm,
    "LayerNorm": layer_norm,
    "GroupNorm": lambda b, i: nn.GroupNorm(b.groups, front(i), b.epsilon, b.affine),
    "Dropout": lambda b, i: nn.Dropout(b.rate),
    "Flatten": lambda b, i: nn.Flatten(),
    "Reshape": reshape,
    # stack, unlike + and *, refuses to stretch one input to the shape of another
    "Add": lambda b, i: Applied(lambda *x: torch.stack(x).sum(0)),
    "Multiply": lambda b, i: Applied(lambda *x: torch.stack(x).prod(0)),
    "Concatenate": concatenate,
    "LSTM": lstm,
    "MultiheadAttention": attention,
    "Embedding": lambda b, i: nn.Embedding(b.vocabulary, b.width),
}


def values_of(item: Parameter) -> st.SearchStrategy[Any]:
    """Return small values of a parameter, from its description alone."""
    low = -3 if item.low is None else int(item.low)
    high = low + 6 if item.high is None else min(int(item.high), low + 6)
    usual = [item.default] if isinstance(item.default, int) and item.default <= 4 else []
    whole = st.integers(low, min(high, low + 4))
    found: dict[str, Callable[[], st.SearchStrategy[Any]]] = {
        "whole": lambda: st.sampled_from([*usual * 5, *range(low, high + 1)]),
        "real": lambda: st.sampled_from(
            [item.default, -0.5 if item.low is None else item.low, 0.25, 1.0]
        ),
        "flag": st.booleans,
        "choice": lambda: st.sampled_from(item.choices),
        "sizes": lambda: st.one_of(
            st.just(item.default or (1,)),
            st.tuples(whole),
            st.lists(whole, min_size=item.axes or 1, max_size=item.axes or 4).map(tuple),
        ),
    }
    strategy = found[item.type]()
    return st.one_of(st.none(), strategy) if item.optional else strategy


@cache  # a strategy is costly to make, and draws faster when it is used again
def blocks(kind: str) -> st.SearchStrategy[Block]:
    unit = catalogue()[kind]
    return st.fixed_dictionaries({p.name: values_of(p) for p in unit.parameters()}).map(unit.make)


SIDES = st.tuples(*[st.sampled_from([1, 2, 3, 4, 4, 5, 6, 8])] * 5)
PLACES = st.integers(0, 59)
LIKENESS = st.sampled_from(["same", "same", "same", "one axis", "other", "none"])


@cache
def liked(kind: str) -> tuple[list[int], list[str]]:
    """Return ranks and element types that the block takes with its defaults, mostly."""
    block = catalogue()[kind]()
    ports = len(block.inputs())
    taken = [
        (rank, element)
        for rank in range(5)
        for element in ELEMENTS
        if isinstance(block.rule(*[Spec((64,) * rank, element)] * ports), Result)
    ]
    return [rank for rank, _ in taken] or [1], [element for _, element in taken] or ["float32"]


@st.composite
def cases(draw: Any, kind: str) -> tuple[Block, Inputs]:
    """Draw a block and inputs for its ports: mostly of a shape it likes, at times of any."""
    block = draw(blocks(kind))
    ranks, elements = liked(kind)

    def spec() -> Spec:
        choice = draw(PLACES)
        rank = choice % 6 if choice >= 50 else ranks[choice % len(ranks)]
        choice = draw(PLACES)
        all_elements = list(ELEMENTS)
        element = all_elements[choice % 2] if choice >= 45 else elements[choice % len(elements)]
        return Spec(draw(SIDES)[:rank], element)  # type: ignore[arg-type]

    first = spec()
    inputs: list[Spec | None] = [first]
    for port in block.inputs()[1:]:
        like = draw(LIKENESS)
        if like == "none" and port.optional:
            inputs.append(None)
        elif like == "one axis" and first.rank:
            shape = list(first.shape)
            shape[draw(PLACES) % first.rank] += 1
            inputs.append(Spec(tuple(shape), first.element))
        else:
            inputs.append(spec() if like == "other" else first)
    return block, tuple(inputs)


def example(block: Block, spec: Spec, batch: int, seed: int) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    shape = (batch, *spec.shape)
    if spec.element == "int64":
        return torch.randint(0, getattr(block, "vocabulary", 5), shape, generator=generator)
    return torch.randn(shape, generator=generator)


def tensors(block: Block, inputs: Inputs, batch: int, seed: int = 0) -> list[Tensor]:
    return [example(block, spec, batch, seed) for spec in inputs if spec is not None]


def torch_takes(block: Block, inputs: Inputs) -> tuple[Tensor, nn.Module] | None:
    """Return torch's outcome for a batch of two while training, or None where it refuses.

    It has to take a batch of three as well, keep the batch in front, and keep examples apart:
    torch takes a batch without an axis to spare for a single example, which is not meant. Nor is
    an outcome without any numbers.
    """
    try:
        module = ORACLE[block.kind()](block, inputs)
        outcome = module.train()(*tensors(block, inputs, 2))
        other = module(*tensors(block, inputs, 3))
        module.eval()
        one, two = tensors(block, inputs, 2), tensors(block, inputs, 2, seed=1)
        mixed = [torch.cat((a[:1], b[1:])) for a, b in zip(one, two, strict=True)]
        alone = torch.stack((module(*one)[0], module(*two)[1]))
        apart = torch.allclose(alone, module(*mixed), equal_nan=True)
    except REFUSALS:
        return None
    in_front = outcome.dim() > 0 and outcome.shape[0] == 2 and other.shape[0] == 3
    if not outcome.numel():
        return None
    if not (in_front and apart and outcome.shape[1:] == other.shape[1:]):
        return None
    return outcome, module


def applied(block: Block, inputs: Inputs) -> tuple[nn.Module | None, Callable[..., Tensor]]:
    """Return the block's own layer, and its forward expression as a function."""
    call = block.layer(*inputs)  # type: ignore[arg-type]
    layer = call.execute() if call else None
    names = [f"x{place}" if spec else "" for place, spec in enumerate(inputs)]
    expression = block.forward("self.block", *names)
    space = {"self": SimpleNamespace(block=layer), "torch": torch, "nn": nn, "F": F}
    if call:
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

    @settings(max_examples=EXAMPLES)
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
        (spec,) = found.outputs
        own = forward(*tensors(block, inputs, 2))
        for result in (outcome, own):
            assert tuple(result.shape) == (2, *spec.shape)
            assert result.dtype == ELEMENTS[spec.element]
        assert numbers(layer) == numbers(module) == (found.parameters, found.buffers)
        agree_on_values(block, inputs, layer, forward, module)

    agree()
    assert seen["Result"] >= EXAMPLES / 8, f"hardly anything was accepted: {seen}"


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
            for own, other in zip(layer.parameters(), module.parameters(), strict=True):
                own.copy_(other)
            for own, other in zip(layer.buffers(), module.buffers(), strict=True):
                own.copy_(other)
    given = tensors(block, inputs, 2)
    own, other = forward(*given), module.eval()(*given)
    assert torch.allclose(own, other, atol=1e-5, equal_nan=True)


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

    @settings(max_examples=EXAMPLES // 4)
    @given(cases(kind))
    def agree(case: tuple[Block, Inputs]) -> None:
        block, inputs = case
        found = block.rule(*inputs)  # type: ignore[arg-type]
        if isinstance(found, Trouble):
            return
        layer, forward = applied(block, inputs)
        if kind == "LSTM":  # torch counts nothing for it: each weight is used once a step
            assert layer is not None and inputs[0] is not None
            weights = sum(p.numel() for name, p in layer.named_parameters() if "weight" in name)
            expected = weights * inputs[0].shape[0]
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
