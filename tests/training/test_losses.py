"""Losses against PyTorch's functions written out by hand."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as some
from torch import Tensor

from designer.blocks.spec import Spec
from designer.training.losses import (
    BinaryCrossEntropy,
    CrossEntropy,
    Focal,
    Huber,
    Loss,
    MeanAbsoluteError,
    MeanSquaredError,
    loss,
    usual_loss,
)
from designer.training.measured import Measured
from designer.training.method import EVERY
from designer.training.pools import units

GENERATOR = torch.Generator().manual_seed(3)
SCORES = torch.randn(17, 4, generator=GENERATOR)
CLASSES = torch.randint(4, (17,), generator=GENERATOR)
NUMBERS = torch.randn(17, 4, generator=GENERATOR)
TOKEN_SCORES = torch.randn(17, 6, 9, generator=GENERATOR)
TOKENS = torch.randint(1, 9, (17, 6), generator=GENERATOR)
TOKENS[torch.arange(6) >= torch.randint(1, 7, (17, 1), generator=GENERATOR)] = 0
SPANS = torch.randint(6, (17, 2), generator=GENERATOR)
FOUR = Measured("classification", tuple("abcd"))
LENGTH = float((TOKENS > 0).sum() / 17)
EXAMPLES = {
    "classification": (SCORES, CLASSES, FOUR),
    "regression": (SCORES, NUMBERS, Measured("regression")),
    "forecast": (SCORES, NUMBERS, Measured("forecast")),
    "reconstruction": (SCORES, NUMBERS.sigmoid(), Measured("reconstruction", peak=1.0)),
    "sequence": (TOKEN_SCORES, TOKENS, Measured("sequence", tokens=LENGTH)),
    "span": (TOKEN_SCORES[:, :, :2], SPANS, Measured("span")),
}


@pytest.mark.parametrize("smoothing", [0.0, 0.1])
def test_cross_entropy(smoothing: float) -> None:
    unit = CrossEntropy(smoothing=smoothing)
    found = unit.measure(Spec((4,)), FOUR)(SCORES, CLASSES)
    logs = SCORES.log_softmax(1)
    wanted = F.one_hot(CLASSES, 4) * (1 - smoothing) + smoothing / 4
    assert torch.allclose(found, -(wanted * logs).sum(1).mean())


def test_targets_may_be_probabilities_of_classes() -> None:
    mixed = NUMBERS.softmax(1)
    found = CrossEntropy().measure(Spec((4,)), FOUR)(SCORES, mixed)
    assert torch.allclose(found, -(mixed * SCORES.log_softmax(1)).sum(1).mean())
    found = BinaryCrossEntropy().measure(Spec((4,)), FOUR)(SCORES, mixed)
    assert torch.allclose(found, F.binary_cross_entropy_with_logits(SCORES, mixed))
    two = mixed[:, :2].contiguous() / mixed[:, :2].sum(1, keepdim=True)
    found = BinaryCrossEntropy().measure(Spec((1,)), FOUR)(SCORES[:, :1], two)
    assert torch.allclose(found, F.binary_cross_entropy_with_logits(SCORES[:, 0], two[:, 1]))
    for unit in (CrossEntropy(), BinaryCrossEntropy(), Focal()):
        measure = unit.measure(Spec((4,)), FOUR)
        sure = F.one_hot(CLASSES, 4).float()
        assert torch.allclose(measure(SCORES, sure), measure(SCORES, CLASSES))


@pytest.mark.parametrize("smoothing", [0.0, 0.1])
def test_cross_entropy_of_tokens_counts_each_alike_and_no_padding(smoothing: float) -> None:
    about = Measured("sequence", tokens=2.5)
    unit = CrossEntropy(smoothing=smoothing)
    found = unit.measure(Spec((6, 9)), about)(TOKEN_SCORES, TOKENS)
    logs = TOKEN_SCORES.log_softmax(2)
    wanted = F.one_hot(TOKENS, 9) * (1 - smoothing) + smoothing / 9
    each = -(wanted * logs).sum(2) * (TOKENS > 0)
    assert torch.allclose(found, each.sum() / (17 * 2.5))


def test_loss_over_the_training_part_is_the_logarithm_of_its_perplexity() -> None:
    measure = CrossEntropy().measure(Spec((6, 9)), EXAMPLES["sequence"][2])
    real = TOKENS > 0
    wanted = F.cross_entropy(TOKEN_SCORES[real], TOKENS[real])
    assert torch.allclose(measure(TOKEN_SCORES, TOKENS), wanted)


def test_texts_of_padding_alone_cost_nothing() -> None:
    measure = CrossEntropy().measure(Spec((6, 9)), Measured("sequence"))
    scores = TOKEN_SCORES.clone().requires_grad_()
    measure(scores, torch.zeros_like(TOKENS)).backward()
    assert scores.grad is not None and not scores.grad.any()


def test_cross_entropy_of_spans_is_the_mean_of_both_ends() -> None:
    scores = TOKEN_SCORES[:, :, :2]
    found = CrossEntropy().measure(Spec((6, 2)), Measured("span"))(scores, SPANS)
    ends = [F.cross_entropy(scores[:, :, one], SPANS[:, one]) for one in (0, 1)]
    assert torch.allclose(found, sum(ends) / 2)


def test_binary_cross_entropy_of_two_classes_takes_one_score() -> None:
    unit = BinaryCrossEntropy()
    assert unit.output(Spec((2,)), 2) == Spec((1,))
    scores, classes = SCORES[:, :1], CLASSES % 2
    chance = scores[:, 0].sigmoid()
    wanted = -torch.where(classes == 1, chance, 1 - chance).log().mean()
    found = unit.measure(Spec((1,)), Measured("classification", ("a", "b")))(scores, classes)
    assert torch.allclose(found, wanted)


def test_binary_cross_entropy_of_more_classes_asks_each_by_itself() -> None:
    unit = BinaryCrossEntropy()
    assert unit.output(Spec((4,)), 4) == Spec((4,))
    wanted = F.binary_cross_entropy_with_logits(SCORES, F.one_hot(CLASSES, 4).float())
    assert torch.allclose(unit.measure(Spec((4,)), FOUR)(SCORES, CLASSES), wanted)


def test_binary_cross_entropy_of_pictures_tells_them_from_0_to_1() -> None:
    unit, about = BinaryCrossEntropy(), Measured("reconstruction")
    pictures = NUMBERS.sigmoid()
    found = unit.measure(Spec((4,)), about)(SCORES, pictures)
    told = unit.answers(SCORES, about)
    assert torch.allclose(found, F.binary_cross_entropy(told, pictures))
    assert unit.answers(SCORES, FOUR) is SCORES


@pytest.mark.parametrize("focus", [0.0, 0.5, 2.0])
def test_focal_loss(focus: float) -> None:
    found = Focal(focus=focus).measure(Spec((4,)), FOUR)(SCORES, CLASSES)
    right = SCORES.softmax(1)[torch.arange(17), CLASSES]
    assert torch.allclose(found, -((1 - right) ** focus * right.log()).mean())


def test_focal_loss_has_a_slope_where_the_network_is_sure() -> None:
    scores = torch.tensor([[200.0, 0.0], [-200.0, 0.0]], requires_grad=True)
    measure = Focal(focus=0.5).measure(Spec((2,)), Measured("classification", ("a", "b")))
    measure(scores, torch.tensor([0, 0])).backward()
    assert scores.grad is not None and scores.grad.isfinite().all()


@pytest.mark.parametrize("shape", [(4,), (2, 3), (3, 2, 2)])
def test_losses_of_numbers_of_any_shape(shape: tuple[int, ...]) -> None:
    told, wanted = torch.randn(2, 5, *shape, generator=GENERATOR)
    apart = (told - wanted).abs()
    half = torch.where(apart <= 0.5, apart**2 / 2, 0.5 * (apart - 0.25))
    for unit, value in (
        (MeanSquaredError(), (apart**2).mean()),
        (MeanAbsoluteError(), apart.mean()),
        (Huber(delta=0.5), half.mean()),
    ):
        assert torch.allclose(unit.measure(Spec(shape), Measured("forecast"))(told, wanted), value)
        assert unit.output(Spec(shape), 0) == Spec(shape)


EACH = [(kind, task) for kind, unit in units("losses").items() for task in unit.tasks]  # type: ignore[attr-defined]


@pytest.mark.parametrize(("kind", "task"), EACH)
@settings(max_examples=20, deadline=None)
@given(cut=some.integers(1, 16))
def test_a_batch_in_parts_has_the_same_loss_and_gradient(kind: str, task: str, cut: int) -> None:
    """This is what training in parts for lack of memory, and any validation batch, rest on."""
    unit = units("losses")[kind].make({})
    assert isinstance(unit, Loss)
    outputs, targets, about = EXAMPLES[task]
    measure = unit.measure(Spec(tuple(outputs.shape[1:])), about)

    def passed(parts: list[tuple[Tensor, Tensor]]) -> tuple[Tensor, Tensor]:
        scores = torch.cat([one for one, _ in parts]).detach().requires_grad_()
        value, done = torch.zeros(()), 0
        for some_scores, wanted in parts:
            given_scores = scores[done : done + len(some_scores)]
            value = value + measure(given_scores, wanted) * (len(wanted) / 17)
            done += len(wanted)
        value.backward()
        assert scores.grad is not None
        return value.detach(), scores.grad

    whole = passed([(outputs, targets)])
    halves = passed([(outputs[:cut], targets[:cut]), (outputs[cut:], targets[cut:])])
    assert torch.allclose(whole[0], halves[0], rtol=1e-5)
    assert torch.allclose(whole[1], halves[1], rtol=1e-4, atol=1e-7)


@pytest.mark.parametrize("task", EVERY)
def test_every_task_has_a_usual_loss_that_fits_it(task: str) -> None:
    assert task in loss(usual_loss(task)).tasks
