"""Schedules against those of PyTorch over whole trainings, and warm-up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as some
from torch.optim import lr_scheduler

from designer.training.pools import units
from designer.training.schedules import (
    Constant,
    Cosine,
    Exponential,
    OneCycle,
    Plateau,
    Schedule,
    Step,
    factor,
)

RATE = 0.3
EPOCHS, STEPS = 14, 11
LOSSES = [5.0, 4, 4.2, 4.1, 4.3, 4.05, 3, 3.1, 3.2, 3.3, 3.4, 2.99997, 2.9999, 3.0]


def ours(rule: Schedule, warmup: float = 0.0, epochs: int = EPOCHS) -> list[float]:
    """Return the rates of every step, told the losses after each epoch."""
    state, rates = rule.begin(), []
    for epoch in range(epochs):
        for step in range(STEPS):
            place = epoch * STEPS + step
            rates.append(RATE * factor(rule, state, place, STEPS, epochs, warmup))
        state = rule.learn(state, LOSSES[epoch])
    return rates


def theirs(make: Callable[[Any], Any], *, each_step: bool, told: bool = False) -> Iterator[float]:
    weight = torch.nn.Parameter(torch.zeros(1))
    engine = torch.optim.SGD([weight], lr=RATE)
    scheduler = make(engine)
    for epoch in range(EPOCHS):
        for _ in range(STEPS):
            yield engine.param_groups[0]["lr"]
            engine.step()
            if each_step:
                scheduler.step()
        if not each_step:
            scheduler.step(LOSSES[epoch]) if told else scheduler.step()


TOTAL = EPOCHS * STEPS
PAIRS: dict[str, tuple[Schedule, Callable[[Any], Any], bool, bool]] = {
    "constant": (Constant(), lambda o: lr_scheduler.ConstantLR(o, 1.0), True, False),
    "step": (Step(every=4, gamma=0.3), lambda o: lr_scheduler.StepLR(o, 4, 0.3), False, False),
    "exponential": (
        Exponential(gamma=0.8),
        lambda o: lr_scheduler.ExponentialLR(o, 0.8),
        False,
        False,
    ),
    "cosine": (
        Cosine(floor=0.1),
        lambda o: lr_scheduler.CosineAnnealingLR(o, TOTAL, eta_min=RATE * 0.1),
        True,
        False,
    ),
    "one cycle": (
        OneCycle(rise=0.4, start=10, end=100),
        lambda o: lr_scheduler.OneCycleLR(
            o, RATE, TOTAL, pct_start=0.4, div_factor=10, final_div_factor=100,
            cycle_momentum=False,
        ),
        True,
        False,
    ),
    "plateau": (
        Plateau(gamma=0.2, patience=1, floor=0.02),
        lambda o: lr_scheduler.ReduceLROnPlateau(o, factor=0.2, patience=1, min_lr=RATE * 0.02),
        False,
        True,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", PAIRS)
def test_schedule_equals_torchs(name: str) -> None:
    rule, make, each_step, told = PAIRS[name]
    wanted = list(theirs(make, each_step=each_step, told=told))
    assert len(set(wanted)) > 3 or name == "constant"
    assert ours(rule) == pytest.approx(wanted, rel=1e-9)


def test_one_cycle_peaks_and_ends_where_it_says() -> None:
    rates = ours(OneCycle(rise=0.5, start=20, end=50))
    assert rates[0] == pytest.approx(RATE / 20)
    assert max(rates) == pytest.approx(RATE)
    assert rates[-1] == pytest.approx(RATE / 1000)


def test_cosine_ends_at_its_floor() -> None:
    assert ours(Cosine(floor=0.2))[-1] == pytest.approx(RATE * 0.2, rel=0.01)


@pytest.mark.parametrize("kind", units("schedules"))
@given(warmup=some.floats(0, 6), epochs=some.integers(1, 13))
def test_warm_up_rises_evenly_and_factors_stay_within_bounds(
    kind: str, warmup: float, epochs: int
) -> None:
    rule = units("schedules")[kind].make({})
    assert isinstance(rule, Schedule)
    rates = ours(rule, warmup, epochs)
    assert all(0 <= rate <= RATE * (1 + 1e-12) for rate in rates)
    rising = round(warmup * STEPS)
    whole = RATE * factor(rule, rule.begin(), rising, STEPS, epochs, warmup)
    if kind in ("Constant", "Cosine", "OneCycle"):
        for step in range(min(rising, len(rates))):
            assert rates[step] == pytest.approx(whole * (step + 1) / rising)


def test_rates_after_a_change_of_epochs_follow_the_new_length() -> None:
    rule = Cosine()
    short = factor(rule, {}, 55, STEPS, 10, 0)
    long = factor(rule, {}, 55, STEPS, 20, 0)
    assert short == pytest.approx(0.5) and long > 0.8
    assert factor(rule, {}, 500, STEPS, 10, 0) == 0  # beyond the end, after fewer epochs
