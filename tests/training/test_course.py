"""What an epoch's end means for best weights, patience and settings."""

from __future__ import annotations

import pytest

from designer.job import UserError
from designer.training.course import Course, Settings
from designer.training.schedules import Constant, Plateau
from tests.training.projects import iris

NAN = float("nan")


def course(**settings: float) -> Course:
    begun = Settings.of(iris(epochs=9).recipe)
    for key, value in settings.items():
        begun = begun.with_change(key, value)
    return Course(begun, {})


def judged(losses: list[float | None], patience: int = 0) -> tuple[list[bool], Course]:
    found = course(patience=patience)
    better = []
    for loss in losses:
        found.batch, found.total, found.examples = 3, 5.0, 7
        better.append(found.judge(Constant(), 1.0, {} if loss is None else {"loss": loss, "a": 2}))
        assert (found.batch, found.total, found.examples) == (0, 0.0, 0)
    return better, found


@pytest.mark.parametrize(
    ("losses", "better", "best", "stale"),
    [
        ([3.0, 2.0, 1.0], [True, True, True], 3, 0),
        ([3.0, 3.0, 2.9999999], [True, False, True], 3, 0),
        ([1.0, 2.0, 1.0], [True, False, False], 1, 2),
        ([NAN, 2.0, NAN], [False, True, False], 2, 1),
        ([None, None], [True, True], 2, 0),
    ],
)
def test_the_lowest_loss_wins_and_an_equal_one_does_not(
    losses: list[float | None], better: list[bool], best: int, stale: int
) -> None:
    found, after = judged(losses)
    assert found == better and after.stale == stale and after.epoch == len(losses)
    assert after.best is not None and after.best.epoch == best
    assert after.best.metrics == ({} if losses[0] is None else {"a": 2})


def test_no_finite_loss_leaves_no_best() -> None:
    assert judged([NAN, NAN])[1].best is None


def test_training_is_over_after_the_last_epoch_or_without_patience() -> None:
    found = judged([1.0, 2.0, 2.0], patience=3)[1]
    assert found.over == ""
    found.judge(Constant(), 1.0, {"loss": 2.0})
    assert found.over == "early"
    found.batch = 1  # in the midst of an epoch
    assert found.over == ""
    found.batch, found.epoch, found.stale = 0, 9, 0
    assert found.over == "completed"


def test_a_schedule_that_looks_at_losses_is_told_them() -> None:
    found, rule = course(), Plateau(patience=0, gamma=0.5)
    found.schedule = rule.begin()
    for loss in (1.0, 1.0, NAN):
        found.judge(rule, 1.0, {"loss": loss})
    assert found.schedule["factor"] == 0.5


def test_settings_read_what_a_person_typed_and_refuse_the_rest() -> None:
    settings = course().settings
    assert settings.with_change("learning_rate", "1e-4").learning_rate == 1e-4
    assert settings.with_change("epochs", "20").epochs == 20
    assert settings.with_change("weight_decay", 0.5).weight_decay == 0.5
    for key, value in [("epochs", 0), ("l1", "much"), ("clip_norm", -1), ("patience", 1.5)]:
        with pytest.raises(UserError, match="change was not made"):
            settings.with_change(key, value)
    with pytest.raises(UserError, match=r"“seed” cannot be changed.*learning rate"):
        settings.with_change("seed", 3)
