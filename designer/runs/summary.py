"""What a list of runs shows of one, as its folder keeps it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any


@dataclass(frozen=True)
class Summary:
    """What a list of runs shows of one."""

    title: str = "Untitled"
    state: str = "new"
    """new, running, paused, finished, stopped, failed or interrupted."""
    started: str = ""
    """Local time with its offset, as ISO 8601 writes it."""
    device: str = ""
    seconds: float = 0.0
    """Of training, all parts of a resumed run together."""
    epoch: int = 0
    """Epochs finished."""
    epochs: int = 0
    step: int = 0
    best_epoch: int = 0
    parameters: int = 0
    macs: int = 0
    file_bytes: int = 0
    """Of the file that a compression came to; 0 for a training."""
    recipe: str = ""
    """The methods of a compression, as a person writes them; nothing for a training."""
    loss: str = ""
    train_loss: float | None = None
    val_loss: float | None = None
    metrics: Mapping[str, float] = field(default_factory=dict)
    """On the validation part, of the best weights."""
    test: Mapping[str, float] = field(default_factory=dict)
    classes: tuple[str, ...] = ()
    task: str = ""
    error: str = ""
    """Why the run failed, as a sentence."""
    node: str = ""
    """The block to blame, or nothing."""
    threads: int = 0
    torch: str = ""
    attempt: int = 0
    """How often the run was begun or gone on with."""
    pid: int = 0
    host: str = ""
    born: str = ""
    """When the process began, where the system tells it, since numbers of processes come again."""

    @staticmethod
    def from_record(record: Mapping[str, Any]) -> Summary:
        """Return the summary of a record; what this version does not know is left out."""
        usual = Summary()
        known: dict[str, Any] = {}
        for item in fields(Summary):
            wanted: Any = getattr(usual, item.name)
            value: Any = record.get(item.name)
            number = isinstance(value, (int, float)) and not isinstance(value, bool)
            if isinstance(wanted, tuple) and isinstance(value, list):
                known[item.name] = tuple(map(str, value))
            elif isinstance(wanted, int):
                if number and math.isfinite(value):
                    known[item.name] = int(value)
            elif isinstance(wanted, float) or wanted is None:
                if number:
                    known[item.name] = float(value)
            elif isinstance(value, type(wanted)):
                known[item.name] = value
        return Summary(**known)
