"""Schedules: the factor on the learning rate, as a function of how far training has come.

A factor depends on the moment and, for schedules that look at the loss, on a small state that is
kept in checkpoints. So a run that goes on from any step has the same rates as one never broken off.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from designer.training.method import Method
from designer.training.pools import unit_of
from designer.unit import Choice, param

State = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Moment:
    """How far training has come, counted in steps after the warm-up."""

    step: int
    steps: int
    """Steps of the whole training after the warm-up; at least 1."""
    epoch: int
    """Epochs finished before this step, with the warm-up."""


@dataclass(frozen=True)
class Schedule(Method):
    """A rule by which the learning rate changes over training.

    In the formulas t is the step after the warm-up, T how many there are, e the epochs finished.
    """

    family: ClassVar[str] = "Schedules"

    def factor(self, moment: Moment, state: State) -> float:
        """Return what the learning rate is multiplied by for the step at this moment."""
        raise NotImplementedError

    def begin(self) -> State:
        """Return the state before the first epoch."""
        return {}

    def learn(self, state: State, loss: float) -> State:
        """Return the state after an epoch with this validation loss."""
        return state


def schedule(choice: Choice) -> Schedule:
    """Return the schedule that a recipe names. Raises UserError."""
    found = unit_of("schedules", choice)
    assert isinstance(found, Schedule)
    return found


def factor(
    rule: Schedule, state: State, step: int, steps_per_epoch: int, epochs: int, warmup: float
) -> float:
    """Return the factor for a step, counted from 0, of the whole training.

    Over the `warmup` epochs, rounded to whole steps, the factor rises by equal amounts to where the
    schedule begins; the schedule's steps are counted from there. (Goyal et al. 2017, Accurate,
    large minibatch SGD.)
    """
    rising = round(warmup * steps_per_epoch)
    total = max(1, epochs * steps_per_epoch - rising)
    moment = Moment(max(0, step - rising), total, step // steps_per_epoch)
    value = rule.factor(moment, state)
    return value * (step + 1) / rising if step < rising else value


@dataclass(frozen=True)
class Constant(Schedule):
    """The same learning rate throughout."""

    formula: ClassVar[str] = "1"
    use: ClassVar[str] = "To begin with, and with adaptive optimizers on small data."

    def factor(self, moment: Moment, state: State) -> float:
        """Return 1."""
        return 1.0


@dataclass(frozen=True)
class Step(Schedule):
    """The learning rate falls by a factor every so many epochs."""

    formula: ClassVar[str] = "γ^⌊e / every⌋"
    use: ClassVar[str] = "The classic plan for convolutional networks with SGD."
    reference: ClassVar[str] = "Krizhevsky et al. 2012, ImageNet classification with deep CNNs"

    every: int = param(10, "Epochs between two falls.", low=1)
    gamma: float = param(0.1, "What the rate is multiplied by at each fall.", low=0.0, high=1.0)

    def factor(self, moment: Moment, state: State) -> float:
        """Return the power that the epoch has reached."""
        return self.gamma ** (moment.epoch // self.every)


@dataclass(frozen=True)
class Exponential(Schedule):
    """The learning rate falls by the same factor after every epoch."""

    formula: ClassVar[str] = "γ^e"
    use: ClassVar[str] = "For a steady fall without a fixed end."

    gamma: float = param(0.95, "What the rate is multiplied by each epoch.", low=0.0, high=1.0)

    def factor(self, moment: Moment, state: State) -> float:
        """Return the power of the epoch."""
        return self.gamma**moment.epoch


@dataclass(frozen=True)
class Cosine(Schedule):
    """The learning rate falls along half a cosine, step by step, to its lowest at the end."""

    formula: ClassVar[str] = "f + (1-f)·(1 + cos(π·t/T)) / 2"
    use: ClassVar[str] = "A good choice when the number of epochs is fixed beforehand."
    reference: ClassVar[str] = "Loshchilov and Hutter 2017, SGDR (without restarts)"

    floor: float = param(0.0, "Lowest factor f, reached at the end.", low=0.0, high=1.0)

    def factor(self, moment: Moment, state: State) -> float:
        """Return the height of the cosine."""
        part = min(1.0, moment.step / moment.steps)
        return self.floor + (1.0 - self.floor) * (1.0 + math.cos(math.pi * part)) / 2.0


@dataclass(frozen=True)
class OneCycle(Schedule):
    """The learning rate rises to its full height and then falls far below where it began."""

    formula: ClassVar[str] = (
        "cosine from 1/start to 1 over the first part of training, then from 1 to 1/(start·end)"
    )
    use: ClassVar[str] = "For short training at a high rate; it brings its own warm-up."
    reference: ClassVar[str] = "Smith and Topin 2018, Super-convergence"

    rise: float = param(0.3, "Part of training over which the rate rises.", low=0.01, high=0.99)
    start: float = param(
        25.0, "How many times lower than the full rate it begins.", low=1.0, words="start divisor"
    )
    end: float = param(
        10_000.0, "How many times lower than its beginning it ends.", low=1.0, words="end divisor"
    )

    def factor(self, moment: Moment, state: State) -> float:
        """Return the height of the cycle."""
        low, last = 1.0 / self.start, 1.0 / (self.start * self.end)
        top = max(self.rise * moment.steps - 1.0, 0.0)
        end = max(moment.steps - 1.0, 1.0)
        step = min(float(moment.step), end)
        if step <= top:
            return _between(low, 1.0, step / top if top else 1.0)
        return _between(1.0, last, (step - top) / (end - top))


@dataclass(frozen=True)
class Plateau(Schedule):
    """The learning rate falls when the validation loss has stopped getting better."""

    formula: ClassVar[str] = "γ^n, n the times that no epoch of patience+1 was better"
    use: ClassVar[str] = "When it is not known beforehand how long training takes."

    gamma: float = param(0.1, "What the rate is multiplied by at each fall.", low=0.0, high=1.0)
    patience: int = param(5, "Epochs without improvement that are borne with.", low=0)
    threshold: float = param(
        1e-4, "Part of the best loss by which a better one must lie below it.", low=0.0, high=1.0
    )
    floor: float = param(0.0, "Lowest factor.", low=0.0, high=1.0)

    def begin(self) -> State:
        """Return the full rate and no loss seen."""
        return {"factor": 1.0, "bad": 0.0}

    def learn(self, state: State, loss: float) -> State:
        """Count the epochs without improvement; lower the factor after too many."""
        best = state.get("best")
        if best is None or loss < best * (1.0 - self.threshold):
            return {**state, "best": loss, "bad": 0.0}
        if state["bad"] + 1 <= self.patience:
            return {**state, "bad": state["bad"] + 1}
        return {**state, "bad": 0.0, "factor": max(state["factor"] * self.gamma, self.floor)}

    def factor(self, moment: Moment, state: State) -> float:
        """Return the factor that the losses so far have led to."""
        return state["factor"]


def _between(first: float, last: float, part: float) -> float:
    """Return the height of half a cosine from one value to another."""
    return last + (first - last) * (1.0 + math.cos(math.pi * part)) / 2.0
