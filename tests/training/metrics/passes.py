"""A pass cut into batches in any way, as metrics see it."""

from __future__ import annotations

import torch
from hypothesis import strategies as some

from designer.training.measured import Measured
from designer.training.metrics import Metric

SEEDS = some.integers(0, 2**31)
SIZES = some.lists(some.integers(1, 40), min_size=1, max_size=5)


def classes(count: int) -> Measured:
    """Return what is measured where so many classes are told."""
    return Measured("classification", tuple(f"class {number}" for number in range(count)))


def measured(
    metric: Metric,
    outputs: torch.Tensor,
    targets: torch.Tensor,
    sizes: list[int],
    about: Measured | None = None,
) -> float:
    """Return what a metric makes of batches of these sizes."""
    meter = metric.meter(about or Measured("regression"))
    for told, wanted in zip(outputs.split(sizes), targets.split(sizes), strict=True):
        meter.add(told, wanted)
    return meter.value()
