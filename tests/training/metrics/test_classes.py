"""Metrics of classes against scikit-learn."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as some
from sklearn.metrics import (
    accuracy_score,
    confusion_matrix,
    precision_recall_fscore_support,
    roc_auc_score,
    top_k_accuracy_score,
)

from designer.training.metrics import (
    F1,
    ROCAUC,
    Accuracy,
    Metric,
    Precision,
    Recall,
    TopFive,
)
from designer.training.metrics.details import MOST_CLASSES, details
from tests.training.metrics.passes import SEEDS, SIZES, classes, measured

SHARES = (Precision(), Recall(), F1())


def wanted(targets: torch.Tensor, answers: torch.Tensor) -> list[float]:
    found = precision_recall_fscore_support(targets, answers, average="macro", zero_division=0)
    return list(found[:3])


@given(SEEDS, SIZES, some.integers(2, 12))
def test_metrics_of_classes(seed: int, sizes: list[int], count: int) -> None:
    chance = torch.Generator().manual_seed(seed)
    scores = torch.randn(sum(sizes), count, generator=chance)
    targets = torch.randint(count, (sum(sizes),), generator=chance)
    answers = scores.argmax(1)
    found = measured(Accuracy(), scores, targets, sizes, classes(count))
    assert found == pytest.approx(accuracy_score(targets, answers))
    shares = [measured(share, scores, targets, sizes, classes(count)) for share in SHARES]
    assert shares == pytest.approx(wanted(targets, answers))
    if count > 5:
        best = top_k_accuracy_score(targets, scores, k=5, labels=np.arange(count))
        assert measured(TopFive(), scores, targets, sizes, classes(count)) == pytest.approx(best)


@given(SEEDS, SIZES)
def test_one_score_tells_two_classes(seed: int, sizes: list[int]) -> None:
    chance = torch.Generator().manual_seed(seed)
    scores = torch.randn(sum(sizes), 1, generator=chance)
    targets = torch.randint(2, (sum(sizes),), generator=chance)
    answers = (scores[:, 0] > 0).long()
    found = measured(Accuracy(), scores, targets, sizes, classes(2))
    assert found == pytest.approx(accuracy_score(targets, answers))
    shares = [measured(share, scores, targets, sizes, classes(2)) for share in SHARES]
    assert shares == pytest.approx(wanted(targets, answers))


@given(SEEDS, SIZES, some.integers(1, 2), some.booleans())
def test_area_under_the_curve_of_two_classes(
    seed: int, sizes: list[int], outputs: int, ties: bool
) -> None:
    chance = torch.Generator().manual_seed(seed)
    scores = torch.randn(sum(sizes), outputs, generator=chance) * 3
    scores = scores.round() if ties else scores
    targets = torch.randint(2, (sum(sizes),), generator=chance)
    found = measured(ROCAUC(), scores, targets, sizes, classes(2))
    if len(set(targets.tolist())) < 2:
        assert math.isnan(found)
        return
    order = scores[:, 0] if outputs == 1 else scores[:, 1] - scores[:, 0]
    assert found == pytest.approx(roc_auc_score(targets, order))


@given(SEEDS, some.integers(3, 8))
def test_area_under_the_curve_of_each_class_against_the_others(seed: int, count: int) -> None:
    chance = torch.Generator().manual_seed(seed)
    scores = torch.randn(60, count, generator=chance)
    targets = torch.cat(
        [torch.arange(count), torch.randint(count, (60 - count,), generator=chance)]
    )
    chances = scores.double().softmax(1)
    best = roc_auc_score(targets, chances, multi_class="ovr", labels=np.arange(count))
    assert measured(ROCAUC(), scores, targets, [7, 53], classes(count)) == pytest.approx(best)
    absent = measured(ROCAUC(), scores, targets, [60], classes(count + 1))
    assert absent == pytest.approx(best)


def test_scores_far_apart_are_still_in_order() -> None:
    """As probabilities of float32 all of them would be 1."""
    scores = torch.tensor([[0.0, 40.0], [0.0, 50.0], [0.0, 60.0], [0.0, 70.0]])
    found = measured(ROCAUC(), scores, torch.tensor([0, 0, 1, 1]), [4], classes(2))
    assert found == 1.0


@given(SEEDS, SIZES, some.integers(2, 6))
def test_tables_of_classes(seed: int, sizes: list[int], count: int) -> None:
    chance = torch.Generator().manual_seed(seed)
    scores = torch.randn(sum(sizes), count, generator=chance)
    targets = torch.randint(count, (sum(sizes),), generator=chance)
    about = classes(count)
    (detail,) = details(about)
    for told, right in zip(scores.split(sizes), targets.split(sizes), strict=True):
        detail.add(told, right)
    tables = detail.tables()
    labels, answers = list(range(count)), scores.argmax(1)
    assert tables["confusion"]["classes"] == list(about.classes)
    counts = confusion_matrix(targets, answers, labels=labels)
    assert tables["confusion"]["counts"] == counts.tolist()
    each = precision_recall_fscore_support(targets, answers, labels=labels, zero_division=0)
    for place, row in enumerate(tables["per_class"]):
        assert row["class"] == about.classes[place]
        names = ("precision", "recall", "f1", "examples")
        found = [row[name] for name in names]
        assert found == pytest.approx([float(column[place]) for column in each])


def test_a_table_of_very_many_classes_tells_no_pairs() -> None:
    (detail,) = details(classes(MOST_CLASSES + 1))
    detail.add(torch.randn(5, MOST_CLASSES + 1), torch.arange(5))
    tables = detail.tables()
    assert "confusion" not in tables and len(tables["per_class"]) == MOST_CLASSES + 1


@pytest.mark.parametrize("metric", [Accuracy(), TopFive(), *SHARES, ROCAUC()])
def test_nothing_measured_is_not_a_number(metric: Metric) -> None:
    assert math.isnan(metric.meter(classes(3)).value())
