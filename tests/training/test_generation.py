"""Writing token after token, against search written out by hand."""

from __future__ import annotations

import itertools
from collections.abc import Generator
from typing import Any, TypeVar

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as some
from torch import Tensor, nn

from designer.blocks.spec import Spec
from designer.data.text.tokenizer import BEGIN, END, PADDING
from designer.training.generation import (
    Written,
    beam,
    greedy,
    length_share,
    looks_ahead,
)
from designer.training.losses import CrossEntropy
from designer.training.measured import Measured

SEEDS = some.integers(0, 2**31)
T = TypeVar("T")


def finished(work: Generator[None, None, T]) -> T:
    """Drive generation to its end."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]


class Chain(nn.Module):
    """Tells by the two tokens before, by the step and by the source; it is causal."""

    def __init__(self, seed: int, steps: int, vocabulary: int, sharpness: float = 2.0) -> None:
        super().__init__()
        chance = torch.Generator().manual_seed(seed)
        size = (vocabulary, vocabulary, steps, vocabulary)
        self.table = torch.randn(size, generator=chance) * sharpness
        self.calls = 0
        self.rows = 0

    def forward(self, source: Tensor, target: Tensor) -> Tensor:
        self.calls += 1
        self.rows += len(target)
        last = torch.cat([torch.zeros_like(target[:, :1]), target[:, :-1]], 1)
        here = self.table[target, last, torch.arange(target.shape[1])]
        return here + source.sum(1)[:, None, None] % 5 * self.table[0, 0][: target.shape[1]]


def chain(seed: int, count: int, steps: int = 5, vocabulary: int = 6) -> tuple[Chain, Any]:
    chance = torch.Generator().manual_seed(seed)
    source = torch.randint(9, (count, 3), generator=chance)
    return Chain(seed, steps, vocabulary), (source, torch.full((count, steps), 7))


def probability(model: nn.Module, source: Tensor, text: list[int]) -> float:
    """Return the logarithm of a text's probability, all tokens at once as in training."""
    before = torch.tensor([[BEGIN, *text[:-1]]])
    model_steps = model.table.shape[2]  # type: ignore[union-attr,index]
    padded = nn.functional.pad(before, (0, int(model_steps) - before.shape[1]))
    logs = model(source[None], padded)[0].double().log_softmax(1)
    return float(sum(logs[step, token] for step, token in enumerate(text)))


def cut(tokens: Tensor) -> list[int]:
    """Return a text to its end."""
    found = tokens.tolist()
    if END in found:
        assert not any(found[found.index(END) + 1 :])  # padding behind it
        return found[: found.index(END) + 1]
    assert PADDING not in found
    return found


@settings(deadline=None, max_examples=40)
@given(SEEDS, some.integers(1, 9))
def test_greedy_takes_the_likeliest_token_each_time(seed: int, count: int) -> None:
    model, inputs = chain(seed, count)
    found = finished(greedy(model, inputs, 1))
    assert found.tokens.shape == (count, 5)
    for row, source in enumerate(inputs[0]):
        text: list[int] = []
        while len(text) < 5 and END not in text:
            before = torch.tensor([[BEGIN, *text] + [0] * (4 - len(text))])
            scores = model(source[None], before)[0, len(text)]
            scores[[PADDING, BEGIN]] = -float("inf")
            text.append(int(scores.argmax()))
        assert cut(found.tokens[row]) == text
        wanted = probability(model, source, text) / length_share(len(text))
        assert found.scores[row].item() == pytest.approx(wanted)


@settings(deadline=None, max_examples=30)
@given(SEEDS, some.integers(1, 6), some.integers(1, 5))
def test_a_beam_is_never_worse_than_greedy_and_tells_its_score(
    seed: int, count: int, width: int
) -> None:
    model, inputs = chain(seed, count)
    first = finished(greedy(model, inputs, 1))
    found = finished(beam(model, inputs, 1, width))
    assert (found.scores >= first.scores - 1e-12).all()
    for row, source in enumerate(inputs[0]):
        text = cut(found.tokens[row])
        wanted = probability(model, source, text) / length_share(len(text))
        assert found.scores[row].item() == pytest.approx(wanted)


@settings(deadline=None, max_examples=20)
@given(SEEDS, some.integers(1, 6), some.integers(1, 4))
def test_steps_that_are_not_written_yet_need_not_be_asked_for(
    seed: int, count: int, width: int
) -> None:
    model, inputs = chain(seed, count)
    whole = finished(beam(model, inputs, 1, width))
    found = finished(beam(model, inputs, 1, width, shorter=True))
    assert torch.equal(found.tokens, whole.tokens) and torch.equal(found.scores, whole.scores)


@settings(deadline=None, max_examples=10)
@given(SEEDS)
def test_a_wide_beam_finds_the_best_of_all_texts(seed: int) -> None:
    steps, vocabulary = 3, 6
    model, inputs = chain(seed, 3, steps, vocabulary)
    found = finished(beam(model, inputs, 1, 64))
    real = [1, *range(END + 1, vocabulary)]
    texts = [
        [*words, END] for size in range(steps) for words in itertools.product(real, repeat=size)
    ]
    texts += [list(words) for words in itertools.product(real, repeat=steps)]
    for row, source in enumerate(inputs[0]):
        best = max(texts, key=lambda t: probability(model, source, t) / length_share(len(t)))
        assert cut(found.tokens[row]) == best


@settings(deadline=None, max_examples=20)
@given(SEEDS, some.integers(2, 9), some.integers(1, 4))
def test_texts_do_not_depend_on_those_written_beside_them(
    seed: int, count: int, width: int
) -> None:
    model, inputs = chain(seed, count)
    whole = finished(beam(model, inputs, 1, width))
    for row in range(count):
        alone = tuple(one[row : row + 1] for one in inputs)
        assert torch.equal(finished(beam(model, alone, 1, width)).tokens[0], whole.tokens[row])


def test_a_beam_is_better_than_greedy_where_a_likely_word_leads_astray() -> None:
    model, inputs = chain(0, 1, 3, 6)
    model.table = torch.full((6, 6, 3, 6), -20.0)
    model.table[BEGIN, 0, 0, 4], model.table[BEGIN, 0, 0, 5] = 0.1, 0.0
    model.table[4, BEGIN, 1, :] = 0.0  # behind 4 anything may come, behind 5 the end
    model.table[5, BEGIN, 1, END] = 0.0
    inputs = (torch.zeros(1, 3, dtype=torch.int64), inputs[1])
    assert cut(finished(greedy(model, inputs, 1)).tokens[0])[0] == 4
    assert cut(finished(beam(model, inputs, 1, 2)).tokens[0]) == [5, END]


def test_what_greedy_writes_is_kept_where_a_beam_loses_it() -> None:
    """The likeliest word leads to one sure text, the second likeliest to many poor ones."""
    model, inputs = chain(0, 1, 3, 8)
    model.table = torch.full((8, 8, 3, 8), -20.0)
    model.table[BEGIN, 0, 0, [4, 5, 6]] = torch.tensor([0.42, 0.38, 0.20]).log()
    model.table[4, BEGIN, 1, [1, 4, 5, 6, 7]] = torch.tensor([0.2, 0.2, 0.1, 0.42, 0.08]).log()
    model.table[5, BEGIN, 1, [4, 7]] = torch.tensor([0.5, 0.5]).log()
    model.table[6, 4, 2, END] = 0.0
    model.table[[4, 7], 5, 2, :] = 0.0
    inputs = (torch.zeros(1, 3, dtype=torch.int64), inputs[1])
    best = finished(greedy(model, inputs, 1))
    assert cut(best.tokens[0]) == [4, 6, END]
    found = finished(beam(model, inputs, 1, 2))
    assert cut(found.tokens[0]) == [4, 6, END] and found.scores[0] == best.scores[0]


def test_texts_that_have_ended_cost_nothing_more() -> None:
    model, (source, target) = chain(1, 4, 8, 6)
    model.table[:] = 0.0
    model.table[..., END] = 9.0
    found = finished(greedy(model, (source * 0, target), 1))
    assert model.calls == 1 and found.tokens[:, 0].tolist() == [END] * 4
    finished(beam(model, (source * 0, target), 1, 3))
    assert model.calls == 3  # greedy's, and one more that shows that nothing better can come


def test_no_examples_give_no_texts() -> None:
    model, (source, target) = chain(1, 3)
    for work in (
        greedy(model, (source[:0], target[:0]), 1),
        beam(model, (source[:0], target[:0]), 1),
    ):
        assert finished(work).tokens.shape == (0, 5)


def test_a_network_that_looks_ahead_is_found() -> None:
    model, (source, target) = chain(1, 3)
    assert not looks_ahead(model, (source, target % 6), 1)

    class Ahead(Chain):
        def forward(self, source: Tensor, target: Tensor) -> Tensor:
            return super().forward(source, target.flip(1)).flip(1)

    assert looks_ahead(Ahead(1, 5, 6), (source, torch.full((3, 5), 5)), 1)


class Copier(nn.Module):
    """Attends to the source with its position; the smallest network that can copy."""

    def __init__(self, steps: int, vocabulary: int, width: int = 32) -> None:
        super().__init__()
        self.source = nn.Embedding(vocabulary, width)
        self.target = nn.Embedding(vocabulary, width)
        self.places = nn.Parameter(torch.randn(steps, width))
        self.attend = nn.MultiheadAttention(width, 2, batch_first=True)
        self.head = nn.Linear(2 * width, vocabulary)

    def forward(self, source: Tensor, target: Tensor) -> Tensor:
        asked = self.target(target) + self.places
        seen = self.source(source) + self.places
        found, _ = self.attend(asked, seen, self.source(source), key_padding_mask=source == 0)
        scores: Tensor = self.head(torch.cat([found, asked], 2))
        return scores


def copies(count: int, steps: int, chance: torch.Generator) -> tuple[Tensor, Tensor]:
    words = torch.randint(4, 12, (count, steps), generator=chance)
    lengths = torch.randint(1, steps, (count, 1), generator=chance)
    places = torch.arange(steps)
    return words * (places < lengths) + END * (places == lengths), lengths[:, 0]


def test_a_network_learns_to_copy_and_writes_it() -> None:
    torch.manual_seed(0)
    chance, steps = torch.Generator().manual_seed(1), 6
    model = Copier(steps, 12)
    measure = CrossEntropy().measure(Spec((steps, 12)), Measured("sequence", tokens=4.0))
    engine = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(250):
        wanted, _ = copies(64, steps, chance)
        before = torch.cat([torch.full((64, 1), BEGIN), wanted[:, :-1]], 1)
        before[before == END] = PADDING
        engine.zero_grad()
        measure(model(wanted, before), wanted).backward()
        engine.step()
    model.eval()
    wanted, _ = copies(100, steps, chance)
    written: list[Written] = [finished(greedy(model, (wanted, wanted), 1))]
    written.append(finished(beam(model, (wanted, wanted), 1, 3)))
    for found in written:
        assert (found.tokens == wanted).all(1).float().mean() > 0.95
