"""Which metrics are measured."""

from __future__ import annotations

import pytest

from designer.training.method import EVERY
from designer.training.metrics import fitting, metric, usual_metrics
from designer.training.pools import units
from designer.unit import Choice


def test_what_is_measured_where_nothing_is_named() -> None:
    assert [one.key for one in fitting((), "classification")] == ["accuracy"]
    assert [one.key for one in fitting((), "regression")] == ["mae", "r2"]
    named = (Choice("F1"), Choice("Accuracy"), Choice("F1"))
    assert [one.key for one in fitting(named, "classification")] == ["f1", "accuracy"]


@pytest.mark.parametrize("task", EVERY)
def test_usual_metrics_fit_the_task(task: str) -> None:
    assert usual_metrics(task)
    assert all(task in metric(choice).tasks for choice in usual_metrics(task))


def test_keys_are_unlike_each_other_and_are_no_loss() -> None:
    keys = [unit.key for unit in units("metrics").values()]  # type: ignore[attr-defined]
    assert len({*keys, "loss"}) == len(keys) + 1 and all(keys)
