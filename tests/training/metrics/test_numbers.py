"""Metrics of numbers against scikit-learn, and against sums written out by hand."""

from __future__ import annotations

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as some
from sklearn.metrics import mean_absolute_error, r2_score, root_mean_squared_error

from designer.training.measured import Measured
from designer.training.metrics import MAE, MASE, MSE, PSNR, R2, RMSE, SMAPE, Metric
from designer.training.metrics.details import details
from tests.training.metrics.passes import SEEDS, SIZES, measured


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
    found = measured(RMSE(), answers[:, :1], targets[:, :1], sizes)
    assert found == pytest.approx(root_mean_squared_error(targets[:, :1], answers[:, :1]))
    assert measured(MSE(), answers, targets, sizes) == pytest.approx(
        ((answers - targets) ** 2).mean().item()
    )
    if sum(sizes) > 1:
        found = measured(R2(), answers, targets, sizes)
        assert found == pytest.approx(r2_score(targets, answers), rel=1e-6, abs=1e-6)


def test_r2_of_targets_that_are_all_the_same() -> None:
    targets = torch.full((6, 1), 2.5)
    assert measured(R2(), targets, targets, [2, 4]) == 1.0
    assert measured(R2(), targets + 1, targets, [2, 4]) == 0.0


def test_pictures_told_again() -> None:
    targets = torch.randint(256, (5, 1, 4, 4), generator=torch.Generator().manual_seed(1)).double()
    answers = targets + 25.5
    bytes_ = Measured("reconstruction", peak=255.0)
    assert measured(MSE(), answers, targets, [2, 3], bytes_) == pytest.approx(0.01)
    assert measured(PSNR(), answers, targets, [2, 3], bytes_) == pytest.approx(20.0)
    assert measured(PSNR(), targets, targets, [5], bytes_) == math.inf
    numbers = Measured("reconstruction")
    spread = (targets.max() - targets.min()).item()
    found = measured(PSNR(), answers, targets, [2, 3], numbers)
    assert found == pytest.approx(20 * math.log10(spread / 25.5))
    assert measured(MSE(), answers, targets, [2, 3], numbers) == pytest.approx(25.5**2)
    assert math.isnan(measured(PSNR(), targets * 0 + 1, targets * 0, [5], numbers))


def test_mase_by_hand() -> None:
    """Trained on 2, 4, 1, 3: the naive forecast is off by 2, 3 and 2, by 7/3 on average."""
    about = Measured("forecast", facts={"naive_errors": [7 / 3]})
    targets = torch.tensor([[5.0, 6.0], [1.0, 0.0]])
    answers = torch.tensor([[4.0, 8.0], [1.0, 4.0]])  # off by 1, 2, 0 and 4
    found = measured(MASE(), answers, targets, [1, 1], about)
    assert found == pytest.approx((1 + 2 + 0 + 4) / 4 / (7 / 3))
    assert math.isnan(measured(MASE(), answers, targets, [2], Measured("forecast")))


def test_mase_of_several_series_counts_each_alike() -> None:
    facts = {"naive_errors": [2.0, 100.0, 0.0], "series": ["rain", "wind", "never"]}
    about = Measured("forecast", facts=facts)
    targets = torch.zeros(2, 3, 3)
    answers = targets + torch.tensor([1.0, 50.0, 7.0])
    answers[:, 2] *= 3
    assert measured(MASE(), answers, targets, [1, 1], about) == pytest.approx(5 / 3 / 2)
    (detail,) = details(about)
    detail.add(answers[:1], targets[:1])
    detail.add(answers[1:], targets[1:])
    tables = detail.tables()
    assert [row["step"] for row in tables["by_horizon"]] == [1, 2, 3]
    assert [row["mase"] for row in tables["by_horizon"]] == pytest.approx([0.5, 0.5, 1.5])
    assert [row["mae"] for row in tables["by_horizon"]] == pytest.approx([58 / 3, 58 / 3, 58])
    root = math.sqrt((1 + 2500 + 49) / 3)
    assert [row["rmse"] for row in tables["by_horizon"]] == pytest.approx([root, root, 3 * root])
    assert [row["series"] for row in tables["by_series"]] == ["rain", "wind", "never"]
    assert [row["mae"] for row in tables["by_series"]] == pytest.approx([5 / 3, 250 / 3, 35 / 3])
    assert tables["by_series"][1]["mase"] == pytest.approx(5 / 6)
    assert math.isnan(tables["by_series"][2]["mase"])


@given(SEEDS, SIZES, some.integers(1, 30))
def test_steps_of_the_future_come_together_to_the_whole(
    seed: int, sizes: list[int], horizon: int
) -> None:
    chance = torch.Generator().manual_seed(seed)
    answers, targets = torch.randn(2, sum(sizes), horizon, generator=chance)
    about = Measured("forecast", facts={"naive_errors": [0.5]})
    (detail,) = details(about)
    for told, right in zip(answers.split(sizes), targets.split(sizes), strict=True):
        detail.add(told, right)
    rows = detail.tables()["by_horizon"]
    assert "by_series" not in detail.tables()
    whole = measured(MAE(), answers, targets, sizes)
    assert sum(row["mae"] for row in rows) / horizon == pytest.approx(whole)
    assert rows[-1]["mae"] == pytest.approx((answers - targets)[:, -1].abs().mean().item())
    scaled = measured(MASE(), answers, targets, sizes, about)
    assert sum(row["mase"] for row in rows) / horizon == pytest.approx(scaled)


def test_smape_by_hand() -> None:
    targets = torch.tensor([[100.0, 0.0], [50.0, 0.0]])
    answers = torch.tensor([[50.0, 0.0], [50.0, 3.0]])
    found = measured(SMAPE(), answers, targets, [1, 1])
    assert found == pytest.approx((200 * 50 / 150 + 0 + 0 + 200) / 4)


@pytest.mark.parametrize("metric", [MAE(), RMSE(), MSE(), R2(), MASE(), SMAPE(), PSNR()])
def test_nothing_measured_is_not_a_number(metric: Metric) -> None:
    assert math.isnan(metric.meter(Measured("forecast")).value())
