"""What a loss is, and which one suits a task."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from designer.blocks.spec import Spec
from designer.call import Call
from designer.training.measured import Measured
from designer.training.method import NUMBERS, Method
from designer.training.pools import unit_of
from designer.unit import Choice

if TYPE_CHECKING:
    from torch import Tensor

Measure = Callable[["Tensor", "Tensor"], "Tensor"]
"""From outputs (N × …) and targets to one number, the mean over the N examples: that of a batch is
the mean of those of its parts, weighted by their examples."""


@dataclass(frozen=True)
class Loss(Method):
    """A measure of how far the network's answers are from the targets.

    In the formulas z is the output, y the target, N the number of examples.
    """

    family: ClassVar[str] = "Losses"

    def call(self) -> Call:
        """Return the constructor of torch's loss."""
        raise NotImplementedError

    def output(self, target: Spec, classes: int) -> Spec:
        """Return what the network must give for one example of data with this target."""
        return target

    def measure(self, output: Spec, about: Measured) -> Measure:
        """Return the loss as a function of outputs and targets, for outputs of this shape."""
        function: Measure = self.call().execute()
        return function

    def answers(self, outputs: Tensor, about: Measured) -> Tensor:
        """Return what a network trained with this loss tells, of outputs N × …, as metrics take it.

        That are the outputs themselves wherever they are scores of classes or numbers.
        """
        return outputs


def loss(choice: Choice) -> Loss:
    """Return the loss that a recipe names. Raises UserError."""
    found = unit_of("losses", choice)
    assert isinstance(found, Loss)
    return found


def usual_loss(task: str) -> Choice:
    """Return the loss to begin with for a task."""
    return Choice("MeanSquaredError" if task in NUMBERS else "CrossEntropy")
