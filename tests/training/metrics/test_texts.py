"""Metrics of tokens against PyTorch, and of texts against sacrebleu and cases made by hand."""

from __future__ import annotations

import math

import pytest
import sacrebleu
import torch
from hypothesis import given
from hypothesis import strategies as some
from torch.nn.functional import cross_entropy

from designer.training.measured import Measured
from designer.training.metrics import (
    BLEU,
    AnswerF1,
    ChrF,
    ExactMatch,
    Metric,
    Perplexity,
    TokenAccuracy,
)
from tests.training.metrics.passes import SEEDS, SIZES, measured

TOLD = ["the cat sits on the mat .", "a dog", "", "Wer da ?"]
WANTED = [("the cat sat on the mat .",), ("the dog barks",), ("no",), ("Wer ist da ?", "Wer da?")]


@given(SEEDS, SIZES, some.integers(1, 6), some.integers(2, 9))
def test_metrics_of_tokens(seed: int, sizes: list[int], steps: int, vocabulary: int) -> None:
    chance = torch.Generator().manual_seed(seed)
    scores = torch.randn(sum(sizes), steps, vocabulary, generator=chance)
    targets = torch.randint(vocabulary, (sum(sizes), steps), generator=chance)
    real = targets != 0
    found = [measured(one, scores, targets, sizes) for one in (TokenAccuracy(), Perplexity())]
    if not real.any():
        assert all(map(math.isnan, found))
        return
    right = (scores.argmax(2) == targets)[real].double().mean().item()
    surprise = cross_entropy(scores[real], targets[real]).exp().item()
    assert found == pytest.approx([right, surprise], rel=1e-5)


def test_hopeless_networks_are_infinitely_perplexed() -> None:
    scores = torch.tensor([[[0.0, -5000.0]]])
    assert measured(Perplexity(), scores, torch.tensor([[1]]), [1]) == math.inf


def test_bleu_and_chrf_are_those_of_sacrebleu() -> None:
    first = [one[0] for one in WANTED]
    single = [(one,) for one in first]
    assert BLEU().score(TOLD, single) == pytest.approx(
        sacrebleu.corpus_bleu(TOLD, [first], force=True).score
    )
    assert ChrF().score(TOLD, single) == pytest.approx(sacrebleu.corpus_chrf(TOLD, [first]).score)
    assert BLEU().score(first, single) == pytest.approx(100)
    second = [one[-1] for one in WANTED]
    several = sacrebleu.corpus_chrf(TOLD, [first, second]).score
    assert ChrF().score(TOLD, WANTED) == pytest.approx(several)
    assert several > ChrF().score(TOLD, single)


def test_texts_whose_words_stand_apart_bring_no_warning(caplog: pytest.LogCaptureFixture) -> None:
    BLEU().score(["a b ."] * 200, [("a b .",)] * 200)
    assert not caplog.records


@pytest.mark.parametrize(
    ("told", "wanted", "same", "f1"),
    [
        ("The Normans!", "normans", 1, 1),  # capitals, punctuation and an article
        ("in  the 10th,\tcentury", "in 10th century", 1, 1),
        ("another day", "other day", 0, 0.5),  # an article inside a word stays
        ("Denver Broncos", "The Denver Broncos won", 0, 0.8),
        ("yes yes yes", "yes yes no", 0, 2 / 3),  # each word as often as it comes
        ("", "the", 1, 1),  # nothing is left of either
        ("", "answer", 0, 0),
        ("Paris", "London", 0, 0),
        ("U.S.", "US", 1, 1),
    ],
)
def test_answers_as_squad_compares_them(told: str, wanted: str, same: float, f1: float) -> None:
    assert ExactMatch().score([told], [(wanted,)]) == same
    assert AnswerF1().score([told], [(wanted,)]) == pytest.approx(f1)


def test_the_best_of_several_right_answers_counts() -> None:
    wanted = [("London", "the Tower of London"), ("1066",)]
    assert ExactMatch().score(["Tower of London", "1067"], wanted) == 0.5
    assert AnswerF1().score(["Tower", "1066"], wanted) == pytest.approx((0.5 + 1) / 2)


@pytest.mark.parametrize("metric", [BLEU(), ChrF(), ExactMatch(), AnswerF1()])
def test_no_texts_are_not_a_number(metric: Metric) -> None:
    assert metric.of_texts and metric.most_texts == 200 and math.isnan(metric.score([], []))


@pytest.mark.parametrize("metric", [TokenAccuracy(), Perplexity()])
def test_no_tokens_are_not_a_number(metric: Metric) -> None:
    meter = metric.meter(Measured("sequence"))
    assert not metric.of_texts and metric.most_texts == 0 and math.isnan(meter.value())
