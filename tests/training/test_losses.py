"""Losses against PyTorch's functions written out by hand."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F

from designer.blocks.spec import Spec
from designer.training.losses import (
    BinaryCrossEntropy,
    CrossEntropy,
    Loss,
    MeanAbsoluteError,
    MeanSquaredError,
)

GENERATOR = torch.Generator().manual_seed(3)
SCORES = torch.randn(17, 4, generator=GENERATOR)
CLASSES = torch.randint(4, (17,), generator=GENERATOR)
NUMBERS = torch.randn(17, 4, generator=GENERATOR)


@pytest.mark.parametrize("smoothing", [0.0, 0.1])
def test_cross_entropy(smoothing: float) -> None:
    unit = CrossEntropy(smoothing=smoothing)
    found = unit.measure(Spec((4,)), 4)(SCORES, CLASSES)
    logs = SCORES.log_softmax(1)
    wanted = F.one_hot(CLASSES, 4) * (1 - smoothing) + smoothing / 4
    assert torch.allclose(found, -(wanted * logs).sum(1).mean())


def test_binary_cross_entropy_of_two_classes_takes_one_score() -> None:
    unit = BinaryCrossEntropy()
    assert unit.output(Spec((2,)), 2) == Spec((1,))
    scores, classes = SCORES[:, :1], CLASSES % 2
    chance = scores[:, 0].sigmoid()
    wanted = -torch.where(classes == 1, chance, 1 - chance).log().mean()
    assert torch.allclose(unit.measure(Spec((1,)), 2)(scores, classes), wanted)


def test_binary_cross_entropy_of_more_classes_asks_each_by_itself() -> None:
    unit = BinaryCrossEntropy()
    assert unit.output(Spec((4,)), 4) == Spec((4,))
    wanted = F.binary_cross_entropy_with_logits(SCORES, F.one_hot(CLASSES, 4).float())
    assert torch.allclose(unit.measure(Spec((4,)), 4)(SCORES, CLASSES), wanted)


@pytest.mark.parametrize(
    ("unit", "wanted"),
    [
        (MeanSquaredError(), ((SCORES - NUMBERS) ** 2).mean()),
        (MeanAbsoluteError(), (SCORES - NUMBERS).abs().mean()),
    ],
)
def test_losses_of_numbers(unit: Loss, wanted: torch.Tensor) -> None:
    assert torch.allclose(unit.measure(Spec((4,)), 0)(SCORES, NUMBERS), wanted)
    assert unit.output(Spec((4,)), 0) == Spec((4,))
