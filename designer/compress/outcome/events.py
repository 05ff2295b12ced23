"""What happens while a recipe is carried out; window and command line read these without torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from designer.job import Event


@dataclass(frozen=True)
class Begun(Event):
    """A stage begins: a method is applied, or the network is measured as it was trained."""

    number: int
    """Counted from 0, which is the network as it was trained."""
    stages: int
    name: str
    """As a recipe writes it, or “original”."""
    label: str = ""
    """What people call the method."""


@dataclass(frozen=True)
class Tuning(Event):
    """How far the tuning of a stage has come."""

    epoch: int
    epochs: int
    part: float
    """Of the epoch under way, from 0 to 1."""
    train_loss: float | None = None
    val_loss: float | None = None


@dataclass(frozen=True)
class Stage(Event):
    """A stage of a recipe is measured; the first is the network as it was trained."""

    name: str
    """As a recipe writes it, or “original”."""
    file: str
    measured: Mapping[str, float] = field(default_factory=dict)
    """On the test part, the chief metric first."""
    file_bytes: int = 0
    parameters: int = 0
    nonzero: int = 0
    macs: int = 0
    """Multiply-adds for one example."""
    seconds_per_example: float = 0.0
    ratio_bytes: float = 1.0
    """Bytes as part of those of the original, whose weights are float32."""
    ratio_time: float = 1.0
    """Time as part of that of the original, in rounds by turns on this machine."""


@dataclass(frozen=True)
class Looked(Event):
    """What changed inside the network of a stage is known, and kept in a file."""

    number: int
    file: str
