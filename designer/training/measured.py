"""What losses and metrics know of the data beside outputs and targets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from designer.data.description import Task
    from designer.data.prepare import Prepared


@dataclass(frozen=True, eq=False)
class Measured:
    """What is measured.

    Attributes:
        task: what the network tells.
        classes: the name of every class; empty where no class is told.
        tokens: how many tokens, the end with them, a target of the training part has on average.
        peak: the distance from black to white of pictures, in the units of the file; 0 where it
            is not known.
        facts: plain values from the data, such as the error of a naive forecast.
    """

    task: Task
    classes: tuple[str, ...] = ()
    tokens: float = 1.0
    peak: float = 0.0
    facts: Mapping[str, Any] = field(default_factory=dict)

    @staticmethod
    def of(prepared: Prepared) -> Measured:
        """Return what is measured on these data."""
        about, learnt = prepared.description, prepared.train
        tokens = peak = 0.0
        if about.task == "sequence" and learnt.targets is not None and len(learnt):
            tokens = np.count_nonzero(learnt.targets) / len(learnt)
        if about.task == "reconstruction":
            first = prepared.examples.inputs[0]
            peak = 255.0 if first.take(np.arange(1)).dtype == np.uint8 else 0.0
        facts = prepared.examples.facts
        return Measured(about.task, about.classes, max(1.0, tokens), peak, facts)
