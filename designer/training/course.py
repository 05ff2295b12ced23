"""Where a run stands: all that a checkpoint holds beside tensors, as plain values."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from designer.job import UserError
from designer.project.project import Recipe
from designer.training.optimizers import Optimizer, optimizer
from designer.training.schedules import Schedule, State, factor
from designer.unit import ParameterError


@dataclass(frozen=True, slots=True)
class Settings:
    """The values of a recipe that may be changed while training runs."""

    learning_rate: float
    weight_decay: float
    l1: float
    l2: float
    clip_norm: float
    epochs: int
    patience: int

    @staticmethod
    def of(recipe: Recipe) -> Settings:
        """Return the values that a recipe begins with. Raises UserError."""
        chosen = optimizer(recipe.optimizer)
        return Settings(
            chosen.learning_rate,
            chosen.weight_decay,
            recipe.l1,
            recipe.l2,
            recipe.clip_norm,
            recipe.epochs,
            recipe.patience,
        )

    def with_change(self, key: str, value: Any) -> Settings:
        """Return the settings with one value changed. Raises UserError in words."""
        if key not in {item.name for item in fields(self)}:
            names = ", ".join(item.name.replace("_", " ") for item in fields(self))
            raise UserError(f"“{key}” cannot be changed while training runs; what can is {names}.")
        unit = Optimizer if key in ("learning_rate", "weight_decay") else Recipe
        described = next(item for item in unit.parameters() if item.name == key)
        try:
            return replace(self, **{key: described.read(value)})
        except ParameterError as error:
            raise UserError(f"This change was not made: {error}") from None


@dataclass(slots=True)
class Best:
    """The epoch with the lowest validation loss; without a validation part, the last one."""

    epoch: int
    step: int
    train_loss: float
    val_loss: float | None
    metrics: Mapping[str, float]


@dataclass(slots=True)
class Course:
    """How far a run has come and what it has measured."""

    settings: Settings
    schedule: State
    epoch: int = 0
    """Epochs finished, with their validation."""
    batch: int = 0
    """Steps taken of the epoch under way."""
    step: int = 0
    """Steps taken in all."""
    rate: float = 0.0
    """Learning rate of the last step."""
    total: float = 0.0
    """Sum of the losses of the examples of the epoch under way."""
    examples: int = 0
    """Of the epoch under way."""
    seconds: float = 0.0
    """Of training so far, without pauses."""
    epoch_seconds: float = 0.0
    """Of the epoch under way."""
    stale: int = 0
    """Epochs since the best one."""
    best: Best | None = None
    train_loss: float | None = None
    """Of the last epoch finished."""
    val_loss: float | None = None
    micro: int = 0
    """Most examples that go through the network at once; 0 for all of a step."""
    log: int = 0
    """Bytes of the event log that belong to this point."""

    def plain(self) -> dict[str, Any]:
        """Return it as JSON holds it."""
        return asdict(self)

    @staticmethod
    def from_plain(record: Mapping[str, Any]) -> Course:
        """Return the course that `plain` gave."""
        best = record["best"]
        return Course(
            **{
                **record,
                "settings": Settings(**record["settings"]),
                "best": Best(**best) if best else None,
            }
        )

    def next_rate(self, rule: Schedule, steps_per_epoch: int, warmup: float) -> float:
        """Return the learning rate of the step to be taken next."""
        settings = self.settings
        return settings.learning_rate * factor(
            rule, self.schedule, self.step, steps_per_epoch, settings.epochs, warmup
        )

    def judge(
        self,
        rule: Schedule,
        train_loss: float,
        measured: Mapping[str, float],
    ) -> bool:
        """Take in the end of an epoch; return whether its weights are the best so far.

        `measured` holds the validation loss as `loss` and the metrics; it is empty without a
        validation part, and then the newest weights are the best.
        """
        self.epoch, self.batch = self.epoch + 1, 0
        self.total, self.examples = 0.0, 0
        metrics = {key: value for key, value in measured.items() if key != "loss"}
        val_loss = measured.get("loss")
        self.train_loss, self.val_loss = train_loss, val_loss
        former = self.best.val_loss if self.best else None
        better = val_loss is None or (
            math.isfinite(val_loss) and (former is None or val_loss < former)
        )
        self.stale = 0 if better else self.stale + 1
        if better:
            self.best = Best(self.epoch, self.step, train_loss, val_loss, metrics)
        if val_loss is not None and math.isfinite(val_loss):
            self.schedule = rule.learn(self.schedule, val_loss)
        return better

    @property
    def over(self) -> str:
        """Why training is over after an epoch: completed or early; empty where it is not."""
        settings = self.settings
        if self.batch:
            return ""
        if settings.patience and self.stale >= settings.patience:
            return "early"
        return "completed" if self.epoch >= settings.epochs else ""
