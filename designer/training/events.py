"""What happens in a training run; window, command line and log read these."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from designer.job import Event


@dataclass(frozen=True)
class Started(Event):
    """Training begins, or goes on from a checkpoint where `step` is not 0."""

    run: str
    device: str
    reason: str
    """Why this device was taken, in words."""
    parameters: int
    macs: int
    steps_per_epoch: int
    epochs: int
    classes: tuple[str, ...] = ()
    task: str = ""
    loss: str = ""
    metrics: tuple[str, ...] = ()
    """Keys of what is measured, the chief one first."""
    step: int = 0
    examples: tuple[int, int, int] = (0, 0, 0)
    """In the training, validation and test part."""
    threads: int = 0
    seed: int = 0


@dataclass(frozen=True)
class Step(Event):
    """Steps were taken; events come at intervals, and the loss is the mean since the last."""

    step: int
    """Steps taken so far."""
    epoch: int
    """The epoch under way, counted from 1."""
    loss: float
    learning_rate: float
    examples_per_second: float
    seconds_left: float
    """Until the last epoch ends, if nothing stops training before."""
    seconds: float = 0.0
    """Of training so far, without pauses; 0 where an earlier version wrote the log."""


@dataclass(frozen=True)
class Epoch(Event):
    """A pass over the training part has ended and the validation part has been measured."""

    epoch: int
    """Counted from 1."""
    step: int
    train_loss: float
    """Mean over the epoch's examples while the weights changed, without penalties."""
    val_loss: float | None
    """None where there is no validation part."""
    metrics: Mapping[str, float]
    """On the validation part."""
    learning_rate: float
    """Of the epoch's last step."""
    seconds: float
    """Of this epoch with its validation."""
    best: bool = False
    """Whether these are the best weights so far."""


@dataclass(frozen=True)
class Samples(Event):
    """What the network tells of a few examples, the same ones after every epoch, in words."""

    epoch: int
    """Counted from 1."""
    rows: tuple[tuple[str, str, str], ...]
    """Of each example its text, what is right, and what the network tells."""


@dataclass(frozen=True)
class Measuring(Event):
    """A part of the data is being measured; at most one event in the interval."""

    part: str
    done: int
    """Examples measured so far."""
    examples: int
    """How many there are to be measured; 0 where it is not known."""


@dataclass(frozen=True)
class Changed(Event):
    """A value of the recipe was changed while training ran; it holds from this step on."""

    step: int
    key: str
    old: Any
    new: Any


@dataclass(frozen=True)
class Paused(Event):
    """Training waits after this step; everything is saved."""

    step: int


@dataclass(frozen=True)
class Resumed(Event):
    """Training goes on after this step; what a log held beyond it is forgotten."""

    step: int


@dataclass(frozen=True)
class Saved(Event):
    """A checkpoint was written."""

    path: str
    epoch: int
    step: int
    best: bool


@dataclass(frozen=True)
class Warned(Event):
    """Something that a person should know and that does not stop training."""

    text: str


@dataclass(frozen=True)
class Finished(Event):
    """Training is over; the weights kept are those with the lowest validation loss."""

    reason: str
    """completed, stopped or early."""
    epoch: int
    """Epochs finished."""
    best_epoch: int
    """The epoch whose weights were kept; 0 where none was finished."""
    seconds: float
    """Of training, all parts of a resumed run together."""
    train_loss: float | None
    val_loss: float | None
    """Of the weights kept."""
    metrics: Mapping[str, float] = field(default_factory=dict)
    """On the validation part, of the weights kept."""
    test: Mapping[str, float] = field(default_factory=dict)
    """On the test part, of the weights kept: `loss` and every metric by its key."""
    text: str = ""
    """The outcome as a sentence."""
    details: Mapping[str, Any] = field(default_factory=dict)
    """Tables of the test part by name, as in Evaluated."""


@dataclass(frozen=True)
class Evaluated(Event):
    """A part of the data was measured with the weights of a run."""

    run: str
    part: str
    examples: int
    measured: Mapping[str, float]
    """`loss` and every metric by its key."""
    device: str = ""
    details: Mapping[str, Any] = field(default_factory=dict)
    """Tables by name, of plain values: `confusion` (`classes` and `counts`, a row a class and a
    column an answer), `per_class`, `by_horizon` and `by_series` (a record a row), `windows` (a few
    stretches of a series: before, wanted, told), and `texts` (a few examples: source, wanted,
    told)."""


@dataclass(frozen=True)
class BlockTimes(Event):
    """How long each block of a network takes for one batch."""

    seconds: dict[str, tuple[float, float]]
    """Forward and backward by the way to the block, its parts divided by a slash."""
    batch: int
    """Examples in the batch."""
    device: str
    rounds: int = 0
    """Of which these are the medians."""
