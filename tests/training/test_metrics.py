"""Metrics against scikit-learn, over passes cut into batches in any way."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as some
from sklearn.metrics import (
    accuracy_score,
    f1_score,
    mean_absolute_error,
    r2_score,
    top_k_accuracy_score,
)

from designer.training.metrics import F1, MAE, R2, Accuracy, Metric, TopFive, fitting
from designer.unit import Choice

SEEDS = some.integers(0, 2**31)
SIZES = some.lists(some.integers(1, 40), min_size=1, max_size=5)


def measured(metric: Metric, outputs: torch.Tensor, targets: torch.Tensor, sizes: list[int],
             classes: int = 0) -> float:  # fmt: skip
    meter = metric.meter(classes)
    for some_outputs, some_targets in zip(outputs.split(sizes), targets.split(sizes), strict=True):
        meter.add(some_outputs, some_targets)
    return meter.value()


@given(SEEDS, SIZES, some.integers(2, 12))
def test_metrics_of_classes(seed: int, sizes: list[int], classes: int) -> None:
    chance = torch.Generator().manual_seed(seed)
    scores = torch.randn(sum(sizes), classes, generator=chance)
    targets = torch.randint(classes, (sum(sizes),), generator=chance)
    answers = scores.argmax(1)
    found = measured(Accuracy(), scores, targets, sizes, classes)
    assert found == pytest.approx(accuracy_score(targets, answers))
    found = measured(F1(), scores, targets, sizes, classes)
    assert found == pytest.approx(f1_score(targets, answers, average="macro", zero_division=0))
    if classes > 5:
        labels = np.arange(classes)
        wanted = top_k_accuracy_score(targets, scores, k=5, labels=labels)
        assert measured(TopFive(), scores, targets, sizes, classes) == pytest.approx(wanted)


@given(SEEDS, SIZES)
def test_one_score_tells_two_classes(seed: int, sizes: list[int]) -> None:
    chance = torch.Generator().manual_seed(seed)
    scores = torch.randn(sum(sizes), 1, generator=chance)
    targets = torch.randint(2, (sum(sizes),), generator=chance)
    answers = scores[:, 0] > 0
    found = measured(Accuracy(), scores, targets, sizes, 2)
    assert found == pytest.approx(accuracy_score(targets, answers))
    found = measured(F1(), scores, targets, sizes, 2)
    assert found == pytest.approx(f1_score(targets, answers, average="macro", zero_division=0))


@given(SEEDS, SIZES, some.integers(1, 4), some.floats(-1e6, 1e6), some.floats(1e-3, 1e3))
def test_metrics_of_numbers(
    seed: int, sizes: list[int], outputs: int, middle: float, spread: float
) -> None:
    chance = torch.Generator().manual_seed(seed)
    shape = (sum(sizes), outputs)
    targets = torch.randn(shape, generator=chance, dtype=torch.float64) * spread + middle
    answers = targets + torch.randn(shape, generator=chance, dtype=torch.float64) * spread
    found = measured(MAE(), answers, targets, sizes)
    assert found == pytest.approx(mean_absolute_error(targets, answers))
    if sum(sizes) > 1:
        found = measured(R2(), answers, targets, sizes)
        assert found == pytest.approx(r2_score(targets, answers), rel=1e-6, abs=1e-6)


def test_r2_of_targets_that_are_all_the_same() -> None:
    targets = torch.full((6, 1), 2.5)
    assert measured(R2(), targets, targets, [2, 4]) == 1.0
    assert measured(R2(), targets + 1, targets, [2, 4]) == 0.0


@pytest.mark.parametrize("metric", [Accuracy(), TopFive(), F1(), MAE(), R2()])
def test_nothing_measured_is_not_a_number(metric: Metric) -> None:
    assert math.isnan(metric.meter(3).value())


def test_what_is_measured_where_nothing_is_named() -> None:
    assert [metric.key for metric in fitting((), "classification")] == ["accuracy"]
    assert [metric.key for metric in fitting((), "regression")] == ["mae", "r2"]
    named = (Choice("F1"), Choice("Accuracy"), Choice("F1"))
    assert [metric.key for metric in fitting(named, "classification")] == ["f1", "accuracy"]
